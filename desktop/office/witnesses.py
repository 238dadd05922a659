"""Hold the record against what was seen of it elsewhere: letters, slips, other desks' heads.

A letter's code and a slip are signed by keys the record knows; whoever owns the server can
rewrite the record, but not what was printed before.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import unescape
from pathlib import Path

from sqlalchemy import Connection, func, select

from desktop.files.foreign_pdf import metadata_of, page_codes, pages_of
from desktop.files.pdf_reading import NotReadable
from desktop.files.scans import kind_of
from desktop.letters.carried import read_carried
from desktop.letters.verify import MARK, NotGenuine, stated
from desktop.office.day_slip import TITLE, made_by, read_slip
from desktop.office.letter_keys import KeyRing, ring_of
from desktop.office.letter_verifying import verify_code
from desktop.office.office import SETTINGS
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.access_log import access_head
from desktop.store.connect import Store
from desktop.store.rows_verify import Verdict
from desktop.store.search_words import run_together
from desktop.store.settings import get_setting
from desktop.store.tables import access_note, entry, scope_head
from desktop.store.verifying import looked_through
from desktop.store.writers import key_owners, known_device
from desktop.wording.day_slip import ACCESS_LINE, ACCESS_NOTES

LIMIT = 200 * 1024 * 1024
_ACCESS = re.compile(ACCESS_LINE)
Owners = Mapping[bytes, str]
Step = Callable[[int, int], None]
STRETCH = 500
_LINE = re.compile(r"(?m)^(\S+) (\d{1,18}) ([0-9a-f]{64})\r?$")


@dataclass(frozen=True, slots=True)
class Witness:
    """How far somebody saw a scope come; ``scope`` blank in a letter, whose office has one."""

    source: str
    scope: str
    sseq: int
    chain: str


@dataclass(frozen=True, slots=True)
class Held:
    """What came of holding a store's record against witnesses; sound without ``faults``."""

    entries: int
    witnesses: tuple[Witness, ...]
    faults: tuple[Finding, ...]


def held_against(
    store: Store, files: Iterable[Path], step: Step = lambda _done, _of: None
) -> Held | Refusal:
    """Check all of the record kept here, and that it is what the files are witnesses of.

    Every one of the files must be a witness; ``step`` hears how many entries were looked at.
    """
    with store.reading() as connection:
        witnesses = read_witnesses(files, key_owners(connection))
        last = connection.scalar(select(func.max(entry.c.position))) or 0
        scope = str((get_setting(connection, SETTINGS) or {}).get("scope", ""))
    if isinstance(witnesses, Refusal):
        return witnesses

    def pace(entries: int) -> None:
        if entries % STRETCH == 0:
            step(entries, last)

    looked = looked_through(store, pace)
    with store.reading() as connection:
        differing = tuple(against_record(connection, scope, witnesses))
    return Held(looked.entries, witnesses, looked.faults + differing)


def read_witnesses(files: Iterable[Path], owners: Owners) -> tuple[Witness, ...] | Refusal:
    """Return what files are witnesses of; every one of them must be one.

    ``owners`` are the public keys of the record's writers, by which letters and slips are signed,
    each with whose it is.
    """
    ring = ring_of("", tuple(owners))
    found: list[Witness] = []
    unfit: list[Finding] = []
    for file in files:
        try:
            seen = _read(file, ring, owners)
        except OSError as error:
            unfit.append(finding("file_failed", "witness", why=error.strerror or str(error)))
            continue
        found += seen
        if not seen:
            unfit.append(finding("witness_unfit", "witness", file=file.name))
    return Refusal(tuple(unfit)) if unfit else tuple(found)


def against_record(
    connection: Connection, scope: str, witnesses: Iterable[Witness]
) -> Iterator[Finding]:
    """Yield where the record kept here is not what a witness saw; ``scope`` is the office's."""
    for witness in witnesses:
        if witness.scope.startswith(ACCESS_NOTES):
            yield from _against_access(connection, witness)
            continue
        named = witness.scope or scope
        of_scope = select(scope_head.c.sseq).where(scope_head.c.scope == named)
        head = connection.scalar(of_scope) or 0
        at = (entry.c.scope == named) & (entry.c.sseq == witness.sseq)
        chain = connection.scalar(select(entry.c.chain).where(at))
        yield from compared(witness, head, {witness.sseq: chain or ""})


def _against_access(connection: Connection, witness: Witness) -> Iterator[Finding]:
    """Yield where this desk's notes of access are not what a slip made here saw."""
    if witness.scope != f"{ACCESS_NOTES} {known_device(connection)}":
        return
    at = select(access_note.c.chain).where(access_note.c.position == witness.sseq)
    chain = connection.scalar(at) or ""
    yield from compared(witness, access_head(connection)[0], {witness.sseq: chain})


def compared(witness: Witness, head: int, chains: Mapping[int, str]) -> Iterator[Finding]:
    """Yield what a witness says against a record that has come to ``head``."""
    if not witness.sseq:
        return
    said = {"source": witness.source, "sseq": witness.sseq}
    if witness.sseq > head:
        yield finding("witness_ahead", "witness", head=head, **said)
    elif chains.get(witness.sseq) != witness.chain:
        yield finding("witness_differs", "witness", **said)


def _read(file: Path, ring: KeyRing, owners: Owners) -> list[Witness]:
    if file.stat().st_size > LIMIT:
        return []
    data = file.read_bytes()
    if kind_of(data[:1024]) is not None:
        return _read_paper(file.name, data, ring, owners)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return []
    return _read_text(file.name, text, owners)


def _read_paper(name: str, data: bytes, ring: KeyRing, owners: Owners) -> list[Witness]:
    try:
        metadata = metadata_of(data) if b"%PDF-" in data[:1024] else b""
        told = unescape(metadata.decode("utf-8", "replace"))
        if TITLE in told:
            return _read_page(name, told[told.index(TITLE) :], data, owners)
        carried = read_carried(metadata)
        if carried is not None:
            return _read_code(name, carried[1].verification, ring)
        return [seen for code in page_codes(data, MARK) for seen in _read_code(name, code, ring)]
    except NotReadable:
        return []


def _read_code(name: str, code: str, ring: KeyRing) -> list[Witness]:
    """Return what a letter's code says, where a key of the record signed it."""
    if verify_code(code, ring).verdict is not Verdict.GENUINE:
        return []
    try:
        said = stated(code)
    except NotGenuine:
        return []
    return [Witness(name, "", said.sseq, said.chain)]


def _read_page(name: str, text: str, data: bytes, owners: Owners) -> list[Witness]:
    """Return what a slip's page is a witness of, where all that its file says stands on it."""
    slip = read_slip(text)
    if slip is None:
        return []
    shown = run_together("".join(page.text for page in pages_of(data)))
    if any(run_together(line) not in shown for line in slip[0].splitlines()):
        return []
    return _read_text(name, text, owners)


def _read_text(name: str, text: str, owners: Owners) -> list[Witness]:
    if TITLE in text:
        slip = read_slip(text)
        if slip is None or owners.get(slip[1]) != made_by(slip[0]):
            return []
        text = slip[0]
    heads = [Witness(name, scope, int(sseq), chain) for scope, sseq, chain in _LINE.findall(text)]
    notes = _ACCESS.findall(text)
    return heads + [Witness(name, f"{ACCESS_NOTES} {d}", int(n), chain) for d, n, chain in notes]
