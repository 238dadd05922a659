"""Whether the system wants little to move: what it says of itself, where that can be read.

Qt 6.11 does not tell. Windows does when it is asked, desktops of Linux write it into files.
"""

import ctypes
import sys
from collections.abc import Mapping
from pathlib import Path

CLIENT_AREA_ANIMATION = 0x1042
FILES = (
    ("gtk-3.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("gtk-4.0/settings.ini", "Settings", "gtk-enable-animations"),
    ("kdeglobals", "KDE", "AnimationDurationFactor"),
)
"""File below the folder of settings, its section and its line; 0 or false is: move little."""
STILL = frozenset({"0", "0.0", "false"})


def system_is_still(environment: Mapping[str, str]) -> bool:
    """Return whether the system wants little to move; False where it does not say."""
    if sys.platform == "win32":
        return _windows_is_still()
    named = environment.get("XDG_CONFIG_HOME", "")
    home = environment.get("HOME", "")
    if not named and not home:
        return False
    folder = Path(named) if named else Path(home) / ".config"
    return any(_says_still(folder / file, section, line) for file, section, line in FILES)


def _says_still(file: Path, section: str, line: str) -> bool:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return False
    from configparser import ConfigParser, Error

    said = ConfigParser(interpolation=None, strict=False)
    try:
        said.read_string(text)
    except (ValueError, Error):
        return False
    return said.get(section, line, fallback="").strip().lower() in STILL


def _windows_is_still() -> bool:
    moves = ctypes.c_int(1)
    ask = getattr(ctypes, "windll").user32.SystemParametersInfoW  # noqa: B009
    ask(CLIENT_AREA_ANIMATION, 0, ctypes.byref(moves), 0)
    return not moves.value
