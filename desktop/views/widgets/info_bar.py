"""The info bar: a changed state told at the top of a page, with what to do about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.views import icons, theme
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import column
from desktop.views.widgets.chip import soft
from desktop.views.widgets.text import Label
from desktop.wording import screens, signs


class InfoBar(QFrame):
    """What happened, what was kept, what to do; hidden until it has something to say.

    Signals: ``retried()`` when the officer asks to try again.
    """

    retried = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "amber"
        self._detail = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(14), theme.px(9), theme.px(8), theme.px(9))
        layout.setSpacing(theme.px(10))
        self._mark = Label()
        layout.addWidget(self._mark)
        words = column(gap=2)
        self.title = Label("", "strong").wrapped()
        self.lines = Label("", "small", "text2").wrapped()
        words.addWidget(self.title)
        words.addWidget(self.lines)
        layout.addLayout(words, 1)
        self.retry = Button(screens.RETRY, "rotate-cw")
        self.retry.clicked.connect(self.retried)
        self.copy = Button(screens.COPY_DETAIL, "copy", "ghost")
        self.copy.clicked.connect(self._copy)
        self.shut = IconButton("x", screens.CLOSE)
        self.shut.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
        self.shut.clicked.connect(self.hide)
        for button in (self.retry, self.copy, self.shut):
            layout.addWidget(button)
        self.hide()

    def say(
        self,
        title: str,
        lines: Sequence[str] = (),
        tone: str = "amber",
        *,
        detail: str = "",
        may_retry: bool = False,
        button: str = "",
    ) -> None:
        """Show a title and lines; ``detail`` is what the copy button copies.

        ``button`` are other words for the button that tries again.
        """
        self._tone, self._detail = tone, detail
        self.title.setText(title)
        self.lines.say("\n".join(lines))
        self.retry.say(button or screens.RETRY)
        self.retry.setVisible(may_retry or bool(button))
        self.copy.setVisible(bool(detail))
        self.setAccessibleName(f"{title}{signs.STOP}{signs.SEMICOLON.join(lines)}")
        mark = "circle-check" if tone == "green" else "triangle-alert"
        self._mark.setPixmap(icons.pixmap(mark, tone, theme.px(18)))
        ground, ink = soft(tone).name(), theme.colour(tone).name()
        self.setStyleSheet(
            f"InfoBar {{ background: {ground}; border: 1px solid {ink}; border-radius: 8px; }}"
        )
        self.show()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._detail)
