"""A guided step: what happened, what will happen, the confirmation, and what came of it."""

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.rows_guide import Guide
from desktop.views import theme
from desktop.views.overlay import EDGE, MiddleSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import guided as words

MOST_STEPS = 7


class GuideSheet(MiddleSheet):
    """Shows one guide after the other; Enter confirms or ends, Esc thinks better of it.

    Signals: ``confirmed()`` where the guide asks for it.
    """

    confirmed = Signal()
    WIDTH, HEIGHT = 620, 620

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, parent)
        self.shown: Guide | None = None
        side = theme.px(20)
        self.body.setContentsMargins(side, side, side, theme.px(16))
        self.body.setSpacing(theme.px(12))
        self._head = SectionHeader("", "list-checks")
        self.body.addWidget(self._head)
        self._frame = PageFrame()
        self._frame.let_through()
        self._content = QWidget()
        self._fill(self._content)
        self._frame.hold(self._content)
        self.body.addWidget(self._frame, 1)
        buttons = row(gap=8)
        self.go = Button("", "check", "primary", "Enter")
        self.later = Button(words.CANCEL, "", "plain", "Esc")
        self.go.clicked.connect(self._go)
        self.later.clicked.connect(self.put_away)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.go)
        self.body.addLayout(buttons)

    def show_guide(self, guide: Guide) -> None:
        """Show what an officer is to confirm, or what came of it."""
        self.shown = guide
        self._head.title.setText(guide.title)
        self.said.setText(guide.said)
        self.facts.show_pairs(guide.facts)
        self._steps_card.setVisible(bool(guide.steps))
        self._steps_title.setVisible(bool(guide.confirm))
        for number, label in enumerate(self._steps):
            step = guide.steps[number] if number < len(guide.steps) else ""
            label.say(f"{number + 1}. {step}" if step and guide.confirm else step)
        if guide.against:
            self.against.say(guide.against, (guide.remedy,) if guide.remedy else ())
            self.against.shut.hide()
        else:
            self.against.hide()
        self.go.say(guide.confirm or words.DONE)
        self.go.explain(guide.against if guide.confirm else "")
        self.later.setVisible(bool(guide.confirm))
        self.put_up()
        QTimer.singleShot(0, self, self._fit)
        (self.go if self.go.isEnabled() else self.later).setFocus()

    def box(self, room: QRect) -> QRect:
        """Override MiddleSheet.box: as high as the guide needs, where there is room."""
        whole = super().box(room)
        inner = whole.width() - 2 * theme.px(20)
        needed = self._content.heightForWidth(inner) + self._head.sizeHint().height()
        needed += self.go.sizeHint().height() + theme.px(72)
        height = min(needed, room.height() - 2 * theme.px(EDGE))
        top = room.top() + max(theme.px(EDGE), (room.height() - height) // 4)
        return QRect(whole.left(), top, whole.width(), height)

    def _fit(self) -> None:
        """Take the height that is needed once the words are laid out."""
        if not self.isHidden():
            self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override Overlay.keyPressEvent: Enter goes on."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.later if self.later.hasFocus() else self.go).click()
            return
        super().keyPressEvent(event)

    def _fill(self, content: QWidget) -> None:
        outer = column(content, gap=12)
        self.said = _paragraph()
        self.against = InfoBar()
        self.facts = KeyValues()
        self._steps_card = Card("inset", padding=12, gap=6)
        self._steps_title = Label(words.STEPS_TITLE, "small", "text2")
        self._steps_card.body.addWidget(self._steps_title)
        self._steps = [_paragraph() for _ in range(MOST_STEPS)]
        for label in self._steps:
            self._steps_card.body.addWidget(label)
        for widget in (self.said, self.against, self.facts, self._steps_card):
            outer.addWidget(widget)
        outer.addStretch(1)

    def _go(self) -> None:
        if self.shown is not None and self.shown.confirm:
            self.confirmed.emit()
        else:
            self.put_away()


def _paragraph() -> Label:
    """Return a wrapped label that needs no more height than its width asks for."""
    label = Label("", "body", "text").wrapped()
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label
