"""A calendar file read back by the letter of RFC 5545: lines, escapes, zone, identity."""

import re
from datetime import UTC, date, datetime

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.files.calendar_file import CalendarEvent, calendar_file

MADE = datetime(2026, 2, 13, 8, 55, 1, tzinfo=UTC)
AT = datetime(2026, 2, 25, 17, 30, tzinfo=OFFICE_ZONE)
EVENT = CalendarEvent("case/due@office", 3, AT.date(), AT, "到期", "案号 1\n说明", "开创大道")
_LINE = re.compile(
    r"(?P<name>[A-Z-]+)(?P<params>(;[A-Z-]+=(\"[^\"]*\"|[^\",;:]+))*):(?P<value>.*)", re.DOTALL
)
_ESCAPED = re.compile(r"\\(.)")


def read(content: bytes) -> list[dict[str, str]]:
    """Return the events of a file; whatever RFC 5545 forbids fails."""
    assert content.endswith(b"\r\n")
    lines = content[:-2].split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    whole: list[bytes] = []
    for line in lines:
        if line[:1] in b" \t":
            whole[-1] += line[1:]
        else:
            line.decode("utf-8")
            whole.append(line)
    open_, events = [], []
    for line in whole:
        found = _LINE.fullmatch(line.decode("utf-8"))
        assert found is not None, line
        name, value = found["name"], found["value"]
        if name == "BEGIN":
            open_.append(value)
            if value == "VEVENT":
                events.append({})
        elif name == "END":
            assert open_.pop() == value
        elif open_[-1] == "VEVENT":
            assert name not in events[-1]
            events[-1][name + found["params"]] = unescaped(value)
    assert open_ == []
    return events


def unescaped(value: str) -> str:
    assert not re.search(r"(?<!\\)(\\\\)*[;]", value)
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], value)


def written(*events: CalendarEvent) -> bytes:
    return calendar_file(events, "示范区联席办", MADE)


def test_an_event_is_read_back_as_it_was() -> None:
    (event,) = read(written(EVENT))

    assert event["UID"] == "case/due@office"
    assert event["SEQUENCE"] == "3"
    assert event["DTSTAMP"] == "20260213T085501Z"
    assert event["DTSTART;TZID=Asia/Shanghai"] == "20260225T170000"
    assert event["DTEND;TZID=Asia/Shanghai"] == "20260225T173000"
    assert event["DESCRIPTION"] == "案号 1\n说明"


def test_the_zone_it_names_is_written_out() -> None:
    text = written(EVENT).decode()

    assert text.index("TZID:Asia/Shanghai") < text.index("BEGIN:VEVENT")
    assert "TZOFFSETTO:+0800" in text


def test_a_whole_day_ends_on_the_next() -> None:
    whole = CalendarEvent("a", 0, date(2026, 12, 31), None, "补正期限")
    (event,) = read(written(whole))

    assert event["DTSTART;VALUE=DATE"] == "20261231"
    assert event["DTEND;VALUE=DATE"] == "20270101"


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("a;b,c\\d", id="what must be escaped"),
        pytest.param("一" * 300, id="a long line of wide characters"),
        pytest.param("x" * 75 + "𠮷" * 40, id="characters of four octets at the edge"),
        pytest.param("一行\n二行\n", id="lines"),
        pytest.param("BEGIN:VEVENT\nEND:VCALENDAR", id="what looks like the file's own"),
    ],
)
def test_any_text_comes_back_whole(said: str) -> None:
    (event,) = read(written(CalendarEvent("a", 0, AT.date(), AT, said)))

    assert event["SUMMARY"] == said


@pytest.mark.parametrize("bad", ["a\r\nATTACH:x", "a\rb", "a\x00b", "a\x1b[0mb", "a\x85b"])
def test_what_is_no_printing_character_breaks_no_line(bad: str) -> None:
    (event,) = read(written(CalendarEvent("a", 0, AT.date(), AT, bad)))

    assert set(event) == {
        "UID",
        "DTSTAMP",
        "SEQUENCE",
        "DTSTART;TZID=Asia/Shanghai",
        "DTEND;TZID=Asia/Shanghai",
        "SUMMARY",
        "TRANSP",
    }
