"""Parts that the preview pane and the case's page share: bureaus, papers, verdict, chips."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.models.queue import due_words
from desktop.models.rows import BureauStepRow, CasePage, Light, PaperRow, VerdictRow
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.marks import (
    LIGHT_TONES,
    OUTCOME_MARKS,
    STATE_TONES,
    bureau_light,
    bureau_tone,
    paper_light,
)
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.chip import Chip, soft
from desktop.views.widgets.lights import StatusLight, paint_light
from desktop.views.widgets.refilled import Refilled
from desktop.views.widgets.text import ElidedLabel, Label, draw_elided
from desktop.wording import case_overview, papers, screens, sentences


def say_clock(chip: Chip, page: CasePage) -> None:
    """Let a chip say how the case's clock stands; of an ended matter how it ended."""
    matter = page.matter
    if matter is not None and matter.ended_at is not None:
        words = sentences.case_state(matter.state, 0, 0)
        chip.say(words, STATE_TONES.get(matter.state, "grey"), "circle-check")
        chip.setToolTip(sentences.joined((matter.name, sentences.full_moment(matter.ended_at))))
        return
    chip.say(due_words(page.clock), LIGHT_TONES[page.clock.light], "clock")
    chip.setToolTip(sentences.full_moment(page.clock.due_at))


def say_waived(chip: Chip, page: CasePage) -> None:
    """Let a chip say how many papers a letter waives; it is hidden where none is."""
    count = sum(paper.is_waived for paper in page.papers)
    words = (
        f"{case_overview.PAPER_WAIVED} {screens.ITEM_COUNT.format(count=count)}" if count else ""
    )
    chip.say(words, "violet", "stamp")


def say_verdict(chip: Chip, verdict: VerdictRow | None) -> None:
    """Let a chip say the verdict."""
    if verdict is None:
        chip.say(case_overview.VERDICT_NONE, "grey", "scale")
        return
    tone, icon = OUTCOME_MARKS.get(verdict.outcome, ("grey", "scale"))
    chip.say(sentences.verdict_chip(verdict.outcome, verdict.days), tone, icon)


def verdict_chip(verdict: VerdictRow | None) -> Chip:
    """Return the verdict as a chip."""
    chip = Chip()
    say_verdict(chip, verdict)
    return chip


class BureauBox(QFrame):
    """One bureau of the strip: light, short name, what it said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: BureauStepRow) -> None:
        """Show where the bureau stands."""
        clock = step.clock.light if step.clock else None
        self._light = bureau_light(step.state, clock)
        self._tone = bureau_tone(step.state, clock)
        self._name = step.short
        words = case_overview.BUREAU_STATES[step.state]
        words = sentences.joined((words, _late_words(step)))
        self._words = case_overview.BUREAU_OWN.format(state=words) if step.is_own else words
        self.setToolTip(tip(sentences.joined((step.name, words, step.officer, step.text))))
        self.setAccessibleName(sentences.row_sentence((step.name, words, step.text)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Override QFrame.sizeHint."""
        name = QFontMetrics(theme.font("strong"))
        words = QFontMetrics(theme.font("micro"))
        width = max(
            name.horizontalAdvance(self._name) + theme.px(20),
            words.horizontalAdvance(self._words),
        )
        return QSize(width + theme.px(8), name.height() + words.height() + theme.px(12))

    def minimumSizeHint(self) -> QSize:
        """Override QFrame.minimumSizeHint: the name always, its words as far as there is room."""
        name = QFontMetrics(theme.font("strong")).horizontalAdvance(self._name)
        return QSize(name + theme.px(26), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override QFrame.paintEvent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = theme.colour(self._tone)
        border.setAlphaF(0.5)
        painter.setPen(border)
        painter.setBrush(soft(self._tone))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._paint_name(painter)
        painter.setFont(theme.font("micro"))
        painter.setPen(theme.colour(self._tone))
        height = painter.fontMetrics().height()
        box = QRectF(0, self.height() - height - theme.px(5), self.width(), height)
        draw_elided(painter, box.toRect(), self._words, Qt.AlignmentFlag.AlignCenter)
        painter.end()

    def _paint_name(self, painter: QPainter) -> None:
        painter.setFont(theme.font("strong"))
        metrics, side = painter.fontMetrics(), theme.px(13)
        width = metrics.horizontalAdvance(self._name) + side + theme.px(5)
        left, top = (self.width() - width) / 2, theme.px(5)
        middle = top + (metrics.height() - side) / 2
        paint_light(painter, QRectF(left, middle, side, side), self._light)
        painter.setPen(theme.colour("text"))
        box = QRectF(left + side + theme.px(5), top, width, metrics.height())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self._name)


def _late_words(step: BureauStepRow) -> str:
    if not step.is_late_entry:
        return ""
    return case_overview.LATE_ENTRY if step.is_late_reviewed else case_overview.LATE_WAITS


class BureauStrip(QWidget):
    """All bureaus of a matter in one row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = Refilled(row(self, gap=6), BureauBox, BureauBox.show_step, stretch=1)

    def show_steps(self, steps: Sequence[BureauStepRow]) -> None:
        """Show these steps."""
        self._boxes.show_rows(steps)
        self.setVisible(bool(steps))


class PaperLine(QWidget):
    """One paper: light, name to open it by, where it stands.

    Signals: ``wanted(str)`` with the paper when the officer opens it.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = ""
        self.setMinimumHeight(theme.px(24))
        layout = row(self, gap=8)
        self._mark = StatusLight(Light.OPEN, 14)
        self._name = ElidedLabel()
        self._main = Label(case_overview.MAIN_PAPER, "micro", "text3")
        self.button = Button("", "eye", "link")
        self.button.clicked.connect(self._open)
        self._words = Label("", "small")
        layout.addWidget(self._mark)
        layout.addWidget(self._name, 1)
        for part in (self._main, self.button, self._words):
            layout.addWidget(part)

    def show_paper(self, paper: PaperRow, *, is_opened: bool) -> None:
        """Show a paper, and whether it was looked at."""
        self.paper = paper.paper
        light = paper_light(paper.status, is_waived=paper.is_waived)
        words = paper_words(paper)
        self._mark.show_light(light, words)
        self._name.setText(paper.name)
        self._main.setVisible(paper.is_main)
        self._show_button(paper, is_opened=is_opened)
        self._words.say(words, LIGHT_TONES[light])
        self.setAccessibleName(sentences.row_sentence((paper.name, words)))

    def _show_button(self, paper: PaperRow, *, is_opened: bool) -> None:
        said = case_overview.PAPER_OPENED if is_opened else case_overview.PAPER_UNOPENED
        self.button.set_kind("quiet" if is_opened else "link")
        self.button.say(said)
        self.button.setToolTip(case_overview.PAPER_OPEN.format(name=paper.name))
        self.button.setAccessibleName(sentences.joined((said, paper.name)))
        self.button.setVisible(paper.status in ("submitted", "verified", "returned"))

    def _open(self) -> None:
        self.wanted.emit(self.paper)


class PaperList(QWidget):
    """The papers of a case.

    Signals: ``wanted(str)`` with the paper the officer opens.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = Refilled(column(self, gap=6), self._make_line, _show_paper)

    def prepare(self, count: int) -> None:
        """Make so many lines ahead."""
        self._lines.prepare(count)

    def show_papers(self, papers: Iterable[PaperRow], opened: frozenset[str]) -> None:
        """Show these papers; ``opened`` are those looked at since. The keyboard stays on one."""
        self._lines.show_rows([(p, p.is_opened or p.paper in opened) for p in papers])

    def _make_line(self) -> PaperLine:
        line = PaperLine()
        line.wanted.connect(self.wanted)
        return line


def _show_paper(line: PaperLine, row: tuple[PaperRow, bool]) -> None:
    paper, is_opened = row
    line.show_paper(paper, is_opened=is_opened)


def paper_words(paper: PaperRow) -> str:
    """Return where a paper stands."""
    if paper.is_waived and paper.status != "verified":
        if paper.supplement_by is None:
            return case_overview.PAPER_WAIVED
        return case_overview.PAPER_WAIVED_BY.format(by=sentences.day(paper.supplement_by))
    return case_overview.PAPER_STATES[paper.status]


def _count(papers: Sequence[PaperRow]) -> tuple[int, int]:
    needed = [paper for paper in papers if paper.status != "not_concerned"]
    return sum(paper.status in ("verified", "submitted") for paper in needed), len(needed)


def papers_ready(papers: Sequence[PaperRow]) -> str:
    """Return how many of the papers that are needed are there, in words."""
    ready, needed = _count(papers)
    return case_overview.PAPERS_READY.format(ready=ready, all=needed)


def papers_count(papers: Sequence[PaperRow]) -> str:
    """Return how many of the papers that are needed are there, as ``7/9``."""
    ready, needed = _count(papers)
    return f"{ready}/{needed}"


def unopened(page: CasePage, opened: frozenset[str]) -> tuple[PaperRow, ...]:
    """Return the papers that are there and were not looked at."""
    there = (paper for paper in page.papers if paper.status in ("submitted", "verified"))
    return tuple(p for p in there if not p.is_opened and p.paper not in opened)


def about_line(page: CasePage) -> str:
    """Return what a case is about, in one line beneath its name."""
    scale = sentences.scale(page.kilovolts, page.capacity_kva)
    united = case_overview.UNITED.format(names=" ".join(page.utilities)) if page.utilities else ""
    window = case_overview.WINDOW.format(name=page.window) if page.window else ""
    manager = case_overview.MANAGER.format(name=page.manager) if page.manager else ""
    parts = (page.number, page.project, scale, page.address, united, window, manager)
    return sentences.joined(parts)


def tab_counts(page: CasePage, late: int) -> dict[str, str]:
    """Return what stands beside the name of each tab; ``late`` entries wait for a second person."""
    done = sum(step.state in ("approve", "reject", "not_concerned") for step in page.steps)
    steps = f"{done}/{len(page.steps)}" if page.steps else ""
    waiting = papers.LATE_COUNT.format(count=late) if late else ""
    return {
        "papers": papers_count(page.papers) if page.papers else "",
        "approval": sentences.joined((steps, waiting)),
        "letters": str(len(page.letters) or ""),
        "exchanges": str(len(page.exchanges) or ""),
    }


LEAST_NAME = 180
"""With less room for the enterprise's name the buttons stand below it."""


def say_named(name: Label, clock: Chip, waived: Chip, page: CasePage) -> None:
    """Show a case's name and chips; a short name needs no more room than it fills."""
    name.setText(page.enterprise)
    whole = name.fontMetrics().horizontalAdvance(page.enterprise)
    name.setMinimumWidth(min(whole, theme.px(LEAST_NAME)))
    say_clock(clock, page)
    say_waived(waived, page)
