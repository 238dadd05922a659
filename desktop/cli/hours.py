"""``hours list|propose|publish|reject``: the office's hours and their versions."""

import argparse
from datetime import date
from typing import Any

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.domain.publishing import Publication
from desktop.office.hours import propose_hours, publish_hours
from desktop.office.office import Office
from desktop.office.page_hours import kept_hours
from desktop.office.publishing import drop
from desktop.office.rulebook_hours import SUBJECT
from desktop.rules.findings import Refusal
from desktop.rules.office_hours import content_of
from desktop.store.publications import publications
from desktop.wording.cli import HELP as STORE_HELP
from desktop.wording.cli_hours import HELP, TEXT
from desktop.wording.publishing import STANDS

NO_LUNCH = "none"
CHOICES = {"late": ("next", "same"), "first": ("yes", "no")}


def add_hours(parser: argparse.ArgumentParser) -> None:
    """Add the parts of ``hours``."""
    parts = parser.add_subparsers(dest="part", required=True, metavar="PART")
    listed = parts.add_parser("list", help=HELP["list"])
    listed.set_defaults(run=run_list)
    made = parts.add_parser("propose", help=HELP["propose"])
    made.set_defaults(run=run_propose)
    made.add_argument("--from", dest="since", required=True, metavar="DATE", help=HELP["from"])
    for name in ("opening", "closing", "cutoff"):
        made.add_argument(f"--{name}", metavar="HH:MM", help=HELP[name])
    made.add_argument("--lunch", metavar="HH:MM-HH:MM", help=HELP["lunch"])
    for name, choices in CHOICES.items():
        made.add_argument(f"--{name}", choices=choices, help=HELP[name])
    made.add_argument("--reason", required=True, help=HELP["reason"])
    given = parts.add_parser("publish", help=HELP["publish"])
    given.set_defaults(run=run_publish)
    back = parts.add_parser("reject", help=HELP["reject"])
    back.set_defaults(run=run_reject)
    back.add_argument("--reason", required=True, help=HELP["reason"])
    for settled in (given, back):
        settled.add_argument("proposal", metavar="ID", help=HELP["proposal"])
    for part in (listed, made, given, back):
        part.add_argument("--store", required=True, metavar="DIR", help=STORE_HELP["store"])
    for part in (made, given, back):
        part.add_argument("--as", dest="officer", required=True, metavar="OFFICER", help=HELP["as"])


def run_list(desk: Desk) -> Exit:
    """Say the hours kept now, those settled for later, and every version."""
    office = desk.office()
    with office.store:
        since, pairs, coming = kept_hours(office)
        versions = _versions(office)
        now = content_of(office.rules.hours.on(office.now().date()))
    lines = [TEXT["since"].format(since=since)]
    lines += [TEXT["pair"].format(name=name, value=value) for name, value in pairs]
    lines += coming
    rows = [_row(version) for version in reversed(versions)]
    lines += [TEXT["version"].format(**row) for row in rows]
    return desk.output.tell({"now": now, "coming": coming, "versions": rows}, lines)


def run_propose(desk: Desk) -> Exit:
    """Propose hours that differ from those of their day in what is given."""
    office, given = desk.office(), desk.given
    with office.store:
        done = propose_hours(office, _wanted(office, given), given.reason, given.officer)
        return _told(desk, office, done, "proposed")


def run_publish(desk: Desk) -> Exit:
    """Publish proposed hours as a second officer."""
    office, given = desk.office(), desk.given
    with office.store:
        done = publish_hours(office, given.proposal, given.officer)
        return _told(desk, office, done, "published")


def run_reject(desk: Desk) -> Exit:
    """Give proposed hours up."""
    office, given = desk.office(), desk.given
    with office.store:
        done = drop(office, SUBJECT, given.proposal, given.reason, given.officer)
        return _told(desk, office, done, "dropped")


def _wanted(office: Office, given: argparse.Namespace) -> dict[str, Any]:
    """Return the hours of the day they are to begin on, with what is given instead."""
    try:
        day = date.fromisoformat(given.since)
    except ValueError:
        day = office.now().date()
    wanted = content_of(office.rules.hours.on(day)) | {"valid_from": given.since}
    times = {n: getattr(given, n) for n in ("opening", "closing", "cutoff")}
    wanted |= {name: said for name, said in times.items() if said is not None}
    if given.lunch is not None:
        first, _, last = given.lunch.partition("-")
        has_none = given.lunch == NO_LUNCH
        wanted |= {"lunch_from": "" if has_none else first, "lunch_until": last}
    if given.late is not None:
        wanted["late_counts_next"] = given.late == "next"
    if given.first is not None:
        wanted["first_day_counts"] = given.first == "yes"
    return wanted


def _told(desk: Desk, office: Office, done: str | Refusal, said: str) -> Exit:
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    wanted = desk.given.proposal if "proposal" in desk.given else done
    title = next((v.title for v in _versions(office) if v.id == wanted), "")
    return desk.output.tell({"proposal": wanted}, [TEXT[said].format(id=wanted, title=title)])


def _versions(office: Office) -> tuple[Publication, ...]:
    with office.store.reading() as connection:
        return publications(connection, SUBJECT)


def _row(version: Publication) -> dict[str, str]:
    return {
        "id": version.id,
        "title": version.title,
        "stand": STANDS[version.stand],
        "reason": version.reason,
    }
