"""A year's package: whole, checked by a stranger's tools alone, and recorded case by case."""

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote
from zipfile import ZipFile

import pytest

from desktop.domain.archiving import CaseArchived
from desktop.domain.intake import RefuseAcceptance
from desktop.files.package_out import SUMS
from desktop.office.applications import take_application
from desktop.office.notices import listed_notices
from desktop.office.office import Office, Recording
from desktop.office.year_archive import YearMade, YearWanted, make_year
from desktop.rules.findings import Refusal
from desktop.store.yearly import YearCount, year_counts
from desktop.wording.findings import say
from tests.journeys import day_cases
from tests.journeys.office_line import OfficeLine
from tests.office.letters_out import CONTACT, NUMBER, PHONE, TAKER, LettersOut
from tests.office.offices import office_in
from tests.office.test_archive_package import Page, no_step, table, texts

HEAD, WINDOW, AUDITOR, YEAR = "linzhuren", "lianghui", "shenji", 2026


@dataclass(frozen=True)
class Ended:
    """An office with one case, in which nothing is to be done any more, and its year before."""

    office: Office
    case_id: str
    number: str
    begun: Path


@pytest.fixture(scope="module")
def ended(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ended]:
    folder = tmp_path_factory.mktemp("ended")
    office = office_in(folder / "store")
    done = take_application(office, day_cases.write(folder, 3), WINDOW)
    assert isinstance(done, Recording)
    begun = made(office, folder / "begun").target
    for matter in done.case.matters:
        refuse = RefuseAcceptance(
            case_id=done.case.id, matter=matter.kind, reason="不属本机关", competent_organ="市局"
        )
        assert isinstance(office.submit(refuse, WINDOW), Recording)
    yield Ended(office, done.case.id, done.case.number, begun)
    office.close()


@pytest.fixture(scope="module")
def year(ended: Ended, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The year as a folder, without personal data."""
    return made(ended.office, tmp_path_factory.mktemp("year") / "year").target


@pytest.fixture(scope="module")
def going_on(out: LettersOut, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The year of an office whose only case has a letter and goes on."""
    return made(out.office, tmp_path_factory.mktemp("going_on") / "year").target


def made(office: Office, target: Path, *, reason: str = "") -> YearMade:
    wanted = YearWanted(YEAR, target, has_persons=bool(reason), reason=reason)
    done = make_year(office, wanted, HEAD, no_step)
    assert isinstance(done, YearMade), done
    return done


def summed(folder: Path) -> subprocess.CompletedProcess[str]:
    command = ["sha256sum", "--check", "--strict", SUMS]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def verified(record: Path) -> subprocess.CompletedProcess[str]:
    names = ("verify_log.py", "log.jsonl", "heads.txt", "heads-before.txt")
    command = [sys.executable, "-I", *names]
    return subprocess.run(command, cwd=record, capture_output=True, text=True)


def test_a_stranger_checks_the_year_with_nothing_of_ours(year: Path, ended: Ended) -> None:
    sums = (year / SUMS).read_text(encoding="utf-8").splitlines()
    named = {line[66:] for line in sums}
    there = {f.relative_to(year).as_posix() for f in year.rglob("*") if f.is_file()}

    assert summed(year).returncode == summed(year / "cases" / ended.number).returncode == 0
    assert named == there - {SUMS}
    done = verified(year / "record")
    assert done.returncode == 0, done.stderr
    assert "相符" in done.stdout
    assert (year / "record" / "heads.txt").read_text(encoding="utf-8").split()[1] in done.stdout


def test_one_changed_byte_of_the_year_is_found(year: Path, tmp_path: Path) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(year, folder)
    log = folder / "record" / "log.jsonl"
    data = bytearray(log.read_bytes())
    data[len(data) // 2] ^= 1
    log.write_bytes(data)

    found, told = summed(folder), verified(folder / "record")

    assert found.returncode == 1
    assert "record/log.jsonl: FAILED" in found.stdout
    assert told.returncode == 1
    assert "改动" in told.stderr


def test_the_index_leads_to_every_case_register_and_record(year: Path, ended: Ended) -> None:
    page = Page()
    page.feed((year / "index.html").read_text(encoding="utf-8"))
    linked = {unquote(link) for link in page.links}

    books = ("letters.csv", "letters.pdf", "numbers.csv", "numbers.pdf")
    assert {f"registers/{name}" for name in books} <= linked
    assert {f"cases/{ended.number}/index.html", "record/log.jsonl"} <= linked
    assert all((year / link).is_file() for link in linked)
    assert not page.tags & {"script", "link", "img", "iframe"}
    said = (year / "index.txt").read_text(encoding="utf-8")
    assert ended.number in said
    assert "年度未完" in said
    listed = json.loads((year / "manifest.json").read_text(encoding="utf-8"))
    assert [case["number"] for case in listed["cases"]] == [ended.number]


def test_each_case_has_its_own_package_in_the_record(year: Path, ended: Ended) -> None:
    inner = year / "cases" / ended.number
    events = [r.event for r in ended.office.history(ended.case_id)]
    archived = [event for event in events if isinstance(event, CaseArchived)]

    digest = hashlib.sha256((inner / SUMS).read_bytes()).hexdigest()
    files = sum(f.is_file() for f in inner.rglob("*")) - 1
    assert CaseArchived(digest, files, False, "2026 年度归档") in archived


def test_a_letter_of_the_year_is_in_though_its_case_goes_on(
    out: LettersOut, going_on: Path
) -> None:
    kept = going_on / "letters" / out.case.number / "letters" / f"{NUMBER}.pdf"

    assert hashlib.sha256(kept.read_bytes()).hexdigest() == out.letter.sealed_pdf
    assert not (going_on / "cases").exists()
    assert [row["文号"] for row in table(going_on / "registers" / "numbers.csv")] == [NUMBER]
    assert NUMBER in (going_on / "index.txt").read_text(encoding="utf-8")
    said = texts(going_on)
    assert not [p for p in (CONTACT, PHONE, TAKER.name, TAKER.phone) if p in said]


def test_papers_of_a_case_that_goes_on_are_in_with_what_is_to_come(
    out: LettersOut, going_on: Path
) -> None:
    listed = json.loads((going_on / "manifest.json").read_text(encoding="utf-8"))
    papers = {paper["name"]: paper for paper in listed["papers"]}
    numbered = {n.number for n in listed_notices(out.office, out.case_id) if n.number}
    sums = (going_on / SUMS).read_text(encoding="utf-8")

    assert {paper["number"] for paper in listed["papers"]} == numbered
    assert {paper["state"] for paper in listed["papers"]} == {"办理中"}
    assert [letter["state"] for letter in listed["letters"]] == ["已送达"]
    slip, sheet = papers["收件回执"], papers["容缺受理承诺书"]
    assert slip["to_come"].startswith("用印、送达、办结")
    assert "送达" not in sheet["to_come"]  # others sign it themselves
    assert sheet["to_come"].endswith(f"{NUMBER}所缺材料补齐")
    assert slip["to_come"] in (going_on / "index.txt").read_text(encoding="utf-8")
    assert all(f"  {paper['path']}\n" in sums for paper in listed["papers"])
    assert summed(going_on).returncode == 0


def test_a_changed_paper_of_a_case_that_goes_on_is_found(going_on: Path, tmp_path: Path) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(going_on, folder)
    paper = next((folder / "letters").glob("*/papers/*收件回执.pdf"))
    paper.write_bytes(paper.read_bytes() + b" ")

    assert f"{paper.relative_to(folder).as_posix()}: FAILED" in summed(folder).stdout


def test_a_case_goes_along_in_the_year_it_began(ended: Ended) -> None:
    (paper,) = json.loads((ended.begun / "manifest.json").read_text(encoding="utf-8"))["papers"]

    assert (paper["name"], paper["state"]) == ("收件回执", "办理中")
    assert (ended.begun / paper["path"]).read_bytes().startswith(b"%PDF-")
    assert "办结" in paper["to_come"]


def test_persons_go_along_in_one_file_for_a_reason(ended: Ended, tmp_path: Path) -> None:
    done = made(ended.office, tmp_path / "year.zip", reason="移交区档案馆")

    with ZipFile(done.target) as book:
        assert book.testzip() is None
        (name,) = (n for n in book.namelist() if n.endswith("data/persons.csv"))
        assert CONTACT in book.read(name).decode()
        assert len(book.namelist()) == done.files + 1
    event = ended.office.history(ended.case_id)[-1].event
    assert isinstance(event, CaseArchived)
    assert (event.has_persons, event.reason) == (True, "2026 年度归档：移交区档案馆")


@pytest.mark.parametrize(
    ("officer", "year", "has_persons", "rule"),
    [
        pytest.param(WINDOW, YEAR, False, "duty_missing", id="the record is not the window's"),
        pytest.param(AUDITOR, YEAR, False, "duty_missing", id="the cases are not the auditor's"),
        pytest.param(HEAD, YEAR, True, "text_missing", id="persons without a reason"),
        pytest.param(HEAD, 2025, False, "year_without_cases", id="a year without cases"),
    ],
)
def test_what_is_not_allowed_or_not_there_leaves_nothing(
    ended: Ended, tmp_path: Path, officer: str, year: int, has_persons: bool, rule: str
) -> None:
    before = len(ended.office.history(ended.case_id))
    wanted = YearWanted(year, tmp_path / "y", has_persons, " ")
    refused = make_year(ended.office, wanted, officer, no_step)

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == [rule]
    assert all(str(say(f)) for f in refused.findings)
    assert list(tmp_path.iterdir()) == []
    assert len(ended.office.history(ended.case_id)) == before


@pytest.mark.parametrize("name", ["year.zip", "year"])
def test_what_is_at_the_target_stays_as_it_is(ended: Ended, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("mine")
    refused = make_year(ended.office, YearWanted(YEAR, tmp_path / name), HEAD, no_step)

    assert isinstance(refused, Refusal)
    assert "已经存在" in str(say(refused.findings[0]))
    assert (tmp_path / name).read_text() == "mine"


class Stopped(Exception):
    """The officer stopped it."""


def test_a_stopped_year_leaves_nothing_and_is_not_recorded(ended: Ended, tmp_path: Path) -> None:
    before = len(ended.office.history(ended.case_id))

    def stop(done: int, of: int) -> None:
        if done == of - 1:
            raise Stopped

    with pytest.raises(Stopped):
        make_year(ended.office, YearWanted(YEAR, tmp_path / "year.zip"), HEAD, stop)

    assert list(tmp_path.iterdir()) == []
    assert len(ended.office.history(ended.case_id)) == before


def test_each_year_is_counted(ended: Ended, out: LettersOut) -> None:
    with ended.office.store.reading() as connection:
        assert year_counts(connection) == (YearCount(YEAR, 1, 0),)
    with out.office.store.reading() as connection:
        assert year_counts(connection) == (YearCount(YEAR, 0, 1),)


def test_the_command_line_archives_a_year(ended: Ended, tmp_path: Path) -> None:
    line = OfficeLine(ended.office.store.folder)
    words = ("archive-year", "2026", str(tmp_path / "y"))
    flags = ("--store", str(line.store), "--as", HEAD)
    code, said = line.run(*words, *flags)

    assert (code, said["cases"]) == (0, 1)
    assert summed(tmp_path / "y").returncode == 0
    code, told = line.words(*words, *flags)
    assert (code, "已经存在" in told) == (1, True)
    code, told = line.words("archive-year", "2019", str(tmp_path / "z"), *flags)
    assert (code, "2019 年没有办结的案件" in told) == (1, True)
