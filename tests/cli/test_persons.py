"""Personal data by the command line."""

from pathlib import Path

from tests.journeys.office_line import OfficeLine
from tests.office.scans_in import ScanDesk


def test_persons_are_listed_shown_written_and_erased(tmp_path: Path) -> None:
    desk = ScanDesk(tmp_path)
    number = desk.case.number
    desk.office.close()
    line, where = OfficeLine(desk.store), ("--store", str(desk.store), "--as", "lianghui")

    (row,) = line.done("person", "list", number, *where)
    ref = row["ref"]
    shown = line.done("person", "show", number, ref, "--reason", "电话通知", *where)
    out = tmp_path / "out.json"
    line.done("person", "export", number, ref, str(out), "--reason", "本人申请", *where)
    line.done("person", "propose-erasure", number, ref, "--reason", "本人申请", *where)
    second = ("--store", str(desk.store), "--as", "linzhuren")
    line.done("person", "erase", number, ref, *second)

    assert "*" in row["values"]["name"]
    assert shown["phone"] in out.read_text(encoding="utf-8")
    assert line.done("person", "list", number, *where)[0]["values"] is None
    assert line.done("person", "due", *where) == []
    refused, said = line.words("person", "show", number, ref, "--reason", "再看", *where)
    assert (refused, "已依法删除" in said) == (1, True)
