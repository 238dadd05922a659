"""What the inputs are made from: sound files of each kind, and some that were bad before."""

import gzip
import io
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
from pikepdf import Dictionary, Name

from desktop import resources
from desktop.files.clipboard import block_text
from desktop.files.rule_file import rule_book
from desktop.letters.carried import carried
from desktop.letters.certificate import read_pkcs12
from desktop.letters.content import content_to_json
from desktop.letters.signature import sign
from desktop.letters.verify import MARK
from desktop.letters.waiver_letter import compose
from desktop.office.day_slip import TITLE, _signed
from desktop.office.letter_keys import KIND, ring_of
from desktop.office.rule_versions import shipped_tables
from desktop.store.entry import canonical
from desktop.wording import day_slip
from tests.files import lists
from tests.files.e_certificates import certificate, ofd
from tests.files.forms import filled, form
from tests.files.holiday_notices import amending, notice_of
from tests.fuzz.small import small_book
from tests.letters import certificates as at_hand
from tests.letters.letters_at_hand import CASE_3, KEY, case_3, dressing, picture
from tests.views import scans_at_hand as scans

Seeds = Sequence[bytes]
SCOPE = "demo"
RING = ring_of("示范区企业服务局", [KEY.public_key().public_bytes_raw()])


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


@cache
def form_books() -> Seeds:
    with TemporaryDirectory() as folder:
        book = filled(Path(folder), form()).read_bytes()
        return (book, small_book(book, rows=14))


def licences() -> Seeds:
    return (_json(certificate()), _json({"data": [certificate()]}))


def ofd_licences() -> Seeds:
    return (ofd(certificate()),)


@cache
def list_books() -> Seeds:
    with TemporaryDirectory() as folder:
        cells = lists.table([lists.row(1), lists.row(2)])
        book = lists.book(Path(folder) / "list.xlsx", cells).read_bytes()
        return (book, small_book(book, rows=3))


@cache
def list_json() -> Seeds:
    head, *rows = lists.table([lists.row(1), lists.row(2)])
    named = [dict(zip(head, row, strict=False)) for row in rows]
    return (json.dumps(named, ensure_ascii=False, default=str).encode(), b'[{"a":1},{"b":[1,"x"]}]')


@cache
def list_texts() -> Seeds:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "list.csv"
        cells = lists.table([lists.row(1), lists.row(2)])
        codes = ("utf-8-sig", "gb18030", "utf-16")
        return tuple(lists.text(file, cells, code).read_bytes() for code in codes)


@cache
def form_json() -> Seeds:
    return (_json(form(1)), _json(form(2)), _json(form(3)))


@cache
def blocks() -> Seeds:
    cells = [[str(cell) for cell in row] for row in lists.table([lists.row(1), lists.row(2)])]
    named = [["企业名称", "示范公司"], ["申请容量（千伏安）", "８００"], ["道路名称", "道路等级"]]
    return (block_text(cells).encode(), block_text(named).encode(), b'"a""b"\t"c\nd"\r\n')


@cache
def holiday_json() -> Seeds:
    return ((resources.path("calendars/2025.json")).read_bytes(),)


@cache
def holiday_texts() -> Seeds:
    years = (2013, 2020, 2024, 2026)
    return (amending(2020).encode(), *(notice_of(year).encode() for year in years))


@cache
def rule_json() -> Seeds:
    return tuple(_json(shipped_tables()[name].content.raw) for name in ("exemption", "devolution"))


@cache
def rule_books() -> Seeds:
    book = rule_book(shipped_tables()["devolution"].content.raw)
    return (book, small_book(book, rows=3))


@cache
def wordings() -> Seeds:
    return tuple(
        resources.path(f"forms/{name}.toml").read_bytes()
        for name in ("waiver_letter", "receipt_slip")
    )


@cache
def foundings() -> Seeds:
    return (resources.path("demo/office.toml").read_bytes(),)


@cache
def facts() -> Seeds:
    roads = [{"name": "开创大道", "class": "arterial", "delivered": "2020-01"}]
    return (_json({"kilovolts": 10, "features": {}, "roads": roads}), b'{"kilovolts": 20.0}')


@cache
def key_files() -> Seeds:
    keys = [KEY.public_key().public_bytes_raw().hex()]
    said = {"kind": KIND, "v": 1, "organ": "示范区", "keys": keys, "certificates": ["ab" * 32]}
    return (_json(said),)


@cache
def certificates() -> Seeds:
    return (at_hand.office_file(), at_hand.lightly_locked_file())


@cache
def codes() -> Seeds:
    return (dressing(compose(CASE_3)).verification.encode(), MARK.encode())


@cache
def metadata() -> Seeds:
    content = compose(CASE_3)
    said = carried(content, dressing(content))
    return (f"<dc:source>{said}</dc:source>".encode(),)


@cache
def contents() -> Seeds:
    return (content_to_json(compose(CASE_3)),)


@cache
def entries() -> Seeds:
    said = {
        "v": 1,
        "at": "2026-09-18T10:00:00.000000+08:00",
        "id": "0198c1b0-0000-7000-8000-000000000001",
        "scope": SCOPE,
        "case": "c1",
        "kind": "case.opened",
        "officer": "a",
        "bureau": "企业服务局",
        "writer": "w",
        "data": {"a": ["一", 1, None, True]},
    }
    return (canonical(said).encode(),)


@cache
def bundle_lines() -> Seeds:
    text = entries()[0].decode()
    lines = [
        {"kind": "work", "format": 1, "scope": SCOPE, "seen": 0, "entries": 1},
        {"writer": ["w", "a", "d", "ab" * 32]},
        {"key": ["k", "ab" * 32]},
        {"value": ["k", "ab" * 32, "abcd"]},
        {"file": ["ab" * 32, 3, 0, "YWJj"]},
        {"entry": ["w", text, "ab" * 64, ""]},
    ]
    return (b"".join(_json(line) + b"\n" for line in lines),)


@cache
def snapshots() -> Seeds:
    lines = b"".join(_json([entries()[0].decode(), '{"sseq":1}']) + b"\n" for _ in range(3))
    return (gzip.compress(lines, mtime=0),)


@cache
def manifests() -> Seeds:
    said = {"format": 1, "database": "ab" * 32, "entries": 1, "heads": {}, "attachments": {}}
    return (_json(said),)


@cache
def pdfs() -> Seeds:
    return (scans.pdf(1), scans.pdf(1, "secret"), case_3().pdf, _text_nowhere())


def _text_nowhere() -> bytes:
    """Return a page whose text stands at no number: pdfium reckons it from what overflows."""
    held = io.BytesIO()
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595, 842))
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        document.pages[0].Resources = Dictionary(Font=Dictionary(F1=font))
        drawn = b"Tf 35353535353535353535353535353535353535333.709 Tm 618.571<0a00d> Tj"
        document.pages[0].Contents = document.make_stream(drawn)
        document.save(held, deterministic_id=True)
    return held.getvalue()


@cache
def signed_pdfs() -> Seeds:
    identity = read_pkcs12(at_hand.office_file(), at_hand.PASSWORD, at_hand.NOW)
    return tuple(sign(paper, identity, "用印").data for paper in (case_3().pdf, scans.pdf(1)))


@cache
def pictures() -> Seeds:
    small = scans.picture((160, 120))
    kinds = ("PNG", "JPEG", "TIFF")
    drawn = (scans.saved(kind, small) for kind in kinds)
    return (_page(), scans.huge_png(40_000, 40_000), *drawn)


def _page() -> bytes:
    held = io.BytesIO()
    picture(case_3().pdf, 0, 60).save(held, "PNG")
    return held.getvalue()


@cache
def messages() -> Seeds:
    return (b'{"case": "HP-2026-1203"}\n', b"[]\n")


@cache
def mails() -> Seeds:
    return (b"a@example.cn; b.c@example.org", "张三<zs@示范.中国>".encode())


@cache
def links() -> Seeds:
    number = "%E7%A4%BA%E8%8C%83%E3%80%942026%E3%80%953%E5%8F%B7"
    said = ("HP-2026-1203", "joint-office://case/HP-2026-1203/", f"joint-office://letter/{number}")
    return tuple(text.encode() for text in said)


@cache
def slips() -> Seeds:
    lines = f"{SCOPE} 12 {'ab' * 32}\n演示区 1 {'cd' * 32}\n"
    body = f"{TITLE}\n{lines}{day_slip.KEY} {KEY.public_key().public_bytes_raw().hex()}\n"
    return (lines.encode(), _signed(body, KEY.sign(body.encode())).encode())


@cache
def names() -> Seeds:
    given = (
        "扫描件.pdf",
        "../../etc/passwd",
        "CON.txt",
        "x.pdf::$DATA",
        "a\u202efdp.exe",
        "．．／x",
    )
    return tuple(name.encode() for name in given)
