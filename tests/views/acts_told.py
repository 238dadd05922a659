"""Each act of the domain as a story did it first: the case before, who did it, what was done."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import pytest

from desktop.domain.acts import Command, act_of
from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.folding import fold
from desktop.domain.registry import kind_of
from tests.domain import desk as domain
from tests.domain import stories

STORIES: tuple[Callable[[], domain.Desk], ...] = (
    stories.approval,
    stories.redeemed,
    stories.lapsed,
    stories.facts,
    stories.supplemented,
    stories.over_the_year,
    stories.put_off,
)


@dataclass(frozen=True)
class Told:
    """One act of a story: the case before it, what the officer knew, what was done."""

    case: Case
    context: Context
    command: Command
    kinds: tuple[str, ...]


@cache
def told() -> dict[str, Told]:
    """Return the first time each act is done in the stories."""
    found: dict[str, Told] = {}
    plain = domain.Desk.do

    def watched(desk: domain.Desk, officer: str, command: Command) -> tuple[object, ...]:
        case, context = fold(desk.history), desk.context(officer)
        events = plain(desk, officer, command)
        name = act_of(type(command)).name
        if case is not None and name not in found:
            kinds = tuple(kind_of(type(e)).kind for e in events)
            found[name] = Told(case, context, command, kinds)
        return events

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(domain.Desk, "do", watched)
        for story in STORIES:
            story()
    return found
