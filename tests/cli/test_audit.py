"""The record by the command line: listed, written out, for who may see it."""

import json
from pathlib import Path

import pytest

from desktop.store.connect import open_store
from desktop.store.people_acts import note_untold
from tests.journeys.office_line import OfficeLine
from tests.office.scans_in import ScanDesk

AS = ("--as", "shenji")


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> OfficeLine:
    desk = ScanDesk(tmp_path_factory.mktemp("audited"))
    desk.office.close()
    return OfficeLine(desk.store)


def test_the_newest_entries_are_listed_with_who_and_what(line: OfficeLine) -> None:
    code, said = line.words("audit", "list", "--limit", "2", "--store", str(line.store), *AS)

    assert code == 0
    assert "梁慧（企业服务局）　" in said
    assert said.endswith("还有更早的记录，用 --until 或 --limit 继续")


def test_a_filter_goes_through_the_command_line(line: OfficeLine) -> None:
    where = ("--store", str(line.store), *AS)
    read = json.loads(line.words("--json", "audit", "list", "--kind", "case.opened", *where)[1])
    none, said = line.words("audit", "list", "--only", "refused", *where)

    assert [row["kind"] for row in read] == ["case.opened"]
    assert (none, said) == (0, "没有符合的记录")


def test_what_the_server_keeps_back_is_said_before_the_rows(line: OfficeLine) -> None:
    where = ("audit", "list", "--limit", "1", "--store", str(line.store), *AS)
    with open_store(line.store) as store, store.writing() as connection:
        note_untold(connection, "18")
    try:
        read = json.loads(line.words("--json", *where)[1])
        code, said = line.words(*where)
    finally:
        with open_store(line.store) as store, store.writing() as connection:
            note_untold(connection, "")

    assert (code, [row["kind"] for row in read][:1], len(read)) == (0, ["people"], 2)
    assert "版本是18" in read[0]["detail"]
    assert said.startswith("此处没有人员与设备的记录：办公服务器的版本是18")


@pytest.mark.parametrize("name", ["out.xlsx", "out.pdf"])
def test_the_record_is_written_out(line: OfficeLine, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    code, said = line.words("audit", "export", str(out), "--store", str(line.store), *AS)

    assert (code, out.stat().st_size > 1000) == (0, True)
    assert "已写出" in said


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (("list", "--as", "lianghui"), "需要“"),
        (("list", "--since", "2026-02-14", "--until", "2026-02-13", *AS), "起始日期晚于截止日期"),
        (("export", "/nowhere/out.xlsx", *AS), "No such file"),
    ],
)
def test_what_cannot_be_done_says_why(line: OfficeLine, given: tuple[str, ...], why: str) -> None:
    code, said = line.words("audit", *given, "--store", str(line.store))

    assert (code, why in said) == (1, True)


def test_the_whole_record_and_its_heads_are_written_for_an_outsider(
    line: OfficeLine, tmp_path: Path
) -> None:
    log, heads = tmp_path / "log.jsonl", tmp_path / "heads.txt"
    where = ("--store", str(line.store))

    line.done("audit", "export-log", str(log), *where, *AS)
    line.done("audit", "heads", str(heads), *where)
    refused, _why = line.words("audit", "export-log", str(log), *where, "--as", "lianghui")

    told = log.read_text(encoding="utf-8").splitlines()[-1]
    assert heads.read_text(encoding="utf-8").split()[2] in told
    assert refused == 1
