"""The command line of exchange: join, run, status, and what it says to what is wrong."""

from pathlib import Path

import pytest

from desktop.cli.secrets import PASSWORD
from desktop.clock import SetClock
from desktop.office.office import open_office
from desktop.store.key_slots import is_sealed, lock
from tests.journeys.office_line import heard
from tests.office.offices import FRIDAY
from tests.store.sealed import cheap
from tests.sync.desks import SharedDesk, decide_on_two
from tests.sync.shared_offices import password_of


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    cheap(monkeypatch)
    monkeypatch.setenv(PASSWORD, password_of("lianghui"))


def joining(address: str, folder: Path, officer: str = "lianghui") -> tuple[int, str]:
    return heard("sync", "join", "--store", str(folder), "--address", address, "--as", officer)


def test_a_folder_joins_exchanges_and_tells_how_it_stands(address: str, tmp_path: Path) -> None:
    assert joining(address, tmp_path / "a")[0] == 0
    assert is_sealed(tmp_path / "a")
    lock(tmp_path / "a")

    code, said = heard(
        "sync", "run", "--once", "--now", "--store", str(tmp_path / "a"), "--as", "lianghui"
    )
    assert (code, "上报 0" in said) == (0, True)

    code, said = heard("sync", "status", "--store", str(tmp_path / "a"))
    assert code == 0
    assert "已同步" in said
    assert "没有待同步的记录" in said
    assert "（本机）" in said
    assert password_of("lianghui") not in said


def test_a_wrong_password_is_said_and_makes_nothing(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSWORD, "wrong")
    code, said = joining(address, tmp_path / "a")
    assert (code, "用户名或口令不对" in said) == (1, True)
    assert not (tmp_path / "a").exists()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("10.0.0.8", "不是服务器地址"),
        ("postgresql://10.0.0.8", "不是服务器地址"),
        ("postgresql://a:b@10.0.0.8/joint", "地址里不能写用户名和口令"),
        ("postgresql://h/joint?sslmode=neither=nor", "不是服务器地址"),
    ],
)
def test_an_unfit_address_is_named(tmp_path: Path, given: str, said: str) -> None:
    code, answer = joining(given, tmp_path / "a")
    assert (code, said in answer) == (1, True)
    assert not (tmp_path / "a").exists()


def test_a_folder_with_an_office_does_not_join(address: str, tmp_path: Path) -> None:
    open_office(tmp_path / "a", SetClock(FRIDAY), create=True).close()
    code, said = joining(address, tmp_path / "a")
    assert (code, "已有办公室数据，没有改动" in said) == (1, True)


def test_an_unknown_scope_is_refused(address: str, tmp_path: Path) -> None:
    code, said = heard(
        *("sync", "join", "--store", str(tmp_path / "a"), "--address", address),
        *("--scope", "XX", "--as", "lianghui"),
    )
    assert (code, "辖区" in said) == (1, True)
    assert not (tmp_path / "a").exists()


def test_an_office_of_its_own_says_how_to_join(tmp_path: Path) -> None:
    open_office(tmp_path / "a", SetClock(FRIDAY), create=True).close()
    code, said = heard("sync", "status", "--store", str(tmp_path / "a"))
    assert (code, "sync join" in said) == (0, True)
    code, said = heard("sync", "run", "--once", "--store", str(tmp_path / "a"), "--as", "lianghui")
    assert (code, "没有加入共享服务器" in said) == (1, True)


def test_without_a_password_or_a_terminal_nothing_is_tried(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(PASSWORD)
    code, said = joining(address, tmp_path / "a")
    assert (code, "没有lianghui的口令" in said) == (1, True)


def test_the_status_names_the_conflict_and_who_was_first(desks: dict[str, SharedDesk]) -> None:
    decide_on_two(desks)
    code, said = heard("sync", "status", "--store", str(desks["planning"].folder))
    assert code == 0, said
    assert "冲突 1" in said
    assert "先办了" in said
