"""The papers on the letter's form: which are waived, until when, on which support."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.rows import WaivedPaperRow
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.requests import WaiveChoice
from desktop.views.widgets.card import Card, clear, column, row, rule
from desktop.views.widgets.fields import DateField, Tick
from desktop.views.widgets.text import Label, reveal
from desktop.wording import letter_acts, letter_form


class WaivedPapers(Card):
    """All papers of the case that a letter could name.

    Signals: ``changed()`` on every change.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inset", padding=10, gap=8, parent=parent)
        self.items: list[WaivedPaper] = []

    def show_papers(self, papers: Iterable[WaivedPaperRow], *, is_editable: bool) -> None:
        """Show these papers; keep what is in hand where they are the same."""
        clear(self.body)
        self.items = []
        for paper in papers:
            if self.items:
                self.body.addWidget(rule())
            item = WaivedPaper(paper, is_editable=is_editable)
            item.changed.connect(self.changed)
            self.items.append(item)
            self.body.addWidget(item)

    def follow(self, last_day: date | None) -> None:
        """Show the letter's last day, if it is known, in each paper without a day of its own."""
        for item in self.items:
            item.follow(last_day)

    def chosen(self, last_day: date | None) -> tuple[WaiveChoice, ...]:
        """Return the papers ticked; one without a deadline of its own takes ``last_day``."""
        ticked = (item for item in self.items if item.tick.isChecked())
        return tuple(item.choice(last_day) for item in ticked)


class WaivedPaper(QWidget):
    """One paper: its tick and reason, and beneath what it needs once ticked.

    Signals: ``changed()`` on every change.
    """

    changed = Signal()

    def __init__(
        self, paper: WaivedPaperRow, *, is_editable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._paper = paper
        outer = column(self, gap=6)
        head = row(gap=8)
        self.tick = Tick(paper.name)
        self.tick.setChecked(paper.is_chosen)
        self.tick.setEnabled(is_editable and paper.may_be_waived)
        self.tick.setToolTip(tip(paper.reason))
        head.addWidget(self.tick, 1)
        head.addWidget(Label(paper.reason, "small", "text2"))
        outer.addLayout(head)
        self.detail = self._make_detail(paper)
        reveal(self.detail, is_shown=paper.is_chosen)
        self.detail.setEnabled(is_editable)
        outer.addWidget(self.detail)
        self.tick.toggled.connect(self._ticked)

    def follow(self, last_day: date | None) -> None:
        """Show the letter's last day while the paper was given no day of its own."""
        reveal(self.by, is_shown=self._has_own_day or last_day is not None)
        reveal(self.by_later, is_shown=self.by.isHidden())
        if not self._has_own_day:
            with QSignalBlocker(self.by):
                self.by.set_day(last_day)

    @property
    def lacks_support(self) -> bool:
        """True where the paper is waived, and nothing that supports it is ticked yet."""
        is_bare = not any(tick.isChecked() for tick in self.supports)
        return bool(self.supports) and self.tick.isChecked() and is_bare

    def choice(self, last_day: date | None) -> WaiveChoice:
        """Return what was chosen for this paper."""
        by = self.by.day() if self._has_own_day else last_day
        picked = (str(t.property("code")) for t in self.supports if t.isChecked())
        return WaiveChoice(
            self._paper.paper,
            by,
            tuple(picked),
            self.progress.text().strip(),
            self.organ.text().strip(),
        )

    def _make_detail(self, paper: WaivedPaperRow) -> QWidget:
        detail = QWidget()
        layout = column(detail, gap=6)
        layout.setContentsMargins(theme.px(24), 0, 0, theme.px(2))
        self._has_own_day = paper.supplement_by is not None
        self.by = DateField(f"{paper.name} {letter_form.SUPPLEMENT_BY}")
        self.by.set_day(paper.supplement_by)
        self.by.dateChanged.connect(self._dated)
        line = row(gap=8)
        line.addWidget(Label(letter_form.SUPPLEMENT_BY, "small", "text2"))
        self.by_later = Label(letter_form.LAST_DAY_OPEN, "small", "amber")
        self.by_later.hide()
        line.addWidget(self.by, 1)
        line.addWidget(self.by_later, 1)
        if paper.certified_by:
            words = letter_form.CERTIFIED_BY.format(bureau=paper.certified_by)
            line.addWidget(Label(words, "small", "text2").wrapped(), 1)
        layout.addLayout(line)
        self._make_supports(layout, paper)
        self.organ = self._line(paper.issuing_organ, paper.name, letter_acts.ISSUING_ORGAN)
        self.progress = self._line(paper.progress, paper.name, letter_form.PROGRESS)
        self.progress.setPlaceholderText(letter_form.PROGRESS_HOLDER)
        for said, field in (
            (letter_acts.ISSUING_ORGAN, self.organ),
            (letter_form.PROGRESS, self.progress),
        ):
            line = row(gap=8)
            line.addWidget(Label(said, "small", "text2"))
            line.addWidget(field, 1)
            layout.addLayout(line)
        return detail

    def _make_supports(self, layout: QVBoxLayout, paper: WaivedPaperRow) -> None:
        self.supports: list[Tick] = []
        if paper.supporting:
            layout.addWidget(Label(letter_form.SUPPORTS, "small", "text2"))
        for code, name in paper.supporting:
            tick = Tick(name)
            tick.setProperty("code", code)
            tick.setChecked(code in paper.chosen_supporting)
            tick.toggled.connect(self.changed)
            self.supports.append(tick)
            layout.addWidget(tick)

    def _line(self, text: str, paper: str, name: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setAccessibleName(f"{paper} {name}")
        line.textChanged.connect(self.changed)
        return line

    def _dated(self) -> None:
        self._has_own_day = True
        self.changed.emit()

    def _ticked(self, is_on: bool) -> None:
        self.detail.setVisible(is_on)
        self.changed.emit()
