"""The notifications over the workbench: unread and read, none, and what may be put off."""

from datetime import datetime, timedelta

from desktop.clock import OFFICE_ZONE
from desktop.models.rows_alerts import AlertKind, AlertRow, AlertsList
from desktop.views.main_window import MainWindow
from desktop.views.start.alerts_sheet import AlertsSheet
from tests.views import scenes
from tests.views.scenes import Scene
from tests.views.scenes_cases import ENTERPRISES

NOW = datetime(2026, 11, 18, 14, 32, tzinfo=OFFICE_ZONE)
SAID = {
    AlertKind.SOON: "HP-2026-1203 · 外线工程审批今日 17:30 到期",
    AlertKind.MENTION: "HP-2026-1187 · 梁慧：请@周敏 看一下<b>管线图</b>，与热力管相距不足半米",
    AlertKind.WAITS: "HP-2026-1190 · 待签发函",
    AlertKind.HANDED: "HP-2026-1176 · 陈嘉仪把外线工程审批移交给您",
    AlertKind.CONFLICT: "HP-2026-1170 · 没有生效，待您处理",
    AlertKind.OVERDUE: "HP-2026-1161 · 外线工程审批于 11-17 17:30 到期，尚未办理",
    AlertKind.LONG_STOP: "HP-2026-1098 · 不动产权证书、项目批准文件最迟 11-25 补齐",
    AlertKind.PROPOSED: "关励提出“2027 年放假安排”",
}
TITLES = {AlertKind.CONFLICT: "规划和自然资源局同意", AlertKind.PROPOSED: "2027 年放假安排"}


def told() -> AlertsList:
    rows = tuple(
        AlertRow(
            f"{kind}/{n}",
            kind,
            NOW - timedelta(minutes=7 + n * n * 41),
            TITLES.get(kind, ENTERPRISES[n % len(ENTERPRISES)]),
            said,
            case_id="" if kind in TITLES else f"case-{n}",
            page="sync" if kind is AlertKind.CONFLICT else "",
            is_read=n in (2, 6),
        )
        for n, (kind, said) in enumerate(SAID.items())
    )
    return AlertsList("zhoumin", NOW, rows, put_off=2)


def alerts(made: MainWindow) -> AlertsSheet:
    scenes.workbench(made)
    sheet = AlertsSheet(made.pages, made.whole)
    made.top.bell.show_count(told().unread)
    sheet.show_list(told())
    sheet.open()
    return sheet


def empty(made: MainWindow) -> None:
    sheet = alerts(made)
    made.top.bell.show_count(0)
    sheet.show_list(AlertsList("zhoumin", NOW))


SCENES: dict[str, Scene] = {
    "alerts": alerts,
    "alerts-none": empty,
}
