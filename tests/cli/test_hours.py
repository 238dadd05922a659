"""The office's hours by the command line: proposed by one, published by another, or given up."""

import json

import pytest

from tests.journeys.office_line import OfficeLine, heard, ready_to_sign


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> OfficeLine:
    made, _case, _letter = ready_to_sign(tmp_path_factory.mktemp("office") / "store")
    return made


def test_hours_are_proposed_published_and_given_up(line: OfficeLine) -> None:
    store = ("--store", str(line.store))
    propose = ("--json", "hours", "propose", "--reason", "通知")
    wanted = ("--from", "2099-01-05", "--lunch", "12:00-14:00", "--first", "yes")

    code, said = heard(*propose, *wanted, "--as", "guanli", *store)
    version = json.loads(said)["proposal"]
    assert code == 0
    code, said = heard("hours", "publish", version, "--as", "guanli", *store)
    assert (code, "不能由本人发布" in said) == (1, True)
    code, said = heard("hours", "publish", version, "--as", "linzhuren", *store)
    assert (code, said.strip()) == (0, "已发布自 2099-01-05 起的办公时间与起算规则")
    code, said = heard("hours", "list", *store)
    assert (code, "12:00—14:00" in said, "受理当日起算" in said) == (0, True, True)

    later = ("--from", "2099-02-02", "--lunch", "none", "--cutoff", "16:30")
    code, said = heard(*propose, *later, "--as", "guanli", *store)
    back = ("reject", json.loads(said)["proposal"], "--reason", "改期", "--as", "linzhuren")
    code, said = heard("hours", *back, *store)
    assert (code, said.strip()) == (0, "已退回自 2099-02-02 起的办公时间与起算规则")
    code, said = heard("--json", "hours", "list", *store)
    assert [v["stand"] for v in json.loads(said)["versions"]] == ["已放弃", "已发布"]
    assert len(json.loads(said)["coming"]) == 1


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (("--from", "5 January"), "“5 January”不是日期"),
        (("--from", "2000-01-05", "--cutoff", "16:00"), "2000-01-05"),
        (("--from", "2099-01-05", "--lunch", "noon"), "noon"),
        (("--from", "2099-01-05", "--opening", "19:00"), "上班"),
        (("--from", "2098-01-05"), "与现行版本完全相同"),
    ],
)
def test_hours_that_are_none_are_refused_with_their_reason(
    line: OfficeLine, given: tuple[str, ...], told: str
) -> None:
    store = ("--store", str(line.store))

    code, said = heard("hours", "propose", *given, "--reason", "通知", "--as", "guanli", *store)

    assert (code, told in said) == (1, True), said
