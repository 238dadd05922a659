"""The stages of a connection are a profile: three of the city, or Huangpu's two.

Source: 广州市 2021 plan for the electricity business environment ("受理申请、答复签约、竣工接电";
黄埔、南沙 "申请签约、竣工接电"), as data in ``resources/rules/stages.toml``.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop.rules.digests import digest


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage with its milestones in order."""

    code: str
    title: str
    milestones: tuple[str, ...]


class Stages:
    """All stage profiles, and the names of the milestones."""

    __slots__ = ("_names", "_profiles", "digest")

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.digest = digest(content)
        self._names: dict[str, str] = dict(content["milestone_name"])
        self._profiles = {
            code: tuple(_stage(raw, self._names) for raw in profile["stage"])
            for code, profile in content["profile"].items()
        }

    def codes(self) -> tuple[str, ...]:
        """Return the codes of all profiles."""
        return tuple(self._profiles)

    def profile(self, code: str) -> tuple[Stage, ...]:
        """Return the stages of a profile; KeyError where there is none."""
        return self._profiles[code]

    def milestones(self, code: str) -> tuple[str, ...]:
        """Return the milestones of a profile in order."""
        return tuple(m for stage in self._profiles[code] for m in stage.milestones)

    def name(self, milestone: str) -> str:
        """Return a milestone's name."""
        return self._names[milestone]


def _stage(raw: Mapping[str, Any], names: Mapping[str, str]) -> Stage:
    for milestone in raw["milestones"]:
        if milestone not in names:
            raise KeyError(milestone)
    return Stage(raw["code"], raw["title"], tuple(raw["milestones"]))
