"""The calendar by the command line: proposed by one, published by another, and what it moves."""

import json
from pathlib import Path

import pytest

from tests.journeys.office_line import OfficeLine, heard, ready_to_sign
from tests.office.notices import NOTICE, REVISED_2026, file_of


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> OfficeLine:
    made, _case, _letter = ready_to_sign(tmp_path_factory.mktemp("office") / "store")
    return made


def test_two_officers_take_a_year_in(line: OfficeLine, tmp_path: Path) -> None:
    store = ("--store", str(line.store))
    file = str(file_of(tmp_path, REVISED_2026, "notice.txt"))

    code, said = heard("--json", "calendar", "import", file, "--as", "guanli", *store)
    version = json.loads(said)["version"]
    assert (code, json.loads(said)["year"]) == (0, 2026)
    code, said = heard("calendar", "publish", version, "--as", "guanli", *store)
    assert (code, "不能由本人发布" in said) == (1, True)
    code, said = heard("calendar", "publish", version, "--as", "linzhuren", *store)
    assert (code, said.strip()) == (0, "已发布2026年放假安排")
    code, said = heard("calendar", "list", *store)
    assert (code, "已发布（现行）" in said, "国办发明电〔2026〕5号" in said) == (0, True, True)
    code, said = heard("calendar", "publish", "nothing", "--as", "linzhuren", *store)
    assert (code, "没有这个拟发布的版本" in said) == (1, True)


def test_what_a_file_would_move_is_listed_and_nothing_written(
    line: OfficeLine, tmp_path: Path
) -> None:
    store = ("--store", str(line.store))
    file = str(file_of(tmp_path, NOTICE))

    code, said = heard("calendar", "whatif", file, *store)

    assert (code, "在办案件" in said) == (0, True)
    code, said = heard("--json", "calendar", "list", "--year", "2027", *store)
    assert (code, json.loads(said)) == (0, {"versions": []})


def test_a_text_that_is_not_plain_is_refused(line: OfficeLine, tmp_path: Path) -> None:
    store = ("--store", str(line.store))
    text = REVISED_2026.replace("2026年9月29日至10月7日", "29日至10月7日")
    file = str(file_of(tmp_path, text, "notice.txt"))

    code, said = heard("calendar", "import", file, "--as", "guanli", *store)

    assert (code, "没有写月份" in said) == (1, True)
    binary = tmp_path / "b.txt"
    binary.write_bytes(b"\xff\xfe\x00")
    code, _said = heard("calendar", "import", str(binary), "--as", "guanli", *store)
    assert code == 1
