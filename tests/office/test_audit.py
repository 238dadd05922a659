"""The record as an auditor reads it: whole, newest first, a window at a time, masked."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from desktop.clock import SetClock
from desktop.domain.notes import AddNote
from desktop.office.administration import Change, change_values
from desktop.office.audit_out import AuditPages, filter_said, print_audit, write_audit
from desktop.office.office import Recording, open_office
from desktop.office.page_audit import audit_page, audit_rows, kept_back
from desktop.office.settings_fields import flat
from desktop.rules.findings import Refusal
from desktop.store import audit
from desktop.store.entry import NO_HASH
from desktop.store.people_acts import ActLink, chained, keep_links, note_untold
from desktop.store.rows_audit import AuditFilter, AuditRow, Became, Odd, Signed
from tests.letters.letters_at_hand import text_of
from tests.office.offices import ADMINISTRATOR, FRIDAY
from tests.office.scans_in import ScanDesk

PHONE, IDENTITY = "138 0013 8000", "４４０１１２１９８５０３０７１２１８"
AUDITOR = "shenji"
WHOLE = AuditFilter()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path_factory.mktemp("audited"))
    office = made.office
    assert isinstance(office.clock, SetClock)
    office.clock = SetClock(FRIDAY + timedelta(days=3))
    note = AddNote(case_id=made.case_id, text=f"联系人 {PHONE}，身份证{IDENTITY}")
    done = office.submit(note, "lianghui")
    assert isinstance(done, Recording)
    office.withdraw([e.id for e in done.entries], "lianghui")
    seen = flat(office.settings)["office.long_stop_days"]
    assert change_values(office, {"office.long_stop_days": Change(seen, 60)}, ADMINISTRATOR) is None
    yield made
    made.office.close()


def rows(desk: ScanDesk, wanted: AuditFilter = WHOLE) -> list[AuditRow]:
    return [row for row in audit_rows(desk.office, wanted) if row is not None]


def test_every_entry_and_every_change_of_a_setting_is_there_the_newest_first(
    desk: ScanDesk,
) -> None:
    found = rows(desk)

    with desk.office.store.reading() as connection:
        (entries,) = connection.exec_driver_sql("SELECT count(*) FROM entry").one()
        (settings,) = connection.exec_driver_sql("SELECT count(*) FROM setting_change").one()
    assert len(found) == entries + settings
    assert [r.entered_at for r in found] == sorted((r.entered_at for r in found), reverse=True)
    assert len({r.key for r in found}) == len(found)
    newest = {r.act for r in found[:3]}
    assert {"更改设置", "撤销"} <= newest


def test_a_row_says_who_did_what_when_and_from_where(desk: ScanDesk) -> None:
    row = rows(desk, AuditFilter(kind="case.opened"))[0]

    assert (row.officer, row.bureau, row.act) == ("梁慧", "企业服务局", "开立案件")
    assert (row.case_number, row.device) == (desk.case.number, "本机")
    assert (row.became, row.signed, row.clock_ok) == (Became.ACCEPTED, Signed.RIGHT, True)
    assert row.entered_at == row.taken_at == FRIDAY
    assert row.done_at is None


def test_personal_data_typed_into_a_text_is_masked_in_the_row_itself(desk: ScanDesk) -> None:
    row = rows(desk, AuditFilter(kind="note.added"))[0]

    assert "138****8000" in row.detail
    assert "440112********1218" in row.detail
    assert row.is_withdrawn
    taken_back = rows(desk, AuditFilter(kind="withdrawn"))[0]
    assert taken_back.detail == "备注"


@pytest.mark.parametrize(
    ("wanted", "holds"),
    [
        pytest.param(AuditFilter(officer=ADMINISTRATOR), lambda r: r.kind == "setting", id="who"),
        pytest.param(AuditFilter(kind="matter."), lambda r: r.kind.startswith("matter."), id="all"),
        pytest.param(AuditFilter(odd=Odd.WITHDRAWN), lambda r: r.is_withdrawn, id="withdrawn"),
        pytest.param(
            AuditFilter(since=FRIDAY.date() + timedelta(days=1)),
            lambda r: r.entered_at.date() > FRIDAY.date(),
            id="since",
        ),
        pytest.param(
            AuditFilter(until=FRIDAY.date()),
            lambda r: r.entered_at.date() == FRIDAY.date(),
            id="to",
        ),
        pytest.param(
            AuditFilter(bureau="enterprise_service"),
            lambda r: r.bureau == "企业服务局",
            id="bureau",
        ),
    ],
)
def test_a_filter_leaves_what_fits_and_nothing_else(
    desk: ScanDesk, wanted: AuditFilter, holds: object
) -> None:
    found, whole = rows(desk, wanted), rows(desk)
    assert callable(holds)

    fitting = [r for r in whole if holds(r)]
    if wanted.bureau:
        fitting = [r for r in fitting if r.kind != "setting"]

    assert found == fitting
    assert found


def test_an_act_on_people_stands_among_the_rest(desk: ScanDesk, tmp_path: Path) -> None:
    said = (
        (1, "HP", "2026-02-13T10:00:00+08:00", ADMINISTRATOR, "first_code_given", "lianghui", ""),
        (2, "HP", "2026-02-13T10:05:00+08:00", "lianghui", "code_redeemed", "lianghui", ""),
        (
            *(3, "HP", "2026-02-13T11:00:00+08:00", ADMINISTRATOR, "officer_changed", "lianghui"),
            '{"name":"梁慧","bureau":"housing","duties":["approver"],"were":["window"],'
            '"was":"enterprise_service"}',
        ),
    )
    lines, chain, links = [json.dumps(line) for line in said], NO_HASH, []
    for n, line in enumerate(lines, start=1):
        chain = chained(chain, line)
        links.append(ActLink(n, line, chain))
    broken = ActLink(4, lines[-1].replace("T11:00", "T12:00"), chain)
    shutil.copytree(desk.office.store.folder, tmp_path / "desk")
    with closing(open_office(tmp_path / "desk", SetClock(FRIDAY))) as office:
        with office.store.writing() as connection:
            keep_links(connection, [*links, broken], FRIDAY)
        assert audit_page(office, AUDITOR, WHOLE).missing == ""
        with office.store.writing() as connection:
            note_untold(connection, "18")
        assert "版本是18" in audit_page(office, AUDITOR, WHOLE).missing
        wanted = AuditFilter(kind="people")
        found = list(filter(None, audit_rows(office, wanted)))
        whole = {row.key for row in audit_rows(office, WHOLE) if row}
        written = write_audit(office, tmp_path / "people.xlsx", wanted, AUDITOR, _unheard)
        printed = print_audit(office, wanted, AUDITOR, _unheard)
        other = AuditFilter(kind="setting")
        assert kept_back(office, wanted)
        assert kept_back(office, other) == ()

    assert [row.signed for row in found] == [Signed.WRONG, Signed.NONE, Signed.NONE, Signed.NONE]
    assert "不相连" in found.pop(0).told
    assert found[1].act == "梁慧用了登记码"
    assert found[2].act.endswith("重设梁慧的口令，发了登记码")
    assert (found[0].detail, found[0].device) == (
        "梁慧：住房和城乡建设局 · 审批（原企业服务局 · 窗口受理）",
        "服务器",
    )
    assert {row.key for row in found} < whole
    with closing(load_workbook(tmp_path / "people.xlsx", read_only=True)) as book:
        assert book.active is not None
        lines = [str(row) for row in book.active.iter_rows(min_row=2, values_only=True)]
    assert any("梁慧用了登记码" in line for line in lines)
    assert ("此处没有人员与设备的记录" in lines[0], "版本是18" in lines[0]) == (True, True)
    assert written == len(lines) - 1 == 4
    assert isinstance(printed, AuditPages)
    assert (printed.count, "版本是18" in text_of(printed.pdf)) == (4, True)


@pytest.mark.parametrize("odd", [Odd.REFUSED, Odd.CONTESTED, Odd.CLOCK, Odd.UNSIGNED, Odd.WAITING])
def test_in_an_office_of_one_desk_nothing_is_odd(desk: ScanDesk, odd: Odd) -> None:
    assert not rows(desk, AuditFilter(odd=odd))


def test_a_case_is_found_by_its_number(desk: ScanDesk) -> None:
    found = rows(desk, AuditFilter(case=desk.case.number))

    assert {r.case_id for r in found} == {desk.case_id}
    assert found == rows(desk, AuditFilter(case=desk.case_id))
    assert not rows(desk, AuditFilter(case="HP-1999-0001"))


def test_the_window_goes_on_where_it_ended_and_leaves_nothing_out(
    desk: ScanDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(audit, "LOOKED_THROUGH", 3)
    whole = rows(desk)
    found: list[AuditRow] = []
    before, pages = "", 0
    while pages == 0 or before:
        page = audit_page(desk.office, AUDITOR, WHOLE, before, most=2)
        found += page.rows
        before, pages = page.next_key, pages + 1

    assert found == whole
    assert pages > 3


@pytest.mark.parametrize("officer", ["lianghui", ADMINISTRATOR])
def test_who_is_neither_auditor_nor_head_of_the_office_sees_nothing(
    desk: ScanDesk, officer: str, tmp_path: Path
) -> None:
    page = audit_page(desk.office, officer, WHOLE)

    assert not page.rows
    assert "审计" in page.refusal
    out = tmp_path / "out.xlsx"
    assert isinstance(write_audit(desk.office, out, WHOLE, officer, _unheard), Refusal)
    assert isinstance(print_audit(desk.office, WHOLE, officer, _unheard), Refusal)
    assert not out.exists()


def test_what_is_filtered_is_written_out_row_by_row(desk: ScanDesk, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    wanted = AuditFilter(case=desk.case.number)

    count = write_audit(desk.office, out, wanted, AUDITOR, _unheard)

    read = list(load_workbook(out).active.values)
    assert len(read) - 1 == count == len(rows(desk, wanted))
    assert "13800138000" not in str(read).replace(" ", "")


def test_on_paper_the_filter_and_who_asked_stand_in_the_head(
    desk: ScanDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = AuditFilter(kind="note.added", since=date(2026, 2, 1))

    made = print_audit(desk.office, wanted, AUDITOR, _unheard)

    assert isinstance(made, AuditPages)
    assert made.pdf.startswith(b"%PDF")
    assert made.count == 1
    assert filter_said(desk.office, wanted) == "note.added；2026-02-01 起"


def test_more_than_a_file_can_hold_is_refused_and_nothing_is_left(
    desk: ScanDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.office.audit_out.MOST_IN_BOOK", 2)

    done = write_audit(desk.office, tmp_path / "out.xlsx", WHOLE, AUDITOR, _unheard)

    assert isinstance(done, Refusal)
    assert not list(tmp_path.iterdir())


def _unheard(_done: int, _of: int) -> None:
    return


@pytest.mark.parametrize("kind", ["note.added", "matter.", "nothing."])
def test_a_kind_is_found_alike_whether_there_are_few_or_many_of_it(
    desk: ScanDesk, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    wanted, matching = AuditFilter(kind=kind), [r for r in rows(desk) if r.kind.startswith(kind)]
    few = rows(desk, wanted)
    monkeypatch.setattr(audit, "FEW", 0)
    some = rows(desk, wanted)
    monkeypatch.setattr(audit, "LOOKED_THROUGH", 1)

    assert rows(desk, wanted) == some == few == matching
    assert bool(few) is (kind != "nothing.")


def test_few_of_a_kind_are_found_however_far_back_and_page_by_page(
    desk: ScanDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = AuditFilter(kind="matter.")
    whole = rows(desk, wanted)
    monkeypatch.setattr(audit, "LOOKED_THROUGH", len(whole))

    first = audit_page(desk.office, AUDITOR, wanted, most=2)
    rest = audit_page(desk.office, AUDITOR, wanted, first.next_key)

    assert (*first.rows, *rest.rows) == tuple(whole)
    assert not rest.next_key
