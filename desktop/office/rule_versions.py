"""The versions of every rule table: the one the program ships, and those the office published.

A version is proved before it is proposed: no gap, no overlap, its recorded cases as they say. It
may change rows, days and cases; which facts are asked, and what outcomes there are, is known to
the program and stays.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from desktop import resources
from desktop.domain.publishing import Publication, published
from desktop.rules.decision import Table
from desktop.rules.findings import Finding, finding
from desktop.rules.recorded_cases import changed_cases
from desktop.rules.table import BadTable
from desktop.rules.table_reading import normal
from desktop.rules.versions import Learnt, Versions
from desktop.store.connect import Store
from desktop.store.entry import canonical
from desktop.store.publications import all_publications

SUBJECT = "rule."


def subject_of(table_id: str) -> str:
    """Return under which name a table's versions are published."""
    return f"{SUBJECT}{table_id}"


@cache
def shipped_tables() -> dict[str, Table]:
    """Return the tables the program ships, by id; each is the first version of its rule."""
    files = sorted(resources.path("rules").glob("*.toml"))
    raws = (resources.read_toml(f"rules/{file.name}") for file in files)
    tables = (Table(raw) for raw in raws if "hit" in raw)
    return {table.head.id: table for table in tables}


def rule_tables(store: Store | None) -> dict[str, Versions]:
    """Return every table with its versions, by id."""
    found: dict[str, tuple[Publication, ...]] = {}
    if store is not None:
        with store.reading() as connection:
            found = all_publications(connection)
    return {
        name: Versions((table,), _learnt(table, found.get(subject_of(name), ())))
        for name, table in shipped_tables().items()
    }


def unreadable_versions(store: Store) -> tuple[Finding, ...]:
    """Return a finding for each published version this program cannot go by."""
    shipped = shipped_tables()
    with store.reading() as connection:
        found = all_publications(connection)
    return tuple(
        finding("rule_version_unreadable", title=version.title, version=version.id[:8])
        for name, table in shipped.items()
        for version in published(found.get(subject_of(name), ()))
        if against_version(version, table)
    )


def against_version(version: Publication, shipped: Table) -> tuple[Finding, ...]:
    """Return why this program cannot go by a version, such as one of a newer program."""
    try:
        table = published_table(version)
    except BadTable as bad:
        return bad.findings
    if table.head.id != shipped.head.id:
        return (finding("table_unknown", "id", given=table.head.id),)
    return tuple(_same_shape(table, shipped))


def published_table(version: Publication) -> Table:
    """Return a published version, known from the day it was published; raises BadTable."""
    try:
        raw = json.loads(version.content)
    except (ValueError, RecursionError):
        raw = None
    if not isinstance(raw, dict):
        raise BadTable(finding("table_field_missing", "", table=version.subject, row="?", key="id"))
    day = version.known_from.date() if version.known_from else version.proposed_at.date()
    return Table({**raw, "known_from": day.isoformat()})


def _learnt(shipped: Table, versions: Iterable[Publication]) -> Iterator[Learnt]:
    """Yield what was published; a version that cannot be gone by counts for nothing."""
    for version in published(versions):
        if version.known_from is not None and not against_version(version, shipped):
            yield Learnt(version.known_from, published_table(version))


def text_of(raw: Mapping[str, Any]) -> str:
    """Return a table's content as the text that is proposed and signed.

    What hashes a table had before only the program says of those it ships.
    """
    return canonical({k: v for k, v in normal(raw).items() if k != "formerly"})


def table_findings(raw: Mapping[str, Any], versions: Versions | None) -> tuple[Finding, ...]:
    """Return what stands against a table as the next version of its rule."""
    if versions is None:
        return (finding("table_unknown", "id", given=raw.get("id", "")),)
    try:
        table = Table(raw)
    except BadTable as bad:
        return bad.findings
    return (*_same_shape(table, versions.all[-1]), *changed_cases(table))


def _same_shape(table: Table, before: Table) -> Iterator[Finding]:
    """Yield each input and outcome that is not as the program knows it."""
    for name in sorted(set(table.inputs) ^ set(before.inputs)):
        yield finding("table_shape_changed", table=table.head.id, row="input", what=name)
    for name in sorted(set(table.inputs) & set(before.inputs)):
        new, old = table.inputs[name], before.inputs[name]
        if (new.kind, new.each, set(new.values)) != (old.kind, old.each, set(old.values)):
            yield finding("table_shape_changed", table=table.head.id, row="input", what=name)
    for code in sorted(set(table.content.outcomes) ^ set(before.content.outcomes)):
        yield finding("table_shape_changed", table=table.head.id, row="outcomes", what=code)
