"""How the officers of an encrypted store are called, kept beside it to be shown before it opens.

It says nothing but what stands on a name plate, and nothing is believed of it: who is who is told
by the store once it is open. Where it can't be read, officers are shown by their ids.
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, field
from pathlib import Path

from desktop.plain_class import dataclass
from desktop.store.disk import replace_file
from desktop.store.errors import StoreFull

NAMES_FILE = "keys.names.json"
_LARGEST = 1_000_000
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class NamePlate:
    """An officer as shown on the sign-in page, in words."""

    name: str
    bureau: str
    duties: str


@dataclass(frozen=True, slots=True)
class NamePlates:
    """The office's name, and the name plates by officer id."""

    office: str = ""
    people: Mapping[str, NamePlate] = field(default_factory=dict)


def read_names(folder: Path) -> NamePlates:
    """Return the name plates; none where the file is gone or strange."""
    try:
        with (folder / NAMES_FILE).open("rb") as opened:
            content = json.loads(opened.read(_LARGEST))
        people = {
            str(officer): NamePlate(*(str(said[key])[:_LONGEST] for key in _FIELDS))
            for officer, said in content["people"].items()
        }
        return NamePlates(str(content["office"])[:_LONGEST], people)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return NamePlates()


def write_names(folder: Path, plates: NamePlates) -> None:
    """Keep the name plates; where the folder can't be written they are not kept."""
    if plates == read_names(folder):
        return
    people = {officer: asdict(plate) for officer, plate in plates.people.items()}
    said = json.dumps({"office": plates.office, "people": people}, ensure_ascii=False, indent=1)
    with suppress(OSError, StoreFull):
        replace_file(folder / NAMES_FILE, said.encode())


_FIELDS = ("name", "bureau", "duties")
