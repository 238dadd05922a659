"""A letter with its enclosures, beside what else could make it, each letter by all in turn.

Every way makes the same letters of the corpus, none twice, so that nobody has one at hand. The
others are kept out of the project's own environment; make them one and name its Python:

    python3 -m venv build/letter-peers
    build/letter-peers/bin/pip install reportlab==5.1.0 typst weasyprint docxtpl
    apt-get install libreoffice-writer-nogui libpango-1.0-0 libpangoft2-1.0-0
    .venv/bin/python benchmarks/bench_letters.py build/letter-peers/bin/python

What is absent is left out and said. Time is that of the processor, children included.
"""

import gc
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from side_by_side import machine

from desktop import resources
from desktop.letters import fonts, lines, pdf, titles
from desktop.letters.archive import NotArchivable, check_pdfa
from desktop.letters.certificate import read_pkcs12
from desktop.letters.compose import compose as compose_pages
from desktop.letters.content import LetterContent, Paragraph, Table
from desktop.letters.render import render
from desktop.letters.signature import sign, signature_in
from tests.letters import certificates
from tests.letters.letter_corpus import letters
from tests.letters.letters_at_hand import dressing, lines_of, read, words
from tests.views.pace import slowness

LETTERS = 10
REASON = "用印"
FONTS = resources.path("fonts")
NOON = datetime(2026, 9, 29, 4, tzinfo=UTC)
OTHERS = {
    "platypus": "reportlab Paragraph, wordWrap=CJK, text alone",
    "typst": "typst, PDF/A-2b, no seal, no code",
    "weasyprint": "weasyprint, PDF/A-2b, no seal, no code",
    "libreoffice": "LibreOffice headless from a docx template",
    "libreoffice-batch": "LibreOffice, ten letters at once, one's share",
}
PEERS = sys.argv[1] if len(sys.argv) > 1 else ""

Way = Callable[[LetterContent], object]


def texts_of(content: LetterContent) -> dict[str, Any]:
    """Return what the letter says as the others take it."""
    return {
        "title": content.title,
        "addressee": content.addressee,
        "body": said(content.body),
        "enclosures": [
            {"title": each.title, "body": said(each.blocks), **table_of(each.blocks)}
            for each in content.enclosures
        ],
    }


def said(blocks: tuple[Any, ...]) -> list[str]:
    texts = (each.lead + each.text for each in blocks if isinstance(each, Paragraph))
    return [text for text in texts if text]


def table_of(blocks: tuple[Any, ...]) -> dict[str, Any]:
    tables = [each for each in blocks if isinstance(each, Table)]
    heads = [[column.title for column in each.columns] for each in tables]
    return {"head": heads[0] if heads else [], "rows": [r for each in tables for r in each.rows]}


def forget() -> None:
    """Let go of all that was set or made before."""
    lines._lines.cache_clear()
    titles._proposed.cache_clear()
    fonts._subset.cache_clear()
    pdf.pdfdoc.PDFZCompress.encode.cache_clear()
    pdf._path.cache_clear()


def anew(content: LetterContent) -> bytes:
    forget()
    return after_others(content)


def after_others(content: LetterContent) -> bytes:
    return render(content, dressing(content)).pdf


def text_alone(content: LetterContent) -> bytes:
    forget()
    return render(content).pdf


def written(content: LetterContent) -> float:
    """Return the milliseconds of writing pages again that were set and written before."""
    pages = compose_pages(content, dressing(content))
    file = pdf.About(content.title, "", "", NOON)
    pdf.write(pages, file)
    return processor(lambda _: pdf.write(pages, file), content)


class Other:
    """Another program in a process of its own."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.last: dict[str, Any] = {}

    def __call__(self, content: LetterContent) -> float:
        """Have the letter made; return the milliseconds of the processor."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(texts_of(content), ensure_ascii=False) + "\n")
        self._process.stdin.flush()
        self.last = json.loads(self._process.stdout.readline())
        return float(self.last["cpu"])


@contextmanager
def others() -> Iterator[dict[str, Other]]:
    """Start what there is."""
    script = str(Path(__file__).with_name("letter_by_others.py"))
    with ExitStack() as stack:
        yield {
            name: Other(stack.enter_context(started([python, script, name, str(FONTS)])))
            for name in OTHERS
            if (python := python_for(name))
        }


@contextmanager
def started(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    try:
        yield process
    finally:
        process.communicate()


def python_for(name: str) -> str:
    """Return the Python that has the program, blank where there is none."""
    if name == "platypus":
        return sys.executable
    if name.startswith("libreoffice") and not shutil.which("soffice"):
        return ""
    return PEERS


def timed(way: Way) -> Callable[[LetterContent], float]:
    return lambda content: processor(way, content)


def processor(way: Way, content: LetterContent) -> float:
    gc.collect()
    gc.disable()
    begun = time.process_time()
    way(content)
    taken = (time.process_time() - begun) * 1000
    gc.enable()
    return taken


def about(data: bytes) -> str:
    """Return what another program reads in the file."""
    found = []
    with read(data) as document:
        pages = len(document.pages)
        for each in document.pages:
            upright = each.filter(lambda o: o["object_type"] != "char" or o["upright"])
            found += [words(line).strip() for line in lines_of(upright).values()]
    found = [line for line in found if line]
    wrong = sum(line[0] in NOT_FIRST or line[-1] in NOT_LAST for line in found)
    archive = "PDF/A-2b" if is_archivable(data) else "no PDF/A-2b"
    return f"{pages} pages, {len(data) // 1024} kB, {archive}, {wrong} of {len(found)} lines wrong"


def is_archivable(data: bytes) -> bool:
    try:
        check_pdfa(data)
    except NotArchivable:
        return False
    return True


def corpus() -> list[LetterContent]:
    """Return waiver letters, one more than is counted."""
    waivers = [each for each in letters(4 * LETTERS) if each.enclosures]
    return waivers[: LETTERS + 1]


OURS = {
    "this program: seal, signed code, tables, PDF/A-2b": timed(after_others),
    "the same, nothing set before": timed(anew),
    "the same, no seal, no code": timed(text_alone),
    "limit: pages set before, only written": written,
}
NOT_FIRST = frozenset("，。、；：？！）》〉】」』”’…,.;:?!)%‰℃")
NOT_LAST = frozenset("（《〈【「『“‘(￥")


def in_turn(contents: list[LetterContent], others: dict[str, Other]) -> dict[str, list[float]]:
    """Return the milliseconds of each letter by each way; the first letter is not counted."""
    ways = OURS | {OTHERS[name]: other for name, other in others.items()}
    taken: dict[str, list[float]] = {name: [] for name in ways}
    for content in contents:
        for name, way in ways.items():
            taken[name].append(way(content))
    return {name: times[1:] for name, times in taken.items()}


def show(taken: dict[str, list[float]], files: dict[str, str]) -> None:
    """Print medians, quartiles, the ratio to reportlab's Paragraph and what is in the file."""
    paragraph = median(taken[OTHERS["platypus"]])
    print(f"\nA letter; {machine()}; {LETTERS} letters in turns; processor time\n")
    print("| way | median | quartiles | ratio to Paragraph | the first letter's file |")
    print("|---|---|---|---|---|")
    for name, times in taken.items():
        low, middle, high = quantiles(times, n=4)
        ratio = f"{middle / paragraph:.2f}"
        print(
            f"| {name} | {middle:.0f} ms | {low:.0f}-{high:.0f} | {ratio} | {files.get(name, '')} |"
        )
    for name in sorted(set(OTHERS.values()) - set(taken)):
        print(f"| {name} | not here | | | |")


def show_issue(contents: list[LetterContent]) -> None:
    """Print what issuing a letter takes, step by step."""
    identity = read_pkcs12(certificates.office_file(), certificates.PASSWORD, certificates.NOW)
    steps: dict[str, list[float]] = {"layout and file": [], "check": [], "sign": [], "verify": []}
    for content in contents:
        letter = after_others(content)
        signed = sign(letter, identity, REASON).data
        steps["layout and file"].append(processor(after_others, content))
        steps["check"].append(processor(lambda _, data=letter: check_pdfa(data), content))
        steps["sign"].append(
            processor(lambda _, data=letter: sign(data, identity, REASON), content)
        )
        steps["verify"].append(processor(lambda _, data=signed: signature_in(data), content))
    whole = [sum(times) for times in zip(*steps.values(), strict=True)]
    slow = slowness()
    told = ", ".join(f"{name} {median(times):.0f} ms" for name, times in steps.items())
    at_rest = f"{median(whole) / slow:.0f} ms at the pace of a desk with nothing else to do"
    print(f"\nIssue complete: {median(whole):.0f} ms ({told}); {at_rest}")


def main() -> None:
    contents = corpus()
    first = contents[0]
    with others() as running:
        files = {OTHERS[name]: other for name, other in running.items()}
        for other in running.values():
            other(first)
        told = {name: about(Path(other.last["file"]).read_bytes()) for name, other in files.items()}
        taken = in_turn(contents, running)
    told |= {name: about(after_others(first)) for name in list(OURS)[:1]}
    show(taken, told)
    show_issue(contents[1:])


if __name__ == "__main__":
    main()
