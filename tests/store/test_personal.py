"""Personal data: sealed, masked, erased, and nowhere else."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desktop.domain.values_person import (
    PersonInput,
    PersonRef,
    masked_identity,
    masked_name,
    masked_phone,
)
from desktop.store import beside
from desktop.store.codec import EncodedEvent
from desktop.store.connect import Store
from desktop.store.errors import PersonUnknown, SealBroken
from desktop.store.event_log import Draft
from desktop.store.person_finding import cases_found
from desktop.store.personal import (
    all_of,
    broken_seals,
    erase,
    key_of,
    prepare,
    read,
    read_attachment,
    read_masked,
    write,
)
from desktop.store.tables import sealed_value
from desktop.store.verifying import verify
from tests.store.desks import SCOPE, Desk

PERSON = PersonInput("李四光", "13812348000", "440112199003071218")


def keep(desk: Desk, person: PersonInput = PERSON) -> PersonRef:
    ref, sealed = prepare(person)
    data = {"person": {"ref": ref.ref, "digest": ref.digest}}
    draft = Draft(event=EncodedEvent("test.person", 1, data), case_id="case-1", scope=SCOPE)
    with desk.store.writing() as connection:
        write(connection, [sealed])
    desk.record([draft])
    return ref


def test_a_person_is_read_back(desk: Desk) -> None:
    ref = keep(desk)

    with desk.store.reading() as connection:
        assert read(connection, ref) == PERSON


def test_preparing_a_person_writes_nothing(desk: Desk) -> None:
    ref, _ = prepare(PERSON)

    with desk.store.reading() as connection, pytest.raises(PersonUnknown):
        read(connection, ref)


def test_the_keyed_hash_says_nothing_without_the_key() -> None:
    (first, _), (second, _) = prepare(PERSON), prepare(PERSON)

    assert first.ref != second.ref
    assert first.digest != second.digest


def test_changed_values_of_a_person_stand_beside_the_old_ones(desk: Desk) -> None:
    old = keep(desk)
    moved = PersonInput("李四光", "13900001111", PERSON.identity)
    with desk.store.writing() as connection:
        new, sealed = prepare(moved, key_of(connection, old.ref))
        write(connection, [sealed])

    with desk.store.reading() as connection:
        assert new.ref == old.ref
        assert (read(connection, old), read(connection, new)) == (PERSON, moved)


def files_of(folder: Path) -> bytes:
    return b"".join(p.read_bytes() for p in folder.rglob("*") if p.is_file())


@pytest.mark.parametrize("value", [PERSON.name, PERSON.phone, PERSON.identity])
def test_no_file_of_the_store_holds_a_value_in_plain(desk: Desk, value: str) -> None:
    keep(desk)

    assert value.encode() not in files_of(desk.store.folder)


def test_erasing_leaves_no_value_no_key_and_a_chain_that_verifies(
    desk: Desk, tmp_path: Path
) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"scan of an identity card")
    ref, other = keep(desk), keep(desk, PersonInput("王五"))
    with desk.store.reading() as connection:
        key = key_of(connection, ref.ref)
    assert key is not None
    digest = desk.store.attachments.put_file(scan, key=key).digest
    assert key.key in files_of(desk.store.folder)

    with desk.store.erasing() as connection:
        erase(connection, ref.ref, desk.now)

    assert key.key not in files_of(desk.store.folder)
    with desk.store.reading() as connection:
        assert read(connection, ref) is None
        assert read_masked(connection, ref) is None
        assert read_attachment(connection, desk.store.attachments, digest) is None
        assert read(connection, other) == PersonInput("王五")
        assert verify(connection).fault is None


def test_who_was_erased_stays_erased(desk: Desk) -> None:
    ref, sealed = prepare(PERSON)
    with desk.store.erasing() as connection:
        write(connection, [sealed])
        erase(connection, ref.ref, desk.now)
        erase(connection, ref.ref, desk.now)
        write(connection, [sealed])

    with desk.store.reading() as connection:
        assert read(connection, ref) is None


def test_who_was_erased_elsewhere_goes_here_and_does_not_come_back(desk: Desk) -> None:
    ref = keep(desk)
    with desk.store.reading() as connection:
        keys, values = beside.unsent(connection)
        assert all_of(connection, ref.ref) == (PERSON,)
    for erased in ((ref.ref,), ()):
        with desk.store.erasing() as connection:
            beside.keep(connection, keys, values, erased, desk.now.isoformat())

    with desk.store.reading() as connection:
        assert read(connection, ref) is None
        assert beside.unsent(connection) == ((), ())
        assert connection.scalar(select(sealed_value.c.ref)) is None


def test_a_scan_is_read_whether_sealed_or_plain(desk: Desk, tmp_path: Path) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"scan")
    ref = keep(desk)
    with desk.store.reading() as connection:
        files, key = desk.store.attachments, key_of(connection, ref.ref)
        digests = [files.put_file(scan).digest, files.put_file(scan, key=key).digest]

        assert [read_attachment(connection, files, d) for d in digests] == [b"scan"] * 2


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE sealed_value SET seal = zeroblob(length(seal))",
        "UPDATE sealed_value SET seal = x''",
        "UPDATE person_key SET key = zeroblob(32)",
        "UPDATE sealed_value SET digest = replace(digest, substr(digest, 1, 1), 'z')",
    ],
)
def test_a_changed_seal_is_found(desk: Desk, change: str) -> None:
    ref = keep(desk)
    with desk.store.writing() as connection:
        assert broken_seals(connection) == ()
        connection.exec_driver_sql(change)

    with desk.store.reading() as connection:
        (broken,) = broken_seals(connection)
        with pytest.raises(SealBroken):
            read(connection, broken)
    assert broken.ref == ref.ref


def test_one_persons_seal_is_not_taken_for_anothers(desk: Desk) -> None:
    one, two = keep(desk), keep(desk, PersonInput("王五"))
    with desk.store.writing() as connection:
        connection.exec_driver_sql(
            "UPDATE sealed_value SET seal = (SELECT seal FROM sealed_value WHERE ref = ?)"
            " WHERE ref = ?",
            (one.ref, two.ref),
        )

    with desk.store.reading() as connection, pytest.raises(SealBroken):
        read(connection, two)


@pytest.mark.parametrize(
    ("mask", "value", "masked"),
    [
        (masked_identity, "440112199003071218", "440112********1218"),
        (masked_identity, "44011219900307121X", "440112********121X"),
        (masked_identity, "４４０１１２１９９００３０７１２１８", "440112********1218"),
        (masked_identity, "440112 19900307 1218", "440112********1218"),
        (masked_identity, "440112900307121", "440112*****7121"),
        (masked_identity, "E12345678", "E*******8"),
        (masked_identity, "123456", "******"),
        (masked_identity, "", ""),
        (masked_phone, "13812348000", "138****8000"),
        (masked_phone, "+86 138-1234-8000", "138****8000"),
        (masked_phone, "１３８１２３４８０００", "138****8000"),
        (masked_phone, "020-87654321", "020****4321"),
        (masked_phone, "87654321", "****4321"),
        (masked_phone, "110", "***"),
        (masked_phone, "", ""),
        (masked_name, "李四", "李*"),
        (masked_name, "欧阳修文", "欧***"),
        (masked_name, "", ""),
    ],
)
def test_a_screen_shows_only_so_much(mask: object, value: str, masked: str) -> None:
    assert callable(mask)
    assert mask(value) == masked


@given(st.text("0123456789Xx -+０１２", min_size=1, max_size=30))
def test_no_mask_lets_a_whole_number_through(value: str) -> None:
    masked = PersonInput(value, value, value).masked()

    for shown in (masked.phone, masked.identity):
        assert sum(c.isdigit() for c in shown) <= 10
        assert "*" in shown or not shown


def test_cases_in_hand_are_found_without_passing_those_of_former_years(store: Store) -> None:
    asked: list[str] = []
    with store.reading() as connection:
        driver: Any = connection.connection.driver_connection
        driver.set_trace_callback(asked.append)
        assert not list(cases_found(connection, ""))
        driver.set_trace_callback(None)
        plan = driver.execute(f"EXPLAIN QUERY PLAN {asked[-1]}").fetchall()

    assert "case_in_hand" in str(plan)
