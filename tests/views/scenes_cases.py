"""The register of cases with something on it."""

from array import array
from datetime import date
from decimal import Decimal

from PySide6.QtTest import QTest

from desktop.models.cases import PAGE
from desktop.models.rows_cases import (
    AssignPlan,
    AssignRow,
    CasesFilter,
    CasesKept,
    CasesList,
    CasesRow,
    CasesSort,
    CasesView,
    FacetRow,
    ManagerChoice,
)
from desktop.store.rows import OfficerRow
from desktop.store.rows_edits import EditPlan, EditRow
from desktop.views.cases.cases_page import CasesPage
from desktop.views.main_window import MainWindow
from desktop.wording.case_edits import WHY
from tests.views import samples
from tests.views.scenes import Scene

ENTERPRISES = (
    "广州粤芯半导体技术有限公司",
    "黄埔永畅显示科技有限公司",
    "广州华拓生物医药有限公司",
    "粤港澳大湾区智能制造创新中心（广州）有限公司",
    "广州穗岭新材料有限公司",
    "广州开发区新能源汽车零部件产业园发展有限公司",
)
PROJECTS = (
    "二期扩建用电工程",
    "冷库新装用电",
    "中试基地用电工程",
    "研发总部及数据中心专线接入工程",
)
STREETS = ("永和街道", "萝岗街道", "云埔街道", "联和街道", "九佛街道", "新龙镇")
CLOCKS = (samples.LATE, samples.TODAY, samples.TOMORROW, samples.EXEMPT, samples.PAUSED, None)
PHASES = ("countersigning", "conclude", "accept", "confirm", "supplement", "closed", "letter")
TODAY = date(2026, 11, 18)


def row(number: int) -> CasesRow:
    phase = PHASES[number % len(PHASES)]
    clock = None if phase in ("closed", "letter") else CLOCKS[number % 5]
    return CasesRow(
        id=number,
        case_id=f"case-{number}",
        number=f"HP-2026-{number:04}",
        enterprise=ENTERPRISES[number % len(ENTERPRISES)],
        project=PROJECTS[number % len(PROJECTS)],
        kilovolts=Decimal((10, 10, 20, 10, 110)[number % 5]),
        capacity_kva=Decimal((800, 1250, 6300, 20000)[number % 4]),
        street=STREETS[number % len(STREETS)],
        address="黄埔区永和大道 88 号",
        matter="外线工程审批",
        phase=phase,
        outcome="granted" if phase == "closed" else "",
        clock=clock,
        papers_ready=9 - number % 3,
        papers_all=9,
        papers_waived=number % 3 // 2,
        letter_due=date(2026, 12, 11) if phase == "letter" else None,
        received_on=date(2026, 11, 17),
        officer="梁慧",
        manager="林志远" if number % 2 else "",
        project_code=f"2609-440112-04-01-{100000 + number}",
        credit_code="91440112MATH3BJ10E",
        is_open=phase != "closed",
    )


def answering(page: CasesPage) -> None:
    """Answer for rows as the office would."""

    def answer(number: int) -> None:
        ids = page.model.ids_of_page(number)
        page.model.take_page(number, tuple(map(row, ids)), page.model.generation)

    page.model.page_wanted.connect(answer)


def listed(count: int, whole: int = 0, overdue: int = 12) -> CasesList:
    ids = array("q", range(count, 0, -1))
    return CasesList(ids, whole or count, TODAY, overdue, is_reckoned=True)


def register(made: MainWindow) -> CasesPage:
    page = CasesPage()
    answering(page)
    made.add_page("cases", page)
    made.show_page("cases")
    page.show_list(listed(1203))
    QTest.qWait(20)
    page.table.choose_row(3)
    return page


def filtered(made: MainWindow) -> CasesPage:
    page = register(made)
    wanted = CasesFilter(
        "粤芯", streets=("永和街道", "萝岗街道"), lights=("red",), since=date(2026, 1, 1)
    )
    page.show_kept(CasesKept((CasesView("永和超时", wanted),)))
    page.look_for(wanted)
    page.show_list(listed(37, 1203))
    QTest.qWait(20)
    return page


def facet(made: MainWindow) -> None:
    page = register(made)
    page.filters.facets["streets"].click()
    rows = tuple(FacetRow(s, s, 40 + n * 17) for n, s in enumerate(STREETS))
    page.show_facet("streets", rows)
    page.filters.sheet.tick("永和街道").click()


def days(made: MainWindow) -> None:
    register(made).filters.dates.click()


def columns(made: MainWindow) -> None:
    register(made).columns.click()


def naming(made: MainWindow) -> None:
    page = filtered(made)
    page.views.keep_wanted.emit()
    page.name_sheet.confirmed.emit()


def assigning(made: MainWindow) -> None:
    page = register(made)
    page.table.selectAll()
    managers = (
        ("linzhiyuan", OfficerRow("林志远", "供电局")),
        ("hu", OfficerRow("胡敏", "供电局")),
    )
    page.show_managers(ManagerChoice(managers))
    page.assign_sheet.who.setCurrentIndex(1)
    rows = tuple(
        AssignRow(
            n,
            row(n).number,
            row(n).enterprise,
            row(n).manager,
            "案件已撤回" if n % 9 == 0 else "",
        )
        for n in range(1203, 1180, -1)
    )
    page.show_plan(AssignPlan("hu", "胡敏", rows, kept=4, has=31, gains=18))
    QTest.qWait(200)


def editing(made: MainWindow) -> None:
    page = register(made)
    nobody = WHY["no_person"].format(given="张三")
    rows = (
        EditRow(4, "HP-2026-1198", "c4", "manager", "胡敏", "张三", "", nobody),
        EditRow(7, "HP-2026-1191", why=WHY["twice"].format(first=3)),
        EditRow(2, "HP-2026-1203", "c1", "project.name", "中试基地A区", "中试基地 A 区永久用电"),
        EditRow(2, "HP-2026-1203", "c1", "manager", "胡敏", "何志远"),
        EditRow(3, "HP-2026-1201", "c2", "note", "", "企业要求下周一踏勘"),
    )
    page.edits_sheet.open_for(EditPlan("可编辑案件 2026-11-16.xlsx", rows, same=31))
    QTest.qWait(200)


def refused(made: MainWindow) -> None:
    page = register(made)
    page.show_refusal(("HP-2026-0012：需要“窗口受理”职责，当前为“审计”。由具有该职责的人员办理。",))


def nothing(made: MainWindow) -> None:
    page = register(made)
    page.look_for(CasesFilter("不存在的企业"))
    page.show_list(listed(0, 1203, 0))


def empty(made: MainWindow) -> None:
    page = register(made)
    page.show_list(listed(0, 0, 0))


def far_away(made: MainWindow) -> None:
    page = register(made)
    page.model.page_wanted.disconnect()
    page.show_list(listed(1_000_000, 0, 4210))
    page.table.choose_row(PAGE * 3000)


SCENES: dict[str, Scene] = {
    "cases": register,
    "cases-filtered": filtered,
    "cases-facet": facet,
    "cases-days": days,
    "cases-columns": columns,
    "cases-naming": naming,
    "cases-assigning": assigning,
    "cases-editing": editing,
    "cases-refused": refused,
    "cases-nothing": nothing,
    "cases-empty": empty,
    "cases-million": far_away,
}
USUAL = CasesSort()
