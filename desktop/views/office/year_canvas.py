"""Twelve months of a year, each day by colour, shape and letter; arrows walk over the days."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.rows_calendar import CalendarDay, CalendarYear
from desktop.views import theme
from desktop.wording import calendar as words
from desktop.wording import screens, signs

CELL = (30, 27)
"""The least width of a day and its height, at 100 %."""
GAP = 12
MOST_COLUMNS = 4
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
TONES = {"holiday": "violet", "make_up": "blue"}


class YearCanvas(QWidget):
    """A year.

    Signals: ``day_chosen(date)``; ``year_wanted(int)`` when the arrows leave the year.
    """

    day_chosen = Signal(object)
    year_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CalendarYear | None = None
        self._days: dict[date, CalendarDay] = {}
        self.current: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_year(self, page: CalendarYear) -> None:
        """Show a year; the day chosen keeps its place in it."""
        self._page = page
        self._days = {day.on: day for day in page.days}
        self.setAccessibleName(words.CALENDAR_NAME.format(year=page.year))
        wanted = self.current or page.today
        if wanted.year != page.year:
            wanted = page.today if page.today.year == page.year else date(page.year, 1, 1)
        self.updateGeometry()
        self.update()
        self.choose(wanted)

    def choose(self, day: date) -> None:
        """Choose a day of the year, and tell it."""
        for ringed in (self.current, day):
            if ringed in self._days:
                self.update(self.box(ringed).toAlignedRect())
        self.current = day
        chosen = self._days.get(day)
        self.setAccessibleDescription(day_sentence(chosen) if chosen else "")
        self.day_chosen.emit(chosen)

    def box(self, day: date) -> QRectF:
        """Return where a day stands."""
        return self._box_in(self._month_box(day.month), day)

    def hasHeightForWidth(self) -> bool:
        """Override QWidget.hasHeightForWidth."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Override QWidget.heightForWidth."""
        rows = -(-12 // self._columns(width))
        return round(rows * self._month_height() + (rows - 1) * theme.px(GAP))

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        width = MOST_COLUMNS * 7 * theme.px(CELL[0])
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint."""
        return QSize(7 * theme.px(CELL[0]), self.heightForWidth(max(self.width(), 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: arrows by day and week, PageUp and PageDown by year."""
        key = Qt.Key(event.key())
        years = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if self._page is None or self.current is None:
            super().keyPressEvent(event)
        elif key in STEPS:
            self._go(self.current + timedelta(days=STEPS[key]))
        elif key in years:
            self.year_wanted.emit(self._page.year + years[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ends = (1, 1) if key == Qt.Key.Key_Home else (12, 31)
            self._go(date(self._page.year, *ends))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mousePressEvent."""
        hit = next((d for d in self._days if self.box(d).contains(event.position())), None)
        if hit is not None:
            self.choose(hit)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: only the months and days that have to be painted anew."""
        if self._page is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wanted = QRectF(event.rect())
        for month in range(1, 13):
            if self._month_box(month).intersects(wanted):
                self._paint_month(painter, month, wanted)
        painter.end()

    def _go(self, day: date) -> None:
        if self._page is not None and day.year != self._page.year:
            if self._page.first <= day.year <= self._page.last:
                self.current = day
                self.year_wanted.emit(day.year)
            return
        self.choose(day)

    def _columns(self, width: int) -> int:
        least = 7 * theme.px(CELL[0]) + theme.px(GAP)
        return max(1, min(MOST_COLUMNS, (width + theme.px(GAP)) // least))

    def _cell(self) -> tuple[float, float]:
        columns = self._columns(self.width())
        room = self.width() - (columns - 1) * theme.px(GAP)
        return room / columns / 7, theme.px(CELL[1])

    def _head(self) -> float:
        return float(theme.px(26) + theme.px(22))

    def _month_height(self) -> float:
        return self._head() + 6 * theme.px(CELL[1])

    def _month_place(self, month: int) -> tuple[float, float]:
        columns = self._columns(self.width())
        wide, _ = self._cell()
        down, across = divmod(month - 1, columns)
        gap = theme.px(GAP)
        return across * (7 * wide + gap), down * (self._month_height() + gap)

    def _month_box(self, month: int) -> QRectF:
        wide, _ = self._cell()
        return QRectF(*self._month_place(month), 7 * wide, self._month_height())

    def _box_in(self, month: QRectF, day: date) -> QRectF:
        place = day.replace(day=1).weekday() + day.day - 1
        wide, high = month.width() / 7, (month.height() - self._head()) / 6
        left, top = month.left() + place % 7 * wide, month.top() + self._head()
        return QRectF(left, top + place // 7 * high, wide, high)

    def _paint_month(self, painter: QPainter, month: int, wanted: QRectF) -> None:
        whole = self._month_box(month)
        left, top, wide = whole.left(), whole.top(), whole.width() / 7
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        title = QRectF(left + theme.px(6), top, 7 * wide, theme.px(26))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(title, middle, screens.MONTHS[month - 1])
        painter.setFont(theme.font("micro"))
        for number, name in enumerate(words.WEEKDAYS):
            painter.setPen(theme.colour("text2" if number < 5 else "text3"))
            box = QRectF(left + number * wide, top + theme.px(26), wide, theme.px(22))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), name)
        boxes = ((self._box_in(whole, day.on), day) for day in self._of_month(month))
        days = [(box, day) for box, day in boxes if box.intersects(wanted)]
        for box, day in days:
            _paint_ground(painter, box, day)
            if self._is_today(day):
                _paint_today(painter, box)
        _paint_numbers(painter, days)
        for box, day in days:
            if day.on == self.current:
                self._paint_ring(painter, box)

    def _of_month(self, month: int) -> Iterator[CalendarDay]:
        assert self._page is not None
        for number in range(1, monthrange(self._page.year, month)[1] + 1):
            day = self._days.get(date(self._page.year, month, number))
            if day is not None:
                yield day

    def _is_today(self, day: CalendarDay) -> bool:
        return self._page is not None and day.on == self._page.today

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        tone = "accent" if self.hasFocus() else "line2"
        painter.setPen(QPen(theme.colour(tone), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)


def paint_day(painter: QPainter, box: QRectF, day: CalendarDay) -> None:
    """Paint a day: rounded for a holiday, square for a make-up day, grey for a weekend."""
    _paint_ground(painter, box, day)
    _paint_numbers(painter, [(box, day)])


def _paint_ground(painter: QPainter, box: QRectF, day: CalendarDay) -> None:
    inner = box.adjusted(2, 2, -2, -2)
    tone = TONES.get(day.kind, "")
    if tone:
        painter.setPen(QPen(theme.colour(tone), 1))
        painter.setBrush(theme.colour(f"{tone}_soft"))
        round_by = inner.height() / 2 if day.kind == "holiday" else 2
        painter.drawRoundedRect(inner, round_by, round_by)
    elif day.kind == "weekend":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("grey_soft"))
        painter.drawRoundedRect(inner, 4, 4)
    if day.is_changed:
        _paint_changed(painter, inner)


def _paint_today(painter: QPainter, box: QRectF) -> None:
    line = QRectF(box.left() + 8, box.bottom() - 3, box.width() - 16, 2)
    painter.fillRect(line, theme.colour("accent"))


def _paint_numbers(painter: QPainter, days: Sequence[tuple[QRectF, CalendarDay]]) -> None:
    """Paint the numbers of days, then the letters of their kinds: a font is costly to change."""
    numbers, letters = QFontMetrics(theme.font("small")), QFontMetrics(theme.font("micro"))
    behind: list[tuple[QPointF, QColor, str]] = []
    painter.setFont(theme.font("small"))
    for box, day in days:
        ink = theme.colour(TONES.get(day.kind) or ("text3" if day.kind == "weekend" else "text"))
        number, letter = str(day.on.day), words.KIND_LETTERS[day.kind]
        wide = numbers.horizontalAdvance(number)
        beside = letters.horizontalAdvance(letter) if letter else 0
        left = box.center().x() - (wide + beside) / 2
        base = box.center().y() + numbers.ascent() / 2 - 1
        painter.setPen(ink)
        painter.drawText(QPointF(left, base), number)
        if letter:
            behind.append((QPointF(left + wide + 1, base), ink, letter))
    painter.setFont(theme.font("micro"))
    for place, ink, letter in behind:
        painter.setPen(ink)
        painter.drawText(place, letter)


def _paint_changed(painter: QPainter, inner: QRectF) -> None:
    side = theme.px(6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("amber"))
    painter.drawEllipse(QRectF(inner.right() - side - 1, inner.top() + 1, side, side))


def day_sentence(day: CalendarDay) -> str:
    """Return a day as one sentence."""
    holiday = f"{signs.COMMA}{day.holiday}" if day.holiday else ""
    holiday += words.DAY_CHANGED if day.is_changed else ""
    return words.DAY_SENTENCE.format(
        day=words.day_words(day.on), kind=words.KINDS[day.kind], holiday=holiday
    )
