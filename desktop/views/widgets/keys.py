"""Key caps and the bar of hints that teaches them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.views import keymap, theme
from desktop.views.widgets.card import row
from desktop.views.widgets.text import Label


class KeyCap(QWidget):
    """A key as it stands on the keyboard; ``place`` is where its letters are, if not here."""

    def __init__(self, key: str, place: QWidget | None = None) -> None:
        super().__init__()
        self._at = place or self
        self._key = key
        self.say_keys()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def key(self) -> str:
        """The key as it is now, at the place the cap stands in."""
        return keymap.said(self._key, self._at)

    def say_keys(self) -> None:
        """Say the key as it is now."""
        self.setAccessibleName(self.key)
        self.updateGeometry()
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QWidget.showEvent: whose letters are in force is known once it has a place."""
        super().showEvent(event)
        if keymap.changes():
            self.say_keys()

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        metrics = QFontMetrics(theme.font("micro"))
        width = max(theme.px(20), metrics.horizontalAdvance(self.key) + theme.px(12))
        return QSize(width, metrics.height() + theme.px(3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line2"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(theme.colour("text2"))
        painter.setFont(theme.font("micro"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.key)
        painter.end()


class HintsBar(QFrame):
    """Keys with what they do, and a remark at the right end; what has no room is left out."""

    def __init__(self, hints: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "hints")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._line = layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(6), theme.px(14), theme.px(6))
        layout.setSpacing(theme.px(14))
        self._hints: list[QWidget] = []
        self._words: dict[str, Label] = {}
        for key, words in hints:
            hint = QWidget()
            pair = row(hint, gap=6)
            pair.addWidget(KeyCap(key))
            self._words[key] = Label(words, "small", "text2")
            pair.addWidget(self._words[key])
            self._hints.append(hint)
            layout.addWidget(hint)
        layout.addStretch(1)
        self.note = Label("", "small", "text2")
        layout.addWidget(self.note)

    def sizeHint(self) -> QSize:
        """Override QFrame.sizeHint."""
        return QSize(theme.px(300), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Override QFrame.minimumSizeHint: hints give way, the remark stays."""
        return QSize(theme.px(120), super().minimumSizeHint().height())

    def say(self, key: str, words: str) -> None:
        """Say anew what a key does here; one that does nothing is left out.

        A hint that was left out asks for no room by itself, whatever it says.
        """
        if self._words[key].text() != words:
            self._words[key].setText(words)
            self.fit()

    def words(self, key: str) -> str:
        """Return what a key is said to do."""
        return self._words[key].text()

    def event(self, event: QEvent) -> bool:
        """Override QFrame.event: another remark, or a key said anew, takes other room."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QFrame.resizeEvent."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show as many hints as there is room for, as after another remark.

        What stands as it should is left alone: each change asks for another layout, which fits
        the hints again. They find their places at once, so that none is drawn squeezed meanwhile.
        """
        room = self.width() - self.note.sizeHint().width() - 3 * theme.px(14)
        for hint, words in zip(self._hints, self._words.values(), strict=True):
            is_said = bool(words.text())
            room -= hint.sizeHint().width() + theme.px(14) if is_said else 0
            if hint.isHidden() is (is_said and room >= 0):
                hint.setVisible(is_said and room >= 0)
        self._line.activate()
