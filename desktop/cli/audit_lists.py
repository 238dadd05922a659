"""``audit list`` and ``audit export``: who did what, when, from where, as the page shows it."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.usage import count, day
from desktop.domain.values import Bureau
from desktop.office.audit_out import missing_said, print_audit, write_audit
from desktop.office.day_slip import make_slip, write_slip
from desktop.office.log_file import write_heads, write_log
from desktop.office.office import Office
from desktop.office.page_audit import against_auditing, audit_rows, kept_back
from desktop.rules.findings import Refusal, finding
from desktop.store.disk import replace_file
from desktop.store.rows_audit import AuditFilter, AuditRow, Odd
from desktop.wording import audit as words
from desktop.wording import day_slip as slip_words
from desktop.wording.cli import HELP as COMMON

if TYPE_CHECKING:
    import argparse

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]


LIMIT = 100


def add_audit_lists(below: "Kinds") -> None:
    """Add ``list`` and ``export``."""
    listed = below.add_parser("list", help=words.HELP["list"])
    listed.add_argument("--limit", type=count, default=LIMIT, help=words.HELP["limit"])
    listed.set_defaults(run=run_list)
    exported = below.add_parser("export", help=words.HELP["export"])
    exported.add_argument("out", metavar="OUT.xlsx|OUT.pdf")
    exported.set_defaults(run=run_export)
    logged = below.add_parser("export-log", help=words.HELP["export_log"])
    logged.add_argument("out", metavar="OUT.jsonl")
    logged.set_defaults(run=run_log)
    slip = below.add_parser("slip", help=slip_words.HELP["slip"])
    slip.add_argument("out", metavar="OUT.txt")
    slip.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
    slip.add_argument(
        "--as", dest="officer", required=True, metavar="OFFICER", help=slip_words.HELP["slip_as"]
    )
    slip.set_defaults(run=run_slip)
    heads = below.add_parser("heads", help=words.HELP["heads"])
    heads.add_argument("out", metavar="OUT.txt")
    heads.set_defaults(run=run_heads)
    heads.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
    for made in (listed, exported, logged):
        made.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
        made.add_argument(
            "--as", dest="officer", required=True, metavar="OFFICER", help=words.HELP["as"]
        )
    for made in (listed, exported):
        made.add_argument("--officer", dest="by", default="", help=words.HELP["officer"])
        bureaus = [bureau.value for bureau in Bureau]
        made.add_argument("--bureau", default="", choices=bureaus, help=words.HELP["bureau"])
        made.add_argument("--kind", default="", help=words.HELP["kind"])
        made.add_argument("--case", default="", help=words.HELP["case"])
        made.add_argument("--since", type=day, help=words.HELP["since"])
        made.add_argument("--until", type=day, help=words.HELP["until"])
        odd = [odd.value for odd in Odd]
        made.add_argument("--only", default="", choices=odd, help=words.HELP["odd"])


def run_list(desk: Desk) -> Exit:
    """List entries, the newest first."""
    wanted = _wanted(desk)
    if isinstance(wanted, Refusal):
        return desk.output.refuse(wanted.findings)
    office = desk.office()
    with office.store:
        refused = against_auditing(office, desk.given.officer)
        if refused:
            return desk.output.refuse(refused.findings)
        missing, rows = kept_back(office, wanted), list[AuditRow]()
        for row in filter(None, audit_rows(office, wanted)):
            rows.append(row)
            if len(rows) > desk.given.limit:
                break
    shown = rows[: desk.given.limit]
    lines = [*map(missing_said, missing), *(map(_line, shown) if shown else [words.NONE])]
    if len(rows) > len(shown):
        lines.append(words.MORE)
    return desk.output.tell([asdict(row) for row in (*missing, *shown)], lines)


def run_export(desk: Desk) -> Exit:
    """Write entries as a workbook, or as pages."""
    wanted = _wanted(desk)
    if isinstance(wanted, Refusal):
        return desk.output.refuse(wanted.findings)
    return _tell_written(desk, words.WRITTEN, lambda o, out: _written(o, out, wanted, desk))


def run_log(desk: Desk) -> Exit:
    """Write the whole record as lines a stranger can check."""
    officer = desk.given.officer
    return _tell_written(
        desk, words.LOG_WRITTEN, lambda o, out: write_log(o, out, officer, _unseen)
    )


def _tell_written(desk: Desk, told: str, write: Callable[[Office, Path], int | Refusal]) -> Exit:
    """Write a file as ``write`` does, and tell how much, or why not."""
    out, office = Path(desk.given.out), desk.office()
    try:
        with office.store:
            made = write(office, out)
    except OSError as error:
        return _failed(desk, error)
    if isinstance(made, Refusal):
        return desk.output.refuse(made.findings)
    said = {"count": made, "file": str(out)}
    return desk.output.tell(said, [told.format_map(said)])


def run_slip(desk: Desk) -> Exit:
    """Write the signed slip of today, as text and as a page beside it."""
    out = Path(desk.given.out)
    office = desk.office()
    try:
        with office.store:
            made = make_slip(office, desk.given.officer)
            if isinstance(made, Refusal):
                return desk.output.refuse(made.findings)
            files = write_slip(made, out)
    except OSError as error:
        return _failed(desk, error)
    said = {"file": str(files[0]), "page": str(files[1])}
    return desk.output.tell(said, [slip_words.DONE.format_map(said)])


def run_heads(desk: Desk) -> Exit:
    """Write how far the record has come here, as a witness."""
    out = Path(desk.given.out)
    office = desk.office()
    try:
        with office.store:
            said = {"count": write_heads(office, out), "file": str(out)}
    except OSError as error:
        return _failed(desk, error)
    return desk.output.tell(said, [words.HEADS_WRITTEN.format_map(said)])


def _failed(desk: Desk, error: OSError) -> Exit:
    why = error.strerror or str(error)
    return desk.output.refuse((finding("file_failed", "file", why=why),))


def _written(office: Office, out: Path, wanted: AuditFilter, desk: Desk) -> int | Refusal:
    officer = desk.given.officer
    if out.suffix.lower() != ".pdf":
        return write_audit(office, out, wanted, officer, _unseen)
    made = print_audit(office, wanted, officer, _unseen)
    if isinstance(made, Refusal):
        return made
    replace_file(out, made.pdf)
    return made.count


def _unseen(_done: int, _of: int) -> None:
    """Tell nobody how far it is."""


def _wanted(desk: Desk) -> AuditFilter | Refusal:
    given = desk.given
    if given.since and given.until and given.since > given.until:
        return Refusal((finding("audit_days", "since"),))
    return AuditFilter(
        officer=given.by,
        bureau=given.bureau,
        kind=given.kind,
        case=given.case,
        since=given.since,
        until=given.until,
        odd=Odd(given.only) if given.only else None,
    )


def _line(row: AuditRow) -> str:
    return words.LINE.format(
        entered=f"{row.entered_at:%Y-%m-%d %H:%M:%S}",
        officer=row.officer,
        bureau=row.bureau,
        act=row.act,
        case=row.case_number or words.NO_CASE,
        became=words.BECAME[row.became],
        signed=words.SIGNED[row.signed],
        clock=words.CLOCK[row.clock_ok],
        device=row.device or words.NO_CASE,
    )
