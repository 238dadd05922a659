"""A shared store restored from a copy forgets settings, colleagues and shut-out desks as well."""

import json
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.domain.standing_in import StandIn
from desktop.office import guided
from desktop.office.administration import Change, change_values
from desktop.office.office import SETTINGS
from desktop.office.standing_in import end, lend
from desktop.office.syncing import synchronise
from desktop.store.connect import open_store
from desktop.store.rows_guide import Guide
from desktop.store.setting_changes import SettingChange, note_change
from desktop.store.settings import get_setting, put_setting
from desktop.store.shared import change_place
from desktop.sync.hub_file import open_hub_file, put_officer, revoke_device
from desktop.sync.troubles import Rewound, SettingsUnfit, SyncTrouble
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


def lent(place: Place) -> list[date]:
    with closing(place.office(CLOCK)) as office:
        return [one.until for one in office.settings.stand_ins]


def test_an_ended_lending_comes_back_with_no_restored_store(hub: SmallHub, tmp_path: Path) -> None:
    window, planning = hub.places["window"], hub.places["planning"]
    today = now().date()
    wanted = StandIn("huangzhenbang", "zhoumin", today, today + timedelta(days=30))
    with closing(window.office(CLOCK)) as office:
        assert lend(office, wanted, "guanli") is None
    sync(window, "guanli", CLOCK)
    sync(planning, "chenjiayi", CLOCK)
    shutil.copytree(hub.hub, tmp_path / "copy")
    with closing(window.office(CLOCK)) as office:
        assert end(office, wanted, "guanli") is None
    sync(window, "guanli", CLOCK)
    sync(planning, "chenjiayi", CLOCK)
    restored(hub, tmp_path / "copy")
    confirm(hub)

    guide, facts = look(planning, "chenjiayi")
    assert facts[LOST] == "代理"
    assert "系统管理员（" in guide.steps[-1]
    with_hub(planning, "chenjiayi", guided.heal)
    sync(planning, "chenjiayi", CLOCK)
    assert lent(planning) == [today]
    later = replace(wanted, delegate="sujing")
    with_hub(window, "guanli", guided.heal)
    with closing(window.office(CLOCK)) as office:
        assert lend(office, later, "guanli") is None
    sync(window, "guanli", CLOCK)
    guide, facts = look(planning, "chenjiayi")
    assert LOST not in facts  # what is newer there is nothing lost
    sync(planning, "chenjiayi", CLOCK)

    assert lent(window) == lent(planning) == [today, wanted.until]


def shared_as(hub: SmallHub, **said: object) -> None:
    """Have the hub say otherwise than it would let anybody share."""
    with closing(open_hub_file(hub.hub)) as file:
        (text,) = file.row("SELECT value FROM shared_setting WHERE key = 'office'")
        with file.writing():
            file.run(
                "UPDATE shared_setting SET value = ?, version = version + 1 WHERE key = 'office'",
                json.dumps(json.loads(text) | said),
            )


def test_settings_nobody_can_read_are_not_taken_up_and_an_administrator_shares_them_again(
    hub: SmallHub,
) -> None:
    window, planning = hub.places["window"], hub.places["planning"]
    for place, officer in ((window, "lianghui"), (planning, "chenjiayi")):
        sync(place, officer, CLOCK)
    shared_as(hub, stand_ins=[{"officer": "huangzhenbang", "x": "y"}])

    for _ in range(2):
        assert isinstance(trouble(planning, "chenjiayi"), SettingsUnfit)
    assert days(planning) == 90
    change(window, 100)
    assert trouble(window, "guanli") is None
    assert trouble(planning, "chenjiayi") is None

    assert days(planning) == days_at(hub) == 100


def test_settings_nobody_can_read_that_are_kept_already_keep_no_office_shut(
    hub: SmallHub,
) -> None:
    window, planning = hub.places["window"], hub.places["planning"]
    sync(planning, "chenjiayi", CLOCK)
    unread = {"stand_ins": [{"officer": "huangzhenbang", "x": "y"}]}
    shared_as(hub, **unread)
    with open_store(planning.folder) as store, store.writing() as connection:
        whole = get_setting(connection, SETTINGS)
        put_setting(connection, SETTINGS, whole | unread)
        note_change(connection, SettingChange(SETTINGS, "", now(), whole, whole | unread))
        with closing(window.opened("chenjiayi", CLOCK)) as shared:
            change_place(connection, settings=shared.settings(SCOPE)[0])

    assert days(planning) == 90
    assert isinstance(trouble(planning, "chenjiayi"), SettingsUnfit)
    change(planning, 100)
    assert trouble(planning, "guanli") is None
    assert days(planning) == days_at(hub) == 100
