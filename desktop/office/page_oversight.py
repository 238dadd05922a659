"""监督看板: how the office and each bureau does, counted by queries and never by hand."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, Row

from desktop.domain.ball import Party
from desktop.domain.case import LetterStage
from desktop.domain.supervising import Figure, FigureKind, Period, supervising_findings
from desktop.domain.values import Bureau, Officer
from desktop.office.figures import catch_up
from desktop.office.office import Office
from desktop.rules.working_days import NoCalendar
from desktop.store.oversight import (
    DecidedSteps,
    connected,
    count_of,
    decided_steps,
    decided_weeks,
    due_days,
    held_minutes,
    held_now,
    letters_ended,
    open_orders,
    open_steps,
    orders_by_bureau,
)
from desktop.store.rows_oversight import (
    BureauRow,
    DayRow,
    LetterFigures,
    OrderRow,
    OversightPage,
    PartyRow,
    WorksFigures,
)
from desktop.wording.findings import say

PERIODS = ("month", "last_month", "weeks", "year")
AHEAD = 5
"""So many working days to come are shown, today among them where it is worked."""
AT_ONCE = 20
"""So many cases that changed are reckoned before the page is shown, the others while it is."""
MOST_ORDERS = 50
WEEKS = 12


def period_of(key: str, today: date) -> Period:
    """Return the days of a period that is known by its key, up to today."""
    first = today.replace(day=1)
    match key:
        case "last_month":
            last = first - timedelta(days=1)
            return Period(key, last.replace(day=1), last)
        case "weeks":
            return Period(key, today - timedelta(weeks=WEEKS), today)
        case "year":
            return Period(key, today - timedelta(days=365), today)
        case _:
            return Period("month", first, today)


def oversight_page(office: Office, officer: Officer, key: str, bureau: str = "") -> OversightPage:
    """Return how the office does, reckoning a portion of what changed first.

    ``bureau`` blank counts every bureau; who may not see it learns only why.
    """
    today = office.now().date()
    period = period_of(key, today)
    refused = supervising_findings(officer)
    if refused:
        return OversightPage(period, refusal=" ".join(str(say(f)) for f in refused))
    left = catch_up(office, most=AT_ONCE)
    ahead = days_ahead(office, today)
    with office.store.reading() as connection:
        counting = _Counting(connection, period, today, ahead)
        return OversightPage(
            period=period,
            at=f"{office.now():%H:%M}",
            bureaus=tuple(r for r in counting.bureaus() if bureau in ("", r.bureau)),
            parties=counting.parties(),
            days=counting.days(),
            orders=tuple(counting.orders(bureau)),
            letters=counting.letters(),
            works=counting.works(),
            weeks=counting.weeks(),
            day=office.rules.hours.of_day(today).minutes,
            today=today,
            lapse_until=ahead[-1],
            left=left,
        )


def connection_aim(office: Office) -> int:
    """Return within how many working days a connection is to be made, by the rules of today."""
    return office.rules.days("connection_goal", office.now().date())


def days_ahead(office: Office, today: date) -> tuple[date, ...]:
    """Return the next working days, today among them; without a calendar plain days."""
    found: list[date] = []
    day = today
    while len(found) < AHEAD:
        with suppress(NoCalendar):
            day = office.rules.calendar.next_working(day)
        found.append(day)
        day += timedelta(days=1)
    return tuple(found)


class _Counting:
    """Counts what one page shows, all of it at one moment of the store."""

    def __init__(
        self, connection: Connection, period: Period, today: date, ahead: tuple[date, ...]
    ) -> None:
        self.connection = connection
        self.period = period
        self.today = today
        self.ahead = ahead

    def bureaus(self) -> Iterator[BureauRow]:
        """Yield every bureau that has, or decided, anything, in their usual order."""
        since, until = self.period.since, self.period.until
        now = {row.bureau: row for row in open_steps(self.connection, self.today)}
        sent = orders_by_bureau(self.connection, since, until)
        decided: dict[str, list[DecidedSteps]] = {}
        for row in decided_steps(self.connection, since, until):
            decided.setdefault(row.bureau, []).append(row)
        for bureau in Bureau:
            key = bureau.value
            if key in now or key in decided or key in sent:
                yield self._bureau(key, now.get(key), decided.get(key, []), sent.get(key, 0))

    def _bureau(
        self, key: str, now: Row[Any] | None, decided: list[DecidedSteps], sent: int
    ) -> BureauRow:
        timed = [(row.minutes, row.many) for row in decided if row.minutes is not None]
        open_order = Figure(FigureKind.UNANSWERED, key)
        return BureauRow(
            key,
            now.waiting if now else 0,
            now.late if now else 0,
            now.today if now else 0,
            now.paused if now else 0,
            sum(row.many for row in decided if not row.is_late),
            sum(row.many for row in decided if row.is_late),
            share_at_most(timed, 0.5),
            share_at_most(timed, 0.9),
            sent,
            count_of(self.connection, open_order, self.today),
        )

    def parties(self) -> tuple[PartyRow, ...]:
        """Return what each party holds, and whose time ended cases took."""
        holding = held_now(self.connection)
        spent = held_minutes(self.connection, self.period.since, self.period.until)._mapping
        return tuple(PartyRow(p.value, holding.get(p.value, 0), spent[p.value]) for p in Party)

    def days(self) -> tuple[DayRow, ...]:
        """Return the steps due on each of the days to come."""
        found = due_days(self.connection, self.ahead[0], self.ahead[-1])
        return tuple(DayRow(on, found.get(on.isoformat(), 0)) for on in self.ahead)

    def orders(self, bureau: str) -> Iterator[OrderRow]:
        """Yield the oversight orders that wait for a reply, of one bureau or of all."""
        for row in open_orders(self.connection, MOST_ORDERS, bureau):
            on = date.fromisoformat(row.ordered_on)
            yield OrderRow(row.case_id, row.case_number, row.enterprise, row.bureau, row.number, on)

    def letters(self) -> LetterFigures:
        """Return how letters stand."""
        since, until = self.period.since, self.period.until
        ended = letters_ended(self.connection, since, until)
        unredeemed = (LetterStage.LAPSED, LetterStage.REVOKED)
        return LetterFigures(
            self._count(Figure(FigureKind.ISSUED, "", since, until)),
            ended.get(LetterStage.REDEEMED, 0),
            sum(ended.get(stage, 0) for stage in unredeemed),
            self._count(Figure(FigureKind.LAPSING, until=self.ahead[-1])),
            self._count(Figure(FigureKind.LAPSED)),
        )

    def works(self) -> WorksFigures:
        """Return how works were judged, and how long connections took."""
        since, until = self.period.since, self.period.until
        made = connected(self.connection, since, until)
        return WorksFigures(
            self._count(Figure(FigureKind.JUDGED, "", since, until)),
            self._count(Figure(FigureKind.EXEMPT, "", since, until)),
            made.many,
            made.days,
            self._count(Figure(FigureKind.ENDED, "", since, until)),
        )

    def weeks(self) -> tuple[float, ...]:
        """Return the share decided in time of each of the last weeks."""
        since = self.today - timedelta(weeks=WEEKS)
        return tuple(decided_weeks(self.connection, since, self.today))

    def _count(self, figure: Figure) -> int:
        return count_of(self.connection, figure, self.today)


def share_at_most(timed: list[tuple[int, int]], share: float) -> int | None:
    """Return within how many minutes that share of decisions was made; None without any.

    ``timed`` are minutes with how many decisions took them, whether sorted or not.
    """
    whole = sum(count for _minutes, count in timed)
    reached = 0
    for minutes, count in sorted(timed):
        reached += count
        if reached >= share * whole:
            return minutes
    return None
