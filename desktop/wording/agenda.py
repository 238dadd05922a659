"""The words of the agenda: due days by month or week, and the calendar file."""

from datetime import date

from desktop.wording import screens

NAME = "日程"
GRID_NAME = "日程，{span}"
DAY_LIST = "当日事项"
MONTH = "{year} 年 {month}"
WEEK = "{first} 至 {last}"
VIEWS = {"month": "月 M", "week": "周 W"}
VIEWS_NAME = "按月或按周"
SCOPES = {"mine": "与我有关", "whole": "全部"}
SCOPES_NAME = "范围"
BEFORE = "上一页（PageUp）"
AFTER = "下一页（PageDown）"
TODAY = "今天"
TODAY_KEY = "T"
EXPORT = "导出日历"
EXPORT_KEY = "Ctrl E"
EXPORT_TITLE = "导出为日历文件"
EXPORT_NAME = "日程 {first} 至 {last}.ics"
EXPORT_FILES = "日历文件（*.ics）"
MARKS = {"holiday": "休", "make_up": "班", "unknown": "暂定"}
DAY_KINDS = {
    "weekday": "工作日",
    "weekend": "周末",
    "holiday": "{holiday}放假",
    "make_up": "{holiday}调休上班",
    "unknown": "放假安排尚未公布，暂定",
}
COUNT = "{count} 件"
MORE = "另 {count} 件"
NONE = "这一天没有事项"
NONE_NOTE = "{day}，{kind}"
EMPTY = "没有事项"
UNDATED = "{count} 件暂定"
UNDATED_NOTE = "{count} 件的到期日暂定：那一年的放假安排尚未公布"
LIGHT_WORDS = {"red": "已超时", "amber": "今日到期", "green": "正常", "paused": "时钟暂停"}
DONE_WORD = "已办"
WEEKDAY = "周{day}"
WHOLE_DAY = "全天"
HINTS = (
    ("← ↑ → ↓", "选日"),
    ("Enter", "当日事项"),
    ("PgUp", "上一页"),
    ("PgDn", "下一页"),
    ("T", "今天"),
    ("M", "按月"),
    ("W", "按周"),
    ("Ctrl E", "导出日历"),
)
SAID = {
    "due": "{matter}到期",
    "notice": "{matter}告知受理或补正",
    "supplement": "{matter}补正期限",
    "letter": "{paper}补齐期限",
    "special": "{matter}特别程序期满",
    "visit": "{visit}",
}
SUMMARY = "{enterprise} {words}"
DESCRIPTION = "案号 {number}\n{words}\n{place}"
WRITTEN = "已导出 {count} 个事项：{file}"
CLI_CASE_HELP = "案号；不填则为全部在办案件"
CLI_DONE = "已写出 {count} 个事项：{file}"


def month_said(on: date) -> str:
    """Return the month of a day with its year, as it is written in the language of the screen."""
    return MONTH.format(year=on.year, month=screens.MONTHS[on.month - 1])
