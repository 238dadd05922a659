"""Settings and officers by the command line."""

from pathlib import Path

import pytest

from tests.journeys.office_line import OfficeLine
from tests.office.offices import office_in

AS = ("--as", "guanli")


@pytest.fixture
def line(tmp_path: Path) -> OfficeLine:
    made = OfficeLine(tmp_path / "store")
    office_in(made.store).close()
    return made


def test_a_setting_is_shown_and_set(line: OfficeLine) -> None:
    where = ("--store", str(line.store))

    code, said = line.words("settings", "set", "office.long_stop_days", "60", *where, *AS)
    _, shown = line.words("settings", "show", *where)

    assert (code, said) == (0, "已更改　最迟期限（自然日）：60")
    assert "office.long_stop_days　最迟期限（自然日）：60" in shown
    assert "会办单位：企业服务局、商务局" in shown


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("office.long_stop_days", "0", "0天不在范围内"),
        ("office.nothing", "0", "没有“office.nothing”这一设置"),
        ("office.required_bureaus", "mars", "不能作为这一设置的值"),
        ("office.is_demo", "false", "建立办公室时已确定"),
    ],
)
def test_a_bad_setting_is_refused(line: OfficeLine, key: str, value: str, reason: str) -> None:
    code, said = line.words("settings", "set", key, value, "--store", str(line.store), *AS)

    assert code == 1
    assert reason in said


def test_an_officer_is_added_changed_and_stood_down(line: OfficeLine) -> None:
    where = ("--store", str(line.store))
    new = ("wangwu", "--name", "王五", "--bureau", "housing", "--duty", "approver")

    line.done("officer", "add", *new, *where, *AS)
    twice, why = line.words("officer", "add", *new, *where, *AS)
    line.done("officer", "change", "wangwu", "--name", "王武", "--inactive", *where, *AS)
    _, said = line.words("officer", "list", *where)

    assert (twice, "已经存在" in why) == (1, True)
    assert "wangwu　王武，住房和城乡建设局，审批，已停用" in said


def test_an_officer_nobody_knows_is_not_changed(line: OfficeLine) -> None:
    code, said = line.words(
        "officer", "change", "nobody", "--name", "无", "--store", str(line.store), *AS
    )

    assert (code, "没有人员“nobody”" in said) == (1, True)
