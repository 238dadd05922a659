"""How each parser is called, and which of its refusals are answers."""

import io
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from desktop.files.application import parse, read_raw
from desktop.files.clipboard import parse_block
from desktop.files.day_list import is_list, read_list
from desktop.files.e_certificate import is_certificate, read_certificate
from desktop.files.holiday_notice import read_text
from desktop.files.mail_file import addresses
from desktop.files.pasted_form import read_block
from desktop.files.pdf_reading import NotReadable, codes_of, metadata_of, pages_of, pictures_of
from desktop.files.rule_file import read_rule
from desktop.files.scans import check_scan, kind_of
from desktop.files.unreadable import Unreadable
from desktop.letters.carried import read_carried
from desktop.letters.content import content_from_json
from desktop.letters.form_text import read_raw as wording_said
from desktop.letters.signature import SigningFailed, signature_in
from desktop.models.scan_drawing import check_picture
from desktop.office.calendars import read_notice
from desktop.office.deep_link import read_link
from desktop.office.founding import read_founding
from desktop.office.letter_keys import read_keys
from desktop.office.letter_verifying import verify_code
from desktop.office.sealing import certificate_seal
from desktop.office.trying import read_facts
from desktop.office.witnesses import read_witnesses
from desktop.office.wording_files import read_wording
from desktop.plain_json import parse_bytes
from desktop.rules.findings import Finding, Refusal
from desktop.rules.notices import BadNotice
from desktop.rules.table import BadTable
from desktop.rules.table_reading import read as read_table
from desktop.store import backup
from desktop.store.entry import parse as read_entry
from desktop.store.errors import BackupDamaged, EntryMalformed
from desktop.store.file_names import safe_name
from desktop.sync import bundle_file
from desktop.sync.carried_work import look_into
from desktop.sync.snapshots import _unpacked
from desktop.sync.troubles import SnapshotUnfit, SyncTrouble
from desktop.wording.findings import say
from tests.fuzz.seeds import RING, SCOPE
from tests.letters.certificates import NOW, PASSWORD
from tests.letters.letters_at_hand import KEY

Reader = Callable[[bytes, Path], None]
READERS: dict[str, Reader] = {}
YEAR = SimpleNamespace(rules=SimpleNamespace(calendar=SimpleNamespace(horizon=NOW.date())))


def _reader(name: str) -> Callable[[Reader], Reader]:
    def keep(reader: Reader) -> Reader:
        READERS[name] = reader
        return reader

    return keep


def _said(answer: Any) -> None:
    """Say a refusal, for an answer that can't be worded is none."""
    if isinstance(answer, Refusal):
        assert answer.findings
        assert all(str(say(found)) for found in answer.findings)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


@_reader("form")
def _form(_data: bytes, file: Path) -> None:
    raw = read_raw(file)
    _said(raw if isinstance(raw, Refusal) else parse(raw))


@_reader("certificate")
def _certificate(_data: bytes, file: Path) -> None:
    is_certificate(file)
    _said(read_certificate(file, NOW.date()))


@_reader("list")
def _list(_data: bytes, file: Path) -> None:
    is_list(file)
    _said(read_list(file))


@_reader("block")
def _block(data: bytes, _file: Path) -> None:
    parse_block(_text(data))
    read_block(_text(data))


@_reader("holiday")
def _holiday(_data: bytes, file: Path) -> None:
    _said(read_notice(YEAR, file))  # type: ignore[arg-type]


@_reader("holiday_text")
def _holiday_text(data: bytes, _file: Path) -> None:
    with suppress(BadNotice):
        read_text(_text(data))


@_reader("rule")
def _rule(_data: bytes, file: Path) -> None:
    with suppress(Unreadable, BadTable):
        read_table(read_rule(file))


@_reader("wording")
def _wording(_data: bytes, file: Path) -> None:
    raw = read_wording(file)
    _said(raw)
    if not isinstance(raw, Refusal):
        wording_said("waiver_letter", raw)


@_reader("founding")
def _founding(_data: bytes, file: Path) -> None:
    _said(read_founding(file))


@_reader("facts")
def _facts(_data: bytes, file: Path) -> None:
    _said(read_facts(file))


@_reader("keys")
def _keys(data: bytes, file: Path) -> None:
    _said(read_keys(file))


@_reader("p12")
def _p12(data: bytes, _file: Path) -> None:
    _said(certificate_seal(data, PASSWORD, NOW))


@_reader("code")
def _code(data: bytes, _file: Path) -> None:
    verify_code(_text(data), RING)


@_reader("carried")
def _carried(data: bytes, _file: Path) -> None:
    read_carried(data)


@_reader("content")
def _content(data: bytes, _file: Path) -> None:
    with suppress(ValueError):
        content_from_json(data)


@_reader("entry")
def _entry(data: bytes, _file: Path) -> None:
    with suppress(EntryMalformed):
        read_entry(_text(data))


@_reader("bundle")
def _bundle(data: bytes, file: Path) -> None:
    halves = (data[: len(data) // 2], data[len(data) // 2 :])
    opened = {"_key_of": lambda *_: None, "_pieces": lambda *_: iter(halves)}
    with patch.multiple(bundle_file, **opened), suppress(SyncTrouble):
        look_into(file, "", SCOPE)


@_reader("snapshot")
def _snapshot(data: bytes, _file: Path) -> None:
    with suppress(SnapshotUnfit):
        for _ in _unpacked(io.BytesIO(data)):
            continue


@_reader("manifest")
def _manifest(_data: bytes, file: Path) -> None:
    with suppress(BackupDamaged), patch.object(backup, "MANIFEST", file.name):
        backup._read_manifest(file.parent)


@_reader("scan_pdf")
def _scan_pdf(data: bytes, file: Path) -> None:
    check_scan(file)
    with suppress(NotReadable):
        metadata_of(data)


@_reader("pages")
def _pages(data: bytes, _file: Path) -> None:
    with suppress(NotReadable):
        pages_of(data)
        pictures_of(data, 20)


@_reader("signature")
def _signature(data: bytes, _file: Path) -> None:
    with suppress(SigningFailed):
        signature_in(data)


@_reader("codes")
def _codes(data: bytes, _file: Path) -> None:
    with suppress(NotReadable):
        list(codes_of(data))


@_reader("picture")
def _picture(data: bytes, _file: Path) -> None:
    kind = kind_of(data[:1024])
    if kind is not None:
        check_picture(data, kind)


@_reader("message")
def _message(data: bytes, _file: Path) -> None:
    with suppress(ValueError):
        parse_bytes(data)


@_reader("mail")
def _mail(data: bytes, _file: Path) -> None:
    addresses(_text(data), "to")


@_reader("link")
def _link(data: bytes, _file: Path) -> None:
    answer = read_link(_text(data))
    if isinstance(answer, Finding):
        assert str(say(answer))


@_reader("witness")
def _witness(_data: bytes, file: Path) -> None:
    answer = read_witnesses([file], {KEY.public_key().public_bytes_raw(): "lianghui"})
    _said(answer)


@_reader("name")
def _name(data: bytes, _file: Path) -> None:
    made = safe_name(_text(data))
    assert made == Path(made).name
    assert made not in ("", ".", "..")
    assert len(made.encode()) < 256
