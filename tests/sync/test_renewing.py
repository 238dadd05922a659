"""A copy of the store wrote in the own row: it goes on as a new device."""

import shutil
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.office import guided
from desktop.office.applications import open_case
from desktop.office.office import Recording
from desktop.office.page_sync import sync_page
from desktop.store.rows_guide import Guide
from desktop.store.writers import known_device
from desktop.sync.hub_store import HubShared
from desktop.sync.ports import Page
from desktop.sync.renewing import Found, Stranger, to_take_back
from desktop.sync.troubles import ChainBroken, DeviceForked, ServerTooOld, WriterRefused
from tests.sync.pens import Pen, now
from tests.sync.renewals import OWNER, note, notes, state, trouble_of, with_shared
from tests.sync.shared_offices import Server
from tests.sync.small_offices import SCOPE, Place, SmallHub, application, sync
from tests.sync.test_redone_in_window import only_case


@pytest.fixture
def twins(hub: SmallHub, tmp_path: Path) -> tuple[Place, Place]:
    """A desk with an unsent note, and a copy of it that was first to go on and to send."""
    first = hub.places["planning"]
    note(first, "复制以前")
    shutil.copytree(first.folder, tmp_path / "twin")
    second = replace(first, folder=tmp_path / "twin")
    note(second, "另一份所记")
    sync(second, OWNER, SetClock(now()))
    return first, second


def test_a_copied_store_goes_on_as_a_new_device_and_nothing_is_lost(
    hub: SmallHub, twins: tuple[Place, Place]
) -> None:
    first, second = twins
    wrong = note(first, "记错了")
    with closing(first.office(SetClock(now()))) as office:
        office.withdraw([e.id for e in wrong.entries], OWNER)
        with office.store.reading() as connection:
            before = known_device(connection)
    note(first, "本机所记")
    assert isinstance(trouble_of(first), DeviceForked)

    look: Guide = with_shared(first, guided.preview_renewal)
    assert look.title == "本机数据另有一份：给本机换新身份"
    assert dict(look.facts)["他处写入"] == "陈嘉仪 1 条"
    assert look.against == ""
    told: Guide = with_shared(first, guided.renew)
    assert dict(told.facts)["本机重新送出"] == "3 条"

    for place in (first, second, first):
        sync(place, OWNER, SetClock(now()))
    assert sorted(notes(hub)) == sorted(["复制以前", "另一份所记", "记错了", "本机所记"])
    assert state(first) == state(second)
    with closing(first.office(SetClock(now()))) as office:
        with office.store.reading() as connection:
            assert known_device(connection) != before
        said = {n.text for n in office.case(only_case(first)).notes}  # type: ignore[union-attr]
    assert said == {"复制以前", "另一份所记", "本机所记"}
    assert list(first.folder.glob("before-renewal-*.db"))


def test_a_renewal_leaves_no_place_of_the_record_empty(hub: SmallHub, tmp_path: Path) -> None:
    first, clock = hub.places["planning"], SetClock(now())
    shutil.copytree(first.folder, tmp_path / "twin")
    second = replace(first, folder=tmp_path / "twin")
    note(first, "先记下，尚未送出")
    note(hub.places["housing"], "别处所记")
    sync(hub.places["housing"], OWNER, clock)
    sync(first, "lianghui", clock)
    note(second, "另一份所记")
    sync(second, OWNER, clock)

    with_shared(first, guided.renew)

    for _ in range(2):
        sync(first, OWNER, clock)
    state(first)


def test_what_both_copies_took_back_is_taken_back_once(hub: SmallHub, tmp_path: Path) -> None:
    first, clock = hub.places["planning"], SetClock(now())
    wrong = note(first, "记错了")
    sync(first, OWNER, clock)
    shutil.copytree(first.folder, tmp_path / "twin")
    second = replace(first, folder=tmp_path / "twin")
    for place in (first, second):
        with closing(place.office(SetClock(now()))) as office:
            office.withdraw([e.id for e in wrong.entries], OWNER)
    note(first, "本机所记")
    sync(second, OWNER, clock)

    told: Guide = with_shared(first, guided.renew)

    assert dict(told.facts)["本机重新送出"] == "1 条"
    for place in (first, second):
        sync(place, OWNER, clock)
    assert state(first) == state(second)
    assert [row["kind"] for row in hub.log().rows].count("withdrawn") == 1


def test_a_shared_store_that_knows_no_new_devices_changes_nothing(
    twins: tuple[Place, Place], monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = twins
    note(first, "本机所记")

    def too_old(*_: Any) -> None:
        raise ServerTooOld(needed=8, known=7)

    monkeypatch.setattr(HubShared, "renew_device", too_old)

    for step in (guided.preview_renewal, guided.renew):
        with pytest.raises(ServerTooOld):
            with_shared(first, step)
    assert not list(first.folder.glob("before-renewal-*.db"))


def test_a_server_of_an_older_schema_is_told_from_one_that_is_not_ours(server: Server) -> None:
    shared = server.as_officer("zhang")
    with pytest.raises(WriterRefused):
        shared.renew_device("", "", "")
    with server.admin() as admin:
        admin.execute("DROP FUNCTION api.renew_device(text, text, text)")
    with pytest.raises(ServerTooOld) as told:
        shared.renew_device("", "", "")
    assert told.value.facts["needed"] == "8"


@pytest.mark.parametrize("is_signed", [False, True])
def test_what_a_copy_took_back_is_not_taken_back_again(*, is_signed: bool) -> None:
    pen = Pen(OWNER, "desk-1")
    claimed, other = pen.decided("case-1"), pen.decided("case-2")
    taken_back = pen.entry("withdrawn", "case-1", entry=claimed.entry.id)
    strangers = tuple(
        Stranger(
            *(s.entry.id, s.entry.writer, OWNER, s.entry.kind, s.text, s.entry.moment),
            is_refused=False,
            is_signed=is_signed and s is taken_back,
            carrier="linzhuren",
        )
        for s in (claimed, other, taken_back)
    )

    found = to_take_back(Found(SCOPE, (), strangers))

    left = [other] if is_signed else [claimed, other]
    assert [s.id for s in found] == [s.entry.id for s in left]


def test_both_copies_go_on_side_by_side_afterwards(
    hub: SmallHub, twins: tuple[Place, Place]
) -> None:
    first, second = twins
    note(first, "本机所记")
    with_shared(first, guided.renew)
    for place in twins:
        note(place, f"{place.folder.name} 之后")
        sync(place, OWNER, SetClock(now()))
    sync(first, OWNER, SetClock(now()))
    assert state(first) == state(second)
    assert len(notes(hub)) == len(set(notes(hub))) == 5


def test_a_case_taken_in_at_both_copies_under_one_number_is_kept_at_both(
    hub: SmallHub, tmp_path: Path
) -> None:
    first, clock = hub.places["window"], SetClock(now())
    shutil.copytree(first.folder, tmp_path / "twin")
    second = replace(first, folder=tmp_path / "twin")
    form = application(tmp_path / "form")
    opened = []
    for place in (second, first):
        with closing(place.office(clock)) as office:
            done = open_case(office, form, "lianghui")
            assert isinstance(done, Recording), done
            opened.append(done.case)
    assert opened[0].number == opened[1].number
    sync(second, "lianghui", clock)
    shared = first.opened("lianghui", clock)
    with closing(first.office(clock)) as office, closing(shared):
        assert "1 条" in dict(guided.preview_renewal(office, shared).facts)["其中带编号"]
        guided.renew(office, shared)
    for place in (first, second):
        sync(place, "lianghui", clock)

    assert state(first) == state(second)
    for place in (first, second):
        with closing(place.office(clock)) as office:
            assert all(office.case(case.id) is not None for case in opened)
    with closing(first.office(clock)) as office:
        page = sync_page(office, "lianghui")
        assert [c.verdict for c in page.conflicts] == ["contested"]


def test_a_log_that_does_not_follow_is_told_and_nothing_is_renewed(
    twins: tuple[Place, Place], monkeypatch: pytest.MonkeyPatch
) -> None:
    pull = HubShared.pull

    def tampered(*given: Any) -> Page:
        page = pull(*given)
        return Page(tuple(t._replace(chain="0" * 64) for t in page.taken), page.beside)

    monkeypatch.setattr(HubShared, "pull", tampered)
    for step in (guided.preview_renewal, guided.renew):
        with pytest.raises(ChainBroken):
            with_shared(twins[0], step)
    assert not list(twins[0].folder.glob("before-renewal-*.db"))
