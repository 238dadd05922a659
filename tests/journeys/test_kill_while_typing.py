"""A program that is killed while an application is typed loses two seconds of it at the most."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.office import intake
from desktop.office.intake import TakenIn
from desktop.office.office import Office
from desktop.store.queries import counts
from tests.journeys import day_cases
from tests.office.offices import office_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
TYPING = Path(__file__).with_name("typing_draft.py")
HANDING_IN = TYPING.with_name("handing_in.py")
OFFICER = "lianghui"
TYPED_FOR_S = 3.5
MAY_BE_LOST_S = 2.0
WRITING_S = 1.0
"""How long the disk of a busy machine may take to write what was handed to it in time."""


def test_no_more_than_the_last_two_seconds_are_lost(tmp_path: Path) -> None:
    store = tmp_path / "store"
    office_in(store).close()
    command = [sys.executable, str(TYPING), str(store)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        told: list[tuple[int, float]] = []
        for line in typist.stdout:
            count, at = line.split()
            told.append((int(count), float(at)))
            if told[-1][1] - told[0][1] > TYPED_FOR_S:
                typist.kill()
                break
        assert typist.wait(20) == -signal.SIGKILL

    office = office_in(store)
    with office.store:
        (draft,) = intake.drafts(office, OFFICER)
    kept = draft.values["enterprise.name"]
    ended = told[-1][1]
    sure = max(n for n, at in told if at < ended - MAY_BE_LOST_S - WRITING_S)
    assert set(kept) == {"a"}
    assert sure <= len(kept) <= told[-1][0] + 1


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the stores in which handing in was killed, one for each point."""
    folder = tmp_path_factory.mktemp("killed")
    command = [sys.executable, str(HANDING_IN), str(day_cases.write(folder, 3)), str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.stdout.split() == [str(-signal.SIGKILL)] * 2, done.stderr
    return folder


def test_killed_before_the_case_is_kept_the_draft_is_there_and_opens_it(killed: Path) -> None:
    office = office_in(killed / "before")
    with office.store:
        (draft,) = intake.drafts(office, OFFICER)
        assert cases(office) == 0

        done = intake.hand_in(office, draft, OFFICER, is_accepted=True)

        assert isinstance(done, TakenIn)
        assert done.recording.case.number == "HP-2026-0001"
        assert cases(office) == 1
        assert intake.drafts(office, OFFICER) == ()


def test_killed_after_the_case_was_kept_the_draft_is_gone(killed: Path) -> None:
    office = office_in(killed / "after")
    with office.store:
        assert cases(office) == 1
        assert intake.drafts(office, OFFICER) == ()


def cases(office: Office) -> int:
    with office.store.reading() as connection:
        return counts(connection)[0]
