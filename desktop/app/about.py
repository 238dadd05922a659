"""What this program is, for the officer who asks and the one who helps over the telephone."""

import platform
from pathlib import Path

from PySide6.QtCore import qVersion

from desktop import VERSION, resources
from desktop.office.office import Office
from desktop.store.migrating import newest
from desktop.store.user_folders import user_folders
from desktop.wording import start


def about_program(office: Office, folder: Path) -> tuple[tuple[str, str], ...]:
    """Return names and values; the commit only where the program runs from its sources."""
    said = {
        "version": VERSION,
        "commit": _commit(resources.ROOT.parent),
        "schema": str(newest()),
        "rules": office.rules.digest[:8],
        "calendar": f"{office.rules.calendar.horizon:%Y-%m-%d}",
        "qt": f"Qt {qVersion()} · Python {platform.python_version()}",
        "store": str(folder),
        "state": str(user_folders().state),
    }
    return tuple((words, said[key]) for key, words in start.ABOUT_FACTS.items())


def licences() -> str:
    """Return the notice of what the program is made with."""
    notice = resources.ROOT.parent / "NOTICE"
    own = notice.read_text(encoding="utf-8") if notice.is_file() else ""
    table = resources.ROOT.parent / "docs" / "licences.md"
    every = table.read_text(encoding="utf-8") if table.is_file() else ""
    return f"{start.LIBRARIES}\n\n{own}\n\n{every}".strip()


def _commit(root: Path) -> str:
    head = root / ".git" / "HEAD"
    try:
        said = head.read_text(encoding="utf-8").strip()
        if not said.startswith("ref: "):
            return said[:10]
        return (root / ".git" / said[5:]).read_text(encoding="utf-8").strip()[:10]
    except OSError:
        return ""
