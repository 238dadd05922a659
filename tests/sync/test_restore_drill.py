"""The manual's drill: a dump brings back entries, heads, guards and epoch, or is refused."""

import hashlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.sync.clusters import Cluster, programs
from tests.sync.conftest import copy_of
from tests.sync.pens import Pen
from tests.sync.shared_offices import Server, found_office

ROOT = Path(__file__).resolve().parents[2]
DRILL = ROOT / "docs" / "admin" / "restore_drill.sh"
ENTRIES = 12
HAS_TOOLS = all((programs() / name).exists() for name in ("pg_dump", "pg_restore", "psql"))
pytestmark = pytest.mark.skipif(not HAS_TOOLS, reason="needs PostgreSQL's own tools")


def tool(*command: str | Path) -> subprocess.CompletedProcess[str]:
    path = f"{programs()}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(
        [*map(str, command)],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def filled(cluster: Cluster, template: str) -> Iterator[Server]:
    made = copy_of(cluster, template)
    fill(made, "desk-1")
    yield made
    made.close()


def fill(server: Server, device: str) -> None:
    pen, shared = Pen("zhang", device), server.as_officer("zhang")
    shared.register_writer(pen.seen, "窗口一号机")
    pen.push(shared, *(pen.entry(text="核对") for _ in range(ENTRIES)))
    shared.close()
    server._open.remove(shared)


@pytest.fixture(scope="module")
def dump(filled: Server, tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("dump") / "joint_office.dump"
    done = tool("pg_dump", "-Fc", "-f", file, filled.cluster.url(filled.name))
    assert done.returncode == 0, done.stderr
    return file


def drill(server: Server, dump: Path) -> subprocess.CompletedProcess[str]:
    return tool("bash", DRILL, server.cluster.url(server.name), dump)


def test_a_dump_brings_back_all_that_the_server_had(filled: Server, dump: Path) -> None:
    done = drill(filled, dump)

    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "通过" in done.stdout
    with psycopg.connect(filled.cluster.url()) as admin:
        left = admin.execute("SELECT count(*) FROM pg_database WHERE datname ~ 'drill'").fetchone()
    assert left == (0,)


def test_what_came_after_the_dump_is_told(filled: Server, dump: Path) -> None:
    later = copy_of(filled.cluster, filled.name)
    with later.admin() as admin:
        admin.execute("ALTER TABLE joint.event DISABLE TRIGGER event_stays")

    done = drill(later, dump)
    later.close()

    assert done.returncode == 1
    assert "event_stays" in done.stdout


@pytest.mark.parametrize("share", [0.3, 0.6])
def test_a_dump_with_a_changed_byte_is_refused(
    filled: Server, dump: Path, tmp_path: Path, share: float
) -> None:
    content = bytearray(dump.read_bytes())
    said = tmp_path / "spoilt.dump.sha256"
    said.write_text(f"{hashlib.sha256(content).hexdigest()}  joint_office.dump\n")
    content[int(len(content) * share)] ^= 0x5A
    spoilt = tmp_path / "spoilt.dump"
    spoilt.write_bytes(content)

    assert drill(filled, spoilt).returncode != 0


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that the server's own user reaches too."""
    folder = Path(tempfile.mkdtemp(prefix="joint-archive-"))
    for place in (folder, folder / "archive", folder / "base"):
        place.mkdir(exist_ok=True)
        place.chmod(0o777)
    yield folder
    shutil.rmtree(folder)


@pytest.mark.long
def test_a_server_goes_back_to_a_moment_by_its_archived_log(open_folder: Path) -> None:
    archive, base = open_folder / "archive", open_folder / "base"
    first = Cluster(wal_level="replica", archive_mode="on", archive_command=f"cp %p {archive}/%f")
    with first.data.joinpath("pg_hba.conf").open("a") as rules:
        rules.write("host replication all all scram-sha-256\n")
    try:
        found_office(first.make_database("office"))
        server = Server(first, "office", "HP")
        fill(server, "desk-1")
        copied = tool(
            "pg_basebackup", "-d", first.url(), "-D", base / "data", "-X", "none", "-c", "fast"
        )
        assert copied.returncode == 0, copied.stderr
        with psycopg.connect(first.url("office"), autocommit=True) as admin:
            (moment,) = admin.execute("SELECT clock_timestamp()::text").fetchone() or ("",)
            time.sleep(0.05)
            fill(server, "desk-2")
            admin.execute("SELECT pg_switch_wal()")
        first.stop()
        assert entries(back(first, base / "data", archive, moment)) == ENTRIES
    finally:
        first.close()


def back(cluster: Cluster, base: Path, archive: Path, moment: str) -> str:
    """Start the server on the base copy, let the log run up to the moment."""
    subprocess.run(["rm", "-rf", str(cluster.data)], check=True)
    subprocess.run(["cp", "-a", str(base), str(cluster.data)], check=True)
    subprocess.run(["chown", "-R", cluster.user or "", str(cluster.data)], check=bool(cluster.user))
    cluster.data.chmod(0o700)
    (cluster.data / "recovery.signal").touch()
    cluster.options |= {
        "archive_mode": "off",
        "restore_command": f"cp {archive}/%f %p",
        "recovery_target_time": moment,
        "recovery_target_action": "promote",
    }
    cluster.start()
    return cluster.url("office")


def entries(url: str) -> int:
    with psycopg.connect(url) as admin:
        row = admin.execute("SELECT count(*) FROM joint.event").fetchone()
    assert row is not None
    return int(row[0])
