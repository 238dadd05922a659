"""各局: how each bureau signs, with a sample of its letter as it would be printed."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.values import Bureau
from desktop.views import theme
from desktop.views.office.setting_fields import (
    ChoiceSetting,
    NumberSetting,
    SettingField,
    TextSetting,
)
from desktop.views.office.setting_tabs import section
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label
from desktop.wording import settings as words
from desktop.wording.values import BUREAUS, BUREAUS_SHORT, SEPARATIONS

PREVIEW_AFTER_MS = 300
HEAD_SHARE = 0.46
"""How much of the page, from its top, shows head, number, title and first lines."""


class OrgansTab(QWidget):
    """One bureau at a time; its form is made when it is first shown, or ahead of that.

    Signals: ``head_wanted(str)`` the bureau whose sample letter is to be drawn;
    ``fields_made(tuple[SettingField, ...])`` of another bureau.
    """

    head_wanted = Signal(str)
    fields_made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._forms: dict[str, Card] = {}
        self.fields: tuple[SettingField, ...] = ()
        outer = column(self, gap=12)
        self.bureaus = SegmentedTabs(words.TABS["organs"])
        for bureau in Bureau:
            self.bureaus.add(bureau.value, BUREAUS_SHORT[bureau])
        self.bureaus.chosen.connect(self._show_bureau)
        line = row()
        line.addWidget(self.bureaus)
        line.addStretch(1)
        outer.addLayout(line)
        middle = row(gap=12)
        self._left = column(gap=0)
        self._left.addStretch(1)
        middle.addLayout(self._left, 5)
        middle.addWidget(self._make_preview(), 6)
        outer.addLayout(middle, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._want_head)
        self._show_bureau(self.bureaus.current)

    def prepare(self) -> Iterator[None]:
        """Make the forms there are not yet, one at a time."""
        for bureau in Bureau:
            if bureau.value not in self._forms:
                self.make_bureau(bureau.value)
                yield

    def make_bureau(self, bureau: str) -> None:
        """Make the form of a bureau, where there is none yet."""
        if bureau in self._forms:
            return
        fields = _fields(bureau)
        form = self._forms[bureau] = section(BUREAUS[Bureau(bureau)], fields, columns=1)
        form.hide()
        self._left.insertWidget(0, form)
        for field in fields:
            field.edited.connect(self._edited)
        self.fields += fields
        self.fields_made.emit(fields)

    def show_head(self, bureau: str, drawn: QImage | None) -> None:
        """Show the top of a bureau's sample letter, or that it cannot be set yet."""
        if bureau != self.bureaus.current:
            return
        self._image = QImage() if drawn is None else _head_of(drawn)
        self.sheet.setVisible(not self._image.isNull())
        self.none.setVisible(self._image.isNull())
        self.sheet.setAccessibleName(words.LETTERHEAD_NAME.format(organ=BUREAUS[Bureau(bureau)]))
        self._fit()

    def wanted_width(self) -> int:
        """Return how wide the page should be drawn, in device pixels."""
        return max(200, round((self._card.width() - theme.px(36)) * self.devicePixelRatioF()))

    def show_field(self, key: str) -> None:
        """Bring the bureau of a field to the front."""
        self.bureaus.choose(key.split(".")[1])

    def refresh_head(self) -> None:
        """Ask for the sample letter anew."""
        self._soon.start(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent."""
        super().resizeEvent(event)
        self._fit()

    def _make_preview(self) -> Card:
        self._card = Card(padding=18, gap=10)
        self._card.body.addWidget(SectionHeader(words.LETTERHEAD, "stamp"))
        self.sheet = Label()
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.sheet.setMinimumWidth(1)
        self.sheet.hide()
        self.none = Blank("file-text", words.LETTERHEAD_NONE)
        self._card.body.addWidget(self.sheet)
        self._card.body.addWidget(self.none)
        self._card.body.addStretch(1)
        return self._card

    def _show_bureau(self, bureau: str) -> None:
        self.make_bureau(bureau)
        for name, form in self._forms.items():
            form.setVisible(name == bureau)
        self._soon.start(0)

    def _edited(self) -> None:
        self._soon.start(PREVIEW_AFTER_MS)

    def _want_head(self) -> None:
        self.head_wanted.emit(self.bureaus.current)

    def _fit(self) -> None:
        if self._image.isNull():
            return
        shown = QPixmap.fromImage(self._image)
        smooth = Qt.TransformationMode.SmoothTransformation
        shown = shown.scaledToWidth(self.wanted_width(), smooth)
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        self.sheet.setPixmap(shown)


def _fields(bureau: str) -> tuple[SettingField, ...]:
    key = f"organ.{bureau}"
    plain = ("full_name", "short_name", "number_prefix", "contact", "telephone")
    separations = [(separation.value, said) for separation, said in SEPARATIONS.items()]
    fields: tuple[SettingField, ...] = (
        *(TextSetting(f"{key}.{name}") for name in plain),
        NumberSetting(f"{key}.seal_mm", is_whole=False),
        ChoiceSetting(f"{key}.separation", separations),
    )
    for field in fields:
        field.name.setText(field.name.text().partition("·")[2])
    return fields


def _head_of(page: QImage) -> QImage:
    return page.copy(QRect(0, 0, page.width(), round(page.height() * HEAD_SHARE)))
