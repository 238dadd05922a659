"""What is new in each version, as officers are told: dated lines, the newest version first."""

from datetime import date
from functools import cache

from desktop import resources
from desktop.plain_class import dataclass

NEWS = "news.toml"


@dataclass(frozen=True, slots=True)
class Version:
    """One version, the day it came out and what an officer notices of it."""

    number: str
    on: date
    lines: tuple[str, ...]


@cache
def versions() -> tuple[Version, ...]:
    """Return the versions, the newest first."""
    listed = resources.read_toml(NEWS)["version"]
    made = (Version(v["number"], v["on"], tuple(v["lines"])) for v in listed)
    return tuple(sorted(made, key=lambda version: version.on, reverse=True))


def newer_than(seen: str) -> tuple[Version, ...]:
    """Return the versions that came after the one that was seen last."""
    numbers = [version.number for version in versions()]
    return versions()[: numbers.index(seen)] if seen in numbers else versions()
