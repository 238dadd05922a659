"""A changed byte anywhere in the record is found, and it is said where."""

import io
import random
import shutil
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2

from desktop.domain.values_person import PersonInput
from desktop.store.connect import FILE_NAME, looking_at, open_store
from desktop.store.errors import StoreTrouble
from desktop.store.personal import prepare, write
from desktop.store.verifying import faults_of, verify
from desktop.wording.store import LOG_FAULTS
from tests.store.desks import Desk

MIDDLE = 5
CHANGES = {
    "text": ("UPDATE entry SET text = replace(text, '第5条', '第6条') WHERE position = 5", "hash"),
    "text no longer an entry": ("UPDATE entry SET text = '{}' WHERE position = 5", "text"),
    "text no longer UTF-8": (
        "UPDATE entry SET text = CAST(x'ff' || CAST(text AS BLOB) AS TEXT) WHERE position = 5",
        "text",
    ),
    "hash": ("UPDATE entry SET hash = 'x' || substr(hash, 2) WHERE position = 5", "hash"),
    "signature": ("UPDATE entry SET signature = zeroblob(64) WHERE position = 5", "signature"),
    "id": ("UPDATE entry SET id = 'x' WHERE position = 5", "column"),
    "case": ("UPDATE entry SET case_id = 'case-9' WHERE position = 5", "column"),
    "kind": ("UPDATE entry SET kind = 'test.other' WHERE position = 5", "column"),
    "scope": ("UPDATE entry SET scope = 'GZ' WHERE position = 5", "column"),
    "number": ("UPDATE entry SET wseq = 77 WHERE position = 5", "column"),
    "order": ("UPDATE entry SET sseq = 77 WHERE position = 5", "wrapper"),
    "moment of acceptance": (
        "UPDATE entry SET accepted_at = '2026-09-17T09:30:00+08:00' WHERE position = 5",
        "chain",
    ),
    "wrapper": (
        "UPDATE entry SET wrapper_kept = replace(wrapper, 'true', 'false') WHERE position = 5",
        "chain",
    ),
    "verdict": ("UPDATE entry SET verdict = 'contested' WHERE position = 5", "chain"),
    "unheard-of verdict": ("UPDATE entry SET verdict = 'x' WHERE position = 5", "wrapper"),
    "chain": ("UPDATE entry SET chain = hash WHERE position = 5", "chain"),
    "removed": ("DELETE FROM entry WHERE position = 5", "position"),
    "moved": ("UPDATE entry SET position = 50 WHERE position = 5", "position"),
}
LOOSE = {
    "head put back": ("UPDATE scope_head SET sseq = 3", "head"),
    "last cut off": (
        "DELETE FROM entry WHERE position = (SELECT max(position) FROM entry)",
        "head",
    ),
    "writer put back": ("UPDATE writer SET wseq = 1 WHERE officer = 'zhang'", "writer"),
    "mark removed": ("UPDATE entry SET withdrawn_by = NULL", "mark"),
    "mark set": ("UPDATE entry SET withdrawn_by = id WHERE position = 3", "mark"),
    "claim of nobody": ("UPDATE claim SET entry = 'x'", "claim"),
    "another key": ("UPDATE writer SET public_key = zeroblob(32)", "signature"),
}


@pytest.fixture
def full(desk: Desk) -> Desk:
    entries = [
        desk.note(f"第{n}条", "zhang" if n % 2 else "li", claims=(f"claim-{n}",))
        for n in range(1, 9)
    ]
    desk.withdraw(entries[0].id)
    desk.note("第10条")
    return desk


def tampered(full: Desk, statement: str) -> tuple[str, int]:
    full.store.close()
    file = full.store.folder / FILE_NAME
    raw = dbapi2.connect(str(file), isolation_level=None)
    for trigger in ("entry_stays", "entry_is_fixed", "acceptance_is_fixed"):
        raw.execute(f"DROP TRIGGER {trigger}")
    raw.execute(statement)
    raw.close()
    with open_store(full.store.folder) as store, store.reading() as connection:
        fault = verify(connection).fault
    assert fault is not None
    return fault.what, fault.position


def test_an_untouched_record_is_found_right(full: Desk) -> None:
    with full.store.reading() as connection:
        verified = verify(connection)

    assert (verified.entries, verified.fault) == (10, None)


def test_an_empty_record_is_right(desk: Desk) -> None:
    with desk.store.reading() as connection:
        assert verify(connection).fault is None


@pytest.mark.parametrize("change", CHANGES)
def test_a_changed_entry_is_found_where_it_is(full: Desk, change: str) -> None:
    statement, what = CHANGES[change]

    assert tampered(full, statement) == (what, MIDDLE)


@pytest.mark.parametrize("change", LOOSE)
def test_what_lies_beside_the_entries_must_agree_with_them(full: Desk, change: str) -> None:
    statement, what = LOOSE[change]

    assert tampered(full, statement)[0] == what


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM entry WHERE position = 5",
        "UPDATE entry SET text = '' WHERE position = 5",
        "UPDATE entry SET verdict = 'refused' WHERE position = 5",
        "UPDATE entry SET chain = '' WHERE position = 5",
    ],
)
def test_the_store_itself_lets_no_entry_be_changed(full: Desk, statement: str) -> None:
    with full.store.writing() as connection, pytest.raises(IntegrityError, match="is never"):
        connection.exec_driver_sql(statement)


def test_a_whole_store_is_looked_over(full: Desk) -> None:
    _, sealed = prepare(PersonInput("李四"))
    with full.store.writing() as connection:
        write(connection, [sealed])
    digest = full.store.attachments.put(io.BytesIO(b"scan")).digest
    assert faults_of(full.store) == ()

    full.store.attachments.path_of(digest).write_bytes(b"scam")
    with full.store.writing() as connection:
        connection.exec_driver_sql("UPDATE sealed_value SET seal = x'00'")
        connection.exec_driver_sql("UPDATE scope_head SET sseq = 1")

    rules = [found.rule for found in faults_of(full.store)]
    assert rules == ["log_head", "seal_broken", "attachment_damaged"]


def test_an_index_merged_since_the_last_look_is_no_damaged_page(full: Desk) -> None:
    """Sixteen pieces of a search index are made one, which the connection has not seen."""
    _find_by_name(full, range(1, 15))
    assert faults_of(full.store) == ()

    _find_by_name(full, range(15, 18))
    assert faults_of(full.store) == ()


def _find_by_name(desk: Desk, rows: range) -> None:
    for row in rows:
        with desk.store.writing() as connection:
            connection.exec_driver_sql(
                "INSERT INTO case_search (rowid, names) VALUES (?, ?)", (row, f"name {row}")
            )


def test_every_fault_has_words() -> None:
    found = {f"log_{what}" for _, what in (*CHANGES.values(), *LOOSE.values())}

    assert found < set(LOG_FAULTS)


def contents(file: Path) -> list[tuple[object, ...]]:
    with looking_at(file) as connection:
        rows = connection.exec_driver_sql("SELECT text, signature, chain FROM entry")
        return [tuple(row) for row in rows]


def test_of_bytes_flipped_anywhere_in_the_file_none_changes_the_record_unseen(
    full: Desk, tmp_path: Path
) -> None:
    for n in range(11, 90):
        full.note(f"第{n}条", claims=(f"claim-{n}",))
    full.store.close()
    file = full.store.folder / FILE_NAME
    right, size = contents(file), file.stat().st_size
    chance, found = random.Random(20260918), 0

    for attempt in range(50):
        copy = tmp_path / f"flipped-{attempt}.db"
        shutil.copyfile(file, copy)
        with copy.open("rb+") as opened:
            at = opened.seek(chance.randrange(100, size))
            byte = opened.read(1)[0]
            opened.seek(at)
            opened.write(bytes([byte ^ 1 << chance.randrange(8)]))
        found += is_fault_found(copy, right)

    assert found


def is_fault_found(copy: Path, right: list[tuple[object, ...]]) -> bool:
    try:
        with looking_at(copy) as connection:
            if verify(connection).fault is not None:
                return True
    except StoreTrouble:
        return True
    assert contents(copy) == right
    return False
