"""Personal data planted in a case is in no list, export, log line or report that leaves it."""

import logging
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.app.crash_notes import CrashNotes, trace_of
from desktop.domain.notes import AddNote
from desktop.domain.values_person import PersonInput
from desktop.office.archive_package import PackageMade, PackageWanted, make_package
from desktop.office.audit_out import AuditPages, print_audit, write_audit
from desktop.office.log_file import write_log
from desktop.office.page_case import case_page
from desktop.office.page_search import search_page
from desktop.office.persons import person_rows, view_person
from desktop.office.register_out import LETTERS, whole_list, write_list
from desktop.store.rows_audit import AuditFilter
from desktop.store.user_folders import UserFolders
from tests.office.scans_in import ScanDesk

TYPED = "13911112222"
WHOLE = AuditFilter()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path_factory.mktemp("leaks"))
    made.office.submit(AddNote(case_id=made.case_id, text=f"改电话 {TYPED}"), "lianghui")
    yield made
    made.office.close()


@pytest.fixture(scope="module")
def planted(desk: ScanDesk) -> tuple[str, ...]:
    """Return what must be nowhere: the contact's values, and a number typed into a remark."""
    ref = next(person_rows(desk.office, desk.case)).ref
    seen = view_person(desk.office, desk.case_id, ref, "核对", "lianghui")
    assert isinstance(seen, PersonInput)
    return tuple(v for v in (seen.name, seen.phone, seen.identity) if v)


def _cells(file: Path) -> str:
    book = load_workbook(file)
    return str([list(sheet.values) for sheet in book.worksheets])


def test_lists_exports_and_the_record_hold_none_of_it(
    desk: ScanDesk, planted: tuple[str, ...], tmp_path: Path
) -> None:
    office = desk.office
    write_audit(office, tmp_path / "audit.xlsx", WHOLE, "shenji", _unheard)
    write_list(office, tmp_path / "list.xlsx", whole_list(office, LETTERS, "lianghui"), _unheard)
    package = PackageWanted(desk.case_id, tmp_path / "package.zip")
    assert isinstance(make_package(office, package, "lianghui", _unheard), PackageMade)
    printed = print_audit(office, WHOLE, "shenji", _unheard)
    assert isinstance(printed, AuditPages)
    page = str(case_page(office, desk.case_id, office.officer("lianghui")))
    found = str(search_page(office, planted[0], ""))
    with zipfile.ZipFile(tmp_path / "package.zip") as packed:
        packed_text = b"".join(packed.read(n) for n in packed.namelist()).decode(errors="ignore")
    everything = {
        "audit": _cells(tmp_path / "audit.xlsx"),
        "list": _cells(tmp_path / "list.xlsx"),
        "package": packed_text,
        "case": page,
        "search": found.replace(f"text='{planted[0]}'", ""),
    }

    for name, text in everything.items():
        for value in planted:
            assert value not in text, (name, value)


def test_the_record_itself_holds_no_persons_values(
    desk: ScanDesk, planted: tuple[str, ...], tmp_path: Path
) -> None:
    write_log(desk.office, tmp_path / "log.jsonl", "shenji", _unheard)

    text = (tmp_path / "log.jsonl").read_text(encoding="utf-8")

    assert not any(value in text for value in planted)


def test_a_number_typed_into_a_remark_is_masked_wherever_it_is_listed(
    desk: ScanDesk, tmp_path: Path
) -> None:
    office = desk.office
    write_audit(office, tmp_path / "audit.xlsx", WHOLE, "shenji", _unheard)

    page = case_page(office, desk.case_id, office.officer("lianghui"))

    assert TYPED not in _cells(tmp_path / "audit.xlsx")
    assert page is not None
    assert TYPED not in str(page.log)
    assert "139****2222" in str(page.log)


def test_a_crash_report_and_the_log_hold_no_secret_and_no_person(
    planted: tuple[str, ...], tmp_path: Path
) -> None:
    secret = "kou-ling-Secret-2026"
    notes = CrashNotes(UserFolders(*(tmp_path / part for part in ("store", "set", "state", "run"))))
    notes.begin()
    try:
        name, phone, _password = planted[0], TYPED, secret
        logging.getLogger("desktop").error("sign in of %s (%s) at %s failed", name, phone, name)
        try:
            _break(f"{name} {phone} {name} password={secret}")
        except ValueError as error:
            file = notes.report("ABCD1234", trace_of(error))
    finally:
        notes.end()
    assert file is not None
    text = "".join(f.read_text(encoding="utf-8") for f in tmp_path.rglob("*") if f.is_file())

    assert "ABCD1234" in text
    for value in (*planted, TYPED, secret):
        assert value not in text, value


def _break(why: str) -> None:
    raise ValueError(why)


def _unheard(_done: int, _of: int) -> None:
    return
