"""The libraries underneath are those the program was measured on."""

import sys

import PySide6
from sqlcipher3 import dbapi2

UNFIT_QT = {"6.8.0", "6.9.1", "6.9.2", "6.10.1", "6.12.0"}


def test_sqlite_is_new_enough_for_the_store() -> None:
    assert dbapi2.sqlite_version_info >= (3, 51, 3)


def test_sqlite_can_search_full_text() -> None:
    connection = dbapi2.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE said USING fts5(words)")
    connection.execute("INSERT INTO said VALUES ('黄 埔 区')")
    found = connection.execute("SELECT count(*) FROM said WHERE words MATCH '\"埔 区\"'").fetchone()
    connection.close()

    assert found == (1,)


def test_the_store_s_driver_can_encrypt() -> None:
    connection = dbapi2.connect(":memory:")
    version = connection.execute("PRAGMA cipher_version").fetchone()
    connection.close()

    assert version


def test_qt_is_no_release_known_to_fail() -> None:
    assert PySide6.__version__ not in UNFIT_QT


def test_python_is_one_that_the_lock_serves() -> None:
    assert (3, 11) <= sys.version_info[:2] <= (3, 13)
