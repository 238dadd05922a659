"""A list of closed cases of former years: looked at, entered by the head, and known again."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.files.day_list_fields import ListKind, kind_of, list_fields
from tests.files.lists import book, text
from tests.journeys.office_line import OfficeLine, traces

HEAD = ("--as", "linzhuren")
KIND = ListKind.FORMER
HEADER_OF = {known.path: known.headers[0] for known in list_fields(KIND)}


def row(number: int, **changes: Any) -> dict[str, Any]:
    """Return a closed case by headers; two underscores stand for a dot."""
    made = {
        "former.number": f"旧-2019-{number}",
        "matter": "外线工程",
        "former.received_on": "2019-03-04",
        "former.accepted_on": "2019-03-05",
        "former.ended_on": "2019-03-08",
        "former.outcome": "同意",
        "enterprise.name": f"广州启明新材料{number}有限公司",
        "project.name": "一期厂房用电工程",
        "project.address": "黄埔区永和街道1号",
        "demand.kind": "新装",
        "demand.capacity_kva": "630",
        "demand.kilovolts": "10",
        "former.letters": "示范企服函〔2019〕5号；示范企服函〔2019〕6号",
    }
    made |= {path.replace("__", "."): value for path, value in changes.items()}
    return {HEADER_OF[path]: value for path, value in made.items()}


def cells(rows: list[dict[str, Any]]) -> list[list[Any]]:
    headers = list(rows[0])
    return [headers, *([r.get(h) for h in headers] for r in rows)]


@pytest.fixture
def line(tmp_path: Path) -> OfficeLine:
    return OfficeLine(tmp_path / "store", "2026-09-18T15:10")


def told(line: OfficeLine, file: Path, *flags: str) -> list[tuple[str, str]]:
    """Return deed and case of each row of an import by the head of the office."""
    _code, said = line.run("list", "import", str(file), "--store", str(line.store), *HEAD, *flags)
    return [(r["deed"], r["case"]) for r in said["rows"]]


def test_closed_cases_are_entered_once_and_known_again(line: OfficeLine, tmp_path: Path) -> None:
    file = book(tmp_path / "former.xlsx", cells([row(1), row(2)]))
    numbers = ["旧-2019-1", "旧-2019-2"]

    assert told(line, file, "--dry-run") == [("former", ""), ("former", "")]
    assert traces(line.store) == {}
    assert told(line, file) == [("former", n) for n in numbers]
    before = traces(line.store)
    assert told(line, file) == [("same", n) for n in numbers]

    assert traces(line.store) == before
    state = line.case("旧-2019-1")["state"]
    (matter,) = state["matters"]
    assert (matter["outcome"], matter["accepted_on"]) == ("granted", "2019-03-05")
    letters = [letter["number"] for letter in state["former"]["letters"]]
    assert letters == ["示范企服函〔2019〕5号", "示范企服函〔2019〕6号"]
    assert state["former"]["source"]["row"] == 2


def test_what_is_wrong_comes_back_with_its_reasons(line: OfficeLine, tmp_path: Path) -> None:
    rows = [row(1), row(2, former__ended_on=""), row(3, former__received_on="2019-04-01")]
    file, out = text(tmp_path / "former.csv", cells(rows)), tmp_path / "errors.xlsx"

    deeds = [deed for deed, _ in told(line, file, "--errors", str(out))]

    assert deeds == ["former", "wrong", "wrong"]
    assert out.exists()


def test_a_json_file_is_the_same_list(line: OfficeLine, tmp_path: Path) -> None:
    file = tmp_path / "former.json"
    rows = [{**row(7), HEADER_OF["former.letters"]: ["甲函1号", "甲函2号"]}]
    file.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")

    assert told(line, file) == [("former", "旧-2019-7")]
    letters = line.case("旧-2019-7")["state"]["former"]["letters"]
    assert [letter["number"] for letter in letters] == ["甲函1号", "甲函2号"]


def test_a_json_file_that_is_no_list_says_so(line: OfficeLine, tmp_path: Path) -> None:
    file = tmp_path / "former.json"
    file.write_text('{"案号": "1"}', encoding="utf-8")

    code, said = line.run("list", "import", str(file), "--store", str(line.store), *HEAD)

    assert code == 1
    assert "数组" in str(said)


def test_the_window_may_look_and_not_enter(line: OfficeLine, tmp_path: Path) -> None:
    file = book(tmp_path / "former.xlsx", cells([row(1)]))

    _code, said = line.run("list", "import", str(file), "--store", str(line.store))

    (only,) = said["rows"]
    assert only["deed"] == "wrong"
    assert "联席办主任" in only["reasons"][0]


def test_a_list_with_a_days_headers_is_no_list_of_former_years() -> None:
    assert kind_of([known.headers[0] for known in list_fields()]) is ListKind.DAY
    assert kind_of(list(row(1))) is ListKind.FORMER


def test_the_template_is_one_that_is_known(line: OfficeLine, tmp_path: Path) -> None:
    out = tmp_path / "template.xlsx"

    line.done("list", "template", str(out), "--former")

    assert out.exists()
