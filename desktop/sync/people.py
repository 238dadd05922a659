"""Who works at a shared store and on which devices, and what an administrator does to them.

A one-time code is never sent nor kept: a proof is made of it, and the shared store keeps the hash
of that. The first code of an officer is their password as well, until it is redeemed.
"""

import hashlib
import re
import unicodedata
from datetime import datetime
from typing import Protocol

from desktop.plain_class import dataclass
from desktop.store.passwords import new_code
from desktop.store.people_acts import ActLink

HOURS = 72
"""So long a code counts where nobody says otherwise."""
CODE = re.compile(r"[a-z0-9]{5}(-[a-z0-9]{5}){3}")
"""How a code is written."""
GUESSES = 5
"""So many wrong codes are the end of the right one."""


@dataclass(frozen=True, slots=True)
class PersonThere:
    """An officer as an administrator sees them.

    ``must_enrol`` is true until the first code is redeemed; ``is_elsewhere`` where other districts
    are theirs too; ``code_until`` says until when a code of theirs is open.
    """

    id: str
    name: str
    bureau: str
    duties: tuple[str, ...]
    is_active: bool = True
    must_enrol: bool = False
    is_own: bool = False
    is_elsewhere: bool = False
    seen_at: datetime | None = None
    code_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeviceThere:
    """A device as an administrator sees it; ``renewed_as`` names the one that goes on from it."""

    id: str
    label: str
    officers: tuple[str, ...]
    enrolled_at: datetime | None = None
    seen_at: datetime | None = None
    pending: int = 0
    revoked_at: datetime | None = None
    revoked_by: str = ""
    why: str = ""
    forked_at: datetime | None = None
    renewed_as: str = ""
    by_code: bool = False
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class PeopleAct:
    """One act on people or devices, as the shared store keeps it."""

    at: datetime
    by: str
    act: str
    subject: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class CodeGiven:
    """A first code somebody gave an officer, and when it set a password; None where it did not."""

    by: str
    at: datetime
    used_at: datetime | None


@dataclass(frozen=True, slots=True)
class PeopleSeen:
    """Everything an administrator is shown; ``has_codes`` is false where nobody logs in."""

    people: tuple[PersonThere, ...]
    devices: tuple[DeviceThere, ...]
    acts: tuple[PeopleAct, ...] = ()
    asks_codes: bool = False
    has_codes: bool = True


@dataclass(frozen=True, slots=True)
class Code:
    """A one-time code on its way to somebody; ``is_first`` takes a password's place."""

    text: str
    is_first: bool
    hours: int = HOURS


def make_code(*, is_first: bool, hours: int = HOURS) -> Code:
    """Return a fresh code."""
    return Code(new_code(), is_first, hours)


def written(code: str) -> str:
    """Return a code as it is meant, however it was typed: small letters, in groups of five.

    An input method's wide letters are letters.
    """
    plain = unicodedata.normalize("NFKC", code).lower()
    letters = "".join(c for c in plain if c.isalnum())
    return "-".join(letters[i : i + 5] for i in range(0, len(letters), 5))


def proof_of(officer: str, code: str) -> str:
    """Return what is shown in the place of a code when it is redeemed."""
    return hashlib.sha256(
        f"joint-office enrolment\n{officer}\n{written(code)}".encode()
    ).hexdigest()


def known_by(officer: str, code: str) -> str:
    """Return what a shared store keeps of a code."""
    return hashlib.sha256(proof_of(officer, code).encode()).hexdigest()


class PeopleStore(Protocol):
    """What of a shared store is about people and devices. Every method may raise a SyncTrouble."""

    def people(self, scope: str) -> PeopleSeen:
        """Return everybody and every device of a scope; only to an administrator."""

    def add_officer(self, scope: str, person: PersonThere, code: Code | None) -> None:
        """Let somebody new in by a first code; a hub has none and lets them in at once."""

    def change_officer(self, scope: str, person: PersonThere) -> None:
        """Change name, bureau, duties, and whether they work; never one's own."""

    def give_code(self, scope: str, officer: str, code: Code) -> None:
        """Give an officer a code in the place of any other; a hub raises NotKeptHere."""

    def ask_codes(self, scope: str, *, asks: bool) -> None:
        """Let new devices in by a code only, or by a login as well."""

    def redeem(self, code: str, password: str) -> None:
        """Redeem one's own code; a first one with the password that is to be.

        Raises CodeRefused for another code, CodeOver where there is none to redeem any more.
        """

    def revoke_device(self, scope: str, device: str, why: str) -> None:
        """Keep a device out, for a reason."""

    def let_device_in(self, scope: str, device: str, why: str) -> None:
        """Let a device in again; what waits on it may be sent then."""

    def note_fork(self, device: str) -> None:
        """Say that an own device was found to be one of two copies."""

    def people_acts(self, scope: str, after: int) -> tuple[ActLink, ...]:
        """Return what was done to people and devices after a place; only to who audits.

        Of other districts' acts the link alone is given.
        """

    def own_codes(self) -> tuple[CodeGiven, ...]:
        """Return the first codes of the last month that took the place of the own password."""

    def is_kept_out(self, device: str) -> bool:
        """Return whether a device is revoked, and each that goes on from it; False if unknown."""
