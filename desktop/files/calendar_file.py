"""A calendar file (.ics, RFC 5545) that any calendar program reads, written by its rules.

An event keeps its UID for as long as it is the same event, and its SEQUENCE only grows, so a
program that reads a later file moves it. Times are Guangdong's, with their zone written out.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from desktop.plain_class import dataclass

ZONE = "Asia/Shanghai"
LINE_OCTETS = 75
HEAD = (
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Joint Office//joint-office//ZH",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
)
TIMEZONE = (
    "BEGIN:VTIMEZONE",
    f"TZID:{ZONE}",
    "BEGIN:STANDARD",
    "DTSTART:19910915T010000",
    "TZOFFSETFROM:+0900",
    "TZOFFSETTO:+0800",
    "TZNAME:CST",
    "END:STANDARD",
    "END:VTIMEZONE",
)
"""Since 1991 China has one offset all the year round."""
LASTS = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event; ``at`` is when it ends, None where it is about the whole day."""

    uid: str
    sequence: int
    on: date
    at: datetime | None
    summary: str
    description: str = ""
    place: str = ""


def calendar_file(events: Iterable[CalendarEvent], name: str, made_at: datetime) -> bytes:
    """Return the file: ``name`` is what a calendar program calls it."""
    stamp = f"{made_at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    lines = [*HEAD, f"X-WR-CALNAME:{_text(name)}", *TIMEZONE]
    for event in events:
        lines += _event(event, stamp)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(event: CalendarEvent, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_text(event.uid)}"
    yield f"DTSTAMP:{stamp}"
    yield f"SEQUENCE:{event.sequence}"
    if event.at is None:
        yield f"DTSTART;VALUE=DATE:{event.on:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.on + timedelta(days=1):%Y%m%d}"
    else:
        yield f"DTSTART;TZID={ZONE}:{event.at - LASTS:%Y%m%dT%H%M%S}"
        yield f"DTEND;TZID={ZONE}:{event.at:%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{_text(event.summary)}"
    if event.description:
        yield f"DESCRIPTION:{_text(event.description)}"
    if event.place:
        yield f"LOCATION:{_text(event.place)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def _text(said: str) -> str:
    """Return text as a property holds it; what is no printing character goes."""
    lines = said.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    plain = ("".join(c for c in line if c == "\t" or _is_printing(c)) for line in lines)
    escaped = (line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,") for line in plain)
    return "\\n".join(escaped)


def _is_printing(letter: str) -> bool:
    return ord(letter) >= ord(" ") and not "\x7f" <= letter <= "\x9f"


def _folded(line: str) -> bytes:
    """Return a line with its end; what is over 75 octets goes on beneath, whole characters."""
    parts: list[bytes] = []
    part = b""
    for letter in line:
        octets = letter.encode("utf-8", "replace")
        room = LINE_OCTETS if not parts else LINE_OCTETS - 1
        if len(part) + len(octets) > room:
            parts.append(part)
            part = b""
        part += octets
    return b"\r\n ".join([*parts, part]) + b"\r\n"
