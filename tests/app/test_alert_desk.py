"""What the system's own notifications say, beside the window and of a shut one."""

from dataclasses import replace
from datetime import datetime

from desktop.app.alert_desk import told_beside
from desktop.clock import OFFICE_ZONE
from desktop.store.rows_alerts import AlertKind, AlertRow

AT = datetime(2026, 9, 24, 9, 0, tzinfo=OFFICE_ZONE)
ROW = AlertRow("1", AlertKind.OVERDUE, AT, "HP-2026-0001 某某公司", "已超期")


def test_beside_an_open_window_the_case_is_named() -> None:
    said, more = told_beside([ROW, replace(ROW, id="2")], is_shut=False)

    assert "HP-2026-0001" in said
    assert "已超期" in more
    assert "1 条" in more


def test_of_a_shut_window_a_count_only_is_told() -> None:
    told = told_beside([ROW, replace(ROW, id="2")], is_shut=True)

    assert told == ("有 2 条新通知", "登录或解锁后查看")
