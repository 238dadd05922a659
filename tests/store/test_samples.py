"""A store of every format version ever released opens, verifies and rebuilds equal."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.folding import fold
from desktop.domain.registry import EVENT_KINDS
from desktop.domain.values_person import PersonInput, PersonRef
from desktop.store.backup import backup, restore
from desktop.store.codec import UnknownEvent, to_json
from desktop.store.connect import Store, open_store
from desktop.store.current_state import project_histories
from desktop.store.event_log import case_ids, entries_since, events_of, histories
from desktop.store.migrating import newest
from desktop.store.numbers import Series, register, unfinished
from desktop.store.personal import read, read_attachment
from desktop.store.projections import dump, rebuild
from desktop.store.verifying import faults_of
from tests.store.desks import Desk

SAMPLES = Path(__file__).parent / "samples"
CASE, EVERY = "01995c2a-0000-7000-8000-000000000001", "01995c2a-0000-7000-8000-000000000002"
LATER = {"case.opened 99", "test.noted 1", "withdrawn 1"}


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    shutil.unpack_archive(SAMPLES / "v1.zip", tmp_path / "v1")
    return tmp_path / "v1"


def expected() -> dict[str, Any]:
    content: dict[str, Any] = json.loads((SAMPLES / "v1.json").read_text("utf-8"))
    return content


def rebuilt(store: Store) -> dict[str, list[tuple[Any, ...]]]:
    with store.writing() as connection:
        rebuild(connection, (project_histories,))
    with store.reading() as connection:
        return dump(connection)


def test_it_is_brought_up_to_date_and_a_copy_kept(sample: Path) -> None:
    with open_store(sample) as store, store.reading() as connection:
        version = connection.exec_driver_sql("PRAGMA user_version").scalar()

    assert version == newest()
    assert (sample / "before-0002.db").exists()


def test_its_record_is_right_to_the_last_byte(sample: Path) -> None:
    wanted = expected()

    with open_store(sample) as store, store.reading() as connection:
        assert faults_of(store) == ()
        logged = entries_since(connection, 0)
        chain = connection.exec_driver_sql("SELECT chain FROM scope_head").scalar()
    assert [entry.hash for entry in logged] == wanted["hashes"]
    assert [f"{e.entry.kind} {e.entry.kind_v}" for e in logged] == wanted["kinds"]
    assert chain == wanted["chain"]


def test_each_of_its_events_is_read_and_none_changed(sample: Path) -> None:
    with open_store(sample) as store, store.reading() as connection:
        logged = entries_since(connection, 0)

    unknown = [e for e in logged if isinstance(e.event, UnknownEvent)]
    assert {f"{e.entry.kind} {e.entry.kind_v}" for e in unknown} == LATER
    for entry in logged:
        kind = EVENT_KINDS.get(entry.entry.kind)
        if kind is not None and kind.version == entry.entry.kind_v:
            assert to_json(entry.event) == entry.entry.data


def test_its_cases_are_rebuilt_the_same_every_time(sample: Path) -> None:
    with open_store(sample) as store:
        first = rebuilt(store)
        with store.writing() as connection:
            for case_id in reversed(case_ids(connection)):
                project_histories(connection, histories(connection, (case_id,)))
        with store.reading() as connection:
            again = dump(connection)
    assert first == again
    assert {row[0] for row in first["case_row"]} == {CASE, EVERY}


def test_its_case_is_what_it_was(sample: Path) -> None:
    with open_store(sample) as store, store.reading() as connection:
        case = fold(events_of(connection, CASE))

    assert case is not None
    assert (case.number, case.form.enterprise.credit_code) == ("2026-1", "91440112MATH3BJ10E")
    assert [(s.bureau, s.opinion) for s in case.matters[0].steps] == [
        ("housing", "approve"),
        ("planning", None),
    ]
    assert case.notes == ()


def test_its_persons_files_and_numbers_are_there(sample: Path) -> None:
    wanted = expected()

    with open_store(sample) as store, store.reading() as connection:
        person = read(connection, PersonRef(**wanted["person"]))
        files = [read_attachment(connection, store.attachments, d) for d in wanted["attachments"]]
        numbers = register(connection, Series("enterprise_service", "letter", 2026))
        waiting = unfinished(connection)
    assert person == PersonInput("李四光", "13812348000", "440112199003071218")
    assert sorted(filter(None, files)) == [b"%PDF-1.7 plain", b"%PDF-1.7 sealed"]
    assert [(n.number, n.state) for n in numbers] == [(1, "reserved"), (2, "issued")]
    assert [n.purpose for n in waiting] == ["letter-1"]


def test_work_goes_on_in_it(sample: Path, desk: Desk) -> None:
    with open_store(sample) as store:
        with store.reading() as connection:
            own = [e.entry for e in entries_since(connection, 0) if e.entry.officer == "zhang"]

        entry = Desk(store, desk.clock).note("接着办")

        assert faults_of(store) == ()
    assert (entry.writer, entry.wseq) == (own[-1].writer, own[-1].wseq + 1)


def test_a_backup_of_it_is_rebuilt_equal(sample: Path, tmp_path: Path) -> None:
    with open_store(sample) as store:
        backup(store, tmp_path / "kept")
        before = rebuilt(store)
    restore(tmp_path / "kept", tmp_path / "again")

    with open_store(tmp_path / "again") as store:
        assert rebuilt(store) == before
