"""The confirm sheet: stands in the page, not over it; Enter confirms and Esc lets it be."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.page_frame import bring_into_sight, make_room
from desktop.views.widgets.tabbing import tab_through
from desktop.views.widgets.text import Label
from desktop.wording import screens

WIDEST = 420
"""A button across a whole page would look like a bar, not like something to press."""


class ConfirmSheet(Card):
    """Object, consequence and ``buttons``; ``content`` takes what is to be seen before.

    Signals: ``confirmed()`` on the button or Enter, ``cancelled()`` on Esc. Where Enter is the
    part's own, in a text of several lines or on another button, Ctrl+Enter confirms: the button
    says the key of the part that has the keyboard.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=14, gap=8, parent=parent)
        self.title = Label("", "h2").wrapped()
        self.content: QVBoxLayout = column(gap=6)
        self.consequence = Label("", "small", "text2").wrapped()
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        self.body.addWidget(self.title)
        self.body.addLayout(self.content)
        self.body.addWidget(self.consequence)
        self.body.addWidget(self.problem)
        self.buttons = buttons = Flow()
        self.confirm = Button("", "check", "primary", screens.ENTER_KEY)
        self.cancel = Button(screens.SHEET_CANCEL, "", "plain", "Esc")
        self.confirm.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.cancel)
        self._fit()
        self.body.addLayout(buttons)
        self.confirm.clicked.connect(self.confirmed)
        self.cancel.clicked.connect(self.cancelled)
        QApplication.instance().focusChanged.connect(self._say_key)  # type: ignore[union-attr]

    def complain(self, problem: str) -> None:
        """Say what stands against confirming; an empty text takes it back."""
        self.problem.say(problem)

    def take_focus(self, part: QWidget) -> None:
        """Put the keyboard on a part at once, also one that was just laid in and not yet shown."""
        part.show()
        tab_through(self)
        part.setFocus()
        self._say_key()
        bring_into_sight(self)

    def event(self, event: QEvent) -> bool:
        """Override QFrame.event: more words at once get more room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            make_room(self)
        return done

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the widest button follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def setVisible(self, visible: bool) -> None:  # noqa: N802
        """Override QFrame.setVisible: put away, it hands the keyboard back to its page first.

        Qt hands it to whatever stands next, and scrolls there.
        """
        if not visible:
            self._hand_back()
        super().setVisible(visible)

    def _hand_back(self) -> None:
        focused = self.window().focusWidget() if self.isVisible() else None
        if focused is None or not self.isAncestorOf(focused):
            return
        page = self.parentWidget()
        while page is not None and page.focusPolicy() is not Qt.FocusPolicy.StrongFocus:
            page = page.parentWidget()
        if page is not None:
            page.setFocus()

    def _say_key(self) -> None:
        """Say the key that confirms from where the keyboard is."""
        part = self.window().focusWidget() if self.isVisible() else None
        if part is None or not self.isAncestorOf(part):
            return
        is_taken = self.has_own_enter(part) and part is not self.confirm
        self.confirm.set_key(screens.CONFIRM_KEY if is_taken else screens.ENTER_KEY)

    def has_own_enter(self, part: QWidget) -> bool:
        """Return whether Enter does something of its own in a part, so that it can't confirm."""
        return isinstance(part, QPlainTextEdit | Button)

    def _fit(self) -> None:
        self.confirm.setMaximumWidth(theme.px(WIDEST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_meant = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if self.cancel.hasFocus() and not is_meant:
                self.cancelled.emit()
            elif self.confirm.isEnabled():
                self.confirmed.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
