"""How a paper is printed: printer, copies, pages, both sides; bad input is named by its field."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.printing import is_a4
from desktop.views import theme
from desktop.views.requests import A4_MM, PaperShown, PrintRequest
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, rule
from desktop.views.widgets.fields import Choice, Tick
from desktop.views.widgets.text import Label
from desktop.wording import printing as words

WIDTH = 288
MOST_COPIES = 99
SPAN = re.compile(r"(\d+)(?:\s*[-–—]\s*(\d+))?")
POINTS_PER_MM = 72 / 25.4


class PrintPanel(Card):
    """The choices before a paper is printed.

    Signals: ``print_wanted(PrintRequest)``; ``export_wanted()``; ``overprint_wanted(bool)``
    whether the red head is to be left out.
    """

    print_wanted = Signal(object)
    export_wanted = Signal()
    overprint_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=16, gap=10, parent=parent)
        self._pages = 0
        self.body.addWidget(SectionHeader(words.PANEL, "printer"))
        self.printer = Choice(words.PRINTER)
        self.printer.setPlaceholderText(words.NO_PRINTERS)
        self.copies, self.pages = QLineEdit("1"), QLineEdit()
        self.copies.setAccessibleName(words.COPIES)
        self.pages.setAccessibleName(words.PAGES)
        self.pages.setPlaceholderText(words.PAGES_HOLDER)
        fields = ((words.PRINTER, self.printer), (words.COPIES, self.copies))
        for name, field in (*fields, (words.PAGES, self.pages)):
            _labelled(self.body, name, field)
        self.double = Tick(words.DOUBLE)
        self.body.addWidget(self.double)
        self.overprint = Tick(words.OVERPRINT)
        self.overprint.setToolTip(words.OVERPRINT_NOTE)
        self.overprint.toggled.connect(self.overprint_wanted)
        self.body.addWidget(self.overprint)
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.print = Button(words.PRINT, "printer", "primary", words.KEY)
        self.print.clicked.connect(self.confirm)
        self.export = Button(words.EXPORT, "download", "plain", words.EXPORT_KEY)
        self.export.clicked.connect(self.export_wanted)
        self.body.addWidget(self.print)
        self.body.addWidget(self.export)
        self._make_notes()
        self.print.explain(words.LOOKING)
        self._fit()

    def _make_notes(self) -> None:
        self.body.addWidget(rule())
        self.size_note = Label(words.ONE_TO_ONE, "small", "text2").wrapped()
        self.odd_size = Label("", "small", "amber").wrapped()
        self.odd_size.hide()
        self.log_note = Label("", "small", "text2").wrapped()
        for label in (self.size_note, self.odd_size, self.log_note):
            self.body.addWidget(label)
        self.body.addStretch(1)

    def show_paper(self, paper: PaperShown, sizes: Sequence[tuple[float, float]]) -> None:
        """Show what holds for another paper: its pages, their size, the copies already made."""
        self._pages = len(sizes)
        self.pages.clear()
        self.pages.setEnabled(not paper.batch)
        self.pages.setPlaceholderText(words.PAGES_BATCH if paper.batch else words.PAGES_HOLDER)
        self.overprint.setVisible(any(copy.letter_id for copy in paper.copies))
        self.copies.setText("1")
        self.problem.say("")
        self.odd_size.say(_odd_size(paper, sizes))
        self.size_note.setVisible(paper.paper_mm == A4_MM)
        if paper.batch:
            self.log_note.setText(words.BATCH_LOGGED.format(count=len(paper.batch)))
        else:
            self.show_prints(paper.prints, is_logged=paper.copies[0].is_counted)

    def use_head_paper(self, *, is_usual: bool, can_be: bool = True) -> None:
        """Say whether the office's letters go on paper that bears the red head already.

        What a seal platform sealed can't be put on it.
        """
        self.overprint.setVisible(can_be and not self.overprint.isHidden())
        self.overprint.setChecked(is_usual and not self.overprint.isHidden())

    def show_prints(self, count: int, *, is_logged: bool) -> None:
        """Say how many copies were made before."""
        if not is_logged:
            self.log_note.setText(words.NOT_LOGGED)
        elif count:
            self.log_note.setText(words.PRINTS.format(count=count, next=count + 1))
        else:
            self.log_note.setText(words.NEVER_PRINTED)

    def offer_printers(self, names: Sequence[str]) -> None:
        """Offer these printers, keeping the one chosen where it is still there."""
        kept = self.printer.currentText()
        self.printer.clear()
        self.printer.addItems(list(names))
        self.printer.setCurrentIndex(names.index(kept) if kept in names else 0 if names else -1)
        self.printer.setEnabled(bool(names))
        self.print.explain("" if names else words.NO_PRINTER)
        self.problem.say("" if names else words.NO_PRINTER, "text2" if not names else "red")

    def confirm(self) -> None:
        """Ask for the pages to be printed, or say which field stands against it."""
        if not self.print.isEnabled():
            return
        copies, pages = self._copies(), self._chosen()
        problems = [found for found in (copies, pages) if isinstance(found, str)]
        self.problem.say("\n".join(problems), "red")
        if isinstance(copies, int) and isinstance(pages, tuple):
            printer = self.printer.currentText()
            over = self.overprint.isChecked() and not self.overprint.isHidden()
            request = PrintRequest(printer, copies, pages, self.double.isChecked(), over)
            self.print_wanted.emit(request)

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))

    def _copies(self) -> int | str:
        given = self.copies.text().strip()
        if given.isdecimal() and len(given) <= len(str(MOST_COPIES)) and int(given) >= 1:
            return int(given)
        return words.COPIES_UNFIT.format(given=given, most=MOST_COPIES)

    def _chosen(self) -> tuple[int, ...] | str:
        """Return the pages wanted, from 0, or what is wrong with how they were written."""
        given = self.pages.text().strip()
        if not given:
            return tuple(range(self._pages))
        found: list[int] = []
        for part in re.split(r"[,，、\s]+", given):
            span = SPAN.fullmatch(part)
            if span is None:
                return words.PAGES_UNFIT.format(given=given)
            first, last = int(span[1]), int(span[2] or span[1])
            beyond = next((n for n in (first, last) if not 1 <= n <= self._pages), None)
            if beyond is not None:
                return words.PAGES_BEYOND.format(pages=self._pages, given=beyond)
            if first > last:
                return words.PAGES_UNFIT.format(given=given)
            found += range(first - 1, last)
        return tuple(dict.fromkeys(found))


def _odd_size(paper: PaperShown, sizes: Sequence[tuple[float, float]]) -> str:
    """Return which paper to put in where it is not A4, or that a page is larger than it."""
    if paper.paper_mm != A4_MM:
        width, height = (f"{side:g}" for side in paper.paper_mm)
        return words.OWN_PAPER.format(width=width, height=height)
    odd = next(((n, s) for n, s in enumerate(sizes, 1) if not is_a4(s)), None)
    return "" if odd is None else _odd(*odd)


def _odd(page: int, size: tuple[float, float]) -> str:
    width, height = (round(side / POINTS_PER_MM) for side in size)
    return words.NOT_A4.format(page=page, width=width, height=height)


def _labelled(outer: QVBoxLayout, name: str, field: QWidget) -> None:
    pair = column(gap=4)
    pair.addWidget(Label(name, "strong"))
    pair.addWidget(field)
    outer.addLayout(pair)
