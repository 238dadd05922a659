"""What of a case may be taken back by whom: said beside each line as the office decides it."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.app.undoing import DoneActs, take_back
from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.domain.papers import SubmitPaper
from desktop.domain.values import PaperSource
from desktop.domain.verdict import StateFacts
from desktop.office.office import Recording
from desktop.office.page_case import case_page
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Refusal
from desktop.store.rows import TimelineRow
from desktop.wording.findings import say
from tests.office.scans_in import ScanDesk


class UndoDesk(ScanDesk):
    """Each act has a moment of its own, as under a clock that goes."""

    def do(self, command: object, officer: str = "lianghui") -> Recording:
        assert isinstance(self.office.clock, SetClock)
        self.office.clock.advance(timedelta(seconds=1))
        done = self.office.submit(command, officer)  # type: ignore[arg-type]
        assert isinstance(done, Recording), done
        return done

    def note(self, text: str, officer: str = "lianghui") -> Recording:
        return self.do(AddNote(case_id=self.case_id, text=text), officer)

    def log(self, officer: str = "lianghui") -> tuple[TimelineRow, ...]:
        page = case_page(self.office, self.case_id, self.office.officer(officer))
        assert page is not None
        return page.log

    def line(self, entry: str, officer: str = "lianghui") -> TimelineRow:
        return next(row for row in self.log(officer) if row.entry == entry)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[UndoDesk]:
    made = UndoDesk(tmp_path)
    yield made
    made.office.close()


def test_the_whole_act_goes_with_each_of_its_lines(desk: UndoDesk) -> None:
    answers = (("features.metro", "yes"),)
    done = desk.do(StateFacts(case_id=desk.case_id, answers=answers, source="现场踏勘"))
    ids = tuple(entry.id for entry in done.entries)
    assert len(ids) > 1

    for entry in ids:
        undo = desk.line(entry).undo
        assert (undo.entries, undo.against) == (ids, "")
        assert len(undo.texts) == len(ids)
        assert undo.is_alone


def test_each_line_says_what_the_office_would(desk: UndoDesk) -> None:
    submitted = desk.do(
        SubmitPaper(case_id=desk.case_id, paper=Paper.PROJECT_APPROVAL, source=PaperSource.WINDOW)
    )
    noted, others = desk.note("已电话告知"), desk.note("已收悉", "chenjiayi")
    gone = desk.note("写错了")
    assert isinstance(desk.office.withdraw([gone.entries[0].id], "lianghui"), Recording)
    assert desk.line(submitted.entries[0].id).undo.against == ""

    for entry in [row.entry for row in desk.log()]:
        undo = desk.line(entry).undo
        done = desk.office.withdraw(undo.entries, "lianghui")
        assert isinstance(done, Refusal) is bool(undo.against), (undo, done)
        if isinstance(done, Refusal):
            assert undo.against == "".join(str(say(f)) for f in done.findings)
    assert "本人" in desk.line(others.entries[0].id).undo.against
    assert desk.line(others.entries[0].id).undo.is_others
    assert "已经撤销" in desk.line(noted.entries[0].id).undo.against


def test_what_was_taken_back_in_the_log_is_not_the_last_act_any_more(desk: UndoDesk) -> None:
    first, second = desk.note("一"), desk.note("二")
    acts = DoneActs()
    acts.push("lianghui", (first,))
    acts.push("lianghui", (second,))
    ids = desk.line(second.entries[0].id).undo.entries

    assert take_back(desk.office, "lianghui", (ids,)) == (1, ())
    acts.forget((ids,))

    last = acts.last_of("lianghui")
    assert last is not None
    assert last.recordings == (first,)
