"""The page of exchange and its office."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.app.carry_desk import CarryDesk
from desktop.app.part import Part
from desktop.app.shell import Shell
from desktop.models.rows_sync import ConflictRow
from desktop.office.administration import administrator_findings
from desktop.office.conflict_acts import agree, note_redone, raise_conflict
from desktop.office.founding_shared import bring_to_hub
from desktop.office.office import Office, Recording
from desktop.office.page_sync import sync_page
from desktop.rules.findings import Refusal
from desktop.store.errors import StoreTrouble
from desktop.views.sync.sync_page import SyncView
from desktop.wording import sync_page as words
from desktop.wording.findings import say


class SyncPart(Part):
    """What waits, what came second, who was seen, what was done."""

    key = "sync"
    hints = words.HINTS
    page: SyncView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = SyncView()
        self._redone: ConflictRow | None = None
        page = self.page
        page.code_wanted.connect(shell.code_wanted)
        page.exchange_wanted.connect(shell.exchange_wanted)
        page.sign_in_wanted.connect(shell.server_wanted)
        page.refreshed.connect(self.refresh)
        page.agreed.connect(self._agree)
        page.raised.connect(self._raise)
        page.redo_wanted.connect(self._redo)
        page.case_wanted.connect(shell.case_wanted)
        page.undo_wanted.connect(shell.undo_wanted)
        self.carry = CarryDesk(shell)
        page.export_wanted.connect(self.carry.export_work)
        page.export_log_wanted.connect(self.carry.export_log)
        page.import_wanted.connect(self.carry.import_log)
        page.carry_wanted.connect(self.carry.carry)
        page.heal_wanted.connect(self.carry.guide.heal)
        page.row_wanted.connect(self.carry.guide.renew)
        page.let_go_wanted.connect(self.carry.guide.let_go)
        page.hub_wanted.connect(self._choose_hub)
        page.hub.founded.connect(self._found_hub)
        shell.recorded.connect(self._note)

    def prepare(self) -> Iterator[None]:
        """Override Part.prepare."""
        yield from self.page.prepare()

    def refresh(self) -> None:
        """Override Part.refresh: what the bar told stands here, with what can be done."""
        self.shell.window.conflict.hide()
        officer, line = self.shell.officer, self.shell.line
        self.page.show_loading()
        self.shell.ask(lambda o: sync_page(o, officer, line), self.page.show_page)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(tuple(reasons))

    def _choose_hub(self) -> None:
        """Ask for the folder of a hub, then say what it means."""
        folder = self.shell.choose_folder(words.HUB_CHOOSE)
        if folder is not None:
            self.page.hub.open_for(folder)

    def _found_hub(self, folder: Path) -> None:
        officer = self.shell.officer
        self.shell.run(
            words.HUB_WORKING, lambda o, _p: _founded(o, officer, folder), self._hub_founded
        )

    def _hub_founded(self, told: tuple[str, bool]) -> None:
        said, is_done = told
        if not is_done:
            self.page.hub.complain(said)
            return
        self.page.hub.hide()
        self.shell.say(said)
        self.shell.stale.emit()

    def _agree(self, entry: str) -> None:
        officer = self.shell.officer
        number = self._number(entry)
        self.shell.ask(lambda o: agree(o, entry, officer), lambda r: self._agreed(r, number))

    def _number(self, entry: str) -> str:
        """Return the number of a shown conflict's case."""
        shown = self.page.page.conflicts if self.page.page else ()
        return next((c.case_number for c in shown if c.entry == entry), "") or words.CASE_GONE

    def _agreed(self, refused: Refusal | None, number: str) -> None:
        if refused is not None:
            self.refuse([str(say(f)) for f in refused.findings])
        else:
            self.shell.say(words.AGREED_SAID.format(number=number))
        self.shell.stale.emit()

    def _raise(self, entry: str) -> None:
        officer = self.shell.officer
        number = self._number(entry)
        self.shell.ask(
            lambda o: raise_conflict(o, entry, officer), lambda d: self._raised(d, number)
        )

    def _raised(self, done: Recording | Refusal, number: str) -> None:
        """Say that it is raised; its note cannot be undone, the conflict being settled."""
        if isinstance(done, Refusal):
            self.refuse([str(say(f)) for f in done.findings])
            return
        self.shell.say(words.RAISED_SAID.format(number=number))
        self.shell.recorded.emit(done)
        self.shell.stale.emit()

    def _redo(self, conflict: ConflictRow) -> None:
        """Open the case with the act's form; the conflict is settled once the act is done."""
        self._redone = conflict
        self.shell.case_wanted.emit(conflict.case_id)
        self.shell.act_wanted.emit(conflict.case_id, conflict.act, dict(conflict.subject))

    def _note(self, recording: Recording) -> None:
        wanted, officer = self._redone, self.shell.officer
        if wanted is None or recording.case.id != wanted.case_id:
            return
        done = tuple(entry.id for entry in recording.entries)
        self.shell.ask(lambda o: note_redone(o, wanted.entry, officer, done), self._noted)

    def _noted(self, is_settled: bool) -> None:
        if is_settled:
            self._redone = None
            self.shell.stale.emit()


def _founded(office: Office, officer: str, folder: Path) -> tuple[str, bool]:
    """Bring the office to a hub; return what to say, and whether it was done."""
    against = administrator_findings(office.officer(officer))
    try:
        made = Refusal(against) if against else bring_to_hub(office, folder)
    except StoreTrouble as trouble:
        made = Refusal((trouble.finding(),))
    except OSError as error:
        return words.HUB_FAILED.format(why=error.strerror or error), False
    if isinstance(made, Refusal):
        return "\n".join(str(say(one)) for one in made.findings), False
    return words.HUB_DONE.format(count=made.sseq, folder=folder), True
