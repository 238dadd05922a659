"""Inputs made from seeds by chance: bits turned, pieces cut, doubled and joined, words put in.

The same seed of chance gives the same inputs, so that what was found can be made again.
"""

import gzip
import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import accumulate
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
SMALL = 1000
"""Bytes up to which a seed is as likely as another."""
RARELY = 0.005
"""The least share of a large seed in what is made."""
PACKED_ON = (1980, 1, 1, 0, 0, 0)

Change = Callable[[Random, bytearray, Sequence[bytes], Sequence[bytes]], None]


def mutated(chance: Random, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Return one seed with one to eight changes."""
    data = bytearray(_one_of(chance, seeds))
    known = (*words, *WORDS)
    for _ in range(chance.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        chance.choice(CHANGES)(chance, data, seeds, known)
    return bytes(data[:LONGEST])


def mutated_package(chance: Random, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Return a ZIP package one of whose parts was changed, packed anew so that it opens."""
    parts = _parts(_one_of(chance, seeds, _unpacked))
    changed = chance.choice(list(parts))
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as package:
        for part, content in parts.items():
            given = mutated(chance, [content], words) if part == changed else content
            package.writestr(zipfile.ZipInfo(part, PACKED_ON), given)
    return held.getvalue()


def mutated_within(chance: Random, seeds: Sequence[bytes], words: Sequence[bytes] = ()) -> bytes:
    """Return a compressed file whose content was changed, so that it unpacks."""
    within = [gzip.decompress(seed) for seed in seeds]
    return gzip.compress(mutated(chance, within, words), compresslevel=1, mtime=0)


def _one_of(chance: Random, seeds: Sequence[bytes], size: Callable[[bytes], int] = len) -> bytes:
    """Return one of the seeds: the larger, the more rarely."""
    return chance.choices(seeds, cum_weights=_shares(tuple(map(size, seeds))))[0]


@cache
def _shares(sizes: tuple[int, ...]) -> list[float]:
    plain = [1 / max(size, SMALL) ** 2 for size in sizes]
    return list(accumulate(max(share, RARELY * sum(plain)) for share in plain))


def _unpacked(package: bytes) -> int:
    """Return how large a package's parts are, which is what reading it costs."""
    return sum(map(len, _parts(package).values()))


@lru_cache(8)
def _parts(package: bytes) -> Mapping[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(package)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


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
