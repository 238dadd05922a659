"""A rule table's draft while it is changed: what it says now, and every step back and forth."""

from collections.abc import Mapping
from typing import Any

Raw = Mapping[str, Any]
MOST_STEPS = 200


class Drafting:
    """The written content of a draft; every change is a step that can be taken back.

    ``before`` is what it took the place of: the first step back.
    """

    def __init__(self, raw: Raw, before: Raw | None = None) -> None:
        self.raw: Raw = raw
        self._undo: list[Raw] = [] if before is None or before == raw else [before]
        self._redo: list[Raw] = []

    @property
    def may_undo(self) -> bool:
        """Whether there is a step to be taken back."""
        return bool(self._undo)

    @property
    def may_redo(self) -> bool:
        """Whether a step was taken back."""
        return bool(self._redo)

    def change(self, raw: Raw) -> bool:
        """Let the draft say something else; return whether it is something else."""
        if raw == self.raw:
            return False
        self._undo = [*self._undo, self.raw][-MOST_STEPS:]
        self._redo.clear()
        self.raw = raw
        return True

    def undo(self) -> None:
        """Take the last step back."""
        if self._undo:
            self._redo.append(self.raw)
            self.raw = self._undo.pop()

    def redo(self) -> None:
        """Take the step again that was taken back."""
        if self._redo:
            self._undo.append(self.raw)
            self.raw = self._redo.pop()

    def items(self, part: str) -> list[dict[str, Any]]:
        """Return the rows (``row``) or the recorded cases (``case``)."""
        return list(self.raw.get(part, ()))

    def put(self, part: str, place: int, item: Mapping[str, Any]) -> Raw:
        """Return the content with another item at a place."""
        items = self.items(part)
        items[place] = dict(item)
        return {**self.raw, part: items}

    def insert(self, part: str, place: int, item: Mapping[str, Any]) -> Raw:
        """Return the content with one item more, before a place."""
        items = self.items(part)
        items.insert(place, dict(item))
        return {**self.raw, part: items}

    def without(self, part: str, place: int) -> Raw:
        """Return the content without the item at a place."""
        items = self.items(part)
        del items[place]
        return {**self.raw, part: items}

    def with_head(self, head: Mapping[str, Any]) -> Raw:
        """Return the content with other fields in its head; a blank one is left out."""
        raw = {**self.raw, **head}
        blank = {name for name, value in head.items() if value == ""}
        return {name: value for name, value in raw.items() if name not in blank}

    def fresh_id(self) -> str:
        """Return an id no row has."""
        taken = {str(row.get("id")) for row in self.items("row")}
        return next(name for n in range(1, len(taken) + 2) if (name := f"row{n}") not in taken)
