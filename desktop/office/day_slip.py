"""The slip of a day (日结): how far the record had come at closing, signed by an officer.

A few lines of text that nobody needs this program to read: the head of the record as every
witness says it, what the bureau recorded that day by officer, a SHA-256 of the lines above, and
the officer's signature. It is no entry: kept elsewhere, on paper too, it is a witness.
"""

import hashlib
import re
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from desktop.domain.values import Officer
from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.office import Office
from desktop.office.sessions import take_up
from desktop.plain_class import dataclass
from desktop.rules.findings import Refusal, finding
from desktop.signing import is_signed
from desktop.store.access_log import access_head
from desktop.store.audit import day_counts
from desktop.store.errors import StoreTrouble
from desktop.store.hub import head_of
from desktop.store.log_out import witness_line
from desktop.store.officers import get_officer, officers
from desktop.store.settings import get_setting, put_setting
from desktop.store.writers import known_device, writer_of
from desktop.wording import day_slip as words
from desktop.wording.values import BUREAUS

TITLE = words.TITLE
_SIGNED = re.compile(
    rf"(?s)({TITLE}\n.*?\n{words.KEY} ([0-9a-f]{{64}})\n)SHA-256 ([0-9a-f]{{64}})\n"
    rf"{words.SIGNATURE} ([0-9a-f]{{128}})"
)
_MADE_BY = words.BY.partition("{")[0]
MADE = "day_slip:{bureau}"


@dataclass(frozen=True, slots=True)
class DaySlip:
    """A signed slip: its text, as pages, and a name for the files."""

    text: str
    pdf: bytes
    name: str


def make_slip(office: Office, officer_id: str) -> DaySlip | Refusal:
    """Return the slip of today of the officer's bureau, signed by the officer's own key."""
    take_up(office.store.folder)
    try:
        with office.writing() as (connection, reading):
            officer = get_officer(connection, officer_id)
            if not officer.is_active:
                return Refusal((finding("officer_inactive"),))
            now = office.now()
            counts = day_counts(connection, officer.bureau.value, now.date())
            writer = writer_of(connection, officer_id, reading.moment)
            body = _body(office, connection, officer, (now, counts), writer.public_key)
            put_setting(connection, MADE.format(bureau=officer.bureau.value), f"{now:%Y-%m-%d}")
            text = _signed(body, writer.key.sign(body.encode()))
            names = {o.id: o.name for o in officers(connection)}
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    named = words.NAME.format(bureau=BUREAUS[officer.bureau], on=now.date())
    rows = tuple((names.get(who, who), who, str(count)) for who, count in counts.items())
    return DaySlip(text, _page(office, text, rows, now), named)


def is_slip_due(office: Office, officer_id: str) -> bool:
    """Return whether the officer recorded something today and the bureau has no slip yet."""
    today = office.now().date()
    with office.store.reading() as connection:
        officer = get_officer(connection, officer_id)
        made = get_setting(connection, MADE.format(bureau=officer.bureau.value), "")
        counts = day_counts(connection, officer.bureau.value, today)
    return bool(counts) and made != today.isoformat()


def read_slip(text: str) -> tuple[str, bytes] | None:
    """Return the lines and the public key of a slip whose signature holds, None of any other."""
    text = text.replace("\r\n", "\n")
    begins = text.find(f"{TITLE}\n")
    found = _SIGNED.match(text, begins) if begins >= 0 else None
    if found is None:
        return None
    body, key, digest, signature = found.groups()
    if hashlib.sha256(body.encode()).hexdigest() != digest:
        return None
    holds = is_signed(body.encode(), bytes.fromhex(signature), bytes.fromhex(key))
    return (body, bytes.fromhex(key)) if holds else None


def made_by(body: str) -> str:
    """Return the officer that a slip's lines name as its signer, just above the key."""
    before = body.splitlines()[-2:-1]
    return before[0].rsplit(" ", 1)[-1] if before and before[0].startswith(_MADE_BY) else ""


def write_slip(slip: DaySlip, file: Path) -> tuple[Path, Path]:
    """Write the text, and the page beside it; return both files. Raises OSError."""
    page = file.with_suffix(".pdf")
    file.write_text(slip.text, encoding="utf-8", newline="\n")
    page.write_bytes(slip.pdf)
    return file, page


def _body(
    office: Office,
    connection: Connection,
    officer: Officer,
    day: tuple[datetime, dict[str, int]],
    key: bytes,
) -> str:
    now, counts = day
    head = head_of(connection, office.settings.scope)
    lines = [
        TITLE,
        words.OFFICE.format(office=office.settings.name),
        words.BUREAU.format(name=BUREAUS[officer.bureau], bureau=officer.bureau.value),
        words.ON.format(on=now.date(), at=now.isoformat(timespec="seconds")),
        witness_line(office.settings.scope, head.sseq, head.chain),
        *_access_line(connection),
        *(words.OFFICER.format(officer=who, count=count) for who, count in counts.items()),
        words.COUNT.format(count=sum(counts.values())),
        words.BY.format(name=officer.name, officer=officer.id),
        f"{words.KEY} {key.hex()}",
    ]
    return "".join(f"{line}\n" for line in lines)


def _access_line(connection: Connection) -> tuple[str, ...]:
    """Return how far this desk's notes of access have come, where it has any."""
    count, chain = access_head(connection)
    device = known_device(connection)
    return (words.ACCESS.format(device=device, count=count, chain=chain),) if count else ()


def _signed(body: str, signature: bytes) -> str:
    digest = hashlib.sha256(body.encode()).hexdigest()
    return f"{body}SHA-256 {digest}\n{words.SIGNATURE} {signature.hex()}\n"


def _page(
    office: Office, text: str, rows: tuple[tuple[str, str, str], ...], now: datetime
) -> bytes:
    """Return the slip on one page; the file's own description holds its text."""
    sheet = TableSheet(
        title=f"{office.settings.name}　{TITLE}",
        note=text,
        columns=tuple(zip(words.COLUMNS, (20, 60, 20), strict=True)),
        rows=rows or ((words.NOBODY, "", "0"),),
        foot=words.DEMO if office.settings.is_demo else "",
    )
    return render_table(sheet, now)
