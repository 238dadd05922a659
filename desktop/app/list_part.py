"""The day's list and its office: read, settled, looked through, imported, written back."""

from collections.abc import Sequence
from pathlib import Path

from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.domain.values import Duty
from desktop.files.day_list import ListTable, read_list
from desktop.files.day_list_fields import ColumnMap, ListKind
from desktop.files.day_list_out import write_list_template, write_refused
from desktop.office.day_list import (
    RowDone,
    columns_of,
    columns_page,
    counted,
    import_rows,
    keep_columns,
    look_through,
)
from desktop.office.office import Office
from desktop.office.stopping import Stopped
from desktop.rules.findings import Refusal, finding
from desktop.store.rows_day_list import DOABLE, ColumnsPage, DayListRow, Deed
from desktop.views.intake.list_columns import ColumnsRequest
from desktop.views.intake.list_import import CHOOSE, COLUMNS, ListImport
from desktop.wording import former
from desktop.wording import list_page as words
from desktop.wording.findings import say
from desktop.wording.screens import RAIL

MAY_IMPORT = frozenset({Duty.WINDOW, Duty.ACCOUNT_MANAGER, Duty.OFFICE_HEAD})
Opened = tuple[ListTable, ColumnMap, ColumnsPage]


class ListPart(Part):
    """One list at a time, from its file to what came of each row."""

    key = "list"
    shows_cases = True
    rail = "intake"
    leads_back = True
    hints = words.HINTS
    page: ListImport

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = ListImport()
        self._table: ListTable | None = None
        self._chosen = ColumnMap({})
        self._rows: tuple[DayListRow, ...] = ()
        page = self.page
        page.choose_wanted.connect(self._choose)
        page.dropped.connect(self.read)
        page.refused_drop.connect(shell.say)
        page.template_wanted.connect(self._write_template)
        page.former_template_wanted.connect(self._write_former_template)
        page.columns_changed.connect(self._settle)
        page.preview_wanted.connect(self._look_through)
        page.import_wanted.connect(self._import)
        page.errors_wanted.connect(self._write_errors)
        page.case_opened.connect(self._open_case)

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (RAIL[self.rail], words.TITLE)

    def refresh(self) -> None:
        """Override Part.refresh."""
        officer = self.shell.officer
        self.shell.ask(lambda o: _forbidden(o, officer), self.page.forbid)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def back(self) -> None:
        """Override Part.back: one step, or to where the officer came from."""
        if not self.page.go_back():
            self.shell.page_wanted.emit(self.rail)

    def read(self, path: Path) -> None:
        """Read a list; it takes the place of the one before."""
        self.page.start()
        self.shell.run(words.READING, lambda o, _p: _opened(o, path), self._read)

    def _choose(self) -> None:
        chosen = self.shell.open_file(words.TITLE, words.FILES)
        if chosen is not None:
            self.read(chosen)

    def _read(self, found: Opened | Refusal) -> None:
        if isinstance(found, Refusal):
            self.page.show_refusal(sentences(found.findings))
            return
        self._table, self._chosen, page = found
        self.page.show_columns(page)

    def _settle(self, request: ColumnsRequest) -> None:
        self._chosen = _chosen(request)
        if self._table is not None and self.page.step == COLUMNS:
            self.page.show_columns(columns_page(self._table, self._chosen))

    def _look_through(self, request: ColumnsRequest) -> None:
        table, chosen, officer = self._table, _chosen(request), self.shell.officer
        if table is None:
            return
        self._chosen = chosen

        def job(office: Office, progress: Progress) -> tuple[DayListRow, ...]:
            keep_columns(office, table, chosen)
            return look_through(office, table, chosen, officer, progress.step)

        self.shell.run(words.LOOKING, job, self._looked)

    def _looked(self, rows: tuple[DayListRow, ...]) -> None:
        self._rows = rows
        if self.page.step != CHOOSE:
            self.page.show_preview(rows, counted(rows))

    def _import(self) -> None:
        table, chosen, officer = self._table, self._chosen, self.shell.officer
        if table is None:
            return

        def job(office: Office, progress: Progress) -> tuple[RowDone, ...]:
            return _imported(office, table, chosen, officer, progress)

        self.page.next.explain(words.IMPORTING)
        self.shell.run(words.IMPORTING, job, self._imported)

    def _imported(self, done: tuple[RowDone, ...]) -> None:
        found = {d.row.number: d.row for d in done}
        self._rows = tuple(found.get(r.number, r) for r in self._rows)
        left = sum(r.number not in found and r.deed in DOABLE for r in self._rows)
        self.page.show_result(self._rows, _result(self._rows, left), "amber" if left else "green")
        self.shell.tell_batch([d.recording for d in done if d.recording is not None], ())

    def _write_errors(self) -> None:
        table = self._table
        reasons = {r.number: r.reasons for r in self._rows if r.deed is Deed.WRONG}
        if table is None or not reasons:
            return
        name = words.ERRORS_NAME.format(stem=Path(table.file).stem)
        path = self._asked(words.ERRORS_TITLE, name)
        if path is not None:
            self.shell.run(
                words.ERRORS_TITLE, lambda _o, _p: _errors_out(path, table, reasons), self.shell.say
            )

    def _write_template(self) -> None:
        self._write(words.TEMPLATE_NAME, ListKind.DAY)

    def _write_former_template(self) -> None:
        self._write(former.TEMPLATE_NAME, ListKind.FORMER)

    def _write(self, name: str, kind: ListKind) -> None:
        path = self._asked(words.TEMPLATE, name)
        if path is not None:
            self.shell.run(words.TEMPLATE, lambda _o, _p: _template_out(path, kind), self.shell.say)

    def _asked(self, title: str, name: str) -> Path | None:
        return self.shell.save_where(title, name, words.BOOK_FILES)

    def _open_case(self, number: str) -> None:
        self.shell.ask(lambda o: _case_id(o, number), self.shell.case_wanted.emit)


def _chosen(request: ColumnsRequest) -> ColumnMap:
    return ColumnMap(dict(request.columns), request.matter, request.received_now)


def _opened(office: Office, path: Path) -> Opened | Refusal:
    table = read_list(path)
    if isinstance(table, Refusal):
        return table
    chosen = columns_of(office, table)
    return table, chosen, columns_page(table, chosen)


def _imported(
    office: Office, table: ListTable, chosen: ColumnMap, officer: str, progress: Progress
) -> tuple[RowDone, ...]:
    """Do the rows one by one; where the officer stops, what was done is still told."""
    done: list[RowDone] = []
    rows = import_rows(office, table, chosen, officer)
    try:
        progress.step(0, len(table.lines))
        for row in rows:
            done.append(row)
            progress.step(len(done), len(table.lines))
    except Stopped:
        rows.close()
    return tuple(done)


def _result(rows: Sequence[DayListRow], left: int) -> tuple[str, ...]:
    """Return in words what came of a list: what was done, and what was not."""
    done = sum(r.is_done for r in rows)
    same = sum(r.deed is Deed.SAME for r in rows)
    wrong = sum(r.deed is Deed.WRONG for r in rows)
    parts = [
        words.RESULT_SAME.format(same=same) if same else "",
        words.RESULT_WRONG.format(wrong=wrong) if wrong else "",
        words.RESULT_LEFT.format(left=left) if left else "",
    ]
    return (words.RESULT.format(done=done), *filter(None, parts))


def _forbidden(office: Office, officer_id: str) -> str:
    """Return why the officer may import no list, blank where nothing stands against it."""
    held = office.officer(officer_id).duties
    if held & MAY_IMPORT:
        return ""
    wanted, own = Duty.WINDOW, ",".join(sorted(held))
    return str(say(finding("duty_missing", wanted=wanted, held=own)))


def _case_id(office: Office, number: str) -> str:
    case = office.case(number)
    return case.id if case else ""


def _errors_out(path: Path, table: ListTable, reasons: dict[int, tuple[str, ...]]) -> str:
    try:
        count = write_refused(path, table, reasons)
    except OSError as error:
        return words.NOT_WRITTEN.format(file=path.name, why=error.strerror)
    return words.ERRORS_WRITTEN.format(count=count, file=path.name)


def _template_out(path: Path, kind: ListKind) -> str:
    try:
        write_list_template(path, kind)
    except OSError as error:
        return words.NOT_WRITTEN.format(file=path.name, why=error.strerror)
    return words.TEMPLATE_WRITTEN.format(file=path.name)
