"""An application typed on screen: kept as a draft, opened once, accepted where it may be."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.papers import SubmitPaper
from desktop.domain.values import MatterKind, PaperSource
from desktop.office import intake
from desktop.office.intake import TakenIn
from desktop.office.intake_papers import acceptance_notice, receipt_slip
from desktop.office.office import Office
from desktop.office.page_intake import (
    intake_page,
    known_enterprise,
    preview,
    read_file,
    taken_page,
)
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import assess
from desktop.rules.findings import Refusal
from desktop.store.event_log import entries_since
from desktop.store.queries import counts
from desktop.store.rows_intake import DraftForm
from tests.journeys import day_cases
from tests.letters.letters_at_hand import text_of
from tests.office.offices import office_in

OFFICER = "lianghui"


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return office_in(tmp_path / "store")


def typed(office: Office, tmp_path: Path, number: int = 3, **changes: str) -> DraftForm:
    """Return a day's case as it stands on screen, with some values changed."""
    read = read_file(office, day_cases.write(tmp_path, number), OFFICER)
    values = dict(read.values) | {p.replace("__", "."): v for p, v in changes.items()}
    return replace(intake.new_draft(office), values=values)


def taken(office: Office, form: DraftForm, *, is_accepted: bool = True) -> TakenIn:
    done = intake.hand_in(office, form, OFFICER, is_accepted=is_accepted)
    assert isinstance(done, TakenIn), done
    return done


def test_a_draft_becomes_one_case_however_often_it_is_handed_in(
    office: Office, tmp_path: Path
) -> None:
    form = intake.keep(office, typed(office, tmp_path), OFFICER)

    first = taken(office, form)
    again = taken(office, form)

    assert again.recording.case.id == first.recording.case.id == form.id
    with office.store.reading() as connection:
        assert counts(connection)[0] == 1
    assert intake.drafts(office, OFFICER) == ()


def test_a_draft_that_is_kept_late_does_not_come_back_after_its_case(
    office: Office, tmp_path: Path
) -> None:
    form = typed(office, tmp_path)
    taken(office, form)

    intake.keep(office, form, OFFICER)

    assert intake.read(office, form.id) is None


def test_two_drafts_of_one_file_make_one_case(office: Office, tmp_path: Path) -> None:
    read = read_file(office, day_cases.write(tmp_path, 3), OFFICER)
    one, other = (intake.draft_of_file(office, read) for _ in range(2))
    taken(office, one)

    done = intake.hand_in(office, other, OFFICER, is_accepted=True)

    assert isinstance(done, Refusal)
    assert [f.rule for f in done.findings] == ["file_taken_before"]


def test_drafts_are_their_officer_s_own(office: Office, tmp_path: Path) -> None:
    intake.keep(office, typed(office, tmp_path), OFFICER)

    assert len(intake.drafts(office, OFFICER)) == 1
    assert intake.drafts(office, "zhoumin") == ()


def test_the_contact_person_is_sealed_and_stands_in_no_entry(
    office: Office, tmp_path: Path
) -> None:
    taken(office, typed(office, tmp_path))

    with office.store.reading() as connection:
        text = json.dumps([str(e) for e in entries_since(connection, 0)], ensure_ascii=False)
    assert "沥滘塱旻" in text
    assert "冯晓彤" not in text
    assert "13800002617" not in text


def test_an_acceptance_that_is_not_possible_leaves_the_matter_received_and_says_why(
    office: Office, tmp_path: Path
) -> None:
    form = typed(office, tmp_path, papers__power_of_attorney="missing")

    page = taken_page(office, taken(office, form))

    states = {m.matter: (m.accepted_on is not None, bool(m.reasons)) for m in page.matters}
    assert states == {
        "external_works": (True, False),
        "waiver_request": (False, True),
        "connection": (False, False),
    }
    assert "授权委托书" in page.lacking


def test_receiving_only_accepts_nothing_and_the_matters_wait_in_the_list(
    office: Office, tmp_path: Path
) -> None:
    done = taken(office, typed(office, tmp_path), is_accepted=False)

    assert all(m.accepted_on is None for m in done.recording.case.matters)
    waiting = intake_page(office, office.officer(OFFICER)).waiting
    assert {w.matter for w in waiting} == {"external_works", "waiver_request"}
    assert {w.notify_by.isoformat() for w in waiting if w.notify_by} == {"2026-02-27"}


def test_the_preview_s_verdict_is_the_one_acceptance_records(
    office: Office, tmp_path: Path
) -> None:
    form = typed(office, tmp_path)
    seen = preview(office, form, OFFICER)

    case = taken(office, form).recording.case

    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    assert matter is not None
    assert matter.verdict is not None
    assert seen.verdict is not None
    assert seen.verdict.outcome == matter.verdict.outcome.value == "undetermined"
    assert [q.path for q in seen.verdict.questions] == ["roads.0.road_class"]
    assert seen.decide is not None
    assert seen.decide.until is not None
    assert seen.decide.until.isoformat() == "2026-02-24"
    assert assess(case.form.facts, office.now().date(), office.rules.exemption).questions


@pytest.mark.parametrize(
    ("path", "value"),
    [
        pytest.param("demand.kilovolts", "110", id="a voltage beyond the two-day promise"),
        pytest.param("received_at", "2026-02-14 09:00", id="a receipt in the future"),
        pytest.param("enterprise.credit_code", "91440112MAG612DD1X", id="a wrong check digit"),
        pytest.param("demand.expected_on", "2026-01-01", id="a hope in the past"),
    ],
)
def test_what_is_refused_is_shown_at_its_field_before_it_is_handed_in(
    office: Office, tmp_path: Path, path: str, value: str
) -> None:
    form = typed(office, tmp_path, **{path.replace(".", "__"): value})

    seen = preview(office, form, OFFICER)
    done = intake.hand_in(office, form, OFFICER, is_accepted=True)

    assert [f.path for f in seen.findings] == [path]
    assert isinstance(done, Refusal)
    with office.store.reading() as connection:
        assert counts(connection)[0] == 0


def test_a_receipt_in_a_year_without_calendar_is_provisional_and_refused(tmp_path: Path) -> None:
    office = office_in(tmp_path / "later", datetime(2027, 3, 1, 10, 0, tzinfo=OFFICE_ZONE))
    form = typed(office, tmp_path)

    seen = preview(office, form, OFFICER)
    done = intake.hand_in(office, form, OFFICER, is_accepted=True)

    assert seen.notify is not None
    assert (seen.notify.until, seen.notify.missing_year) == (None, 2027)
    assert isinstance(done, Refusal)
    assert "no_calendar" in {f.rule for f in done.findings}


def test_an_officer_without_the_window_s_duty_is_told_so(office: Office, tmp_path: Path) -> None:
    seen = preview(office, typed(office, tmp_path), "chenjiayi")

    assert "窗口受理" in seen.refusal
    assert intake_page(office, office.officer("chenjiayi")).refusal


def test_what_is_known_of_an_enterprise_never_names_its_contact(
    office: Office, tmp_path: Path
) -> None:
    taken(office, typed(office, tmp_path))

    known = known_enterprise(office, "91440112mag612dd1n")

    assert known is not None
    assert known.values["enterprise.name"] == "沥滘塱旻冷链有限公司"
    assert not [p for p in known.values if p.startswith("contact")]
    assert known_enterprise(office, "91440112MATH3BJ10E") is None


def test_the_enterprise_is_handed_a_slip_and_a_notice(office: Office, tmp_path: Path) -> None:
    case = taken(office, typed(office, tmp_path)).recording.case

    slip = text_of(receipt_slip(office, case).pdf)
    notice = acceptance_notice(office, case, MatterKind.EXTERNAL_WORKS)

    assert "HP-2026-0001" in slip
    assert "2026年2月27日" in slip
    assert "不是受理决定" in slip
    assert notice is not None
    assert "2026年2月24日" in text_of(notice.pdf)
    assert "除项目批准文件、不动产权证书按容缺受理" in text_of(notice.pdf).replace("\n", "")
    assert acceptance_notice(office, case, MatterKind.CONNECTION) is None


def test_a_later_copy_of_the_notice_says_what_was_lacking_then(
    office: Office, tmp_path: Path
) -> None:
    case = taken(office, typed(office, tmp_path)).recording.case
    came = SubmitPaper(
        case_id=case.id, paper=Paper.PROJECT_APPROVAL, source=PaperSource.WINDOW, number="1"
    )
    done = office.submit(came, OFFICER)
    assert not isinstance(done, Refusal), done

    notice = acceptance_notice(office, done.case, MatterKind.EXTERNAL_WORKS)

    assert notice is not None
    assert "除项目批准文件、不动产权证书按" in text_of(notice.pdf).replace("\n", "")


def test_a_file_that_vanished_is_named(office: Office, tmp_path: Path) -> None:
    read = read_file(office, tmp_path / "gone.xlsx", OFFICER)

    assert not read.is_form
    assert "找不到“gone.xlsx”" in read.findings[0].text


def test_keeping_a_draft_is_dated_by_the_office_s_clock(office: Office, tmp_path: Path) -> None:
    assert isinstance(office.clock, SetClock)

    kept = intake.keep(office, typed(office, tmp_path), OFFICER)

    assert kept.saved_at == office.now()
