"""What another calendar makes of an open case: each due day that changes, once."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.domain.case import Matter
from desktop.domain.clocks import Due, accepted_as_known, notify_due, step_due
from desktop.domain.values import Bureau, MatterKind
from desktop.rules.exemption import Outcome
from desktop.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class MovedDue:
    """A due day that one calendar puts elsewhere than another; None is 暂定.

    ``bureau`` is None for the answer owed on acceptance. ``promised`` is the day that stays until
    somebody acknowledges a later one.
    """

    matter: MatterKind
    bureau: Bureau | None
    before: date | None
    after: date | None
    promised: date | None

    @property
    def is_put_off(self) -> bool:
        """Whether the later day needs somebody of the bureau who acknowledges it."""
        if self.bureau is None or self.promised is None or self.after is None:
            return False
        return self.after > self.promised


def moved_dues(
    matters: Iterable[Matter], today: date, before: Rulebook, after: Rulebook
) -> tuple[MovedDue, ...]:
    """Return the due days of a case's open matters that ``after`` puts elsewhere."""
    found = (
        _moved(matter.kind, bureau, was, will)
        for matter in matters
        for bureau, was, will in _both(matter, today, before, after)
    )
    return tuple(m for m in found if m.before != m.after)


def _both(
    matter: Matter, today: date, before: Rulebook, after: Rulebook
) -> Iterator[tuple[Bureau | None, Due, Due]]:
    if not matter.is_open or matter.open_supplement or matter.kind is MatterKind.CONNECTION:
        return
    if accepted_as_known(matter, today, before) is None:
        yield None, notify_due(matter, before), notify_due(matter, after)
        return
    if matter.verdict is not None and matter.verdict.effective is Outcome.EXEMPT:
        return
    for step in matter.steps:
        was, will = (step_due(matter, step, today, rules) for rules in (before, after))
        if step.opinion is None and was is not None and will is not None:
            yield step.bureau, was, will


def _moved(kind: MatterKind, bureau: Bureau | None, was: Due, will: Due) -> MovedDue:
    return MovedDue(kind, bureau, was.newest.on, will.newest.on, will.on)
