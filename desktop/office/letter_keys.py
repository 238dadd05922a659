"""The public keys by which letters are verified: this office's own, and those others handed over.

A key file holds an office's name and the public keys its letters are signed with; no secret and
no person stands in it. Whoever gets one compares its fingerprint by another way.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from desktop.letters.verify import KEY_ID
from desktop.plain_class import dataclass
from desktop.plain_json import parse_bytes
from desktop.rules.findings import Refusal, finding
from desktop.signing import is_key
from desktop.store.disk import replace_file
from desktop.store.queries import paper_keys, signing_certificates, signing_keys

if TYPE_CHECKING:
    from desktop.office.office import Office

KIND = "joint-office letter keys"
VERSION = 1
MOST_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class KeyRing:
    """Public keys by key id, with the office each belongs to; certificates by fingerprint.

    ``clerks`` are the ids of keys that sign papers of a case, but no letter.
    """

    keys: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    owners: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    certificates: frozenset[str] = frozenset()
    clerks: frozenset[str] = frozenset()

    def joined(self, other: "KeyRing") -> "KeyRing":
        """Return both rings as one."""
        return KeyRing(
            {**other.keys, **self.keys},
            {**other.owners, **self.owners},
            self.certificates | other.certificates,
            self.clerks | (other.clerks - self.keys.keys()),
        )


def ring_of(
    owner: str,
    keys: Iterable[bytes],
    certificates: Iterable[str] = (),
    paper_keys: Iterable[bytes] = (),
) -> KeyRing:
    """Return the ring of one office's public keys; ``paper_keys`` sign no letters."""
    signing, known = _by_id(keys), _by_id(paper_keys)
    known |= signing
    clerks = frozenset(known.keys() - signing.keys())
    return KeyRing(known, dict.fromkeys(known, owner), frozenset(certificates), clerks)


def _by_id(keys: Iterable[bytes]) -> dict[str, bytes]:
    return {hashlib.sha256(key).hexdigest()[: 2 * KEY_ID]: key for key in keys}


def office_ring(office: "Office") -> KeyRing:
    """Return the ring of those who sign for the office, and of its signing certificates."""
    with office.store.reading() as connection:
        keys = signing_keys(connection)
        certificates = signing_certificates(connection)
        others = paper_keys(connection)
    return ring_of(_owner(office), keys, certificates, others)


def write_keys(office: "Office", file: Path) -> str:
    """Write the office's key file; return its fingerprint."""
    ring = office_ring(office)
    said = {
        "kind": KIND,
        "v": VERSION,
        "organ": _owner(office),
        "keys": sorted(key.hex() for name, key in ring.keys.items() if name not in ring.clerks),
        "paper_keys": sorted(ring.keys[name].hex() for name in ring.clerks),
        "certificates": sorted(ring.certificates),
    }
    data = (json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode()
    replace_file(file, data)
    return fingerprint(data)


def read_keys(file: Path) -> KeyRing | Refusal:
    """Return the ring a key file holds, or why it is none."""
    try:
        with file.open("rb") as opened:
            data = opened.read(MOST_BYTES + 1)
    except OSError as error:
        return Refusal((finding("file_failed", "keys", why=error.strerror or error),))
    try:
        return _ring(parse_bytes(data[: MOST_BYTES + 1]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Refusal((finding("key_file_unfit", "keys", file=file.name),))


def fingerprint(data: bytes) -> str:
    """Return how a key file is told over the telephone: sixteen signs in fours."""
    digest = hashlib.sha256(data).hexdigest()[:16].upper()
    return " ".join(digest[i : i + 4] for i in range(0, 16, 4))


def _ring(said: Any) -> KeyRing:
    if said["kind"] != KIND or said["v"] != VERSION:
        raise ValueError("no key file")
    keys = [bytes.fromhex(key) for key in said["keys"]]
    others = [bytes.fromhex(key) for key in said.get("paper_keys", ())]
    if not keys or not all(is_key(key) for key in (*keys, *others)):
        raise ValueError("no keys")
    return ring_of(str(said["organ"]), keys, map(str, said.get("certificates", ())), others)


def _owner(office: "Office") -> str:
    return office.settings.organ(office.settings.issuer).full_name
