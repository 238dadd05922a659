"""A program killed while it brings an older store up to date: the next start finishes it."""

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from desktop.office import office as offices
from desktop.office.applications import take_application
from desktop.office.office import Recording
from desktop.store import cases, connect, migrating, projections
from desktop.store.cases import newest_ids
from desktop.store.connect import open_store
from desktop.store.migrating import newest
from desktop.store.projections import TABLES_FORMAT, dump
from desktop.store.search_words import question
from desktop.store.settings import get_fact
from tests.journeys import day_cases
from tests.office.offices import office_in
from tests.store.formats import as_in_the_third_format

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
Rows = dict[str, list[tuple[Any, ...]]]
Strike = Callable[[], None]


@pytest.fixture(scope="module")
def older(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Rows]:
    """A store of the third format, and what its tables are to hold."""
    folder = tmp_path_factory.mktemp("older")
    office = office_in(folder / "store")
    for number in (2, 3):
        given = day_cases.write(folder, number)
        assert isinstance(take_application(office, given, "lianghui"), Recording)
    with office.store.writing() as connection:
        wanted = dump(connection)
        as_in_the_third_format(connection)
    office.close()
    return folder / "store", wanted


def after(owner: Any, name: str, *, time: int = 1) -> Callable[[Strike], None]:
    """Return what lets a program be struck after a function was called so many times."""
    return lambda strike: _patch(owner, name, strike, time, is_before=False)


def before(owner: Any, name: str, *, time: int = 1) -> Callable[[Strike], None]:
    """Return what lets a program be struck before a function is called for the so-manieth time."""
    return lambda strike: _patch(owner, name, strike, time, is_before=True)


def _patch(owner: Any, name: str, strike: Strike, time: int, *, is_before: bool) -> None:
    function, calls = getattr(owner, name), [0]

    def patched(*given: Any, **named: Any) -> Any:
        calls[0] += 1
        if is_before and calls[0] == time:
            strike()
        done = function(*given, **named)
        if calls[0] == time:
            strike()
        return done

    setattr(owner, name, patched)


def each_statement(time: int) -> Callable[[Strike], None]:
    """Return what lets a program be struck before the so-manieth statement of all formats."""

    def install(strike: Strike) -> None:
        statements, left = migrating.statements, [time]

        def patched(script: str) -> Iterator[str]:
            for statement in statements(script):
                left[0] -= 1
                if not left[0]:
                    strike()
                yield statement

        migrating.statements = patched

    return install


def killed(folder: Path, install: Callable[[Strike], None]) -> bool:
    """Start a program on the store that kills itself; False where it came to its end instead.

    It has room for few pages, so that much of what it writes lies in the log before it is kept.
    """
    pid = os.fork()
    if pid == 0:
        try:
            install(lambda: os.kill(os.getpid(), signal.SIGKILL))
            connect.CACHE_KIB = 16
            projections._AT_ONCE = 1
            office_in(folder)
        finally:
            os._exit(3)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -signal.SIGKILL


@pytest.mark.parametrize(
    "install",
    [
        pytest.param(each_statement(3), id="in the first step of the format"),
        pytest.param(each_statement(60), id="in a later step"),
        pytest.param(after(migrating, "_run", time=8), id="the search made empty"),
        pytest.param(before(offices, "rebuild_older"), id="the format new, the tables old"),
        pytest.param(after(projections, "clear_search"), id="the tables empty"),
        pytest.param(after(projections, "_fold_again"), id="one case of two in"),
        pytest.param(before(cases, "search_values", time=2), id="a row in, its words not"),
        pytest.param(before(projections, "put_fact"), id="all in, not said"),
        pytest.param(after(projections, "put_fact"), id="said, not kept"),
        pytest.param(before(offices, "kept_office"), id="before the commit"),
        pytest.param(before(offices, "forget_erased"), id="after it"),
    ],
)
def test_what_was_killed_over_an_older_store_is_finished_by_the_next_start(
    older: tuple[Path, Rows], tmp_path: Path, install: Callable[[Strike], None]
) -> None:
    store, wanted = older
    folder = tmp_path / "store"
    shutil.copytree(store, folder)

    assert killed(folder, install)

    again = office_in(folder)
    with again.store, again.store.writing() as connection:
        assert is_whole(connection, wanted)


def is_whole(connection: Connection, wanted: Rows) -> bool:
    """Return whether format, tables and words are those of a store that was never older."""
    connection.execute(text("INSERT INTO case_search (case_search) VALUES ('integrity-check')"))
    numbers = connection.execute(text("SELECT number FROM register_row")).scalars().all()
    found = [len(newest_ids(connection, question(number), 9)) for number in numbers]
    return (
        connection.exec_driver_sql("PRAGMA user_version").scalar() == newest()
        and get_fact(connection, "tables_format") == TABLES_FORMAT
        and dump(connection) == wanted
        and found == [1, 1]
    )


def test_a_store_that_was_not_finished_does_not_say_it_is(
    older: tuple[Path, Rows], tmp_path: Path
) -> None:
    store, wanted = older
    folder = tmp_path / "store"
    shutil.copytree(store, folder)
    assert killed(folder, before(projections, "put_fact"))

    with open_store(folder) as opened, opened.reading() as connection:
        assert get_fact(connection, "tables_format") is None
        assert dump(connection) != wanted
