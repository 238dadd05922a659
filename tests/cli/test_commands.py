"""Every command: its help, and what it does to a small office."""

import argparse
import json
import logging
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.cli.desk import Desk
from desktop.cli.main import main, parser
from desktop.cli.output import Exit
from desktop.files.pdf_reading import codes_of
from desktop.store.connect import open_store
from desktop.store.projections import are_older, dump
from tests.journeys import day_cases
from tests.journeys.office_line import OfficeLine, copy_of, heard, ready_to_sign


def commands(part: argparse.ArgumentParser, *above: str) -> Iterator[tuple[str, ...]]:
    """Yield every command and group of commands."""
    yield above
    for group in part._actions:
        if isinstance(group, argparse._SubParsersAction):
            for word, lower in group.choices.items():
                yield from commands(lower, *above, word)


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> tuple[OfficeLine, str]:
    """An office with one sealed letter; the case. No test of this module changes it."""
    line, case, letter = ready_to_sign(tmp_path_factory.mktemp("office") / "store")
    line.act("sign-letter", "huangzhenbang", case, "--letter", letter)
    line.act("seal-letter", "sujing", case, "--letter", letter, "--method", "electronic")
    return line, case


@pytest.mark.parametrize("words", sorted(commands(parser())), ids=" ".join)
def test_every_command_has_its_help(words: tuple[str, ...]) -> None:
    code, said = heard(*words, "--help")

    assert code == 0
    assert said.startswith(f"usage: joint-office {' '.join(words)}".strip())


def test_sealing_by_hand_takes_no_file_of_the_seal() -> None:
    _, said = heard("act", "seal-letter", "--help")

    assert "--method" in said
    assert not {"--original", "--file", "--pdf"} & set(said.replace("[", " ").split())


def test_the_help_of_the_clock_tells_of_days_and_not_of_setting_it() -> None:
    _, said = heard("clock", "--help")

    assert "第 N 个工作日" in said
    assert "设定办公时钟" not in said


def test_the_clock_says_one_line_a_day() -> None:
    code, said = heard("clock", "2026-09-24", "--days", "2")

    lines = said.splitlines()
    assert code == 0
    assert len(lines) == 1 + 5 + 1
    assert "中秋" in lines[1]
    assert "2026-09-29" in lines[-1]


def test_the_clock_minds_the_cut_off_of_receipt() -> None:
    code, said = heard("clock", "2026-09-24", "--days", "2", "--at", "17:31", "--received")

    lines = said.splitlines()
    assert (code, len(lines)) == (0, 2 + 2 + 1)
    assert "已过 17:30 截止" in lines[0]
    assert lines[-1] == "到期日：2026-09-30（周三）"


def uids(file: Path) -> list[str]:
    """Return the UID of every event of a calendar file, its folded lines put together."""
    lines = file.read_bytes().decode().replace("\r\n ", "").split("\r\n")
    assert (lines[0], lines[-2]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")
    found = [line.removeprefix("UID:") for line in lines if line.startswith("UID:")]
    assert len(found) == lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT")
    return found


def test_due_days_go_out_as_a_calendar_file(issued: tuple[OfficeLine, str], tmp_path: Path) -> None:
    line, case = issued
    file, whole = tmp_path / "case.ics", tmp_path / "all.ics"
    store = ("--store", str(line.store))

    code, told = line.run("case", "ics", str(file), "--case", case, *store)
    other, _told = line.run("case", "ics", str(whole), *store)

    found = uids(file)
    assert (code, other) == (0, 0)
    assert told["events"] == len(found) == len(set(found)) > 0
    assert set(found) <= set(uids(whole))
    assert any("/letter/" in uid for uid in found)


def test_due_days_of_no_case_are_refused_and_nothing_is_written(
    issued: tuple[OfficeLine, str], tmp_path: Path
) -> None:
    line = issued[0]
    given = ("--case", "HP-1999-0001", "--store", str(line.store))
    code, _said = line.run("case", "ics", str(tmp_path / "x.ics"), *given)

    assert code == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("typed", ["25:00", "17:30:30", "17:30+08:00", "noon"])
def test_the_clock_refuses_what_is_no_time_of_day(typed: str) -> None:
    code, said = heard("clock", "2026-09-24", "--days", "2", "--at", typed)

    assert (code, f"“{typed}”不是时刻" in said) == (2, True)


def test_an_empty_template_is_refused_where_it_must_be_filled(tmp_path: Path) -> None:
    for name in ("form.json", "form.xlsx"):
        file = tmp_path / name
        code, said = heard("application", "template", str(file))
        assert (code, str(file) in said) == (0, True)
        code, said = heard("application", "import", str(file), "--store", str(tmp_path / "s"))
        assert (code, "未填写" in said) == (1, True)


def test_facts_are_tried_with_every_row(tmp_path: Path) -> None:
    form = day_cases.form(1)
    facts = {"kilovolts": 10, "features": form["features"], "roads": form["roads"]}
    file = tmp_path / "facts.json"
    file.write_text(json.dumps(facts), encoding="utf-8")

    code, said = heard("--json", "--clock", "2026-09-18T15:10", "rules", "try", str(file))

    answer = json.loads(said)
    assert (code, answer["outcome"], answer["questions"]) == (0, "exempt", [])
    assert len(answer["rows"]) > len(form["features"])


def test_rebuilding_makes_the_same_tables(issued: tuple[OfficeLine, str], tmp_path: Path) -> None:
    store = copy_of(issued[0].store, tmp_path / "store")
    line = OfficeLine(store)
    with open_store(store) as opened, opened.reading() as connection:
        before = dump(connection)

    said = line.done("rebuild", "--store", str(store))

    with open_store(store) as opened, opened.reading() as connection:
        assert dump(connection) == before
    assert said["cases"] == 1
    assert before["case_row"]


def test_the_register_is_written_to_a_workbook(
    issued: tuple[OfficeLine, str], tmp_path: Path
) -> None:
    line, case = issued
    whole, none = tmp_path / "all.xlsx", tmp_path / "none.xlsx"

    said = line.done("case", "export", str(whole), "--store", str(line.store))
    nobody = ("--text", "不存在", "--open")
    other = line.done("case", "export", str(none), *nobody, "--store", str(line.store))
    code, refused = line.words(
        "case", "export", str(tmp_path / "no" / "x.xlsx"), "--store", str(line.store)
    )

    rows = list(load_workbook(whole)["案件"].values)
    assert (said["cases"], other["cases"]) == (1, 0)
    assert rows[1][0] == line.case(case)["number"]
    assert (code, "文件读写失败" in refused) == (1, True)


def test_a_backup_comes_back_as_the_same_office(
    issued: tuple[OfficeLine, str], tmp_path: Path
) -> None:
    line, case = issued
    kept, back = tmp_path / "kept", OfficeLine(tmp_path / "back")
    line.done("backup", str(kept), "--store", str(line.store))
    again, refused = line.words("backup", str(kept), "--store", str(line.store))
    back.done("restore", str(kept), "--store", str(back.store))

    assert (again, "不是空目录" in refused) == (1, True)
    assert back.case(case) == line.case(case)
    pages = [render(office, tmp_path / name) for office, name in ((line, "a"), (back, "b"))]
    assert pages[0] == pages[1]


def render(line: OfficeLine, out: Path) -> bytes:
    said = line.done("letter", "render", "--store", str(line.store), "--out", str(out), "--all")
    letter, *_others = said["letters"]
    return Path(letter["file"]).read_bytes()


def test_a_damaged_backup_is_not_restored(issued: tuple[OfficeLine, str], tmp_path: Path) -> None:
    line, _ = issued
    kept, target = tmp_path / "kept", tmp_path / "back"
    line.done("backup", str(kept), "--store", str(line.store))
    file = next((kept / "attachments").glob("*/*"))
    file.write_bytes(file.read_bytes()[:-1] + b"x")

    code, said = line.words("restore", str(kept), "--store", str(target))

    assert (code, "备份已损坏" in said) == (1, True)
    assert not target.exists()


def test_the_doctor_finds_everything_well(issued: tuple[OfficeLine, str]) -> None:
    line, _ = issued

    code, said = line.run("doctor", "--store", str(line.store))

    rows = {row["check"]: row["well"] for row in said["checks"]}
    assert (code, set(rows.values())) == (0, {True}), said
    assert rows.keys() == {"library", "sqlite", "font", "calendar", "input_method", "log", "store"}


def test_the_doctor_misses_the_calendar_of_next_year() -> None:
    code, said = heard("--json", "--clock", "2027-01-04T09:00", "doctor")

    ill = [row["check"] for row in json.loads(said)["checks"] if not row["well"]]
    assert (code, ill) == (1, ["calendar"])


def test_an_altered_kept_file_is_found(issued: tuple[OfficeLine, str], tmp_path: Path) -> None:
    line = OfficeLine(copy_of(issued[0].store, tmp_path / "store"))
    letter = line.case(issued[1])["state"]["letters"][0]
    for name in ("content", "sealed_file"):
        digest = letter[name]
        file = line.store / "attachments" / digest[:2] / digest
        whole = file.read_bytes()
        file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        words = ("letter", "render", "--store", str(line.store), "--out", str(tmp_path), "--all")
        code, said = line.words(*words)
        health, found = line.words("doctor", "--store", str(line.store))
        assert (health, "不符" in found) == (1, True), found
        if name == "content":
            assert (code, "不符" in said) == (1, True), said
        file.write_bytes(whole)


@pytest.mark.parametrize("command", ["backup", "attach", "audit verify", "doctor", "rebuild"])
def test_a_command_that_opens_no_office_leaves_no_older_tables(
    issued: tuple[OfficeLine, str], tmp_path: Path, command: str
) -> None:
    line = OfficeLine(copy_of(issued[0].store, tmp_path / "store"))
    with open_store(line.store) as store, store.writing() as connection:
        whole = dump(connection)
        connection.exec_driver_sql("DELETE FROM case_row")
        connection.exec_driver_sql("DELETE FROM store_fact WHERE name = 'tables_format'")
    given = {"backup": [str(tmp_path / "kept")], "attach": [__file__]}.get(command, [])
    line.done(*command.split(), *given, "--store", str(line.store))

    with open_store(line.store) as store, store.reading() as connection:
        assert not are_older(connection)
        assert dump(connection) == whole


def test_a_damaged_record_is_told_of_and_nothing_is_made_from_it(
    issued: tuple[OfficeLine, str], tmp_path: Path
) -> None:
    line = OfficeLine(copy_of(issued[0].store, tmp_path / "store"))
    with open_store(line.store) as store, store.writing() as connection:
        connection.exec_driver_sql("DELETE FROM store_fact WHERE name = 'tables_format'")
        for trigger in connection.exec_driver_sql(
            "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'entry'"
        ).scalars():
            connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
        connection.exec_driver_sql("UPDATE entry SET text = 'x' WHERE position = 2")
    for command in ("audit verify", "doctor"):
        code, _said = line.words(*command.split(), "--store", str(line.store))
        assert code == 1

    with open_store(line.store) as store, store.reading() as connection:
        assert are_older(connection)


def test_a_scan_is_attached_sealed(tmp_path: Path) -> None:
    line = OfficeLine(tmp_path / "store")
    line.take(day_cases.write(tmp_path, 3))
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"%PDF-1.7 plain words")

    code, said = line.run("attach", str(scan), "--store", str(line.store))

    kept = line.store / "attachments" / said["digest"][:2] / said["digest"]
    assert code == 0
    assert b"plain words" not in kept.read_bytes()


def test_a_letter_is_verified_with_the_register_and_by_the_key_alone(
    issued: tuple[OfficeLine, str], tmp_path: Path
) -> None:
    line, _case = issued
    store = ("--store", str(line.store))
    assert line.run("letter", "render", *store, "--out", str(tmp_path), "--all")[0] == 0
    file = str(next(tmp_path.glob("*1号.pdf")))
    keys = str(tmp_path / "keys.json")

    code, said = line.run("letter", "verify", file, *store)
    assert (code, said["verdict"], said["register"]) == (0, "genuine", True)
    code, said = line.run("letter", "verify", file)
    assert (code, said["grounds"][0]["code"]) == (3, "other_office")
    code, said = line.run("letter", "keys", keys, *store)
    assert code == 0
    assert len(said["fingerprint"]) == 19
    code, words = line.words("letter", "verify", file, "--keys", keys)
    assert code == 0
    assert words.startswith("真实")
    assert "没有查台账" in words
    code, said = line.run("letter", "verify", next(codes_of(Path(file).read_bytes())), *store)
    assert (code, said["verdict"], said["code_only"]) == (3, "genuine", True)


def test_verifying_says_what_is_wrong_with_what_it_is_given(tmp_path: Path) -> None:
    keys = tmp_path / "keys.json"
    keys.write_text("{}", encoding="utf-8")

    assert heard("letter", "verify", str(tmp_path / "none.pdf"))[0] == 1
    assert heard("letter", "verify", "JO1:ABC")[0] == 3
    code, said = heard("letter", "verify", "JO1:ABC", "--keys", str(keys))
    assert (code, "不是核验公钥文件" in said) == (1, True)


def test_a_fault_is_told_masked(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    said = "no such person 张三丰 13800001111 at postgresql://li:a-secret@office/joint"

    def broken(_desk: Desk) -> Exit:
        raise ValueError(said)

    class Given:
        def parse_args(self, _arguments: Sequence[str]) -> argparse.Namespace:
            return argparse.Namespace(json=True, run=broken)

    monkeypatch.setattr(sys.modules[main.__module__], "parser", Given)

    assert main(["doctor"]) == Exit.FAULT
    assert logging.lastResort is not None
    told = logging.lastResort.format(caplog.records[-1])
    assert "no such person" in told
    assert not any(word in told for word in ("张三丰", "13800001111", "a-secret"))
