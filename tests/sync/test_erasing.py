"""Erased by law in a shared office: two officers record it, then the key goes everywhere."""

from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from desktop.office.persons import PersonRow, erase_person, person_rows, propose_erasure
from desktop.rules.findings import Refusal
from desktop.store.queries import all_cases
from desktop.store.verifying import faults_of
from tests.journeys import day_cases
from tests.journeys.office_line import heard
from tests.sync.clusters import Cluster
from tests.sync.desks import SharedDesk


@pytest.fixture
def admin_url(cluster: Cluster, address: str) -> str:
    return cluster.url(address.rpartition("/")[2])


def rows(desk: SharedDesk) -> list[PersonRow]:
    with closing(desk.office()) as office:
        with office.store.reading() as connection:
            cases = list(all_cases(connection))
        return [row for case in cases for row in person_rows(office, case)]


def test_a_key_goes_from_the_server_and_every_desk(
    desks: dict[str, SharedDesk], tmp_path: Path, admin_url: str
) -> None:
    window, planning = desks["window"], desks["planning"]
    window.sync("lianghui")
    window.line.take(day_cases.write(tmp_path, 2))
    window.sync("lianghui")
    planning.sync("chenjiayi")
    row = rows(planning)[0]
    assert row.values is not None
    refused, why = heard("server", "erase", row.ref, "--admin-url", admin_url)
    assert (refused, "没有" in why) == (1, True)

    with closing(window.office()) as office:
        done = propose_erasure(office, row.case_id, row.ref, "本人申请", "lianghui")
        assert not isinstance(done, Refusal)
        assert not isinstance(erase_person(office, row.case_id, row.ref, "linzhuren"), Refusal)
    window.sync("lianghui")
    window.sync("linzhuren")
    planning.sync("chenjiayi")
    code, _said = heard("server", "erase", row.ref, "--admin-url", admin_url)

    assert code == 0
    assert [r.values for r in rows(planning) if r.ref == row.ref] == [None]
    with psycopg.connect(admin_url) as admin:
        left = admin.execute("SELECT 1 FROM joint.person_key WHERE ref = %s", (row.ref,))
        assert left.fetchone() is None
    for desk in (window, planning):
        with closing(desk.office()) as office:
            assert faults_of(office.store) == ()
