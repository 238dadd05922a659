"""Opening a store, refusing what must not be opened, sharing one with another process."""

import stat
import sys
import threading
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from desktop.store import migrating, tables
from desktop.store.connect import FILE_NAME, open_store, refuse_old_sqlite
from desktop.store.errors import (
    ForeignFile,
    NewerStore,
    SqliteTooOld,
    StoreMissing,
    StoreOnNetwork,
    StoreTrouble,
)
from desktop.store.migrating import APPLICATION_ID, migrate, newest, statements, steps
from desktop.store.officers import officers
from desktop.store.place import mount_kind, network_kind
from desktop.store.settings import get_setting, put_setting, settings
from desktop.wording.store import TROUBLES
from tests.store.desks import OFFICERS, Desk


def pragma(desk: Desk, name: str) -> object:
    with desk.store.writing() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)],
)
def test_a_store_is_kept_safely(desk: Desk, name: str, value: object) -> None:
    assert pragma(desk, name) == value


def test_every_table_is_strict(desk: Desk) -> None:
    with desk.store.reading() as connection:
        rows = connection.exec_driver_sql(
            "SELECT name FROM pragma_table_list"
            " WHERE schema = 'main' AND type = 'table' AND strict = 0"
        )
        assert [r.name for r in rows if not r.name.startswith("sqlite_")] == []


def test_the_tables_are_the_ones_the_program_speaks_of(desk: Desk) -> None:
    with desk.store.reading() as connection:
        for table in tables.metadata.tables.values():
            rows = connection.exec_driver_sql(f"PRAGMA table_xinfo({table.name})")
            assert [row.name for row in rows] == [c.name for c in table.c], table.name


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_on_the_computer_may_read_the_file(desk: Desk) -> None:
    assert stat.S_IMODE(desk.store.file.stat().st_mode) == 0o600


def test_a_folder_without_a_store_is_not_made_one_unasked(folder: Path) -> None:
    with pytest.raises(StoreMissing):
        open_store(folder)

    assert not folder.exists()


def raw(folder: Path, *statements: str) -> bytes:
    folder.mkdir(exist_ok=True)
    connection = dbapi2.connect(str(folder / FILE_NAME), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()
    return (folder / FILE_NAME).read_bytes()


def test_a_newer_store_is_refused_and_not_a_byte_of_it_changes(desk: Desk) -> None:
    desk.note("一")
    desk.store.close()
    folder = desk.store.folder
    before = raw(folder, f"PRAGMA user_version = {newest() + 1}")
    names = sorted(p.name for p in folder.iterdir())

    with pytest.raises(NewerStore) as trouble:
        open_store(folder, create=True)

    assert trouble.value.facts["version"] == str(newest() + 1)
    assert (folder / FILE_NAME).read_bytes() == before
    assert sorted(p.name for p in folder.iterdir()) == names


def test_a_newer_store_in_use_is_refused_though_only_its_log_says_so(desk: Desk) -> None:
    desk.store.close()
    folder = desk.store.folder
    other = dbapi2.connect(str(folder / FILE_NAME), isolation_level=None)
    other.execute("PRAGMA wal_autocheckpoint = 0")
    other.execute(f"PRAGMA user_version = {newest() + 1}")
    log = folder / f"{FILE_NAME}-wal"
    before = [(folder / FILE_NAME).read_bytes(), log.read_bytes()]

    with pytest.raises(NewerStore):
        open_store(folder)

    assert [(folder / FILE_NAME).read_bytes(), log.read_bytes()] == before
    other.close()


def test_another_programs_database_is_refused_unharmed(folder: Path) -> None:
    before = raw(folder, "CREATE TABLE recipe (name TEXT)")

    with pytest.raises(ForeignFile):
        open_store(folder, create=True)

    assert (folder / FILE_NAME).read_bytes() == before


def test_another_programs_numbered_database_is_refused(folder: Path) -> None:
    raw(folder, "PRAGMA user_version = 1")

    with pytest.raises(ForeignFile):
        open_store(folder)


def test_a_file_that_is_no_database_is_refused(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"PK\x03\x04" * 2000)

    with pytest.raises(ForeignFile):
        open_store(folder)


def test_a_library_with_the_reset_fault_is_refused() -> None:
    refuse_old_sqlite((3, 51, 3))
    with pytest.raises(SqliteTooOld) as trouble:
        refuse_old_sqlite((3, 51, 2))

    assert trouble.value.facts == {"version": "3.51.2"}


MOUNTS = """\
22 1 254:1 / / rw,relatime shared:1 - ext4 /dev/vda1 rw
40 22 0:35 / /srv/share rw - cifs //server/share rw
41 22 0:36 / /srv/share/local rw - ext4 /dev/vdb rw
42 22 0:37 / /srv/a\\040b rw - nfs4 server:/export rw
"""


@pytest.mark.parametrize(
    ("place", "kind"),
    [
        ("/var/office", "ext4"),
        ("/srv/share/office", "cifs"),
        ("/srv/shared/office", "ext4"),
        ("/srv/share/local/office", "ext4"),
        ("/srv/a b/office", "nfs4"),
    ],
)
def test_the_nearest_mount_says_what_a_folder_lies_on(place: str, kind: str) -> None:
    assert mount_kind(Path(place), MOUNTS) == kind


def test_a_local_folder_is_no_share(tmp_path: Path) -> None:
    assert network_kind(tmp_path) == ""


def test_a_store_on_a_share_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.store.place.mount_kind", lambda _folder, _mounts: "cifs")

    with pytest.raises(StoreOnNetwork) as trouble:
        open_store(folder, create=True)

    assert trouble.value.facts["kind"] == "cifs"


def test_a_store_can_be_opened_again_and_again(desk: Desk) -> None:
    desk.store.close()
    with open_store(desk.store.folder) as again, again.reading() as connection:
        assert {o.id: o for o in officers(connection)} == {o.id: o for o in OFFICERS}


def test_what_another_process_writes_is_noticed_and_what_we_write_is_not(desk: Desk) -> None:
    desk.note("一")
    assert not desk.store.changed_elsewhere()

    with open_store(desk.store.folder) as other:
        Desk(other, desk.clock).note("二", "li")

    assert desk.store.changed_elsewhere()
    assert not desk.store.changed_elsewhere()


def test_a_reader_sees_one_moment_and_holds_nobody_up(desk: Desk) -> None:
    desk.note("一")
    count = "SELECT count(*) FROM entry"

    with desk.store.reading() as connection:
        before = connection.exec_driver_sql(count).scalar()
        desk.note("二")
        after = connection.exec_driver_sql(count).scalar()

    assert (before, after) == (1, 1)


def test_a_reader_cannot_write(desk: Desk) -> None:
    with desk.store.reading() as connection, pytest.raises(OperationalError):
        put_setting(connection, "a", 1)


def test_threads_of_one_process_take_turns(desk: Desk) -> None:
    troubles: list[BaseException] = []

    def work(officer: str) -> None:
        try:
            for n in range(10):
                desk.note(f"{n}", officer)
        except BaseException as error:  # noqa: BLE001 - a thread's error must reach the test
            troubles.append(error)

    threads = [threading.Thread(target=work, args=(o.id,)) for o in OFFICERS]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    with desk.store.reading() as connection:
        entries = connection.exec_driver_sql("SELECT count(*) FROM entry").scalar()
    assert (troubles, entries) == ([], 20)


def test_what_fails_half_way_leaves_nothing(desk: Desk) -> None:
    with pytest.raises(ZeroDivisionError), desk.store.writing() as connection:
        put_setting(connection, "closing", 1 // 0)

    with desk.store.reading() as connection:
        assert settings(connection) == {}


def test_a_setting_is_what_was_last_put(desk: Desk) -> None:
    with desk.store.writing() as connection:
        put_setting(connection, "closing", "17:00")
        put_setting(connection, "closing", {"hour": 17, "名": ["五局一企"]})

    with desk.store.reading() as connection:
        assert get_setting(connection, "closing") == {"hour": 17, "名": ["五局一企"]}
        assert get_setting(connection, "nothing", 5) == 5


def test_a_migration_keeps_a_copy_of_the_store_as_it_was(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.note("一")
    desk.store.close()
    later = tmp_path / "migrations"
    later.mkdir()
    number = newest()
    for _, file in steps():
        (later / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    script = f"{number + 1:04}_later.sql"
    (later / script).write_text("CREATE TABLE later (a TEXT) STRICT;\n", encoding="utf-8")
    monkeypatch.setattr(migrating.newest, "__defaults__", (later,))
    monkeypatch.setattr(migrate, "__defaults__", (later,))

    with open_store(desk.store.folder) as store, store.reading() as connection:
        rows = connection.exec_driver_sql("SELECT count(*) FROM later, entry").scalar()

    kept = dbapi2.connect(str(desk.store.folder / f"before-{number + 1:04}.db"))
    assert kept.execute("PRAGMA user_version").fetchone() == (number,)
    assert kept.execute("SELECT count(*) FROM entry").fetchone() == (1,)
    assert kept.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    kept.close()
    assert rows == 0


def test_a_migration_that_fails_leaves_the_version_before_it(tmp_path: Path) -> None:
    (tmp_path / "0001_a.sql").write_text("CREATE TABLE a (x TEXT);\n", encoding="utf-8")
    (tmp_path / "0002_b.sql").write_text(
        "CREATE TABLE b (x TEXT);\nCREATE TABLE a (x TEXT);\n", encoding="utf-8"
    )
    connection = dbapi2.connect(":memory:", isolation_level=None)

    with pytest.raises(dbapi2.OperationalError):
        migrate(connection, tmp_path)

    names = connection.execute("SELECT name FROM sqlite_schema").fetchall()
    assert (names, connection.execute("PRAGMA user_version").fetchone()) == ([("a",)], (1,))
    connection.close()


def test_a_gap_in_the_numbers_of_the_migrations_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "0002_b.sql").write_text("SELECT 1;\n", encoding="utf-8")

    with pytest.raises(ValueError, match="without gap"):
        steps(tmp_path)


def test_a_trigger_is_one_statement() -> None:
    script = "CREATE TRIGGER t BEFORE DELETE ON a\nBEGIN\nSELECT 1;\nEND;\nSELECT 2;\n"

    assert len(list(statements(script))) == 2
    with pytest.raises(ValueError, match="unfinished"):
        list(statements("SELECT 1"))


def all_troubles(kind: type[StoreTrouble] = StoreTrouble) -> list[type[StoreTrouble]]:
    return [t for k in kind.__subclasses__() for t in (k, *all_troubles(k))]


def test_every_trouble_has_a_code_of_its_own_and_words() -> None:
    codes = [t.code for t in all_troubles() if t.__module__ == StoreTrouble.__module__]

    assert len(set(codes)) == len(codes)
    assert set(codes) == set(TROUBLES)
