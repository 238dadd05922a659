"""The notifications along the right edge: read, put off, opened, without a mouse."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.models.alerts import ALERT_ROLE, AlertsModel, said_at
from desktop.models.rows_alerts import AlertKind, AlertRow, AlertsList
from desktop.views import icons, theme
from desktop.views.choosing import choose_row
from desktop.views.keymap import Shortcut
from desktop.views.overlay import SideSheet
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import row
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.text import Label, draw_elided
from desktop.wording import alerts as words
from desktop.wording import why

AnyIndex = QModelIndex | QPersistentModelIndex
MARKS = {
    AlertKind.OVERDUE: ("red", "triangle-alert"),
    AlertKind.SOON: ("amber", "clock"),
    AlertKind.WAITS: ("accent", "stamp"),
    AlertKind.CONFLICT: ("red", "refresh-cw"),
    AlertKind.HANDED: ("accent", "arrow-right"),
    AlertKind.MENTION: ("accent", "pencil"),
    AlertKind.LONG_STOP: ("amber", "calendar-clock"),
    AlertKind.PROPOSED: ("accent", "scale"),
    AlertKind.CODE: ("amber", "triangle-alert"),
    AlertKind.KEY: ("amber", "triangle-alert"),
}


class AlertsSheet(SideSheet):
    """The list; Esc puts it away.

    Signals: ``opened(AlertRow)``; ``read(list[str])`` ids that were read;
    ``put_off(str, str)`` an id, and for how long.
    """

    opened = Signal(object)
    read = Signal(object)
    put_off = Signal(str, str)

    def __init__(self, room: QWidget, parent: QWidget) -> None:
        super().__init__(room, parent)
        self.setAccessibleName(words.TITLE)
        self.model = AlertsModel(self)
        head = row(gap=8)
        head.setContentsMargins(*(theme.px(side) for side in (16, 12, 12, 10)))
        self.count = Label(words.READING, "small", "text2")
        self.all = Button(words.READ_ALL, "check", "ghost", words.READ_ALL_KEY)
        self.all.clicked.connect(self._read_all)
        head.addWidget(Label(words.TITLE, "h2"))
        head.addWidget(self.count, 1)
        head.addWidget(self.all)
        self.body.addLayout(head)
        self.body.addWidget(self._make_stack(), 1)
        self.body.addWidget(self._make_putting_off())
        self.hints = HintsBar(words.HINTS)
        self.body.addWidget(self.hints)
        self._make_keys()

    def open(self) -> None:
        """Show the list with the keyboard on its newest."""
        self.put_up()
        self._choose(self.model.place_of(self.chosen_id()))
        (self.list if self.model.rowCount() else self).setFocus()

    def show_list(self, told: AlertsList) -> None:
        """Show the notifications as they are now."""
        chosen = self.chosen_id()
        if self.model.show_list(told):
            self._choose(self.model.place_of(chosen))
        count = words.UNREAD.format(unread=told.unread, count=len(told.rows))
        if told.rows and not told.unread:
            count = words.ALL_READ.format(count=len(told.rows))
        self.count.setText(count if told.rows else "")
        self.all.explain("" if told.unread else why.NO_UNREAD)
        self.later.setVisible(bool(told.rows))
        asleep = words.PUT_OFF_COUNT.format(count=told.put_off) if told.put_off else ""
        self.hints.note.setText(asleep)
        self.empty.say(words.EMPTY, words.EMPTY_PUT_OFF if told.put_off else words.EMPTY_NOTE)
        self._stack.setCurrentWidget(self.list if told.rows else self.empty)

    def chosen(self) -> AlertRow | None:
        """Return the notification the keyboard is on."""
        return self.model.alert_at(self.list.currentIndex().row())

    def chosen_id(self) -> str:
        """Return its id, blank where there is none."""
        chosen = self.chosen()
        return chosen.id if chosen else ""

    def _make_stack(self) -> QWidget:
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self.list = QListView()
        self.list.setObjectName("ringed")
        self.list.setModel(self.model)
        self.list.setItemDelegate(AlertDelegate(self.list))
        self.list.setAccessibleName(words.LIST_NAME)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.doubleClicked.connect(self._open)
        self.empty = Blank("circle-check", words.EMPTY)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        return holder

    def _make_putting_off(self) -> QWidget:
        self.later = QWidget()
        line = row(self.later, gap=6)
        line.setContentsMargins(*(theme.px(side) for side in (16, 8, 12, 8)))
        line.addWidget(Label(words.PUT_OFF, "small", "text2"))
        line.addStretch(1)
        for key, (how, said) in zip(words.SNOOZE_KEYS, words.SNOOZES.items(), strict=True):
            button = Button(said, "", "small", key)
            button.clicked.connect(partial(self._put_off, how))
            line.addWidget(button)
        return self.later

    def _make_keys(self) -> None:
        bound = (
            ("Return", self._open),
            ("Enter", self._open),
            ("R", self._read),
            ("Ctrl+A", self._read_all),
            *(
                (key, partial(self._put_off, how))
                for key, how in zip(words.SNOOZE_KEYS, words.SNOOZES, strict=True)
            ),
        )
        for keys, act in bound:
            shortcut = Shortcut(keys, self.list, "alerts")
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)

    def _choose(self, place: int) -> None:
        if place >= 0:
            choose_row(self.list, self.model.index(place))

    def _open(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.put_away()
            self.opened.emit(chosen)

    def _read(self) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self.read.emit([chosen.id])
            self._choose_next()

    def _read_all(self) -> None:
        rows = (self.model.alert_at(n) for n in range(self.model.rowCount()))
        self.read.emit([r.id for r in rows if r is not None and not r.is_read])

    def _put_off(self, how: str, _is_checked: bool = False) -> None:
        chosen = self.chosen()
        if chosen is not None:
            self._choose_next()
            self.put_off.emit(chosen.id, how)

    def _choose_next(self) -> None:
        now = self.list.currentIndex().row()
        later = range(now + 1, self.model.rowCount())
        self._choose(next((n for n in later if self.model.alert_at(n) is not None), -1))


class AlertDelegate(QStyledItemDelegate):
    """Paints a day as a heading; a notification with icon, kind, two lines and its time."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        small = QFontMetrics(theme.font("small")).height()
        if isinstance(index.data(ALERT_ROLE), str):
            return QSize(theme.px(200), small + theme.px(14))
        strong = QFontMetrics(theme.font("strong")).height()
        return QSize(theme.px(200), strong + 2 * small + theme.px(18))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        said = index.data(ALERT_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(said, AlertRow):
            _paint_alert(painter, rect, said, bool(state & QStyle.StateFlag.State_Selected))
        else:
            _paint_day(painter, rect, str(said or ""))
        painter.restore()


def _paint_day(painter: QPainter, rect: QRect, day: str) -> None:
    painter.fillRect(rect, theme.colour("subtle"))
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("text2"))
    draw_elided(painter, rect.adjusted(theme.px(16), 0, -theme.px(12), 0), day)


def _paint_alert(painter: QPainter, rect: QRect, alert: AlertRow, is_chosen: bool) -> None:
    painter.fillRect(rect, theme.colour("selected" if is_chosen else "surface"))
    if is_chosen:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
    tone, icon = MARKS[alert.kind]
    side, edge = theme.px(18), theme.px(16)
    inner = rect.adjusted(theme.px(46), theme.px(9), -edge, -theme.px(9))
    icons.paint(painter, icon, QRectF(rect.left() + edge, inner.top() + 1, side, side), tone)
    heights = [QFontMetrics(theme.font(f)).height() for f in ("small", "strong", "small")]
    time = QFontMetrics(theme.font("small")).horizontalAdvance("00:00") + theme.px(8)
    lines = _lines(alert, tone)
    top = inner.top()
    for height, (font, ink, text) in zip(heights, lines, strict=True):
        room = QRect(inner.left(), top, inner.width(), height)
        painter.setFont(theme.font(font))
        painter.setPen(theme.colour(ink))
        draw_elided(painter, room.adjusted(0, 0, -time, 0) if top == inner.top() else room, text)
        top += height
    _paint_time(painter, QRect(inner.right() - time, inner.top(), time, heights[0]), alert)
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))


def _lines(alert: AlertRow, tone: str) -> Sequence[tuple[str, str, str]]:
    title = ("body", "text2") if alert.is_read else ("strong", "text")
    return (
        ("small", tone, words.KINDS[alert.kind]),
        (*title, alert.title),
        ("small", "text2", alert.words),
    )


def _paint_time(painter: QPainter, room: QRect, alert: AlertRow) -> None:
    painter.setFont(theme.font("small"))
    painter.setPen(theme.colour("text3"))
    align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(room, int(align), said_at(alert))
    if not alert.is_read:
        dot = theme.px(8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        text = painter.fontMetrics().horizontalAdvance(said_at(alert))
        left = room.right() - text - dot - theme.px(6)
        painter.drawEllipse(QRectF(left, room.center().y() - dot / 2 + 1, dot, dot))
