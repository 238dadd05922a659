"""日历: a year of working days with its notice; the next year's notice is taken in here."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.models.rows_calendar import CalendarDay, CalendarYear
from desktop.models.rows_calendar_versions import CalendarVersions, MovedCases, NoticePreview
from desktop.views import theme
from desktop.views.office.moved_cases import MovedCard
from desktop.views.office.notice_paste import PasteBox
from desktop.views.office.notice_sheet import NoticeSheet
from desktop.views.office.versions_card import VersionsCard
from desktop.views.office.year_canvas import YearCanvas, paint_day
from desktop.views.widgets.blank import Blank, Skeleton
from desktop.views.widgets.buttons import OTHER_OFFICER, Button, IconButton
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.late import late
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.views.widgets.text import Label, reveal
from desktop.wording import calendar as words
from desktop.wording import calendar_versions as version_words
from desktop.wording import signs

SIDE_WIDTH = 232
USUAL_HOLIDAYS = 8
KIND_TONES = {"weekday": "grey", "weekend": "grey", "holiday": "violet", "make_up": "blue"}


class YearStepper(QWidget):
    """The year with a step to either side; left and right step as well.

    Signals: ``stepped(int)`` by -1 or 1.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, gap=4)
        self.before = IconButton("chevron-left", words.YEAR_BEFORE)
        self.after = IconButton("chevron-right", words.YEAR_AFTER)
        self.title = Label("", "h1")
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        for part in (self.before, self.title, self.after):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(part)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_year(self, page: CalendarYear) -> None:
        """Show a year, and which steps there are."""
        self.title.setText(words.YEAR_TITLE.format(year=page.year))
        self.setAccessibleName(self.title.text())
        self.before.setEnabled(page.year > page.first)
        self.after.setEnabled(page.year < page.last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override QWidget.keyPressEvent: left and right."""
        if event.key() == Qt.Key.Key_Left:
            self.before.click()
        elif event.key() == Qt.Key.Key_Right:
            self.after.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent: a ring while it has the keyboard."""
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusInEvent."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override QWidget.focusOutEvent."""
        super().focusOutEvent(event)
        self.update()

    def _back(self) -> None:
        self.stepped.emit(-1)

    def _on(self) -> None:
        self.stepped.emit(1)


class KindSample(QWidget):
    """One kind of day as the calendar shows it."""

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = CalendarDay(date(2026, 1, 8), kind, "", works=False)
        self.setAccessibleName(words.KINDS[kind])
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Override QWidget.sizeHint."""
        return QSize(theme.px(34), theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QWidget.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_day(painter, QRectF(self.rect()), self._day)
        painter.end()


class CalendarTab(QWidget):
    """The calendar.

    Signals: ``year_wanted(int)``; ``import_wanted()`` choose a file. What is done with a notice is
    told by its parts: ``paste``, ``sheet``, ``versions``, ``moved``.
    """

    year_wanted = Signal(int)
    import_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CalendarYear | None = None
        self._open: dict[int, str] = {}
        self._waiting_year = 0
        outer = column(self, gap=12)
        self.info = InfoBar()
        outer.addWidget(self.info)
        self._waiting, self._waiting_words = Card("tint", padding=12, gap=0), Label("", "strong")
        self._fill_waiting()
        outer.addWidget(self._waiting)
        for part in self._make_notices():
            outer.addWidget(part)
        outer.addLayout(self._make_bar())
        middle = row(gap=14)
        self._card = Card(padding=14)
        self.canvas = YearCanvas()
        self.canvas.day_chosen.connect(self._show_day)
        self.canvas.year_wanted.connect(self._want_year)
        self.unknown = Blank("calendar-clock", "", words.IMPORT)
        self.unknown.pressed.connect(self.import_wanted)
        self.skeleton = Skeleton()
        self._late = late(self, self._show_skeleton)
        self._card.body.addWidget(self.canvas)
        for spare in (self.unknown, self.skeleton):
            spare.hide()
            self._card.body.addWidget(spare, 1)
        self._card.body.addStretch(0)
        middle.addWidget(self._card, 1)
        middle.addLayout(self._make_side())
        outer.addLayout(middle, 1)
        outer.addWidget(self.versions)

    def prepare(self) -> Iterator[None]:
        """Make the lines of a year's counts and holidays ahead."""
        for pairs, count in (
            (self._counts, len(words.COUNTED) + 1),
            (self._holidays, USUAL_HOLIDAYS),
        ):
            pairs.prepare(count)
            yield

    def show_year(self, page: CalendarYear) -> None:
        """Show a year, or that its notice is not there yet."""
        self._page = page
        self._late.stop()
        self.skeleton.hide()
        self.stepper.show_year(page)
        for button in (self.to_import, self.to_paste, self.unknown.button):
            button.explain(page.refusal, OTHER_OFFICER)
        self._show_page(page)

    def _show_page(self, page: CalendarYear) -> None:
        self.canvas.setVisible(page.is_known)
        self.unknown.setVisible(not page.is_known)
        self.unknown.say(
            words.NOT_PUBLISHED.format(year=page.year),
            f"{words.NOT_PUBLISHED_NOTE}\n{words.IMPORT_DROP}",
        )
        self._show_year_side(page)
        if page.is_known:
            self.canvas.show_year(page)
        else:
            self._show_day(None)

    def show_loading(self) -> None:
        """Say that the first year is being read, if it takes longer than a blink."""
        if self._page is None:
            self._late.start()

    def _show_skeleton(self) -> None:
        self.canvas.hide()
        self.skeleton.show()

    def show_versions(self, page: CalendarVersions) -> None:
        """Show the versions of the year, and that something waits for a second officer."""
        self.versions.show_versions(page)
        years = [version_words.WAITING_YEAR.format(year=year) for year in page.waiting]
        self._waiting_year = page.waiting[0] if page.waiting else 0
        self._waiting_words.setText(version_words.WAITING.format(years=signs.LIST.join(years)))
        waiting = next((v.id for v in page.versions if v.stand == "open"), "")
        self._open = {page.year: waiting} if waiting else {}
        self._waiting.setVisible(bool(years) and self.sheet.isHidden())

    def show_preview(self, preview: NoticePreview) -> None:
        """Show a notice as it would stand, or say why none could be read."""
        self.info.hide()
        if preview.faults or preview.page is None:
            self.info.say(version_words.PASTE_BAD, preview.faults)
            return
        for part in (self.paste, self.moved, self._waiting):
            part.hide()
        self.sheet.show_preview(preview)
        self.stepper.show_year(preview.page)
        self._show_page(preview.page)
        bring_into_sight(self.sheet)

    def show_moved(self, moved: MovedCases) -> None:
        """Show which open cases a calendar moves."""
        self.moved.show_moved(moved)
        bring_into_sight(self.moved)

    def end_preview(self) -> None:
        """Show the year in force again."""
        self.sheet.hide()
        self.moved.hide()
        self._end_preview()

    def complain(self, lines: tuple[str, ...]) -> None:
        """Say why a notice was not taken in."""
        self.info.say(words.IMPORT_BAD, lines)

    def _end_preview(self) -> None:
        self._waiting.setVisible(bool(self._waiting_year))
        if self._page is not None:
            self.show_year(self._page)
        self._back_to_year()

    def _back_to_year(self) -> None:
        self.canvas.setFocus()

    def _make_notices(self) -> tuple[QWidget, ...]:
        self.paste, self.sheet, self.moved = PasteBox(), NoticeSheet(), MovedCard()
        self.versions = VersionsCard()
        self.paste.closed.connect(self._back_to_year)
        self.sheet.closed.connect(self._end_preview)
        self.moved.hide()
        self.versions.hide()
        return self.paste, self.sheet, self.moved

    def _fill_waiting(self) -> None:
        line = row(gap=10)
        self._waiting_words.wrapped()
        self._waiting_go = Button(version_words.WAITING_GO, "arrow-right", "link")
        self._waiting_go.clicked.connect(self._go_waiting)
        line.addWidget(self._waiting_words, 1)
        line.addWidget(self._waiting_go)
        self._waiting.body.addLayout(line)
        self._waiting.hide()

    def _go_waiting(self) -> None:
        version = self._open.get(self._waiting_year)
        if version is not None:
            self.versions.looked.emit(version)
        else:
            self.year_wanted.emit(self._waiting_year)

    def _make_bar(self) -> QVBoxLayout:
        bar, line = column(gap=8), row(gap=10)
        self.stepper = YearStepper()
        self.stepper.stepped.connect(self._step)
        self.today = Button(words.TODAY, "", "ghost")
        self.today.clicked.connect(self._go_today)
        self.to_paste = Button(version_words.PASTE, "paste")
        self.to_paste.clicked.connect(self.paste.open)
        self.to_import = Button(words.IMPORT, "upload")
        self.to_import.clicked.connect(self.import_wanted)
        line.addWidget(self.stepper)
        line.addWidget(self.today)
        line.addStretch(1)
        line.addWidget(self.to_paste)
        line.addWidget(self.to_import)
        bar.addLayout(line)
        return bar

    def _make_side(self) -> QVBoxLayout:
        side = column(gap=12)
        self._day_card = Card(padding=16, gap=6)
        self._day = column(gap=6)
        self._day_card.body.addLayout(self._day)
        self._year_card = Card(padding=16, gap=8)
        self._counts, self._holidays = KeyValues(), KeyValues()
        self._source = Label("", "small", "text2").wrapped()
        self._imported = Chip()
        for name, part in ((words.COUNTS, self._counts), (words.HOLIDAYS, self._holidays)):
            self._year_card.body.addWidget(SectionHeader(name, role="strong"))
            self._year_card.body.addWidget(part)
        self._year_card.body.addWidget(SectionHeader(words.SOURCE, role="strong"))
        self._year_card.body.addWidget(self._source)
        self._year_card.body.addWidget(self._imported)
        legend = Card(padding=16, gap=6)
        legend.body.addWidget(SectionHeader(words.LEGEND, role="strong"))
        for kind, name in words.KINDS.items():
            line = row(gap=8)
            line.addWidget(KindSample(kind))
            line.addWidget(Label(name))
            line.addStretch(1)
            legend.body.addLayout(line)
        for card in (self._day_card, self._year_card, legend):
            card.setFixedWidth(theme.px(SIDE_WIDTH))
            side.addWidget(card)
        side.addStretch(1)
        return side

    def _show_year_side(self, page: CalendarYear) -> None:
        reveal(self._year_card, is_shown=page.is_known)
        self._counts.show_pairs(
            [(name, words.COUNT_DAYS.format(count=count)) for name, count in _counted(page.counts)]
        )
        self._holidays.show_pairs(page.holidays)
        self._source.setText(page.source)
        self._imported.say(words.IMPORTED if page.is_imported else "", "blue")

    def _show_day(self, day: CalendarDay | None) -> None:
        clear(self._day)
        if day is None:
            self._day.addWidget(Label(words.EMPTY_DAY, tone="text2").wrapped())
            return
        self._day.addWidget(Label(words.day_words(day.on), "h2").wrapped())
        line = row(gap=8)
        line.addWidget(Chip(words.KINDS[day.kind], KIND_TONES[day.kind]))
        if day.holiday:
            line.addWidget(Label(day.holiday, "strong"))
        line.addStretch(1)
        self._day.addLayout(line)
        self._day.addWidget(Label(words.DAY_WORKS[day.works], tone="text2"))

    def _step(self, by: int) -> None:
        if self._page is not None:
            self._want_year(self._page.year + by)

    def _want_year(self, year: int) -> None:
        if self._page is not None and self._page.first <= year <= self._page.last:
            self.year_wanted.emit(year)

    def _go_today(self) -> None:
        if self._page is None:
            return
        self.canvas.current = self._page.today
        self.year_wanted.emit(self._page.today.year)
        self.canvas.setFocus()


def _counted(counts: Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    """Return the days of a year by kind; those made up for are working days as well."""
    days = dict(counts)
    working = days.pop("weekday", 0) + days.get("make_up", 0)
    others = ((words.COUNTED[kind], days[kind]) for kind in words.COUNTED if kind in days)
    return ((words.KINDS["weekday"], working), *others)
