"""The page of the day's list with something on it: each step."""

from desktop.files.day_list import ListLine, ListTable
from desktop.files.day_list_fields import guess
from desktop.files.safe_workbook import Cell
from desktop.models.rows_day_list import DayListRow, Deed
from desktop.office.day_list import columns_page
from desktop.views.choosing import choose_row
from desktop.views.intake.list_import import ListImport
from desktop.views.main_window import MainWindow
from desktop.wording import list_page as words
from tests.views.scenes import Scene

HEADERS = (
    "受理编号",
    "办理环节",
    "客户名称",
    "社会信用代码",
    "工程名称",
    "投资项目代码",
    "用电地址",
    "报装容量（kVA）",
    "供电电压",
    "申请时间",
    "联系人",
    "联系电话",
)
LINE = (
    "GZ20260918-0031",
    "待受理",
    "广州穗岭新材料有限公司",
    "91440112MATH3BJ10E",
    "穗岭新材料厂房用电工程",
    "2609-440112-04-01-100015",
    "黄埔区云埔街道开创大道东侧",
    "6300",
    "10kV",
    "2026-09-18 09:30",
    "冯晓彤",
    "13800002617",
)
ROWS = (
    DayListRow(
        2, Deed.OPEN, "GZ20260918-0031", "广州穗岭新材料有限公司", "厂房用电工程", "用电报装"
    ),
    DayListRow(
        3,
        Deed.RECEIVE,
        "W20260918-117",
        "广州穗岭新材料有限公司",
        "厂房用电工程",
        "外线工程审批",
        "收入第2行所立案件",
    ),
    DayListRow(
        4,
        Deed.NUMBER,
        "GZ20260917-0008",
        "沥滘塱旻冷链有限公司",
        "冷链园增容",
        "用电报装",
        "案件 HP-2026-1187",
        case_number="HP-2026-1187",
    ),
    DayListRow(
        5,
        Deed.SAME,
        "GZ20260916-0102",
        "黄埔启明半导体设备有限公司",
        "二期厂房用电工程",
        "外线工程审批",
        "与案件 HP-2026-1101 不同：申请容量（千伏安）；清单不改动已有案件",
        case_number="HP-2026-1101",
    ),
    DayListRow(
        6,
        Deed.WRONG,
        "GZ20260918-0032",
        "知识城云谷数据有限公司",
        "九龙大道数据中心",
        "外线工程审批",
        reasons=(
            "统一社会信用代码（清单!D6）：“91440112MA72HD1T3G”校验码不符。核对证照上的代码。",
            "申请容量（千伏安）（清单!H6）：“约2万”不是数。填写数字，如 6300。",
            "收件时间（清单!J6）：未填写。请填写。",
        ),
    ),
    DayListRow(
        7,
        Deed.WRONG,
        "",
        "<b>长洲</b>经济联合社",
        "",
        "用电报装",
        reasons=("外部编号（清单!A7）：未填写。请填写。",),
    ),
)


FORMER_HEADERS = ("案号", "企业名称", "项目名称", "用电地址", "报装容量（kVA）", "供电电压")
FORMER_HEADERS += ("事项", "收件日期", "受理日期", "办结日期", "办理结果", "函件文号")
FORMER_LINE = (
    "HP-2019-0312",
    "黄埔启明半导体设备有限公司",
    "一期厂房用电工程",
    "黄埔区开创大道",
    "1250",
)
FORMER_LINE += ("10kV", "用电报装", "2019-03-04", "2019-03-06", "2019-04-11", "准予", "")
FORMER_ROWS = (
    DayListRow(
        2, Deed.FORMER, "HP-2019-0312", "黄埔启明半导体设备有限公司", "一期厂房用电工程", "用电报装"
    ),
    DayListRow(
        3, Deed.FORMER, "HP-2019-0313", "广州穗岭新材料有限公司", "仓库增容工程", "用电报装"
    ),
    DayListRow(
        4,
        Deed.SAME,
        "HP-2019-0314",
        "沥滘塱旻冷链有限公司",
        "冷链园用电工程",
        "用电报装",
        case_number="HP-2019-0314",
    ),
    DayListRow(
        5,
        Deed.WRONG,
        "HP-2019-0315",
        "知识城云谷数据有限公司",
        "九龙大道数据中心",
        "外线工程审批",
        reasons=("办结日期（历史案件!J5）：2019-04-01早于前一环节的2019-04-08。核对日期。",),
    ),
)


def table() -> ListTable:
    """Return a list of another system as it was read."""
    cells = tuple(Cell(f"清单!{chr(65 + n)}2", text) for n, text in enumerate(LINE))
    return ListTable("政务办件0918.xlsx", "清单", HEADERS, (ListLine(2, cells),) * 38)


def choose(made: MainWindow) -> ListImport:
    page = ListImport()
    made.add_page("list", page)
    made.show_page("list", (words.TITLE,), "intake")
    return page


def columns(made: MainWindow) -> ListImport:
    page = choose(made)
    found = table()
    page.show_columns(columns_page(found, guess(found.headers)))
    return page


def preview(made: MainWindow) -> ListImport:
    page = columns(made)
    page.show_preview(ROWS, "新立案 1，收入已有案件 1，补外部编号 1，已有，无变化 1，有错 2")
    choose_row(page.rows.table, page.rows.table.model().index(4, 0))
    return page


def result(made: MainWindow) -> ListImport:
    page = preview(made)
    done = tuple(
        DayListRow(
            r.number,
            r.deed,
            r.external_number,
            r.enterprise,
            r.project,
            r.matter,
            r.note,
            r.reasons,
            r.case_number or ("HP-2026-1204" if r.number < 4 else ""),
            is_done=r.number < 5,
        )
        for r in ROWS
    )
    said = ("已导入 3 行", "已有 1 行未动", "有错 2 行未办")
    page.show_result(done, said, "green")
    return page


def refused(made: MainWindow) -> ListImport:
    page = choose(made)
    page.show_refusal(("文件：文件有打开密码。在 Excel 或 WPS 中去掉密码，另存后再导入。",))
    return page


def former_columns(made: MainWindow) -> ListImport:
    page = choose(made)
    cells = tuple(Cell(f"历史案件!{chr(65 + n)}2", text) for n, text in enumerate(FORMER_LINE))
    lines = (ListLine(2, cells),) * 1_204
    found = ListTable("历史案件2019.xlsx", "历史案件", FORMER_HEADERS, lines)
    page.show_columns(columns_page(found, guess(found.headers)))
    return page


def former(made: MainWindow) -> ListImport:
    page = former_columns(made)
    page.show_preview(FORMER_ROWS, "导入历史案件 2，已有，无变化 1，有错 1")
    choose_row(page.rows.table, page.rows.table.model().index(3, 0))
    return page


SCENES: dict[str, Scene] = {
    "list-former-columns": former_columns,
    "list-former": former,
    "list": choose,
    "list-columns": columns,
    "list-preview": preview,
    "list-result": result,
    "list-refused": refused,
}
