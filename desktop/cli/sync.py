"""``sync join|run|status``: a desk joins a shared office, exchanges, and tells how it stands."""

import argparse
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import asdict
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli.carry import add_carrying
from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.secrets import new_password, password_for, place_of_store
from desktop.clock import WallClock
from desktop.office.enrolling import Enrolment, Joined, enrol
from desktop.office.office import Office
from desktop.office.page_sync import sync_page
from desktop.office.sessions import Seat
from desktop.office.syncing import note_failure, synchronise
from desktop.store.connect import open_store
from desktop.store.recovery import note_told
from desktop.store.rows_sync import ConflictRow, SyncPage
from desktop.store.shared import SharedPlace
from desktop.sync.exchange import WITHDRAWAL_WINDOW, Report
from desktop.sync.opening import HUB, open_shared, place_of
from desktop.sync.ports import SharedStore
from desktop.sync.troubles import SyncTrouble
from desktop.wording import sync_page as words
from desktop.wording.cli import HELP as COMMON
from desktop.wording.keys import TEXT as KEYS
from desktop.wording.sync_page import HELP

if TYPE_CHECKING:
    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]

EVERY_S = 60
RUNS_SAID = 5
MINUTE = "%m-%d %H:%M"


def add_sync(kinds: "Kinds") -> None:
    """Add the commands of exchange."""
    parts = kinds.add_parser("sync", help=HELP["sync"])
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")
    joined = below.add_parser("join", help=HELP["sync_join"])
    joined.add_argument("--address", required=True, metavar="URL", help=HELP["address"])
    joined.add_argument("--scope", default="", metavar="SCOPE", help=HELP["scope"])
    joined.set_defaults(run=run_join)
    ran = below.add_parser("run", help=HELP["sync_run"])
    ran.add_argument("--once", action="store_true", help=HELP["once"])
    ran.add_argument("--now", action="store_true", help=HELP["now"])
    ran.set_defaults(run=run_sync)
    told = below.add_parser("status", help=HELP["sync_status"])
    told.set_defaults(run=run_status)
    add_carrying(below)
    for made in (joined, ran, told):
        made.add_argument("--store", required=True, metavar="DIR", help=COMMON["store"])
    for made in (joined, ran):
        made.add_argument("--as", dest="officer", required=True, metavar="OFFICER")


def run_join(desk: Desk) -> Exit:
    """Make an encrypted desk of a shared office in an empty folder, with everything recorded.

    At a hub the password is this desk's alone, and set here.
    """
    given = desk.given
    place, seat = place_of(given.address, given.scope), Seat(Path(given.store), WallClock())
    asked = new_password if place.kind == HUB else partial(password_for, place)
    wanted = Enrolment(
        *(given.address, given.officer, "", asked(given.officer)),
        is_first=False,
        scope=given.scope,
    )
    joined = enrol(seat, wanted, lambda _done, _of: None)
    if not isinstance(joined, Joined):
        return desk.output.refuse(joined)
    if joined.report.trouble is not None:
        return desk.output.refuse((joined.report.trouble.finding(),))
    return _tell_joined(desk, seat.folder, joined)


def _tell_joined(desk: Desk, folder: Path, joined: Joined) -> Exit:
    """Tell what the first exchange brought, and the recovery code this once."""
    with open_store(folder) as store:
        place = place_of_store(store)
    scope = place.scope
    lines = [words.JOINED.format(scope=scope, pulled=joined.report.pulled)]
    if place.kind == HUB:
        lines.append(words.JOINED_HUB.format(officer=desk.given.officer))
    if joined.recovery:
        lines.append(KEYS["recovery"].format(code=joined.recovery))
    told = {"scope": scope, **_told(joined.report), "recovery": joined.recovery}
    ended = desk.output.tell(told, lines)
    note_told(folder)
    return ended


def run_sync(desk: Desk) -> Exit:
    """Exchange once, or every minute until interrupted."""
    given = desk.given
    with closing(desk.office()) as office:
        place = place_of_store(office.store)
        password = password_for(place, given.officer)
        ended = _exchange(desk, office, place, password)
        while not given.once:
            time.sleep(EVERY_S)
            ended = _exchange(desk, office, place, password)
    return ended


def run_status(desk: Desk) -> Exit:
    """Tell how the desk stands with the shared store, without asking it."""
    with closing(desk.office()) as office:
        page = sync_page(office, "")
    if not page.is_shared:
        return desk.output.tell({"shared": False}, [words.LOCAL, words.LOCAL_HOW])
    return desk.output.tell({"shared": True, **asdict(page)}, _lines(page))


def _exchange(desk: Desk, office: Office, place: SharedPlace, password: str) -> Exit:
    given = desk.given
    hold = timedelta(0) if given.now else WITHDRAWAL_WINDOW
    try:
        with closing(_opened(desk, place, password)) as shared:
            report = synchronise(office, shared, given.officer, hold=hold)
    except SyncTrouble as trouble:
        report = note_failure(office, given.officer, trouble)
    if report.trouble is not None:
        return desk.output.refuse((report.trouble.finding(),))
    return desk.output.tell(_told(report), [words.DONE.format_map(_told(report))])


def _told(report: Report) -> dict[str, Any]:
    return {
        "sent": report.sent,
        "pulled": report.pulled,
        "files": report.files,
        "conflicts": report.conflicts,
        "waiting": report.waiting,
    }


def _opened(desk: Desk, place: SharedPlace, password: str) -> SharedStore:
    return open_shared(place, desk.given.officer, password, desk.clock())


def _lines(page: SyncPage) -> Iterator[str]:
    yield words.PLACE.format(address=page.address, scope=page.scope)
    yield page.state.words
    if page.trouble:
        yield f"{page.trouble}。{page.remedy}。"
    yield from _waiting_lines(page)
    open_ = [row for row in page.conflicts if row.is_open]
    if not open_:
        yield words.CONFLICTS_NONE
    yield from (_conflict_line(row) for row in open_)
    yield words.CLOCK_LINE.format(said=page.state.clock_words)
    yield words.SIGNATURES.format(
        right=page.signed_right, unread=page.signed_unread, wrong=page.signed_wrong
    )
    for seen in page.desks:
        yield words.DESK_LINE.format(
            device=seen.device,
            name=seen.officer_name,
            at=seen.seen_at.strftime(MINUTE),
            pending=seen.pending,
            here=words.HERE if seen.is_here else "",
        )
    for run in page.runs[:RUNS_SAID]:
        values = asdict(run) | {"at": run.ended_at.strftime(MINUTE), "name": run.officer_name}
        yield words.RUN_LINE.format_map({**values, "trouble": run.trouble or words.RUN_WELL})


def _waiting_lines(page: SyncPage) -> Iterator[str]:
    names = [row.officer_name for row in page.waiting if row.officer]
    for name in dict.fromkeys(names):
        yield words.WAITING_OF.format(name=name, count=names.count(name))
    held = [row.waits_for for row in page.waiting if row.waits_for]
    for waits_for in dict.fromkeys(held):
        yield words.WAITING_ON.format(waits_for=waits_for, count=held.count(waits_for))
    if not names:
        yield words.WAITING_NONE


def _conflict_line(row: ConflictRow) -> str:
    return words.CONFLICT_LINE.format(
        case=row.case_number,
        text=row.second.text,
        name=row.second.officer_name,
        first=row.told,
    )
