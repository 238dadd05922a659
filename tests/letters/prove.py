"""Prove every paper of a store: ``python -m tests.letters.prove STORE OUT DAY``.

Writes all papers as ``letter render --all`` does, then holds each against the geometry of its
format and the PDF/A check, reads its code from a picture of 150 dpi, and signs a copy with a
certificate made for it, which pyHanko and poppler's ``pdfsig`` then judge. Prints a table by kind
and ends with 1 where a kind is missing or a paper fails.
"""

import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pypdfium2

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.letters.archive import NotArchivable, check_pdfa
from desktop.letters.certificate import Identity, read_pkcs12
from desktop.letters.content import Format, LetterContent
from desktop.letters.notice import Notice
from desktop.letters.signature import SigningFailed, sign, signature_in
from desktop.office.issuing import read_kept
from desktop.office.notices import content_of, papers_of
from desktop.office.office import Office, open_office
from desktop.office.papers_out import render_all
from desktop.rules.findings import Refusal
from desktop.store.queries import case_rows
from desktop.wording.notices import NAMES
from tests.letters import certificates
from tests.letters.every_paper import pages_in
from tests.letters.geometry import keeps_all
from tests.letters.letters_at_hand import qr_codes


@dataclass(frozen=True, slots=True)
class Proof:
    """A paper that was written: its kind, what it says, its file, and a signer for a copy."""

    notice: Notice
    content: LetterContent
    file: Path
    identity: Identity

    @property
    def data(self) -> bytes:
        return self.file.read_bytes()


def geometry(paper: Proof) -> None:
    keeps_all(paper.content, pages_in(paper.data))


def archivable(paper: Proof) -> None:
    check_pdfa(paper.data)


def code(paper: Proof) -> None:
    """Read the code from a picture; a sheet that others sign bears none."""
    with pypdfium2.PdfDocument(paper.data) as document:
        pages = range(len(document))
    found = [c for p in pages for c in qr_codes(paper.data, p, 150)]
    wanted = 0 if paper.content.format is Format.SHEET else 1
    assert len(found) == wanted, f"{len(found)} codes"
    assert all(paper.content.number in c.text or c.text.startswith("JO1:") for c in found)


def signature(paper: Proof) -> None:
    signed = sign(paper.data, paper.identity, "用印").data
    copy = paper.file.with_suffix(".signed.pdf")
    copy.write_bytes(signed)
    try:
        found = signature_in(signed)
        assert found is not None
        assert found.is_whole, "pyHanko"
        words = ["pdfsig", str(copy)]
        told = subprocess.run(words, capture_output=True, text=True, check=False).stdout
        assert "Signature Validation: Signature is Valid" in told, told
        assert "Total document signed" in told, told
    finally:
        copy.unlink()


CHECKS: tuple[Callable[[Proof], None], ...] = (geometry, archivable, signature, code)


def papers_written(office: Office, out: Path) -> Iterator[Proof]:
    """Write every paper and yield it with what it says."""
    done = render_all(office, out, None)
    assert not isinstance(done, Refusal), done
    assert not done[1], done[1]
    files = dict(done[0])
    identity = read_pkcs12(certificates.office_file(), certificates.PASSWORD, certificates.NOW)
    with office.store.reading() as connection:
        cases = [row["case_id"] for row in case_rows(connection)]
    for case_id in cases:
        case = office.case(case_id)
        for letter in case.letters if case else ():
            kept = read_kept(office, letter) if letter.number else None
            if kept is not None:
                yield Proof(Notice.WAIVER, kept.content, files.pop(letter.number), identity)
        for paper in papers_of(office, case_id):
            if paper.number:
                file = files.pop(f"{paper.name} {paper.number}")
                yield Proof(paper.notice, content_of(office, paper), file, identity)
    assert not files, files


def prove(store: Path, out: Path, at: datetime) -> int:
    """Print how many papers of each kind hold and return 1 where one does not, or a kind lacks."""
    count: Counter[Notice] = Counter()
    failed: dict[Notice, Counter[str]] = defaultdict(Counter)
    out.mkdir(parents=True, exist_ok=True)
    office = open_office(store, SetClock(at))
    with office.store:
        for paper in papers_written(office, out):
            count[paper.notice] += 1
            for check in CHECKS:
                try:
                    check(paper)
                except (AssertionError, NotArchivable, SigningFailed) as fault:
                    failed[paper.notice][check.__name__] += 1
                    sys.stderr.write(f"{paper.file.name}: {check.__name__}: {fault!r}\n")
    sys.stdout.write("".join(f"{line}\n" for line in table(count, failed)))
    return int(any(failed.values()) or len(count) < len(Notice))


def table(count: Counter[Notice], failed: Mapping[Notice, Counter[str]]) -> Iterator[str]:
    """Yield the lines of the table: of each kind how many papers there are, how many hold."""
    names = [check.__name__ for check in CHECKS]
    yield f"| kind | papers | {' | '.join(names)} |"
    yield "|---|---|" + "---|" * len(names)
    for notice in Notice:
        held = (str(count[notice] - failed[notice][name]) for name in names)
        yield f"| {NAMES[notice.value]} | {count[notice]} | {' | '.join(held)} |"
    yield f"{sum(count.values())} papers of {len(count)} of {len(Notice)} kinds"


if __name__ == "__main__":
    if shutil.which("pdfsig") is None:
        sys.exit("pdfsig (poppler-utils) is not installed")
    at = datetime.fromisoformat(sys.argv[3]).replace(tzinfo=OFFICE_ZONE)
    sys.exit(prove(Path(sys.argv[1]), Path(sys.argv[2]), at))
