"""Open the shared store a desk belongs to, whichever kind it is."""

from pathlib import Path

from desktop.clock import Clock
from desktop.store.shared import HUB as HUB
from desktop.store.shared import SharedPlace
from desktop.sync.hub_store import open_hub
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import AddressSecret, AddressUnfit, HubMissing

POSTGRES = "postgres"
_PREFIXES = ("postgresql://", "postgres://")


def place_of(address: str, scope: str) -> SharedPlace:
    """Return the place an address names: a postgresql:// URL, else the folder of a hub.

    Raises AddressUnfit where it is neither, AddressSecret where it names user or password,
    HubMissing where it names a folder that is not there.
    """
    given = address.strip()
    if given.startswith(_PREFIXES):
        _check(given)
        return SharedPlace(POSTGRES, given, scope)
    if Path(given).is_absolute() and not Path(given).is_dir():
        raise HubMissing(folder=given)
    if not Path(given).is_dir():
        raise AddressUnfit(given=given)
    return SharedPlace(HUB, given, scope)


def open_shared(place: SharedPlace, officer: str, password: str, clock: Clock) -> SharedStore:
    """Open it as an officer; raises what its adapter raises. A hub needs no password."""
    if place.kind == HUB:
        return open_hub(Path(place.address), officer, clock)
    from desktop.sync.postgres import open_postgres

    return open_postgres(place.address, officer, password)


def _check(address: str) -> None:
    import psycopg
    from psycopg.conninfo import conninfo_to_dict

    try:
        parts = conninfo_to_dict(address)
    except psycopg.Error as error:
        raise AddressUnfit(given=address) from error
    if {"user", "password", "passfile"} & parts.keys():
        raise AddressSecret
    if not parts.get("dbname"):
        raise AddressUnfit(given=address)
