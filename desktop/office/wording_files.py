"""A paper's wording as a file (TOML): written to be changed, read in as a draft."""

from pathlib import Path
from typing import Any

from desktop.letters.form_text import Raw, form_toml, raw_toml
from desktop.letters.wordings import WordingVersion
from desktop.office.office import Office
from desktop.plain_toml import parse_bytes
from desktop.rules.findings import Refusal, finding

LARGEST = 256 * 1024
"""Bytes of a file that is read; a paper's wording has a few thousand."""


def wording_file(office: Office, name: str, digest: str = "") -> bytes:
    """Return a version of a paper's wording as a file, the newest where none is named."""
    return form_toml([_version(office, name, digest).form]).encode("utf-8")


def written_file(raw: Raw) -> bytes:
    """Return a draft as a file, whatever is still wrong with it."""
    return raw_toml(raw).encode("utf-8")


def read_wording(path: Path) -> dict[str, Any] | Refusal:
    """Return the wording a file holds as plain values, or why it holds none."""
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
        if len(text) > LARGEST:
            return Refusal((finding("wording_file_large", "file", most=LARGEST // 1024),))
        parsed = parse_bytes(text)
    except OSError:
        return Refusal((finding("wording_file_missing", "file", file=path.name),))
    except ValueError as fault:
        return Refusal((finding("wording_file_unreadable", "file", why=str(fault)),))
    versions = parsed.get("wording")
    if not isinstance(versions, list) or len(versions) != 1 or not isinstance(versions[0], dict):
        return Refusal((finding("wording_file_versions", "file"),))
    return {key: _plain(value) for key, value in versions[0].items()}


def _plain(value: Any) -> Any:
    """Return a value as JSON has it: a day is written, nothing else of TOML's own stays."""
    match value:
        case dict():
            return {name: _plain(one) for name, one in value.items()}
        case list():
            return [_plain(one) for one in value]
        case str() | bool() | int() | float():
            return value
        case _:
            return str(value)


def _version(office: Office, name: str, digest: str) -> WordingVersion:
    found = office.wordings.of_digest(name, digest) if digest else None
    return found or office.wordings.versions(name)[-1]
