"""A file for what must lie somewhere until it is taken up: on the disk it lies encrypted.

Its key is made for it and kept nowhere, so that what is left of it on the disk can't be read.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

from cryptography.hazmat.primitives.ciphers import Cipher, CipherContext
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import CTR

from desktop.store.disk import told_full

_KEY, _NONCE = 32, 16


class Scratch:
    """What is written once from its beginning, then read from there as often as is wanted.

    Nothing tells whether it was changed on the disk: whoever reads checks what was read.
    """

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._cipher = Cipher(AES(secrets.token_bytes(_KEY)), CTR(secrets.token_bytes(_NONCE)))
        self._stream: CipherContext = self._cipher.encryptor()

    def write(self, data: bytes) -> int:
        """Write more; returns how much."""
        self._file.write(self._stream.update(data))
        return len(data)

    def seek(self, place: int) -> int:
        """Go back to the beginning, to read from there."""
        if place:
            raise ValueError(place)
        self._stream = self._cipher.decryptor()
        return self._file.seek(0)

    def read(self, size: int = -1) -> bytes:
        """Read more, to the end where no size is given."""
        return self._stream.update(self._file.read(size))


@contextmanager
def scratch(folder: Path) -> Iterator[Scratch]:
    """Yield a file without a name, in a folder, that is gone afterwards; raises StoreFull."""
    with told_full(folder), TemporaryFile(dir=folder) as file:
        yield Scratch(file)
