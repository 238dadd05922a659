"""Why a button is greyed: pressing it says so over the page, and leads to what is missing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.models.rows_acts import ActAsked, ActRow, JumpRow, ObstacleRow
from desktop.views import theme
from desktop.views.widgets.buttons import Button, IconButton, Mend, WhyWanted
from desktop.views.widgets.card import Card, clear, column, row
from desktop.views.widgets.fields import ENTER
from desktop.views.widgets.text import Label
from desktop.wording import sentences
from desktop.wording import why as words

WIDTH, EDGE, AWAY = 360, 10, 4


class WhyNot(Card):
    """Stands beside a greyed button of its window, with each reason and the way to lift it.

    Signals: ``asked(ActAsked)`` what stands against an act, for ``answer``; ``jumped(str,
    JumpRow)`` a case and the way to what is missing.
    """

    asked = Signal(object)
    jumped = Signal(str, object)

    def __init__(self, over: QWidget) -> None:
        super().__init__("sheet", padding=12, gap=8, parent=over)
        self._over = over
        self._button: Button | None = None
        self._before: QWidget | None = None
        self._wanted: ActAsked | None = None
        self.links: list[Button] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = row(gap=8)
        self.title = Label("", "strong").wrapped()
        shut = IconButton("x", words.CLOSE)
        shut.clicked.connect(self.put_away)
        head.addWidget(self.title, 1)
        head.addWidget(shut, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._lines = column(gap=8)
        self.body.addLayout(self._lines)
        over.installEventFilter(self)
        self.hide()

    def tell(self, button: Button) -> None:
        """Say why this button is greyed; of an act the office is asked for the whole answer."""
        self._let_go()
        self._button, way = button, button.way
        button.destroyed.connect(self._forget)
        self._remember(QApplication.focusWidget())
        self._wanted = way if isinstance(way, ActAsked) else None
        self.title.setText(words.TITLE.format(act=button.words))
        jump = way if isinstance(way, JumpRow) else None
        self._say((ObstacleRow(button.reason, jump),))
        if isinstance(way, Mend):
            self._add_link(way.words, way.go)
        self._put_up()
        if self._wanted is not None:
            self.asked.emit(self._wanted)

    def answer(self, asked: ActAsked, act: ActRow | None) -> None:
        """Show what the office says of the act; what it has nothing against keeps its reason."""
        if asked != self._wanted or self.isHidden() or act is None or act.is_open:
            return
        self.setFocus()
        self._say(act.obstacles)
        if act.who:
            self._say_who(act.who)
        self._put_up()

    def put_away(self) -> None:
        """Hide, and give the keyboard back: to what had it, else to the button."""
        places = (self._before, self._button)
        self.hide()
        place = next((one for one in places if one is not None and one.isVisible()), None)
        if place is not None:
            place.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: Esc, or Enter where nothing leads further, hides it."""
        if event.key() == Qt.Key.Key_Escape or event.key() in ENTER:
            self.put_away()
            return
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Override QFrame.hideEvent."""
        super().hideEvent(event)
        _program().removeEventFilter(self)
        self._let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override QObject.eventFilter: come when asked, go when the officer turns elsewhere."""
        if isinstance(event, WhyWanted):
            event.is_told = True
            self.tell(event.button)
            return True
        if self.isHidden():
            return False
        if event.type() is QEvent.Type.Resize and watched is self._over:
            self.hide()
        turned = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn)
        if turned and isinstance(watched, QWidget) and not self._has(watched):
            self.hide()
        return False

    def _say(self, obstacles: Sequence[ObstacleRow]) -> None:
        clear(self._lines)
        self.links = []
        for obstacle in obstacles:
            self._add_words(obstacle.text)
            if obstacle.jump is not None:
                self._add_jump(obstacle.jump, obstacle.text)
        said = (self.title.text(), *(o.text for o in obstacles))
        self.setAccessibleName(sentences.row_sentence(said))

    def _say_who(self, who: Sequence[str]) -> None:
        told = words.WHO.format(names=sentences.listed(who))
        self._add_words(told)
        self._add_jump(JumpRow("desk", "", words.OTHER_OFFICER), told)

    def _add_jump(self, jump: JumpRow, why: str) -> None:
        case_id = self._wanted.case_id if self._wanted is not None else ""
        link = self._add_link(jump.words, lambda: self.jumped.emit(case_id, jump))
        link.setAccessibleDescription(why)

    def _add_words(self, said: str) -> None:
        line = Label(said, "small", "text2").wrapped()
        self._lines.addWidget(line)
        line.show()

    def _add_link(self, said: str, go: Callable[[], None]) -> Button:
        link = Button(said, "arrow-right", "small")
        link.clicked.connect(self.hide)
        link.clicked.connect(go)
        self.links.append(link)
        self._lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        link.show()
        return link

    def _put_up(self) -> None:
        assert self._button is not None
        width = min(theme.px(WIDTH), self._over.width() - 2 * theme.px(EDGE))
        self.setFixedWidth(width)
        height = self.body.totalHeightForWidth(width)
        self.resize(width, height)
        self.move(self._place(width, height))
        self.show()
        self.raise_()
        _program().installEventFilter(self)
        (self.links[0] if self.links else self).setFocus()

    def _place(self, width: int, height: int) -> QPoint:
        """Return where it stands: under the button, above it where there is no room below."""
        assert self._button is not None
        corner = self._button.mapTo(self._over, QPoint(0, 0))
        edge, away = theme.px(EDGE), theme.px(AWAY)
        under = corner.y() + self._button.height() + away
        fits = under + height + edge <= self._over.height()
        top = under if fits else max(edge, corner.y() - height - away)
        left = min(corner.x(), self._over.width() - width - edge)
        return QPoint(max(edge, left), top)

    def _has(self, part: QWidget) -> bool:
        return part is self or self.isAncestorOf(part)

    def _remember(self, before: QWidget | None) -> None:
        """Keep what had the keyboard: a key of a list may have asked for a button elsewhere."""
        if before is not None and not self._has(before):
            self._before = before
            before.destroyed.connect(self._forget_before)

    def _forget_before(self) -> None:
        self._before = None

    def _let_go(self) -> None:
        if self._button is not None:
            self._button.destroyed.disconnect(self._forget)
        if self._before is not None:
            self._before.destroyed.disconnect(self._forget_before)
        self._button = self._before = None

    def _forget(self) -> None:
        """Go with the button: the page was made anew."""
        self._button = None
        self.hide()


def _program() -> QCoreApplication:
    program = QCoreApplication.instance()
    assert program is not None
    return program
