"""An officer's own settings merge item by item, in the order the record has them."""

from collections.abc import Container
from datetime import datetime

from desktop.clock import OFFICE_ZONE
from desktop.domain.folding import Entered, Recorded
from desktop.domain.preferences import (
    MOST_BYTES,
    Part,
    Preference,
    PreferenceSet,
    PreferencesSet,
    changes_between,
    place_of,
    portions,
    preferences_in,
)
from desktop.domain.values import Bureau

NOON = datetime(2026, 11, 5, 12, tzinfo=OFFICE_ZONE)


def told(
    entry: str, *items: PreferenceSet, officer: str = "liang", by: str = "", part: Part = Part.VIEWS
) -> Recorded:
    event = PreferencesSet(officer, part, items)
    entered = Entered(place_of(officer), entry, by or officer, Bureau.PLANNING, NOON)
    return Recorded(event, entered)


def copied(name: str, taken: Container[str]) -> str:
    return f"{name}*" if f"{name}*" not in taken else f"{name}**"


def values(*history: Recorded) -> dict[str, str]:
    return {n: one.value for n, one in preferences_in(history, "liang", Part.VIEWS, copied).items()}


def test_what_was_set_at_two_desks_apart_stays_twice() -> None:
    first = told("e1", PreferenceSet("永和", "一"))
    here = told("e2", PreferenceSet("永和", "二", "e1"))
    there = told("e3", PreferenceSet("永和", "三", "e1"))
    third = told("e4", PreferenceSet("永和", "四", "e1"))

    assert values(first, here) == {"永和": "二"}
    assert values(first, here, there) == {"永和": "三", "永和*": "二"}
    assert values(first, there, here) == {"永和": "二", "永和*": "三"}
    assert values(first, here, there, third) == {"永和": "四", "永和*": "二", "永和**": "三"}


def test_the_same_set_twice_makes_no_copy_and_a_copy_can_be_taken_away() -> None:
    here, there = told("e1", PreferenceSet("永和", "一")), told("e2", PreferenceSet("永和", "一"))
    other = told("e3", PreferenceSet("永和", "二"))
    gone = told("e4", PreferenceSet("永和*", "", "e2"))

    assert values(here, there) == {"永和": "一"}
    assert values(here, there, other, gone) == {"永和": "二", "永和*": ""}


def test_what_was_changed_at_one_desk_is_not_taken_away_by_the_other() -> None:
    first = told("e1", PreferenceSet("永和", "一"))
    changed, gone = (
        told("e2", PreferenceSet("永和", "二", "e1")),
        told("e3", PreferenceSet("永和", "", "e1")),
    )

    assert values(first, changed, gone) == {"永和": "二"}
    assert values(first, gone, changed) == {"永和": "二"}


def test_only_the_officer_s_own_entries_of_that_part_count() -> None:
    by_another = told("e1", PreferenceSet("永和", "一"), by="chen")
    of_another = told("e2", PreferenceSet("永和", "二"), officer="chen", by="liang")
    a_phrase = told("e3", PreferenceSet("永和", "1"), part=Part.PHRASES)

    assert values(by_another, of_another, a_phrase) == {}


def test_a_change_names_what_it_follows_and_leaves_what_was_not_seen_alone() -> None:
    now = {"甲": Preference("1", "e1"), "乙": Preference("2", "e2"), "丙": Preference("3", "e3")}

    changes = changes_between({"甲": "1", "乙": "2"}, {"甲": "9", "丁": "4"}, now)

    assert changes == (
        PreferenceSet("乙", "", "e2"),
        PreferenceSet("甲", "9", "e1"),
        PreferenceSet("丁", "4", ""),
    )
    assert changes_between({"甲": "1"}, {"甲": "1"}, now) == ()


def test_many_items_are_parted_among_entries() -> None:
    items = [PreferenceSet(str(n), "长" * (MOST_BYTES // 9)) for n in range(7)]

    parts = portions(items)

    assert [one for part in parts for one in part] == items
    assert [len(part) for part in parts] == [3, 3, 1]
    assert portions(()) == ()
