"""Sentences of the screens that depend on figures: time left, scale, days, whole rows."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal

from desktop.wording import case_overview, screens, workbench
from desktop.wording.values import MATTER_OUTCOMES

LATE, LEFT = "超时 {time}", "剩 {time}"
LATE_BY_NONE = "已过时限"
"""Of a step that is late by no office time yet, as after hours and on days off."""
THIN = "\u2009"


def span(minutes: int, days: int = 0) -> str:
    """Return a stretch of working time, as ``1 天 2 小时`` or ``2 小时 58 分``."""
    hours, rest = divmod(minutes, 60)
    parts = [f"{days} 天"] if days else []
    parts += [f"{hours} 小时"] if hours else []
    parts += [f"{rest} 分"] if rest and not days else []
    return " ".join(parts) or "不到 1 分"


def working_span(minutes: int, day: int) -> str:
    """Return office time in days worked, hours and minutes; ``day`` is a whole one in minutes."""
    days, rest = divmod(minutes, day)
    counted = ((days, "天"), (rest // 60, "小时"), (rest % 60, "分"))
    return " ".join(f"{count} {unit}" for count, unit in counted if count) or "0 分"


def time_left(light: str, *, days: int, minutes: int, due: datetime | None) -> str:
    """Return what a clock says in words; an unknown due moment is said as such."""
    if light == "exempt":
        return "免审批 · 备案"
    if light == "paused":
        return "时钟暂停"
    if due is None:
        return "未计时"
    if light == "red" and not (days or minutes):
        return LATE_BY_NONE
    return (LATE if light == "red" else LEFT).format(time=span(minutes, days))


def moment(at: datetime | None, today: date | None = None) -> str:
    """Return a moment as ``11-16 15:12``, with ``今天`` where it is today's."""
    if at is None:
        return "—"
    if today is not None and at.date() == today:
        return f"今天 {at:%H:%M}"
    return f"{at:%m-%d %H:%M}"


def full_moment(at: datetime | None) -> str:
    """Return a moment with its year, as tooltips show it."""
    return f"{at:%Y-%m-%d %H:%M}" if at else "—"


def day(on: date | None) -> str:
    """Return a day as ``11-16``, or a dash."""
    return f"{on:%m-%d}" if on else "—"


def full_day(on: date | None) -> str:
    """Return a day with its year and weekday, as ``2026-11-16 周一``."""
    return f"{on:%Y-%m-%d} 周{screens.WEEKDAYS[on.weekday()]}" if on else "—"


def figure(value: Decimal) -> str:
    """Return a number with thin spaces between its thousands, without trailing zeros."""
    plain = f"{value.normalize():f}" if value == value.to_integral() else f"{value:f}"
    whole, _, rest = plain.partition(".")
    grouped = f"{int(whole):,}".replace(",", THIN)
    return f"{grouped}.{rest}" if rest else grouped


def grouped(count: int) -> str:
    """Return a count with thin spaces between its thousands."""
    return f"{count:,}".replace(",", THIN)


def scale(kilovolts: Decimal, capacity_kva: Decimal) -> str:
    """Return voltage and capacity, as ``10 kV · 6 300 kVA``."""
    return f"{figure(kilovolts)} kV · {figure(capacity_kva)} kVA"


def papers_line(ready: int, whole: int, waived: int) -> str:
    """Return how the papers stand, in a word."""
    if waived:
        return workbench.PAPERS_WAIVED.format(count=waived)
    if ready < whole:
        return workbench.PAPERS_LACKING.format(count=whole - ready)
    return workbench.PAPERS_WHOLE


def group_note(group: str, count: int, closing: str) -> str:
    """Return what stands beside a group's name."""
    pattern = workbench.GROUP_NOTES.get(group, screens.GROUP_COUNT)
    if group == "today" and not closing:
        pattern = screens.GROUP_COUNT
    return pattern.format(count=count, closing=closing)


def case_state(state: str, done: int, whole: int) -> str:
    """Return a case's state as it stands on its chip."""
    return workbench.CASE_STATES.get(state, outcome(state)).format(done=done, all=whole)


def outcome(code: str) -> str:
    """Return how a matter ended; another word stays as it is."""
    return next((name for key, name in MATTER_OUTCOMES.items() if key.value == code), code)


def joined(parts: Iterable[str], mark: str = " · ") -> str:
    """Return the parts that say something, joined by middle dots."""
    return mark.join(part for part in parts if part)


def listed(parts: Iterable[str]) -> str:
    """Return a Chinese list: the parts joined by 顿号."""
    return "、".join(part for part in parts if part)


def row_sentence(parts: Iterable[str]) -> str:
    """Return a whole row as one sentence for a screen reader."""
    return "，".join(part for part in parts if part)


def bureau_summary(states: Iterable[str]) -> str:
    """Return how many bureaus said what, as ``2 已同意 · 2 待办``."""
    counted = list(states)
    order = case_overview.BUREAU_SUMMARY
    found = ((key, counted.count(key)) for key in order)
    return joined(order[key].format(count=count) for key, count in found if count)


def verdict_chip(outcome: str, days: int) -> str:
    """Return a verdict for its chip, with the days where the two-day promise holds."""
    name = case_overview.OUTCOMES.get(outcome, outcome)
    if outcome in ("needs_approval", "undetermined"):
        return case_overview.VERDICT_TIMED.format(outcome=name, days=days)
    return name


def percent(share: float) -> str:
    """Return a share as a percentage with one decimal, whole ones without."""
    return f"{share * 100:.1f}".removesuffix(".0")
