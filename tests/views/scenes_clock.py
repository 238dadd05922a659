"""A case whose due day a revised calendar puts off, with its days unfolded."""

from dataclasses import replace
from datetime import date, datetime

from desktop.clock import OFFICE_ZONE
from desktop.models.rows import ClockRow, CountedDayRow, Light, LineRow
from desktop.views.cases.clock_panel import ClockPanel
from desktop.views.main_window import MainWindow
from tests.views import samples, scenes
from tests.views.scenes import Scene

START = datetime(2026, 9, 24, 16, 58, tzinfo=OFFICE_ZONE)
HOLIDAY = tuple(CountedDayRow(date(2026, 9, n), "holiday", "中秋节") for n in (25, 26, 27))
PROMISED = (
    *HOLIDAY,
    CountedDayRow(date(2026, 9, 28), "weekday", "", 1),
    CountedDayRow(date(2026, 9, 29), "weekday", "", 2),
)
LATER = (
    *PROMISED[:4],
    *(CountedDayRow(date(2026, 9, n), "holiday", "国庆节") for n in (29, 30)),
    *(CountedDayRow(date(2026, 10, n), "holiday", "国庆节") for n in range(1, 8)),
    CountedDayRow(date(2026, 10, 8), "weekday", "", 2),
)
CLOCK = ClockRow(
    Light.AMBER,
    0,
    178,
    1.6,
    due_at=datetime(2026, 9, 29, 17, 30, tzinfo=OFFICE_ZONE),
    counted=PROMISED,
    started=START,
    recounted_on=date(2026, 10, 8),
    recounted=LATER,
    is_put_off=True,
)
NOTE = LineRow(
    "放假安排调整：承诺 2026-09-29 周二，按现行日历为 2026-10-08 周四，确认顺延后生效",
    "amber",
    "calendar-clock",
)
HELD = LineRow(
    "各方用时（工作时间）：政府部门 1 天 3 小时、企业 4 小时；合计 1 天 7 小时；现在由政府部门办",
    icon="gauge",
)


def put_off(made: MainWindow) -> None:
    view, case = scenes.case(made), samples.case()
    works, *others = case.matters
    steps = tuple(replace(s, clock=CLOCK, lines=(NOTE,)) for s in works.steps[:2])
    works = replace(works, steps=steps, lines=(HELD,), accepted_at=START)
    view.show_case(replace(case, matters=(works, *others), clock=CLOCK))
    panel = view.findChildren(ClockPanel)[0]
    panel.lines[0].fold.click()


SCENES: dict[str, Scene] = {"clock-put-off": put_off}
