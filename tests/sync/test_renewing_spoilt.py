"""A row with an entry its writer did not sign: refused, told of, and taken back."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.domain.approval import DecideStep
from desktop.domain.case import Opinion
from desktop.domain.notes import AddNote
from desktop.domain.values import Bureau
from desktop.office import guided
from desktop.office.office import Recording
from desktop.office.page_sync import sync_page
from desktop.store.conflicts import overruled
from desktop.store.event_log import known_entries
from desktop.store.rewinding import lifted
from desktop.store.rows_guide import Guide
from desktop.store.verifying import faults_of
from desktop.sync.auditing import audit_shared
from desktop.sync.bundle_file import read_bundle, write_bundle
from desktop.sync.carrying import carry_work, export_work
from desktop.sync.postgres import open_postgres
from desktop.sync.server_admin import connect_admin
from desktop.sync.server_people import let_carry
from desktop.sync.troubles import DeviceForked, EntryUnfit
from tests.journeys import day_cases
from tests.journeys.office_line import WORKS as WORKS_FLAGS
from tests.sync.clusters import Cluster
from tests.sync.desks import SharedDesk, copied_demo, drop
from tests.sync.pens import now
from tests.sync.renewals import OWNER, note, with_shared
from tests.sync.shared_offices import password_of
from tests.sync.small_offices import SCOPE, Place, SmallHub, sync
from tests.sync.test_redone_in_window import WORKS, only_case

PASSPHRASE = "十六个字的口令写在信封里"
pytestmark = pytest.mark.usefixtures("cheap_passphrase")

_numbers = count(1)


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
    copied_demo(cluster, made)
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
