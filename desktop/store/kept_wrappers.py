"""What an entry's row keeps of its wrapper: the bureau, where the other columns say all the rest.

The column ``wrapper`` is put together by the database from the row, letter for letter as it was
given; it is read and never written. What is written is ``wrapper_kept``.
"""

from collections.abc import Mapping
from typing import Any

WHOLE = "{"
"""A wrapper that is kept whole begins so, and no bureau does."""


def kept_wrapper(wrapper: str, columns: Mapping[str, Any]) -> str:
    """Return the bureau a wrapper names, or all of it where the columns do not say the rest."""
    before, after = _around(columns)
    bureau = wrapper[len(before) : -len(after)]
    is_told = not bureau.startswith(WHOLE) and before + bureau + after == wrapper
    return bureau if is_told else wrapper


def whole_wrapper(kept: Any, columns: Mapping[str, Any]) -> Any:
    """Return the wrapper, from a row that was read without the database."""
    if not isinstance(kept, str) or kept.startswith(WHOLE):
        return kept
    before, after = _around(columns)
    return before + kept + after


def _around(columns: Mapping[str, Any]) -> tuple[str, str]:
    """Return what stands before and behind the bureau, as the sixteenth format says it too."""
    return (
        f'{{"accepted_at":"{columns["accepted_at"]}","bureau":"',
        f'","clock_ok":true,"entry_hash":"{columns["hash"]}","scope":"{columns["scope"]}"'
        f',"signature":"{columns["signature"].hex()}","sseq":{columns["sseq"]}'
        f',"verdict":"{columns["verdict"]}"}}',
    )
