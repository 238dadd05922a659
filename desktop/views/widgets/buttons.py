"""Buttons that say their verb and their key, with an icon in the colour of their kind."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.models.tips import tip
from desktop.views import icons, keymap, theme

_TONES = {
    "primary": "on_accent",
    "plain": "text2",
    "danger": "red",
    "ghost": "text2",
    "chosen": "accent",
    "link": "accent",
    "quiet": "text3",
    "small": "text2",
}


class Button(QPushButton):
    """A button of a kind: primary, plain, danger, ghost, chosen, link, quiet or small."""

    def __init__(
        self,
        text: str,
        icon: str = "",
        kind: str = "plain",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self._words = text
        self._kind = kind
        self._worn: tuple[str, str, int] | None = None
        self.setProperty("kind", kind)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.say(text)

    def say(self, text: str, key: str | None = None) -> None:
        """Show another verb, and another key where one is given; the icon stays."""
        self._key = self._key if key is None else key
        self._words = text
        self._label()
        self._dress()

    def say_keys(self) -> None:
        """Say the key as it is now."""
        self._label()

    def showEvent(self, event: QShowEvent) -> None:
        """Override QPushButton.showEvent: whose letters are in force is known once it has a place.

        A button made before the key was changed says the new one too.
        """
        super().showEvent(event)
        if self._key and keymap.changes():
            self._label()

    def set_kind(self, kind: str) -> None:
        """Change the kind of the button."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()

    def explain(self, reason: str) -> None:
        """Enable the button, or disable it with the reason as its tooltip."""
        self.setEnabled(not reason)
        self.setToolTip(tip(reason))
        self.setAccessibleDescription(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QPushButton.keyPressEvent: Enter presses too; Ctrl+Enter is the page's."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not is_enter or held:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def changeEvent(self, event: QEvent) -> None:
        """Override QPushButton.changeEvent: tint the icon anew with the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _label(self) -> None:
        key = keymap.said(self._key, self) if self._key else ""
        words = keymap.told(self._words)
        gap = " " if self._icon and words else ""
        self.setText(f"{gap}{words}" + (f"   {key}" if key else ""))
        self.setAccessibleName(f"{words} {key}".strip())

    def _dress(self) -> None:
        if not self._icon:
            return
        side = theme.px(16)
        wanted = (f"{self._icon} {self._kind}", theme.mode(), side)
        if wanted != self._worn:
            self._worn = wanted
            self.setIcon(icons.icon(self._icon, _TONES[self._kind], side))
            self.setIconSize(QSize(side, side))


class IconButton(Button):
    """A button of an icon alone; its words are its tooltip and accessible name."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, "ghost", parent=parent)
        self._said = words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say_keys()

    def say_keys(self) -> None:
        """Override Button.say_keys: the words may name a key."""
        words = keymap.told(self._said)
        self.setToolTip(tip(words))
        self.setAccessibleName(words)
