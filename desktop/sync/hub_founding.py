"""Bring an office that worked alone to a hub, with its own wrappers and chain unchanged."""

import platform
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, select

from desktop.domain.kind_rules import KIND_RULES
from desktop.store import tables
from desktop.store.acceptance import Head
from desktop.store.connect import Store
from desktop.store.entry import NO_HASH, parse
from desktop.store.hub import head_of
from desktop.store.numbers import all_series, register
from desktop.store.officers import officers
from desktop.store.writers import device_secret, known_device
from desktop.sync.hub_file import HubFile, known_by, open_scope, put_officer
from desktop.sync.ports import CHUNK
from desktop.sync.troubles import ScopeTaken

Patterns = Mapping[tuple[str, str], str]


def found_hub(
    hub: HubFile,
    store: Store,
    scope: tuple[str, str, Patterns],
    settings: Mapping[str, str],
) -> Head:
    """Bring a store's office into a scope (name, title, patterns) of a hub; return its head.

    The same office again changes nothing; raises ScopeTaken where other entries are there.
    """
    name, title, patterns = scope
    open_scope(hub, name, title, patterns)
    with store.writing() as local:
        secret = device_secret(local)
    with store.reading() as local:
        head = head_of(local, name)
        for person in officers(local):
            put_officer(hub, person, [name])
        with hub.writing():
            there = hub.row("SELECT sseq, chain FROM scope WHERE scope = ?", name)
            if there[0]:
                if (there[0], there[1]) != (head.sseq, head.chain):
                    raise ScopeTaken(scope=name, sseq=there[0])
                return head
            _bring_writers(hub, local, secret)
            _bring_log(hub, local, name)
            _bring_beside(hub, local, name, max(1, head.sseq))
            _bring_numbers(hub, local, (name, patterns))
            for place, (key, value) in enumerate(settings.items(), 1):
                hub.run(
                    "INSERT INTO shared_setting (scope, key, value, version, changed_by)"
                    " VALUES (?, ?, ?, ?, '')",
                    name,
                    key,
                    value,
                    place,
                )
            _bring_files(hub, store, name)
            hub.run(
                "UPDATE scope SET sseq = ?, chain = ? WHERE scope = ?", head.sseq, head.chain, name
            )
    return head


def _bring_writers(hub: HubFile, local: Connection, secret: str) -> None:
    here = known_device(local)
    for row in local.execute(select(tables.writer)):
        hub.run(
            "INSERT OR IGNORE INTO device (id, label, secret_hash) VALUES (?, ?, ?)",
            row.device,
            platform.node() if row.device == here else row.device,
            known_by(secret),
        )
        hub.run(
            "INSERT INTO writer (id, officer, device, public_key, wseq, hash, last_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            row.id,
            row.officer,
            row.device,
            row.public_key,
            row.wseq,
            row.hash or NO_HASH,
            row.last_at,
        )


def _bring_log(hub: HubFile, local: Connection, scope: str) -> None:
    table = tables.entry
    found = select(table).where(table.c.scope == scope).order_by(table.c.sseq)
    for row in local.execute(found):
        hub.run(
            "INSERT INTO event (scope, sseq, id, writer, wseq, case_id, body, wrapper, chain,"
            " verdict, withdrawn_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            scope,
            row.sseq,
            row.id,
            row.writer,
            row.wseq,
            row.case_id,
            row.text,
            row.wrapper,
            row.chain,
            row.verdict if not row.winner else f"{row.verdict}:{row.winner}",
            row.withdrawn_by,
        )
        _note_number(hub, row, scope)
    for row in local.execute(select(tables.claim)):
        hub.run("INSERT INTO claim (scope, key, entry) VALUES (?, ?, ?)", scope, row.key, row.entry)


def _note_number(hub: HubFile, row: Any, scope: str) -> None:
    rule = KIND_RULES.get(row.kind)
    if rule is None or not rule.number:
        return
    number = parse(row.text).data.get(rule.number)
    if number:
        hub.run(
            "INSERT OR IGNORE INTO number_used (scope, text, entry) VALUES (?, ?, ?)",
            scope,
            str(number),
            row.id,
        )


def _bring_beside(hub: HubFile, local: Connection, scope: str, sseq: int) -> None:
    for row in local.execute(select(tables.person_key)):
        hub.run(
            "INSERT INTO person_key (scope, sseq, ref, key) VALUES (?, ?, ?, ?)",
            scope,
            sseq,
            row.ref,
            row.key,
        )
    for row in local.execute(select(tables.sealed_value)):
        hub.run(
            "INSERT INTO sealed_value (scope, sseq, ref, digest, seal) VALUES (?, ?, ?, ?, ?)",
            scope,
            sseq,
            row.ref,
            row.digest,
            row.seal,
        )
    for row in local.execute(select(tables.erased_key)):
        hub.run("INSERT INTO erased_key (scope, ref) VALUES (?, ?)", scope, row.ref)


def _bring_numbers(hub: HubFile, local: Connection, scope: tuple[str, Patterns]) -> None:
    """Let each series go on after the last number in use; what is before is the old desk's."""
    name, patterns = scope
    for series in all_series(local):
        numbers = register(local, series)
        if (series.organ, series.kind) in patterns and numbers:
            hub.run(
                "INSERT INTO number_lease (scope, organ, kind, year, low, high, device)"
                " VALUES (?, ?, ?, ?, 1, ?, 'founding')",
                name,
                series.organ,
                series.kind,
                series.year,
                numbers[-1].number,
            )


def _bring_files(hub: HubFile, store: Store, scope: str) -> None:
    for digest in store.attachments.digests():
        size = store.attachments.size_of(digest)
        hub.run(
            "INSERT INTO blob (scope, digest, size, is_whole) VALUES (?, ?, ?, 1)",
            scope,
            digest,
            size,
        )
        with store.attachments.opened(digest) as file:
            for place in range(max(1, -(-size // CHUNK))):
                hub.run(
                    "INSERT INTO blob_chunk (scope, digest, n, bytes) VALUES (?, ?, ?, ?)",
                    scope,
                    digest,
                    place,
                    file.read(CHUNK),
                )
