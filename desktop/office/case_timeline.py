"""What happened in a case, newest first: when it was done, when it was entered, by whom."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection

from desktop.clock import OFFICE_ZONE
from desktop.domain.masking import masked_text
from desktop.domain.values import Bureau, Moment
from desktop.plain_class import dataclass
from desktop.store.codec import UnknownEvent
from desktop.store.conflicts import overruled
from desktop.store.event_log import LoggedEntry, history_of
from desktop.store.rows import TimelineRow
from desktop.wording import sync_page
from desktop.wording.event_details import JOIN, detail_of
from desktop.wording.events import WITHDRAWN_LINE, describe
from desktop.wording.people import by_name
from desktop.wording.values import BUREAUS

EXCHANGES = frozenset(
    {
        "supplement.requested",
        "supplement.received",
        "explanation.requested",
        "explanation.given",
        "letter.served",
        "document.served",
        "paper.submitted",
        "paper.returned",
        "visit.counted",
        "note.added",
        "commitment.signed",
        "matter.refused_at_door",
    }
)
"""What passed between the office, the applicant and the utility."""
MARKS = {
    "step.decided": ("check", "green"),
    "matter.concluded": ("circle-check", "green"),
    "exemption.filed": ("shield-check", "blue"),
    "case.opened": ("file-plus", "blue"),
    "matter.received": ("inbox", "blue"),
    "matter.accepted": ("file-plus", "blue"),
    "verdict.assessed": ("scale", "grey"),
    "verdict.settled": ("scale", "amber"),
    "special.started": ("clock", "grey"),
    "oversight.ordered": ("triangle-alert", "red"),
    "supplement.requested": ("undo-2", "amber"),
    "explanation.requested": ("circle-help", "amber"),
    "note.added": ("file-text", "grey"),
    "paper.submitted": ("paperclip", "grey"),
    "paper.verified": ("check", "green"),
    "paper.returned": ("undo-2", "amber"),
    "step.handed_over": ("send", "grey"),
    "milestone.reached": ("zap", "green"),
    "connection.accepted": ("zap", "blue"),
    "letter.lapsed": ("stamp", "amber"),
    "letter.revoked": ("stamp", "red"),
    "letter.voided": ("stamp", "red"),
}
LETTER_MARK, USUAL_MARK = ("stamp", "violet"), ("history", "grey")
CONTESTED = "contested"
NO_PAPERS: Mapping[str, str] = MappingProxyType({})
DONE_AT = ("decided", "served_at", "accepted_at", "received_at", "signed_at")


@dataclass(frozen=True, slots=True)
class Log:
    """The entries of a case in order, and of those that came second what was first."""

    entries: tuple[LoggedEntry, ...]
    told: Mapping[str, str]


def whole_log(connection: Connection, case_id: str, names: Mapping[str, str]) -> Log:
    """Return all that was recorded of a case, also what does not count, after what was first."""
    entries = list(history_of(connection, case_id))
    lost = overruled(connection, case_id)
    told: dict[str, str] = {}
    for logged, why in (*lost, *((e, e.winner) for e in entries if e.verdict == CONTESTED)):
        first = next((e for e in entries if e.entry.id == why), None)
        told[logged.entry.id] = first_told(first, why, names)
    for logged, why in lost:
        places = [n for n, e in enumerate(entries, start=1) if e.entry.id == why]
        entries.insert(places[0] if places else len(entries), logged)
    return Log(tuple(entries), told)


def first_told(first: LoggedEntry | None, why: str, names: Mapping[str, str]) -> str:
    """Return what was first, or why an entry was refused, in one line."""
    if first is None:
        return sync_page.WHY.get(why, why)
    entry = first.entry
    return sync_page.FIRST.format(
        bureau=BUREAUS[Bureau(entry.bureau)],
        name=names.get(entry.officer, entry.officer),
        at=entry.moment.astimezone(OFFICE_ZONE).strftime("%H:%M"),
        text=describe(entry.kind, first.event),
    )


def timeline(
    log: Log,
    names: Mapping[str, str],
    papers: Mapping[str, str] = NO_PAPERS,
    for_whom: Mapping[str, str] = NO_PAPERS,
) -> tuple[TimelineRow, ...]:
    """Return every entry of a case as a line, newest first.

    ``papers`` are those it caused and ``for_whom`` the officer it was made for, by entry.
    """
    said = {x.entry.id: describe(x.entry.kind, x.event) for x in log.entries}
    return tuple(
        replace(
            _line(logged, names, log.told, for_whom.get(logged.entry.id, "")),
            detail=masked_text(
                JOIN.join(filter(None, (_detail(logged, names, said), papers.get(logged.entry.id))))
            ),
        )
        for logged in reversed(log.entries)
    )


def _detail(logged: LoggedEntry, names: Mapping[str, str], said: Mapping[str, str]) -> str:
    """Return the particulars of an entry; of a withdrawal what it took back.

    An entry of a later version of this program is kept unread, and says no more than its kind.
    """
    if not isinstance(logged.event, UnknownEvent):
        return detail_of(logged.event, names)
    return said.get(str(logged.event.data.get("entry")), "")


def _line(
    logged: LoggedEntry, names: Mapping[str, str], told: Mapping[str, str], principal: str
) -> TimelineRow:
    kind = logged.entry.kind
    text = describe(kind, logged.event)
    usual = LETTER_MARK if kind.startswith(("letter.", "document.")) else USUAL_MARK
    icon, tone = MARKS.get(kind, usual)
    if logged.withdrawn_by:
        text = WITHDRAWN_LINE.format(text=text)
    elif logged.entry.id in told:
        how = CONTESTED if logged.verdict == CONTESTED else "refused"
        text = sync_page.OVERRULED[how].format(text=text, told=told[logged.entry.id])
        icon, tone = "triangle-alert", "amber" if how == CONTESTED else "red"
    return TimelineRow(
        text=text,
        at=done_at(logged.event) or logged.entry.moment,
        officer=by_name(names.get(logged.entry.officer, logged.entry.officer), principal),
        kind=kind,
        icon=icon,
        tone=tone,
        entered_at=logged.entry.moment,
        device=logged.entry.writer[:8],
        entry=logged.entry.id,
    )


def done_at(event: object) -> datetime | None:
    """Return when it was done, where the event says so (作出时间)."""
    for name in DONE_AT:
        value = getattr(event, name, None)
        moment = value.done_at if isinstance(value, Moment) else value
        if isinstance(moment, datetime):
            return moment.astimezone(OFFICE_ZONE)
    return None
