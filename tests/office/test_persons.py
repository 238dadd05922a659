"""A person's data: masked, shown for a reason, handed out, erased by two; the record stays."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from desktop.clock import SetClock
from desktop.domain.case import Case
from desktop.domain.personal_acts import ErasePerson
from desktop.domain.values_person import PersonInput
from desktop.office.forgetting import forget_erased
from desktop.office.office import Recording
from desktop.office.persons import (
    PersonRow,
    erase_person,
    person_rows,
    propose_erasure,
    view_person,
    write_person,
)
from desktop.office.retention import due_persons, kept_until
from desktop.rules.findings import Refusal
from desktop.store.drafts import KeptDraft, keep_draft, read_draft
from desktop.store.errors import StoreBusy
from desktop.store.personal import all_of
from desktop.store.tables import sealed_value
from desktop.store.verifying import faults_of
from desktop.wording.findings import say
from tests.office.offices import FRIDAY, office_in
from tests.office.scans_in import ScanDesk


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path_factory.mktemp("persons"))
    yield made
    made.office.close()


def row_of(desk: ScanDesk) -> PersonRow:
    return next(person_rows(desk.office, desk.case))


def rules(refused: object) -> set[str]:
    assert isinstance(refused, Refusal)
    assert all(str(say(f)) for f in refused.findings)
    return {f.rule for f in refused.findings}


def show(desk: ScanDesk, officer: str = "lianghui", reason: str = "电话通知补正") -> object:
    return view_person(desk.office, desk.case_id, row_of(desk).ref, reason, officer)


def test_a_person_is_listed_masked(kept: ScanDesk) -> None:
    row = row_of(kept)

    assert row.values is not None
    assert "*" in row.values.name
    assert "****" in row.values.phone
    assert row.closed_on is None


def test_who_saw_a_persons_data_and_why_stands_in_the_record(kept: ScanDesk) -> None:
    shown = show(kept)

    assert isinstance(shown, PersonInput)
    assert "*" not in f"{shown.name}{shown.phone}"
    last = kept.office.history(kept.case_id)[-1]
    assert (last.entered.officer, last.event.reason) == ("lianghui", "电话通知补正")  # type: ignore[attr-defined]
    assert shown.phone not in str(last.event)


@pytest.mark.parametrize(
    ("officer", "reason", "found"),
    [
        ("lianghui", "  ", "text_missing"),
        ("shenji", "看看", "duty_missing"),
        ("guanli", "看看", "duty_missing"),
    ],
)
def test_without_a_duty_or_a_reason_nothing_is_shown(
    kept: ScanDesk, officer: str, reason: str, found: str
) -> None:
    before = len(kept.office.history(kept.case_id))

    assert found in rules(show(kept, officer, reason))
    assert len(kept.office.history(kept.case_id)) == before


def test_a_person_of_another_case_is_not_shown(kept: ScanDesk) -> None:
    refused = view_person(kept.office, kept.case_id, "nobody", "查", "lianghui")

    assert rules(refused) == {"person_elsewhere"}


def test_everything_of_one_person_goes_into_one_file(kept: ScanDesk, tmp_path: Path) -> None:
    file = tmp_path / "person.json"
    row = row_of(kept)

    digest = write_person(kept.office, row, file, "本人申请查阅", "lianghui")

    told = json.loads(file.read_text(encoding="utf-8"))
    assert isinstance(digest, str)
    assert "*" not in told["个人信息"]["name"]
    assert told["所涉案件"][0]["案号"] == kept.case.number
    assert len(told["所涉案件"][0]["办理与查看记录"]) >= 5
    assert kept.office.history(kept.case_id)[-1].event.digest == digest  # type: ignore[attr-defined]


def test_who_may_not_take_data_out_gets_no_file(kept: ScanDesk, tmp_path: Path) -> None:
    file = tmp_path / "person.json"

    assert "duty_missing" in rules(write_person(kept.office, row_of(kept), file, "查", "chenjiayi"))
    assert not file.exists()


def test_erasing_takes_two_and_leaves_the_record_whole(tmp_path: Path) -> None:
    desk = ScanDesk(tmp_path)
    office, case = desk.office, desk.case_id
    ref, shown = row_of(desk).ref, show(desk)
    assert isinstance(shown, PersonInput)

    assert rules(erase_person(office, case, ref, "linzhuren")) == {"erasure_not_proposed"}
    proposed = propose_erasure(office, case, ref, "本人撤回同意", "lianghui")
    assert isinstance(proposed, Recording)
    assert rules(erase_person(office, case, ref, "lianghui")) == {"erasure_same_person"}
    assert isinstance(erase_person(office, case, ref, "linzhuren"), Recording)

    row = row_of(desk)
    assert (row.values, row.erasure) == (None, "done")
    assert rules(show(desk)) == {"person_erased"}
    assert faults_of(office.store) == ()
    office.close()
    everything = b"".join(f.read_bytes() for f in (tmp_path / "store").rglob("*") if f.is_file())
    assert shown.phone.encode() not in everything


def test_a_key_and_the_entry_of_its_erasing_go_together_or_not_at_all(
    kept: ScanDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ref = row_of(kept).ref
    assert isinstance(
        propose_erasure(kept.office, kept.case_id, ref, "撤回", "lianghui"), Recording
    )
    before = kept.office.history(kept.case_id)

    def fall(*_: object) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("desktop.office.persons.forget", fall)
        with pytest.raises(ZeroDivisionError):
            erase_person(kept.office, kept.case_id, ref, "linzhuren")
    assert kept.office.history(kept.case_id) == before
    with monkeypatch.context() as patched:
        patched.setattr("desktop.office.office.write_case", fall)
        with pytest.raises(ZeroDivisionError):
            erase_person(kept.office, kept.case_id, ref, "linzhuren")
    assert row_of(kept).values is not None

    kept.office.withdraw([before[-1].entered.entry], "lianghui")


def test_who_is_erased_in_the_record_is_gone_from_the_start_on(tmp_path: Path) -> None:
    desk = ScanDesk(tmp_path)
    office, case, row = desk.office, desk.case_id, row_of(desk)
    shown = show(desk)
    assert isinstance(shown, PersonInput)
    with office.store.writing() as connection:
        spelled = f"{shown.phone[:3]}-{shown.phone[3:7]} {shown.phone[7:]}"
        wide = "".join(chr(ord(figure) + 0xFEE0) for figure in shown.phone)
        drafts = {"naming": shown.phone, "spelled": spelled, "wide": wide, "other": "复核意见"}
        for name, said in drafts.items():
            keep_draft(connection, KeptDraft(name, "note", "lianghui", case, "", said, FRIDAY))
    propose_erasure(office, case, row.ref, "本人撤回同意", "lianghui")
    office.submit(ErasePerson(case_id=case, person=row.ref), "linzhuren")  # and the power goes
    file = tmp_path / "person.json"

    assert row_of(desk).values is not None
    assert rules(show(desk)) == {"person_erased"}
    assert rules(write_person(office, row, file, "查", "lianghui")) == {"person_erased"}
    office.close()
    desk.office = office = office_in(desk.store)

    assert (row_of(desk).values, file.exists()) == (None, False)
    with office.store.reading() as connection:
        assert all_of(connection, row.ref) == ()
        assert connection.scalar(select(sealed_value).where(sealed_value.c.ref == row.ref)) is None
        assert [n for n in drafts if read_draft(connection, n)] == ["other"]
    assert faults_of(office.store) == ()
    assert forget_erased(office.store, office.now()) == 0
    office.close()


def test_a_file_of_a_person_has_its_name_once_the_record_says_so(
    kept: ScanDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, seen = tmp_path / "person.json", list[tuple[str, int]]()

    def busy(*_: object) -> None:
        seen.extend((f.name, f.stat().st_mode & 0o777) for f in tmp_path.iterdir())
        raise StoreBusy(file=file)

    with monkeypatch.context() as patched:
        patched.setattr("desktop.office.office.write_case", busy)
        done = write_person(kept.office, row_of(kept), file, "本人申请", "lianghui")
    assert rules(done) == {"store_busy"}
    assert sorted(seen) == [(".person.json.part", 0o600), (".person.xlsx.part", 0o600)]
    assert list(tmp_path.iterdir()) == []

    (tmp_path / ".person.json.part").touch(0o644)
    assert isinstance(write_person(kept.office, row_of(kept), file, "本人申请", "lianghui"), str)
    left = {f.name: f.stat().st_mode & 0o777 for f in tmp_path.iterdir()}
    assert left == {"person.json": 0o600, "person.xlsx": 0o600}
    with pytest.raises(IsADirectoryError):
        write_person(kept.office, row_of(kept), tmp_path, "本人申请", "lianghui")


def test_what_is_past_its_keeping_is_listed_with_its_rule(
    kept: ScanDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = FRIDAY.date() - timedelta(days=3660)
    row = row_of(kept)
    old = PersonRow(row.ref, row.values, row.case_id, row.case_number, closed)
    read: list[Case] = []

    def rows(*found: PersonRow) -> None:
        def of(_connection: object, case: Case) -> tuple[PersonRow, ...]:
            read.append(case)
            return found if case.id == row.case_id else ()

        monkeypatch.setattr("desktop.office.retention.rows_of", of)

    rows(old, row)
    assert isinstance(kept.office.clock, SetClock)

    due = list(due_persons(kept.office))

    assert kept_until(closed) is None, "no rule was known then"
    assert due == []
    assert read == [], "a case opened lately is not read"
    kept.office.clock = SetClock(FRIDAY + timedelta(days=3700))
    lately = PersonRow(row.ref, row.values, row.case_id, row.case_number, FRIDAY.date())
    rows(old, lately)
    (found,) = due_persons(kept.office)
    kept.office.clock = SetClock(FRIDAY)
    assert str(found.until) == "2036-02-13"
    assert "国家档案局令第8号" in found.basis
