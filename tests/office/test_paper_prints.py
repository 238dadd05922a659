"""Copies of every numbered paper are counted under its own name, at every desk the same."""

from collections.abc import Iterator

import pytest

from desktop.domain.letter_life import LetterPrinted, PrintLetter
from desktop.office.delivery import Chosen, outgoing
from desktop.office.notices import listed_notices, notice_of
from desktop.office.office import Office, Recording
from desktop.office.undo import is_final
from desktop.rules.findings import Refusal
from desktop.store.backup import backup
from desktop.store.codec import decode
from desktop.store.rows_case import NoticeRow
from desktop.wording.event_details import detail_of
from tests.office.letters_out import LettersOut
from tests.office.offices import office_in


@pytest.fixture(scope="module")
def copied(out: LettersOut, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    folder = tmp_path_factory.mktemp("prints") / "copy"
    backup(out.office.store, folder)
    office = office_in(folder)
    yield office
    office.close()


def row_of(office: Office, case_id: str, paper_id: str) -> NoticeRow:
    return next(r for r in listed_notices(office, case_id) if r.paper_id == paper_id)


def printing(out: LettersOut, paper_id: str, copies: int = 1) -> PrintLetter:
    return PrintLetter(case_id=out.case_id, printer="前台", paper_id=paper_id, copies=copies)


def test_copies_of_a_paper_are_counted_for_itself(copied: Office, out: LettersOut) -> None:
    *_, first, other = (n for n in listed_notices(copied, out.case_id) if n.number)
    done = copied.submit(printing(out, first.paper_id, 2), "lianghui")
    again = copied.submit(printing(out, first.paper_id), "sujing")

    assert isinstance(done, Recording)
    assert isinstance(again, Recording)
    assert row_of(copied, out.case_id, first.paper_id).prints == 3
    assert row_of(copied, out.case_id, other.paper_id).prints == 0
    assert again.case.letters[-1].prints == out.letter.prints
    made = notice_of(copied, out.case_id, first.paper_id)
    assert made is not None
    assert not isinstance(made, Refusal)
    assert (made.prints, made.paper_id) == (3, first.paper_id)
    gone = outgoing(copied, [Chosen(out.case_id, paper_id=first.paper_id, number="x")], _no_step)
    assert not isinstance(gone, Refusal)
    assert (gone[0].prints, gone[0].paper_id) == (3, first.paper_id)


def test_the_record_names_the_paper_that_was_printed(copied: Office, out: LettersOut) -> None:
    row = listed_notices(copied, out.case_id)[0]
    done = copied.submit(printing(out, row.paper_id), "lianghui")

    assert isinstance(done, Recording)
    (printed,) = done.events
    assert isinstance(printed, LetterPrinted)
    assert printed.named == f"{row.name} {row.number}"
    assert is_final([entry.kind for entry in done.entries])
    said = detail_of(printed, {})
    assert f"文书 {row.name} {row.number}" in said
    assert row.paper_id not in said


@pytest.mark.parametrize("named", ["", "受理通知书 1号"])
def test_a_paper_the_case_does_not_have_is_not_counted(
    copied: Office, out: LettersOut, named: str
) -> None:
    made_up = PrintLetter(case_id=out.case_id, printer="?", paper_id="no-paper", named=named)

    refused = copied.submit(made_up, "lianghui")

    assert isinstance(refused, Refusal)
    assert [(f.rule, f.field) for f in refused.findings] == [("paper_unmade", "paper_id")]


def test_what_was_printed_before_papers_were_counted_is_read_as_a_letters() -> None:
    old = decode("letter.printed", 1, {"letter": "x", "printer": "前台", "copies": 2})

    assert old == LetterPrinted("x", "前台", 2)


def _no_step(_done: int, _of: int) -> None:
    return
