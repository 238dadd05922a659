"""Where what belongs to one user of the computer lies; nothing of it is in the office's record."""

import os
import stat
import tempfile
from pathlib import Path

import platformdirs

from desktop.plain_class import dataclass

_NAME = "JointOffice"


@dataclass(frozen=True, slots=True)
class UserFolders:
    """The usual store, preferences, what is noted while the program runs, and sockets."""

    store: Path
    preferences: Path
    state: Path
    sockets: Path

    @property
    def log(self) -> Path:
        """The file the program notes its faults in."""
        return self.state / "log" / "joint-office.log"

    @property
    def reports(self) -> Path:
        """The folder of crash reports; they leave the computer only by hand."""
        return self.state / "reports"


def user_folders() -> UserFolders:
    """Return the folders of whoever runs the program."""
    return UserFolders(
        store=Path(platformdirs.user_data_dir(_NAME, appauthor=False)),
        preferences=Path(platformdirs.user_config_dir(_NAME, appauthor=False)) / "preferences.json",
        state=Path(platformdirs.user_state_dir(_NAME, appauthor=False)),
        sockets=_sockets(),
    )


def _sockets() -> Path:
    """Return the user's own folder for sockets; their paths must stay short."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and Path(runtime).is_dir():
        return Path(runtime) / _NAME
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    shared = Path(tempfile.gettempdir()) / f"joint-office-{user}"
    return shared if _is_own(shared) else Path(platformdirs.user_state_dir(_NAME, appauthor=False))


def _is_own(folder: Path) -> bool:
    """Return whether nobody else made a folder that everybody may make, or may write in it."""
    try:
        found = folder.lstat()
    except FileNotFoundError:
        return True
    if not hasattr(os, "getuid"):
        return True
    return stat.S_ISDIR(found.st_mode) and (found.st_uid, found.st_mode & 0o022) == (os.getuid(), 0)
