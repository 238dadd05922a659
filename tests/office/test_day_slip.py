"""A signed slip of the day, and the record held against slips, letters and heads seen elsewhere."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.notes import AddNote
from desktop.letters.table_pages import TableSheet, render_table
from desktop.letters.verify import Verification, signed
from desktop.office.day_slip import (
    TITLE,
    DaySlip,
    _signed,
    is_slip_due,
    make_slip,
    read_slip,
    write_slip,
)
from desktop.office.log_file import write_heads
from desktop.office.witnesses import Witness, against_record, read_witnesses
from desktop.rules.findings import Refusal
from desktop.store.hub import head_of
from desktop.store.writers import key_owners, own_writers
from desktop.wording import day_slip as words
from tests.office.offices import FRIDAY
from tests.office.scans_in import ScanDesk
from tests.office.test_letter_verifying import with_metadata_of


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ScanDesk]:
    made = ScanDesk(tmp_path_factory.mktemp("slips"))
    yield made
    made.office.close()


@pytest.fixture(scope="module")
def slip(desk: ScanDesk) -> DaySlip:
    made = make_slip(desk.office, "lianghui")
    assert isinstance(made, DaySlip)
    desk.office.submit(AddNote(case_id=desk.case_id, text="日结后又一条"), "lianghui")
    return made


def witnesses(desk: ScanDesk, *files: Path) -> tuple[Witness, ...] | Refusal:
    with desk.office.store.reading() as connection:
        return read_witnesses(files, key_owners(connection))


def faults(desk: ScanDesk, *seen: Witness) -> list[str]:
    with desk.office.store.reading() as connection:
        return [f.rule for f in against_record(connection, desk.office.settings.scope, seen)]


def test_a_slip_says_the_head_and_who_recorded_how_much(desk: ScanDesk, slip: DaySlip) -> None:
    scope = desk.office.settings.scope

    assert f"\n{scope} 7 " in slip.text
    assert "记录人 lianghui 记录 7 条" in slip.text
    assert "单位 企业服务局 enterprise_service" in slip.text
    assert slip.name == "日结 企业服务局 2026-02-13"
    assert read_slip(slip.text) is not None
    assert not is_slip_due(desk.office, "lianghui")


@pytest.mark.parametrize("place", range(0, 700, 50))
def test_a_slip_with_any_sign_changed_is_no_slip(slip: DaySlip, place: int) -> None:
    at = place % len(slip.text)
    spoilt = slip.text[:at] + ("x" if slip.text[at] != "x" else "y") + slip.text[at + 1 :]

    assert read_slip(spoilt) is None


def test_a_text_of_nothing_but_headings_is_read_at_once() -> None:
    assert read_slip(f"{TITLE}\n" * 100_000) is None


def test_text_page_and_heads_are_witnesses_that_agree(
    desk: ScanDesk, slip: DaySlip, tmp_path: Path
) -> None:
    text, page = write_slip(slip, tmp_path / "日结.txt")
    heads = tmp_path / "heads.txt"
    write_heads(desk.office, heads)

    seen = witnesses(desk, text, page, heads)

    assert isinstance(seen, tuple)
    assert [w.sseq for w in seen] == [7, 7, 8]
    assert faults(desk, *seen) == []


def test_a_letters_code_is_a_witness_where_a_known_key_signed_it(
    desk: ScanDesk, tmp_path: Path
) -> None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    with desk.office.store.reading() as connection:
        key = own_writers(connection)[0].key
        head = head_of(connection, desk.office.settings.scope)
    said = Verification("1号", FRIDAY.date(), "1" * 64, "2" * 64, head.sseq, head.chain)
    file = code_file(tmp_path / "genuine.png", signed(said, key))
    forged = code_file(tmp_path / "forged.png", signed(said, Ed25519PrivateKey.generate()))

    seen = witnesses(desk, file)
    refused = witnesses(desk, forged)

    assert isinstance(seen, tuple)
    assert [(w.source, w.sseq, w.chain) for w in seen] == [("genuine.png", head.sseq, head.chain)]
    assert isinstance(refused, Refusal)


def test_a_rewritten_or_rolled_back_record_is_seen_by_its_witness(desk: ScanDesk) -> None:
    other = Witness("日结单", "", 2, "ab" * 32)
    ahead = Witness("函件", "", 99, "ab" * 32)

    assert faults(desk, other, ahead) == ["witness_differs", "witness_ahead"]
    assert faults(desk, Witness("离线函", "", 0, "0" * 64)) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("letter.pdf", b"%PDF-1.7 cut off"),
        ("note.txt", "没有见证".encode()),
        ("bytes.txt", b"\xff\xfe\x00"),
        ("empty.txt", b""),
    ],
)
def test_what_is_no_witness_is_refused_by_name(
    desk: ScanDesk, tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)

    refused = witnesses(desk, file, tmp_path / "missing.txt")

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["witness_unfit", "file_failed"]


def test_a_slip_signed_by_a_key_the_record_does_not_know_is_none(
    desk: ScanDesk, slip: DaySlip, tmp_path: Path
) -> None:
    file = tmp_path / "slip.txt"
    file.write_text(slip.text, encoding="utf-8")

    assert isinstance(read_witnesses([file], {b"k" * 32: "lianghui"}), Refusal)


def test_a_slip_in_a_colleagues_name_or_with_another_page_is_none(
    desk: ScanDesk, slip: DaySlip, tmp_path: Path
) -> None:
    body = slip.text[: slip.text.index("SHA-256")]
    own = words.BY.format(name="梁慧", officer="lianghui")
    named = body.replace(own, words.BY.format(name="林主任", officer="linzhuren"))
    with desk.office.store.reading() as connection:
        key = own_writers(connection)[0].key
    text = _signed(named, key.sign(named.encode()))
    (tmp_path / "named.txt").write_text(text, encoding="utf-8")
    other = replace(slip, text=slip.text.replace(" 7 条", " 9 条"))
    sheet = TableSheet(TITLE, other.text, (("", 100),), (("",),))
    page = with_metadata_of(slip.pdf, render_table(sheet, desk.office.now()))
    (tmp_path / "page.pdf").write_bytes(page)

    assert named != body
    assert read_slip(text) is not None
    for file in ("named.txt", "page.pdf"):
        refused = witnesses(desk, tmp_path / file)
        assert isinstance(refused, Refusal), file
        assert [f.rule for f in refused.findings] == ["witness_unfit"]


def code_file(file: Path, text: str) -> Path:
    import segno

    segno.make(text, error="m", micro=False).save(str(file), scale=4, border=4)
    return file
