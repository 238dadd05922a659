"""The register of cases and its office: lists, pages of rows, what officers keep, what goes out."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from desktop.app.edits_desk import EditsDesk
from desktop.app.errands import Progress
from desktop.app.list_part import ListPart
from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.models.desk import Fault, Ticket
from desktop.office.cases_batch import BatchDone, assign_all, plan_assigning
from desktop.office.cases_export import copied, export_register
from desktop.office.cases_print import print_register
from desktop.office.kept_views import keep, kept_of
from desktop.office.office import Office
from desktop.office.page_cases import (
    CasesList,
    ManagerChoice,
    Register,
    manager_choice,
)
from desktop.office.stopping import Stopped
from desktop.rules.findings import Refusal
from desktop.store.rows_cases import (
    AssignPlan,
    CasesFilter,
    CasesKept,
    CasesRow,
    CasesSort,
    CasesView,
    Ids,
)
from desktop.views.cases.cases_page import CasesPage
from desktop.views.copying import copy_block
from desktop.views.requests import PaperShown
from desktop.wording import cases as wording
from desktop.wording.client import SAID

COPY_AT_MOST = 10_000


class CasesPart(Part):
    """The page of all cases."""

    key = "cases"
    shows_cases = True
    hints = wording.HINTS + wording.KEYS
    page: CasesPage

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = CasesPage()
        self.register = Register()
        self._asked: Ticket | None = None
        self._officer = ""
        self._seen: tuple[CasesView, ...] = ()
        self._open_at: int | None = None
        page, model = self.page, self.page.model
        page.asked.connect(self._ask_list)
        model.page_wanted.connect(self._ask_rows)
        page.facet_wanted.connect(self._ask_facet)
        page.opened.connect(self._open)
        page.table.opened_beside.connect(shell.beside_wanted)
        page.kept.connect(self._keep)
        page.copy_wanted.connect(self._copy)
        page.export_wanted.connect(self._export)
        page.print_wanted.connect(self._print)
        page.managers_wanted.connect(self._ask_managers)
        page.plan_wanted.connect(self._plan)
        page.assigned.connect(self._assign)
        page.complained.connect(shell.say)
        page.refreshed.connect(shell.stale)
        page.keys_wanted.connect(shell.window.show_keys)
        page.intake_wanted.connect(shell.window.top.intake)
        self.edits = EditsDesk(shell, page)
        page.former_wanted.connect(self._import_former)
        page.show_loading()

    @property
    def case_at_hand(self) -> str:
        """Override Part.case_at_hand."""
        row = self.page.table.current_row()
        return row.case_id if row is not None else ""

    def refresh(self) -> None:
        """Override Part.refresh."""
        officer = self.shell.officer
        if officer != self._officer:
            self.page.keep_now()
            self._officer, self._seen = officer, ()
            self.shell.ask(lambda o: kept_of(o, officer), self._show_kept)
        else:
            self._ask_views()
        self.shell.ask(lambda o: manager_choice(o, officer), self._explain)
        self._ask_list(self.page.wanted, self.page.table.sort)

    def _import_former(self) -> None:
        self.shell.page_wanted.emit(ListPart.key)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def back(self) -> None:
        """Override Part.back: to the page whose figure or text is shown, if any."""
        self.shell.page_wanted.emit(self.origin.key if self.origin else "workbench")

    def look_for(self, wanted: CasesFilter) -> None:
        """Show the register filtered by something."""
        self.page.look_for(wanted)

    def neighbour(self, case_id: str, step: int, go: Callable[[str], None]) -> None:
        """Override Part.neighbour: the case above or below in the register's order."""
        model = self.page.model
        row = model.row_of(self._open_at) if self._open_at is not None else -1
        beside = model.id_at(row + step) if row >= 0 else None
        if beside is None:
            self.shell.say(SAID["list_end"])
            return
        register_ = self.register

        def gone_to(rows: tuple[CasesRow | None, ...]) -> None:
            if rows and rows[0] is not None:
                self._open_at = beside
                self.page.table.choose_row(row + step)
                go(rows[0].case_id)

        self.shell.ask(lambda o: register_.rows(o, (beside,)), gone_to)

    def _ask_list(self, wanted: CasesFilter, sort: CasesSort) -> None:
        if self._asked is not None:
            self._asked.cancel()
        own = self.register
        self._asked = self.shell.desk.ask(
            lambda o: own.list(o, wanted, sort), self._show_list, self._failed
        )

    def _show_list(self, found: CasesList) -> None:
        self._asked = None
        self.page.show_list(found)
        if not found.is_reckoned:
            self._reckon()

    def _reckon(self) -> None:
        """Reckon the clocks portion by portion, so that other questions come in between."""
        own = self.register
        self.shell.ask(lambda o: own.clocks.reckon(o), self._reckoned)

    def _reckoned(self, is_done: bool) -> None:
        if not is_done:
            self._reckon()
        elif self._asked is None:
            self._ask_list(self.page.wanted, self.page.table.sort)

    def _ask_rows(self, page: int) -> None:
        own, model = self.register, self.page.model
        ids, generation = model.ids_of_page(page), model.generation
        self.shell.desk.ask(
            lambda o: own.rows(o, ids),
            lambda rows: model.take_page(page, rows, generation),
            lambda _fault: model.give_up(),
        )

    def _ask_facet(self, name: str) -> None:
        own = self.register
        self.shell.ask(lambda o: own.facet(o, name), lambda rows: self.page.show_facet(name, rows))

    def _open(self, row: CasesRow) -> None:
        self._open_at = row.id
        self.shell.case_wanted.emit(row.case_id)

    def _show_kept(self, kept: CasesKept) -> None:
        self._seen = kept.views
        self.page.show_kept(kept)

    def _ask_views(self) -> None:
        """Ask for the own views alone, as another desk may have kept one; columns stay."""
        officer = self._officer
        self.shell.ask(lambda o: kept_of(o, officer), partial(self._show_views, officer))

    def _show_views(self, officer: str, kept: CasesKept) -> None:
        if officer == self._officer and kept.views != self._seen:
            self._seen = kept.views
            self.page.show_views(kept.views)

    def _keep(self, kept: CasesKept) -> None:
        officer, seen, self._seen = self._officer, self._seen, kept.views
        self.shell.ask(lambda o: keep(o, officer, kept, seen), self._kept)

    def _kept(self, refused: Refusal | None) -> None:
        if refused is not None:
            self.page.show_refusal(sentences(refused.findings))
            self._ask_views()

    def _copy(self, ids: Ids, headed: bool) -> None:
        if not ids:
            self.shell.say(wording.COPY_NONE)
        elif len(ids) > COPY_AT_MOST:
            self.shell.say(wording.COPY_MOST.format(most=COPY_AT_MOST))
        else:
            own, columns, count = self.register, self.page.shown_columns(), len(ids)
            self.shell.ask(
                lambda o: copied(o, own, ids, columns, headed=headed),
                lambda texts: self._copied(texts, count),
            )

    def _copied(self, texts: tuple[str, str], count: int) -> None:
        copy_block(*texts)
        self.shell.say(wording.COPIED.format(count=count))

    def _export(self) -> None:
        found = self.page.list
        if found is None or not found.ids:
            self.shell.say(wording.EXPORT_NONE)
            return
        count = len(found.ids)
        name = wording.EXPORT_NAME.format(day=found.today.isoformat())
        title = wording.EXPORT_TITLE.format(count=count)
        file = self.shell.save_where(title, name, wording.EXPORT_KINDS)
        if file is None:
            return
        wanted, columns = (self.page.wanted, self.page.table.sort), self.page.shown_columns()
        self.shell.run(
            wording.EXPORT_RUNNING.format(count=count),
            lambda o, progress: export_register(o, file, wanted, columns, progress.step),
            lambda done: self._exported(done, file),
        )

    def _exported(self, done: int | Refusal, file: Path) -> None:
        if isinstance(done, Refusal):
            why = "".join(sentences(done.findings))
            self.page.show_refusal((wording.EXPORT_FAILED.format(file=file.name, why=why),))
        else:
            self.shell.say(wording.EXPORT_DONE.format(count=done, file=file.name))

    def _print(self) -> None:
        found = self.page.list
        if found is None or not found.ids:
            self.shell.say(wording.PRINT_NONE)
            return
        wanted, columns = (self.page.wanted, self.page.table.sort), self.page.shown_columns()
        self.shell.run(
            wording.PRINT_RUNNING.format(count=len(found.ids)),
            lambda o, progress: print_register(o, wanted, columns, progress.step),
            lambda made: self._printed(made, found.today),
        )

    def _printed(self, made: bytes | Refusal, on: date) -> None:
        if isinstance(made, Refusal):
            self.page.show_refusal(sentences(made.findings))
        else:
            name = wording.PRINT_FILE.format(day=on.isoformat())
            self.shell.paper_shown.emit(PaperShown(wording.NAME, made, name))

    def _explain(self, choice: ManagerChoice) -> None:
        self.page.explain_assigning("".join(sentences(choice.against)))

    def _ask_managers(self) -> None:
        officer = self.shell.officer
        self.shell.ask(lambda o: manager_choice(o, officer), self.page.show_managers)

    def _plan(self, ids: Ids, manager: str) -> None:
        officer = self.shell.officer

        def job(office: Office, progress: Progress) -> AssignPlan | None:
            try:
                return plan_assigning(office, ids, manager, officer, progress.step)
            except Stopped:
                return None

        running = wording.ASSIGN_PLANNING.format(count=len(ids))
        self.shell.run(running, job, self.page.show_plan)

    def _assign(self, ids: Ids, manager: str) -> None:
        officer = self.shell.officer
        self.shell.run(
            wording.ASSIGN_RUNNING.format(count=len(ids)),
            lambda o, progress: assign_all(o, ids, manager, officer, progress.step),
            self._assigned,
        )

    def _assigned(self, done: BatchDone) -> None:
        self.shell.tell_batch(done.recordings, ())
        if done.refused:
            self.page.show_refusal(done.refused)

    def _failed(self, fault: Fault) -> None:
        self._asked = None
        self.page.show_failure(fault.text, fault.number, fault.detail)


def _nothing(_answer: object) -> None:
    return
