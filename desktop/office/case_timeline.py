"""What happened in a case, newest first: when it was done, when it was entered, by whom."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from desktop.clock import OFFICE_ZONE
from desktop.domain.values import Moment
from desktop.store.codec import UnknownEvent
from desktop.store.event_log import LoggedEntry
from desktop.store.rows import TimelineRow
from desktop.wording.event_details import detail_of
from desktop.wording.events import WITHDRAWN_LINE, describe

EXCHANGES = frozenset(
    {
        "supplement.requested",
        "supplement.received",
        "explanation.requested",
        "explanation.given",
        "letter.served",
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
DONE_AT = ("decided", "served_at", "accepted_at", "received_at", "signed_at")


def timeline(log: Iterable[LoggedEntry], names: Mapping[str, str]) -> tuple[TimelineRow, ...]:
    """Return every entry of a case as a line, newest first."""
    entries = tuple(log)
    said = {x.entry.id: describe(x.entry.kind, x.event) for x in entries}
    return tuple(_line(entry, names, _detail(entry, names, said)) for entry in reversed(entries))


def _detail(logged: LoggedEntry, names: Mapping[str, str], said: Mapping[str, str]) -> str:
    """Return the particulars of an entry; of a withdrawal what it took back.

    An entry of a later version of this program is kept unread, and says no more than its kind.
    """
    if not isinstance(logged.event, UnknownEvent):
        return detail_of(logged.event, names)
    return said.get(str(logged.event.data.get("entry")), "")


def _line(logged: LoggedEntry, names: Mapping[str, str], detail: str) -> TimelineRow:
    kind = logged.entry.kind
    text = describe(kind, logged.event)
    if logged.withdrawn_by:
        text = WITHDRAWN_LINE.format(text=text)
    usual = LETTER_MARK if kind.startswith("letter.") else USUAL_MARK
    icon, tone = MARKS.get(kind, usual)
    return TimelineRow(
        text=text,
        at=_done_at(logged.event) or logged.entry.moment,
        officer=names.get(logged.entry.officer, logged.entry.officer),
        kind=kind,
        icon=icon,
        tone=tone,
        detail=detail,
        entered_at=logged.entry.moment,
        device=logged.entry.writer[:8],
    )


def _done_at(event: object) -> datetime | None:
    """Return when it was done, where the event says so (作出时间)."""
    for name in DONE_AT:
        value = getattr(event, name, None)
        moment = value.done_at if isinstance(value, Moment) else value
        if isinstance(moment, datetime):
            return moment.astimezone(OFFICE_ZONE)
    return None
