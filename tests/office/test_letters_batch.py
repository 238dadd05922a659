"""提醒补齐 for several letters: each a paper of its own, a second one the same day is refused."""

from pathlib import Path

from desktop.office.letters_batch import remind_all
from desktop.office.notices import listed_notices, papers_made
from desktop.store.backup import backup
from tests.office.letters_out import LettersOut
from tests.office.offices import office_in


def test_letters_are_reminded_for_all_and_refused_one_by_one(
    out: LettersOut, tmp_path: Path
) -> None:
    backup(out.office.store, tmp_path / "copy")
    office = office_in(tmp_path / "copy")
    one = (out.case_id, out.letter.id, out.letter.number)
    steps: list[tuple[int, int]] = []

    done = remind_all(office, [one, one], "lianghui", lambda *at: steps.append(at))

    assert (len(done.recordings), len(done.refused)) == (1, 1)
    assert done.refused[0].startswith(f"{out.letter.number}：")
    assert steps == [(0, 2), (1, 2)]
    assert "补齐提醒通知" in [p.name for p in listed_notices(office, out.case_id)]
    entries = {entry.id for entry in done.recordings[0].entries}
    assert papers_made(office, out.case_id, entries) == ("补齐提醒通知",)
    office.close()
