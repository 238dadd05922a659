"""What another calendar makes of an open case: each due day that changes, once."""

from collections.abc import Iterable, Iterator
from datetime import date

from desktop.domain.case import Matter
from desktop.domain.clocks import Due, accepted_as_known, matter_due, notify_due, step_due
from desktop.domain.values import Bureau, MatterKind
from desktop.plain_class import dataclass
from desktop.rules.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class MovedDue:
    """A due day that one calendar puts elsewhere than another; None is 暂定.

    ``bureau`` is None for a matter as a whole: the answer owed on acceptance where ``is_answer``,
    else its decision. ``promised`` is the day that stays until somebody acknowledges a later one.
    """

    matter: MatterKind
    bureau: Bureau | None
    before: date | None
    after: date | None
    promised: date | None
    is_answer: bool = False

    @property
    def is_put_off(self) -> bool:
        """Whether the later day needs somebody who acknowledges it."""
        if self.is_answer or self.promised is None or self.after is None:
            return False
        return self.after > self.promised


def moved_dues(
    matters: Iterable[Matter], today: date, before: Rulebook, after: Rulebook
) -> tuple[MovedDue, ...]:
    """Return the due days of a case's open matters that ``after`` puts elsewhere."""
    every = (moved for m in matters for moved in _each(m, today, before, after))
    return tuple(m for m in every if m.before != m.after)


def _each(matter: Matter, today: date, before: Rulebook, after: Rulebook) -> Iterator[MovedDue]:
    if not matter.is_open or matter.open_supplement or matter.kind is MatterKind.CONNECTION:
        return
    if accepted_as_known(matter, today, before) is None:
        yield _of_whole(
            matter, notify_due(matter, before), notify_due(matter, after), is_answer=True
        )
        return
    if matter.verdict is not None and matter.verdict.frees:
        return
    if not matter.steps:
        was, will = (matter_due(matter, today, rules) for rules in (before, after))
        if was is not None and will is not None:
            yield _of_whole(matter, was, will)
    for step in matter.steps:
        was, will = (step_due(matter, step, today, rules) for rules in (before, after))
        if step.opinion is None and was is not None and will is not None:
            yield MovedDue(matter.kind, step.bureau, was.newest.on, will.newest.on, will.on)


def _of_whole(matter: Matter, was: Due, will: Due, *, is_answer: bool = False) -> MovedDue:
    return MovedDue(matter.kind, None, was.newest.on, will.newest.on, will.on, is_answer)
