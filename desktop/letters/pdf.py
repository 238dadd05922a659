"""Write pages as PDF/A-2b: the same pages give the same bytes.

reportlab 5.1 writes four things that ISO 19005-2 forbids: Helvetica that is not embedded, no output
intent, an empty page transition, no line end before ``endstream``; and it says of rare characters
beyond U+FFFF that they are others. Each is mended where it arises; `desktop.letters.archive` checks
the whole file.
"""

import io
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts
from reportlab.pdfgen.canvas import Canvas

from desktop import resources
from desktop.letters import fonts, page
from desktop.letters.display import Face, Page, Shape, TextRun
from desktop.plain_class import dataclass

A4 = (page.PAGE_WIDTH, page.PAGE_HEIGHT)
PRODUCER = "Joint Office"
PROFILE = "icc/sRGB.icc"
CONDITION = "sRGB IEC61966-2.1"
PACKING = 5
"""How hard zlib tries: the usual 6 takes twice as long for outlines, and saves a 160th of them."""

KEPT = 256
"""How many outlines stay written: rules of tables, a seal, a watermark come again and again."""

rl_config.useA85 = 0


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself; ``made_at`` is an aware moment and its only date.

    ``source`` is the resource the pages were made from, as a URI.
    """

    title: str
    author: str
    subject: str
    made_at: datetime
    source: str = ""


def write(pages: Iterable[Page], about: About, size: tuple[float, float] = A4) -> bytes:
    """Return the pages as a PDF/A-2b file; ``size`` is their width and height in points."""
    fonts.register()
    target = io.BytesIO()
    canvas = Canvas(
        target,
        pagesize=size,
        pageCompression=1,
        invariant=1,
        initialFontName=str(Face.FANG),
        lang="zh-CN",
    )
    _describe(canvas, about)
    drawn = tuple(pages)
    _share_out(drawn, canvas._doc)
    for each in drawn:
        _Pen(canvas, size[1]).draw(each)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


class _Catalog(pdfdoc.PDFCatalog):  # type: ignore[misc]
    """A catalog that can name the output intent."""

    __NoDefault__ = (*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents")
    __Refs__ = __NoDefault__


class _Document(pdfdoc.PDFDocument):  # type: ignore[misc]
    """A document whose pages have no transition: reportlab gives every page an empty one."""

    def addPage(self, page: Any) -> None:  # noqa: N802 - reportlab's name
        """Override PDFDocument.addPage."""
        page.Trans = None
        super().addPage(page)


_format_stream = pdfdoc.PDFStream.format


def _format_with_line_end(stream: Any, document: Any) -> bytes:
    text: bytes = _format_stream(stream, document)
    return text.removesuffix(b"endstream\n") + b"\nendstream\n"


_map_characters = ttfonts.makeToUnicodeCMap


def _map_rare_characters_too(font: str, characters: list[int]) -> str:
    """Return what says which characters the codes are, those beyond U+FFFF as UTF-16 wants them."""
    return re.sub(r"<([0-9A-F]{5,6})>", _in_utf_16, _map_characters(font, characters))


def _in_utf_16(code: re.Match[str]) -> str:
    return f"<{chr(int(code[1], 16)).encode('utf-16-be').hex().upper()}>"


# reportlab writes five figures where readers take four: they found and copied another character.
ttfonts.makeToUnicodeCMap = _map_rare_characters_too


@lru_cache(maxsize=KEPT)
def _packed(text: str | bytes) -> bytes:
    return zlib.compress(text.encode() if isinstance(text, str) else text, PACKING)


# A letter that is being typed, or printed without its seal and with it, has the same fonts again.
pdfdoc.PDFZCompress.encode = _packed

# The same few widths are written thousands of times over.
pdfdoc.fp_str = lru_cache(maxsize=KEPT)(pdfdoc.fp_str)

# reportlab leaves out the line end that ISO 19005-2, 6.1.7.1 wants before `endstream`.
pdfdoc.PDFStream.format = _format_with_line_end


class _Moment:
    """The file's date, where reportlab would stamp the year 2000."""

    def __init__(self, moment: datetime) -> None:
        offset = moment.utcoffset() or timedelta()
        self.t = moment.timestamp()
        self.YMDhms = tuple(moment.timetuple())[:6]
        self.dhh, self.dmm = divmod(int(offset.total_seconds()) // 60, 60)


def _describe(canvas: Canvas, about: About) -> None:
    document = canvas._doc
    # The canvas makes its document itself; only its class can still be chosen.
    document.__class__ = _Document
    document.Catalog.__class__ = _Catalog
    document._timeStamp = _Moment(about.made_at)
    document.setTitle(about.title)
    document.setAuthor(about.author)
    document.setSubject(about.subject)
    document.setCreator(PRODUCER)
    document.setProducer(PRODUCER)
    document.setKeywords("")
    document.Catalog.Metadata = pdfdoc.XMP(creator=lambda _: _metadata(about))
    document.Catalog.OutputIntents = _output_intents()


def _output_intents() -> Any:
    profile = pdfdoc.PDFStream(
        pdfdoc.PDFDictionary({"N": 3}),
        resources.path(PROFILE).read_bytes(),
        filters=[pdfdoc.PDFZCompress],
    )
    intent = {
        "Type": pdfdoc.PDFName("OutputIntent"),
        "S": pdfdoc.PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": pdfdoc.PDFString(CONDITION),
        "Info": pdfdoc.PDFString(CONDITION),
        "DestOutputProfile": profile,
    }
    return pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
{source}<xmp:CreateDate>{moment}</xmp:CreateDate>
<xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>{producer}</xmp:CreatorTool>
<pdf:Producer>{producer}</pdf:Producer>
<pdf:Keywords></pdf:Keywords>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


_SOURCE = "<dc:source>{}</dc:source>\n"


def _metadata(about: About) -> bytes:
    return _XMP.format(
        title=escape(about.title),
        author=escape(about.author),
        subject=escape(about.subject),
        moment=about.made_at.isoformat(timespec="seconds"),
        producer=PRODUCER,
        source=_SOURCE.format(escape(about.source)) if about.source else "",
    ).encode()


def _share_out(pages: Sequence[Page], document: Any) -> None:
    """Give each face's commonest characters its first subset, so that few runs need two."""
    found: dict[Face, Counter[str]] = {}
    for run in (item for each in pages for item in each.items if isinstance(item, TextRun)):
        found.setdefault(run.face, Counter()).update(run.text)
    for face, counted in found.items():
        commonest = sorted((-count, sign) for sign, count in counted.items())
        text = "".join(sign for _count, sign in commonest)
        pdfmetrics.getFont(str(face)).splitString(text, document)


class _Pen:
    """Writes the operators of one page; colour, font and spacing only where they change.

    reportlab's own canvas writes the same, figure by figure: it takes four times as long.
    """

    def __init__(self, canvas: Canvas, height: float) -> None:
        self._document = canvas._doc
        self._code: list[str] = canvas._code
        self._height = height
        self._state: dict[str, str] = {}

    def draw(self, each: Page) -> None:
        """Draw all that lies on the page."""
        for item in each.painted():
            self._set("rg", _colour(item.colour))
            if isinstance(item, TextRun):
                self._text(item)
            else:
                self._shape(item)

    def _set(self, operator: str, value: str) -> None:
        if self._state.get(operator) != value:
            self._state[operator] = value
            self._code.append(f"{value} {operator}")

    def _text(self, run: TextRun) -> None:
        """Draw the run by subset of its font, each piece at a place of its own.

        Readers differ about the spacing behind a string, so that none is left to them.
        """
        font = pdfmetrics.getFont(str(run.face))
        self._set("Tc", f"{run.spacing:.4f}")
        y, place = f"{self._height - run.y:.3f}", 0
        for subset, codes in font.splitString(run.text, self._document):
            x = run.x
            if place:
                x += fonts.advance(run.face, run.text[:place], run.size) + place * run.spacing
            place += len(codes)
            name = font.getSubsetInternalName(subset, self._document)
            self._set("Tf", f"{name} {run.size:g}")
            self._code.append(f"BT 1 0 0 1 {x:.3f} {y} Tm <{codes.hex()}> Tj ET")

    def _shape(self, shape: Shape) -> None:
        at = f"{shape.x:.3f} {self._height - shape.y:.3f}"
        fill, unit = "f*" if shape.even_odd else "f", f"{shape.unit:.6g}"
        self._code.append(f"q {unit} 0 0 -{unit} {at} cm {_path(shape.steps)} {fill} Q")


@lru_cache(maxsize=KEPT)
def _colour(colour: tuple[float, float, float]) -> str:
    return " ".join(f"{share:.3f}" for share in colour)


def _figures(values: Iterable[float]) -> str:
    return " ".join([_figure(value) for value in values])


def _figure(value: float) -> str:
    return str(value) if isinstance(value, int) else f"{value:.3f}"


@lru_cache(maxsize=KEPT)
def _path(steps: tuple[tuple[str, tuple[float, ...]], ...]) -> str:
    """Return the outline's operators, y growing downwards."""
    return " ".join(f"{_figures(points)} {step}" for step, points in steps)
