"""The day of the office, case by case, by the command line alone."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.journeys import day_cases
from tests.journeys.desk_line import DeskLine
from tests.journeys.paper_words import words_of

WORKS = ("--matter", "external_works")
WAIVER = ("--matter", "waiver_request")
GATE = ("not_dishonest", "promises_kept", "no_lapsed_letter", "site_lawful", "industry_allowed")
APPROVERS = {
    "enterprise_service": "zhoumin",
    "commerce": "ouweiqiang",
    "planning": "chenjiayi",
    "housing": "liguodong",
    "urban_renewal": "heyan",
}


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> DeskLine:
    return DeskLine(tmp_path / "store", capsys)


def taken(line: DeskLine, tmp_path: Path, number: int, clock: str, **changes: object) -> str:
    line.at(clock)
    return line.take(day_cases.write(tmp_path, number, **changes))


def letter_of(line: DeskLine, case: str) -> dict[str, str]:
    letters = line.case(case)["letters"]
    assert len(letters) == 1
    return dict(letters[0])


def papers_of(line: DeskLine, tmp_path: Path) -> list[str]:
    """Return what the numbered papers of the store say, read back from their pages."""
    out = tmp_path / "papers"
    said = line.done("letter", "render", "--store", str(line.store), "--out", str(out), "--all")
    return [words_of(Path(paper["file"])) for paper in said["letters"]]


def issue_letter(
    line: DeskLine, case: str, papers: list[dict[str, object]], *flags: str
) -> dict[str, str]:
    """Take a letter from the commitment to its service."""
    signed = ("--number", "承诺1", "--signed-on", line.clock[:10])
    line.act("sign-commitment", "lianghui", case, *signed)
    answers = [f"{name}=yes" for name in GATE]
    line.act("state-gate", "lianghui", case, "--answers", ",".join(answers), "--source", "信用平台")
    line.act("draft-letter", "lianghui", case, "--papers", json.dumps(papers), *flags)
    letter = letter_of(line, case)["letter"]
    line.act("check-letter", "zhoumin", case, "--letter", letter)
    state = line.case(case)["state"]["letters"][0]
    for bureau in dict.fromkeys(p["certified_by"] for p in state["papers"]):
        line.act(
            "countersign-letter", APPROVERS[bureau], case, "--letter", letter, "--document", "回执"
        )
    line.act("sign-letter", "huangzhenbang", case, "--letter", letter)
    line.act("seal-letter", "sujing", case, "--letter", letter, "--method", "electronic")
    line.act("serve-letter", "lianghui", case, "--letter", letter, "--method", "直接送达")
    return letter_of(line, case)


def test_case_1_is_exempt_and_gets_its_receipt_at_once(line: DeskLine, tmp_path: Path) -> None:
    case = taken(line, tmp_path, 1, "2026-09-18T15:10")
    line.act("accept-matter", "lianghui", case, *WORKS)
    assert line.matter(case, "external_works")["verdict"] == "exempt"

    line.act("file-exemption", "lianghui", case)

    assert line.matter(case, "external_works")["outcome"] == "filed"
    assert any("免审批" in text for text in papers_of(line, tmp_path))


def test_case_2_is_decided_within_the_clock(line: DeskLine, tmp_path: Path) -> None:
    case = taken(line, tmp_path, 2, "2026-09-24T09:00")
    line.act("accept-matter", "lianghui", case, *WORKS)
    matter = line.matter(case, "external_works")
    assert (matter["verdict"], matter["due_on"]) == ("needs_approval", "2026-09-29")

    line.at("2026-09-28T09:00")
    span = ("--kind", "expert_review", "--start", "2026-09-28", "--end", "2026-10-09")
    line.act("start-special", "liguodong", case, *WORKS, "--bureau", "housing", *span)
    dues = {s["bureau"]: s["due_on"] for s in line.matter(case, "external_works")["steps"]}
    assert dues.pop("housing") == "2026-10-12"
    assert set(dues.values()) == {"2026-09-29"}

    for bureau in dues:
        flags = (*WORKS, "--bureau", bureau, "--opinion", "approve")
        line.act("decide-step", APPROVERS[bureau], case, *flags)
    line.at("2026-10-12T10:00")
    flags = (*WORKS, "--bureau", "housing", "--opinion", "approve", "--text", "评审通过")
    line.act("decide-step", "liguodong", case, *flags)
    line.act("conclude-matter", "huangzhenbang", case, *WORKS, "--outcome", "granted")

    assert line.matter(case, "external_works")["outcome"] == "granted"


def test_case_3_goes_from_form_to_a_served_letter_and_lapses(
    line: DeskLine, tmp_path: Path
) -> None:
    case = taken(line, tmp_path, 3, "2026-02-13T16:55")
    line.act("accept-matter", "lianghui", case, *WORKS)
    line.act("accept-matter", "lianghui", case, *WAIVER)
    matter = line.matter(case, "external_works")
    assert matter["verdict"] == "undetermined"
    assert matter["questions"] == ["roads.0.road_class"]
    assert matter["due_on"] == "2026-02-24"

    papers: list[dict[str, object]] = [
        {"paper": "project_approval", "supporting": ["project_code"]},
        {"paper": "property_right", "supporting": ["grant_contract"]},
    ]
    letter = issue_letter(line, case, papers)
    assert (letter["issued_on"], letter["due_on"]) == ("2026-02-13", "2026-05-14")
    adopted = ("--utility-number", "DL1", "--letter", letter["letter"])
    line.act("accept-connection", "hezhiyuan", case, *adopted)

    out = tmp_path / "out"
    said = line.done("letter", "render", "--store", str(line.store), "--out", str(out), "--all")
    file = Path(said["letters"][0]["file"])
    state = line.case(case)["state"]["letters"][0]
    assert hashlib.sha256(file.read_bytes()).hexdigest() == state["sealed_pdf"]

    line.at("2026-05-14T10:00")
    too_early = line.no("confirm-lapse", "lianghui", case, "--letter", letter["letter"])
    assert [f["rule"] for f in too_early] == ["not_lapsing"]
    line.at("2026-05-15T09:00")
    line.act("confirm-lapse", "lianghui", case, "--letter", letter["letter"])
    assert letter_of(line, case)["stage"] == "lapsed"
    assert any("失效" in text for text in papers_of(line, tmp_path)[1:])


@pytest.mark.parametrize(
    ("relation", "verdict"),
    [
        ("along_inside", "needs_approval"),
        ("control_zone", "needs_approval"),
        ("outside", "exempt"),
    ],
)
def test_case_4_asks_which_zone_and_then_knows(
    line: DeskLine, tmp_path: Path, relation: str, verdict: str
) -> None:
    case = taken(line, tmp_path, 4, "2026-10-09T11:00")
    line.act("accept-matter", "lianghui", case, *WORKS)
    matter = line.matter(case, "external_works")
    assert (matter["verdict"], matter["questions"]) == ("undetermined", ["roads.0.relation"])
    assert matter["due_on"] == "2026-10-12"

    answer = f"roads.0.relation={relation}"
    line.act("state-facts", "chenjiayi", case, "--answers", answer, "--source", "现场测量")

    assert line.matter(case, "external_works")["verdict"] == verdict


def test_case_5_is_notified_in_time_and_its_letter_redeemed(line: DeskLine, tmp_path: Path) -> None:
    case = taken(line, tmp_path, 5, "2026-04-30T10:00")
    assert line.matter(case, "external_works")["due_on"] == "2026-05-11"
    line.act("accept-matter", "lianghui", case, *WORKS)
    line.act("accept-matter", "lianghui", case, *WAIVER)
    assert line.matter(case, "external_works")["verdict"] == "exempt"
    papers: list[dict[str, object]] = [
        {"paper": "property_right", "supporting": ["ownership_review"]}
    ]
    letter = issue_letter(line, case, papers)
    assert letter["due_on"] == "2026-07-29"

    line.at("2026-06-10T10:00")
    line.act("submit-paper", "lianghui", case, "--paper", "property_right", "--source", "window")
    line.act("verify-paper", "lianghui", case, "--paper", "property_right")

    assert letter_of(line, case)["stage"] == "redeemed"


def test_case_6_gets_its_notice_and_no_letter(line: DeskLine, tmp_path: Path) -> None:
    case = taken(line, tmp_path, 6, "2026-09-21T10:00")
    assert line.matter(case, "external_works")["due_on"] == "2026-09-29"
    papers = json.dumps([{"paper": "property_right", "supporting": ["grant_contract"]}])

    found = line.no("draft-letter", "lianghui", case, "--papers", papers)
    item = json.dumps({"paper": "power_of_attorney", "problem": "未提交授权委托书"})
    flags = (*WORKS, "--items", item, "--by", "2026-10-20")
    said = line.act("request-supplement", "lianghui", case, *flags)

    assert any("未提交授权委托书" in text for text in papers_of(line, tmp_path))
    missing = [f for f in found if f["rule"] == "main_paper_missing"]
    assert [f["facts"]["paper"] for f in missing] == ["power_of_attorney"]
    assert said["events"][0]["number"].endswith("号")


def test_case_7_runs_on_the_devolved_track(line: DeskLine, tmp_path: Path) -> None:
    case = taken(line, tmp_path, 7, "2026-11-19T10:00")
    given = {"number": "示范委〔2026〕1号", "scope": "110千伏", "since": "2026-01-01"}
    delegation = json.dumps(given)
    flags = ("--matter", "transmission", "--delegation", delegation)
    line.act("accept-matter", "lianghui", case, *flags)
    matter = line.matter(case, "transmission")
    assert (matter["verdict"], matter["statutory_on"]) == (None, "2026-12-17")
    line.act("accept-matter", "lianghui", case, *WAIVER)
    papers: list[dict[str, object]] = [
        {"paper": "project_approval", "supporting": ["project_code"]}
    ]

    refused = line.no("draft-letter", "lianghui", case, "--papers", json.dumps(papers))
    letter = issue_letter(line, case, papers, "--last-day", "2027-02-17")

    assert "long_stop_beyond_calendar" in [f["rule"] for f in refused]
    assert (letter["issued_on"], letter["due_on"]) == ("2026-11-19", "2027-02-17")
