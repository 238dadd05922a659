"""The day's list of other systems: what each row does, done once, and what comes back."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import SetClock
from desktop.files.day_list import ListTable, read_list
from desktop.office.day_list import columns_of, import_rows
from desktop.office.office import open_office
from tests.files.lists import HEADERS, book, row, table, text
from tests.journeys import day_cases
from tests.journeys.office_line import OfficeLine, traces

FRIDAY = "2026-09-18T15:10"


@pytest.fixture
def line(tmp_path: Path) -> OfficeLine:
    return OfficeLine(tmp_path / "store", FRIDAY)


def words(line: OfficeLine, file: Path, *flags: str) -> tuple[str, ...]:
    return ("list", "import", str(file), "--store", str(line.store), *flags)


def deeds(line: OfficeLine, file: Path, *flags: str) -> list[tuple[str, str]]:
    """Return deed and case of each row of an import."""
    _code, said = line.run(*words(line, file, *flags))
    return [(r["deed"], r["case"]) for r in said["rows"]]


def why(line: OfficeLine, file: Path, *flags: str) -> list[str]:
    """Return the reasons of each row that is refused."""
    _code, said = line.run(*words(line, file, *flags))
    return ["\n".join(r["reasons"]) for r in said["rows"] if r["reasons"]]


def listed(folder: Path, rows: Sequence[dict[str, Any]], name: str = "list.xlsx") -> Path:
    return book(folder / name, table(rows))


def test_a_row_opens_a_case_with_what_it_says_and_nothing_else(
    line: OfficeLine, tmp_path: Path
) -> None:
    file = listed(tmp_path, [row(2, contact__name="冯晓彤", contact__phone="13800002617")])

    assert deeds(line, file) == [("open", "HP-2026-0001")]

    state = line.case("HP-2026-0001")["state"]
    (matter,) = state["matters"]
    assert matter["kind"] == "connection"
    assert matter["external_number"] == "GZ-2026-0002"
    assert matter["received_at"].startswith("2026-09-18T09:30")
    assert state["form"]["facts"]["features"] == {}
    assert state["form"]["facts"]["roads"] == []
    assert state["papers"] == []
    assert "冯晓彤" not in str(state)


def test_a_list_imported_twice_makes_no_case_twice(line: OfficeLine, tmp_path: Path) -> None:
    file = listed(tmp_path, [row(1), row(2), row(3)])
    line.done(*words(line, file))
    before = traces(line.store)

    again = deeds(line, file)

    assert again == [("same", f"HP-2026-000{n}") for n in (1, 2, 3)]
    assert traces(line.store) == before


def test_looking_through_a_list_writes_nothing(line: OfficeLine, tmp_path: Path) -> None:
    file = listed(tmp_path, [row(1), row(2, demand__kind="")])

    assert deeds(line, file, "--dry-run") == [("open", ""), ("wrong", "")]
    assert traces(line.store) == {}


def test_a_case_taken_in_by_its_form_gets_its_number(line: OfficeLine, tmp_path: Path) -> None:
    case = line.take(day_cases.write(tmp_path, 2))
    only = {h: row(2)[h] for h in ("外部编号", "事项", "统一社会信用代码", "投资项目代码")}
    file = listed(tmp_path, [only])

    assert deeds(line, file) == [("number", case)]

    numbers = {m["kind"]: m["external_number"] for m in line.case(case)["state"]["matters"]}
    assert numbers["connection"] == "GZ-2026-0002"
    assert numbers["external_works"] == ""


def test_another_matter_of_a_project_goes_into_its_case(line: OfficeLine, tmp_path: Path) -> None:
    rows = [row(2), row(2, external_number="W-7", matter="外线工程审批")]
    file = listed(tmp_path, rows)

    foreseen = deeds(line, file, "--dry-run")
    done = deeds(line, file)

    assert foreseen == [("open", ""), ("receive", "")]
    assert done == [("open", "HP-2026-0001"), ("receive", "HP-2026-0001")]
    matters = line.case("HP-2026-0001")["state"]["matters"]
    assert [m["external_number"] for m in matters] == ["GZ-2026-0002", "W-7"]


def test_good_rows_are_done_though_others_are_wrong(line: OfficeLine, tmp_path: Path) -> None:
    rows = [
        row(1, enterprise__credit_code="91440112MAAY4CL13D"),
        row(2),
        row(3, demand__kilovolts="110", matter="外线工程审批"),
        row(4, received_at="2027-01-01"),
        row(5, project__code=""),
    ]
    file = listed(tmp_path, rows)

    code, said = line.run(*words(line, file))
    reasons = ["\n".join(r["reasons"]) for r in said["rows"]]

    assert code == 1
    assert [r["done"] for r in said["rows"]] == [False, True, False, False, False]
    for reason, field in zip(
        [reasons[0], *reasons[2:]],
        (
            "统一社会信用代码（清单!E2）",
            "电压",
            "收件时间（清单!C5）",
            "投资项目代码（清单!G6）：未填写",
        ),
        strict=True,
    ):
        assert field in reason
    assert len(line.done("case", "list", "--store", str(line.store))["cases"]) == 1


def test_a_row_without_its_matter_is_told_all_it_lacks_at_once(
    line: OfficeLine, tmp_path: Path
) -> None:
    bare = row(2, matter=None, project__address=None)

    (reasons,) = why(line, listed(tmp_path, [bare]))
    assert "事项" in reasons
    assert "用电地址" in reasons


def test_two_rows_of_one_number_are_both_refused(line: OfficeLine, tmp_path: Path) -> None:
    file = listed(tmp_path, [row(1), row(2, external_number="GZ-2026-0001")])

    first, second = why(line, file)

    assert "另见第3行" in first
    assert "另见第2行" in second
    assert line.done("case", "list", "--store", str(line.store))["cases"] == []


def test_a_number_that_is_another_s_is_refused_by_its_case(
    line: OfficeLine, tmp_path: Path
) -> None:
    line.done(*words(line, listed(tmp_path, [row(1)])))
    rows = [row(2, external_number="GZ-2026-0001")]
    other = [row(1, matter="外线工程审批")]

    (elsewhere,) = why(line, listed(tmp_path, rows))
    (matter,) = why(line, listed(tmp_path, other))

    assert "已属于案件HP-2026-0001（黄埔启明半导体设备有限公司）" in elsewhere
    assert "是“用电报装”的编号" in matter


def test_a_second_number_for_a_matter_under_way_is_refused(
    line: OfficeLine, tmp_path: Path
) -> None:
    line.done(*words(line, listed(tmp_path, [row(1)])))

    (reason,) = why(line, listed(tmp_path, [row(1, external_number="GZ-OTHER")]))

    assert "正在办理，外部编号为“GZ-2026-0001”" in reason


def test_one_matter_twice_in_a_list_is_refused_the_second_time(
    line: OfficeLine, tmp_path: Path
) -> None:
    file = listed(tmp_path, [row(1), row(1, external_number="GZ-OTHER")])

    foreseen = deeds(line, file, "--dry-run")
    (reason,) = why(line, file, "--dry-run")
    done = deeds(line, file)

    assert [d for d, _ in foreseen] == [d for d, _ in done] == ["open", "wrong"]
    assert "第2行已是同一项目的“用电报装”" in reason


def test_what_a_case_has_otherwise_is_said_and_left_alone(line: OfficeLine, tmp_path: Path) -> None:
    line.done(*words(line, listed(tmp_path, [row(1)])))
    file = listed(tmp_path, [row(1, demand__capacity_kva="9999")])

    code, said = line.words(*words(line, file))

    assert (code, "申请容量（千伏安）；清单不改动已有案件" in said) == (0, True)
    assert line.case("HP-2026-0001")["state"]["form"]["demand"]["capacity_kva"] == "2500"


def test_when_it_came_in_is_never_guessed_but_may_be_settled(
    line: OfficeLine, tmp_path: Path
) -> None:
    file = listed(tmp_path, [row(1, received_at=None)])

    (reason,) = why(line, file)
    settled = deeds(line, file, "--received-now")

    assert "收件时间（清单!C2）：未填写" in reason
    assert settled == [("open", "HP-2026-0001")]
    received = line.matter("HP-2026-0001", "connection")["received_on"]
    assert received == "2026-09-18"


def test_columns_that_were_settled_are_known_the_next_day(line: OfficeLine, tmp_path: Path) -> None:
    titles = ["单据", *HEADERS[2:]]
    cells = table([{**row(1), "单据": "GZ-1"}], titles)
    first = book(tmp_path / "monday.xlsx", cells)
    flags = ("--mapping", "external_number=单据", "--matter", "connection")

    assert line.run(*words(line, first))[0] == 1
    assert deeds(line, first, *flags) == [("open", "HP-2026-0001")]

    turned = [titles[0], *reversed(titles[1:])]
    second = text(tmp_path / "tuesday.csv", table([{**row(2), "单据": "GZ-2"}], turned))
    assert deeds(line, second) == [("open", "HP-2026-0002")]


def test_an_unknown_column_or_field_is_said(line: OfficeLine, tmp_path: Path) -> None:
    file = listed(tmp_path, [row(1)])

    column = line.words(*words(line, file, "--mapping", "project.name=不存在"))
    field = line.words(*words(line, file, "--mapping", "colour=事项"))

    assert (column[0], "清单没有“不存在”这一列" in column[1]) == (1, True)
    assert (field[0], "--mapping colour=事项" in field[1]) == (2, True)


def test_the_file_of_refused_rows_is_mended_and_imported(line: OfficeLine, tmp_path: Path) -> None:
    errors = tmp_path / "errors.xlsx"
    file = listed(tmp_path, [row(1), row(2, demand__capacity_kva="约800")])
    line.run(*words(line, file, "--errors", str(errors)))

    mended = read_list(errors)
    assert isinstance(mended, ListTable)
    (left,) = mended.lines
    cells = [list(mended.headers), [c.text.replace("约", "") for c in left.cells]]

    assert deeds(line, book(errors, cells)) == [("open", "HP-2026-0002")]


def test_who_may_not_take_in_is_told_so_at_every_row(line: OfficeLine, tmp_path: Path) -> None:
    file = listed(tmp_path, [row(1)])

    (reason,) = why(line, file, "--as", "chenjiayi", "--dry-run")

    assert "需要“窗口受理”职责" in reason


def test_a_list_that_was_stopped_goes_on_where_it_was(line: OfficeLine, tmp_path: Path) -> None:
    file = listed(tmp_path, [row(n) for n in (1, 2, 3, 5)])
    found = read_list(file)
    assert isinstance(found, ListTable)
    office = open_office(line.store, line_clock(line), create=True)
    with office.store:
        rows = import_rows(office, found, columns_of(office, found), "lianghui")
        done = [next(rows).row.case_number, next(rows).row.case_number]
        rows.close()

    again = deeds(line, file)

    assert done == ["HP-2026-0001", "HP-2026-0002"]
    assert [d for d, _ in again] == ["same", "same", "open", "open"]


def line_clock(line: OfficeLine) -> SetClock:
    return SetClock(datetime.fromisoformat(line.clock))


def test_two_imports_at_once_make_no_case_twice(line: OfficeLine, tmp_path: Path) -> None:
    """Two officers import the same list, row by row in turn, on two offices of one store."""
    found = read_list(listed(tmp_path, [row(1), row(2)]))
    assert isinstance(found, ListTable)
    one = open_office(line.store, line_clock(line), create=True)
    other = open_office(line.store, line_clock(line))
    with one.store, other.store:
        imports = [import_rows(o, found, columns_of(o, found), "lianghui") for o in (one, other)]
        turns = [next(rows).row for _ in range(2) for rows in imports]

    assert [r.deed for r in turns] == ["open", "same", "open", "same"]


def test_an_empty_template_is_written_and_refused_without_rows(
    line: OfficeLine, tmp_path: Path
) -> None:
    file = tmp_path / "list.xlsx"
    line.done("list", "template", str(file))

    code, said = line.words(*words(line, file))

    assert (code, "表头之下没有一行内容" in said) == (1, True)


def test_markup_in_a_row_is_kept_as_it_stands(line: OfficeLine, tmp_path: Path) -> None:
    name = "<b>甲</b>&公司"
    line.done(*words(line, listed(tmp_path, [row(1, enterprise__name=name)])))

    assert line.case("HP-2026-0001")["state"]["form"]["enterprise"]["name"] == name


def test_a_receipt_in_a_year_without_calendar_is_said_and_not_written(
    line: OfficeLine, tmp_path: Path
) -> None:
    line.at("2027-03-01T10:00")
    file = listed(tmp_path, [row(1, received_at="2027-02-01")])

    (foreseen,) = why(line, file, "--dry-run")
    (done,) = why(line, file)

    assert "2027年的放假安排尚未公布" in done
    assert foreseen == done
    assert line.done("case", "list", "--store", str(line.store))["cases"] == []


def test_a_file_of_refused_rows_that_can_not_be_written_hides_nothing(
    line: OfficeLine, tmp_path: Path
) -> None:
    file = listed(tmp_path, [row(1), row(2, demand__kind="")])

    code, said = line.words(*words(line, file, "--errors", str(tmp_path / "no" / "errors.xlsx")))

    assert code == 1
    assert "新立案 1" in said
    assert "文件读写失败" in said
