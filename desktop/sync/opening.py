"""Open the shared store a desk belongs to, whichever kind it is."""

from pathlib import Path

from desktop.clock import Clock
from desktop.store.shared import SharedPlace
from desktop.sync.hub_store import open_hub
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import open_postgres

HUB = "hub"
POSTGRES = "postgres"


def place_of(address: str, scope: str) -> SharedPlace:
    """Return the place an address names: a postgresql:// URL, else the folder of a hub."""
    kind = POSTGRES if address.startswith(("postgresql://", "postgres://")) else HUB
    return SharedPlace(kind, address, scope)


def open_shared(place: SharedPlace, officer: str, password: str, clock: Clock) -> SharedStore:
    """Open it as an officer; raises what its adapter raises. A hub needs no password."""
    if place.kind == HUB:
        return open_hub(Path(place.address), officer, clock)
    return open_postgres(place.address, officer, password)
