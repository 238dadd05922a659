"""A stranger in the own row: a copy of the store, or an entry somebody handed in unsigned."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.domain.approval import DecideStep
from desktop.domain.case import Opinion
from desktop.domain.notes import AddNote
from desktop.domain.values import Bureau
from desktop.office import guided, numbers_shared
from desktop.office.applications import open_case
from desktop.office.office import Office, Recording
from desktop.office.page_sync import sync_page
from desktop.office.syncing import synchronise
from desktop.store.backup import backup, restore
from desktop.store.conflicts import overruled
from desktop.store.event_log import known_entries
from desktop.store.pending import count_waiting
from desktop.store.projections import dump
from desktop.store.rewinding import lifted
from desktop.store.rows_guide import Guide
from desktop.store.shared_numbers import kept_leases
from desktop.store.tables import number_lease
from desktop.store.verifying import faults_of
from desktop.store.writers import known_device
from desktop.sync.auditing import audit_shared
from desktop.sync.bundle_file import read_bundle, write_bundle
from desktop.sync.carrying import carry_work, export_work
from desktop.sync.hub_file import new_epoch, open_hub_file
from desktop.sync.hub_store import HubShared
from desktop.sync.ports import Page
from desktop.sync.postgres import open_postgres
from desktop.sync.renewing import Found, Stranger, to_take_back
from desktop.sync.server_admin import connect_admin
from desktop.sync.server_people import let_carry
from desktop.sync.troubles import ChainBroken, DeviceForked, EntryUnfit, ServerTooOld, WriterRefused
from tests.journeys import day_cases
from tests.journeys.office_line import WORKS as WORKS_FLAGS
from tests.sync.clusters import Cluster
from tests.sync.desks import AT_ONCE, SharedDesk, drop, found_demo
from tests.sync.pens import Pen, now
from tests.sync.shared_offices import Server, password_of
from tests.sync.small_offices import SCOPE, Place, SmallHub, application, sync
from tests.sync.test_redone_in_window import WORKS, only_case

PASSPHRASE = "十六个字的口令写在信封里"
OWNER = "chenjiayi"
_numbers = count(1)


def note(place: Place, text: str) -> Recording:
    case = only_case(place)
    with closing(place.office(SetClock(now()))) as office:
        done = office.submit(AddNote(case_id=case, text=text), OWNER)
    assert isinstance(done, Recording), done
    return done


def with_shared(place: Place, what: Callable[[Office, Any], Any]) -> Any:
    clock = SetClock(now())
    with closing(place.office(clock)) as office, closing(place.opened(OWNER, clock)) as shared:
        return what(office, shared)


def trouble_of(place: Place) -> object:
    report = with_shared(place, lambda o, s: synchronise(o, s, OWNER, hold=AT_ONCE))
    return report.trouble


def notes(hub: SmallHub) -> list[str]:
    rows = (row for row in hub.log().rows if row["kind"] == "note.added")
    return [row["said"]["data"]["text"] for row in rows]


def seen_notes(place: Place) -> Any:
    with closing(place.office(SetClock(now()))) as office:
        case = office.case(only_case(place))
    assert case is not None
    return case.notes


def leases(office: Office) -> Any:
    with office.store.reading() as connection:
        return connection.execute(number_lease.select()).all()


def state(place: Place) -> Any:
    with closing(place.office(SetClock(now()))) as office:
        assert faults_of(office.store) == ()
        with office.store.reading() as connection:
            assert count_waiting(connection) == {}
            return dump(connection)


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


def restored(hub: SmallHub, copy: Path) -> None:
    """Put an older copy of the hub in its place, and begin a new life of it."""
    shutil.rmtree(hub.hub)
    shutil.copytree(copy, hub.hub)
    with closing(open_hub_file(hub.hub)) as file:
        new_epoch(file)


def test_a_renewed_desk_brings_all_of_its_own_back_to_a_restored_hub(
    hub: SmallHub, tmp_path: Path
) -> None:
    first, clock = hub.places["planning"], SetClock(now())
    shutil.copytree(hub.hub, tmp_path / "copy")
    note(first, "复制以前")
    shutil.copytree(first.folder, tmp_path / "twin")
    twin = replace(first, folder=tmp_path / "twin")
    note(twin, "另一份所记")
    sync(twin, OWNER, clock)
    note(first, "换身份以前所记")
    with_shared(first, guided.renew)
    note(first, "换身份以后所记")
    for _ in range(2):
        sync(first, OWNER, clock)
    everything = ["复制以前", "另一份所记", "换身份以前所记", "换身份以后所记"]
    assert notes(hub) == everything
    restored(hub, tmp_path / "copy")

    told: Guide = with_shared(first, guided.heal)
    sync(first, OWNER, clock)
    with_shared(twin, guided.heal)

    assert dict(told.facts)["本机重新送出"] == "4 条"
    assert notes(hub) == everything
    assert {n.text for n in seen_notes(first)} == set(everything)
    sync(twin, OWNER, clock)
    assert state(first) == state(twin)


def test_numbers_a_restored_hub_forgot_are_used_once_and_stay_in_force(
    hub: SmallHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second, clock = hub.places["window"], hub.places["planning"], SetClock(now())
    shutil.copytree(hub.hub, tmp_path / "copy")
    monkeypatch.setattr(numbers_shared, "ENOUGH", 20)
    sync(first, "lianghui", clock)
    with closing(first.office(clock)) as office:
        with office.store.writing() as connection:
            oldest = number_lease.c.low == 1
            connection.execute(number_lease.delete().where(oldest))
        opened = open_case(office, application(tmp_path / "form"), "lianghui")
        assert isinstance(opened, Recording), opened
    sync(first, "lianghui", clock)
    restored(hub, tmp_path / "copy")

    for place in (second, first):
        shared = place.opened("lianghui", clock)
        with closing(place.office(clock)) as office, closing(shared):
            guided.heal(office, shared)
        sync(place, "lianghui", clock)
    sync(second, "lianghui", clock)

    for place in (first, second):
        with closing(place.office(clock)) as office:
            assert office.case(opened.case.id) is not None
            assert sync_page(office, "lianghui").conflicts == ()
            with office.store.reading() as connection:
                held = [
                    (x.device, n)
                    for x in kept_leases(connection)
                    if x.series.kind == "case"
                    for n in range(x.low, x.high + 1)
                ]
    assert len({n for _, n in held}) == len(held)
    assert int(opened.case.number[-4:]) in {n for _, n in held}


def test_what_waited_in_a_backup_still_goes_to_the_shared_store(
    hub: SmallHub, tmp_path: Path
) -> None:
    place, clock = hub.places["planning"], SetClock(now())
    note(place, "备份时尚未送出")
    with closing(place.office(clock)) as office:
        backup(office.store, tmp_path / "kept")
        leased = len(leases(office))
    note(place, "备份以后所记")
    restore(tmp_path / "kept", tmp_path / "again")
    again = replace(place, folder=tmp_path / "again")
    with closing(again.office(clock)) as office:
        assert (len(leases(office)), leased > 0) == (0, True)
    note(again, "恢复以后所记")

    for desk in (again, place, again):
        sync(desk, OWNER, clock)

    assert sorted(notes(hub)) == sorted(["备份时尚未送出", "备份以后所记", "恢复以后所记"])
    assert state(again) == state(place)


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


def test_an_entry_signed_wrong_is_told_of_however_it_is_written(hub: SmallHub) -> None:
    place = hub.places["planning"]
    note(place, "签名不符")
    sync(place, OWNER, SetClock(now()))
    with closing(place.office(SetClock(now()))) as office:
        with office.store.writing() as connection, lifted(connection):
            connection.exec_driver_sql(
                "UPDATE entry SET is_signed = 0, text = replace(text, ',', ', ')"
                " WHERE kind = 'note.added'"
            )
        with office.store.reading() as connection:
            lost = overruled(connection, only_case(place))
    assert [(logged.entry.kind, why) for logged, why in lost] == [("note.added", "unsigned")]


def test_a_row_nobody_else_wrote_in_needs_nothing(hub: SmallHub) -> None:
    look: Guide = with_shared(hub.places["planning"], guided.preview_renewal)
    assert look.against == "没有发现他处写入的记录，不需要处理"


@pytest.fixture
def forged(tmp_path: Path) -> Callable[[Path, SetClock], Path]:
    """Makes a file of work whose entries are not signed by who they name."""

    def made(folder: Path, clock: SetClock) -> Path:
        copy, file = tmp_path / "thief", tmp_path / "forged.jobundle"
        shutil.copytree(folder, copy)
        place = Place("thief", copy, (), "")
        with closing(place.office(clock)) as office:
            step = approve_command(only_case(place), opinion=Opinion.REJECT, reasons=("伪造",))
            assert isinstance(office.submit(step, OWNER), Recording)
            export_work(office.store, file, PASSPHRASE)
        lines = list(read_bundle(file, PASSPHRASE))
        for line in lines:
            if "entry" in line:
                line["entry"][2] = "00" * 64
        write_bundle(file, PASSPHRASE, lines)
        return file

    return made


def approve_command(case: str, **more: Any) -> Any:
    values = {"opinion": Opinion.APPROVE, **more}
    return DecideStep(case_id=case, matter=WORKS, bureau=Bureau.PLANNING, **values)


def test_a_hub_takes_no_entry_its_writer_did_not_sign(
    hub: SmallHub, forged: Callable[[Path, SetClock], Path]
) -> None:
    place, clock = hub.places["planning"], SetClock(now())
    before = len(hub.log().rows)
    file = forged(place.folder, clock)
    shared = hub.places["window"].opened("lianghui", clock)
    with closing(shared), pytest.raises(EntryUnfit):
        carry_work(shared, SCOPE, file, PASSPHRASE)
    assert len(hub.log().rows) == before


@pytest.fixture
def name(cluster: Cluster) -> Iterator[str]:
    made = f"forged_{next(_numbers)}"
    found_demo(cluster, made)
    yield made
    drop(cluster, made)


def test_a_row_a_carrier_spoilt_is_taken_back_and_the_carrier_named(
    cluster: Cluster,
    name: str,
    tmp_path: Path,
    forged: Callable[[Path, SetClock], Path],
) -> None:
    address = cluster.address(name)
    window = SharedDesk(tmp_path / "window", address).join("lianghui")
    owner = SharedDesk(tmp_path / "owner", address).join(OWNER)
    window.sync("lianghui")
    owner.sync(OWNER)
    case = window.line.take(day_cases.write(tmp_path, 2))
    window.line.act("accept-matter", "lianghui", case, *WORKS_FLAGS)
    window.sync("lianghui")
    owner.sync(OWNER)
    with connect_admin(cluster.url(name)) as admin:
        let_carry(admin, "linzhuren", SCOPE, may=True)
    file = forged(owner.folder, owner.clock)
    with closing(open_postgres(address, "linzhuren", password_of("linzhuren"))) as shared:
        carry_work(shared, SCOPE, file, PASSPHRASE)

    with closing(owner.office()) as office:
        done = office.submit(approve_command(only_case(Place("", owner.folder, (), ""))), OWNER)
        assert isinstance(done, Recording), done
        beside = office.submit(AddNote(case_id=case, text="同一终端另一人所记"), "lianghui")
        assert isinstance(beside, Recording), beside
    assert isinstance(owner.try_sync(OWNER).trouble, DeviceForked)
    with (
        closing(owner.office()) as office,
        closing(open_postgres(address, OWNER, password_of(OWNER))) as shared,
    ):
        look = guided.preview_renewal(office, shared)
        assert look.title == "取回本行：有签名不符的记录"
        assert dict(look.facts)["代交人"] == "林建业"
        assert "不同意" in dict(look.facts)["内容"]
        guided.renew(office, shared)
        seen = shared.hello("", 0).scopes[0]
        audited = audit_shared(shared, seen.scope, seen.head)
        assert (audited.what, audited.entries) == ("", seen.head.sseq)
        assert len(audited.unsigned) == 1
        with office.store.reading() as connection:
            assert known_entries(connection, [e.id for e in beside.entries], waiting=True)
    owner.sync("lianghui")
    for desk, officer in ((owner, OWNER), (window, "lianghui"), (owner, OWNER)):
        desk.sync(officer)

    for desk in (owner, window):
        with closing(desk.office()) as office:
            found = office.case(case)
            assert found is not None
            step = next(s for s in found.matter(WORKS).steps if s.bureau is Bureau.PLANNING)
            assert step.opinion is Opinion.APPROVE
            assert [f.rule for f in faults_of(office.store)] == ["log_unsigned"]
            page = sync_page(office, OWNER)
            assert (page.waiting, page.conflicts, page.signed_wrong) == ((), (), 1)
