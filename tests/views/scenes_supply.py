"""The utility's part of a case: by when it owes its next step, and what is late."""

from dataclasses import replace
from datetime import date, datetime

from desktop.clock import OFFICE_ZONE
from desktop.models.rows import MatterRow
from desktop.store.rows_case import LineRow
from desktop.views.main_window import MainWindow
from desktop.wording import case_page as words
from desktop.wording.sentences import full_day
from tests.views import scenes
from tests.views.scenes import Scene
from tests.views.scenes_case import page

LATE = words.SUPPLY_BY.format(
    milestone="供电方案答复",
    on=full_day(date(2026, 11, 13)),
    days=10,
    since=date(2026, 10, 30),
    basis="《供电营业规则》（待供电企业确认）",
)
NEXT = words.SUPPLY_BY.format(
    milestone="竣工检验",
    on=full_day(date(2026, 11, 27)),
    days=7,
    since=date(2026, 11, 18),
    basis="《供电监管办法》第十一条",
)
LINES = (
    LineRow(words.REACHED.format(milestone="现场勘查", on="2026-11-03"), "green", "check"),
    LineRow(words.NEXT_MILESTONE.format(milestone="供电方案答复")),
    LineRow(LATE + words.SUPPLY_LATE, "red", "clock"),
    LineRow(NEXT, "text2", "clock"),
)


def owed(made: MainWindow) -> None:
    view = scenes.case(made)
    case = page()
    works, connection = case.matters
    connection = replace(
        connection,
        state="connecting",
        accepted_at=datetime(2026, 10, 30, 9, tzinfo=OFFICE_ZONE),
        due_at=datetime(2026, 11, 13, 17, 30, tzinfo=OFFICE_ZONE),
        lines=LINES,
    )
    matters: tuple[MatterRow, ...] = (connection, works)
    view.show_case(replace(case, matters=matters))
    view.tabs.choose("approval")


SCENES: dict[str, Scene] = {"case-supply-owed": owed}
