"""A wording: proposed by one officer, published by another, kept by what was made from it."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.domain.case import WaiverLetter
from desktop.domain.letter import CheckLetter, CountersignLetter, SignLetter
from desktop.domain.letter_draft import DraftLetter, ReviseLetter
from desktop.letters.form_text import form_text
from desktop.letters.notice import Notice
from desktop.office.issuing import read_kept
from desktop.office.letter_facts import letter_content
from desktop.office.notices import notices_of
from desktop.office.office import Office, Recording
from desktop.office.page_letter import letter_page
from desktop.office.page_wordings import kept_and_tried
from desktop.office.publishing import Proposed, propose, publish
from desktop.office.wording_changes import propose_wording, publish_wording, wording_findings
from desktop.office.wording_versions import subject_of
from desktop.rules.findings import Refusal
from desktop.store.rows_rule_content import TableWanted
from desktop.wording.notices import NAMES
from desktop.wording.wordings import LETTER_FACT, VERSION_SAID
from tests.journeys.desk import ready
from tests.letters.letters_at_hand import text_of
from tests.office.letters_out import PAPERS
from tests.office.notices import HEAD
from tests.office.offices import ADMINISTRATOR, office_in, rules_of
from tests.office.scans_in import ScanDesk
from tests.office.wordings_kept import (
    LAST,
    NEW_LAST,
    changed_raw,
    proposed_wording,
    reworded,
    settled_wording,
)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder = tmp_path_factory.mktemp("wordings")
    desk = ScanDesk(folder)
    ready(desk.office, desk.case_id)
    desk.office.close()
    return desk.office.store.folder, desk.case_id


@pytest.fixture
def office(template: tuple[Path, str], tmp_path: Path) -> Iterator[Office]:
    made = office_in(Path(copytree(template[0], tmp_path / "store")))
    yield made
    made.close()


@pytest.fixture
def case_id(template: tuple[Path, str]) -> str:
    return template[1]


def days_on(office: Office, days: int) -> None:
    office.clock = SetClock(office.now() + timedelta(days=days))


def do(office: Office, command: Any, officer: str) -> None:
    done = office.submit(command, officer)
    assert isinstance(done, Recording), done


def letters(office: Office, case_id: str) -> tuple[WaiverLetter, ...]:
    case = office.case(case_id)
    assert case is not None
    return case.letters


def said(office: Office, case_id: str, letter: WaiverLetter) -> str:
    case = office.case(case_id)
    assert case is not None
    return str(letter_content(office, case, letter).body)


def signed(office: Office, case_id: str, letter: WaiverLetter) -> WaiverLetter:
    named = {"case_id": case_id, "letter": letter.id}
    do(office, CheckLetter(**named), "zhoumin")
    for officer in ("zhoumin", "chenjiayi"):
        do(office, CountersignLetter(**named, document="回执"), officer)
    do(office, SignLetter(**named), "huangzhenbang")
    return next(one for one in letters(office, case_id) if one.id == letter.id)


def test_a_letter_keeps_the_wording_it_was_drafted_with(office: Office, case_id: str) -> None:
    do(office, DraftLetter(case_id=case_id, papers=PAPERS), "lianghui")
    (before,) = letters(office, case_id)
    today = office.now().date().isoformat()
    settled_wording(office, reworded(office, today))
    pledge = changed_raw(office, Notice.COMMITMENT, since=today, title="新的承诺书")
    settled_wording(office, pledge, Notice.COMMITMENT)

    (letter,) = letters(office, case_id)
    assert letter.wording == before.wording != office.wordings.used(Notice.WAIVER, date.max)
    assert LAST in said(office, case_id, letter)
    shown = letter_page(office, case_id, letter.id, office.officer("lianghui"))
    assert shown is not None
    assert shown.newer is not None
    assert (shown.newer.act, "自 2019-01-01 起" in shown.newer.title) == ("revise-letter", True)
    done = signed(office, case_id, letter)

    kept = read_kept(office, done)
    assert kept is not None
    assert LAST in str(kept.content.body)
    assert done.wording == before.wording
    page = letter_page(office, case_id, done.id, office.officer("lianghui"))
    assert page is not None
    assert page.newer is None
    told = VERSION_SAID.format(digest=done.wording[0][:8], since="2019-01-01")
    assert (LETTER_FACT, told) in page.facts
    table = office.rules.deficiency.table(office.now().date())
    assert table is not None
    assert page.basis == TableWanted("deficiency", table.digest)
    alone = {p.name: text_of(p.pdf) for p in notices_of(office, case_id)}
    assert "新的承诺书" not in alone[NAMES[Notice.COMMITMENT]]


def test_a_letter_handed_in_anew_takes_the_wording_in_force(office: Office, case_id: str) -> None:
    do(office, DraftLetter(case_id=case_id, papers=PAPERS), "lianghui")
    (drafted,) = letters(office, case_id)
    tomorrow = office.now().date() + timedelta(days=1)
    settled_wording(office, reworded(office, tomorrow.isoformat()))
    revise = ReviseLetter(case_id=case_id, letter=drafted.id, papers=PAPERS)
    do(office, revise, "lianghui")
    assert LAST in said(office, case_id, letters(office, case_id)[0])

    days_on(office, 1)
    do(office, revise, "lianghui")

    assert NEW_LAST in said(office, case_id, letters(office, case_id)[0])


def test_a_draft_is_shown_with_what_its_case_says(office: Office, case_id: str) -> None:
    do(office, DraftLetter(case_id=case_id, papers=PAPERS), "lianghui")
    case = office.case(case_id)
    assert case is not None
    raw = reworded(office, "2026-03-01")

    for name in (Notice.WAIVER, Notice.RECEIPT_SLIP, Notice.LAPSE):
        changed = raw if name == Notice.WAIVER else changed_raw(office, name, since="2026-03-01")
        check = kept_and_tried(office, name, changed, case.number, ADMINISTRATOR)
        assert (check.faults, check.problem, check.case) == ((), "", "")
        assert case.form.enterprise.name in text_of(check.pdf)
    unknown = kept_and_tried(office, Notice.LAPSE, changed, "HP-1999-0001", ADMINISTRATOR)
    assert "没有案件 HP-1999-0001" in unknown.case


def test_no_version_begins_before_papers_made_by_the_older_one(
    office: Office, case_id: str
) -> None:
    do(office, DraftLetter(case_id=case_id, papers=PAPERS), "lianghui")
    done = signed(office, case_id, letters(office, case_id)[0])
    days_on(office, 3)
    issued_on = done.issued_on
    assert issued_on is not None

    (found,) = wording_findings(office, Notice.WAIVER, reworded(office, issued_on.isoformat()))

    assert (found.rule, found.field) == ("wording_papers_issued", "wording.since")
    assert dict(found.facts)["number"] == done.number
    later = (issued_on + timedelta(days=1)).isoformat()
    assert wording_findings(office, Notice.WAIVER, reworded(office, later)) == ()


def test_a_wording_holds_once_a_second_officer_published_it(office: Office) -> None:
    version = proposed_wording(office, reworded(office, "2026-03-01"))
    assert len(office.wordings.versions(Notice.WAIVER)) == 1

    own = publish_wording(office, version, ADMINISTRATOR)
    assert isinstance(own, Refusal)
    assert set(rules_of(own.findings)) == {"second_officer_needed"}
    assert publish_wording(office, version[:12], HEAD) == version

    first, second = office.wordings.versions(Notice.WAIVER)
    assert second.form.source == "示范联席〔2026〕9号"
    assert office.wordings.on(Notice.WAIVER, date(2026, 2, 28)) == first
    assert office.wordings.on(Notice.WAIVER, date(2026, 3, 1)) == second


def test_a_wording_the_program_cannot_fill_is_not_proposed(office: Office) -> None:
    raw = reworded(office, "2026-03-01")
    unknown = {**raw["blocks"][0], "text": "{nobody}"}
    declared = {**raw["fields"], "nobody": "没有人提供"}
    cases: tuple[tuple[dict[str, Any], str, str], ...] = (
        ({"blocks": [unknown]}, "wording_fault", "wording.blocks.1"),
        ({"blocks": [unknown], "fields": declared}, "wording_field_new", "wording.fields"),
        ({"since": "2019-01-01"}, "wording_same_day", "wording.since"),
        ({"since": "明天"}, "wording_fault", "wording.since"),
        ({"title": "关于\U0002a6d6的函"}, "wording_fault", "wording"),
        ({"enclosures": []}, "wording_fixed", "wording.enclosures"),
        ({"format": "notice"}, "wording_fixed", "wording.format"),
    )
    for changes, rule, field in cases:
        done = propose_wording(office, Notice.WAIVER, {**raw, **changes}, "", ADMINISTRATOR)
        assert isinstance(done, Refusal), changes
        assert rules_of(done.findings)[rule] == field, changes


def test_a_version_no_wording_can_be_read_from_counts_for_nothing(office: Office) -> None:
    for content in ("{}", "not json", '{"paper":"lapse_letter"}'):
        wanted = Proposed(subject_of(Notice.WAIVER), "坏的版本", "", content)
        version = propose(office, wanted, ADMINISTRATOR)
        assert isinstance(version, str)
        refused = publish_wording(office, version, HEAD)
        assert isinstance(refused, Refusal)
        assert publish(office, subject_of(Notice.WAIVER), version, HEAD) == version

    office.look_again()

    assert len(office.wordings.versions(Notice.WAIVER)) == 1


def test_an_unchanged_wording_is_not_proposed(office: Office) -> None:
    raw = changed_raw(office, source=office.wordings.versions(Notice.LAPSE)[-1].form.source)
    assert form_text(Notice.WAIVER, office.wordings.versions(Notice.WAIVER)[-1].form)
    done = propose_wording(office, Notice.WAIVER, raw, "", ADMINISTRATOR)

    assert isinstance(done, Refusal)
    assert "wording_same_day" in rules_of(done.findings)
