"""What an officer's register remembers: named views, in the record, and columns at this desk."""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from sqlalchemy import Connection

from desktop.domain.preferences import Part
from desktop.office.office import Office
from desktop.office.preferences import Items, bring_along, change, items_of
from desktop.rules.findings import Refusal
from desktop.store.codec import from_json, to_json
from desktop.store.entry import canonical
from desktop.store.errors import EntryMalformed
from desktop.store.rows_cases import CasesKept, CasesView
from desktop.store.settings import get_setting, put_setting

KEPT = "views:{officer}"


def kept_of(office: Office, officer_id: str) -> CasesKept:
    """Return what the officer's register remembers; what can't be read is forgotten.

    Views are the same at every desk; columns as last arranged are this one's.
    """
    with office.store.reading() as connection:
        here = _kept_here(connection, officer_id)
        kept = items_of(connection, officer_id, Part.VIEWS)
    only_here = tuple(view for view in here.views if view.name not in kept)
    return CasesKept((*_views(kept), *only_here), here.columns)


def keep(
    office: Office, officer_id: str, kept: CasesKept, seen: Sequence[CasesView] = ()
) -> Refusal | None:
    """Remember columns, and the views of an officer who saw others before; or say why not."""
    wanted = _items(kept.views)
    refused = change(office, officer_id, Part.VIEWS, _items(seen), wanted)
    with office.store.writing() as connection:
        here = _kept_here(connection, officer_id).views
        left = tuple(view for view in here if view.name in wanted)
        _keep_here(connection, officer_id, CasesKept(left, kept.columns))
    return refused


def bring_views(office: Office, officer_id: str) -> None:
    """Record the views only this desk has had, from the time before they were."""
    with office.store.reading() as connection:
        here = _kept_here(connection, officer_id)
    if here.views:
        left = bring_along(office, officer_id, Part.VIEWS, _items(here.views))
        stays = tuple(view for view in here.views if view.name in left)
        with office.store.writing() as connection:
            _keep_here(connection, officer_id, CasesKept(stays, here.columns))


def _kept_here(connection: Connection, officer_id: str) -> CasesKept:
    kept = get_setting(connection, KEPT.format(officer=officer_id), {})
    try:
        return from_json(kept, CasesKept, "views")
    except EntryMalformed:
        return CasesKept()


def _keep_here(connection: Connection, officer_id: str, kept: CasesKept) -> None:
    put_setting(connection, KEPT.format(officer=officer_id), to_json(kept))


def _items(views: Iterable[CasesView]) -> Items:
    return {view.name: canonical(to_json(view)) for view in views}


def _views(items: Items) -> Iterator[CasesView]:
    """Yield the views that can be read; a newer program's stay in the record."""
    for name, text in items.items():
        with suppress(EntryMalformed, ValueError, TypeError, RecursionError):
            yield from_json({**json.loads(text), "name": name}, CasesView, "views")
