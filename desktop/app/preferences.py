"""What one user of the computer likes: window, rail, look, last officer; never in the record."""

import json
import os
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from desktop.plain_json import parse_bytes
from desktop.views.theme import SCALES

FOLLOW = "follow"
LOOKS = (FOLLOW, "light", "dark")


@dataclass(slots=True)
class Preferences:
    """The preferences, kept in a small file after each change; without a file only in memory.

    ``window`` and ``second`` are Qt's own notes of size and place, in hexadecimal digits;
    ``officers`` and ``pages`` are kept for each store; ``folder`` is where a file was last
    chosen; ``digests`` the times of day at which notifications are summed up,
    ``tells_system`` whether the system's own are used too; ``is_guided`` after the first day's
    steps, ``seen_news`` the newest version one has read about. A file that
    cannot be read, or a value that is none, is taken as not said.
    """

    file: Path | None = None
    window: str = ""
    second: str = ""
    is_narrow: bool = False
    look: str = FOLLOW
    percent: int = 100
    store: str = ""
    told_input_method: bool = False
    folder: str = ""
    digests: str = "08:45 14:00"
    tells_system: bool = False
    is_guided: bool = False
    seen_news: str = ""
    officers: dict[str, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)

    def keep(self) -> bool:
        """Write the file anew and at once; return whether that could be done."""
        if self.file is None:
            return True
        said = asdict(self)
        del said["file"]
        part = self.file.with_name(f"{self.file.name}.part-{os.getpid()}")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
            part.replace(self.file)
        except OSError:
            return False
        return True

    def officer_of(self, store: Path) -> str:
        """Return who last sat at the desk of a store, blank where nobody did."""
        return self.officers.get(key_of(store), "")

    def note_officer(self, store: Path, officer: str) -> None:
        """Keep who sits at the desk of a store."""
        self.officers[key_of(store)] = officer
        self.keep()

    def page_of(self, store: Path) -> str:
        """Return the page of the rail that was last shown, blank where none was."""
        return self.pages.get(key_of(store), "")

    def note_page(self, store: Path, page: str) -> None:
        """Keep which page of the rail is shown; it is written with the next change."""
        self.pages[key_of(store)] = page

    def begin_in(self) -> Path:
        """Return where a choice of files begins: where the last was made, else the documents.

        A folder that is not there would be taken for the name of the file.
        """
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        wanted = (self.folder, QStandardPaths.writableLocation(documents))
        return next((Path(f) for f in wanted if f and Path(f).is_dir()), Path.home())

    def note_folder(self, folder: Path) -> None:
        """Keep where a file was chosen."""
        if str(folder) != self.folder:
            self.folder = str(folder)
            self.keep()


def key_of(store: Path) -> str:
    """Return how a store is named in the preferences."""
    return str(store.expanduser().absolute())


def load_preferences(file: Path) -> Preferences:
    """Return what the file says; what is missing or unfit is as it is at the first start."""
    try:
        said = parse_bytes(file.read_bytes())
    except (OSError, ValueError):
        said = {}
    if not isinstance(said, dict):
        said = {}
    usual = Preferences()
    fit = {
        f.name: said[f.name]
        for f in fields(Preferences)
        if f.name in said and f.name != "file" and _is_fit(said[f.name], getattr(usual, f.name))
    }
    made = Preferences(file, **fit)
    made.look = made.look if made.look in LOOKS else FOLLOW
    made.percent = made.percent if made.percent in SCALES else 100
    return made


def _is_fit(value: Any, usual: Any) -> bool:
    if isinstance(usual, dict):
        return isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
    return type(value) is type(usual)
