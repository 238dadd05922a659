"""Letters that several tests look at, and ways to read their pages."""

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

import pdfplumber
import pypdfium2
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop.letters.content import Dressing, LetterContent, Organ, content_digest
from desktop.letters.render import RenderedLetter, render
from desktop.letters.verify import Verification, signed
from desktop.letters.waiver_letter import WaivedPaper, WaiverFacts, compose

MM = 72 / 25.4
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
DEMO = Organ("示范区企业服务局", "示范企服函", is_demo=True)
OFFICIAL = replace(DEMO, is_demo=False)

APPROVAL = WaivedPaper(
    name="项目批准文件",
    issuing_organ="示范区发展和改革局",
    supporting=("投资项目代码", "招商会议纪要"),
    certifying_bureau="示范区企业服务局",
    certified_by="沈喆旻",
    supplement_by=date(2026, 4, 15),
    anchor="竣工检验前",
    progress="已受理备案申请",
    expected_on=date(2026, 4, 10),
)
TITLE = WaivedPaper(
    name="不动产权证书",
    issuing_organ="示范区规划和自然资源局",
    supporting=("土地成交确认书", "国有建设用地使用权出让合同"),
    certifying_bureau="示范区规划和自然资源局",
    certified_by="何玥",
    supplement_by=date(2026, 5, 14),
    anchor="装表接电前",
)

CASE_3 = WaiverFacts(
    organ=OFFICIAL,
    addressee="示范供电局",
    enterprise="沥滘塱旻冷链有限公司",
    enterprise_short="沥滘塱旻冷链有限公司",
    credit_code="91440112MAG612DD1N",
    address="示范区萝塱路18号",
    project="沥滘塱旻冷链物流中心一期",
    project_code="2601-440112-04-01-100025",
    demand="新装",
    capacity_kva=Decimal(800),
    kilovolts=Decimal(10),
    expected_on=date(2026, 6, 1),
    commitment_number="示范容缺诺〔2026〕3号",
    papers=(APPROVAL, TITLE),
    latest_on=date(2026, 5, 14),
    policy_name="《示范区政企联席办公室电力接入改革措施》",
    policy_number="示范联席〔2025〕2号",
    contact="沈喆旻",
    phone="020-00000000",
    verify_code="7K3M-2Q9X",
    copied_to=("示范区政企联席办公室", "沥滘塱旻冷链有限公司"),
    issued_on=date(2026, 2, 13),
    number="示范企服函〔2026〕3号",
)


def facts(papers: int = 2, **changes: Any) -> WaiverFacts:
    waived = ((APPROVAL, TITLE) * papers)[:papers]
    return replace(CASE_3, papers=waived, **changes)


def dressing(content: LetterContent) -> Dressing:
    assert content.issued_on is not None
    verification = Verification(
        content.number, content.issued_on, content_digest(content), "ab" * 32, 1234, "cd" * 32
    )
    return Dressing(is_sealed=True, verification=signed(verification, KEY))


@cache
def case_3() -> RenderedLetter:
    content = compose(CASE_3)
    return render(content, dressing(content))


def text_of(data: bytes) -> str:
    """Return the file's text as another program reads it, without spaces and line ends."""
    with pypdfium2.PdfDocument(data) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return "".join("".join(texts).split())


def picture(data: bytes, page: int, dpi: int) -> Any:
    with pypdfium2.PdfDocument(data) as document:
        return document[page].render(scale=dpi / 72).to_pil()


def qr_codes(data: bytes, page: int, dpi: int) -> list[Any]:
    """Return the QR codes seen on a page; lines of words can pass for codes of bars."""
    return zxingcpp.read_barcodes(picture(data, page, dpi), zxingcpp.BarcodeFormat.QRCode)


def read(data: bytes) -> Any:
    return pdfplumber.open(io.BytesIO(data))


def lines_of(page: Any, fonts: tuple[str, ...] = ()) -> dict[float, list[Any]]:
    """Return the page's characters by baseline, in millimetres from its top."""
    lines: dict[float, list[Any]] = {}
    for char in page.chars:
        if not fonts or char["fontname"].split("+")[1] in fonts:
            baseline = round((float(page.height) - char["matrix"][5]) / MM, 2)
            lines.setdefault(baseline, []).append(char)
    return dict(sorted(lines.items()))


def words(chars: list[Any]) -> str:
    return "".join(char["text"] for char in sorted(chars, key=lambda c: c["x0"]))
