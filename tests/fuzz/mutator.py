"""Inputs made from seeds by chance: bits turned, pieces cut, doubled and joined, words put in.

The same seed of chance gives the same inputs, so that what was found can be made again.
"""

import gzip
import io
import zipfile
from collections.abc import Callable, Sequence
from random import Random

WORDS = (
    *(b"NaN", b"1e400", b"-Infinity", b"9" * 4400, b"\\ud800", b"\x00", b"\xe2\x80\xae"),
    *(
        "＝１＋１".encode(),
        "\u2066\u202e\u200b".encode(),
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"=cmd|' /C'!A0",
    ),
    *(b"[" * 3000, b'{"a":' * 2000, b'"a":1,"a":2', b"null", b"true", b"[]", b"{}", b'""', b"-1"),
    *(b"../../etc/passwd", b"CON", b"\r\n", b"\t", b"'", b'"', b";", b",", b"<", b"%%EOF"),
    *(b"2026-02-30", b"0000-00-00", b"99999999999999999999", b"\x7f\xff\xff\xff", b"\xff" * 8),
)
LONGEST = 1 << 20

Change = Callable[[Random, bytearray, Sequence[bytes], Sequence[bytes]], None]


def mutated(chance: Random, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Return one seed with one to eight changes."""
    data = bytearray(chance.choice(seeds))
    known = (*words, *WORDS)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        chance.choice(CHANGES)(chance, data, seeds, known)
    return bytes(data[:LONGEST])


def mutated_package(chance: Random, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Return a ZIP package one of whose parts was changed, packed anew so that it opens."""
    with zipfile.ZipFile(io.BytesIO(chance.choice(seeds))) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = chance.choice(list(parts))
    parts[name] = mutated(chance, [parts[name]], words)
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as package:
        for part, content in parts.items():
            package.writestr(part, content)
    return held.getvalue()


def mutated_within(chance: Random, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Return a compressed file whose content was changed, so that it unpacks."""
    within = [gzip.decompress(seed) for seed in seeds]
    return gzip.compress(mutated(chance, within, words), compresslevel=1, mtime=0)


def _place(chance: Random, data: bytearray) -> int:
    return chance.randrange(len(data) + 1)


def _piece(chance: Random, data: Sequence[int]) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 2, 4, 16, 64, 512, 4096)))


def _turn_a_bit(chance: Random, data: bytearray, *_: object) -> None:
    if data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _set_a_byte(chance: Random, data: bytearray, *_: object) -> None:
    if data:
        data[chance.randrange(len(data))] = chance.choice((0, 1, 0x7F, 0x80, 0xFF, 0x22, 0x5B))


def _cut_out(chance: Random, data: bytearray, *_: object) -> None:
    start, end = _piece(chance, data)
    del data[start:end]


def _cut_off(chance: Random, data: bytearray, *_: object) -> None:
    del data[_place(chance, data) :]


def _double(chance: Random, data: bytearray, *_: object) -> None:
    start, end = _piece(chance, data)
    data[start:start] = data[start:end] * chance.choice((1, 1, 2, 8))


def _join(chance: Random, data: bytearray, seeds: Sequence[bytes], *_: object) -> None:
    other = chance.choice(seeds)
    start, end = _piece(chance, other)
    data[_place(chance, data) : _place(chance, data)] = other[start:end]


def _put_in(
    chance: Random, data: bytearray, _seeds: Sequence[bytes], words: Sequence[bytes]
) -> None:
    place = _place(chance, data)
    data[place:place] = chance.choice(words)


def _put_over(
    chance: Random, data: bytearray, _seeds: Sequence[bytes], words: Sequence[bytes]
) -> None:
    word = chance.choice(words)
    place = _place(chance, data)
    data[place : place + len(word)] = word


def _append(
    chance: Random, data: bytearray, _seeds: Sequence[bytes], words: Sequence[bytes]
) -> None:
    data += chance.choice(words)


CHANGES: tuple[Change, ...] = (
    *(_turn_a_bit, _set_a_byte, _cut_out, _cut_off, _double, _join),
    *(_put_in, _put_over, _append),
)
