"""Three steps for the first day, over the workbench: left at any time, called again from F1."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.views import theme
from desktop.views.overlay import Overlay
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import row
from desktop.views.widgets.text import Label
from desktop.wording import help as words

WIDTH = 380
Target = Callable[[], QWidget | None]


class Ring(QWidget):
    """A ring round what is spoken of; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
        painter.end()


class Guide(Overlay):
    """The steps; ``targets`` find what each speaks of, None where it is not shown.

    Signals: ``done(bool)`` True when gone through to the end.
    """

    done = Signal(bool)

    def __init__(self, parent: QWidget, targets: Mapping[str, Target]) -> None:
        super().__init__(parent, parent)
        self._targets = targets
        self.place = 0
        self.ring = Ring(parent)
        self.body.setContentsMargins(*(theme.px(18) for _side in range(4)))
        self.body.setSpacing(theme.px(10))
        head = row(gap=8)
        self.title = Label("", "h2").wrapped()
        self.count = Label("", "small", "text2")
        head.addWidget(self.title, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.text = Label("").wrapped()
        self.body.addWidget(self.text)
        self.leave = Button(words.LEAVE, "", "link", words.LEAVE_KEY)
        self.leave.clicked.connect(lambda: self.end(is_through=False))
        self.before = Button(words.BEFORE)
        self.before.clicked.connect(lambda: self.go(-1))
        self.next = Button(words.NEXT, "", "primary", words.NEXT_KEY)
        self.next.clicked.connect(lambda: self.go(1))
        foot = row(gap=8)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addWidget(self.before)
        foot.addWidget(self.next)
        self.body.addLayout(foot)

    def begin(self) -> None:
        """Begin with the first step."""
        self.place = 0
        self._show()

    def go(self, step: int) -> None:
        """Go a step on or back; beyond the last it is through."""
        if self.place + step >= len(words.STEPS):
            self.end(is_through=True)
            return
        self.place = max(0, self.place + step)
        self._show()

    def end(self, *, is_through: bool) -> None:
        """Put the guide away, for good."""
        self.put_off()
        self.done.emit(is_through)

    def put_off(self) -> None:
        """Put the guide away, as where another page is shown; it may be offered again."""
        self.ring.hide()
        self.put_away()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override Overlay.keyPressEvent: arrows turn the steps, Esc leaves them."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.end(is_through=False)
        elif Qt.Key(event.key()) in steps:
            self.go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def box(self, room: QRect) -> QRect:
        """Override Overlay.box: beneath what is spoken of, else within it."""
        width = max(theme.px(WIDTH), self.minimumSizeHint().width())
        width = min(width, room.width() - theme.px(20))
        height = max(self.heightForWidth(width), self.sizeHint().height())
        target, gap = self._target(), theme.px(12)
        if target is None:
            box = QRect(0, 0, width, height)
            box.moveCenter(room.center())
            return box
        top = target.bottom() + gap
        if top + height > room.bottom() - gap:
            top = target.center().y() - height // 2
        left = min(max(room.left() + gap, target.center().x() - width // 2), room.right() - width)
        return QRect(left, max(room.top() + gap, top), width, height)

    def _target(self) -> QRect | None:
        found = self._targets[words.STEPS[self.place][0]]()
        if found is None or not found.isVisible():
            return None
        return QRect(found.mapTo(self._over, QPoint(0, 0)), found.size())

    def _show(self) -> None:
        _key, title, text = words.STEPS[self.place]
        number, count = self.place + 1, len(words.STEPS)
        self.title.setText(title)
        self.text.setText(text)
        self.count.setText(words.STEP_OF.format(number=number, count=count))
        named = words.GUIDE_NAME.format(number=number, count=count, title=title, text=text)
        self.setAccessibleName(named)
        self.before.setEnabled(self.place > 0)
        self.next.say(words.DONE if number == count else words.NEXT)
        self.put_up()
        self.next.setFocus()

    def _place(self) -> None:
        target = self._target()
        self.ring.setVisible(target is not None)
        if target is not None:
            edge = theme.px(4)
            self.ring.setGeometry(target.adjusted(-edge, -edge, edge, edge))
            self.ring.raise_()
        super()._place()
        self.raise_()
