"""Drafts outlive the program that was writing them."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from desktop.clock import OFFICE_ZONE
from desktop.store.connect import open_store
from desktop.store.drafts import KeptDraft, drafts_of, drop_draft, keep_draft, read_draft

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
