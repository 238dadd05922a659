"""A file carried by hand between desks: lines of JSON, sealed as a whole under a passphrase.

Whoever finds the stick reads nothing; a file cut off or changed is refused before a line of it
is used. The name it is written under is there only once the file is whole.
"""

import json
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path
from uuid import UUID

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from desktop.store.disk import told_full
from desktop.store.errors import SealBroken
from desktop.store.sealing import KEY_BYTES, SealKey, sealed_stream, unsealed_stream
from desktop.sync.bundle_lines import LONGEST, Line, line_of
from desktop.sync.troubles import BundleUnreadable, PassphraseShort

MAGIC = b"JOBUNDLE1\n"
FORMAT = 1
LEAST_PASSPHRASE = 8
_SALT = 16
_COST = 2**15
_CHUNK = 256 * 1024


def write_bundle(file: Path, passphrase: str, lines: Iterable[Line]) -> None:
    """Write the lines to a file, whole or not at all; raises PassphraseShort, StoreFull."""
    if len(passphrase) < LEAST_PASSPHRASE:
        raise PassphraseShort(least=LEAST_PASSPHRASE)
    salt = secrets.token_bytes(_SALT)
    part = file.with_name(f"{file.name}.part")
    try:
        with told_full(file.parent), part.open("wb") as out:
            out.write(MAGIC + salt)
            for piece in sealed_stream(_key(passphrase, salt), _bytes(lines)):
                out.write(piece)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    finally:
        part.unlink(missing_ok=True)


def read_bundle(file: Path, passphrase: str) -> Iterator[Line]:
    """Yield the lines of a file that was found whole first; raises BundleUnreadable."""
    try:
        key = _key_of(file, passphrase)
        for _ in _pieces(file, key):
            continue
    except (OSError, SealBroken) as error:
        raise BundleUnreadable(file=file) from error
    return _lines(file, key)


def _lines(file: Path, key: SealKey) -> Iterator[Line]:
    pending = b""
    for piece in _pieces(file, key):
        *whole, pending = (pending + piece).split(b"\n")
        for line in whole:
            yield _line(file, line)
        if len(pending) > LONGEST:
            raise BundleUnreadable(file=file)


def _line(file: Path, text: bytes) -> Line:
    try:
        return line_of(text)
    except ValueError as error:
        raise BundleUnreadable(file=file) from error


def _key_of(file: Path, passphrase: str) -> SealKey:
    with file.open("rb") as opened:
        start = opened.read(len(MAGIC) + _SALT)
    if not start.startswith(MAGIC) or len(start) < len(MAGIC) + _SALT:
        raise SealBroken(ref="bundle")
    return _key(passphrase, start[len(MAGIC) :])


def _pieces(file: Path, key: SealKey) -> Iterator[bytes]:
    with file.open("rb") as opened:
        opened.seek(len(MAGIC) + _SALT)
        yield from unsealed_stream(key, iter(lambda: opened.read(_CHUNK), b""))


def _key(passphrase: str, salt: bytes) -> SealKey:
    derived = Scrypt(salt=salt, length=KEY_BYTES, n=_COST, r=8, p=1).derive(passphrase.encode())
    return SealKey(str(UUID(bytes=salt)), derived)


def _bytes(lines: Iterable[Line]) -> Iterator[bytes]:
    for line in lines:
        yield json.dumps(line, ensure_ascii=False).encode() + b"\n"
