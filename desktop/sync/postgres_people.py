"""People and devices on the shared PostgreSQL, kept by an administrator's ordinary login."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import psycopg

from desktop.store.people_acts import ActLink
from desktop.sync import troubles
from desktop.sync.people import (
    GUESSES,
    Code,
    CodeGiven,
    DeviceThere,
    PeopleAct,
    PeopleSeen,
    PersonThere,
    known_by,
    proof_of,
)

KEEPING = 18
ACTS = 19
"""The step from which a server hands out what was done to people and devices."""
"""Since this schema a server lets administrators keep people and devices from their desks."""


class PostgresPeople:
    """What of the shared store is about people; ``connection`` is one officer's."""

    connection: psycopg.Connection
    _call: Callable[..., Any]

    def people(self, scope: str) -> PeopleSeen:
        """Ask for everybody and everything at once."""
        said = self._keep("SELECT api.people(%s)", scope)
        return PeopleSeen(
            tuple(_person(one) for one in said["people"]),
            tuple(_device(one) for one in said["devices"]),
            tuple(
                PeopleAct(_at(a["at"]), a["by"], a["act"], a["subject"], a["detail"])
                for a in said["acts"]
                if a["at"]
            ),
            said["asks_codes"],
        )

    def add_officer(self, scope: str, person: PersonThere, code: Code | None) -> None:
        """Make officer and login in one step; the password is a code, and goes as a verifier."""
        if code is None:
            raise troubles.PersonUnfit
        known, verifier = known_by(person.id, code.text), self._verifier(person.id, code.text)
        given = (scope, person.id, person.name, person.bureau, sorted(person.duties))
        with _login_of(person.id):
            self._keep(
                "SELECT api.add_officer(%s, %s, %s, %s, %s::text[], %s, %s, %s)",
                *(*given, known, verifier, code.hours),
            )

    def change_officer(self, scope: str, person: PersonThere) -> None:
        """Change an officer; who no longer works is signed out at once."""
        given = (scope, person.id, person.name, person.bureau, sorted(person.duties))
        with _login_of(person.id):
            self._keep(
                "SELECT api.change_officer(%s, %s, %s, %s, %s::text[], %s)",
                *(*given, person.is_active),
            )

    def give_code(self, scope: str, officer: str, code: Code) -> None:
        """Give a code; a first one is made the password."""
        verifier = self._verifier(officer, code.text) if code.is_first else None
        with _login_of(officer):
            self._keep(
                "SELECT api.give_code(%s, %s, %s, %s, %s)",
                *(scope, officer, known_by(officer, code.text), verifier, code.hours),
            )

    def ask_codes(self, scope: str, *, asks: bool) -> None:
        """Settle it for the whole server."""
        self._keep("SELECT api.ask_codes(%s, %s)", scope, asks)

    def redeem(self, code: str, password: str) -> None:
        """Show the proof, once to be counted and once to be judged."""
        own = self.connection.info.user
        verifier = self._verifier(own, password) if password else None
        said = {"outcome": "shown"}
        for _ in range(2):
            if said["outcome"] == "shown":
                said = self._keep("SELECT api.redeem(%s, %s)", proof_of(own, code), verifier)
        if said["outcome"] == "wrong" and said["left"]:
            raise troubles.CodeRefused(left=said["left"], of=GUESSES)
        if said["outcome"] != "redeemed":
            raise troubles.CodeOver

    def revoke_device(self, scope: str, device: str, why: str) -> None:
        """Keep a device out."""
        self._keep("SELECT api.revoke_device(%s, %s, true, %s)", scope, device, why)

    def let_device_in(self, scope: str, device: str, why: str) -> None:
        """Let it in again."""
        self._keep("SELECT api.revoke_device(%s, %s, false, %s)", scope, device, why)

    def note_fork(self, device: str) -> None:
        """Note it for those who look after devices."""
        self._call("SELECT api.note_fork(%s)", device)

    def people_acts(self, scope: str, after: int) -> tuple[ActLink, ...]:
        """Ask for a stretch of the acts."""
        said = self._keep("SELECT api.people_acts(%s, %s)", scope, after, needed=ACTS)
        try:
            return tuple(ActLink(int(a["n"]), str(a["line"]), str(a["chain"])) for a in said)
        except (TypeError, KeyError, ValueError, OverflowError) as error:
            raise troubles.ChainBroken(after=after) from error

    def own_codes(self) -> tuple[CodeGiven, ...]:
        """Ask for it; an older server kept none."""
        try:
            said = self._call("SELECT api.own_codes()")
        except troubles.NotOurServer:
            return ()
        return tuple(CodeGiven(c["by"], _at(c["at"]), _moment(c["used_at"])) for c in said)

    def is_kept_out(self, device: str) -> bool:
        """Ask for it; an older server keeps nobody from renewing a permit."""
        try:
            return bool(self._call("SELECT api.is_kept_out(%s)", device))
        except troubles.NotOurServer:
            return False

    def _keep(self, query: str, *values: Any, needed: int = KEEPING) -> Any:
        """Call what an older server does not know."""
        try:
            return self._call(query, *values)
        except troubles.NotOurServer as trouble:
            known = int(self._call("SELECT api.hello('', 0)")["meta"]["schema"])
            raise troubles.ServerTooOld(needed=needed, known=known) from trouble

    def _verifier(self, login: str, password: str) -> str:
        """Return what the server checks a password by; the password itself goes nowhere."""
        made = self.connection.pgconn.encrypt_password(
            password.encode(), login.encode(), b"scram-sha-256"
        )
        return made.decode()


@contextmanager
def _login_of(login: str) -> Iterator[None]:
    """Name the login in a trouble about it, which the server's words leave open."""
    try:
        yield
    except troubles.LoginTaken as trouble:
        raise troubles.LoginTaken(login=login) from trouble


def _person(said: dict[str, Any]) -> PersonThere:
    return PersonThere(
        said["id"],
        said["name"],
        said["bureau"],
        tuple(said["duties"]),
        said["active"],
        said["must_enrol"],
        said["is_own"],
        said["is_elsewhere"],
        _moment(said["seen_at"]),
        _moment(said["code_until"]),
    )


def _device(said: dict[str, Any]) -> DeviceThere:
    return DeviceThere(
        said["id"],
        said["label"],
        tuple(said["officers"] or ()),
        _moment(said["enrolled_at"]),
        _moment(said["seen_at"]),
        said["pending"],
        _moment(said["revoked_at"]),
        said["revoked_by"],
        said["why"],
        _moment(said["forked_at"]),
        said["renewed_as"],
        said["by_code"],
        said["is_elsewhere"],
    )


def _at(said: str) -> datetime:
    return datetime.fromisoformat(said)


def _moment(said: str | None) -> datetime | None:
    return _at(said) if said else None
