"""Read a file that somebody else made: never more of it than is wanted, every trouble named."""

from pathlib import Path

from desktop.files.unreadable import Unreadable, unreadable

MEGABYTE = 1024**2


def read_content(path: Path, most: int) -> bytes:
    """Return the file's bytes; raises Unreadable where it is none, empty, too large or shut."""
    try:
        return _read(path, most)
    except FileNotFoundError as error:
        raise unreadable("file_missing", name=path.name) from error
    except PermissionError as error:
        raise unreadable("file_shut", name=path.name) from error
    except OSError as error:
        raise unreadable("file_failed", why=error.strerror or error) from error


def _read(path: Path, most: int) -> bytes:
    if path.is_dir():
        raise unreadable("file_is_folder", name=path.name)
    if not path.is_file() and path.exists():
        raise unreadable("file_failed", why=path.name)
    with path.open("rb") as file:
        content = file.read(most + 1)
    if not content:
        raise unreadable("file_empty")
    if len(content) > most:
        raise too_large(most)
    return content


def too_large(most: int) -> Unreadable:
    """Return that a file has more than ``most`` bytes."""
    return unreadable("file_too_large", limit_mb=most // MEGABYTE)
