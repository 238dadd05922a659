"""The supervisor's page as an office would have it."""

from datetime import date, timedelta

from desktop.domain.supervising import Period
from desktop.store.rows_oversight import (
    BureauRow,
    DayRow,
    LetterFigures,
    OrderRow,
    OversightPage,
    PartyRow,
    WorksFigures,
)

TODAY = date(2026, 11, 16)
BUREAUS = (
    BureauRow("enterprise_service", 6, 0, 2, 0, 92, 0, 131, 320),
    BureauRow("commerce", 4, 0, 1, 0, 91, 1, 212, 498),
    BureauRow("planning", 11, 1, 3, 1, 84, 3, 468, 912, 3, 1),
    BureauRow("housing", 9, 0, 2, 2, 88, 1, 390, 803, 1, 0),
    BureauRow("urban_renewal", 5, 0, 1, 0, 90, 0, 288, 611),
)
ENTERPRISE = "粤港澳大湾区（黄埔）半导体先进封装测试产业园运营管理有限公司"


def page(**changes: object) -> OversightPage:
    given: dict[str, object] = {
        "period": Period("month", TODAY.replace(day=1), TODAY),
        "at": "14:32",
        "bureaus": BUREAUS,
        "parties": (
            PartyRow("bureau", 35, 12_400),
            PartyRow("utility", 88, 61_300),
            PartyRow("enterprise", 21, 18_900),
            PartyRow("nobody", 3, 2_100),
        ),
        "days": tuple(DayRow(TODAY + timedelta(days=n), c) for n, c in enumerate((9, 11, 4, 0, 2))),
        "orders": (
            OrderRow("case-1", "HP-2026-1203", ENTERPRISE, "planning", "督〔2026〕4号", TODAY),
        ),
        "letters": LetterFigures(118, 93, 7, 3, 1),
        "works": WorksFigures(128, 91, 64, 21.4, 57),
        "weeks": (0.98, 0.96, 1.0, 0.97, 0.99, 1.0, 0.95, 0.99, 0.98, 1.0, 0.97, 0.99),
        "day": 480,
        "today": TODAY,
        "lapse_until": TODAY + timedelta(days=4),
    }
    return OversightPage(**{**given, **changes})  # type: ignore[arg-type]
