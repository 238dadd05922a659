"""The calendar without a window: read a notice, propose and publish it, list what it moves."""

import argparse
from dataclasses import replace
from pathlib import Path

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.office.calendars import (
    MOST_BYTES,
    ReadNotice,
    propose_notice,
    publish_notice,
    read_notice,
    read_pasted,
)
from desktop.office.moved_words import sentence
from desktop.office.office import Office
from desktop.office.page_calendar_versions import calendar_versions
from desktop.office.recounting import moved_by_read
from desktop.office.rulebook_calendars import CALENDAR_SETTING
from desktop.rules.findings import Refusal, finding
from desktop.store.publications import all_publications
from desktop.store.rows_calendar_versions import VersionRow
from desktop.wording import calendar_versions as words
from desktop.wording.cli import HELP as STORE_HELP
from desktop.wording.cli_calendar import HELP, TEXT

TEXT_FILE = ".txt"


def add_calendar(parser: argparse.ArgumentParser) -> None:
    """Add the parts of ``calendar``."""
    parts = parser.add_subparsers(dest="part", required=True, metavar="PART")
    taken = parts.add_parser("import", help=HELP["import"])
    taken.add_argument("file", metavar="FILE", help=HELP["file"])
    taken.add_argument("--as", dest="officer", required=True, metavar="OFFICER", help=HELP["as"])
    taken.add_argument("--number", default="", metavar="NUMBER", help=HELP["number"])
    taken.set_defaults(run=run_import)
    given = parts.add_parser("publish", help=HELP["publish"])
    given.add_argument("version", metavar="ID", help=HELP["version"])
    given.add_argument("--as", dest="officer", required=True, metavar="OFFICER", help=HELP["as"])
    given.set_defaults(run=run_publish)
    listed = parts.add_parser("list", help=HELP["list"])
    listed.set_defaults(run=run_list)
    tried = parts.add_parser("whatif", help=HELP["whatif"])
    tried.add_argument("file", metavar="FILE", help=HELP["file"])
    tried.set_defaults(run=run_whatif)
    for part in (taken, given, listed, tried):
        part.add_argument("--store", required=True, metavar="DIR", help=STORE_HELP["store"])
    for part in (taken, listed, tried):
        part.add_argument("--year", type=int, metavar="YEAR", help=HELP["year"])


def run_import(desk: Desk) -> Exit:
    """Propose the notice a file holds."""
    office = desk.office()
    with office.store:
        read = _read(office, desk)
        if isinstance(read, Refusal):
            return desk.output.refuse(read.findings)
        named = replace(read, number=desk.given.number or read.number)
        done = propose_notice(office, named, desk.given.officer)
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    said = TEXT["proposed"].format(title=read.title, id=done)
    return desk.output.tell({"year": read.notice.year, "version": done}, [said])


def run_publish(desk: Desk) -> Exit:
    """Publish a proposed notice as a second officer."""
    office = desk.office()
    with office.store:
        subject, title = _named(office, desk.given.version)
        if not subject:
            return desk.output.refuse((finding("proposal_missing"),))
        done = publish_notice(office, subject, desk.given.version, desk.given.officer)
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    return desk.output.tell({"version": done}, [TEXT["published"].format(title=title)])


def run_list(desk: Desk) -> Exit:
    """List the versions of a year, or of every year anything was proposed of."""
    office = desk.office()
    with office.store:
        years = (desk.given.year,) if desk.given.year else _years(office)
        pages = [calendar_versions(office, year) for year in years]
    rows = [(page.year, version) for page in pages for version in page.versions]
    data = [
        {"year": year, "id": v.id, "stand": v.stand, "number": v.number, "in_force": v.is_in_force}
        for year, v in rows
    ]
    lines = [_line(year, version) for year, version in rows] or [TEXT["none"]]
    return desk.output.tell({"versions": data}, lines)


def run_whatif(desk: Desk) -> Exit:
    """List what a notice would move; nothing is written."""
    office = desk.office()
    with office.store:
        read = _read(office, desk)
        if isinstance(read, Refusal):
            return desk.output.refuse(read.findings)
        moved = moved_by_read(office, read, lambda _done, _of: None)
    data = [
        {"case": r.number, "what": r.what, "before": r.before, "after": r.after} for r in moved.rows
    ]
    return desk.output.tell(
        {"moved": data, "looked_at": moved.looked_at},
        [moved.summary, *(sentence(row) for row in moved.rows)],
    )


def _read(office: Office, desk: Desk) -> ReadNotice | Refusal:
    path = Path(desk.given.file)
    if path.suffix.lower() != TEXT_FILE:
        return read_notice(office, path)
    try:
        if path.stat().st_size > MOST_BYTES:
            return Refusal((finding("file_too_large", "file", limit_mb=MOST_BYTES // 1_000_000),))
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        return Refusal((finding("file_failed", "file", why=getattr(error, "strerror", error)),))
    return read_pasted(office, text, year=desk.given.year)


def _named(office: Office, version: str) -> tuple[str, str]:
    with office.store.reading() as connection:
        every = all_publications(connection)
    for subject, versions in every.items():
        for one in versions:
            if one.id == version and subject.startswith(CALENDAR_SETTING):
                return subject, one.title
    return "", ""


def _years(office: Office) -> tuple[int, ...]:
    with office.store.reading() as connection:
        every = all_publications(connection)
    years = (s.removeprefix(CALENDAR_SETTING) for s in every if s.startswith(CALENDAR_SETTING))
    return tuple(sorted(int(year) for year in years if year.isdigit()))


def _line(year: int, version: VersionRow) -> str:
    return TEXT["line"].format(
        year=year,
        stand=words.STANDS[version.stand],
        force=TEXT["force"] if version.is_in_force else "",
        title=version.title,
        number=version.number or words.NO_NUMBER,
        id=version.id,
    )
