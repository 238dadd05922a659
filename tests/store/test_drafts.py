"""Drafts outlive the program that was writing them."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.store.connect import open_store
from desktop.store.drafts import KeptDraft, drafts_of, drop_draft, keep_draft, read_draft
from desktop.store.errors import SealBroken

AT = datetime(2026, 9, 24, 9, 0, tzinfo=OFFICE_ZONE)
DRAFT = KeptDraft("d1", "application", "lianghui", "", "穗岭", {"project.name": "二期"}, AT)


def test_a_draft_is_there_when_the_store_is_opened_again(tmp_path: Path) -> None:
    store = open_store(tmp_path, create=True)
    with store, store.writing() as connection:
        keep_draft(connection, DRAFT)

    with open_store(tmp_path) as again, again.reading() as connection:
        assert read_draft(connection, "d1") == DRAFT


def test_a_draft_kept_again_replaces_itself_and_others_stay_apart(tmp_path: Path) -> None:
    later = replace(DRAFT, value={"project.name": "三期"}, saved_at=AT.replace(hour=10))
    with open_store(tmp_path, create=True) as store, store.writing() as connection:
        for kept in (DRAFT, later, replace(DRAFT, id="d2", officer="zhoumin")):
            keep_draft(connection, kept)

        assert drafts_of(connection, "lianghui", "application") == (later,)
        assert drafts_of(connection, "lianghui", "letter") == ()
        drop_draft(connection, "d1")
        assert read_draft(connection, "d1") is None
        assert read_draft(connection, "d2") is not None


def test_what_was_typed_is_sealed_and_its_key_goes_with_it(tmp_path: Path) -> None:
    typed = replace(DRAFT, value={"contact.name": "李晓燕", "contact.phone": "13800138000"})
    with open_store(tmp_path, create=True) as store, store.writing() as connection:
        keep_draft(connection, typed)
        keep_draft(connection, replace(typed, saved_at=AT.replace(hour=11)))
        assert keys(connection) == 1
        kept = connection.exec_driver_sql("SELECT value FROM draft").scalar_one()
        found = read_draft(connection, "d1")
        drop_draft(connection, "d1")
        assert keys(connection) == 0

    assert found is not None
    assert found.value == typed.value
    assert "李晓燕" not in kept
    assert "13800138000" not in kept
    for file in tmp_path.rglob("*.db*"):
        assert b"13800138000" not in file.read_bytes()


def test_a_draft_kept_before_there_was_a_seal_is_read_and_sealed_when_kept_again(
    tmp_path: Path,
) -> None:
    with open_store(tmp_path, create=True) as store, store.writing() as connection:
        keep_draft(connection, DRAFT)
        connection.exec_driver_sql('UPDATE draft SET value = \'{"project.name":"二期"}\'')
        assert read_draft(connection, "d1") == DRAFT

        keep_draft(connection, DRAFT)
        kept = connection.exec_driver_sql("SELECT value FROM draft").scalar_one()
    assert kept.startswith("sealed ")


def test_a_draft_moved_to_another_s_place_does_not_open(tmp_path: Path) -> None:
    with open_store(tmp_path, create=True) as store, store.writing() as connection:
        keep_draft(connection, DRAFT)
        connection.exec_driver_sql("UPDATE draft SET id = 'd2'")

        with pytest.raises(SealBroken):
            read_draft(connection, "d2")


def keys(connection: Connection) -> int:
    return int(connection.exec_driver_sql("SELECT count(*) FROM draft_key").scalar_one())
