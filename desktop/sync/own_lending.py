"""What a signatory may change of the shared settings: who stands in for them, and nothing else."""

import json
from collections.abc import Iterable
from typing import Any

from desktop.domain.standing_in import is_own_lending

KEY, LENT = "office", "stand_ins"


def lends_own(officer: str, duties: Iterable[str], key: str, texts: tuple[str, str]) -> bool:
    """Return whether a setting, before and after, differs in the officer's own lending alone."""
    if key != KEY:
        return False
    before, after = (_table(text) for text in texts)
    if before is None or after is None:
        return False
    lent = before.pop(LENT, []), after.pop(LENT, [])
    if before != after or not all(_is_rows(rows) for rows in lent):
        return False
    return is_own_lending(officer, duties, *lent)


def _table(text: str) -> dict[str, Any] | None:
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _is_rows(rows: object) -> bool:
    return isinstance(rows, list) and all(isinstance(row, dict) for row in rows)
