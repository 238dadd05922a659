"""Cases that stand alike are counted once, since a revision is counted over all that are open.

What tells two apart for a count is their days, and of a moment only its day, what was known by
then and which hour of receipt had ended. Who did what, in which words and at which second, never
moves a day: it is left out of the key a case is known by.
"""

import json
import re
from bisect import bisect_left, bisect_right
from datetime import date, datetime
from hashlib import blake2b

from desktop.domain.case import Matter
from desktop.domain.outdated import as_outdated
from desktop.domain.recounting import MovedDue, moved_dues
from desktop.plain_class import dataclass
from desktop.rules.office_hours import passed
from desktop.rules.rulebook import Rulebook
from desktop.store.codec import from_json

_SAID = frozenset(
    {
        *("entry", "officer", "text", "handed_to", "digest", "external_number", "document_number"),
        *("acceptance_number", "notice_number", "number", "scan", "scope", "approved_by"),
        *("reviewed_by", "reason", "settled_reason", "question", "answer", "problem", "demand"),
        "reply",
    }
)
"""What is said of a step or matter and moves no day."""
_VALUE = re.compile(r'":"(?!\d{4}-\d\d-\d\d"|[a-z_]+")((?:[^"\\]|\\.)+)"')
"""A text after its name, in JSON without spaces; neither blank, nor a day, nor a code."""


@dataclass(frozen=True, slots=True)
class _Ground:
    """Between which rules is counted, on which day."""

    before: Rulebook
    after: Rulebook
    today: date


class Alike:
    """Counts what one calendar moves beside another, once for all cases that stand alike."""

    def __init__(self, today: date, before: Rulebook, after: Rulebook) -> None:
        self._ground = _Ground(before, after, today)
        moments = {*before.known_moments(), *after.known_moments()}
        self._moments = sorted(moments)
        self._cutoffs = tuple(sorted({*before.hours.cutoffs(), *after.hours.cutoffs()}))
        self._counted: dict[tuple[bytes, bool], tuple[MovedDue, ...]] = {}
        self._marks: dict[str, str] = {}

    @property
    def counted(self) -> int:
        """How many had to be counted."""
        return len(self._counted)

    def moved(self, matters: str, *, is_outdated: bool = False) -> tuple[MovedDue, ...]:
        """Return the due days of a case that move; ``matters`` are its matters as kept text.

        ``is_outdated`` counts them as if an exemption among them no longer followed.
        """
        key = (self._key(matters), is_outdated)
        if key not in self._counted:
            ground = self._ground
            read = from_json(json.loads(matters), tuple[Matter, ...], "matters")
            stand = map(as_outdated, read) if is_outdated else read
            self._counted[key] = moved_dues(stand, ground.today, ground.before, ground.after)
        return self._counted[key]

    def _key(self, matters: str) -> bytes:
        text = _VALUE.sub(self._told, matters)
        return blake2b(text.encode("utf-8"), digest_size=16).digest()

    def _told(self, found: re.Match[str]) -> str:
        """Return all that matters of a text: nothing of words, of a moment what was known."""
        start = found.start()
        name = found.string[found.string.rfind('"', 0, start) + 1 : start]
        if name in _SAID:
            return ""
        return self._marked(found) if name.endswith("_at") else found[0]

    def _marked(self, found: re.Match[str]) -> str:
        """Return a moment's day, what was known by then, and which hour of receipt had ended."""
        text = found[1]
        mark = self._marks.get(text)
        if mark is None:
            moment = datetime.fromisoformat(text)
            known = (bisect_left(self._moments, moment), bisect_right(self._moments, moment))
            over = passed(self._cutoffs, moment.time())
            mark = self._marks[text] = f"{text[:10]}/{known}/{over}"
        return mark
