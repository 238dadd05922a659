"""Read the text of a holiday notice: which days are off, which are worked instead.

A date that nothing is said of, a weekday that does not fit its date, a count that does not agree
or a holiday that is left out is a fault with the words it stands in: nothing is guessed.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import field
from datetime import date, timedelta

from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.rules.notices import BadNotice
from desktop.rules.working_days import NoticeDay, YearNotice
from desktop.wording import holiday_notice as words

MOST_CHARACTERS = 20_000
FIRST_WITH_ALL = 2008
DECEMBER = 12
SHOWN = 24
_TOKENS = re.compile(
    "|".join(
        (
            f"(?P<date>{words.DATE})",
            f"(?P<count>{words.COUNT})",
            *(f"(?P<{name}>{pattern})" for name, pattern in words.VERBS),
            r"(?P<end>[，,；;。\n])",
        )
    )
)


@dataclass(frozen=True, slots=True)
class ReadText:
    """What a notice's text says.

    ``amends`` is the one holiday that a notice changes or adds in a year that has its notice,
    blank for a notice of a whole year; ``extended_to`` the new last day where it says no more.
    """

    year: int
    title: str
    number: str
    issued_on: date | None
    days: tuple[NoticeDay, ...]
    amends: str = ""
    extended_to: date | None = None


@dataclass(slots=True)
class _Reading:
    """Where the reading of one holiday's arrangement stands."""

    year: int
    name: str
    month: int | None = None
    off: list[date] = field(default_factory=list)
    worked: list[date] = field(default_factory=list)
    moved: list[date] = field(default_factory=list)
    pending: list[tuple[date, str]] = field(default_factory=list)
    noted: list[date] = field(default_factory=list)
    is_target: bool = False
    faults: list[Finding] = field(default_factory=list)


def read_text(text: str, *, year: int | None = None) -> ReadText:
    """Return what a notice's text says; BadNotice with every fault where it is not plain.

    ``year`` is meant where the text names none.
    """
    if len(text) > MOST_CHARACTERS:
        raise BadNotice((finding("notice_text_too_long", "text", most=MOST_CHARACTERS),))
    plain = _plain(text)
    meant = _year(plain) or year
    if not plain.strip():
        raise BadNotice((finding("notice_text_empty", "text"),))
    if meant is None or not FIRST_WITH_ALL - 8 <= meant <= 2999:
        raise BadNotice((finding("notice_text_year_missing", "text"),))
    amends, extended = _amended(plain), _extended(plain, meant)
    if extended is not None:
        return ReadText(meant, _title(plain, meant), _number(plain), _issued(plain), (), *extended)
    unsigned = re.sub(words.SIGNED_LINE, "", plain, flags=re.MULTILINE)
    parts = [(amends, unsigned)] if amends else list(_items(unsigned))
    if not parts:
        raise BadNotice((finding("notice_text_no_items", "text"),))
    read = [_read(name, body, meant) for name, body in parts]
    faults = [fault for one in read for fault in one.faults]
    faults += [] if amends else _left_out([name for name, _body in parts], meant)
    if faults:
        raise BadNotice(tuple(faults))
    days = tuple(day for one in read for day in _days(one))
    return ReadText(meant, _title(plain, meant), _number(plain), _issued(plain), days, amends)


def amended(base: YearNotice, read: ReadText) -> YearNotice:
    """Return the year's notice with the one holiday as the amending notice has it."""
    source = words.AMENDED.format(source=base.source, title=read.title)
    if read.extended_to is not None:
        days = _lengthened(base.days, read.amends, read.extended_to)
        return YearNotice(base.year, source, days)
    named = {day.day for day in read.days}
    kept = [d for d in base.days if not _same(d.name, read.amends) and d.day not in named]
    days = tuple(sorted((*kept, *read.days), key=_by_day))
    return YearNotice(base.year, source, days)


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = text.replace("(", "（").replace(")", "）").replace(":", "：").replace(",", "，")
    text = text.translate({ord(sign): None for sign in words.QUOTES})
    return "\n".join(re.sub(r"\s+", "", line) for line in text.split("\n"))


def _year(text: str) -> int | None:
    for pattern in words.TITLE_YEAR:
        found = re.search(pattern, text, re.MULTILINE)
        if found:
            return int(found[1])
    return None


def _title(text: str, year: int) -> str:
    for line in text.split("\n"):
        if re.fullmatch(words.TITLE_LINE, line):
            return line
    return words.TITLE.format(year=year)


def _number(text: str) -> str:
    found = re.search(words.NUMBER, text.replace("[", "〔").replace("]", "〕"))
    if found is None:
        return ""
    kind = next(kind for kind in words.NUMBER_KINDS if found[0].startswith(kind))
    return words.NUMBER_TEXT.format(kind=kind, year=found[1], number=int(found[2]))


def _issued(text: str) -> date | None:
    days = re.findall(words.SIGNED, text, re.MULTILINE)
    return _day(*(int(part) for part in days[-1])) if days else None


def _amended(text: str) -> str:
    for pattern in (words.ADDS, words.AMENDS):
        found = re.search(pattern, text)
        if found:
            return found[1]
    return ""


def _extended(text: str, year: int) -> tuple[str, date] | None:
    found = re.search(words.EXTENDS, text)
    if found is None:
        return None
    if found[3] is None:
        raise BadNotice((finding("notice_text_no_month", "text", name="", words=found[0][:SHOWN]),))
    day = _day(int(found[2] or year), int(found[3]), int(found[4]))
    if day is None:
        raise BadNotice((finding("notice_text_no_day", "text", name="", words=found[0][:SHOWN]),))
    return found[1], day


def _items(text: str) -> Iterator[tuple[str, str]]:
    heads = list(re.finditer(words.ITEM, text))
    closing = re.search(words.CLOSING, text)
    end = closing.start() if closing else len(text)
    for place, head in enumerate(heads):
        until = heads[place + 1].start() if place + 1 < len(heads) else max(end, head.end())
        yield head[1], text[head.end() : until]


def _left_out(names: list[str], year: int) -> list[Finding]:
    wanted = words.COVERED if year >= FIRST_WITH_ALL else words.COVERED_BEFORE_2008
    missing = [name for name in wanted if not any(name in given for given in names)]
    return [finding("notice_text_left_out", "text", name=name) for name in missing]


def _read(name: str, body: str, year: int) -> _Reading:
    """Read one arrangement from left to right; the verb after the days says what they are."""
    reading = _Reading(year, name)
    asides, last, end = _asides(body), None, 0
    bare = re.sub(r"（[^（）]*）", lambda m: "　" * len(m[0]), body)
    for token in _TOKENS.finditer(bare):
        kind = token.lastgroup or ""
        if token["date"]:
            day = _token_day(reading, token)
            between = bare[end : token.start()].strip("　")
            if day is not None:
                _take_date(reading, token, (last, between), (day, asides.get(token.end(), "")))
            last, end = day, token.end()
        else:
            _take_word(reading, kind if kind in _KINDS else _kind(token), token)
    _finish(reading)
    return reading


_KINDS = frozenset({"end", "count", *(name for name, _pattern in words.VERBS)})


def _kind(token: re.Match[str]) -> str:
    return next(name for name in _KINDS if token[name])


def _asides(body: str) -> dict[int, str]:
    """Return what stands in brackets, by the place it follows."""
    return {found.start(): found[0] for found in re.finditer(r"（[^（）]*）", body)}


def _token_day(reading: _Reading, token: re.Match[str]) -> date | None:
    found = re.fullmatch(words.DATE, token["date"])
    assert found is not None
    month = int(found[2]) if found[2] else reading.month
    if month is None:
        reading.faults.append(_fault("notice_text_no_month", reading, token))
        return None
    reading.month = month
    year = int(found[1]) if found[1] else _year_of(reading, month)
    day = _day(year, month, int(found[3]))
    if day is None or year not in (reading.year, reading.year - 1):
        reading.faults.append(_fault("notice_text_no_day", reading, token))
        return None
    return day


def _year_of(reading: _Reading, month: int) -> int:
    is_before = words.NEW_YEAR in reading.name and month == DECEMBER
    return reading.year - 1 if is_before else reading.year


def _take_date(
    reading: _Reading,
    token: re.Match[str],
    before: tuple[date | None, str],
    said: tuple[date, str],
) -> None:
    last, between = before
    day, aside = said
    weekday = re.search(words.WEEKDAY, aside)
    if weekday and _weekday(weekday[1]) != day.weekday():
        given = weekday[0]
        reading.faults.append(_fault("notice_text_weekday", reading, token, given=given))
        return
    if last is not None and between and between in words.RANGE_SIGNS and reading.pending:
        if day < last:
            reading.faults.append(_fault("notice_text_backwards", reading, token))
            return
        steps = range(1, (day - last).days + 1)
        reading.pending += [(last + timedelta(days=n), token["date"]) for n in steps]
        return
    if not reading.is_target:
        reading.pending.append((day, token["date"]))


def _take_word(reading: _Reading, kind: str, token: re.Match[str]) -> None:
    days = [day for day, _written in reading.pending]
    match kind:
        case "off":
            reading.off += days
        case "worked":
            reading.worked += days
        case "noted":
            reading.noted = days or reading.noted
        case "moved":
            reading.moved += days or reading.noted
            reading.is_target = True
        case "count":
            _check_count(reading, token)
            return
        case "end":
            reading.is_target = False
            _refuse_pending(reading, token)
        case _:
            pass
    reading.pending = []


def _refuse_pending(reading: _Reading, token: re.Match[str]) -> None:
    for _day, written in reading.pending:
        reading.faults.append(
            finding("notice_text_unread", "text", name=reading.name, words=written)
        )


def _check_count(reading: _Reading, token: re.Match[str]) -> None:
    said = re.fullmatch(words.COUNT, token["count"])
    assert said is not None
    wanted = int(said[1]) if said[1].isdigit() else words.COUNTS.index(said[1]) + 1
    counted = len(set(reading.off))
    if wanted != counted and not reading.faults:
        fault = finding(
            "notice_text_count", "text", name=reading.name, given=wanted, counted=counted
        )
        reading.faults.append(fault)


def _finish(reading: _Reading) -> None:
    for _day, written in reading.pending:
        reading.faults.append(
            finding("notice_text_unread", "text", name=reading.name, words=written)
        )
    reading.worked += [day for day in reading.moved if day not in reading.off]
    for day in sorted({*reading.off} & {*reading.worked}):
        reading.faults.append(finding("notice_day_both", "text", given=day))
    if not reading.off and not reading.faults:
        reading.faults.append(finding("notice_text_no_days", "text", name=reading.name))


def _days(reading: _Reading) -> Iterator[NoticeDay]:
    said = dict.fromkeys(reading.off, True) | dict.fromkeys(reading.worked, False)
    for day in sorted(said):
        yield NoticeDay(day, reading.name, said[day])


def _lengthened(days: tuple[NoticeDay, ...], name: str, until: date) -> tuple[NoticeDay, ...]:
    off = [d.day for d in days if _same(d.name, name) and d.is_off]
    if not off or until <= max(off):
        raise BadNotice((finding("notice_text_extends_nothing", "text", name=name),))
    steps = range(1, (until - max(off)).days + 1)
    added = [NoticeDay(max(off) + timedelta(days=n), name, is_off=True) for n in steps]
    named = {day.day for day in added}
    return tuple(sorted((*(d for d in days if d.day not in named), *added), key=_by_day))


def _fault(rule: str, reading: _Reading, token: re.Match[str], **facts: object) -> Finding:
    return finding(rule, "text", name=reading.name, words=token["date"], **facts)


def _weekday(written: str) -> int:
    return len(words.WEEKDAYS) - 1 if written == words.SUNDAY_TOO else words.WEEKDAYS.index(written)


def _same(one: str, other: str) -> bool:
    return one.removesuffix(words.FESTIVAL) == other.removesuffix(words.FESTIVAL)


def _by_day(named: NoticeDay) -> date:
    return named.day


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
