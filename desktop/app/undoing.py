"""What the officer at the desk did last, and how it is taken back: a batch is taken back as one."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from desktop.office.office import Office, Recording
from desktop.office.undo import is_final
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal

KEPT = 50


@dataclass(frozen=True, slots=True)
class Done:
    """One act, or one batch of acts, by one officer."""

    officer: str
    recordings: tuple[Recording, ...]

    @property
    def may_be_undone(self) -> bool:
        """False where a paper with a number came of it, or it left the office."""
        return not is_final([e.kind for r in self.recordings for e in r.entries])

    @property
    def acts(self) -> tuple[tuple[str, ...], ...]:
        """The entries of each act, by id."""
        return tuple(_ids(recording) for recording in self.recordings)


class DoneActs:
    """The acts done in this window, the last one on top."""

    def __init__(self) -> None:
        self._done: list[Done] = []

    def push(self, officer: str, recordings: Sequence[Recording]) -> Done:
        """Note an act; return it with whether it can be taken back."""
        done = Done(officer, tuple(recordings))
        self._done = [*self._done[1 - KEPT :], done]
        return done

    def last_of(self, officer: str) -> Done | None:
        """Return the officer's last act that still stands, or None."""
        return next((d for d in reversed(self._done) if d.officer == officer), None)

    def forget(self, acts: Collection[tuple[str, ...]]) -> None:
        """Take acts off that were taken back or can't be any more."""
        left = (
            replace(d, recordings=tuple(r for r in d.recordings if _ids(r) not in acts))
            for d in self._done
        )
        self._done = [d for d in left if d.recordings]


def _ids(recording: Recording) -> tuple[str, ...]:
    return tuple(entry.id for entry in recording.entries)


def take_back(
    office: Office, officer: str, acts: Sequence[Sequence[str]]
) -> tuple[int, tuple[Finding, ...]]:
    """Withdraw what acts of an officer recorded; return how many, and why not the others."""
    count = 0
    findings: list[Finding] = []
    for entries in reversed(acts):
        outcome = office.withdraw(entries, officer)
        if isinstance(outcome, Refusal):
            findings.extend(f for f in outcome.findings if f not in findings)
        else:
            count += 1
    return count, tuple(findings)
