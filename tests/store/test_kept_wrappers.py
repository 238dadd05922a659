"""A wrapper is read as it was given, whether its row keeps the bureau alone or all of it."""

import json

import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import IntegrityError

from desktop.store.acceptance import chained
from desktop.store.entry import NO_HASH, canonical
from desktop.store.kept_wrappers import kept_wrapper, whole_wrapper
from desktop.store.tables import entry
from tests.store.desks import Desk

REST = (entry.c.verdict, entry.c.sseq, entry.c.scope, entry.c.hash, entry.c.signature)


def row_of(connection: Connection) -> dict[str, object]:
    columns = (entry.c.wrapper, entry.c.wrapper_kept, entry.c.chain, entry.c.accepted_at, *REST)
    return dict(connection.execute(select(*columns)).mappings().one())


def test_a_row_that_says_the_rest_keeps_the_bureau_alone(desk: Desk) -> None:
    desk.note("一")
    with desk.store.reading() as connection:
        row = row_of(connection)

    wrapper = str(row["wrapper"])
    assert row["wrapper_kept"] == json.loads(wrapper)["bureau"] == "housing"
    assert chained(NO_HASH, wrapper) == row["chain"]
    assert whole_wrapper("housing", row) == wrapper


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"clock_ok": False}, id="a clock that is off"),
        pytest.param({"verdict": "contested:0199"}, id="a verdict that names the winner"),
        pytest.param({"accepted_at": "2026-09-18T09:30:01+08:00"}, id="another moment"),
        pytest.param({"scope": "另"}, id="another scope"),
        pytest.param({"bureau": 'a","clock_ok":true'}, id="a bureau with signs in it"),
        pytest.param({"bureau": "{"}, id="a bureau that looks like a wrapper"),
        pytest.param({"more": 1}, id="something nobody knows"),
    ],
)
def test_any_wrapper_is_read_as_it_was_given(desk: Desk, changed: dict[str, object]) -> None:
    desk.note("一")
    with desk.store.writing() as connection:
        row = row_of(connection)
        given = canonical({**json.loads(str(row["wrapper"])), **changed})
        kept = kept_wrapper(given, row)
        connection.execute(text("DROP TRIGGER acceptance_is_fixed"))
        connection.execute(text("UPDATE entry SET wrapper_kept = :kept"), {"kept": kept})
        read = row_of(connection)

    assert read["wrapper"] == whole_wrapper(kept, row) == given


def test_what_is_kept_of_a_wrapper_is_never_changed(desk: Desk) -> None:
    desk.note("一")

    with (
        pytest.raises(IntegrityError, match="a verdict is never changed"),
        desk.store.writing() as connection,
    ):
        connection.execute(text("UPDATE entry SET wrapper_kept = 'planning'"))
