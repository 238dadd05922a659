"""Replicas compare the hash of their cases, and say where they came to other ones."""

from unittest.mock import patch

import pytest

from desktop.office.page_sync import sync_page
from desktop.store.attesting import state_hash
from desktop.store.hub import head_of
from desktop.sync import attesting
from tests.sync.clusters import Cluster
from tests.sync.desks import SharedDesk, copied_demo, taken_in

FIRST = {"window": "lianghui", "planning": "chenjiayi", "housing": "liguodong"}


@pytest.fixture(scope="module")
def desks(cluster: Cluster, tmp_path_factory: pytest.TempPathFactory) -> dict[str, SharedDesk]:
    """Three desks that have a case in common, for all tests of the module."""
    address = copied_demo(cluster, "attesting")
    folder = tmp_path_factory.mktemp("desks")
    made = {
        name: SharedDesk(folder / name, address).join(officer) for name, officer in FIRST.items()
    }
    taken_in(made)
    return made


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attesting, "EVERY", 2)


def scope_of(desk: SharedDesk) -> str:
    office = desk.office()
    with office.store:
        return office.settings.scope


def hash_at(desk: SharedDesk, sseq: int) -> str | None:
    scope = scope_of(desk)
    office = desk.office()
    with office.store, office.store.reading() as connection:
        return state_hash(connection, scope, sseq)


def head(desk: SharedDesk) -> int:
    office = desk.office()
    with office.store, office.store.reading() as connection:
        return head_of(connection, office.settings.scope).sseq


def damage(desk: SharedDesk) -> None:
    """Change a case's row behind the record's back."""
    office = desk.office()
    with office.store, office.store.writing() as connection:
        connection.exec_driver_sql("UPDATE case_row SET state = replace(state, 'a', 'b')")


def test_replicas_of_one_log_come_to_one_hash_whatever_is_their_own(
    desks: dict[str, SharedDesk],
) -> None:
    at = head(desks["window"])
    place = {hash_at(desk, at) for desk in desks.values()}
    before = {hash_at(desk, at - 1) for desk in desks.values()}
    assert len(place) == len(before) == 1
    assert None not in place | before
    assert place != before


def test_a_place_not_reached_yet_has_no_hash(desks: dict[str, SharedDesk]) -> None:
    assert hash_at(desks["window"], head(desks["window"]) + 1) is None


def test_a_row_that_went_wrong_is_folded_again_before_anybody_is_told(
    desks: dict[str, SharedDesk],
) -> None:
    window, planning = desks["window"], desks["planning"]
    wanted = hash_at(planning, head(planning))
    window.line.act("add-note", "lianghui", _case(window), "--text", "一")
    window.line.act("add-note", "lianghui", _case(window), "--text", "二")
    window.sync("lianghui")
    damage(planning)

    assert planning.try_sync("chenjiayi").trouble is None
    desks["housing"].sync("liguodong")
    assert hash_at(planning, head(planning)) == hash_at(window, head(window)) != wanted


def _case(desk: SharedDesk) -> str:
    office = desk.office()
    with office.store, office.store.reading() as connection:
        return str(connection.exec_driver_sql("SELECT number FROM case_row").scalar())


def test_a_state_that_stays_another_is_a_trouble_until_it_is_the_same(
    desks: dict[str, SharedDesk],
) -> None:
    for name, officer in FIRST.items():
        desks[name].sync(officer)
    housing = desks["housing"]
    scope = scope_of(housing)
    office = housing.office()
    with office.store, office.store.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE store_fact SET value = '{}' WHERE name = ?", (f"attested:{scope}",)
        )
    with patch.object(attesting, "state_hash", lambda *_: "f" * 64):
        report = housing.try_sync("liguodong")
        again = housing.try_sync("liguodong")
    heard = desks["window"].try_sync("lianghui").trouble

    assert report.trouble is not None
    assert (report.trouble.code, report.trouble.facts["desks"]) == ("sync_state_differs", "2")
    assert again.trouble is not None
    office = housing.office()
    with office.store:
        page = sync_page(office, "liguodong")
    assert page.state.kind == "differs"
    assert "与其他终端不一致（台数：2）" in page.trouble
    assert heard is not None
    assert (heard.code, heard.facts["desks"]) == ("sync_state_differs", "1")
    assert housing.try_sync("liguodong").trouble is None
    assert desks["window"].try_sync("lianghui").trouble is None
