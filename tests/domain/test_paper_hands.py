"""Whose hands a paper passes through: who made it, for whomever, does not seal it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.paper_ids import SEALED_KINDS, is_paper_of, paper_id
from desktop.domain.paper_keeping import (
    DocumentOriginalKept,
    DocumentSealed,
    DocumentServed,
    SealDocument,
    ServeDocument,
)
from desktop.domain.standing_in import StandIn
from desktop.domain.values import Duty
from desktop.letters.notice import Notice
from desktop.office.notices import OF_OTHERS, PAPERS
from tests.domain.desk import CASE, Desk, new_desk, opening
from tests.domain.stories import SLIP, slip
from tests.domain.test_paper_keeping import SCAN
from tests.domain.test_standing_in import seated

KEEPER, WINDOW = "sujing", "lianghui"


@pytest.fixture
def desk() -> Desk:
    made = new_desk().at("2026-05-06T09:00")
    made.do(WINDOW, opening(1))
    return made


def seal(desk: Desk, **changed: object) -> SealDocument:
    of = replace(slip(desk), **changed)  # type: ignore[arg-type]
    return SealDocument(case_id=CASE, paper_id=SLIP, method="physical", of=of)


def test_nobody_seals_for_the_keeper_who_made_it(desk: Desk) -> None:
    on = desk.now.date()
    seated(desk, "zhoumin", StandIn(KEEPER, "zhoumin", on, on))

    assert desk.no("zhoumin", seal(desk, made_by=KEEPER)) == {("same_person", "")}


def test_a_keeper_does_not_seal_what_was_made_for_them(desk: Desk) -> None:
    keeper = desk.people[KEEPER]
    desk.people[KEEPER] = replace(keeper, duties=keeper.duties | {Duty.WINDOW})
    on = desk.now.date()
    seated(desk, "zhoumin", StandIn(KEEPER, "zhoumin", on, on))

    assert desk.no(KEEPER, seal(desk, made_by="zhoumin")) == {("same_person", "")}


def test_a_paper_is_not_served_before_the_day_of_its_seal(desk: Desk) -> None:
    opened = desk.now
    desk.now = opened + timedelta(days=5)
    desk.do(KEEPER, seal(desk))
    serve = ServeDocument(
        case_id=CASE,
        paper_id=SLIP,
        method="直接送达",
        of=slip(desk),
        served_at=opened + timedelta(days=1),
    )

    assert desk.no(WINDOW, serve) == {("before_sealed", "served_at")}
    desk.do(WINDOW, replace(serve, served_at=desk.now.replace(hour=0, minute=0)))


def test_a_seal_counts_only_on_a_paper_of_the_entry_it_names(desk: Desk) -> None:
    """The case stays as it was where a changed program named another's entry."""
    honest = desk.case
    sealed = DocumentSealed(SLIP, "e9", "收件回执", "1", "physical", "", "", "")
    of = slip(desk)
    served = DocumentServed(
        SLIP, "e9", of.name, of.number, of.organ, of.addressee, "直接送达", desk.now, None
    )
    desk.record(sealed, KEEPER)
    desk.record(served, WINDOW)
    assert (desk.case.paper_seals, desk.case.paper_services) == ((), ())
    assert desk.case.form == honest.form

    desk.record(replace(sealed, entry="e1"), KEEPER)
    before = desk.case.paper_seal(SLIP)
    assert before is not None
    desk.record(DocumentOriginalKept(SLIP, "e9", SCAN), KEEPER)
    desk.record(served, WINDOW)
    assert desk.case.paper_seal(SLIP) == before
    assert desk.case.paper_services == ()


def test_the_ids_of_sealed_papers_are_told_by_every_kind_there_is() -> None:
    bears_seal = {p.notice for papers in PAPERS.values() for p in papers} - OF_OTHERS
    assert set(SEALED_KINDS) == {notice.value for notice in bears_seal}
    assert is_paper_of(paper_id("e1", Notice.REMINDER.value), "e1")
    assert not is_paper_of(paper_id("e1", Notice.SERVICE_RECEIPT.value), "e1")
    assert not is_paper_of(paper_id("e2", Notice.REMINDER.value), "e1")
