"""各局: how each bureau signs, with a sample of its letter as it would be printed."""

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
    """One bureau at a time.

    Signals: ``head_wanted(str)`` the bureau whose sample letter is to be drawn.
    """

    head_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._forms: dict[str, QWidget] = {}
        self.by_bureau: dict[str, tuple[SettingField, ...]] = {}
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
        left = column(gap=0)
        for bureau in Bureau:
            left.addWidget(self._make_form(bureau))
        left.addStretch(1)
        middle.addLayout(left, 5)
        middle.addWidget(self._make_preview(), 6)
        outer.addLayout(middle, 1)
        self.fields = tuple(f for fields in self.by_bureau.values() for f in fields)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._want_head)
        for field in self.fields:
            field.edited.connect(self._edited)
        self._show_bureau(self.bureaus.current)

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

    def _make_form(self, bureau: Bureau) -> Card:
        key = f"organ.{bureau}"
        plain = ("full_name", "short_name", "number_prefix", "contact", "telephone")
        fields: tuple[SettingField, ...] = (
            *(TextSetting(f"{key}.{name}") for name in plain),
            NumberSetting(f"{key}.seal_mm", is_whole=False),
            ChoiceSetting(
                f"{key}.separation", [(s.value, said) for s, said in SEPARATIONS.items()]
            ),
        )
        for field in fields:
            field.name.setText(field.name.text().partition("·")[2])
        self.by_bureau[bureau.value] = fields
        self._forms[bureau.value] = section(BUREAUS[bureau], fields, columns=1)
        return self._forms[bureau.value]  # type: ignore[return-value]

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


def _head_of(page: QImage) -> QImage:
    return page.copy(QRect(0, 0, page.width(), round(page.height() * HEAD_SHARE)))
