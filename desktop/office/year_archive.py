"""Make the package of a year (年度归档): cases, letters, papers, books and record, for all.

Each case that ended in the year lies in it as the package it would be by itself, with its own
checksums, and is recorded as handed out before the whole stands in its place. Of a case that did
not end in it, the letters and papers of the year lie there, with what is still to come.
"""

from collections.abc import Iterator
from dataclasses import field
from datetime import date, datetime
from pathlib import Path

from sqlalchemy import Connection

from desktop import resources
from desktop.clock import OFFICE_ZONE
from desktop.domain.archiving import ArchiveCase, year_findings
from desktop.domain.case import Case, WaiverLetter
from desktop.files.package_out import Package, free_place, packing
from desktop.files.table_out import Value
from desktop.office.archive_index import Made
from desktop.office.archive_package import (
    NotRecorded,
    Step,
    pack_case,
    pack_part,
    stood_or_refused,
)
from desktop.office.archive_parts import CaseSheet, letter_parts, paper_parts, sheet_of
from desktop.office.notices import KINDS_WITH_PAGES
from desktop.office.office import PROGRAM, Office
from desktop.office.register_out import LETTERS, NUMBERS, list_csv, print_list, whole_list
from desktop.office.year_index import YearSheet, year_html, year_manifest, year_text
from desktop.office.year_papers import papers_of_year, state_of, to_come
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal, finding
from desktop.store.file_names import safe_name
from desktop.store.log_out import Reach, log_lines, reach_at, reach_lines
from desktop.store.rows_case import NoticeRow
from desktop.store.yearly import (
    ClosedCase,
    YearPage,
    cases_with_letters,
    cases_with_papers,
    closed_cases,
    year_counts,
)
from desktop.wording import year_archive as words
from desktop.wording.findings import say
from desktop.wording.values import LETTER_STAGES

PARTS_BESIDE = 3
"""Books, record, index: what is packed beside cases and letters."""


@dataclass(frozen=True, slots=True)
class YearWanted:
    """Which year goes where (a folder, or a file ending with ``.zip``), and with what.

    ``has_persons`` takes names, telephones and scans along; then a ``reason`` is needed.
    """

    year: int
    target: Path
    has_persons: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class YearMade:
    """A year's package that stands: how many cases and files, and what could not go in."""

    year: int
    target: Path
    cases: int
    files: int
    missing: tuple[str, ...]


@dataclass(slots=True)
class _Work:
    """A package on its way: what is told of it, and what is to be recorded once it is whole."""

    office: Office
    wanted: YearWanted
    officer: str
    sheet: YearSheet
    package: Package
    step: Step
    parts: int
    done: int = 0
    folders: set[str] = field(default_factory=set)
    acts: list[ArchiveCase] = field(default_factory=list)

    def heed(self, _done: int = 0, _of: int = 0) -> None:
        """Say how far all is; raises where the officer wishes no more."""
        self.step(self.done, self.parts)

    def ended(self) -> None:
        """Count a part as done."""
        self.done += 1
        self.heed()


def year_name(year: int, on: date) -> str:
    """Return how the package of a year that is made on a day is called, without its kind."""
    return words.STEM.format(year=year, on=on)


def year_page(office: Office, officer: str) -> YearPage:
    """Return which years can be handed out, and why this officer may not hand one out."""
    against = year_findings(office.officer(officer), has_persons=False, reason="")
    with office.store.reading() as connection:
        years = year_counts(connection)
    return YearPage(years, " ".join(str(say(f)) for f in against))


def make_year(office: Office, wanted: YearWanted, officer: str, step: Step) -> YearMade | Refusal:
    """Make the package and record it, or return why not; then nothing is left at the target.

    ``step`` is told how many cases are packed, of how many, and may raise to stop.
    """
    person = office.officer(officer)
    against = tuple(year_findings(person, has_persons=wanted.has_persons, reason=wanted.reason))
    if against:
        return Refusal(against)
    if wanted.target.exists():
        return Refusal((finding("archive_there", "file", file=wanted.target.name),))
    with office.store.reading() as connection:
        closed = closed_cases(connection, wanted.year)
        lettered = cases_with_letters(connection, wanted.year)
        papered = cases_with_papers(connection, wanted.year, KINDS_WITH_PAGES)
    if not closed and not lettered and not papered:
        return Refusal((finding("year_without_cases", "year", year=wanted.year),))
    ended = {case.case_id for case in closed}
    others = tuple(case_id for case_id in dict.fromkeys(lettered + papered) if case_id not in ended)
    named = words.REASON.format(year=wanted.year)
    return stood_or_refused(named, lambda: _made(office, wanted, officer, (closed, others), step))


def _made(
    office: Office,
    wanted: YearWanted,
    officer: str,
    cases: tuple[tuple[ClosedCase, ...], tuple[str, ...]],
    step: Step,
) -> YearMade:
    closed, others = cases
    made = Made(office.now(), office.officer(officer).name, wanted.reason.strip(), PROGRAM)
    sheet = YearSheet(office, wanted.year, wanted.has_persons, made)
    parts = len(closed) + len(others) + PARTS_BESIDE
    with packing(wanted.target, year_name(wanted.year, made.at.date()), made.at) as package:
        work = _Work(office, wanted, officer, sheet, package, step, parts)
        for case in closed:
            _pack_closed(work, case)
        for case_id in others:
            _pack_going_on(work, case_id)
        _pack_books(work)
        _pack_record(work)
        _pack_index(work)
        _record(work)
    files = len(package.files)
    return YearMade(wanted.year, wanted.target, len(closed), files, tuple(sheet.missing))


def _pack_closed(work: _Work, closed: ClosedCase) -> None:
    """Put a case that ended in the year in, as the package it is by itself."""
    case = work.office.case(closed.case_id)
    if case is not None:
        inside = sheet_of(work.office, case, has_persons=work.wanted.has_persons)
        folder = _folder(work, "cases", case)
        inner = work.package.within(folder)
        digest = pack_case(inside, work.sheet.made, inner, work.heed)
        _joined(work, inside, (folder, inner, digest), has_persons=work.wanted.has_persons)
        form = case.form
        row = (form.enterprise.name, form.project.name, closed.closed_on, len(inner.files))
        work.sheet.cases.append((f"{folder}/index.html", case.number, *row))
        for letter in _issued(case, work.wanted.year):
            path = f"letters/{safe_name(f'{letter.number}.pdf')}"
            is_in = any(file.path == path for file in inner.files)
            _list_letter(work, case, letter, f"{folder}/{path if is_in else 'index.html'}")
    work.ended()


def _pack_going_on(work: _Work, case_id: str) -> None:
    """Put the letters and papers of the year in whose case did not end in it."""
    case = work.office.case(case_id)
    letters = tuple(_issued(case, work.wanted.year)) if case is not None else ()
    papers = papers_of_year(work.office, case_id, work.wanted.year)
    if case is not None and (letters or papers):
        inside = sheet_of(work.office, case, has_persons=False)
        folder = _folder(work, "letters", case)
        inner = work.package.within(folder)
        for letter in letters:
            places = [pack_part(part, inner) for part in letter_parts(inside, letter)]
            place = next(filter(None, places), "")
            _list_letter(work, case, letter, f"{folder}/{place}" if place else "")
        for paper in papers:
            places = [pack_part(part, inner) for part in paper_parts(inside, paper)]
            place = next(filter(None, places), "")
            _list_paper(work, case, paper, f"{folder}/{place}" if place else "")
        _joined(work, inside, (folder, inner, inner.seal()), has_persons=False)
    work.ended()


def _joined(
    work: _Work, inside: CaseSheet, packed: tuple[str, Package, str], *, has_persons: bool
) -> None:
    folder, inner, digest = packed
    case, year, reason = inside.case, work.wanted.year, work.sheet.made.reason
    work.package.join(folder, inner, words.ABOUT["sums"].format(number=case.number))
    said = words.REASON_MORE if reason else words.REASON
    work.acts.append(
        ArchiveCase(
            case_id=case.id,
            digest=digest,
            files=max(1, len(inner.files)),
            has_persons=has_persons,
            reason=said.format(year=year, reason=reason),
        )
    )
    missing = (words.MISSING.format(number=case.number, what=what) for what in inside.missing)
    work.sheet.missing.extend(missing)


def _folder(work: _Work, kind: str, case: Case) -> str:
    name = safe_name(f"{case.number}.zip").removesuffix(".zip")
    folder = free_place(f"{kind}/{name}", work.folders)
    work.folders.add(folder.casefold())
    return folder


def _issued(case: Case, year: int) -> Iterator[WaiverLetter]:
    for letter in case.letters:
        if letter.number and letter.issued_on is not None and letter.issued_on.year == year:
            yield letter


def _list_letter(work: _Work, case: Case, letter: WaiverLetter, place: str) -> None:
    stage = LETTER_STAGES[letter.stage]
    row: tuple[Value, ...] = (letter.issued_on, case.form.enterprise.name, case.number)
    work.sheet.letters.append((place, letter.number, stage, *row))


def _list_paper(work: _Work, case: Case, paper: NoticeRow, place: str) -> None:
    row = (paper.number, paper.name, state_of(case), to_come(case, paper.kept))
    work.sheet.papers.append((place, *row, paper.on, case.form.enterprise.name, case.number))


def _pack_books(work: _Work) -> None:
    """Put the year's register of letters and book of numbers in, for a table and for the eye."""
    for name, view in (("letters", LETTERS), ("numbers", NUMBERS)):
        wanted = whole_list(work.office, view, work.officer, work.wanted.year)
        for kind, make in (("csv", list_csv), ("pdf", print_list)):
            content = make(work.office, wanted, work.heed)
            _add_book(work, f"registers/{name}.{kind}", content, words.ABOUT[f"{name}_{kind}"])
    work.ended()


def _pack_record(work: _Work) -> None:
    """Put the record to the end of the year in, its heads, and what a stranger checks it with."""
    with work.office.store.reading() as connection:
        reach = reach_at(connection, _begin(work.wanted.year + 1))
        before = reach_at(connection, _begin(work.wanted.year))
        lines = log_lines(connection, work.heed, reach)
        work.sheet.books.append(work.package.pour("record/log.jsonl", lines, words.ABOUT["log"]))
        _add_book(work, "record/heads.txt", _heads(connection, reach), words.ABOUT["heads"])
        _add_book(
            work, "record/heads-before.txt", _heads(connection, before), words.ABOUT["before"]
        )
    for name, about in (("verify_log.py", "script"), ("README.md", "guide")):
        content = resources.document(f"audit/{name}").read_bytes()
        _add_book(work, f"record/{name}", content, words.ABOUT[about])
    work.ended()


def _begin(year: int) -> datetime:
    return datetime(year, 1, 1, tzinfo=OFFICE_ZONE)


def _heads(connection: Connection, reach: Reach) -> bytes:
    return "".join(f"{line}\n" for line in reach_lines(connection, reach)).encode()


def _add_book(work: _Work, path: str, content: bytes, about: str) -> None:
    work.sheet.books.append(work.package.add(path, content, about))


def _pack_index(work: _Work) -> None:
    sheet, packed = work.sheet, tuple(work.package.files)
    work.package.add("index.html", year_html(sheet, packed), words.ABOUT["index"])
    work.package.add("index.txt", year_text(sheet, packed), words.ABOUT["text"])
    work.package.add("manifest.json", year_manifest(sheet, packed), words.ABOUT["manifest"])
    work.ended()
    work.package.seal()


def _record(work: _Work) -> None:
    """Record that each case left, before the package stands; here nothing stops it any more."""
    for act in work.acts:
        done = work.office.submit(act, work.officer)
        if isinstance(done, Refusal):
            raise NotRecorded(done)
