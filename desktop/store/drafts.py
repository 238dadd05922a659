"""Drafts: what an officer has begun and not handed in, so that nothing typed is ever lost."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.dialects.sqlite import insert

from desktop.store.entry import canonical
from desktop.store.tables import draft


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
        "value": canonical(kept.value),
        "saved_at": kept.saved_at.isoformat(),
    }
    row = insert(draft).values(id=kept.id, **values)
    connection.execute(row.on_conflict_do_update(set_=values))


def read_draft(connection: Connection, draft_id: str) -> KeptDraft | None:
    """Return the draft of that id, or None."""
    row = connection.execute(select(draft).where(draft.c.id == draft_id)).first()
    return _kept(row) if row else None


def drafts_of(
    connection: Connection, officer: str, kind: str, about: str = ""
) -> tuple[KeptDraft, ...]:
    """Return an officer's drafts of one kind, the newest first; ``about`` narrows them."""
    chosen = select(draft).where(draft.c.officer == officer, draft.c.kind == kind)
    if about:
        chosen = chosen.where(draft.c.about == about)
    rows = connection.execute(chosen.order_by(draft.c.saved_at.desc()))
    return tuple(_kept(row) for row in rows)


def drafts_about(connection: Connection, kind: str, about: str) -> tuple[KeptDraft, ...]:
    """Return everybody's drafts of one kind about one thing, the newest first."""
    chosen = select(draft).where(draft.c.kind == kind, draft.c.about == about)
    rows = connection.execute(chosen.order_by(draft.c.saved_at.desc(), draft.c.id))
    return tuple(_kept(row) for row in rows)


def drop_draft(connection: Connection, draft_id: str) -> None:
    """Let a draft go, once it was handed in or thrown away."""
    connection.execute(draft.delete().where(draft.c.id == draft_id))


def _kept(row: Row[*tuple[Any, ...]]) -> KeptDraft:
    return KeptDraft(
        id=row.id,
        kind=row.kind,
        officer=row.officer,
        about=row.about,
        title=row.title,
        value=json.loads(row.value),
        saved_at=datetime.fromisoformat(row.saved_at),
    )
