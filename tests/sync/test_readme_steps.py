"""The README's steps of three desks and one server work as they stand there.

Of the demonstration's cases a third is made; all of them are by ``tests/cli/test_demo.py``.
"""

import shlex
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from desktop.office.setup import demo_office
from tests.journeys.office_line import heard
from tests.office.offices import few_cases
from tests.store.sealed import cheap
from tests.sync.clusters import Cluster
from tests.sync.shared_offices import password_of

ROOT = Path(__file__).resolve().parents[2]
ADMIN, ADDRESS = (
    "postgresql://postgres@localhost/joint_office",
    "postgresql://localhost/joint_office",
)
COMMAND = ".venv/bin/joint-office "


def steps() -> list[str]:
    """Return the lines of the section's first block."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.split("## 三台终端，一台服务器", 1)[1].split("\n## ", 1)[0]
    return section.split("```")[1].strip().splitlines()


@pytest.fixture
def database(cluster: Cluster) -> Iterator[str]:
    cluster.make_database("joint_office")
    yield "joint_office"
    with psycopg.connect(cluster.url(), autocommit=True) as admin:
        admin.execute('DROP DATABASE "joint_office" WITH (FORCE)')
        _give_passwords_back(admin)


def _give_passwords_back(admin: psycopg.Connection) -> None:
    """Let the officers of the demonstration sign in as before: logins are the cluster's."""
    logins = {row[0] for row in admin.execute("SELECT rolname FROM pg_roles").fetchall()}
    for person in demo_office()[1]:
        if person.id in logins:
            word = sql.Literal(password_of(person.id))
            admin.execute(
                sql.SQL("ALTER ROLE {} PASSWORD {}").format(sql.Identifier(person.id), word)
            )


def test_the_steps_of_three_desks_work(
    cluster: Cluster, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    few_cases(monkeypatch)
    monkeypatch.chdir(tmp_path)
    for line in steps():
        here = line.replace(ADMIN, cluster.url(database)).replace(
            ADDRESS, cluster.address(database)
        )
        if here.startswith("export "):
            monkeypatch.setenv(*here.removeprefix("export ").split("=", 1))
            continue
        assert here.startswith(COMMAND), line
        code, said = heard(*shlex.split(here.removeprefix(COMMAND)))
        assert code == 0, (line, said)
    assert "没有待同步的记录" in said

    for desk in ("window", "planning", "site"):
        code, said = heard("sync", "status", "--store", f"build/three/{desk}")
        assert (code, "没有未处理的冲突" in said) == (0, True)
    cases = [
        heard("--json", "case", "list", "--store", f"build/three/{desk}")
        for desk in ("window", "planning", "site")
    ]
    assert cases[0] == cases[1] == cases[2]
