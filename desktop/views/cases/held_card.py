"""各方用时: whose office time the case took, as a bar and in figures that add up."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.models.rows import HeldTime
from desktop.views import theme
from desktop.views.widgets.card import Card, SectionHeader, row
from desktop.views.widgets.text import Label
from desktop.wording import case_overview as words
from desktop.wording import signs

TONES = {"bureau": "accent", "utility": "violet", "enterprise": "amber", "nobody": "text3"}


class HeldCard(Card):
    """A party's share each; whoever has the ball now is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=10, parent=parent)
        self.head = SectionHeader(words.HELD_TITLE, "gauge")
        self.body.addWidget(self.head)
        self.bar = HeldBar()
        self.body.addWidget(self.bar)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(2))
        self.shares: list[tuple[Label, Label]] = []
        for place, tone in enumerate(TONES.values()):
            name, time = Label("", "small", "text2"), Label("", "strong").wrapped()
            line = row(gap=6)
            line.addWidget(Spot(tone), 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(name, 1)
            grid.addLayout(line, 0, place)
            grid.addWidget(time, 1, place, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(place, 1)
            self.shares.append((name, time))
        self.body.addLayout(grid)
        self.hide()

    def show_held(self, held: HeldTime | None) -> None:
        """Show the shares; where they cannot be told there is no card."""
        self.setVisible(held is not None)
        if held is None:
            return
        self.head.note.setText(words.HELD_TOTAL.format(total=held.total))
        self.bar.show_held(held)
        for (name, time), share in zip(self.shares, held.shares, strict=True):
            name.setText(words.HELD_HOLDS.format(party=share.name) if share.is_now else share.name)
            percent = round(share.minutes * 100 / held.minutes) if held.minutes else 0
            said = words.HELD_SHARE.format(time=share.time, percent=percent)
            time.setText(said if share.minutes else words.HELD_NONE)
            time.setAccessibleName(f"{share.name} {time.text()}")


class HeldBar(QWidget):
    """The shares side by side, each as wide as its minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held: HeldTime | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_held(self, held: HeldTime) -> None:
        """Show these shares."""
        self._held = held
        said = [f"{share.name} {share.time}" for share in held.shares if share.minutes]
        self.setAccessibleName(
            words.HELD_BAR.format(shares=signs.COMMA.join(said), total=held.total)
        )
        self.setToolTip(self.accessibleName())
        self.update()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(200), theme.px(10))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRect(self.rect())
        held, left = self._held, 0.0
        for share in held.shares if held is not None and held.minutes else ():
            width = self.width() * share.minutes / held.minutes  # type: ignore[union-attr]
            painter.setBrush(theme.colour(TONES[share.party]))
            painter.drawRect(QRectF(left, 0, max(width - 1, 0), self.height()))
            left += width
        painter.end()


class Spot(QWidget):
    """A small square in a party's colour."""

    def __init__(self, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(9), theme.px(9))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(self._tone))
        painter.end()
