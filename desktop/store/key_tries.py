"""How often a password was tried in vain, and the latest moment the clock has shown.

Kept in a file beside the store, so whoever may write there may reset it: it slows down a
colleague at the desk. Against whoever took the disk away stand argon2id and the password alone.
"""

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import field, replace
from datetime import datetime, timedelta
from pathlib import Path

from desktop.plain_class import dataclass
from desktop.plain_json import own
from desktop.store.disk import held_in_turn, replace_file
from desktop.store.errors import ClockWentBack, StoreFull

TRIES_FILE = "keys.tries.json"
_LOCK_FILE = "keys.tries.lock"
FREE = 5
FIRST_WAIT = timedelta(minutes=15)
LONGEST_WAIT = timedelta(hours=24)
SLACK = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Tries:
    """One officer's wrong passwords in a row, and until when no further one is tried."""

    failures: int = 0
    locked_until: datetime | None = None

    @property
    def left(self) -> int:
        """How many tries are left before the next wait."""
        return max(0, FREE - self.failures)

    def failed(self, now: datetime) -> "Tries":
        """Return the tries after one more in vain: from the fifth on each wait is doubled."""
        failures = self.failures + 1
        if failures < FREE:
            return Tries(failures)
        wait = min(FIRST_WAIT * 2 ** min(failures - FREE, 10), LONGEST_WAIT)
        return Tries(failures, now + wait)


@dataclass(frozen=True, slots=True)
class AllTries:
    """What is kept of a store's passwords."""

    latest: datetime | None = None
    officers: dict[str, Tries] = field(default_factory=dict)

    def of(self, officer: str) -> Tries:
        """Return an officer's tries."""
        return self.officers.get(officer, Tries())

    def with_tries(self, officer: str, tries: Tries) -> "AllTries":
        """Return all of it with an officer's tries as they are now."""
        return replace(self, officers={**self.officers, officer: tries})

    def seen_at(self, now: datetime) -> "AllTries":
        """Return all of it, the clock having shown that moment as a password was right."""
        return replace(self, latest=max(self.latest or now, now))


@contextmanager
def one_after_another(folder: Path) -> Iterator[None]:
    """Let no two programs try passwords at once: each must count what the other tried."""
    with ExitStack() as held:
        with suppress(OSError):  # a folder nobody may write in keeps no count either
            held.enter_context(held_in_turn(folder / _LOCK_FILE))
        yield


def read_tries(folder: Path) -> AllTries:
    """Return what is kept; what can't be read counts as nothing."""
    try:
        content = own((folder / TRIES_FILE).read_text(encoding="utf-8"))
        officers = {
            str(name): Tries(int(failures), _moment(until))
            for name, (failures, until) in content["officers"].items()
        }
        return AllTries(_moment(content["latest"]), officers)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, OverflowError):
        return AllTries()


def write_tries(folder: Path, tries: AllTries) -> None:
    """Keep the tries; where the folder can't be written, as with a backup, they are not kept."""
    content = {
        "latest": tries.latest.isoformat() if tries.latest else None,
        "officers": {
            name: [one.failures, one.locked_until.isoformat() if one.locked_until else None]
            for name, one in tries.officers.items()
            if one.failures
        },
    }
    with suppress(OSError, StoreFull):
        replace_file(folder / TRIES_FILE, json.dumps(content, ensure_ascii=False).encode())


def has_gone_back(shown: datetime | None, now: datetime) -> bool:
    """Return whether a clock went back behind what it has shown."""
    return shown is not None and now < shown - SLACK


def refuse_going_back(tries: AllTries, now: datetime) -> None:
    """Raise ClockWentBack where the clock has shown a later moment."""
    if has_gone_back(tries.latest, now):
        raise ClockWentBack(since=f"{tries.latest:%Y-%m-%d %H:%M}")


def _moment(text: str | None) -> datetime | None:
    moment = datetime.fromisoformat(text) if text is not None else None
    if moment is not None and moment.utcoffset() is None:
        raise ValueError(text)
    return moment
