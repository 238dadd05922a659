"""The workbench and its office: what is due, and decisions one by one or in a batch."""

from collections.abc import Callable, Generator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Self

from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.domain.acts import Command
from desktop.models.desk import Fault
from desktop.office.office import Office, Recording
from desktop.office.page_queue import WorkbenchPage, workbench_page
from desktop.office.phrases import keep_phrases, phrases_of
from desktop.rules.findings import Finding, Refusal
from desktop.store.rows import CasePage
from desktop.views.cases.preview_pane import PreviewPane
from desktop.views.cases.workbench import Workbench
from desktop.views.requests import DecideRequest
from desktop.wording.client import SAID
from desktop.wording.workbench import HINTS_QUEUE

if TYPE_CHECKING:
    from desktop.app.scans import ScanViewing


class WorkbenchPart(Part):
    """The page every officer starts from; it also keeps the bars of the window true."""

    key = "workbench"
    shows_cases = True
    hints = HINTS_QUEUE
    page: Workbench

    def __init__(self, shell: Shell, page: Workbench | None = None) -> None:
        super().__init__(shell)
        self.page = page or Workbench()
        self._scope = "mine"
        self._officer = shell.officer
        self._shown: WorkbenchPage | None = None
        bench = self.page
        bench.case_wanted.connect(self._row_chosen)
        bench.case_opened.connect(shell.case_wanted)
        bench.view.opened_beside.connect(shell.beside_wanted)
        bench.trace_wanted.connect(shell.case_wanted)
        bench.letter_wanted.connect(shell.live_letter_wanted)
        bench.decided.connect(self.decide)
        bench.scope_chosen.connect(self._choose_scope)
        bench.refreshed.connect(shell.stale)
        bench.acts_wanted.connect(shell.acts_wanted)
        bench.act_wanted.connect(shell.act_wanted)
        bench.keys_wanted.connect(shell.window.show_keys)
        self._viewing: ScanViewing | None = None
        bench.paper_wanted.connect(self._show_paper)
        bench.pane.phrases_kept.connect(self._keep_phrases)
        self._phrases: tuple[str, ...] = ()
        shell.desk.failed.connect(self._failed)
        bench.show_loading()

    @classmethod
    def build(cls, shell: Shell) -> Generator[None, None, Self]:
        """Override Part.build: the pane beside the queue first."""
        pane = PreviewPane()
        yield
        page = Workbench(pane)
        yield
        return cls(shell, page)

    @property
    def case_at_hand(self) -> str:
        """Override Part.case_at_hand."""
        row = self.page.view.current_row()
        return row.case_id if row is not None else ""

    def refresh(self) -> None:
        """Override Part.refresh."""
        officer = self.shell.officer
        if officer != self._officer:
            self.page.forget_opened()
            self._officer = officer
        if self.page.pane.wording.isHidden():
            self.shell.ask(lambda o: phrases_of(o, officer), self._show_phrases)
        self.shell.ask(lambda o: workbench_page(o, o.officer(officer)), self._show)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def neighbour(self, case_id: str, step: int, go: Callable[[str], None]) -> None:
        """Override Part.neighbour: the case above or below in the queue."""
        shown = list(dict.fromkeys(row.case_id for row in self.page.queue.shown()))
        place = shown.index(case_id) + step if case_id in shown else -1
        if not 0 <= place < len(shown):
            self.shell.say(SAID["list_end"])
            return
        self.page.view.choose(shown[place])
        go(shown[place])

    def decide(self, requests: Sequence[DecideRequest]) -> None:
        """Do one decision, or a batch of them."""
        officer = self.shell.officer
        if len(requests) == 1:
            request = requests[0]
            self.shell.ask(lambda o: _command(o, request, officer), self.shell.submit)
        elif requests:
            self.shell.ask(lambda o: _decide_all(o, requests, officer), self._batch_done)

    def _show(self, page: WorkbenchPage) -> None:
        self._shown = page
        rows = page.mine if self._scope == "mine" else page.rows
        self.page.show_tiles(page.counts)
        self.page.show_queue(rows, page.counts.closing)
        self.shell.window.show_state(page.state)
        self.shell.alerts_known.emit(page.alerts)

    def _choose_scope(self, scope: str) -> None:
        self._scope = scope
        if self._shown is not None:
            self._show(self._shown)

    def _row_chosen(self, case_id: str, _matter: str) -> None:
        """Ask for the case of the pane; one behind another page waits until that is left."""
        if self.shell.window.page != self.key:
            self.page.pane.put_off(case_id)
            return
        officer = self.shell.officer
        self.shell.ask(lambda o: _case_page(o, case_id, officer), self.page.show_case)

    def _show_paper(self, case_id: str, paper: str) -> None:
        seen = partial(self.page.note_opened, case_id, paper)
        if self._viewing is None:
            from desktop.app.scans import ScanViewing

            self._viewing = ScanViewing(self.shell)
        self._viewing.show_paper(case_id, paper, seen)

    def _show_phrases(self, phrases: tuple[str, ...]) -> None:
        if self.page.pane.wording.isHidden():
            self._phrases = phrases
            self.page.pane.phrases.show_phrases(phrases)

    def _keep_phrases(self, phrases: tuple[str, ...]) -> None:
        officer, seen, self._phrases = self.shell.officer, self._phrases, phrases
        self.shell.ask(lambda o: keep_phrases(o, officer, phrases, seen), self._phrases_kept)

    def _phrases_kept(self, refused: Refusal | None) -> None:
        if refused is not None:
            self.page.show_refusal(sentences(refused.findings))

    def _batch_done(self, done: tuple[tuple[Recording, ...], tuple[Finding, ...]]) -> None:
        self.shell.tell_batch(*done)

    def _failed(self, fault: Fault) -> None:
        self.page.show_failure(fault.text, fault.number, fault.detail)


def _nothing(_answer: object) -> None:
    return


def _decide_all(
    office: Office, requests: Sequence[DecideRequest], officer_id: str
) -> tuple[tuple[Recording, ...], tuple[Finding, ...]]:
    """Do a batch of decisions; those that are refused stand against none of the others."""
    done: list[Recording] = []
    findings: list[Finding] = []
    for request in requests:
        outcome = office.submit(_command(office, request, officer_id), officer_id)
        if isinstance(outcome, Refusal):
            findings.extend(outcome.findings)
        else:
            done.append(outcome)
    return tuple(done), tuple(findings)


def _case_page(office: Office, case_id: str, officer: str) -> CasePage | None:
    from desktop.office.page_case import case_page

    return case_page(office, case_id, office.officer(officer))


def _command(office: Office, request: DecideRequest, officer: str) -> Command:
    from desktop.app.commands import decision

    return decision(office, request, office.officer(officer))
