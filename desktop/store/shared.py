"""Whether the store shares its record, and with which shared store."""

import json
from dataclasses import asdict, replace

from sqlalchemy import Connection

from desktop.plain_class import dataclass
from desktop.store.settings import get_fact, put_fact

FACT = "shared"
HUB = "hub"
_UNSHARED = "unshared_settings"


@dataclass(frozen=True, slots=True)
class SharedPlace:
    """Where the shared store is: ``kind`` postgres or hub, its address without any password.

    ``epoch`` is the life of it this desk has exchanged with; ``settings`` the version of its
    settings taken up; ``clock_s`` how far this computer's clock was ahead of it when last asked.
    """

    kind: str
    address: str
    scope: str
    epoch: str = ""
    settings: int = 0
    clock_s: int = 0

    @property
    def knows_passwords(self) -> bool:
        """False for a hub: nobody signs in there, so no password can be held against anything."""
        return self.kind != HUB

    def living(self, epoch: str) -> "SharedPlace":
        """Return the place in that life of it."""
        return replace(self, epoch=epoch)


def shared_place(connection: Connection) -> SharedPlace | None:
    """Return the shared store this one belongs to, None where it is an office of its own."""
    return place_in(get_fact(connection, FACT))


def epoch_of(connection: Connection) -> str:
    """Return the life of the shared store this one has exchanged with, blank where with none."""
    place = shared_place(connection)
    return place.epoch if place else ""


def place_in(text: str | None) -> SharedPlace | None:
    """Return the shared store that a kept fact names, None where there is no such fact."""
    return SharedPlace(**json.loads(text)) if text else None


def put_shared_place(connection: Connection, place: SharedPlace) -> None:
    """Keep where the shared store is; from then on entries wait until it takes them."""
    put_fact(connection, FACT, json.dumps(asdict(place), ensure_ascii=False))


def change_place(connection: Connection, **changed: str | int) -> None:
    """Change what is kept of the shared store."""
    place = shared_place(connection)
    if place is not None:
        put_shared_place(connection, replace(place, **changed))  # type: ignore[arg-type]


def note_unshared(connection: Connection, key: str) -> None:
    """Note that a setting was changed here and the shared store is to have it."""
    if shared_place(connection) is not None:
        _put_unshared(connection, {*unshared(connection), key})


def unshared(connection: Connection) -> tuple[str, ...]:
    """Return the keys of settings changed here that the shared store has not been given."""
    return tuple(json.loads(get_fact(connection, _UNSHARED) or "[]"))


def clear_unshared(connection: Connection) -> None:
    """Note that the shared store has them all, or had newer ones."""
    _put_unshared(connection, set())


def _put_unshared(connection: Connection, keys: set[str]) -> None:
    put_fact(connection, _UNSHARED, json.dumps(sorted(keys)))
