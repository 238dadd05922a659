"""What one user of the computer likes: window, rail, look, last officer; never in the record."""

import json
import os
from dataclasses import asdict, field, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths

from desktop.language import CHINESE
from desktop.models.liked import FOLLOW, NAMES, Liked, fit
from desktop.plain_class import dataclass
from desktop.plain_json import parse_bytes
from desktop.views.theme import SCALES


@dataclass(slots=True)
class Preferences:
    """The preferences, kept in a small file after each change; without a file only in memory.

    ``window`` and ``second`` are Qt's own notes of size and place, in hexadecimal digits;
    ``officers`` and ``pages`` are kept for each store; ``folder`` is where a file was last
    chosen; ``digests`` the times of day at which notifications are summed up,
    ``tells_system`` whether the system's own are used too; ``is_guided`` after the first day's
    steps, ``seen_news`` the newest version one has read about. What belongs to ``Liked`` is
    kept for each officer in ``own``; beside it stands what is in force, as the next start has
    it before anybody sits down. A file that cannot be read, or a value that is none, is taken
    as not said.
    """

    file: Path | None = None
    window: str = ""
    second: str = ""
    is_narrow: bool = False
    look: str = FOLLOW
    percent: int = 100
    density: str = "roomy"
    motion: str = FOLLOW
    language: str = CHINESE
    keys: dict[str, str] = field(default_factory=dict)
    store: str = ""
    told_input_method: bool = False
    folder: str = ""
    digests: str = "08:45 14:00"
    tells_system: bool = False
    is_guided: bool = False
    seen_news: str = ""
    officers: dict[str, str] = field(default_factory=dict)
    pages: dict[str, str] = field(default_factory=dict)
    own: dict[str, dict[str, Any]] = field(default_factory=dict)
    seated: str = field(default="", init=False)

    def keep(self) -> bool:
        """Write the file anew and at once; return whether that could be done."""
        if self.file is None:
            return True
        said = asdict(self)
        del said["file"], said["seated"]
        part = self.file.with_name(f"{self.file.name}.part-{os.getpid()}")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(said, ensure_ascii=False, indent=1), encoding="utf-8")
            part.replace(self.file)
        except OSError:
            return False
        return True

    @property
    def liked(self) -> Liked:
        """What is in force of all that belongs to the officer at the desk."""
        return Liked(**{name: getattr(self, name) for name in NAMES})

    def like(self, name: str, value: object) -> None:
        """Keep another value for the officer at the desk, or for whoever starts next."""
        setattr(self, name, value)
        if self.seated:
            self.own[self.seated] = asdict(self.liked)
        self.keep()

    def sit(self, officer: str) -> None:
        """Take what an officer likes; the first one on this computer likes what is in force."""
        self.seated = officer
        if self.own:
            usual = asdict(Liked())
            for name, value in (usual | fit(self.own.get(officer, {}), SCALES)).items():
                setattr(self, name, value)

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
    kept = {
        f.name: said[f.name]
        for f in fields(Preferences)
        if f.init
        and f.name in said
        and f.name not in ("file", "own", *NAMES)
        and _is_fit(said[f.name], getattr(usual, f.name))
    }
    own = said.get("own")
    own = own if isinstance(own, dict) else {}
    own = {o: fit(v, SCALES) for o, v in own.items() if isinstance(v, dict)}
    return Preferences(file, own=own, **kept, **fit(said, SCALES))


def _is_fit(value: Any, usual: Any) -> bool:
    if isinstance(usual, dict):
        return isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
    return type(value) is type(usual)
