"""The last copy is known, and of the daily ones as many days are kept as the office wants."""

import io
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.store.backup import MANIFEST, backup, check
from desktop.store.copies import copies_of, copy_daily, copy_store, last_backup
from desktop.store.rows_backup import LastBackup
from tests.store.desks import MORNING, Desk


class StopHere(Exception):
    """The officer stopped it."""


def unseen(_done: int, _of: int) -> None:
    """Tell nobody."""


def test_a_copy_is_noted_as_the_last(desk: Desk, tmp_path: Path) -> None:
    desk.note("收件")

    copy_store(desk.store, tmp_path / "kept", MORNING, unseen)

    with desk.store.reading() as connection:
        assert last_backup(connection) == LastBackup(MORNING, str(tmp_path / "kept"), 1)
    assert check(tmp_path / "kept").entries == 1


def test_a_backup_tells_how_far_it_is_and_leaves_nothing_where_it_is_stopped(
    desk: Desk, tmp_path: Path
) -> None:
    desk.store.attachments.put(io.BytesIO(b"scan"))
    seen: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        seen.append((done, of))
        if done == 2:
            raise StopHere

    with pytest.raises(StopHere):
        backup(desk.store, tmp_path / "kept", stop)

    assert seen == [(0, 4), (1, 4), (2, 4)]
    assert [p.name for p in tmp_path.iterdir()] == ["office"]


def test_of_daily_copies_those_of_some_days_are_kept_and_nothing_else_is_touched(
    desk: Desk,
) -> None:
    place = copies_of(desk.store.folder)
    made = [
        copy_daily(desk.store, MORNING + timedelta(days=day), 2, unseen) for day in (0, 0, 1, 2)
    ]
    (place / "2026-01-01").mkdir()
    (place / "mine").mkdir()

    copy_daily(desk.store, MORNING + timedelta(days=3), 2, unseen)

    assert made == [True, False, True, True]
    kept = sorted(p.name for p in place.iterdir() if (p / MANIFEST).exists())
    assert kept == ["2026-09-20", "2026-09-21"]
    assert {"2026-01-01", "mine"} <= {p.name for p in place.iterdir()}
