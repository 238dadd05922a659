"""人员与职责: who works in the office, in which bureau, charged with what; nobody is deleted."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import count

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.domain.values import Bureau, Duty, Officer
from desktop.models.officer_list import (
    CHANGED_ROLE,
    KEY_ROLE,
    OFFICER_ROLE,
    OfficerModel,
    duties_text,
)
from desktop.models.rows_settings import SettingsPage
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.fields import Choice, Tick
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.text import Label, draw_elided
from desktop.wording import settings as words
from desktop.wording.administration import OFFICER_FIELDS
from desktop.wording.sentences import listed
from desktop.wording.values import BUREAUS, DUTIES

AnyIndex = QModelIndex | QPersistentModelIndex


class OfficerDelegate(QStyledItemDelegate):
    """Two lines an officer: the name, and bureau with duties."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        lines = [QFontMetrics(theme.font(role)).height() for role in ("strong", "small")]
        return QSize(theme.px(200), sum(lines) + theme.px(16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        person = index.data(OFFICER_ROLE)
        if not isinstance(person, Officer):
            return
        painter.save()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        inner = rect.adjusted(theme.px(14), theme.px(7), -theme.px(12), -theme.px(7))
        mark = words.CHANGED if index.data(CHANGED_ROLE) else ""
        mark = mark or ("" if person.is_active else words.INACTIVE)
        room = inner.width() - _paint_mark(painter, inner, mark)
        height = QFontMetrics(theme.font("strong")).height()
        tone = "text" if person.is_active else "text3"
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour(tone))
        first = QRect(inner.left(), inner.top(), room, height)
        draw_elided(painter, first, str(index.data()))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text2"))
        second = QRect(inner.left(), inner.top() + height, room, inner.height() - height)
        line = words.OFFICER_LINE.format(bureau=BUREAUS[person.bureau], duties=duties_text(person))
        draw_elided(painter, second, line)
        painter.restore()


def _paint_mark(painter: QPainter, inner: QRect, text: str) -> int:
    if not text:
        return 0
    painter.setFont(theme.font("small"))
    size = chip_size(text, theme.font("small"), has_icon=False)
    top = inner.center().y() - size.height() / 2
    box = QRectF(inner.right() - size.width(), top, size.width(), size.height())
    paint_chip(painter, box, text, "amber" if text == words.CHANGED else "grey")
    return size.width() + theme.px(8)


class OfficersTab(QWidget):
    """The officers and the form of the chosen one.

    Signals: ``edited()`` when an officer was changed or added.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OfficerModel(self)
        self._kept: dict[str, Officer] = {}
        self._drafts: dict[str, Officer] = {}
        self._seen: dict[str, Officer] = {}
        self._acts: Mapping[str, tuple[str, ...]] = {}
        self._refusal = ""
        self._is_filling = False
        self._current = self._sought = ""
        outer = column(self, gap=12)
        self.warning = InfoBar()
        self.warning.shut.hide()
        outer.addWidget(self.warning)
        middle = row(gap=12)
        middle.addWidget(self._make_list(), 5)
        middle.addWidget(self._make_form(), 6)
        outer.addLayout(middle, 1)
        self.setMinimumHeight(theme.px(430))

    def show_page(self, page: SettingsPage) -> None:
        """Show the officers as they are kept; what was typed stays in its place."""
        self._kept = {person.id: person for person in page.officers}
        self._acts, self._refusal = page.duty_acts, page.refusal
        self._drafts = {k: v for k, v in self._drafts.items() if self._kept.get(k) != v}
        self.warning.setVisible(bool(page.warnings))
        if page.warnings:
            self.warning.say(words.WARNINGS, page.warnings)
            self.warning.shut.hide()
        self.add.explain(page.refusal, OTHER_OFFICER)
        self._show_list()

    def drafts(self) -> tuple[tuple[Officer, ...], tuple[Officer, ...]]:
        """Return the officers as wanted, and those of them there are as they were seen."""
        seen = tuple(self._seen[k] for k in self._drafts if k in self._seen)
        return tuple(self._drafts.values()), seen

    def show_drafts(self, people: Sequence[Officer], seen: Sequence[Officer]) -> None:
        """Show officers that were typed before, or none."""
        self._seen = {person.id: person for person in seen}
        new = (words.NEW_KEY.format(number=number) for number in count(1))
        self._drafts = {p.id if p.id in self._seen else next(new): p for p in people}
        self._show_list()

    def complain(self, faults: Mapping[str, str]) -> None:
        """Say beneath the form what stands against the officer shown."""
        person = self._person()
        own = f"officer.{person.id if person else ''}."
        found = [t for k, t in faults.items() if k.startswith(own) or k == own.rstrip(".")]
        found += [text for key, text in faults.items() if key == "officer"]
        self.problem.say("\n".join(found))

    def choose(self, officer_id: str) -> None:
        """Show an officer in the form."""
        choose_row(self.view, self.model.index_of(officer_id))

    def _make_list(self) -> Card:
        card = Card(padding=0, gap=0)
        head = SectionHeader(words.OFFICERS)
        head.setContentsMargins(theme.px(14), theme.px(8), theme.px(10), theme.px(8))
        self.add = Button(words.ADD_OFFICER, "plus")
        self.add.clicked.connect(self._add)
        head.add(self.add)
        self.view = QListView()
        self.view.setObjectName("ringed")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(OfficerDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(words.OFFICERS)
        self.view.selectionModel().currentChanged.connect(self._show_current)
        card.body.addWidget(head)
        card.body.addWidget(self.view, 1)
        return card

    def _make_form(self) -> Card:
        card = Card(padding=18, gap=8)
        self.title = SectionHeader(words.CHOOSE_OFFICER)
        card.body.addWidget(self.title)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(4))
        self.officer_id, self.name = QLineEdit(), QLineEdit()
        self.officer_id.setPlaceholderText(words.OFFICER_ID_HOLDER)
        self.bureau = Choice(OFFICER_FIELDS["bureau"])
        for bureau, said in BUREAUS.items():
            self.bureau.addItem(said, bureau.value)
        self.active = Tick(words.ACTIVE)
        parts = (("id", self.officer_id), ("name", self.name), ("bureau", self.bureau))
        for number, (key, field) in enumerate(parts):
            field.setAccessibleName(OFFICER_FIELDS[key])
            down, across = divmod(number, 2)
            grid.addWidget(Label(OFFICER_FIELDS[key], "small", "text2"), 2 * down, across)
            grid.addWidget(field, 2 * down + 1, across)
        grid.addWidget(self.active, 3, 1)
        card.body.addLayout(grid)
        card.body.addWidget(SectionHeader(words.DUTIES_TITLE, role="strong"))
        card.body.addLayout(self._make_duties())
        self.acts = Label("", "small", "text2").wrapped()
        self.problem = Label("", "small", "amber").wrapped()
        self.problem.hide()
        card.body.addWidget(self.acts)
        card.body.addWidget(self.problem)
        card.body.addStretch(1)
        card.body.addWidget(Label(words.OFFICER_NOTE, "small", "text3").wrapped())
        for line in (self.officer_id, self.name):
            line.textEdited.connect(self._edit)
        self.bureau.activated.connect(self._edit)
        self.active.clicked.connect(self._edit)
        return card

    def _make_duties(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(2))
        self.duties: dict[Duty, Tick] = {}
        for number, (duty, said) in enumerate(DUTIES.items()):
            tick = Tick(said)
            tick.clicked.connect(self._edit)
            self.duties[duty] = tick
            grid.addWidget(tick, number // 3, number % 3)
        return grid

    def _show_list(self) -> None:
        chosen, typed = self._current, self.officer_id.text().strip()
        self.model.show_officers(self._kept.values(), self._drafts)
        choose_row(self.view, self._place_of(chosen, typed))
        self._show_current()

    def _place_of(self, chosen: str, typed: str) -> QModelIndex:
        """Return where the officer stands; one just saved stands under the id that was typed."""
        saved, found = self.model.index_of(self._sought), self.model.index_of(chosen)
        if saved.isValid():
            self._sought = ""
            return saved
        if not found.isValid():
            self._sought = typed
        return found if found.isValid() else self.model.index(0)

    def _show_current(self) -> None:
        person = self.model.officer(self.view.currentIndex())
        if person is None:
            return
        self._is_filling = True
        self._current = str(self.view.currentIndex().data(KEY_ROLE))
        is_new = self._current not in self._kept
        self.title.title.setText(person.name or words.NEW_OFFICER)
        if self.officer_id.text().strip() != person.id:
            self.officer_id.setText(person.id)
        if self.name.text().strip() != person.name:
            self.name.setText(person.name)
        self.bureau.setCurrentIndex(self.bureau.findData(person.bureau.value))
        self.active.setChecked(person.is_active)
        for duty, tick in self.duties.items():
            tick.setChecked(duty in person.duties)
        self._explain(is_new=is_new)
        self._show_acts(person)
        self._is_filling = False

    def _explain(self, *, is_new: bool) -> None:
        for field in (self.name, self.bureau, self.active, *self.duties.values()):
            field.setEnabled(not self._refusal)
            field.setToolTip(tip(self._refusal))
        self.officer_id.setReadOnly(not is_new or bool(self._refusal))
        self.officer_id.setToolTip(tip(self._refusal))

    def _show_acts(self, person: Officer) -> None:
        found = dict.fromkeys(
            act for duty in DUTIES if duty in person.duties for act in self._acts.get(duty, ())
        )
        said = words.DUTY_ACTS.format(acts=listed(found)) if found else words.DUTY_ACTS_NONE
        self.acts.setText(said)

    def _person(self) -> Officer | None:
        return self._drafts.get(self._current) or self._kept.get(self._current)

    def _add(self) -> None:
        number = 1
        while (key := words.NEW_KEY.format(number=number)) in self._drafts:
            number += 1
        self._drafts[key] = Officer("", "", Bureau.ENTERPRISE_SERVICE, frozenset())
        self._current, self._sought = key, ""
        self._show_list()
        self.officer_id.setFocus()
        self.edited.emit()

    def _edit(self) -> None:
        before = self._person()
        if self._is_filling or before is None:
            return
        kept = self._kept.get(self._current)
        wanted = self._typed(before, is_new=kept is None)
        if kept is not None:
            self._seen.setdefault(self._current, kept)
        self._drafts[self._current] = wanted
        if kept == wanted:
            del self._drafts[self._current]
        self._show_list()
        self.edited.emit()

    def _typed(self, before: Officer, *, is_new: bool) -> Officer:
        """Return the officer as the form has it; only a new one has an id to be typed."""
        return replace(
            before,
            id=self.officer_id.text().strip() if is_new else before.id,
            name=self.name.text().strip(),
            bureau=Bureau(self.bureau.currentData()),
            duties=frozenset(d for d, tick in self.duties.items() if tick.isChecked()),
            is_active=self.active.isChecked(),
        )
