"""A shared store restored from a copy forgets settings, colleagues and shut-out desks as well."""

import json
import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.office import guided
from desktop.office.administration import Change, change_values
from desktop.office.office import SETTINGS
from desktop.office.syncing import synchronise
from desktop.store.rows_guide import Guide
from desktop.sync.hub_file import open_hub_file, put_officer, revoke_device
from desktop.sync.troubles import Rewound, SyncTrouble
from desktop.wording.guided import LIST
from tests.sync.desks import AT_ONCE
from tests.sync.pens import now
from tests.sync.small_offices import SCOPE, Place, SmallHub, sync
from tests.sync.test_guided import confirm, restored, with_hub

DAYS = "office.long_stop_days"
CLOCK = SetClock(now())
LOST = "备份后改过的设置"


def days(place: Place) -> int:
    with closing(place.office(CLOCK)) as office:
        return office.settings.long_stop_days


def change(place: Place, wanted: int) -> None:
    with closing(place.office(CLOCK)) as office:
        change_ = Change(office.settings.long_stop_days, wanted)
        assert change_values(office, {DAYS: change_}, "guanli") is None


def days_at(hub: SmallHub) -> int:
    with closing(hub.places["window"].opened("guanli", CLOCK)) as shared:
        return int(json.loads(shared.settings(SCOPE)[1][SETTINGS])["long_stop_days"])


def trouble(place: Place, officer: str) -> SyncTrouble | None:
    with closing(place.office(CLOCK)) as office, closing(place.opened(officer, CLOCK)) as shared:
        return synchronise(office, shared, officer, hold=AT_ONCE).trouble


def look(place: Place, officer: str) -> tuple[Guide, dict[str, str]]:
    guide = with_hub(place, officer, guided.preview_heal)
    return guide, dict(guide.facts)


@pytest.fixture
def rolled_back(hub: SmallHub, tmp_path: Path) -> SmallHub:
    """A hub that went back to before a setting was changed, which two desks had heard of."""
    window, planning = hub.places["window"], hub.places["planning"]
    for place, officer in ((window, "lianghui"), (planning, "chenjiayi")):
        sync(place, officer, CLOCK)
    shutil.copytree(hub.hub, tmp_path / "copy")
    for wanted in (100, 110):
        change(window, wanted)
        sync(window, "guanli", CLOCK)
    sync(planning, "chenjiayi", CLOCK)
    assert days(planning) == days_at(hub) == 110
    restored(hub, tmp_path / "copy")
    return hub


def test_a_store_that_forgot_settings_alone_is_noticed_and_given_them_again(
    rolled_back: SmallHub,
) -> None:
    window, planning = rolled_back.places["window"], rolled_back.places["planning"]
    assert isinstance(trouble(planning, "chenjiayi"), Rewound)
    assert "管理员还没有确认" in look(planning, "chenjiayi")[0].against
    confirm(rolled_back)
    guide, facts = look(planning, "chenjiayi")
    assert facts[LOST] == "最迟期限（自然日）"
    assert "系统管理员（" in guide.steps[-1]

    told = with_hub(planning, "chenjiayi", guided.heal)
    assert dict(told.facts)[LOST] == facts[LOST]
    sync(planning, "chenjiayi", CLOCK)
    assert (days(planning), days_at(rolled_back)) == (110, 90)
    with_hub(window, "guanli", guided.heal)
    sync(window, "guanli", CLOCK)
    sync(planning, "chenjiayi", CLOCK)

    assert days(window) == days(planning) == days_at(rolled_back) == 110
    assert LOST not in look(planning, "chenjiayi")[1]


def test_what_was_settled_at_the_restored_store_stands_and_the_rest_is_named(
    rolled_back: SmallHub,
) -> None:
    confirm(rolled_back)
    window, housing = rolled_back.places["window"], rolled_back.places["housing"]
    with_hub(housing, "guanli", guided.heal)
    change(housing, 60)
    sync(housing, "guanli", CLOCK)

    guide, facts = look(window, "guanli")
    assert facts[LOST]
    assert "重新确认" in guide.steps[-1]
    with_hub(window, "guanli", guided.heal)
    sync(window, "guanli", CLOCK)

    assert days(window) == days_at(rolled_back) == 60


def test_colleagues_and_desks_the_copy_knows_otherwise_are_named(
    hub: SmallHub, tmp_path: Path
) -> None:
    planning = hub.places["planning"]
    sync(hub.places["housing"], "liguodong", CLOCK)
    shutil.copytree(hub.hub, tmp_path / "copy")
    with closing(planning.office(CLOCK)) as office:
        people = {p.id: p for p in office.officers()}
    with closing(open_hub_file(hub.hub)) as file:
        put_officer(file, replace(people["liguodong"], is_active=False), [SCOPE])
        (device,) = file.row("SELECT device FROM writer WHERE officer = 'liguodong'")
        assert revoke_device(file, device, "2026-11-18")
    sync(planning, "chenjiayi", CLOCK)
    restored(hub, tmp_path / "copy")
    confirm(hub)

    guide, facts = look(planning, "chenjiayi")

    assert facts["与备份不同的人员"] == people["liguodong"].name
    assert len(facts["备份里未停用的终端"].split(LIST)) == 1
    assert [word in step for word, step in zip(("人员", "终端"), guide.steps[-2:], strict=True)]
