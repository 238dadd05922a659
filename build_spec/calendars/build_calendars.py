"""Write resources/calendars/<year>.json, 2004-2026, from the pinned chinesecalendar package.

Schema: holiday-cn (days: name, date, isOffDay) with "year" and "source". As in the notices, the
last days of December that belong to New Year's Day stand in the next year's file.
Run for maintainers: .venv/bin/python build_spec/calendars/build_calendars.py
"""

import json
from datetime import date
from importlib.metadata import version
from pathlib import Path

from chinese_calendar import constants

OUT = Path(__file__).resolve().parents[2] / "resources" / "calendars"
YEARS = range(2004, 2027)
NAMES = {
    "New Year's Day": "元旦",
    "Spring Festival": "春节",
    "Tomb-sweeping Day": "清明节",
    "Labour Day": "劳动节",
    "Dragon Boat Festival": "端午节",
    "Mid-autumn Festival": "中秋节",
    "National Day": "国庆节",
    "Anti-Fascist 70th Day": "中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日",
}
SOURCES = {
    2025: "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）",
    2026: "国务院办公厅关于2026年部分节假日安排的通知（2025年11月4日）",
}


def notice_year(day: date, name: str) -> int:
    """Return the year of the notice that names ``day``."""
    return day.year + (name == "New Year's Day" and day.month == 12)


def lines(year: int) -> list[dict[str, object]]:
    """Return the days named by the notice of ``year``, in order."""
    named = [(d, n, True) for d, n in constants.holidays.items()]
    named += [(d, n, False) for d, n in constants.workdays.items()]
    return [
        {"name": NAMES[n], "date": d.isoformat(), "isOffDay": off}
        for d, n, off in sorted(named)
        if notice_year(d, n) == year
    ]


def main() -> None:
    """Write one file a year."""
    copied = f"国务院办公厅放假安排通知（chinesecalendar {version('chinesecalendar')} 转录）"
    OUT.mkdir(parents=True, exist_ok=True)
    for year in YEARS:
        content = {"year": year, "source": SOURCES.get(year, copied), "days": lines(year)}
        text = json.dumps(content, ensure_ascii=False, indent=1)
        (OUT / f"{year}.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
