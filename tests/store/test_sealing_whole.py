"""A plain store is encrypted whole or not at all, once, whatever becomes of it meanwhile."""

import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop.clock import SetClock
from desktop.store import at_rest, key_slots
from desktop.store.attachments import Attachments
from desktop.store.connect import open_store
from desktop.store.errors import AlreadySealed, SealingFailed, StoreBusy
from desktop.store.key_file import read_key_file
from desktop.store.key_slots import is_sealed, lock, seal_store, unlock
from desktop.store.verifying import faults_of
from tests.store.desks import MORNING, Desk
from tests.store.sealed import PASSWORD, PLANTED, cheap, entries, planted_in


@pytest.fixture
def folder(planted_desk: Path) -> Path:
    """Return an encrypted store, unlocked by zhang."""
    return planted_desk


def test_a_store_is_encrypted_once(folder: Path) -> None:
    with pytest.raises(AlreadySealed):
        seal_store(folder, "zhang", PASSWORD, MORNING, lambda _done, _of: None)


def test_a_store_in_use_is_not_encrypted(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    monkeypatch.setattr(at_rest, "_WAIT_SECONDS", 0.05)
    copied = tmp_path / "office"
    shutil.copytree(plain, copied)
    with open_store(copied), pytest.raises(StoreBusy):
        seal_store(copied, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    assert not is_sealed(copied)
    assert entries(copied) == len(PLANTED)


def test_a_copy_that_differs_never_takes_the_place(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    copied = tmp_path / "office"
    shutil.copytree(plain, copied)
    exported = at_rest._export

    def spoilt(connection: object, copy: Path, keys: object) -> None:
        exported(connection, copy, keys)  # type: ignore[arg-type]
        other = dbapi2.connect(str(copy), isolation_level=None)
        at_rest.use_keys(other, keys)  # type: ignore[arg-type]
        other.execute("DROP TRIGGER entry_is_fixed")
        other.execute("UPDATE entry SET text = replace(text, '欧阳', '司马')")
        other.execute("CREATE TRIGGER entry_is_fixed BEFORE UPDATE ON entry BEGIN SELECT 1; END")
        other.close()

    monkeypatch.setattr(at_rest, "_export", spoilt)
    with pytest.raises(SealingFailed):
        seal_store(copied, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    assert not list(copied.glob("*.sealing*"))
    assert not is_sealed(copied)
    assert entries(copied) == len(PLANTED)


def dying(name: str, where: object, *, after: bool) -> Callable[[], None]:
    """Return what lets this process be killed before or after the named step."""

    def prepare() -> None:
        step = getattr(where, name)

        def killed(*given: object, **named: object) -> object:
            done = step(*given, **named) if after else None
            os.kill(os.getpid(), signal.SIGKILL)
            return done

        setattr(where, name, killed)

    return prepare


POINTS = {
    "alone": dying("_have_alone", at_rest, after=True),
    "exported": dying("_export", at_rest, after=True),
    "compared": dying("_compare", at_rest, after=True),
    "keys_written": dying("write_key_file", key_slots, after=True),
    "before_the_place": dying("_take_place", at_rest, after=False),
    "renamed": dying("sync_folder", at_rest, after=False),
    "overwritten": dying("_overwrite", at_rest, after=True),
    "beside": dying("seal_beside", at_rest, after=False),
    "copy_kept": dying("_forget_keys", at_rest, after=False),
    "attachment": dying("seal_at_rest", Attachments, after=True),
    "leftovers": dying("_forget_plain_leftovers", at_rest, after=False),
}

THIN = {"keys_written", "renamed"}
"""Around the moment itself; the others are killed in the long run."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows forks no process")
@pytest.mark.parametrize(
    "point",
    [point if point in THIN else pytest.param(point, marks=pytest.mark.long) for point in POINTS],
)
def test_killed_while_it_is_encrypted_a_store_is_whole(
    plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    cheap(monkeypatch)
    copied = tmp_path / "office"
    shutil.copytree(plain, copied)
    child = os.fork()
    if child == 0:
        POINTS[point]()
        seal_store(copied, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    if not is_sealed(copied):
        assert entries(copied) == len(PLANTED)
        seal_store(copied, "zhang", PASSWORD, MORNING, lambda _done, _of: None)
    else:
        unlock(copied, "zhang", PASSWORD, MORNING)
    with open_store(copied) as store:
        assert faults_of(store) == ()
        Desk(store, SetClock(MORNING)).note("其后")
    assert entries(copied) == len(PLANTED) + 1
    assert planted_in(copied) == []
    assert not read_key_file(copied).is_converting
    lock(copied)
