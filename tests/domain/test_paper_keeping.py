"""A paper that is no waiver letter: sealed once by its keeper, then served once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.paper_ids import paper_id
from desktop.domain.paper_keeping import KeepDocument, PaperNamed, SealDocument, ServeDocument
from desktop.domain.values import Bureau
from tests.domain.desk import CASE, Desk, new_desk, opening
from tests.domain.stories import SLIP, slip

KEEPER, WINDOW = "sujing", "lianghui"
SCAN = Original(OriginalForm.SCAN, "ab" * 32, "cd" * 32)


@pytest.fixture
def desk() -> Desk:
    made = new_desk().at("2026-05-06T09:00")
    made.do(WINDOW, opening(1))
    return made


def seal(of: PaperNamed | None, **given: object) -> SealDocument:
    values = {"method": "physical", **given}
    return SealDocument(case_id=CASE, paper_id=SLIP, of=of, **values)  # type: ignore[arg-type]


def serve(of: PaperNamed | None, **given: object) -> ServeDocument:
    values = {"paper_id": SLIP, "method": "直接送达", **given}
    return ServeDocument(case_id=CASE, of=of, **values)  # type: ignore[arg-type]


def test_a_paper_is_sealed_and_served_once(desk: Desk) -> None:
    of = slip(desk)
    assert desk.no(WINDOW, serve(of)) == {("paper_unsealed", "paper_id")}
    desk.do(KEEPER, seal(of))
    assert desk.no(KEEPER, seal(of)) == {("paper_sealed", "paper_id")}
    early = of.made_at - timedelta(days=2)
    assert desk.no(WINDOW, serve(of, served_at=early)) == {("before_made", "served_at")}
    desk.do(WINDOW, serve(of))
    assert desk.no(WINDOW, serve(of)) == {("paper_served", "paper_id")}

    assert desk.case.paper_seal(SLIP) is not None
    service = desk.case.paper_service(SLIP)
    assert service is not None
    assert service.method == "直接送达"


def test_whoever_made_it_does_not_seal_it(desk: Desk) -> None:
    assert desk.no(KEEPER, seal(replace(slip(desk), made_by=KEEPER))) == {("same_person", "")}


def test_a_bureau_with_a_keeper_of_its_own_seals_by_that_one(desk: Desk) -> None:
    theirs = replace(slip(desk), organ=Bureau.PLANNING)
    desk.do(KEEPER, seal(theirs))  # the bureau has none: the issuing organ's keeper does it

    ours = replace(slip(desk), organ=Bureau.ENTERPRISE_SERVICE)
    other = paper_id("e1", "waiver_notice")
    desk.do(KEEPER, replace(seal(ours), paper_id=other))


def test_what_others_sign_and_what_nobody_knows_is_refused(desk: Desk) -> None:
    sheet = replace(slip(desk), bears_seal=False)
    assert desk.no(KEEPER, seal(sheet)) == {("paper_of_others", "paper_id")}
    assert desk.no(KEEPER, seal(None)) == {("paper_unmade", "paper_id")}
    assert ("papers_none_sealed", "") in desk.no(WINDOW, serve(None, paper_id=""))


def test_a_way_by_file_needs_the_file(desk: Desk) -> None:
    of = slip(desk)
    assert desk.no(KEEPER, seal(of, method="signed")) == {("original_missing", "method")}
    assert desk.no(KEEPER, seal(of, method="wax")) == {("seal_method_unfit", "method")}


def test_a_scan_belongs_to_what_was_stamped_on_paper(desk: Desk) -> None:
    of = slip(desk)
    keep = KeepDocument(case_id=CASE, paper_id=SLIP, original=SCAN, of=of)
    assert desk.no(KEEPER, keep) == {("paper_unsealed", "paper_id")}
    desk.do(KEEPER, seal(of, method="electronic", file="ab" * 32, pdf="cd" * 32))
    assert desk.no(KEEPER, keep) == {("original_is_file", "original")}
    signed = Original(OriginalForm.SIGNED, "ab" * 32, "cd" * 32, "ef", "机关", "B-B")
    stamp = replace(keep, original=signed)
    assert desk.no(KEEPER, stamp) == {("original_of_another", "original")}


def test_a_stamp_is_put_once_on_the_signature_there_is(desk: Desk) -> None:
    of = slip(desk)
    signed = Original(OriginalForm.SIGNED, "ab" * 32, "cd" * 32, "ef", "机关", "B-B")
    desk.do(KEEPER, seal(of, method="signed", original=signed))
    keep = KeepDocument(case_id=CASE, paper_id=SLIP, original=replace(signed, level="B-T"), of=of)
    desk.do(KEEPER, keep)

    assert desk.no(KEEPER, keep) == {("stamped_before", "original")}
