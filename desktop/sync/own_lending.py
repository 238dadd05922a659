"""What a signatory may change of the shared settings: who stands in for them, and nothing else."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from desktop.domain.standing_in import is_own_lending
from desktop.store.entry import canonical
from desktop.store.errors import EntryMalformed

KEY, LENT = "office", "stand_ins"


def own_lending(
    officer: str, duties: Iterable[str], key: str, texts: tuple[str, str], today: date
) -> str | None:
    """Return a setting with what the officer lends, and with nothing else of theirs.

    ``texts`` are what it was and what it is to be; None where these differ in more than that.
    """
    before, after = (_table(text) for text in texts)
    if key != KEY or before is None or after is None:
        return None
    was, lent = before.pop(LENT, []), after.pop(LENT, [])
    if before != after or not is_own_lending(officer, duties, was, lent, today):
        return None
    try:
        return canonical({**before, LENT: lent})
    except EntryMalformed:
        return None


def _table(text: str) -> dict[str, Any] | None:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None
