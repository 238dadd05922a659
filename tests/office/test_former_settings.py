"""An issued paper stays what was handed over, whatever the office settles or undoes later."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from shutil import copytree

import pytest

from desktop.clock import SetClock
from desktop.domain.correcting import CorrectApplication
from desktop.domain.intake import AcceptMatter
from desktop.domain.letter_telling import RemindEnterprise
from desktop.domain.step_clock import RequestExplanation
from desktop.domain.values import Bureau, MatterKind
from desktop.letters.notice import Notice, NoticeFacts
from desktop.office import notice_numbers, papers_out
from desktop.office.former_settings import FORMER
from desktop.office.founding_shared import shared_settings
from desktop.office.notices import papers_of
from desktop.office.office import Office, Recording
from desktop.office.papers_out import render_all
from desktop.rules.findings import Refusal
from desktop.store.numbers import NumberRow, all_series, register
from tests.domain import stories
from tests.domain.desk import CASE, opened
from tests.office.letters_out import LettersOut
from tests.office.offices import ADMINISTRATOR, change_settings, office_in

WORKS = MatterKind.EXTERNAL_WORKS
RARE = (("enterprise.name", "广州ཀཁ😀实业有限公司"),)


@pytest.fixture
def copied(out: LettersOut, tmp_path: Path) -> Iterator[Office]:
    """An own copy of the office whose letter was sealed and served, a minute later."""
    later = out.office.now() + timedelta(minutes=1)
    made = office_in(Path(copytree(out.office.store.folder, tmp_path / "store")), later)
    yield made
    made.close()


@pytest.fixture
def accepted(office: Office) -> tuple[Office, Recording]:
    """The office with case 2 taken in and its works accepted."""
    for officer, command in opened(2, "2026-02-13T16:55").asked:
        assert isinstance(office.submit(command, officer), Recording)
    done = office.submit(AcceptMatter(case_id=CASE, matter=WORKS), "lianghui")
    assert isinstance(done, Recording)
    return office, done


def papers(office: Office, case_id: str) -> dict[str, NoticeFacts]:
    return {p.id: p.facts() for p in papers_of(office, case_id) if p.number}


def renamed(office: Office) -> None:
    """Give every bureau another name and telephone, and letters another addressee."""
    settled = office.settings
    organs = tuple(
        replace(o, full_name=f"新{o.full_name}", telephone="020-99999999") for o in settled.organs
    )
    wanted = replace(settled, organs=organs, addressee="另一供电局", policy_name="新办法")
    assert change_settings(office, wanted, ADMINISTRATOR) is None


def numbers_of(office: Office, notice: Notice) -> list[str]:
    return [p.number for p in papers_of(office, CASE) if p.notice is notice]


def numbers_taken(office: Office) -> dict[str, tuple[NumberRow, ...]]:
    with office.store.reading() as connection:
        return {str(s): register(connection, s) for s in all_series(connection)}


def test_papers_stay_as_handed_over_when_the_office_settles_anew(
    copied: Office, out: LettersOut
) -> None:
    before = papers(copied, out.case_id)
    assert {f.notice for f in before.values()} >= {Notice.COMMITMENT, Notice.SERVICE_RECEIPT}
    renamed(copied)

    assert papers(copied, out.case_id) == before
    remind = RemindEnterprise(case_id=out.case_id, letter=out.letter.id)
    assert isinstance(copied.submit(remind, "lianghui"), Recording)
    after = papers(copied, out.case_id)
    (new,) = (facts for key, facts in after.items() if key not in before)
    assert new.phone == "020-99999999"
    assert new.organ.full_name.startswith("新")

    clock = copied.clock
    assert isinstance(clock, SetClock)
    clock.advance(timedelta(days=1))
    settled = replace(copied.settings, addressee="第三供电局")
    assert change_settings(copied, settled, ADMINISTRATOR) is None
    assert papers(copied, out.case_id) == after


def test_what_was_settled_at_the_same_moment_is_told_by_the_order_of_the_record(
    accepted: tuple[Office, Recording],
) -> None:
    office, _done = accepted
    before = papers(office, CASE)
    renamed(office)

    assert before
    assert papers(office, CASE) == before


def test_former_settings_go_to_every_desk(copied: Office) -> None:
    renamed(copied)

    (kept,) = json.loads(shared_settings(copied)[FORMER])
    assert kept["before"]["office.addressee"] != "另一供电局"
    assert len(kept["before"]) > len(copied.settings.organs)


def test_a_paper_nobody_can_draw_takes_no_number(copied: Office, out: LettersOut) -> None:
    correct = CorrectApplication(case_id=out.case_id, answers=RARE, reason="更名")
    assert isinstance(copied.submit(correct, "lianghui"), Recording)
    before = numbers_taken(copied)

    remind = RemindEnterprise(case_id=out.case_id, letter=out.letter.id)
    refused = copied.submit(remind, "lianghui")
    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["missing_glyph"]
    assert numbers_taken(copied) == before
    case = copied.case(out.case_id)
    assert case is not None
    assert case.letters[-1].reminded_on is None


def test_a_paper_that_cannot_be_drawn_keeps_no_other_from_being_written(
    office: Office, tmp_path: Path
) -> None:
    for officer, command in opened(2, "2026-02-13T16:55").asked:
        assert isinstance(office.submit(command, officer), Recording)
    for command in (
        CorrectApplication(case_id=CASE, answers=RARE, reason="更名"),
        AcceptMatter(case_id=CASE, matter=WORKS),
    ):
        assert isinstance(office.submit(command, "lianghui"), Recording)

    done = render_all(office, tmp_path, None)
    assert not isinstance(done, Refusal)
    written, (undrawn,) = done
    assert [file.exists() for _name, file in written] == [True]
    assert undrawn.rule == "paper_undrawn"
    assert "U+1F600" in dict(undrawn.facts)["characters"]


def test_papers_of_one_number_get_files_of_their_own(
    accepted: tuple[Office, Recording], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    office, _done = accepted
    twice = [*papers_of(office, CASE), *papers_of(office, CASE)]
    monkeypatch.setattr(papers_out, "papers_of", lambda _office, _case: twice)

    done = render_all(office, tmp_path, None)
    assert not isinstance(done, Refusal)
    assert len({file for _name, file in done[0]}) == len(twice)


def test_the_commitment_of_each_letter_has_a_number_of_its_own() -> None:
    case = stories.redeemed().case
    letter = case.letters[0]
    event = type("Event", (), {"letter": "second"})
    second = replace(letter, id="second", number="示范企服函〔2026〕9号")
    case = replace(case, letters=(letter, second))
    first = type("Event", (), {"letter": letter.id})

    assert case.commitment is not None
    known = notice_numbers.commitment(case, first)
    assert known == case.commitment.number
    assert notice_numbers.commitment(case, event) not in (known, second.number)
    without = replace(case, commitment=None)
    assert notice_numbers.commitment(without, event) != second.number


def test_what_was_taken_back_shares_its_number_with_no_later_acceptance(
    accepted: tuple[Office, Recording],
) -> None:
    office, done = accepted
    (first,) = numbers_of(office, Notice.ACCEPTANCE)
    undone = office.withdraw([e.id for e in done.entries], "lianghui")
    assert isinstance(undone, Recording)
    again = office.submit(AcceptMatter(case_id=CASE, matter=WORKS), "lianghui")
    assert isinstance(again, Recording)

    assert numbers_of(office, Notice.ACCEPTANCE) == [f"{first}（2）"]


def test_what_was_taken_back_shares_its_number_with_no_later_question(
    accepted: tuple[Office, Recording],
) -> None:
    office, _done = accepted
    step = {"case_id": CASE, "matter": WORKS, "bureau": Bureau.HOUSING}
    asked = office.submit(RequestExplanation(**step, question="深度"), "liguodong")
    assert isinstance(asked, Recording)
    (first,) = numbers_of(office, Notice.EXPLANATION_REQUEST)
    assert first.endswith("1")
    assert isinstance(office.withdraw([e.id for e in asked.entries], "liguodong"), Recording)
    again = office.submit(RequestExplanation(**step, question="管材"), "liguodong")
    assert isinstance(again, Recording)

    (second,) = numbers_of(office, Notice.EXPLANATION_REQUEST)
    assert second == f"{first[:-1]}2"
