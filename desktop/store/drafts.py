"""Drafts: what an officer has begun and not handed in, so that nothing typed is ever lost.

What was typed is sealed under a key of the draft's own, which goes with it: an application has
the names and telephones of people in it before it is a case.
"""

import json
from base64 import b64decode, b64encode
from collections.abc import Collection
from contextlib import suppress
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects.sqlite import insert

from desktop.plain_class import dataclass
from desktop.store.entry import canonical
from desktop.store.errors import SealBroken
from desktop.store.sealing import SealKey, seal, unseal
from desktop.store.search_words import run_together
from desktop.store.tables import draft, draft_key

SEALED = "sealed "
"""How a sealed value begins; one kept before format 6 is plain JSON and begins otherwise."""


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft: ``kind`` says of what, ``about`` of which case or letter, ``value`` is JSON."""

    id: str
    kind: str
    officer: str
    about: str
    title: str
    value: Any
    saved_at: datetime


def keep_draft(connection: Connection, kept: KeptDraft) -> None:
    """Keep a draft, in place of the one kept before under its id."""
    values = {
        "kind": kept.kind,
        "officer": kept.officer,
        "about": kept.about,
        "title": kept.title,
        "value": _sealed(connection, kept),
        "saved_at": kept.saved_at.isoformat(),
    }
    row = insert(draft).values(id=kept.id, **values)
    connection.execute(row.on_conflict_do_update(set_=values))


def read_draft(connection: Connection, draft_id: str) -> KeptDraft | None:
    """Return the draft of that id, or None."""
    row = connection.execute(select(draft).where(draft.c.id == draft_id)).first()
    return _kept(connection, row) if row else None


def drafts_of(
    connection: Connection, officer: str, kind: str, about: str = ""
) -> tuple[KeptDraft, ...]:
    """Return an officer's drafts of one kind, the newest first; ``about`` narrows them."""
    chosen = select(draft).where(draft.c.officer == officer, draft.c.kind == kind)
    if about:
        chosen = chosen.where(draft.c.about == about)
    rows = connection.execute(chosen.order_by(draft.c.saved_at.desc()))
    return tuple(_kept(connection, row) for row in rows.all())


def drafts_about(connection: Connection, kind: str, about: str) -> tuple[KeptDraft, ...]:
    """Return everybody's drafts of one kind about one thing, the newest first."""
    chosen = select(draft).where(draft.c.kind == kind, draft.c.about == about)
    rows = connection.execute(chosen.order_by(draft.c.saved_at.desc(), draft.c.id))
    return tuple(_kept(connection, row) for row in rows.all())


def drop_draft(connection: Connection, draft_id: str) -> None:
    """Let a draft go with its key, once it was handed in or thrown away."""
    connection.execute(draft_key.delete().where(draft_key.c.draft == draft_id))
    connection.execute(draft.delete().where(draft.c.id == draft_id))


def drop_naming(connection: Connection, about: str, words: Collection[str]) -> None:
    """Let the drafts about one thing go, everybody's, in which one of the words stands.

    However it was typed: with gaps, in full width.
    """
    named = [run_together(word) for word in words]
    for row in connection.execute(select(draft).where(draft.c.about == about)).all():
        with suppress(SealBroken):
            typed = run_together(f"{row.title} {_opened(connection, row)}")
            if any(word in typed for word in named):
                drop_draft(connection, row.id)


def _sealed(connection: Connection, kept: KeptDraft) -> str:
    """Return what was typed, sealed under the draft's key, which is made with it."""
    fresh = insert(draft_key).values(draft=kept.id, key=SealKey.new().key)
    connection.execute(fresh.on_conflict_do_nothing())
    sealed = seal(_key(connection, kept.id), canonical(kept.value).encode(), kept.id)
    return SEALED + b64encode(sealed).decode()


def _opened(connection: Connection, row: Row[*tuple[Any, ...]]) -> str:
    """Return what was typed as JSON; raises SealBroken where it is spoilt."""
    value: str = row.value
    if not value.startswith(SEALED):
        return value
    sealed = b64decode(value.removeprefix(SEALED))
    return unseal(_key(connection, row.id), sealed, row.id).decode()


def _key(connection: Connection, draft_id: str) -> SealKey:
    kept = connection.scalar(select(draft_key.c.key).where(draft_key.c.draft == draft_id))
    return SealKey(draft_id, kept or b"")


def _kept(connection: Connection, row: Row[*tuple[Any, ...]]) -> KeptDraft:
    return KeptDraft(
        id=row.id,
        kind=row.kind,
        officer=row.officer,
        about=row.about,
        title=row.title,
        value=json.loads(_opened(connection, row)),
        saved_at=datetime.fromisoformat(row.saved_at),
    )
