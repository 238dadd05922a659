"""The stages of a connection are a profile: three of the city, or Huangpu's two.

Source: 广州市 2021 plan for the electricity business environment ("受理申请、答复签约、竣工接电";
黄埔、南沙 "申请签约、竣工接电"), as the table ``stages``: in which stage a milestone lies.
Milestones and stages follow one another in the order in which the table lists them.
"""

from datetime import date
from functools import cache

from desktop.plain_class import dataclass
from desktop.rules.decision import Table, decide
from desktop.rules.versions import Versions

NO_STAGE = "none"
PROFILE, MILESTONE = "profile", "milestone"


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage with its milestones in order."""

    code: str
    title: str
    milestones: tuple[str, ...]


class Stages:
    """All stage profiles by the versions of a day, and the names of the milestones."""

    __slots__ = ("_versions",)

    def __init__(self, versions: Versions) -> None:
        self._versions = versions

    def codes(self) -> tuple[str, ...]:
        """Return the codes of all profiles."""
        return tuple(self._versions.all[-1].inputs[PROFILE].values)

    def profile(self, code: str, on: date) -> tuple[Stage, ...]:
        """Return the stages of a profile; KeyError where there is none."""
        return _stages(self._versions.at(on), code)

    def milestones(self, code: str, on: date) -> tuple[str, ...]:
        """Return the milestones of a profile in order."""
        return tuple(m for stage in self.profile(code, on) for m in stage.milestones)

    def is_after(self, milestone: str, other: str, on: date) -> bool:
        """Return whether a milestone is listed after another, be that in the profile or not."""
        listed = tuple(self._versions.at(on).inputs[MILESTONE].values)
        return other in listed and milestone in listed[listed.index(other) + 1 :]

    def name(self, milestone: str) -> str:
        """Return a milestone's name."""
        return self._versions.all[-1].inputs[MILESTONE].values[milestone]


@cache
def _stages(table: Table, code: str) -> tuple[Stage, ...]:
    if code not in table.inputs[PROFILE].values:
        raise KeyError(code)
    found: dict[str, list[str]] = {}
    for milestone in table.inputs[MILESTONE].values:
        facts = {PROFILE: code, MILESTONE: milestone}
        found.setdefault(str(decide(table, facts, table.head.valid_from).outcome), []).append(
            milestone
        )
    names = table.content.outcomes
    return tuple(
        Stage(stage, names[stage], tuple(found[stage]))
        for stage in names
        if stage in found and stage != NO_STAGE
    )
