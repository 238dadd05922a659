"""``salvage`` says how much came back and leaves the damaged store as it is."""

import json
from pathlib import Path

import pytest

from desktop.cli.main import main
from desktop.clock import SetClock
from desktop.office.office import open_office
from desktop.store.connect import FILE_NAME
from tests.store.desks import MORNING


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    open_office(tmp_path / "store", SetClock(MORNING), create=True).close()
    file = tmp_path / "store" / FILE_NAME
    content = bytearray(file.read_bytes())
    content[:8192] = bytes(8192)
    file.write_bytes(content)
    return tmp_path / "store"


def test_a_damaged_store_is_salvaged_by_command(
    damaged: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (damaged / FILE_NAME).read_bytes()

    code = main(["--json", "salvage", "--store", str(damaged), str(tmp_path / "out")])

    said = json.loads(capsys.readouterr().out)
    assert (code, said["fault"], said["store"]) == (0, "", str(tmp_path / "out" / "office"))
    report = json.loads((tmp_path / "out" / "salvage.json").read_text(encoding="utf-8"))
    assert report["proved"] == said["proved"]
    assert (damaged / FILE_NAME).read_bytes() == before


def test_a_folder_in_use_is_refused(damaged: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["salvage", "--store", str(damaged), str(damaged)])

    assert code == 1
    assert "空" in "".join(capsys.readouterr())


@pytest.mark.parametrize("flags", [(), ("OUT", "--into", "X"), ("--into", "X", "--backup", "B")])
def test_it_is_said_where_to_or_into_what(damaged: Path, flags: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["salvage", "--store", str(damaged), *flags])

    assert ended.value.code == 2
