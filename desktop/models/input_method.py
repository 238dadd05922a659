"""Chinese input: take a method this Qt can load, before the program starts."""

from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

WANTED = "QT_IM_MODULE"
_STANDS_IN = {"fcitx": "ibus", "fcitx5": "ibus"}
"""Fcitx also answers as IBus; Qt as it comes has a plugin for the latter only."""


def plugins() -> frozenset[str]:
    """Return the input methods this Qt has a plugin for, such as ``ibus``."""
    folder = Path(str(files("PySide6"))) / "Qt" / "plugins" / "platforminputcontexts"
    found = (file.stem.removeprefix("lib") for file in folder.glob("*plugin*"))
    return frozenset(name.partition("platforminputcontext")[0] for name in found)


def stand_in(environment: Mapping[str, str], known: frozenset[str]) -> str:
    """Return the method to take in place of the one wanted, blank where that one will do."""
    wanted = environment.get(WANTED, "")
    other = _STANDS_IN.get(wanted, "")
    return other if wanted not in known and other in known else ""


def is_missing(environment: Mapping[str, str], known: frozenset[str]) -> bool:
    """Return whether a method is wanted that nothing here can load."""
    wanted = environment.get(WANTED, "")
    return bool(wanted) and wanted not in known
