"""Acts that were mistyped, meant for another, or about nothing."""

import json
from pathlib import Path

import pytest

from tests.journeys import day_cases
from tests.journeys.office_line import OfficeLine, heard, traces

AUTUMN = "2026-09-18T15:10"
WORKS = ("--matter", "external_works")


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> OfficeLine:
    """A store with case 2 accepted, which no test of this module changes."""
    folder = tmp_path_factory.mktemp("acts")
    line = OfficeLine(folder / "store", AUTUMN)
    case = line.take(day_cases.write(folder, 2))
    line.act("accept-matter", "lianghui", case, *WORKS)
    return line


CASE = "HP-2026-0001"
DECIDE = (*WORKS, "--bureau", "housing", "--opinion")


@pytest.mark.parametrize(
    ("name", "officer", "flags", "code", "said"),
    [
        ("accept-matter", "lianghui", ("--matter", "bogus"), 2, "--matter"),
        ("accept-matter", "lianghui", ("--colour", "red"), 2, "--matter"),
        ("accept-matter", "lianghui", (*WORKS, "--colour", "red"), 2, "--colour"),
        ("accept-matter", "lianghui", (*WORKS, "--accepted-at", "昨天"), 2, "--accepted-at 昨天"),
        ("accept-matter", "lianghui", (*WORKS, "--bureaus", "moon"), 2, "moon"),
        ("accept-matter", "lianghui", (*WORKS, "--delegation", "{"), 2, "--delegation"),
        ("accept-matter", "lianghui", (*WORKS, "--delegation", '{"number":NaN}'), 2, "参数"),
        ("accept-matter", "nobody", WORKS, 1, "没有人员“nobody”"),
        ("accept-matter", "lianghui", WORKS, 1, "已于2026-09-18受理"),
        ("decide-step", "liguodong", (*DECIDE, "maybe"), 2, "--opinion"),
        ("decide-step", "chenjiayi", (*DECIDE, "approve"), 1, "由住房和城乡建设局办理"),
        ("decide-step", "lianghui", (*DECIDE, "approve"), 1, "职责"),
        ("fly-to-the-moon", "lianghui", (), 2, "fly-to-the-moon"),
        ("issue-letter", "huangzhenbang", (), 2, "issue-letter"),
        ("open-case", "lianghui", (), 2, "open-case"),
        ("state-facts", "chenjiayi", ("--answers", "nonsense", "--source", "x"), 2, "nonsense"),
        ("state-facts", "chenjiayi", ("--answers", "a.b=c", "--source", "x"), 1, "“"),
    ],
)
def test_an_act_that_can_not_be_done_says_why_and_writes_nothing(
    line: OfficeLine, name: str, officer: str, flags: tuple[str, ...], code: int, said: str
) -> None:
    before = traces(line.store)

    ended, words = line.words(*line.on(name, officer, CASE), *flags)

    assert ended == code, words
    assert said in words
    assert "Traceback" not in words
    assert traces(line.store) == before


def test_an_act_on_no_case_is_refused(line: OfficeLine) -> None:
    before = traces(line.store)

    acted = line.words(*line.on("accept-matter", "lianghui", "HP-2026-0404"), *WORKS)
    shown = line.words("case", "show", "HP-2026-0404", "--store", str(line.store))

    for code, said in (acted, shown):
        assert (code, "没有这个案件" in said) == (1, True)
    assert traces(line.store) == before


def test_a_command_on_no_store_is_refused_and_makes_none(tmp_path: Path) -> None:
    line = OfficeLine(tmp_path / "nowhere")

    code, said = line.words("case", "list", "--store", str(line.store))

    assert (code, "没有办公数据" in said) == (1, True)
    assert not line.store.exists()


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("fly",),
        ("clock", "2026-13-30", "--days", "2"),
        ("clock", "2026-09-18", "--days", "0"),
        ("clock", "2026-09-18", "--days", "two"),
        ("--clock", "noon", "case", "list", "--store", "x"),
        ("demo", "--store", "x", "--today", "today"),
        ("demo", "--store", "x", "--preset", "moon"),
        ("letter", "render", "--store", "x", "--out", "y"),
    ],
)
def test_wrong_usage_ends_as_such(words: tuple[str, ...]) -> None:
    code, said = heard(*words)

    assert code == 2
    assert "用法有误" in said
    assert "Traceback" not in said


@pytest.fixture
def own(tmp_path: Path) -> tuple[OfficeLine, str, list[str]]:
    """A store of its own with case 2 taken in by lianghui: line, case, entries."""
    line = OfficeLine(tmp_path / "store", AUTUMN)
    form = day_cases.write(tmp_path, 2)
    said = line.done(*line.importing(form))
    return line, said["case"], said["entries"]


def withdrawing(line: OfficeLine, officer: str, *entries: str) -> tuple[str, ...]:
    flags = [word for entry in entries for word in ("--entry", entry)]
    return ("act", "withdraw", "--store", str(line.store), "--as", officer, *flags)


def test_nobody_withdraws_the_entry_of_another(own: tuple[OfficeLine, str, list[str]]) -> None:
    line, case, _ = own
    entry = line.act("accept-matter", "lianghui", case, *WORKS)["entries"][0]
    before = traces(line.store)

    code, said = line.words(*withdrawing(line, "chenjiayi", entry))

    assert (code, "只能撤销本人的记录" in said) == (1, True)
    assert traces(line.store) == before


def test_an_own_entry_is_withdrawn_once(own: tuple[OfficeLine, str, list[str]]) -> None:
    line, case, _ = own
    done = line.act("accept-matter", "lianghui", case, *WORKS)
    line.done(*withdrawing(line, "lianghui", *done["entries"]))
    assert line.matter(case, "external_works")["accepted_on"] is None
    before = traces(line.store)

    code, said = line.words(*withdrawing(line, "lianghui", done["entries"][0]))

    assert (code, "已经撤销" in said) == (1, True)
    assert traces(line.store) == before


def test_the_opening_of_a_case_stays_while_others_build_on_it(
    own: tuple[OfficeLine, str, list[str]],
) -> None:
    line, case, entries = own
    before = traces(line.store)

    code, said = line.words(*withdrawing(line, "lianghui", entries[0]))

    assert (code, "先撤销其后的记录" in said) == (1, True)
    assert traces(line.store) == before
    line.done(*withdrawing(line, "lianghui", *entries))
    assert line.run("case", "show", case, "--store", str(line.store))[0] == 1


def test_an_entry_nobody_made_is_not_withdrawn(own: tuple[OfficeLine, str, list[str]]) -> None:
    line, _, _ = own

    code, said = line.words(*withdrawing(line, "lianghui", "01a0ff7d-5900-7324-b254-e81b37599642"))

    assert (code, "核对记录" in said) == (1, True)


def test_findings_for_machines_carry_rule_field_reason_and_remedy(line: OfficeLine) -> None:
    code, said = line.run(*line.on("decide-step", "lianghui", CASE), *DECIDE, "approve")

    assert code == 1
    assert all(row["rule"] and row["reason"] and row["remedy"] for row in said["refused"])
    assert json.dumps(said)
