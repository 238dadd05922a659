"""An administrator lowers the voltage limit; a second officer publishes what was looked at."""

import json
import sqlite3
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.office.office import open_office
from desktop.office.page_rules import rules_page
from desktop.office.publishing import Proposed, propose, publish
from desktop.office.rule_changes import publish_table
from desktop.office.rulebook import load_rulebook
from desktop.resources import read_toml
from desktop.rules.decision import Table
from desktop.rules.findings import Refusal
from desktop.store.connect import FILE_NAME, open_store
from desktop.wording.findings import say
from tests.journeys import day_cases
from tests.journeys.office_line import WORKS, OfficeLine, copy_of, ready_to_sign

RULE = read_toml("rules/exemption.toml")
LIMITS = read_toml("rules/two_working_days.toml")
DELIVERED = {"delivered": "2012", "relation": "outside"}
FRIDAY, SATURDAY = "2026-10-09T11:00", "2026-10-10T10:00"


def lowered(since: str = "2026-10-10") -> dict[str, Any]:
    """Return the rule with a limit of 10 kV and its cases changed to fit."""
    raw: dict[str, Any] = json.loads(json.dumps(Table(RULE).content.raw))
    voltage = next(row for row in raw["row"] if row["id"] == "voltage")
    voltage |= {"title": "电压等级在10千伏以上", "when": [{"fact": "kilovolts", "above": "10"}]}
    for case in raw["case"]:
        if case["facts"].get("kilovolts") == ["0.4", 10, "19.9", 20]:
            case["facts"]["kilovolts"] = ["0.4", 9, 10]
        if case["facts"].get("kilovolts") == ["20.001", 21, 110]:
            case["facts"]["kilovolts"] = ["10.001", 11, 20, 110]
        if case["facts"].get("kilovolts") == 20:
            case["facts"]["kilovolts"] = 10
    return raw | {"valid_from": since, "known_from": since, "number": "示范〔2026〕8号"}


def written(folder: Path, raw: dict[str, Any]) -> str:
    file = folder / "draft.json"
    file.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    return str(file)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> tuple[OfficeLine, dict[int, str]]:
    """An office with case 1 (10 kV, exempt) and case 4 (20 kV) accepted on Friday."""
    folder = tmp_path_factory.mktemp("rules")
    line = OfficeLine(folder / "store", FRIDAY)
    cases = {1: line.take(day_cases.write(folder, 1))}
    roads = [{**day_cases.form(4)["roads"][0], **DELIVERED}]
    cases[4] = line.take(day_cases.write(folder, 4, roads=roads))
    for case in cases.values():
        line.act("accept-matter", "lianghui", case, *WORKS)
    return line, cases


@pytest.fixture
def desk(
    begun: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> tuple[OfficeLine, dict[int, str]]:
    line, cases = begun
    return OfficeLine(copy_of(line.store, tmp_path / "store"), FRIDAY), cases


def on(line: OfficeLine, *words: str) -> tuple[str, ...]:
    return (*words, "--store", str(line.store))


def proposed(line: OfficeLine, folder: Path, raw: dict[str, Any]) -> str:
    file = written(folder, raw)
    return str(line.done(*on(line, "rules", "propose", file, "--as", "guanli"))["proposal"])


def verdict_of(line: OfficeLine, case: str) -> dict[str, Any]:
    matters = line.case(case)["state"]["matters"]
    found: dict[str, Any] = next(m for m in matters if m["kind"] == "external_works")["verdict"]
    return found


def test_a_changed_limit_is_seen_published_and_cited_from_its_day(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, cases = desk
    old = verdict_of(line, cases[1])["digest"]
    proposal = proposed(line, tmp_path, lowered())

    would = line.done(*on(line, "rules", "whatif", proposal))
    assert would["cases"] == 2
    assert would["changed"] == [
        {"case": cases[4], "before": "exempt", "after": "not_covered", "asks": []}
    ]

    publish = on(line, "rules", "publish", proposal)
    own = line.refused(*publish, "--as", "guanli", "--seen", would["code"])
    unseen = line.refused(*publish, "--as", "linzhuren")
    assert [f["rule"] for f in own] == ["second_officer_needed"]
    assert [f["rule"] for f in unseen] == ["what_if_not_seen"]
    done = line.done(*publish, "--as", "linzhuren", "--seen", would["code"])

    line.clock = SATURDAY
    tomorrow = line.take(day_cases.write(tmp_path, 2))
    line.act("accept-matter", "lianghui", tomorrow, *WORKS)
    assert verdict_of(line, tomorrow)["digest"] == done["digest"] != old
    assert verdict_of(line, cases[1])["digest"] == old
    refused = line.refused(*line.importing(day_cases.write(tmp_path, 4)))
    assert [f["rule"] for f in refused] == ["voltage_above_limit"]
    said = line.done(*on(line, "replay"))
    assert (said["decisions"], said["differences"]) == (3, 0)


def published(line: OfficeLine, folder: Path, raw: dict[str, Any]) -> dict[str, Any]:
    proposal = proposed(line, folder, raw)
    would = line.done(*on(line, "rules", "whatif", proposal))
    seen = ("--as", "linzhuren", "--seen", would["code"])
    line.done(*on(line, "rules", "publish", proposal), *seen)
    return dict(would)


def test_a_version_is_corrected_on_the_day_it_was_published(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, _ = desk
    published(line, tmp_path, lowered())
    published(line, tmp_path, lowered("2026-10-12"))
    monday = open_office(line.store, SetClock(datetime(2026, 10, 12, 9, tzinfo=OFFICE_ZONE)))
    with monday.store:
        found = {e.key: e.state for e in rules_page(monday).entries if e.group == "exemption"}
    states = [found["exemption.voltage" + number] for number in ("", ".2", ".3")]
    assert states == ["ended", "ended", "now"]

    line.clock = SATURDAY
    shown = line.done(*on(line, "rules", "show", "exemption"))
    assert [v["since"] for v in shown["versions"]] == ["2021-01-01", "2026-10-10", "2026-10-12"]
    assert line.done(*on(line, "replay"))["differences"] == 0


def accepted(line: OfficeLine, folder: Path, address: str = "南岗街道") -> str:
    """Take in and accept a case whose works need a decision, and return its number."""
    project = {**day_cases.form(3)["project"], "address": f"黄埔区{address}"}
    case = line.take(day_cases.write(folder, 3, project=project))
    line.act("accept-matter", "lianghui", case, *WORKS)
    return case


def test_a_shorter_limit_moves_nothing_that_was_promised_before(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, _ = desk
    old = accepted(line, tmp_path)
    raw: dict[str, Any] = json.loads(json.dumps(Table(LIMITS).content.raw))
    raw["row"][0]["then"] = raw["case"][0]["outcome"] = 1
    before = line.matter(old, "external_works")
    line.clock = "2026-10-09T14:00"

    would = published(line, tmp_path, raw)

    assert would["cases"] == 1
    assert [(c["before"], c["after"]) for c in would["changed"]] == [("decide=2", "decide=1")]
    after = line.matter(old, "external_works")
    assert after == before
    said = line.done(*on(line, "replay"))
    assert (said["days"] > 0, said["differences"]) == (True, 0)
    newer = line.matter(accepted(line, tmp_path, "云埔街道"), "external_works")
    assert newer["due_on"] < after["due_on"]
    assert line.done(*on(line, "replay"))["differences"] == 0


def test_an_export_claims_no_hash_of_an_earlier_version(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, _ = desk
    old = "9aca15d2d3b3a54c2dd2048a208768e113c4c47b98ed2652c906db1cda6433ae"
    raw = lowered("2026-10-10")
    assert old in raw["formerly"]

    published(line, tmp_path, raw)

    versions = load_rulebook(open_store(line.store)).exemption
    assert versions.by_digest(old) is versions.all[0]
    assert not versions.all[1].head.formerly


UNREADABLE = [
    pytest.param("{", id="no JSON"),
    pytest.param("[]", id="no table"),
    pytest.param('{"id": "exemption", "hit": "closest"}', id="a word of a newer program"),
    pytest.param(json.dumps(Table(LIMITS).content.raw), id="another table"),
]


@pytest.mark.parametrize("content", UNREADABLE)
def test_a_published_version_nobody_can_read_is_said_and_gone_past(
    desk: tuple[OfficeLine, dict[int, str]], content: str
) -> None:
    line, _ = desk
    office = open_office(line.store, SetClock(datetime(2026, 10, 9, 11, tzinfo=OFFICE_ZONE)))
    with office.store:
        wanted = Proposed("rule.exemption", "免审批判定表", "", content)
        proposal = propose(office, wanted, "guanli")
        assert isinstance(proposal, str)
        refused = publish_table(office, proposal, "", "linzhuren")
        assert isinstance(refused, Refusal)
        assert all(str(say(f)) for f in refused.findings)
        assert publish(office, wanted.subject, proposal, "linzhuren") == proposal
        assert len(office.rules.exemption.all) == 1

    found = line.refused(*on(line, "replay"))
    assert [f["rule"] for f in found] == ["rule_version_unreadable"]


def test_a_published_version_stands_beside_the_one_it_follows(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, _ = desk
    proposal = proposed(line, tmp_path, lowered())
    would = line.done(*on(line, "rules", "whatif", proposal))
    line.done(*on(line, "rules", "publish", proposal, "--as", "linzhuren", "--seen", would["code"]))

    shown = line.done(*on(line, "rules", "show", "exemption"))
    assert [(v["number"], v["since"]) for v in shown["versions"]] == [
        (1, "2021-01-01"),
        (2, "2026-10-10"),
    ]
    assert [p["stand"] for p in shown["proposals"]] == ["published"]
    again = line.refused(
        *on(line, "rules", "publish", proposal, "--as", "linzhuren", "--seen", would["code"])
    )
    assert [f["rule"] for f in again] == ["proposal_decided"]


def test_a_draft_may_be_rejected_with_a_reason(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, _ = desk
    proposal = proposed(line, tmp_path, lowered())

    line.done(
        *on(line, "rules", "reject", proposal, "--reason", "未经会议讨论", "--as", "linzhuren")
    )

    code, said = line.words(*on(line, "rules", "show", "exemption"))
    assert (code, "已放弃" in said, "第 2 版" in said) == (0, True, False)


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        pytest.param({"outcomes": [["exempt", "免审批"]]}, "table_outcome_unknown", id="outcomes"),
        pytest.param({"id": "nonesuch"}, "table_unknown", id="no such table"),
        pytest.param({"row": []}, "table_field_missing", id="no rows"),
    ],
)
def test_a_draft_that_is_not_sound_is_not_proposed(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path, change: dict[str, Any], rule: str
) -> None:
    line, _ = desk
    file = written(tmp_path, lowered() | change)

    refused = line.refused(*on(line, "rules", "propose", file, "--as", "guanli"))

    assert rule in [f["rule"] for f in refused]
    assert line.done(*on(line, "rules", "show", "exemption"))["proposals"] == []


def test_a_changed_limit_without_changed_cases_names_each_case(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, _ = desk
    raw = lowered() | {"case": Table(RULE).content.raw["case"]}

    refused = line.refused(*on(line, "rules", "import", written(tmp_path, raw)))

    assert {f["rule"] for f in refused} == {"table_case_changed"}
    assert {f["facts"]["row"] for f in refused} == {
        "20千伏及以下，不涉及任何情形",
        "省道，位置不明",
    }


def test_what_stands_already_is_not_proposed_again(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, _ = desk
    file = written(tmp_path, dict(Table(RULE).content.raw))

    refused = line.refused(*on(line, "rules", "propose", file, "--as", "guanli"))

    assert [f["rule"] for f in refused] == ["proposal_changes_nothing"]


def test_the_legal_officer_changes_the_limit_in_a_workbook(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, cases = desk
    file = tmp_path / "exemption.xlsx"
    line.done(*on(line, "rules", "export", "exemption", str(file)))
    book = load_workbook(file)
    for row in book["规则"].iter_rows(min_row=2):
        for cell in row:
            cell.value = "超过 10" if cell.value == "超过 20" else cell.value
    for row in book["案例"].iter_rows(min_row=2):
        for cell in row:
            text = str(cell.value or "")
            text = text.replace('["0.4", 10, "19.9", 20]', '["0.4", 9, 10]')
            text = text.replace('["20.001", 21, 110]', '["10.001", 11, 20, 110]')
            cell.value = text.replace('"kilovolts": 20', '"kilovolts": 10') or None
    for row in book["表头"].iter_rows(min_row=2):
        if row[0].value == "有效期起":
            row[1].value = "2026-10-10"
    book.save(file)

    would = line.done(*on(line, "whatif", str(file)))

    assert [c["case"] for c in would["changed"]] == [cases[4]]


def test_a_cell_that_cannot_be_read_is_named(
    desk: tuple[OfficeLine, dict[int, str]], tmp_path: Path
) -> None:
    line, _ = desk
    file = tmp_path / "exemption.xlsx"
    line.done(*on(line, "rules", "export", "exemption", str(file)))
    book = load_workbook(file)
    book["规则"]["C2"].value = "大约 20"
    book.save(file)

    code, said = line.words(*on(line, "rules", "import", str(file)))

    assert code == 1
    assert "规则!C2" in said
    assert "大约" in said


def test_a_letters_receipt_is_made_again_from_the_record(tmp_path: Path) -> None:
    line, case, letter = ready_to_sign(tmp_path / "store")
    line.act("sign-letter", "huangzhenbang", case, "--letter", letter)

    said = line.done(*on(line, "replay"))

    assert said == {"decisions": 1, "days": 1, "letters": 1, "differences": 0}


@pytest.mark.parametrize("kind", ["verdict.assessed", "matter.accepted"])
def test_one_altered_byte_of_the_record_is_found(
    desk: tuple[OfficeLine, dict[int, str]], kind: str
) -> None:
    line, _ = desk
    alter(line.store, kind)

    code, said = line.words(*on(line, "replay"))

    assert code == 1
    assert said


def alter(store: Path, kind: str) -> None:
    """Change one byte of an entry of that kind, as somebody with the file could."""
    file = store / FILE_NAME
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TRIGGER entry_is_fixed")
        row = connection.execute(
            "SELECT position, text FROM entry WHERE kind = ?", (kind,)
        ).fetchone()
        position, text = row
        place = text.index('"at":"2026') + len('"at":"202')
        changed = text[:place] + "5" + text[place + 1 :]
        connection.execute("UPDATE entry SET text = ? WHERE position = ?", (changed, position))
    connection.close()


def test_the_day_of_a_version_is_a_day() -> None:
    assert Table(lowered()).head.valid_from == date(2026, 10, 10)
