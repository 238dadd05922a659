"""What an officer likes of the screen: one value, shown by the settings and kept beside them."""

from collections.abc import Mapping
from dataclasses import field, fields
from typing import Any

from desktop.language import CHINESE, LANGUAGES
from desktop.plain_class import dataclass

FOLLOW = "follow"
CHOICES: Mapping[str, tuple[str, ...]] = {
    "look": (FOLLOW, "light", "dark"),
    "density": ("roomy", "compact"),
    "motion": (FOLLOW, "less", "usual"),
    "language": LANGUAGES,
}
"""What may be chosen of each; the first is what it is until somebody chooses."""


@dataclass(frozen=True, slots=True)
class Liked:
    """Look, font size in percent, density, motion and, from the next start on, language.

    ``digests`` says when to sum up, times of day with blanks between them; ``tells_system``
    whether the system's own notifications are used too; ``keys`` are the keys that were changed,
    by command.
    """

    look: str = FOLLOW
    percent: int = 100
    density: str = "roomy"
    motion: str = FOLLOW
    language: str = CHINESE
    digests: str = "08:45 14:00"
    tells_system: bool = False
    keys: Mapping[str, str] = field(default_factory=dict)


NAMES = tuple(f.name for f in fields(Liked))


def fit(said: Mapping[str, Any], sizes: tuple[int, ...]) -> dict[str, Any]:
    """Return of what was said only what can be liked; ``sizes`` are the font sizes on offer."""
    usual = Liked()
    found = {n: said[n] for n in NAMES if type(said.get(n)) is type(getattr(usual, n))}
    for name, choices in CHOICES.items():
        if found.get(name, choices[0]) not in choices:
            del found[name]
    if not all(isinstance(key, str) for key in found.get("keys", {}).values()):
        del found["keys"]
    if found.get("percent", 100) not in sizes:
        del found["percent"]
    return found


def times_of(text: str) -> tuple[str, ...] | None:
    """Return the times of day in a text, each once and in order; None where one is none."""
    found = set()
    for word in text.replace("：", ":").replace("，", " ").replace("、", " ").split():
        hour, colon, minute = word.partition(":")
        is_time = bool(colon) and hour.isdecimal() and minute.isdecimal() and len(minute) == 2
        if not is_time or len(hour) > 2 or int(hour) > 23 or int(minute) > 59:
            return None
        found.add(f"{int(hour):02}:{int(minute):02}")
    return tuple(sorted(found))
