"""Papers that follow of themselves: the same at every desk, and whatever was typed, printable."""

import pytest

from desktop.domain.case import Case, LetterStage
from desktop.domain.letter_telling import ConfirmClearance, RemindEnterprise
from desktop.domain.papers import SubmitPaper, VerifyPaper
from desktop.domain.values import PaperSource
from desktop.letters.notice import Notice, compose
from desktop.office.notice_making import ended, matter_values, paper_id, tidy
from desktop.office.notices import CasePaper, drafts_of
from desktop.office.office import Office
from tests.domain.desk import CASE, Desk, moment, new_desk, opening, with_letter


def drafts(office: Office, case: Case, at: str, patch: pytest.MonkeyPatch) -> list[CasePaper]:
    patch.setattr(Office, "now", lambda _office: moment(at))
    return list(drafts_of(office, case))


def redeemed() -> Desk:
    desk = with_letter(LetterStage.ADOPTED)
    for paper in (p.paper for p in desk.letter.papers):
        desk.do("lianghui", SubmitPaper(case_id=CASE, paper=paper, source=PaperSource.MAIL))
        desk.do("zhoumin", VerifyPaper(case_id=CASE, paper=paper))
    return desk


def test_a_letter_past_its_day_has_the_letter_of_its_lapse_drafted(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = with_letter(LetterStage.ADOPTED).case
    (draft,) = drafts(office, case, "2026-05-15T09:00", monkeypatch)
    (again,) = drafts(office, case, "2026-05-18T15:00", monkeypatch)

    assert (draft.notice, draft.number) == (Notice.LAPSE, "")
    assert draft.id == again.id
    assert "草稿" in draft.name
    content = compose(draft.facts())
    assert (content.number, content.issued_on) == ("", None)
    assert not drafts(office, case, "2026-03-02T09:00", monkeypatch)


def test_a_reminder_is_drafted_on_its_day_until_it_was_sent(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = with_letter(LetterStage.ADOPTED).at("2026-05-14T09:00")
    days = [f"2026-04-{day}T09:00" for day in range(20, 31)]
    days += [f"2026-05-{day:02}T09:00" for day in range(1, 15)]
    told = [at for at in days if drafts(office, desk.case, at, monkeypatch)]

    assert len(told) == len(office.rules.reminders(desk.now.date()))
    desk.at(told[-1]).do("lianghui", RemindEnterprise(case_id=CASE, letter=desk.letter.id))
    assert not drafts(office, desk.case, told[-1], monkeypatch)


def test_a_clearance_is_drafted_until_it_was_signed(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = redeemed()
    (draft,) = drafts(office, desk.case, "2026-03-02T09:00", monkeypatch)

    assert draft.notice is Notice.CLEARANCE
    desk.do("huangzhenbang", ConfirmClearance(case_id=CASE, letter=desk.letter.id))
    assert not drafts(office, desk.case, "2026-03-02T09:00", monkeypatch)


def test_who_applied_on_a_saturday_reads_that_day_and_the_working_day_time_runs_from() -> None:
    saturday = moment("2026-03-07T10:00")
    desk = new_desk().at("2026-03-07T10:30")
    desk.do("lianghui", opening(3, received_at=saturday))
    said = matter_values(desk.case, desk.case.matters[0].kind)

    assert said["applied_on"] == "2026年3月7日"
    assert said["received_on"] == "2026年3月9日"


def test_a_paper_has_the_same_id_at_every_desk_and_another_for_another_cause() -> None:
    assert paper_id("e1", Notice.LAPSE) == paper_id("e1", Notice.LAPSE)
    assert paper_id("e1", Notice.LAPSE) != paper_id("e2", Notice.LAPSE)
    assert paper_id("e1", Notice.LAPSE) != paper_id("e1", Notice.REMINDER)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        pytest.param("产权\x07证", "产权 证", id="a bell"),
        pytest.param("第一行\n第二行", "第一行 第二行", id="two lines"),
        pytest.param("甲\u202e乙\u200b", "甲乙", id="signs of direction"),
        pytest.param("　空两格", "　空两格", id="a wide space"),
        pytest.param("Ⅱ期 A 栋", "Ⅱ期 A 栋", id="plain"),
    ],
)
def test_what_cannot_be_printed_is_left_out(typed: str, printed: str) -> None:
    assert tidy(typed) == printed


def test_a_sentence_ends_once() -> None:
    assert ended("同意按图实施。；") == "同意按图实施"
