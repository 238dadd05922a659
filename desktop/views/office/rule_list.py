"""规则: every rule in a list, and the chosen one whole beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.models.rows_calendar import RuleEntry, RulesPage
from desktop.models.rule_list import ENTRY_ROLE, RuleModel, valid_text
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.keymap import Shortcut
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.chip import Chip, chip_size, paint_chip
from desktop.views.widgets.late import late
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.refilled import Refilled
from desktop.views.widgets.search_box import FilterBox
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label, draw_elided
from desktop.wording import calendar as words
from desktop.wording import rule_content

LIST_WIDTH = 420
STATE_TONES = {"now": "green", "later": "blue", "ended": "grey"}
AnyIndex = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """Two lines a row: a title and what is under it, with a chip for what is unusual."""

    def words(self, index: AnyIndex) -> tuple[str, str] | None:
        """Return the two lines of a row; None for a row there is not."""
        raise NotImplementedError

    def mark(self, index: AnyIndex) -> tuple[str, str]:
        """Return what is unusual about a row, and the tone it is said in; blank for nothing."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        lines = (
            QFontMetrics(theme.font("strong")).height() + QFontMetrics(theme.font("small")).height()
        )
        return QSize(theme.px(200), lines + theme.px(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        said = self.words(index)
        if said is None:
            return
        painter.save()
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, theme.colour("selected"))
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        inner = rect.adjusted(theme.px(14), theme.px(8), -theme.px(12), -theme.px(8))
        room = inner.width() - _paint_mark(painter, inner, *self.mark(index))
        _paint_words(painter, QRect(inner.left(), inner.top(), room, inner.height()), said)
        painter.restore()


class RuleDelegate(TwoLineDelegate):
    """A rule: its title, and what follows from it."""

    def words(self, index: AnyIndex) -> tuple[str, str] | None:
        """Override TwoLineDelegate.words."""
        entry = index.data(ENTRY_ROLE)
        return (entry.title, entry.outcome) if isinstance(entry, RuleEntry) else None

    def mark(self, index: AnyIndex) -> tuple[str, str]:
        """Override TwoLineDelegate.mark."""
        entry: RuleEntry = index.data(ENTRY_ROLE)
        if entry.state != "now":
            return words.STATES[entry.state], STATE_TONES[entry.state]
        return ("", "grey") if entry.is_confirmed else (words.UNCONFIRMED, "amber")


def _paint_mark(painter: QPainter, inner: QRect, text: str, tone: str) -> int:
    """Paint what is unusual at the right end; return the room it took."""
    if not text:
        return 0
    font = theme.font("small")
    size = chip_size(text, font, has_icon=False)
    painter.setFont(font)
    top = inner.center().y() - size.height() / 2
    box = QRectF(inner.right() - size.width(), top, size.width(), size.height())
    paint_chip(painter, box, text, tone)
    return size.width() + theme.px(8)


def _paint_words(painter: QPainter, room: QRect, said: tuple[str, str]) -> None:
    height = QFontMetrics(theme.font("strong")).height()
    painter.setFont(theme.font("strong"))
    painter.setPen(theme.colour("text"))
    draw_elided(painter, QRect(room.left(), room.top(), room.width(), height), said[0])
    below = room.adjusted(0, height + theme.px(2), 0, 0)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("text2"))
    draw_elided(painter, below, said[1])


class RuleTab(QWidget):
    """The rules with filters; Enter and arrows choose, / goes to the filter.

    Signals: ``table_wanted(TableWanted)`` the rule table a rule stands in.
    """

    table_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RuleModel(self)
        outer = column(self, gap=12)
        self.version = Label("", "small", "text2").wrapped()
        outer.addLayout(self._make_bar())
        middle = row(gap=14)
        middle.addWidget(self._make_list(), 2)
        self._detail_card = Card(padding=18, gap=10)
        holder = QWidget()
        detail = column(holder, gap=8)
        self._nothing = Blank("scale", words.CHOOSE_RULE)
        self._sections = {name: RuleSection(name) for name in words.SECTIONS}
        for part in (self._nothing, self._make_head(), *self._sections.values()):
            detail.addWidget(part)
        detail.addStretch(1)
        self._frame = PageFrame(holder)
        self._frame.let_through()
        self._detail_card.body.addWidget(self._frame)
        middle.addWidget(self._detail_card, 3)
        outer.addLayout(middle, 1)
        outer.addWidget(self.version)
        self.setMinimumHeight(theme.px(420))
        self._keys = Shortcut("/", self.view)
        self._keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._keys.activated.connect(self.filter.setFocus)
        self._show_detail(None)

    def show_rules(self, page: RulesPage) -> None:
        """Show the rules; the one that was chosen stays so."""
        self._late.stop()
        chosen = self.chosen()
        self.model.show_entries(page.entries)
        for group, count in self.model.counts().items():
            self.groups.set_count(group, str(count))
        self.version.setText(
            words.VERSION.format(
                rules=page.rules_version, calendar=page.calendar_version, on=page.on
            )
        )
        self._stack.setCurrentWidget(self.view if self.model.rowCount() else self.blank)
        self.choose(chosen.key if chosen else "")

    def show_loading(self) -> None:
        """Say that the rules are being read, if it takes longer than a blink."""
        if not self.model.counts()["all"]:
            self._late.start()

    def choose(self, key: str) -> None:
        """Choose a rule by its key; one the filters hide is brought back."""
        found = self.model.index_of(key)
        if key and not found.isValid():
            self.filter.clear()
            self.groups.choose("all")
            found = self.model.index_of(key)
        if not found.isValid() and self.model.rowCount():
            found = self.model.index(0)
        choose_row(self.view, found)
        self._show_current()

    def chosen(self) -> RuleEntry | None:
        """Return the rule that is shown whole."""
        return self.model.entry(self.view.currentIndex())

    def _make_bar(self) -> QVBoxLayout:
        bar, line = column(gap=8), row(gap=12)
        self.groups = SegmentedTabs(words.GROUPS_NAME)
        for key, name in words.GROUPS.items():
            self.groups.add(key, name)
        self.groups.chosen.connect(self._filter_group)
        self.filter = FilterBox()
        self.filter.setPlaceholderText(words.FILTER)
        self.filter.setAccessibleName(words.FILTER)
        self.filter.setMaximumWidth(theme.px(260))
        self.filter.textChanged.connect(self._filter_text)
        self.filter.returnPressed.connect(self._back_to_list)
        line.addWidget(self.groups)
        line.addStretch(1)
        line.addWidget(self.filter, 1)
        bar.addLayout(line)
        return bar

    def _make_list(self) -> Card:
        card = Card(padding=0, gap=0)
        card.setMaximumWidth(theme.px(LIST_WIDTH))
        card.setMinimumWidth(theme.px(300))
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.view = QListView()
        self.view.setObjectName("ringed")
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setModel(self.model)
        self.view.setItemDelegate(RuleDelegate(self.view))
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setAccessibleName(words.TABS["rules"])
        self.view.selectionModel().currentChanged.connect(self._show_current)
        self.blank = Blank("search", "", words.FILTER_CLEAR)
        self.blank.pressed.connect(self._clear)
        self._stack.addWidget(self.view)
        self.skeleton = Skeleton()
        self._late = late(self, self._show_skeleton)
        self._stack.addWidget(self.blank)
        self._stack.addWidget(self.skeleton)
        card.body.addWidget(holder)
        return card

    def _show_skeleton(self) -> None:
        self._stack.setCurrentWidget(self.skeleton)

    def _filter_group(self, group: str) -> None:
        self.model.filter_group(group)
        self._settle()

    def _filter_text(self, text: str) -> None:
        self.model.filter_text(text)
        self._settle()

    def _back_to_list(self) -> None:
        self.view.setFocus()

    def _clear(self) -> None:
        self.filter.clear()
        self.groups.choose("all")
        self.view.setFocus()

    def _settle(self) -> None:
        """Choose the first of what is left, or say that nothing is."""
        is_empty = self.model.rowCount() == 0
        self.blank.say(words.FILTER_EMPTY.format(text=self.filter.text().strip()))
        self._stack.setCurrentIndex(int(is_empty))
        if not is_empty:
            choose_row(self.view, self.model.index(0))
        self._show_current()

    def _show_current(self) -> None:
        self._show_detail(self.chosen())

    def _show_detail(self, entry: RuleEntry | None) -> None:
        self._nothing.setVisible(entry is None)
        self._head.setVisible(entry is not None)
        told = dict(_sections(entry)) if entry else {}
        for name, section in self._sections.items():
            section.show_lines(told.get(name, ()))
        if entry is None:
            return
        self._title.setText(entry.title)
        self._state.say(words.STATES[entry.state], STATE_TONES[entry.state])
        self._unconfirmed.say("" if entry.is_confirmed else words.UNCONFIRMED, "amber")
        self.to_table.setVisible(entry.table is not None)
        self.to_table.setAccessibleName(rule_content.SEE_TABLE_OF.format(title=entry.title))

    def _make_head(self) -> SectionHeader:
        self._head = SectionHeader("", "scale")
        self._title = Label("", "h2").wrapped()
        self._head.row.insertWidget(1, self._title, 1)
        self._head.row.setStretch(self._head.row.indexOf(self._head.title) + 1, 0)
        self._state, self._unconfirmed = Chip(), Chip()
        self.to_table = Button(rule_content.SEE_TABLE, "file-text", "small")
        self.to_table.clicked.connect(self._want_table)
        for part in (self._state, self._unconfirmed, self.to_table):
            self._head.add(part)
        return self._head

    def _want_table(self) -> None:
        entry = self.chosen()
        if entry is not None:
            self.table_wanted.emit(entry.table)


class RuleSection(QWidget):
    """One part of a rule: what it is called, and its lines."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = column(self, gap=8)
        outer.setContentsMargins(0, theme.px(4), 0, 0)
        outer.addWidget(Label(words.SECTIONS[name], "small", "text2"))
        self._role = "strong" if name == "outcome" else "body"
        self._lines = Refilled(outer, self._make_line, Label.setText)
        self._lines.prepare(1)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show them; where there are none there is no such part."""
        self._lines.show_rows(lines)
        self.setVisible(bool(lines))

    def _make_line(self) -> Label:
        line = Label("", self._role).wrapped()
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return line


def _sections(entry: RuleEntry) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found = (
        ("conditions", entry.conditions),
        ("outcome", (entry.outcome,)),
        ("basis", (entry.basis,)),
        ("source", (entry.source,)),
        ("body", (entry.body,)),
        ("number", (entry.number,)),
        ("valid", (valid_text(entry),)),
        ("notes", entry.notes),
    )
    return tuple((name, lines) for name, lines in found if any(lines))
