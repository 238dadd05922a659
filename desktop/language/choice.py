"""What the command line, the environment and the preferences ask for."""

from collections.abc import Mapping
from pathlib import Path

from desktop.plain_class import dataclass
from desktop.plain_json import parse_bytes

CHINESE, ENGLISH, PSEUDO = "zh_CN", "en", "pseudo"
LANGUAGES = (CHINESE, ENGLISH)
"""What an officer can choose; the pseudo-language is for tests."""

KNOWN = (*LANGUAGES, PSEUDO)
FLAG = "--language"
VARIABLE = "JOINT_OFFICE_LANGUAGE"


@dataclass(slots=True)
class _Spoken:
    language: str = CHINESE


_spoken = _Spoken()


def spoken() -> str:
    """Return the language the screen speaks in this run."""
    return _spoken.language


def note_spoken(language: str) -> None:
    """Note the language the wording was loaded in."""
    _spoken.language = language


def take_flag(arguments: list[str]) -> str:
    """Take the flag with its language out of the arguments; blank where it is not given.

    An unknown language is an error of usage (``SystemExit``), said in both.
    """
    for place, word in enumerate(arguments):
        flag, sign, value = word.partition("=")
        if flag != FLAG:
            continue
        after = arguments[place + 1 : place + 2]
        language = value if sign else "".join(after)
        del arguments[place : place + (1 if sign else 2)]
        if language not in KNOWN:
            raise SystemExit(f"{FLAG} {' | '.join(KNOWN)}")
        return language
    return ""


def chosen(environment: Mapping[str, str], preferences: Path | None) -> str:
    """Return the language of the environment, else of the preferences, else Chinese."""
    asked = environment.get(VARIABLE, "")
    if asked in KNOWN:
        return asked
    kept = _kept(preferences) if preferences else ""
    return kept if kept in LANGUAGES else CHINESE


def _kept(preferences: Path) -> str:
    try:
        said = parse_bytes(preferences.read_bytes())
    except (OSError, ValueError):
        return ""
    language = said.get("language", "") if isinstance(said, dict) else ""
    return language if isinstance(language, str) else ""
