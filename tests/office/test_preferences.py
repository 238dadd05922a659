"""What an officer arranges for themselves is recorded once, bounded, and brought along."""

from dataclasses import replace

import pytest

from desktop.domain.preferences import MOST_BYTES, MOST_ITEMS, Part
from desktop.office.brought import bring_shortcuts, sat_down, shortcuts_of
from desktop.office.kept_views import KEPT, keep, kept_of
from desktop.office.office import Office
from desktop.office.phrases import KEPT as PHRASES
from desktop.office.phrases import keep_phrases, phrases_of
from desktop.office.preferences import change
from desktop.rules.findings import Refusal
from desktop.store.codec import to_json
from desktop.store.event_log import entries_since, last_position
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesKept, CasesView, ColumnLayout
from desktop.store.settings import put_setting
from desktop.wording.phrases import USUAL

WHO = "lianghui"
YONGHE, TEN = CasesView("永和", CasesFilter("永和")), CasesView("十千伏", CasesFilter("十"))


def recorded(office: Office, since: int) -> list[str]:
    with office.store.reading() as connection:
        return [one.entry.kind for one in entries_since(connection, since)]


def place(office: Office) -> int:
    with office.store.reading() as connection:
        return last_position(connection)


def test_a_view_is_recorded_when_it_is_kept_and_not_when_columns_move(office: Office) -> None:
    at = place(office)
    columns = (ColumnLayout(CasesColumn.NUMBER, 90),)
    keep(office, WHO, CasesKept((YONGHE,)))
    keep(office, WHO, CasesKept((YONGHE,), columns), (YONGHE,))
    keep(office, WHO, CasesKept((YONGHE, TEN), columns), (YONGHE,))
    keep(office, WHO, CasesKept((TEN,), columns), (YONGHE, TEN))

    assert recorded(office, at) == ["officer.preferences"] * 3
    assert kept_of(office, WHO) == CasesKept((TEN,), columns)


def test_phrases_keep_their_order_and_what_came_meanwhile(office: Office) -> None:
    keep_phrases(office, WHO, ("甲", "乙"))
    keep_phrases(office, WHO, ("乙", "甲", "丙"), ("甲", "乙"))
    keep_phrases(office, WHO, ("乙", "丁"), ("乙", "甲"))

    assert phrases_of(office, WHO) == ("乙", "丁", "丙")


@pytest.mark.parametrize(
    ("items", "rule"),
    [
        pytest.param({"长": "x" * MOST_BYTES}, "preference_too_long", id="too long"),
        pytest.param({str(n): "1" for n in range(MOST_ITEMS + 1)}, "preferences_too_many", id="n"),
        pytest.param({"请联系13800001234": "1"}, "preference_personal", id="a telephone number"),
    ],
)
def test_what_does_not_belong_in_the_record_is_refused_whole(
    office: Office, items: dict[str, str], rule: str
) -> None:
    at = place(office)
    refused = change(office, WHO, Part.PHRASES, {}, {"同意": "1", **items})

    assert isinstance(refused, Refusal)
    assert [found.rule for found in refused.findings] == [rule]
    assert (recorded(office, at), phrases_of(office, WHO)) == ([], USUAL)


def test_what_one_desk_had_before_is_brought_along_once(office: Office) -> None:
    keep(office, WHO, CasesKept((YONGHE,)))
    other, private = replace(YONGHE, filter=CasesFilter("旧")), "请联系13800001234"
    with office.store.writing() as connection:
        kept = to_json(CasesKept((other, TEN)))
        put_setting(connection, KEPT.format(officer=WHO), kept)
        put_setting(connection, PHRASES.format(officer=WHO), ["请先交底。", private])

    keys = sat_down(office, WHO, {"list/A": "B"})
    at = place(office)
    again = sat_down(office, WHO, {"list/A": "C"})

    assert keys == again == {"list/A": "B"}
    assert recorded(office, at) == []
    names = {view.name: view.filter.text for view in kept_of(office, WHO).views}
    assert names == {"永和": "永和", "永和（副本）": "旧", "十千伏": "十"}
    assert phrases_of(office, WHO) == ("请先交底。", private)
    keep_phrases(office, WHO, ("请先交底。",), phrases_of(office, WHO))
    assert phrases_of(office, WHO) == ("请先交底。",)


def test_what_no_program_wrote_like_this_hides_nothing_else(office: Office) -> None:
    keep(office, WHO, CasesKept((YONGHE,)))
    change(office, WHO, Part.VIEWS, {}, {"深": "[" * 9000, "列": "[]", "空": "null"})
    keep_phrases(office, WHO, ("同意",))
    change(office, WHO, Part.PHRASES, {}, {"很后": "9" * 5000})

    assert kept_of(office, WHO).views == (YONGHE,)
    assert phrases_of(office, WHO) == ("很后", "同意")


def test_a_key_the_record_knows_is_not_put_back_by_another_desk(office: Office) -> None:
    change(office, WHO, Part.SHORTCUTS, {}, {"list/A": "B", "list/R": "T"})
    change(office, WHO, Part.SHORTCUTS, {"list/A": "B"}, {})

    assert bring_shortcuts(office, WHO, {"list/A": "Z", "list/L": "K"}) == {
        "list/R": "T",
        "list/L": "K",
    }
    assert shortcuts_of(office, "chenjiayi") == {}
