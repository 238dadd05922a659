"""Every paper the office signs bears a code, signed once by whose act made it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from desktop.domain.letter_life import RevokeLetter
from desktop.domain.paper_codes import MakesPaper
from desktop.domain.registry import EVENT_KINDS
from desktop.domain.step_clock import RequestExplanation
from desktop.domain.values import Bureau, MatterKind
from desktop.letters.content import Format
from desktop.letters.notice import Notice
from desktop.letters.verify import MARK, stated
from desktop.office.issuing import read_kept
from desktop.office.letter_keys import office_ring, read_keys, write_keys
from desktop.office.letter_register import verify_in_office
from desktop.office.letter_verifying import verify_code, verify_file
from desktop.office.notice_making import NumberedNotice
from desktop.office.notices import PAPERS, drawn, papers_of
from desktop.office.office import Recording
from desktop.office.papers_out import render_all
from desktop.rules.findings import Refusal
from desktop.store.officers import put_officer
from desktop.store.rows_verify import Answer, Verdict
from tests.domain.desk import APPROVERS, CASE
from tests.letters.every_paper import content_of
from tests.letters.letters_at_hand import qr_codes, text_of
from tests.office.letters_ready import LetterOffice, ready_to_sign
from tests.office.test_letter_verifying import codes


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LetterOffice]:
    """An office with one sealed letter; what a test changes is copied first."""
    made = ready_to_sign(tmp_path_factory.mktemp("codes") / "store")
    made.sign()
    made.seal()
    yield made
    made.office.close()


def paper(made: LetterOffice, notice: Notice) -> NumberedNotice:
    found = next(p for p in papers_of(made.office, made.letter_case) if p.notice is notice)
    done = drawn(made.office, found)
    assert not isinstance(done, Refusal), done
    return done


def printed_code(pages: bytes) -> str:
    with pypdfium2.PdfDocument(pages) as document:
        places = range(len(document))
    seen = (qr_codes(pages, place, 150) for place in places)
    (text,) = [str(one.text) for found in seen for one in found if one.text.startswith(MARK)]
    return text


def grounds(answer: Answer) -> tuple[str, ...]:
    return tuple(codes(answer))


def test_every_kind_that_makes_a_signed_paper_keeps_its_codes() -> None:
    coded = {
        event
        for event, papers in PAPERS.items()
        if any(content_of(p.notice).format is not Format.SHEET for p in papers)
    }

    assert coded == {k.type for k in EVENT_KINDS.values() if issubclass(k.type, MakesPaper)}


def test_the_slip_handed_out_at_the_window_is_genuine_by_its_file_and_by_its_print(
    made: LetterOffice,
) -> None:
    slip = paper(made, Notice.RECEIPT_SLIP)

    by_file = verify_in_office(made.office, slip.pdf)
    assert by_file.verdict is Verdict.GENUINE
    assert grounds(by_file) == (
        "bytes_agree",
        "code_holds",
        "code_of_paper",
        "paper_in_register",
        "paper_not_sealed",
    )
    assert (by_file.number, by_file.case_id) == (slip.number, made.letter_case)
    assert by_file.paper_id
    by_print = verify_in_office(made.office, printed_code(slip.pdf))
    assert by_print.verdict is Verdict.GENUINE
    assert by_print.paper_id == by_file.paper_id


def test_a_stranger_verifies_a_paper_with_the_key_file_alone(
    made: LetterOffice, tmp_path: Path
) -> None:
    write_keys(made.office, tmp_path / "keys.json")
    ring = read_keys(tmp_path / "keys.json")
    assert not isinstance(ring, Refusal)
    pages = paper(made, Notice.ACCEPTANCE).pdf

    assert verify_file(pages, ring).verdict is Verdict.GENUINE
    assert verify_file(pages + b"x", ring).verdict is Verdict.ALTERED
    assert verify_file(pages, replace(ring, keys={})).verdict is Verdict.UNKNOWN
    assert ring == office_ring(made.office)


def test_the_code_is_the_same_at_another_desk(made: LetterOffice, tmp_path: Path) -> None:
    other = made.copy(tmp_path / "store")

    notice = paper(made, Notice.WAIVER_NOTICE)
    assert notice.pdf == paper(other, Notice.WAIVER_NOTICE).pdf
    assert stated(printed_code(notice.pdf)).number == notice.number
    other.office.close()


def test_a_code_says_nothing_of_persons_or_cases(made: LetterOffice) -> None:
    said = stated(printed_code(paper(made, Notice.WAIVER_NOTICE).pdf))

    case = made.office.case(CASE)
    assert case is not None
    assert case.form.enterprise.name not in str(said)
    assert said.sseq > 0


def test_a_letter_signed_by_who_signs_none_is_left_to_the_register(
    made: LetterOffice, tmp_path: Path
) -> None:
    own = made.copy(tmp_path / "store")
    revoke = RevokeLetter(case_id=CASE, letter=own.letter_id, reason="项目未获批准")
    own.do("huangzhenbang", revoke)
    pages = paper(own, Notice.WITHDRAWAL).pdf
    ring = office_ring(own.office)
    clerks = replace(ring, clerks=frozenset(ring.keys))

    assert verify_file(pages, ring).verdict is Verdict.GENUINE
    answer = verify_file(pages, clerks)
    assert (answer.verdict, grounds(answer)[0]) == (Verdict.UNKNOWN, "code_of_clerk")
    by_code = verify_code(printed_code(pages), clerks)
    assert (by_code.verdict, grounds(by_code)[0]) == (Verdict.UNKNOWN, "code_of_clerk")
    assert verify_in_office(own.office, pages).verdict is Verdict.GENUINE
    own.office.close()


def test_no_letter_is_genuine_by_the_key_of_an_officer_who_signs_none(made: LetterOffice) -> None:
    kept = read_kept(made.office, made.letter)
    assert kept is not None
    ring = office_ring(made.office)
    clerks = replace(ring, clerks=frozenset(ring.keys))

    answer = verify_code(kept.verification, clerks)
    assert (answer.verdict, grounds(answer)) == (Verdict.ALTERED, ("code_not_entitled",))


def test_a_paper_of_an_act_that_was_undone_is_void(made: LetterOffice, tmp_path: Path) -> None:
    own = made.copy(tmp_path / "store")
    ask = RequestExplanation(
        case_id=CASE,
        matter=MatterKind.EXTERNAL_WORKS,
        bureau=Bureau.URBAN_RENEWAL,
        question="管线交叉如何处理",
    )
    done = own.do(APPROVERS[Bureau.URBAN_RENEWAL], ask)
    (asked,) = done.events
    assert isinstance(asked, MakesPaper)
    (code,) = asked.codes
    assert verify_in_office(own.office, code).verdict is Verdict.GENUINE
    undone = own.office.withdraw([done.entries[0].id], APPROVERS[Bureau.URBAN_RENEWAL])
    assert isinstance(undone, Recording), undone

    answer = verify_in_office(own.office, code)
    assert (answer.verdict, grounds(answer)[0]) == (Verdict.VOID, "paper_withdrawn")
    own.office.close()


def test_a_paper_that_says_something_else_now_bears_no_code(
    made: LetterOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = made.office.settings
    monkeypatch.setattr(made.office, "settings", replace(settings, is_demo=not settings.is_demo))
    slip = paper(made, Notice.RECEIPT_SLIP)

    assert slip.lost_code
    out = render_all(made.office, tmp_path, slip.number)
    assert not isinstance(out, Refusal)
    assert [(f.rule, dict(f.facts)["number"]) for f in out[1]] == [("paper_reworded", slip.number)]


def test_an_enclosure_names_who_certified_as_they_were_called_then(
    made: LetterOffice, tmp_path: Path
) -> None:
    own = made.copy(tmp_path / "store")
    before = paper(own, Notice.PAPER_LIST)
    with own.office.writing() as (connection, _):
        for officer in own.office.officers():
            put_officer(connection, replace(officer, name=f"改名{officer.name[-1]}"))

    assert text_of(paper(own, Notice.PAPER_LIST).pdf) == text_of(before.pdf)
    assert "改名" not in text_of(before.pdf)
    own.office.close()
