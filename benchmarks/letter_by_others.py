"""A letter made by another program in a process of its own: ``letter_by_others.py WAY FONTS``.

Reads one letter a line as JSON, answers with the milliseconds it took, those of the processor, and
how large the file is. None of them draws a seal or a code, or keeps the grid; typst, weasyprint and
LibreOffice are asked for PDF/A-2b as well.
"""

import html
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

Letter = dict[str, Any]
Way = Callable[[Letter], bytes]
WORK = Path(tempfile.mkdtemp())
FONTS = Path(sys.argv[2]) if len(sys.argv) > 2 else Path()
FACE = "LetterFang"


def texts(letter: Letter) -> list[str]:
    """Return all that is said, tables as a text a cell."""
    parts = [letter["title"], letter["addressee"], *letter["body"]]
    for enclosure in letter["enclosures"]:
        parts += [enclosure["title"], *enclosure["body"]]
        parts += [cell for row in enclosure["rows"] for cell in row]
    return [part for part in parts if part]


def platypus() -> Way:
    """Paragraphs of reportlab, which breaks Chinese lines but does not justify them."""
    import io

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    pdfmetrics.registerFont(TTFont(FACE, str(FONTS / "LetterFang.ttf"), shapable=False))
    style = ParagraphStyle(
        "b", fontName=FACE, fontSize=16, leading=29.6, firstLineIndent=32, wordWrap="CJK"
    )

    def make(letter: Letter) -> bytes:
        target = io.BytesIO()
        document = SimpleDocTemplate(target, leftMargin=73, rightMargin=68, topMargin=105)
        document.build([Paragraph(html.escape(text), style) for text in texts(letter)])
        return target.getvalue()

    return make


TYPST = """
#let l = json(bytes(sys.inputs.letter))
#set page(paper: "a4", margin: (left: 28mm, right: 26mm, top: 37mm, bottom: 35mm))
#set text(font: ("LetterFang", "LetterFangExt"), size: 16pt, lang: "zh", region: "cn")
#set par(justify: true, leading: 13.8pt, first-line-indent: (amount: 2em, all: true))
#align(center, text(22pt)[#l.title])
#l.addressee
#for p in l.body { par(p) }
#for e in l.enclosures {
  pagebreak()
  align(center, text(22pt)[#e.title])
  for p in e.body { par(p) }
  if e.head.len() > 0 {
    set text(10.5pt)
    table(columns: e.head.len(), table.header(..e.head), ..e.rows.flatten())
  }
}
"""


def typst() -> Way:
    import typst as program

    source = WORK / "letter.typ"
    source.write_text(TYPST, encoding="utf-8")
    compiler = program.Compiler(root=str(WORK), font_paths=[str(FONTS)])

    def make(letter: Letter) -> bytes:
        given = {"letter": json.dumps(letter, ensure_ascii=False)}
        made = compiler.compile(str(source), format="pdf", sys_inputs=given, pdf_standards=["a-2b"])
        return bytes(made)

    return make


def weasyprint() -> Way:
    import weasyprint as program
    from weasyprint.text.fonts import FontConfiguration

    faces = "".join(
        f"@font-face{{font-family:{name};src:url({(FONTS / name).as_uri()}.ttf)}}"
        for name in ("LetterFang", "LetterFangExt")
    )
    style = (
        f"{faces}@page{{size:A4;margin:37mm 26mm 35mm 28mm}}"
        "body{font:16pt/29.6pt LetterFang,LetterFangExt;text-align:justify}"
        "p{text-indent:2em;margin:0}h1{font-size:22pt;text-align:center}"
        "table{border-collapse:collapse;font-size:10.5pt}td,th{border:.6pt solid}"
        "section{break-before:page}"
    )
    fonts = FontConfiguration()
    sheet = program.CSS(string=style, font_config=fonts)

    def make(letter: Letter) -> bytes:
        page = program.HTML(string=f"<body lang=zh-CN>{markup(letter)}</body>")
        made = page.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/a-2b")
        return bytes(made)

    return make


def markup(letter: Letter) -> str:
    parts = [f"<h1>{html.escape(letter['title'])}</h1>"]
    parts += [f"<p>{html.escape(text)}</p>" for text in (letter["addressee"], *letter["body"])]
    for enclosure in letter["enclosures"]:
        parts.append(f"<section><h1>{html.escape(enclosure['title'])}</h1>")
        parts += [f"<p>{html.escape(text)}</p>" for text in enclosure["body"]]
        rows = [enclosure["head"], *enclosure["rows"]] if enclosure["head"] else []
        cells = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows)
        parts.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table></section>")
    return "".join(parts)


def libreoffice() -> Way:
    """A template filled in and converted, as a desk with an office program does it."""
    return lambda letter: converted([filled_template(letter, 0)])[0]


BATCH = 10


def libreoffice_batch() -> Way:
    """The same for several letters at once; what is told is one letter's share."""
    return lambda letter: converted([filled_template(letter, n) for n in range(BATCH)])[0]


def filled_template(letter: Letter, place: int) -> Path:
    from docxtpl import DocxTemplate

    template = WORK / "template.docx"
    if not template.exists():
        make_template(template)
    document = DocxTemplate(template)
    document.render({"l": letter}, autoescape=True)
    file = WORK / f"letter-{place}.docx"
    document.save(file)
    return file


def make_template(file: Path) -> None:
    from docx import Document
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin = Mm(28), Mm(26)
    section.top_margin, section.bottom_margin = Mm(37), Mm(35)
    style = document.styles["Normal"]
    style.font.name, style.font.size = FACE, Pt(16)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FACE)
    lines = (
        "{{ l.title }}", "{{ l.addressee }}", "{%p for p in l.body %}", "{{ p }}", "{%p endfor %}",
        "{%p for e in l.enclosures %}", "{{ e.title }}", "{%p for p in e.body %}", "{{ p }}",
        "{%p endfor %}", "{%p for r in e.rows %}", "{{ r|join('　') }}", "{%p endfor %}",
        "{%p endfor %}",
    )  # fmt: skip
    for line in lines:
        document.add_paragraph(line)
    document.save(file)


def converted(files: list[Path]) -> list[bytes]:
    kind = 'pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"}}'
    profile = f"-env:UserInstallation={(WORK / 'profile').as_uri()}"
    program = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(WORK)]
    subprocess.run([*program, *map(str, files)], check=True, capture_output=True, env=with_fonts())
    return [file.with_suffix(".pdf").read_bytes() for file in files]


def with_fonts() -> dict[str, str]:
    """Return an environment in which the letters' fonts are known."""
    file = WORK / "fonts.conf"
    if not file.exists():
        known = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
        cache = f"<cachedir>{WORK / 'cache'}</cachedir>"
        file.write_text(f"<fontconfig><dir>{FONTS}</dir>{cache}{known}</fontconfig>")
    return {**os.environ, "FONTCONFIG_FILE": str(file)}


WAYS: dict[str, Callable[[], Way]] = {
    "platypus": platypus,
    "typst": typst,
    "weasyprint": weasyprint,
    "libreoffice": libreoffice,
    "libreoffice-batch": libreoffice_batch,
}


def processor() -> float:
    """Return the seconds this process and its children took of the processor."""
    used = [resource.getrusage(w) for w in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def main() -> None:
    name = sys.argv[1]
    make = WAYS[name]()
    share = BATCH if name.endswith("-batch") else 1
    for line in sys.stdin:
        letter = json.loads(line)
        begun, used = time.perf_counter(), processor()
        data = make(letter)
        wall, used = time.perf_counter() - begun, processor() - used
        (WORK / "last.pdf").write_bytes(data)
        told = {"wall": wall * 1000 / share, "cpu": used * 1000 / share, "kb": len(data) / 1024}
        sys.stdout.write(json.dumps({**told, "file": str(WORK / "last.pdf")}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
