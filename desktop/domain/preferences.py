"""What an officer has arranged for themselves and finds again at every desk.

Saved views, phrases and shortcuts are *items* of a *part*. An entry says which items of one part
were set or taken away, each with the entry it was last set by as the officer saw it; so two desks
that were apart merge item by item, by the record's order alone. Every officer has a place of their
own in the record, beside the cases, and what another writes there counts for nothing.
"""

from collections.abc import Callable, Container, Iterable, Mapping
from enum import StrEnum

from desktop.domain.folding import Recorded
from desktop.domain.registry import event
from desktop.plain_class import dataclass

PLACE = "officer:"
"""What the place of an officer's own settings begins with, where a case has its id."""
MOST_ITEMS = 200
"""So many items a part may have."""
MOST_BYTES = 16_384
"""So long, in UTF-8, an item may be with its name; an entry holds no more of them together."""
Named = Callable[[str, Container[str]], str]
"""Names the copy of an item, by a name that is not taken."""


class Part(StrEnum):
    """What roams, each with its items by name."""

    VIEWS = "views"
    PHRASES = "phrases"
    SHORTCUTS = "shortcuts"


@dataclass(frozen=True, slots=True)
class PreferenceSet:
    """One item as it was set; a blank ``value`` takes it away.

    ``follows`` is the entry the item was last set by before, blank where there was none.
    """

    name: str
    value: str = ""
    follows: str = ""


@event("officer.preferences")
@dataclass(frozen=True, slots=True)
class PreferencesSet:
    """An officer changed what they find at every desk (个人设置)."""

    officer: str
    part: Part
    items: tuple[PreferenceSet, ...]


@dataclass(frozen=True, slots=True)
class Preference:
    """An item as it stands now: its value, blank where it was taken away, and who set it last."""

    value: str
    entry: str


def place_of(officer_id: str) -> str:
    """Return under which name an officer's own settings stand in the record."""
    return f"{PLACE}{officer_id}"


def preferences_in(
    history: Iterable[Recorded], officer_id: str, part: Part, copy_name: Named | None = None
) -> dict[str, Preference]:
    """Return every item of a part as it stands, those too that were taken away.

    Of an item that was set at two desks apart the later accepted wins; with ``copy_name`` the
    other stays beside it under another name. What was changed at one desk is not taken away
    by the other that had not seen it.
    """
    found: dict[str, Preference] = {}
    for recorded in history:
        told, entered = recorded.event, recorded.entered
        if not isinstance(told, PreferencesSet) or told.part is not part:
            continue
        if officer_id == told.officer == entered.officer:
            for item in told.items:
                _set(found, item, entered.entry, copy_name)
    return found


def changes_between(
    before: Mapping[str, str], after: Mapping[str, str], now: Mapping[str, Preference]
) -> tuple[PreferenceSet, ...]:
    """Return what an officer changed, who saw ``before`` and wants ``after``.

    What came from another desk in between is no change of theirs and stays.
    """
    changed = [name for name in after if after[name] != before.get(name, "")]
    gone = [name for name in before if name not in after]
    wanted = {name: after.get(name, "") for name in (*gone, *changed)}
    usual = Preference("", "")
    return tuple(
        PreferenceSet(name, value, now.get(name, usual).entry)
        for name, value in wanted.items()
        if value != now.get(name, usual).value
    )


def portions(items: Iterable[PreferenceSet]) -> tuple[tuple[PreferenceSet, ...], ...]:
    """Return items in groups that each fit an entry."""
    made: list[list[PreferenceSet]] = []
    room = 0
    for item in items:
        size = size_of(item.name, item.value)
        if not made or size > room:
            made.append([])
            room = MOST_BYTES
        made[-1].append(item)
        room -= size
    return tuple(map(tuple, made))


def size_of(name: str, value: str) -> int:
    """Return how many bytes an item takes."""
    return len(name.encode()) + len(value.encode())


def _set(
    found: dict[str, Preference], item: PreferenceSet, entry: str, copy_name: Named | None
) -> None:
    before = found.get(item.name)
    is_apart = before is not None and before.value != "" and item.follows != before.entry
    if before is not None and is_apart and before.value != item.value:
        if not item.value:
            return
        if copy_name is not None:
            found[copy_name(item.name, found)] = before
    found[item.name] = Preference(item.value, entry)
