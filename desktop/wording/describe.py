"""Short descriptions made of several values: a due day, a lamp, a verdict, a letter."""

from datetime import date, datetime, time

from desktop.domain.case import VerdictRecord, WaiverLetter
from desktop.domain.clocks import Due
from desktop.domain.letter_life import awaits_lapse
from desktop.domain.office_settings import OfficeSettings
from desktop.rules.two_working_days import Lamp, lamp
from desktop.wording.rules import OUTCOMES
from desktop.wording.values import AWAITS_LAPSE, LETTER_STAGES

LAMPS = {
    Lamp.GREEN: "✔ 正常",
    Lamp.AMBER: "▲ 今日到期",
    Lamp.RED: "✖ 已超时",
    Lamp.PAUSED: "‖ 时钟暂停",
    Lamp.EXEMPT: "◇ 免审批",
}
ROW_UNMET = "不涉及"
WEEKDAYS = ("一", "二", "三", "四", "五", "六", "日")


def day_text(day: date) -> str:
    """Return a day with its weekday, such as 2026-09-29（周二）."""
    return f"{day.isoformat()}（周{WEEKDAYS[day.weekday()]}）"


def due_text(due: Due | None) -> str:
    """Return a due day in words; one the calendar does not reach is 暂定 and has no date."""
    if due is None:
        return "未起算"
    if due.on is None:
        return f"暂定（待{due.missing_year}年放假安排公布后确认）"
    return f"{day_text(due.on)}{'（固定日期）' if due.is_fixed else ''}"


def lamp_text(due: Due | None, now: datetime, closing: time, amber_from: date | None = None) -> str:
    """Return the lamp of a due day with its shape and word; blank where nothing is due."""
    if due is None or due.on is None:
        return ""
    return LAMPS[lamp(due.on, now, closing=closing, amber_from=amber_from)]


BECAUSE = "{verdict}：{titles}"


def verdict_text(verdict: VerdictRecord) -> str:
    """Return the verdict that counts, and whether a person settled it."""
    text = OUTCOMES[verdict.effective]
    return f"{text}（人工认定）" if verdict.settled else text


def letter_line(letter: WaiverLetter, today: date, office: OfficeSettings) -> str:
    """Return number, stage and last day of a letter."""
    stage = AWAITS_LAPSE if awaits_lapse(letter, today, office) else LETTER_STAGES[letter.stage]
    number = letter.number or "（未编号）"
    return f"    {number}  {stage}  最迟{day_text(letter.due_on)}"
