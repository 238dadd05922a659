"""Several processes on one store, processes that are killed, disks that are full."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.store.connect import FILE_NAME, open_store
from desktop.store.event_log import entries_since
from desktop.store.verifying import verify
from tests.store.desks import Desk

HERE = Path(__file__).parent
KILLS = 100
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork and rlimits")


def start(script: str, *given: object) -> subprocess.Popen[str]:
    command = [sys.executable, str(HERE / script), *map(str, given)]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )


def finish(process: subprocess.Popen[str]) -> str:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return out


def numbers(desk: Desk) -> dict[str, list[int]]:
    with desk.store.reading() as connection:
        assert verify(connection).fault is None
        entries = [logged.entry for logged in entries_since(connection, 0)]
    return {o: [e.wseq for e in entries if e.officer == o] for o in ("zhang", "li")}


def test_processes_on_one_store_lose_no_number_and_meet_no_lock(desk: Desk) -> None:
    folder = desk.store.folder
    running = [start("recording.py", folder, o, 40) for o in ("zhang", "zhang", "li")]

    said = [finish(process).split() for process in running]

    assert all(len(ids) == 40 and "trouble" not in ids for ids in said)
    assert numbers(desk) == {"zhang": list(range(1, 81)), "li": list(range(1, 41))}
    assert desk.store.changed_elsewhere()


def test_processes_that_start_at_once_make_one_store(folder: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from desktop.store.connect import open_store\n"
        "open_store(Path(sys.argv[1]), create=True).close()"
    )
    command = [sys.executable, "-c", script, str(folder)]
    running = [
        subprocess.Popen(command, stderr=subprocess.PIPE, text=True, cwd=HERE.parents[1])
        for _ in range(3)
    ]

    errors = [process.communicate(timeout=120)[1] for process in running]

    assert errors == ["", "", ""]
    with open_store(folder) as store, store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM entry").scalar() == 0


@pytest.mark.long
def test_of_programs_killed_while_recording_no_acknowledged_entry_is_lost(desk: Desk) -> None:
    answer = json.loads(finish(start("killing.py", desk.store.folder, KILLS, 20260918)))

    assert (answer["lost"], answer["fault"]) == ([], "")
    assert answer["acknowledged"] >= KILLS
    assert answer["kept"] - answer["acknowledged"] <= KILLS


def test_on_a_full_disk_an_act_is_kept_whole_or_refused_and_work_goes_on_after(desk: Desk) -> None:
    folder = desk.store.folder
    desk.note("一")
    desk.store.settle()
    limit = (folder / FILE_NAME).stat().st_size + 120_000

    said = finish(start("recording.py", folder, "zhang", 120, limit)).splitlines()

    kept = [line for line in said if not line.startswith("trouble")]
    refused = {line for line in said if line.startswith("trouble")}
    assert refused <= {"trouble store_full", "trouble disk_failed"}
    assert kept
    assert refused
    with desk.store.reading() as connection:
        found = [logged.entry.id for logged in entries_since(connection, 1)]
        assert verify(connection).fault is None
    assert found == kept
    assert desk.note("接着办").wseq == len(kept) + 2
