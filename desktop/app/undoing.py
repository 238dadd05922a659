"""What the officer at the desk did last, and how it is taken back: a batch is taken back as one."""

from collections.abc import Sequence

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

    def forget(self, done: Done) -> None:
        """Take an act off that was taken back or can't be any more."""
        self._done = [d for d in self._done if d is not done]


def take_back(office: Office, done: Done) -> tuple[int, tuple[Finding, ...]]:
    """Withdraw everything an act or batch recorded; return how many, and why not the others."""
    count = 0
    findings: list[Finding] = []
    for recording in reversed(done.recordings):
        outcome = office.withdraw([entry.id for entry in recording.entries], done.officer)
        if isinstance(outcome, Refusal):
            findings.extend(f for f in outcome.findings if f not in findings)
        else:
            count += 1
    return count, tuple(findings)
