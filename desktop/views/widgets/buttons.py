"""Buttons that say their verb and their key, with an icon in the colour of their kind."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.models.rows_acts import ActAsked, JumpRow
from desktop.models.tips import tip
from desktop.plain_class import dataclass
from desktop.views import icons, keymap, theme
from desktop.wording import why

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


@dataclass(frozen=True, slots=True)
class Mend:
    """What on the page itself lifts the reason: its words, and what leads there."""

    words: str
    go: Callable[[], None]


Way = ActAsked | JumpRow | Mend
"""To what is missing: as the office says of an act, a known place, or one on the page."""


OTHER_OFFICER = JumpRow("desk", "", why.OTHER_OFFICER)
"""The way where only somebody else may do it: they sit down at the desk."""


def of_act(about: ActAsked | None, act: str) -> ActAsked | None:
    """Return the question for one act of what ``about`` names."""
    return replace(about, act=act) if about is not None else None


class WhyWanted(QEvent):
    """Sent to what is around a greyed button that is pressed: somebody wants to know why."""

    KIND = QEvent.Type(QEvent.registerEventType())

    def __init__(self, button: "Button") -> None:
        super().__init__(self.KIND)
        self.button, self.is_told = button, False


class Button(QPushButton):
    """A button of a kind: primary, plain, danger, ghost, chosen, link, quiet or small.

    A greyed one with a reason can still be reached and pressed: then it says why, and where what
    is missing is supplied; it tells nobody that it was clicked.
    """

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
        self.reason = ""
        self.way: Way | None = None
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

    def set_key(self, key: str) -> None:
        """Show another key; the verb and the icon stay."""
        if key != self._key:
            self._key = key
            self._label()

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
        self._wear()

    @property
    def words(self) -> str:
        """The verb as it is said, without its key."""
        return keymap.told(self._words)

    def explain(self, reason: str, way: Way | None = None) -> None:
        """Let the button be pressed, or grey it with the reason and the way to what is missing."""
        self.way = way
        self.setEnabled(True)
        self.setToolTip(tip(reason))
        self.setAccessibleDescription(reason)
        if bool(reason) != bool(self.reason):
            self.reason = reason
            self.blockSignals(bool(reason))
            self.setProperty("greyed", bool(reason))
            self._wear()
        self.reason = reason

    def say_why(self) -> None:
        """Let the window say why the button is greyed: the first around it that can."""
        event, around = WhyWanted(self), self.parentWidget()
        while around is not None and not event.is_told:
            QCoreApplication.sendEvent(around, event)
            around = around.parentWidget()

    def isEnabled(self) -> bool:  # noqa: N802
        """Override QWidget.isEnabled: a greyed button takes the keyboard, but does nothing."""
        return super().isEnabled() and not self.reason

    def nextCheckState(self) -> None:  # noqa: N802
        """Override QAbstractButton.nextCheckState: every way to press it comes by here."""
        if self.reason:
            self.say_why()
        else:
            super().nextCheckState()

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
        shown = words.replace("&", "&&")
        self.setText(f"{gap}{shown}" + (f"   {key}" if key else ""))
        self.setAccessibleName(f"{words} {key}".strip())

    def _wear(self) -> None:
        """Look as the kind does now, greyed or not."""
        self.style().unpolish(self)
        self.style().polish(self)
        self._dress()

    def _dress(self) -> None:
        if not self._icon:
            return
        side = theme.px(16)
        tone = "text3" if self.reason else _TONES[self._kind]
        wanted = (f"{self._icon} {tone}", theme.mode(), side)
        if wanted != self._worn:
            self._worn = wanted
            self.setIcon(icons.icon(self._icon, tone, side))
            self.setIconSize(QSize(side, side))


class IconButton(Button):
    """A button of an icon alone; its words are its tooltip and accessible name."""

    def __init__(self, icon: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__("", icon, "ghost", parent=parent)
        self._said = words
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.say_keys()

    @property
    def words(self) -> str:
        """Override Button.words."""
        return keymap.told(self._said)

    def explain(self, reason: str, way: Way | None = None) -> None:
        """Override Button.explain: with nothing against it the tooltip is its words again."""
        super().explain(reason, way)
        if not reason:
            self.say_keys()

    def say_keys(self) -> None:
        """Override Button.say_keys: the words may name a key."""
        words = keymap.told(self._said)
        self.setToolTip(tip(words))
        self.setAccessibleName(words)
