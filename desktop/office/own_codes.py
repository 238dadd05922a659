"""The one-time codes somebody gave for an officer's own password, kept to be told to the officer.

Whoever may give a code could use it as well: so the officer learns of each who gave it, when, and
when a password was set by it.
"""

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.store.settings import get_fact
from desktop.sync.people import CodeGiven

NO_CODES = "[]"


def codes_fact(officer: str) -> str:
    """Return under which name the store keeps an officer's codes."""
    return f"own_codes:{officer}"


def said_codes(codes: Sequence[CodeGiven]) -> str:
    """Return codes as they are kept; of one that set no password nothing is told."""
    used = ((c.by, c.at.isoformat(), c.used_at.isoformat()) for c in codes if c.used_at)
    return json.dumps(list(used))


def own_codes(connection: Connection, officer: str) -> tuple[CodeGiven, ...]:
    """Return the codes that set the officer's password within the last month."""
    kept = json.loads(get_fact(connection, codes_fact(officer)) or NO_CODES)
    return tuple(CodeGiven(by, _at(at), _at(used_at)) for by, at, used_at in kept)


def _at(said: str) -> datetime:
    return datetime.fromisoformat(said).astimezone(OFFICE_ZONE)
