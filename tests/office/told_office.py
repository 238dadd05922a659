"""Tell all an office records and writes: ``told_office.py LANGUAGE FOLDER OUT.json [whole]``.

The language has to be settled before the wording is read, so another than Chinese needs a
process of its own. The same cases, acts and moments make the same texts but for ids and keys.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop import language

if TYPE_CHECKING:
    from desktop.domain.case import Case
    from desktop.office.office import Office

DAY = date(2026, 9, 18)
CHINESE = re.compile("[一-鿿]")
SIZE, LISTING_SIZES = re.compile(r"\b\d{3,}\b"), {"index", "manifest"}
BY_CHANCE = re.compile(
    r"JO1:[0-9A-Z $%*+./:-]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
    r"|[A-Za-z0-9+/_=]{32,}|\b[0-9a-f]{8}\b"
)
"""Codes of papers, ids, keys, hashes and signatures."""
MANAGER, ADMINISTRATOR, AUDITOR = "lianghui", "guanli", "shenji"
REASON = "电话通知补正"


@dataclass(frozen=True, slots=True)
class Telling:
    """The office, a folder for what it writes, and what was told so far."""

    office: "Office"
    folder: Path
    told: dict[str, Any]

    def add(self, what: str, said: object) -> None:
        self.told[what] = _settled(json.loads(json.dumps(said, ensure_ascii=False, default=str)))


def _settled(said: Any) -> Any:
    match said:
        case str():
            return BY_CHANCE.sub("#", said)
        case dict():
            return {_settled(k): _settled(v) for k, v in said.items()}
        case list():
            return [_settled(v) for v in said]
        case _:
            return said


def _step(_done: int, _of: int) -> None:
    """Let nobody know how far it is."""


def tell(folder: Path, *, is_whole: bool) -> dict[str, Any]:
    """Make an office of a few cases, or one of each kind, and return every text of it."""
    from desktop.clock import SetClock
    from desktop.office import demo
    from desktop.office.demo_plans import Course, Plan, at_hour
    from desktop.office.office import open_office

    folder.mkdir(parents=True)
    usual, demo.CASES["told"] = demo.plans, 18
    if not is_whole:
        few = (Plan(date(2026, 8, 3), Course.ORDINARY, ()),)
        demo.plans = lambda *_given: few
    try:
        demo.make_demo(folder / "store", "told", 7, DAY)
    finally:
        demo.plans = usual
        del demo.CASES["told"]
    office = open_office(folder / "store", SetClock(at_hour(DAY, 15)))
    telling = Telling(office, folder, {})
    try:
        _act(telling)
        _tell_record(telling)
        _tell_papers(telling)
        _tell_tables(telling)
        if is_whole:
            _tell_pages(telling)
    finally:
        office.close()
    return telling.told


def _cases(office: "Office") -> list["Case"]:
    from desktop.store.queries import all_cases

    with office.store.reading() as connection:
        return sorted(all_cases(connection), key=lambda case: case.number)


def _act(telling: Telling) -> None:
    """Do what the window offers with words of its own: take back, change, stand in, look up."""
    from desktop.domain.notes import AddNote
    from desktop.office.administration import Change, change_values
    from desktop.office.office import Recording
    from desktop.office.persons import person_rows, view_person, write_person
    from desktop.office.settings_fields import flat
    from desktop.rules.findings import Refusal

    office, case = telling.office, _cases(telling.office)[0]
    done = office.submit(AddNote(case_id=case.id, text="已电话联系"), MANAGER)
    assert isinstance(done, Recording)
    assert not isinstance(office.withdraw([e.id for e in done.entries], MANAGER), Refusal)
    seen = flat(office.settings)["office.long_stop_days"]
    changed = {"office.long_stop_days": Change(seen, 60)}
    assert change_values(office, changed, ADMINISTRATOR) is None
    person = next(person_rows(office, case))
    assert not isinstance(view_person(office, case.id, person.ref, REASON, MANAGER), Refusal)
    file = telling.folder / "person.json"
    assert isinstance(write_person(office, person, file, REASON, MANAGER), str)
    telling.add("person", json.loads(file.read_text(encoding="utf-8")))
    telling.add("person book", list(_cells(file.with_suffix(".xlsx"))))


def _tell_record(telling: Telling) -> None:
    with telling.office.store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT kind, text FROM entry ORDER BY id").all()
    telling.add("record", sorted((kind, _settled(text)) for kind, text in rows))


def _tell_papers(telling: Telling) -> None:
    from desktop.office.letter_facts import letter_content
    from desktop.office.notices import content_of, papers_of

    office = telling.office
    for case in _cases(office):
        for paper in papers_of(office, case.id):
            said = (paper.name, asdict(content_of(office, paper)))
            telling.add(f"{case.number} {paper.notice} {paper.number}", said)
        for letter in case.letters:
            content = letter_content(office, case, letter)
            telling.add(f"{case.number} letter {letter.number}", asdict(content))


def _tell_tables(telling: Telling) -> None:
    """Write every table that goes out."""
    from desktop.office.audit_out import write_audit
    from desktop.office.cases_export import export_register
    from desktop.office.oversight_out import write_oversight
    from desktop.office.register_out import COLUMNS, LETTERS, whole_list, write_list
    from desktop.store.rows_audit import AuditFilter
    from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort

    office, out = telling.office, telling.folder
    assert isinstance(write_audit(office, out / "audit.xlsx", AuditFilter(), AUDITOR, _step), int)
    for view in (LETTERS, *COLUMNS):
        write_list(office, out / f"{view}.xlsx", whole_list(office, view, MANAGER), _step)
    wanted = (CasesFilter(), CasesSort())
    export_register(office, out / "cases.xlsx", wanted, tuple(CasesColumn), _step)
    leader = office.officer("huangzhenbang")
    written = write_oversight(office, out / "figures.xlsx", leader, ("month", ""), _step)
    assert isinstance(written, int), written
    for file in sorted(out.glob("*.xlsx")):
        telling.add(file.name, list(_cells(file)))


def _tell_pages(telling: Telling) -> None:
    """Print every list, and pack every case with all its pages."""
    from desktop.office.archive_package import PackageMade, PackageWanted, make_package
    from desktop.office.audit_out import AuditPages, print_audit
    from desktop.office.cases_print import print_register
    from desktop.office.day_slip import DaySlip, make_slip
    from desktop.office.oversight_out import print_oversight
    from desktop.office.register_out import COLUMNS, LETTERS, print_list, whole_list
    from desktop.store.rows_audit import AuditFilter
    from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort
    from tests.journeys.paper_words import words_of

    office, out = telling.office, telling.folder
    pages = out / "pages"
    pages.mkdir()
    audit = print_audit(office, AuditFilter(), AUDITOR, _step)
    assert isinstance(audit, AuditPages)
    slip = make_slip(office, MANAGER)
    assert isinstance(slip, DaySlip)
    telling.add("slip", (slip.name, slip.text))
    wanted, some = (CasesFilter(), CasesSort()), (CasesColumn.RECEIVED, CasesColumn.LETTER_DUE)
    leader = office.officer("huangzhenbang")
    made = {
        "audit": audit.pdf,
        "slip": slip.pdf,
        "cases": print_register(office, wanted, some, _step),
        "figures": print_oversight(office, leader, ("month", ""), _step),
        **{
            v: print_list(office, whole_list(office, v, MANAGER), _step)
            for v in (LETTERS, *COLUMNS)
        },
    }
    for name, pdf in made.items():
        assert isinstance(pdf, bytes), name
        (pages / f"{name}.pdf").write_bytes(pdf)
    for case in _cases(office):
        asked = PackageWanted(case.id, pages / case.number, has_persons=True, reason=REASON)
        made_of = make_package(office, asked, MANAGER, _step)
        if isinstance(made_of, PackageMade):
            telling.add(f"missing {case.number}", made_of.missing)
    for file in sorted(f for f in pages.rglob("*") if f.is_file()):
        name = str(file.relative_to(pages))
        if file.suffix == ".pdf":
            # Lines end within hashes and rows of one moment change places: an English word is
            # known by the Chinese letters it is there in place of.
            telling.add(name, "".join(sorted(CHINESE.findall(words_of(file)))))
        elif "signatures" not in name and file.suffix in {".json", ".csv", ".txt", ".html"}:
            said = file.read_text(encoding="utf-8-sig")
            said = BY_CHANCE.sub("#", said)
            telling.add(name, SIZE.sub("#", said) if file.stem in LISTING_SIZES else said)


def _cells(file: Path) -> Iterator[list[object]]:
    from openpyxl import load_workbook

    for sheet in load_workbook(file):
        yield [sheet.title]
        rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        yield from sorted(rows, key=lambda row: BY_CHANCE.sub("#", str(row)))


def main(asked: list[str]) -> None:
    spoken, folder, out, *whole = asked
    language.speak(spoken)
    told = tell(Path(folder), is_whole=bool(whole))
    Path(out).write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
