"""办理菜单: every act of a case over the page, typed to filter; a greyed one leads further."""

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.models.acts import ROW_ROLE, ActsModel, Index, second_line
from desktop.models.rows_acts import ActMenuPage, ActRow, JumpRow
from desktop.views import icons, theme
from desktop.views.choosing import choose_row
from desktop.views.overlay import MiddleSheet
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import row
from desktop.views.widgets.fields import ENTER
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.search_box import FilterBox
from desktop.views.widgets.text import ElidedLabel, Label, draw_elided
from desktop.wording import act_menu as words

LINE, HEADING = 52, 34
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ActMenu(MiddleSheet):
    """The acts of one case.

    Signals: ``chosen(ActRow)`` one that can be done; ``jumped(JumpRow)`` the way to what a
    greyed one misses.
    """

    chosen = Signal(object)
    jumped = Signal(object)

    def __init__(self, room: QWidget, parent: QWidget) -> None:
        super().__init__(room, parent)
        self.setAccessibleName(words.TITLE)
        self.case_id = ""
        self._is_loading = self._is_hasty = False
        self.model = ActsModel(self)
        self._make_head()
        self.filter = FilterBox()
        self.filter.setPlaceholderText(words.FILTER)
        self.filter.setAccessibleName(words.FILTER_NAME)
        self.filter.textChanged.connect(self._filter)
        line = row()
        line.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(10))
        line.addWidget(self.filter)
        self.body.addLayout(line)
        self.body.addWidget(self._make_stack(), 1)
        self.hints = HintsBar(words.HINTS)
        self.body.addWidget(self.hints)

    def show_loading(self) -> None:
        """Come up at once, while the acts are being tried; none of another case can be taken.

        Words and Enter that are typed meanwhile are acted on as soon as the acts are there.
        """
        self._is_loading, self._is_hasty = True, False
        self.case_id = ""
        self.model.show_page(ActMenuPage("", "", "", ()))
        self.filter.clear()
        self.about.setText(words.LOADING)
        self._stack.setCurrentWidget(self.skeleton)
        self.put_up()
        self.filter.setFocus()

    def show_page(self, page: ActMenuPage) -> None:
        """Show the acts of a case."""
        self._is_loading = False
        self.case_id = page.case_id
        self.about.setText(words.ABOUT.format(number=page.number, enterprise=page.enterprise))
        self.model.show_page(page)
        count = sum(act.is_open for act in page.acts)
        self.hints.note.setText(words.COUNT.format(open=count, all=len(page.acts)))
        self._show_list()
        if self._is_hasty:
            self._is_hasty = False
            self._take(self.view.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QFrame.keyPressEvent: arrows move in the list while the filter is typed in."""
        if event.key() in MOVES:
            self._move(event.key())
            return
        if event.key() in ENTER and self._is_loading:
            self._is_hasty = bool(self.filter.text().strip())
            return
        if event.key() in ENTER:
            self._take(self.view.currentIndex())
            return
        super().keyPressEvent(event)

    def _make_head(self) -> None:
        head = row(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (16, 12, 10, 8)))
        head.addWidget(Label(words.TITLE, "h2"))
        self.about = ElidedLabel("", "small", "text2")
        head.addWidget(self.about, 1)
        shut = IconButton("x", words.CLOSE)
        shut.clicked.connect(self.put_away)
        head.addWidget(shut)
        self.body.addLayout(head)

    def _make_stack(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.setContentsMargins(1, 0, 1, 0)
        self.view = QListView()
        self.view.setObjectName("ringed")
        self.view.setModel(self.model)
        self.view.setItemDelegate(_ActDelegate(self.view))
        self.view.setAccessibleName(words.TITLE)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._take)
        self.nothing = Blank("funnel", "")
        self.skeleton = Skeleton()
        for part in (self.view, self.nothing, self.skeleton):
            self._stack.addWidget(part)
        return holder

    def _filter(self, typed: str) -> None:
        self.model.filter_text(typed)
        if not self._is_loading:
            self._show_list()

    def _show_list(self) -> None:
        acts = self.model.acts()
        if not acts:
            self.nothing.say(words.NOTHING_FOUND.format(words=self.filter.text()))
            self._stack.setCurrentWidget(self.nothing)
            return
        self._stack.setCurrentWidget(self.view)
        first = next((act for act in acts if act.is_open), acts[0])
        choose_row(self.view, self.model.index(self.model.row_of(first.act)))
        self.view.scrollToTop()

    def _move(self, key: int) -> None:
        step = -1 if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else 1
        jump = 6 if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) else 1
        acts = self.model.acts()
        current = self.model.act_at(self.view.currentIndex())
        if not acts:
            return
        place = acts.index(current) if current in acts else 0
        chosen = acts[max(0, min(len(acts) - 1, place + step * jump))]
        choose_row(self.view, self.model.index(self.model.row_of(chosen.act)))

    def _take(self, index: QModelIndex) -> None:
        act = self.model.act_at(index)
        if act is None:
            return
        if act.is_open:
            self.hide()
            self.chosen.emit(act)
            return
        jump = first_jump(act)
        if jump is not None:
            self.hide()
            self.jumped.emit(jump)


def first_jump(act: ActRow) -> JumpRow | None:
    """Return the way to the first thing missing that has one."""
    return next((o.jump for o in act.obstacles if o.jump is not None), None)


class _ActDelegate(QStyledItemDelegate):
    """Paints a heading, or an act with its second line and the way further at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        is_act = isinstance(index.data(ROW_ROLE), ActRow)
        return QSize(theme.px(200), theme.px(LINE if is_act else HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override QStyledItemDelegate.paint."""
        painter.save()
        act = index.data(ROW_ROLE)
        if isinstance(act, ActRow):
            is_on = bool(option.state & QStyle.StateFlag.State_Selected)
            _paint_act(painter, option.rect, act, is_current=is_on)
        else:
            _paint_heading(painter, option.rect, str(index.data()))
        painter.restore()


def _paint_heading(painter: QPainter, box: QRect, words_: str) -> None:
    painter.fillRect(box, theme.colour("subtle"))
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("text2"))
    draw_elided(painter, box.adjusted(theme.px(18), 0, -theme.px(18), 0), words_)


def _paint_act(painter: QPainter, box: QRect, act: ActRow, *, is_current: bool) -> None:
    if is_current:
        painter.fillRect(box, theme.colour("selected"))
        painter.fillRect(box.left(), box.top(), 3, box.height(), theme.colour("accent"))
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
    inner = box.adjusted(theme.px(18), theme.px(6), -theme.px(18), -theme.px(6))
    right = _paint_jump(painter, inner, act)
    words_ = inner.adjusted(0, 0, right - inner.right(), 0)
    painter.setFont(theme.font("strong"))
    painter.setPen(theme.colour("text" if act.is_open else "text3"))
    upper = QRect(words_.left(), words_.top(), words_.width(), words_.height() // 2)
    draw_elided(painter, upper, act.name)
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("text2" if act.is_open else "text3"))
    lower = QRect(words_.left(), upper.bottom() + 1, words_.width(), words_.height() // 2)
    draw_elided(painter, lower, second_line(act))


def _paint_jump(painter: QPainter, inner: QRect, act: ActRow) -> int:
    """Paint where Enter leads at the right; return where the words must end."""
    jump = None if act.is_open else first_jump(act)
    side = theme.px(16)
    top = inner.center().y() - side / 2
    if act.is_open:
        icons.paint(
            painter, "chevron-right", QRectF(inner.right() - side, top, side, side), "text3"
        )
        return inner.right() - side - theme.px(8)
    if jump is None:
        return inner.right()
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("accent"))
    width = QFontMetrics(theme.font("small")).horizontalAdvance(jump.words)
    left = inner.right() - side - width - theme.px(4)
    draw_elided(painter, QRect(left, inner.top(), width + 2, inner.height()), jump.words)
    icons.paint(painter, "arrow-right", QRectF(inner.right() - side, top, side, side), "accent")
    return left - theme.px(10)
