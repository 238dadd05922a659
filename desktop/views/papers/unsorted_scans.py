"""待归类: scans no paper names yet; each is given to one by choice or by dragging it there."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop.models.papers import flags_words
from desktop.models.rows_papers import PaperLineRow, PapersPage, UnsortedScanRow
from desktop.views import theme
from desktop.views.dropping import scan_data
from desktop.views.widgets.buttons import Button, IconButton, Mend
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import papers as words
from desktop.wording import why


class UnsortedScan(QWidget):
    """One scan that waits: its name, the paper to give it to, and buttons.

    Signals: ``assigned(str, str)`` scan and paper; ``look_wanted(str)``; ``discarded(str)``.
    """

    assigned = Signal(str, str)
    look_wanted = Signal(str)
    discarded = Signal(str)

    def __init__(
        self,
        scan: UnsortedScanRow,
        papers: Iterable[PaperLineRow],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.digest = scan.digest
        self.name = scan.name or words.UNNAMED
        self._pressed: QPoint | None = None
        self.setAccessibleName(words.UNSORTED_NAME.format(name=self.name))
        layout = column(self, gap=4)
        head = row(gap=4)
        self.words = ElidedLabel(self.name, "strong")
        self.words.setCursor(Qt.CursorShape.OpenHandCursor)
        head.addWidget(self.words, 1)
        for icon, said, act in (
            ("eye", words.LOOK, self._look),
            ("x", words.DISCARD, self._discard),
        ):
            button = IconButton(icon, f"{said} {self.name}")
            button.clicked.connect(act)
            head.addWidget(button)
        layout.addLayout(head)
        if scan.flags:
            layout.addLayout(_flagged(scan.flags))
        line = row(gap=6)
        self.choice = Choice(f"{words.CHOOSE_PAPER} {self.name}")
        self.choice.setPlaceholderText(words.CHOOSE_PAPER)
        for paper in papers:
            self.choice.addItem(paper.name, paper.paper)
        self.choice.setCurrentIndex(-1)
        self.choice.currentIndexChanged.connect(self._show_button)
        self.button = Button(words.ASSIGN, "arrow-right")
        self.button.clicked.connect(self._assign)
        line.addWidget(self.choice, 1)
        line.addWidget(self.button)
        layout.addLayout(line)
        self._show_button()

    def dragged(self) -> QMimeData:
        """Return what is dragged of the scan."""
        return scan_data(self.digest)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Override QWidget.mousePressEvent."""
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Override QWidget.mouseMoveEvent: pulled far enough, the scan is dragged."""
        if self._pressed is None:
            return
        way = (event.position().toPoint() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(self.dragged())
            drag.exec(Qt.DropAction.CopyAction)

    def _show_button(self) -> None:
        against = "" if self.choice.currentIndex() >= 0 else words.CHOOSE_PAPER
        self.button.explain(against, Mend(why.TO_CHOOSE, self.choice.setFocus))

    def _assign(self) -> None:
        self.assigned.emit(self.digest, str(self.choice.currentData()))

    def _look(self) -> None:
        self.look_wanted.emit(self.digest)

    def _discard(self) -> None:
        self.discarded.emit(self.digest)


def _flagged(flags: tuple[str, ...]) -> QHBoxLayout:
    line = row(gap=6)
    line.addWidget(Chip(words.FLAGGED_CHIP, "red"))
    line.addWidget(ElidedLabel(flags_words(flags), "small", "red"), 1)
    return line


class UnsortedScans(Card):
    """All scans of the case that wait to be sorted; hidden where there are none.

    Signals: as of each of its lines.
    """

    assigned = Signal(str, str)
    look_wanted = Signal(str)
    discarded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=14, gap=8, parent=parent)
        self._shown: tuple[object, ...] = ()
        self.lines: list[UnsortedScan] = []
        head = SectionHeader(words.UNSORTED, "inbox", "strong")
        self.count = head.note
        self.body.addWidget(head)
        self.body.addWidget(Label(words.UNSORTED_NOTE, "small", "text2").wrapped())
        self._column = column(gap=10)
        self.body.addLayout(self._column)
        self.hide()

    def show_scans(self, page: PapersPage) -> None:
        """Show the scans that wait; a choice begun stays while nothing changed."""
        shown = (page.unsorted, tuple(p.paper for p in page.papers))
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._column)
        self.lines = []
        for scan in page.unsorted:
            line = UnsortedScan(scan, page.papers)
            line.assigned.connect(self.assigned)
            line.look_wanted.connect(self.look_wanted)
            line.discarded.connect(self.discarded)
            self._column.addWidget(line)
            self.lines.append(line)
        self.count.setText(f"{len(page.unsorted)}")
        self.setVisible(bool(page.unsorted))
        self.setMinimumWidth(theme.px(240))

    def name_of(self, digest: str) -> str:
        """Return the name of a scan that waits."""
        return next((line.name for line in self.lines if line.digest == digest), words.UNNAMED)
