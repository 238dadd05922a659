"""Make a desk's writers known to the shared store, and which devices the desk was before."""

import platform
from contextlib import nullcontext, suppress
from dataclasses import replace

from desktop.store.connect import Store
from desktop.store.joining_beside import place_name
from desktop.store.pending import waiting_of
from desktop.store.shared_numbers import forgotten_leases
from desktop.store.writers import (
    Retired,
    device_secret,
    known_device,
    own_writers,
    put_retired,
    retired_devices,
    secret_of,
)
from desktop.sync.ports import Hello, SharedStore, WriterSeen
from desktop.sync.troubles import WriterRefused


def register(store: Store, shared: SharedStore, hello: Hello) -> None:
    """Make the officer's writers known: that of this device, and older ones still needed there.

    Those have work to send, or their device has something the shared store is yet to be told.
    """
    with store.writing() as connection:
        device_secret(connection)
        here = known_device(connection)
        untold = {old.device for old in retired_devices(connection) if not old.is_told}
        untold |= {kept.device for kept in forgotten_leases(connection)}
        own = [
            (writer, secret)
            for writer in own_writers(connection)
            if writer.officer == hello.officer and writer.id not in hello.writers
            if (secret := secret_of(connection, writer.device)) is not None
            if writer.device in {here, *untold} or waiting_of(connection, writer.id, 1)
        ]
    label = _label(store, shared, hello) if own else ""
    for writer, secret in own:
        seen = WriterSeen(writer.id, writer.officer, writer.device, writer.public_key)
        with suppress(WriterRefused) if writer.device != here else nullcontext():
            shared.register_writer(seen, label, secret)
    _tell_renewed(store, shared)


def _label(store: Store, shared: SharedStore, hello: Hello) -> str:
    """Return what colleagues know the desk by: its computer's name, and its folder's beside others.

    Several desks may be on one computer, as where an office is tried out.
    """
    name = platform.node()
    desks = (desk for scope in hello.scopes for desk in shared.desks(scope.scope))
    taken = {desk.label for desk in desks if desk.revoked_at is None}
    return f"{name} {place_name(store.folder)}" if name in taken else name


def _tell_renewed(store: Store, shared: SharedStore) -> None:
    """Let the shared store know once which devices this one goes on from.

    It hears that only of an officer who worked at both; for another it waits.
    """
    with store.reading() as connection:
        retired, device = retired_devices(connection), known_device(connection)
    devices = [*(old.device for old in retired), device]
    told = tuple(
        old if old.is_told else replace(old, is_told=_is_renewed(shared, old, new))
        for old, new in zip(retired, devices[1:], strict=True)
    )
    if told != retired:
        with store.writing() as connection:
            put_retired(connection, told)


def _is_renewed(shared: SharedStore, old: Retired, new: str) -> bool:
    try:
        shared.renew_device(old.device, new, old.secret)
    except WriterRefused:
        return False
    return True
