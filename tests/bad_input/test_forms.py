"""Application forms that can't be taken: field and reason are named, and nothing is written."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.journeys import day_cases
from tests.journeys.office_line import OfficeLine, traces

AUTUMN = "2026-09-18T15:10"
ENTERPRISE = day_cases.BASE[1]["enterprise"]
PROJECT = {"name": "厂房用电工程", **day_cases.BASE[1]["project"]}
DEMAND = {"kind": "new", **day_cases.BASE[1]["demand"]}
ROAD = day_cases.BASE[1]["roads"][0]


@pytest.fixture
def line(tmp_path: Path) -> OfficeLine:
    return OfficeLine(tmp_path / "store", AUTUMN)


def refused(line: OfficeLine, form: Path, code: int = 1) -> str:
    """Return what an officer reads when a form is refused; nothing may be written."""
    before = traces(line.store)
    ended, said = line.words(*line.importing(form))
    assert ended == code, said
    assert said.startswith("✗ ")
    assert "Traceback" not in said
    assert traces(line.store) == before
    return said


@pytest.mark.parametrize(
    ("changes", "field", "reason"),
    [
        (
            {"enterprise": {**ENTERPRISE, "credit_code": "91440112MAAY4CL13D"}},
            "统一社会信用代码",
            "“91440112MAAY4CL13D”校验码不符",
        ),
        (
            {"project": {**PROJECT, "code": "2609-440112-04-01-100008"}},
            "投资项目代码",
            "“2609-440112-04-01-100008”校验码不符",
        ),
        (
            {"roads": [{**ROAD, "road_class": "boulevard"}]},
            "道路·第1项·道路等级",
            "“boulevard”不在选项内",
        ),
        ({"demand": {**DEMAND, "kilovolts": "20.1"}}, "电压等级", "电压超过20千伏"),
        ({"demand": {**DEMAND, "kilovolts": "-10"}}, "电压等级", "-10不是正数"),
        ({"demand": {**DEMAND, "kilovolts": "十"}}, "电压等级", "“十”不是数"),
        ({"demand": {**DEMAND, "capacity_kva": "1e99"}}, "容量", "“1e99”不是数"),
        ({"demand": {**DEMAND, "expected_on": "2026-02-30"}}, "接电", "“2026-02-30”不是日期"),
        ({"enterprise": {**ENTERPRISE, "name": "  "}}, "名称", "未填写"),
        ({"colour": "red"}, "colour", "没有这个项目"),
        ({"roads": [ROAD] * 13}, "第13项", "没有这个项目"),
        ({"matters": []}, "事项", "没有选择事项"),
        ({"schema": "joint-office/application/9"}, "", "“joint-office/application/9”无法识别"),
        ({"received_at": "2026-09-19T09:00"}, "收件", "晚于当前时间"),
    ],
)
def test_a_form_with_one_wrong_value_is_refused_by_field_and_reason(
    line: OfficeLine, tmp_path: Path, changes: dict[str, Any], field: str, reason: str
) -> None:
    said = refused(line, day_cases.write(tmp_path, 1, **changes))

    subject = said.removeprefix("✗ ").partition("：")[0]
    assert field in subject
    assert reason in said


def test_every_wrong_value_of_a_form_is_named_at_once(line: OfficeLine, tmp_path: Path) -> None:
    form = day_cases.write(
        tmp_path,
        1,
        enterprise={**ENTERPRISE, "credit_code": "1"},
        project={**PROJECT, "code": "2"},
        demand={**DEMAND, "kilovolts": "0"},
    )

    code, said = line.run(*line.importing(form))

    fields = {found["field"] for found in said["refused"]}
    assert code == 1
    assert {"enterprise.credit_code", "project.code", "demand.kilovolts"} <= fields
    assert traces(line.store) == {}


@pytest.mark.parametrize("constant", ["NaN", "Infinity", "-Infinity"])
def test_a_json_number_that_is_none_is_refused(
    line: OfficeLine, tmp_path: Path, constant: str
) -> None:
    form = day_cases.write(tmp_path, 1)
    form.write_text(form.read_text(encoding="utf-8").replace('"2500"', constant), encoding="utf-8")

    assert constant.lstrip("-") in refused(line, form)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe\x00", b"[]", b"null", b"[" * 200_000, b'"\\ud800"'],
    ids=["empty", "cut off", "no text", "list", "null", "nested", "half a character"],
)
def test_a_file_that_is_no_form_is_refused(
    line: OfficeLine, tmp_path: Path, content: bytes
) -> None:
    form = tmp_path / "form.json"
    form.write_bytes(content)

    refused(line, form)


def test_a_workbook_that_is_none_is_refused(line: OfficeLine, tmp_path: Path) -> None:
    form = tmp_path / "form.xlsx"
    form.write_bytes(b"PK\x03\x04 not really")

    assert "工作簿" in refused(line, form)


def test_a_form_that_is_not_there_is_refused(line: OfficeLine, tmp_path: Path) -> None:
    assert "文件" in refused(line, tmp_path / "nowhere.json")


def test_a_form_of_300_megabytes_is_not_even_read(line: OfficeLine, tmp_path: Path) -> None:
    form = tmp_path / "huge.json"
    with form.open("wb") as file:
        file.truncate(300 * 1024**2)

    assert "超过8 MB" in refused(line, form)


def test_the_same_form_is_taken_once(line: OfficeLine, tmp_path: Path) -> None:
    form = day_cases.write(tmp_path, 1)
    number = line.take(form)

    said = refused(line, form)

    assert "已导入" in said
    assert number in said


def test_20_0_kilovolts_is_within_the_limit(line: OfficeLine, tmp_path: Path) -> None:
    form = day_cases.write(tmp_path, 1, demand={**DEMAND, "kilovolts": "20.0"})
    case = line.take(form)
    line.act("accept-matter", "lianghui", case, "--matter", "external_works")

    assert line.matter(case, "external_works")["verdict"] == "exempt"


def test_full_width_digits_are_taken_as_the_plain_ones(line: OfficeLine, tmp_path: Path) -> None:
    wide = str.maketrans(
        "0123456789-.ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "０１２３４５６７８９－．ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ",
    )
    form = day_cases.write(
        tmp_path,
        1,
        enterprise={**ENTERPRISE, "credit_code": ENTERPRISE["credit_code"].translate(wide)},
        project={**PROJECT, "code": PROJECT["code"].translate(wide)},
        demand={**DEMAND, "kilovolts": "２０．０", "capacity_kva": "２５００"},
        contact={"name": "冯晓彤", "phone": "１３８００００２６１７"},
    )

    said = line.case(line.take(form))["state"]["form"]

    assert said["enterprise"]["credit_code"] == ENTERPRISE["credit_code"]
    assert said["project"]["code"] == PROJECT["code"]
    assert said["demand"]["kilovolts"] == "20.0"
    assert said["demand"]["capacity_kva"] == "2500"


def test_an_unknown_road_class_is_asked_for_and_never_exempts(
    line: OfficeLine, tmp_path: Path
) -> None:
    unknown = {name: value for name, value in ROAD.items() if name != "road_class"}
    case = line.take(day_cases.write(tmp_path, 1, roads=[unknown]))
    line.act("accept-matter", "lianghui", case, "--matter", "external_works")

    matter = line.matter(case, "external_works")
    found = line.no("file-exemption", "lianghui", case)

    assert matter["verdict"] == "undetermined"
    assert matter["questions"] == ["roads.0.road_class"]
    assert [f["rule"] for f in found] == ["not_exempt"]


@pytest.mark.parametrize(
    ("facts", "code", "said"),
    [
        ({"kilovolts": 10, "roads": [{"name": "甲路"}]}, 3, "第1条道路的等级"),
        ({"kilovolts": 10, "roads": [{"road_class": "boulevard"}]}, 1, "boulevard"),
        ({"kilovolts": 10, "features": {"unicorn": "yes"}}, 1, "unicorn"),
        ({"kilovolts": 10, "road": []}, 1, "road"),
        ({"kilovolts": 10, "roads": ["甲路"]}, 1, "道路"),
        ({"kilovolts": 10, "features": ["metro"]}, 1, "涉及情形"),
        ([], 1, "没有填写任何事实"),
        ({"kilovolts": "10"}, 1, '电压（千伏）："10"不是数'),
        ({"kilovolts": True}, 1, "不是数"),
        ({"kilovolts": -10}, 1, "“-10”不是可填的值"),
        ({"kilovolts": 10, "features": {"metro": True}}, 1, "true不是选项"),
        ({"kilovolts": 10, "roads": [{"delivered": 2012}]}, 1, "2012不是年份或者日期"),
        ({"kilovolts": 10, "roads": [{"name": [1.5]}]}, 1, "不是文字"),
    ],
)
def test_facts_to_try_are_refused_or_asked_for_by_name(
    line: OfficeLine, tmp_path: Path, facts: object, code: int, said: str
) -> None:
    file = tmp_path / "facts.json"
    file.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")

    ended, words = line.words("rules", "try", str(file))

    assert (ended, said in words) == (code, True), words


def test_facts_with_nan_are_refused(line: OfficeLine, tmp_path: Path) -> None:
    file = tmp_path / "facts.json"
    file.write_text('{"kilovolts": NaN}', encoding="utf-8")

    code, said = line.words("rules", "try", str(file))

    assert (code, "NaN" in said) == (1, True)
