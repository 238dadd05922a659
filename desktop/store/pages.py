"""Pages of a damaged file read one by one, without SQLite: whatever of a table still lies there.

For a plain file only; what is read is worth nothing until its hash proves it.
"""

from collections.abc import Iterator
from pathlib import Path

PAGE = 8192
_LEAF = 0x0D
_HEADER = 100
_WAL_HEADER = 32
_FRAME_HEADER = 24
_MAGIC = b"SQLite format 3\0"
_INTEGERS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_LONGEST = 1_000_000

Value = int | float | str | bytes | None
Record = tuple[int, tuple[Value, ...]]
"""A row's number, and its values."""


def carve(file: Path) -> Iterator[Record]:
    """Yield every row that lies in a leaf of any table, in the file and in its log."""
    data = file.read_bytes() if file.exists() else b""
    size = _page_size(data)
    pages = {n + 1: data[n * size : (n + 1) * size] for n in range(-(-len(data) // size))}
    yield from rows_in(pages, size)
    for frame in _frames(file.with_name(f"{file.name}-wal"), size):
        yield from rows_in(frame, size, pages)


def _page_size(data: bytes) -> int:
    said = int.from_bytes(data[16:18])
    is_said = data.startswith(_MAGIC) and said >= 512 and said & (said - 1) == 0
    return said if is_said else PAGE


def _frames(log: Path, size: int) -> Iterator[dict[int, bytes]]:
    """Yield all pages of the log in one picture; a later one of a page stands for the others."""
    data = log.read_bytes() if log.exists() else b""
    found: dict[int, bytes] = {}
    step = _FRAME_HEADER + size
    for at in range(_WAL_HEADER, len(data) - step + 1, step):
        number = int.from_bytes(data[at : at + 4])
        found[number] = data[at + _FRAME_HEADER : at + step]
    if found:
        yield found


def rows_in(
    pages: dict[int, bytes], size: int, below: dict[int, bytes] | None = None
) -> Iterator[Record]:
    """Yield the rows in the leaves among ``pages``; what overflows is looked for ``below`` too."""
    whole = {**(below or {}), **pages}
    for number, page in pages.items():
        start = _HEADER if number == 1 and page.startswith(_MAGIC) else 0
        if len(page) < start + 8 or page[start] != _LEAF:
            continue
        count = int.from_bytes(page[start + 3 : start + 5])
        for cell in range(min(count, size // 4)):
            at = start + 8 + 2 * cell
            place = int.from_bytes(page[at : at + 2])
            try:
                record = _record(page, place, size, whole)
            except (IndexError, ValueError, UnicodeError):
                continue
            if record is not None:
                yield record


def _record(page: bytes, at: int, size: int, pages: dict[int, bytes]) -> Record | None:
    length, at = _varint(page, at)
    number, at = _varint(page, at)
    if length > _LONGEST:
        return None
    local = _local(length, size)
    payload = page[at : at + local]
    if local < length:
        payload += _overflow(page, at + local, length - local, size, pages)
    return (number, _values(payload)) if len(payload) == length else None


def _local(length: int, size: int) -> int:
    """Return how much of a row lies in its leaf itself."""
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if length <= most:
        return length
    kept = least + (length - least) % (size - 4)
    return kept if kept <= most else least


def _overflow(page: bytes, at: int, length: int, size: int, pages: dict[int, bytes]) -> bytes:
    found, number = b"", int.from_bytes(page[at : at + 4])
    while len(found) < length and number in pages:
        content = pages[number]
        found += content[4 : 4 + min(size - 4, length - len(found))]
        number = int.from_bytes(content[:4])
    return found


def _values(payload: bytes) -> tuple[Value, ...]:
    head, at = _varint(payload, 0)
    kinds = []
    while at < head:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    found: list[Value] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        found.append(value)
    return tuple(found)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind in (0, 8, 9):
        return (None, 0, 1)[(0, 8, 9).index(kind)], at
    if kind in _INTEGERS:
        end = at + _INTEGERS[kind]
        return int.from_bytes(payload[at:end], signed=True), end
    if kind < 12:
        raise ValueError(kind)
    end = at + (kind - 12) // 2
    content = payload[at:end]
    if len(content) != end - at:
        raise IndexError(end)
    return (content.decode() if kind % 2 else content), end


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for place in range(9):
        byte = data[at + place]
        if place == 8:
            return value << 8 | byte, at + 9
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    raise AssertionError
