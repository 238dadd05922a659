"""The sheet before a batch: the same for several cases, those that cannot be done first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.models.rows import QueueRow, ReturnKind
from desktop.views import theme
from desktop.views.requests import DecideRequest, Decision
from desktop.views.widgets.card import clear, column
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice, TextField
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import deciding, sentences, why

BATCHES = {"A": Decision.APPROVE, "R": Decision.EXPLANATION}
"""What can be decided of several cases at once, by its key: what asks nothing of one alone."""
LINE, MOST_LINES = 38, 172
"""How high a case of a batch is, and how high they may be together before they scroll."""


class BatchSheet(ConfirmSheet):
    """Confirm the same decision for several cases; those that cannot be done stand first.

    Signals: ``decided(tuple[DecideRequest, ...])``.
    """

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._requests: list[tuple[QueueRow, frozenset[str]]] = []
        self.decision = Decision.APPROVE
        self.reason = Choice(deciding.SHEET_REASON)
        self.text = TextField(deciding.SHEET_OPINION)
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(
        self,
        rows: tuple[QueueRow, ...],
        text: str,
        opened: dict[str, frozenset[str]],
        decision: Decision = Decision.APPROVE,
    ) -> None:
        """Show of which of the cases this can be decided together, of which not, and why."""
        clear(self.content)
        self.complain("")
        self.decision = decision
        self._requests = []
        looked = [(row, opened.get(row.case_id, frozenset())) for row in rows]
        told = [(row, seen, batch_problem(row, seen, decision)) for row, seen in looked]
        blocked = [(row, problem) for row, _seen, problem in told if problem]
        if blocked:
            words = deciding.BATCH_BLOCKED.format(count=len(blocked))
            self.content.addWidget(Label(words, "strong", "amber"))
        lines = column(gap=4)
        for row_, problem in blocked:
            words = sentences.joined((row_.number, row_.enterprise, problem))
            lines.addWidget(Label(words, "small", "amber").wrapped())
        for row_, seen, problem in told:
            if not problem:
                self._requests.append((row_, seen))
                words = sentences.joined((row_.number, row_.enterprise))
                lines.addWidget(Label(words, "small", "text2").wrapped())
        lines.addStretch(1)
        self._show_lines(lines, len(told))
        self._finish(text)

    def _show_lines(self, lines: QVBoxLayout, count: int) -> None:
        """Show the cases; many of them scroll, so that the buttons stay in sight."""
        inner = QWidget()
        inner.setLayout(lines)
        self.cases = PageFrame(inner)
        self.cases.let_through()
        self.cases.setFixedHeight(theme.px(min(count * LINE, MOST_LINES)))
        self.content.addWidget(self.cases)

    def _finish(self, text: str) -> None:
        asks = self.decision is Decision.EXPLANATION
        if asks:
            self._ask_reason()
        holder = deciding.SHEET_TEXT["explanation"] if asks else deciding.OPINION_HOLDER
        self.text = TextField(deciding.SHEET_OPINION, holder)
        self.text.setPlainText("" if asks else text)
        self.text.finished.connect(self.confirmed)
        self.content.addWidget(self.text)
        count = len(self._requests)
        title = deciding.BATCH_TITLE[self.decision] if count else deciding.BATCH_NONE
        self.title.setText(title.format(count=count))
        self.consequence.setText(deciding.SHEET_CONSEQUENCE[self.decision])
        confirm = deciding.BATCH_CONFIRM if count else deciding.SHEET_CONFIRM
        self.confirm.say(confirm[self.decision].format(count=count))
        self.confirm.explain("" if self._requests else why.NO_CASE_LEFT)
        self.show()
        first = self.reason if asks else self.confirm
        self.take_focus(first if self._requests else self.cancel)

    def _ask_reason(self) -> None:
        self.reason = Choice(deciding.SHEET_REASON)
        self.reason.addItems(deciding.EXPLAIN_REASONS)
        self.reason.setPlaceholderText(deciding.SHEET_REASON_PICK)
        self.reason.setCurrentIndex(-1)
        self.reason.currentIndexChanged.connect(self._forget_problem)
        self.content.addWidget(self.reason)

    def _forget_problem(self) -> None:
        self.complain("")

    def _reasons(self) -> tuple[str, ...]:
        if self.decision is not Decision.EXPLANATION:
            return ()
        number, last = self.reason.currentIndex(), self.reason.count() - 1
        picked = self.reason.currentText() if 0 <= number < last else ""
        return tuple(part for part in (picked, self.text.said()) if part)

    def _confirm(self) -> None:
        text, reasons = self.text.said(), self._reasons()
        if self.decision is Decision.EXPLANATION and not reasons:
            self.complain(deciding.SHEET_NEEDS_REASON)
            return
        made = tuple(
            DecideRequest(
                row.case_id,
                row.matter,
                self.decision,
                text,
                reasons,
                tuple(sorted(opened)) if self.decision is Decision.APPROVE else (),
            )
            for row, opened in self._requests
        )
        self.hide()
        if made:
            self.decided.emit(made)


def batch_problem(
    row: QueueRow, opened: frozenset[str], decision: Decision = Decision.APPROVE
) -> str:
    """Return why a case cannot be decided in a batch, or an empty text."""
    if decision is Decision.EXPLANATION:
        return _return_problem(row)
    if not row.may_decide:
        return deciding.NO_STEP
    if row.outcome == "undetermined":
        return deciding.SHEET_BLOCKED["undetermined"]
    if set(row.main_papers) - opened:
        return deciding.SHEET_BLOCKED["unopened_main"]
    return ""


def _return_problem(row: QueueRow) -> str:
    if row.return_kind is ReturnKind.SUPPLEMENT:
        return deciding.SHEET_BLOCKED["supplement"]
    has_step = row.may_decide and row.return_kind is ReturnKind.EXPLANATION
    return "" if has_step else deciding.NO_STEP
