"""Paints a day of the agenda with its events, and an event in the day's list."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.models.agenda import DAY_ROLE, EVENT_ROLE, light_word, said_time
from desktop.models.rows_agenda import AgendaDay, AgendaKind, AgendaRow
from desktop.views import icons, theme
from desktop.views.marks import LIGHT_TONES
from desktop.views.widgets.chip import chip_size, paint_chip
from desktop.views.widgets.lights import paint_light
from desktop.views.widgets.text import draw_elided
from desktop.wording import agenda as words
from desktop.wording import sentences

AnyIndex = QModelIndex | QPersistentModelIndex
MARK_TONES = {"holiday": "violet", "make_up": "blue", "unknown": "amber"}
OFF = ("weekend", "holiday")


class DayDelegate(QStyledItemDelegate):
    """A cell of the grid; ``month`` is the one that is shown, ``today`` is ringed."""

    month = 0
    today: object = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        day = index.data(DAY_ROLE)
        if not isinstance(day, AgendaDay):
            return
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = is_chosen and bool(state & QStyle.StateFlag.State_HasFocus)
        painter.save()
        rect: QRect = option.rect
        _ground(painter, rect, day, is_chosen=is_chosen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # later: grounds leave no seams
        top = self._head(painter, rect.adjusted(theme.px(6), theme.px(4), -theme.px(5), 0), day)
        room = rect.adjusted(theme.px(6), top - rect.top(), -theme.px(4), -theme.px(3))
        _events(painter, room, day)
        if has_focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour("accent"))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    def _head(self, painter: QPainter, rect: QRect, day: AgendaDay) -> int:
        """Paint the day's figure and its mark; return where they end."""
        is_near = not self.month or day.on.month == self.month
        font = theme.font("strong" if day.on == self.today else "body")
        said = f"{day.on.month}-{day.on.day}" if day.on.day == 1 or not is_near else str(day.on.day)
        painter.setFont(font)
        height = QFontMetrics(font).height() + theme.px(2)
        if day.on == self.today:
            width = max(height, QFontMetrics(font).horizontalAdvance(said) + theme.px(10))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            box = QRectF(rect.left() - theme.px(3), rect.top(), width, height)
            painter.drawRoundedRect(box, height / 2, height / 2)
            painter.setPen(theme.colour("on_accent"))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), said)
        else:
            painter.setPen(theme.colour("text" if is_near else "text3"))
            box = QRectF(rect.left(), rect.top(), rect.width(), height)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), said)
        mark = words.MARKS.get(day.kind, "")
        if mark:
            small = theme.font("micro")
            painter.setFont(small)
            size = chip_size(mark, small, has_icon=False)
            left = rect.right() - size.width()
            chip = QRectF(left, rect.top(), size.width(), size.height())
            paint_chip(painter, chip, mark, MARK_TONES[day.kind])
        return rect.top() + height + theme.px(3)


def _ground(painter: QPainter, rect: QRect, day: AgendaDay, *, is_chosen: bool) -> None:
    ground = "subtle" if day.kind in OFF else "surface"
    painter.fillRect(rect, theme.colour("selected" if is_chosen else ground))
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
    painter.fillRect(rect.right(), rect.top(), 1, rect.height(), theme.colour("line"))
    if is_chosen:
        painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))


def _events(painter: QPainter, room: QRect, day: AgendaDay) -> None:
    font = theme.font("small")
    height = QFontMetrics(font).height() + theme.px(2)
    fit = max(0, room.height() // height)
    rows = day.rows if len(day.rows) <= fit else day.rows[: max(0, fit - 1)]
    painter.setFont(font)
    top = room.top()
    for row in rows:
        line = QRect(room.left(), top, room.width(), height)
        side = theme.px(13)
        mark = QRectF(line.left(), line.center().y() - side / 2 + 1, side, side)
        paint_mark(painter, mark, row)
        painter.setPen(theme.colour("text"))
        draw_elided(painter, line.adjusted(side + theme.px(4), 0, 0, 0), row.enterprise)
        top += height
    left = len(day.rows) - len(rows)
    if left and fit:
        more = QRect(room.left(), top, room.width(), height)
        _more(painter, more, day.rows[0] if not rows else None, left)


def _more(painter: QPainter, line: QRect, worst: AgendaRow | None, count: int) -> None:
    """Say how many have no room; where none has, with the light of the worst."""
    if worst is not None:
        side = theme.px(13)
        paint_mark(
            painter, QRectF(line.left(), line.center().y() - side / 2 + 1, side, side), worst
        )
        line = line.adjusted(side + theme.px(4), 0, 0, 0)
    painter.setPen(theme.colour("text2" if worst is None else "text"))
    pattern = words.MORE if worst is None else words.COUNT
    draw_elided(painter, line, pattern.format(count=count))


def paint_mark(painter: QPainter, box: QRectF, row: AgendaRow) -> None:
    """Paint the light of an event; a visit has a sign of its own."""
    if row.kind is AgendaKind.VISIT:
        icons.paint(painter, "eye", box, "text2")
    else:
        paint_light(painter, box, row.light)


class EventDelegate(QStyledItemDelegate):
    """An event of the chosen day: light, word and time, enterprise, what is due."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override QStyledItemDelegate.sizeHint."""
        small = QFontMetrics(theme.font("small")).height()
        strong = QFontMetrics(theme.font("strong")).height()
        return QSize(theme.px(200), strong + 2 * small + theme.px(16))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override QStyledItemDelegate.paint."""
        row = index.data(EVENT_ROLE)
        if not isinstance(row, AgendaRow):
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("selected" if is_chosen else "surface"))
        if is_chosen:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height(), theme.colour("accent"))
        side, edge = theme.px(16), theme.px(14)
        inner = rect.adjusted(edge + side + theme.px(9), theme.px(8), -edge, -theme.px(8))
        paint_mark(painter, QRectF(rect.left() + edge, inner.top() + 1, side, side), row)
        _lines(painter, inner, row)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour("line"))
        painter.restore()


def _lines(painter: QPainter, inner: QRect, row: AgendaRow) -> None:
    tone = "text2" if row.kind is AgendaKind.VISIT else LIGHT_TONES[row.light]
    lines = (
        ("small", tone, sentences.joined((light_word(row), said_time(row)))),
        ("strong", "text", row.enterprise),
        ("small", "text2", sentences.joined((row.number, row.words))),
    )
    top = inner.top()
    for font, ink, text in lines:
        height = QFontMetrics(theme.font(font)).height()
        painter.setFont(theme.font(font))
        painter.setPen(theme.colour(ink))
        draw_elided(painter, QRect(inner.left(), top, inner.width(), height), text)
        top += height
