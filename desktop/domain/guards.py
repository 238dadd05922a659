"""Conditions that several acts share, each yielding the reason when it does not hold."""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from desktop.domain.case import Case, Matter
from desktop.domain.clocks import accepted_day
from desktop.domain.context import Context
from desktop.rules.findings import Finding, finding


def matter_of(case: Case, command: Any) -> Matter | None:
    """Return the matter the command names."""
    return case.matter(command.matter)


def has_matter(case: Case, command: Any, _context: Context) -> Iterator[Finding]:
    """The case has the matter the command names."""
    if matter_of(case, command) is None:
        yield finding("matter_missing", matter=command.matter)


def is_open(case: Case, command: Any, _context: Context) -> Iterator[Finding]:
    """The matter has not ended."""
    matter = matter_of(case, command)
    if matter is not None and not matter.is_open:
        yield finding("matter_closed", matter=command.matter)


def is_accepted(case: Case, command: Any, context: Context) -> Iterator[Finding]:
    """The matter was accepted, by an officer or by silence."""
    matter = matter_of(case, command)
    if matter is not None and accepted_day(matter, context.today, context.rules) is None:
        yield finding("not_accepted", matter=command.matter)


def is_not_accepted(case: Case, command: Any, context: Context) -> Iterator[Finding]:
    """The matter has not been accepted, not even by silence (行政许可法 Art. 32)."""
    matter = matter_of(case, command)
    if matter is None:
        return
    if matter.accepted_on is not None:
        yield finding("already_accepted", matter=command.matter, on=matter.accepted_on)
    elif (day := accepted_day(matter, context.today, context.rules)) is not None:
        yield finding("accepted_by_silence", matter=command.matter, on=day)


def said(value: str, field: str) -> Iterator[Finding]:
    """Yield a finding when a text that must be given is blank."""
    if not value.strip():
        yield finding("text_missing", field)


def not_in_future(
    moment: datetime | date | None, field: str, context: Context
) -> Iterator[Finding]:
    """Yield a finding when something is said to have happened later than now."""
    if moment is None:
        return
    limit: datetime | date = context.now if isinstance(moment, datetime) else context.today
    if isinstance(moment, datetime) and moment.tzinfo is None:
        yield finding("moment_without_zone", field)
    elif moment > limit:
        yield finding("in_future", field, given=moment, now=limit)
