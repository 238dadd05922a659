"""The supervisor's figures out: every one with its unit and what it counts, one a line."""

from collections.abc import Callable, Iterator
from pathlib import Path

from desktop.domain.supervising import supervising_findings
from desktop.domain.values import Officer
from desktop.files.table_out import ColumnKind, OutColumn, Value, write_table
from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.figures import catch_up
from desktop.office.office import Office
from desktop.office.page_oversight import oversight_page
from desktop.rules.findings import Refusal
from desktop.store.rows_oversight import BureauRow, OversightPage
from desktop.wording import oversight as words
from desktop.wording import register

Line = tuple[str, str, Value, str, str]
"""Of what, which figure, its value, its unit, what it counts."""
UNITS = {"rate": "share", "middle": "minutes", "ninth": "minutes"}
VALUE_AT = 2
ORDERS = ("ordered", "unanswered")


def write_oversight(
    office: Office,
    path: Path,
    officer: Officer,
    wanted: tuple[str, str],
    step: Callable[[int, int], None],
) -> int | Refusal:
    """Write the figures of a period and a bureau as a workbook and return how many lines.

    ``step`` may raise to stop; raises OSError.
    """
    page = _whole_page(office, officer, wanted, step)
    if isinstance(page, Refusal):
        return page
    kinds = {words.OUT_COLUMNS[VALUE_AT][0]: ColumnKind.NUMBER}
    columns = [OutColumn(title, kinds.get(title, ColumnKind.TEXT)) for title, _ in _columns()]
    return write_table(path, words.SHEET, columns, list(lines_of(page)))


def print_oversight(
    office: Office,
    officer: Officer,
    wanted: tuple[str, str],
    step: Callable[[int, int], None],
) -> bytes | Refusal:
    """Return the same figures as pages of landscape A4."""
    page = _whole_page(office, officer, wanted, step)
    if isinstance(page, Refusal):
        return page
    now, period = office.now(), page.period
    note = words.HEAD_NOTE.format(
        since=period.since, until=period.until, on=f"{now:%Y-%m-%d %H:%M}"
    )
    sheet = TableSheet(
        title=words.HEAD.format(office=office.settings.name),
        note=note,
        columns=_columns(),
        rows=tuple(tuple(_said(cell) for cell in line) for line in lines_of(page)),
        foot=register.LIST_DEMO if office.settings.is_demo else "",
    )
    return render_table(sheet, now, step)


def lines_of(page: OversightPage) -> Iterator[Line]:
    """Yield every figure of a page."""
    yield from _of_the_office(page)
    for bureau in page.bureaus:
        yield from _of_bureau(bureau)
    for party in page.parties:
        name = words.HOLDERS[party.party]
        yield _line("party", f"{words.HOLDING}：{name}", party.holding, "cases", "holding")
        yield _line("party", f"{words.MINUTES}：{name}", party.minutes, "minutes", "minutes")
    for day in page.days:
        yield _line("days", f"{day.on:%Y-%m-%d}", day.count, "steps", "days")
    for order in page.orders:
        named = {"enterprise": order.enterprise, "number": order.number}
        named |= {"bureau": words.bureau_name(order.bureau), "on": f"{order.ordered_on:%Y-%m-%d}"}
        yield _line("orders", words.ORDER_SAID.format(**named), 1, "orders", "orders")


def _of_the_office(page: OversightPage) -> Iterator[Line]:
    works, letters = page.works, page.letters
    in_time, missed = (sum(getattr(b, k) for b in page.bureaus) for k in ("in_time", "missed"))
    ended = letters.redeemed + letters.unredeemed
    days = None if works.days is None else round(works.days, 1)
    yield _line("office", words.RATE, _share(in_time, in_time + missed), "share", "rate")
    yield _line("office", words.CONNECTION, days, "days", "connection")
    yield _line("office", words.EXEMPT, _share(works.exempt, works.judged), "share", "exempt")
    yield _line("office", words.LETTERS, _share(letters.redeemed, ended), "share", "letters")
    yield _line("office", words.ISSUED, letters.issued, "letters", "letters")
    yield _line("office", words.LAPSING, letters.lapsing, "letters", "lapsing")
    yield _line("office", words.LAPSED, letters.lapsed, "letters", "lapsed")


def _of_bureau(bureau: BureauRow) -> Iterator[Line]:
    name = words.bureau_name(bureau.bureau)
    for key, title in words.COLUMNS.items():
        if key == "bureau":
            continue
        whole = bureau.in_time + bureau.missed
        value = _share(bureau.in_time, whole) if key == "rate" else getattr(bureau, key)
        unit = "orders" if key in ORDERS else UNITS.get(key, "steps")
        yield (name, title, value, words.OUT_UNITS[unit], words.DEFINED[key])


def _whole_page(
    office: Office, officer: Officer, wanted: tuple[str, str], step: Callable[[int, int], None]
) -> OversightPage | Refusal:
    """Return the page once every case is reckoned; a Refusal says who may not see it."""
    refused = supervising_findings(officer)
    if refused:
        return Refusal(refused)
    whole = 0
    while left := catch_up(office):
        whole = max(whole, left)
        step(whole - left, whole)
    return oversight_page(office, officer, *wanted)


def _line(group: str, name: str, value: Value, unit: str, defined: str) -> Line:
    said = words.OUT_UNITS[unit]
    return (words.OUT_GROUPS[group], name, value, said, words.DEFINED[defined])


def _share(part: int, whole: int) -> float | None:
    return round(100 * part / whole, 1) if whole else None


def _said(cell: Value) -> str:
    return words.OUT_UNKNOWN if cell is None else str(cell)


def _columns() -> tuple[tuple[str, float], ...]:
    return tuple((title, float(share)) for title, share in words.OUT_COLUMNS)
