"""The register's columns: their widths, which give way first, and what a series comes to."""

from collections.abc import Sequence

from desktop.models.rows_letters import NumberState
from desktop.wording import register as words
from desktop.wording import sentences
from desktop.wording.delivery import SEND_KEY

WIDTHS = {
    "letters": {
        "number": 192,
        "enterprise": 0,
        "papers": 160,
        "issued": 96,
        "due": 112,
        "state": 100,
        "next": 128,
        "prints": 66,
    },
    "papers": {
        "number": 196,
        "name": 160,
        "enterprise": 0,
        "on": 96,
        "organ": 116,
        "kept": 132,
    },
    "numbers": {
        "number": 196,
        "fate": 80,
        "used_for": 168,
        "enterprise": 0,
        "on": 100,
        "note": 0,
    },
}
GIVE_WAY = {
    "letters": ("prints", "issued", "papers"),
    "papers": ("organ",),
    "numbers": ("used_for",),
}
KEYS = ("C", "/", "?", words.RETURN_KEY, SEND_KEY)


def series_said(year: int, organ: str, states: Sequence[NumberState]) -> str:
    """Return how many numbers of a year's series are used, and how many are not."""
    counts = {state: list(states).count(state) for state in NumberState}
    parts = [words.SERIES_LINE.format(year=year, used=counts[NumberState.ISSUED])]
    parts.append(words.SERIES_GAPS.format(gaps=counts[NumberState.GAP]))
    for state, said in words.SERIES_MORE.items():
        if counts[NumberState(state)]:
            parts.append(said.format(count=counts[NumberState(state)]))
    return sentences.joined((organ, *parts))
