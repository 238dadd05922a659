"""An office without a server: one desk keeps the shared record in a folder, others join it."""

from contextlib import closing
from pathlib import Path

import pytest

from desktop.cli.secrets import NEW_PASSWORD
from desktop.clock import SetClock
from desktop.office.former_settings import FORMER
from desktop.office.office import Recording, open_office
from desktop.office.persons import erase_person, propose_erasure, rows_of
from desktop.store.connect import open_store
from desktop.store.key_slots import is_sealed
from desktop.store.personal import key_of
from desktop.store.queries import all_cases
from desktop.store.setting_changes import setting_changes
from desktop.store.settings import get_setting
from tests.journeys import day_cases
from tests.journeys.office_line import WORKS, OfficeLine
from tests.office.offices import FRIDAY
from tests.store.sealed import PASSWORD, cheap


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap(monkeypatch)
    monkeypatch.setenv(NEW_PASSWORD, PASSWORD)


def sync(line: OfficeLine, officer: str) -> dict[str, int]:
    done: dict[str, int] = line.done(
        *("sync", "run", "--once", "--now", "--store", str(line.store), "--as", officer)
    )
    return done


def test_an_office_that_worked_alone_is_joined_through_a_hub(tmp_path: Path) -> None:
    first, hub = OfficeLine(tmp_path / "first"), str(tmp_path / "hub")
    case = first.take(day_cases.write(tmp_path, 2))
    founded = first.done("hub", "found", "--store", str(first.store), "--hub", hub)
    again = OfficeLine(tmp_path / "second")
    store = ("--store", str(again.store))
    joined = again.done("sync", "join", *store, "--address", hub, "--as", "chenjiayi")
    assert joined["pulled"] == founded["entries"]
    assert is_sealed(again.store)
    assert again.case(case)["number"] == case

    first.act("accept-matter", "lianghui", case, *WORKS)
    assert sync(first, "lianghui")["waiting"] == 0
    sync(again, "chenjiayi")
    step = (*WORKS, "--bureau", "planning", "--opinion", "approve")
    again.act("decide-step", "chenjiayi", case, *step)
    sync(again, "chenjiayi")
    sync(first, "lianghui")
    assert first.case(case)["state"] == again.case(case)["state"]

    whole = first.done("audit", "verify", "--store", str(first.store))
    assert whole["entries"] == again.done("audit", "verify", *store)["entries"]
    shared = first.done("audit", "verify", "--address", hub, "--as", "shenji")
    assert shared["scopes"][0]["entries"] == whole["entries"]
    elsewhere = tmp_path / "of-a-scope-nobody-has.txt"
    elsewhere.write_text(f"ZZ 3 {'ab' * 32}\n", encoding="utf-8")
    against = ("--witness", str(elsewhere))
    told = first.refused("audit", "verify", "--address", hub, "--as", "shenji", *against)
    assert [(found["rule"], found["facts"]["head"]) for found in told] == [("witness_ahead", "0")]
    assert first.refused("hub", "found", "--store", str(first.store), "--hub", hub)


def test_who_is_erased_goes_from_the_hub_at_the_next_exchange(tmp_path: Path) -> None:
    desk, hub = OfficeLine(tmp_path / "first"), tmp_path / "hub"
    desk.take(day_cases.write(tmp_path, 2))
    desk.done("hub", "found", "--store", str(desk.store), "--hub", str(hub))
    with closing(open_office(desk.store, SetClock(FRIDAY))) as office:
        with office.store.reading() as connection:
            case = next(iter(all_cases(connection)))
            row = next(rows_of(connection, case))
            key = key_of(connection, row.ref)
        assert key is not None
        propose_erasure(office, case.id, row.ref, "本人申请", "lianghui")
        assert isinstance(erase_person(office, case.id, row.ref, "linzhuren"), Recording)
    kept = key.key

    def lies_there() -> bool:
        return any(kept in file.read_bytes() for file in hub.iterdir() if file.is_file())

    assert lies_there()
    sync(desk, "lianghui")
    assert lies_there(), "the second officer's part is not there yet"
    sync(desk, "linzhuren")
    assert not lies_there()


def test_a_hub_goes_on_after_the_numbers_the_office_used_alone(tmp_path: Path) -> None:
    first, hub = OfficeLine(tmp_path / "first"), str(tmp_path / "hub")
    alone = first.take(day_cases.write(tmp_path, 2))
    first.done("hub", "found", "--store", str(first.store), "--hub", hub)
    form = day_cases.write(tmp_path, 3)
    refused = first.refused("application", "import", str(form), "--store", str(first.store))
    assert [f["rule"] for f in refused] == ["numbers_exhausted"]
    sync(first, "lianghui")
    shared = first.take(form)
    assert int(shared.rsplit("-", 1)[1]) == int(alone.rsplit("-", 1)[1]) + 1


def former(line: OfficeLine) -> list[dict[str, object]]:
    """Return what settings were worth before each change, which no log of changes speaks of."""
    with open_store(line.store) as store, store.reading() as connection:
        assert FORMER not in {c.key for c in setting_changes(connection)}
        return [change["before"] for change in get_setting(connection, FORMER)]


def test_a_setting_goes_to_all_desks_and_a_second_change_of_the_same_is_not_lost_unsaid(
    tmp_path: Path,
) -> None:
    first, hub = OfficeLine(tmp_path / "first"), str(tmp_path / "hub")
    first.take(day_cases.write(tmp_path, 2))
    first.done("hub", "found", "--store", str(first.store), "--hub", hub)
    second = OfficeLine(tmp_path / "second")
    second.done("sync", "join", "--store", str(second.store), "--address", hub, "--as", "guanli")
    sync(first, "guanli")

    def change(line: OfficeLine, days: int) -> None:
        words = ("settings", "set", "office.long_stop_days", str(days), "--store", str(line.store))
        line.done(*words, "--as", "guanli")

    def days(line: OfficeLine) -> int:
        said = line.done("settings", "show", "--store", str(line.store))
        return int(said["settings"]["office.long_stop_days"])

    change(first, 100)
    sync(first, "guanli")
    sync(second, "guanli")
    assert days(second) == 100
    assert former(first) == former(second) == [{"office.long_stop_days": 90}]
    change(first, 110)
    change(second, 120)
    sync(second, "guanli")
    words = ("sync", "run", "--once", "--now", "--store", str(first.store), "--as", "guanli")
    assert [f["rule"] for f in first.refused(*words)] == ["sync_settings_moved"]
    assert days(first) == days(second) == 120
    assert former(first) == former(second)
    sync(first, "guanli")

    person = ("--name", "新人", "--bureau", "planning", "--duty", "approver")
    there = ("--store", str(first.store), "--as", "guanli")
    refused = first.refused("officer", "add", "xinren", *person, *there)
    assert [f["rule"] for f in refused] == ["officers_at_server"]
    first.done("hub", "officer", "xinren", *person, "--hub", hub, "--scope", "DEMO")
    sync(second, "guanli")
    listed = second.done("officer", "list", "--store", str(second.store))
    assert "xinren" in [o["id"] for o in listed["officers"]]
