"""Words of the page on which the day's list is imported."""

TITLE = "导入清单"
CHOOSE_TITLE = "选择或拖入清单"
CHOOSE_NOTE = (
    "其他系统导出的 .xlsx 或 .csv，一行一件，按外部编号识别；"
    "先预览，再导入。同一份清单可以重复导入，不会重复立案。"
    "已办结的历史案件按案号识别，由联席办主任导入。"
)
CHOOSE = "选择文件"
CHOOSE_KEY = "Ctrl O"
TEMPLATE = "写出清单模板"
FILES = "清单 (*.xlsx *.csv *.tsv *.txt *.json)"
BOOK_FILES = "Excel 工作簿 (*.xlsx)"
TEMPLATE_NAME = "外部清单.xlsx"
DROP = "松开即导入这份清单"
DROP_ONE = "一次只导入一份清单"
STEPS = ("选择文件", "列对应", "预览", "结果")

COLUMNS_TITLE = "列对应"
COLUMNS_NOTE = "{file} · {rows} 行"
COLUMNS_SHEET = "工作表“{sheet}”"
COLUMNS_HELP = (
    "左边是本程序的项目，右边选清单里的列。带 * 的必须有；没有的列留空，即为不明，不作推断。"
)
NO_COLUMN = "（没有）"
NO_SAMPLE = "清单没有这一列"
BLANK_COLUMN = "该列前几行为空"
UNNAMED = "第 {place} 列（无列名）"
MATTER_ALL = "全部行的事项"
MATTER_BY_COLUMN = "按清单的事项列"
RECEIVED_NOW = "没有收件时间的，以导入时间为收件时间"
REMEMBERED = "列对应会记住，下次表头相同的清单不必再选。"
PREVIEW = "预览"
OTHER_FILE = "换一份清单"
BACK_TO_COLUMNS = "改列对应"
CONFIRM_KEY = "Ctrl Enter"

ROW_COLUMNS = {
    "row": "行",
    "deed": "办理",
    "number": "编号 / 事项",
    "enterprise": "企业 / 项目",
    "note": "说明",
}
FILTERS = {"all": "全部", "good": "可办", "same": "已有", "wrong": "有错"}
FILTER_NAME = "按办理情况筛选"
LIST_NAME = "清单各行"
NO_NUMBER = "无外部编号"
NO_NAME = "未填写企业名称"
ROW_SAID = "第{row}行"
MORE = "另有 {count} 条"
REASONS = "该行的原因"
REASONS_OF = "第{row}行"
NO_REASONS = "该行没有问题"
IMPORT_ALL = "导入 {count} 行"
IMPORT_GOOD = "导入正确的 {count} 行"
NOTHING_TO_IMPORT = "没有可办的行"
ERRORS_OUT = "写出有错的行"
ERRORS_KEY = "Ctrl E"
NO_ERRORS = "没有有错的行"
ERRORS_NAME = "{stem}-有错的行.xlsx"
ERRORS_TITLE = "写出有错的行"
ERRORS_WRITTEN = "已写出 {count} 行到 {file}，改正后可再次导入"
TEMPLATE_WRITTEN = "已写出 {file}"
NOT_WRITTEN = "没有写出 {file}：{why}"
OPEN_CASE = "打开案件"
NO_CASE = "该行没有案件"
ANOTHER = "再导入一份"
READING = "读取清单"
LOOKING = "核对清单"
IMPORTING = "导入清单"
DONE = "已办"
PART_DONE = "已办与未导入"
DONE_DEED = "已办 · {deed}"
RESULT = "已导入 {done} 行"
RESULT_SAME = "已有 {same} 行未动"
RESULT_WRONG = "有错 {wrong} 行未办"
RESULT_LEFT = "已停止，{left} 行未导入；再次导入同一份清单即可接着办"
EMPTY_FILTER = "没有这样的行"
EMPTY_FILTER_NOTE = "共有 {count} 行，被筛选挡住了。"
EMPTY_FILTER_BUTTON = "显示全部"
REFUSED_FILE = "这份清单不能导入"
HINTS = (
    ("Ctrl O", "选择文件"),
    ("Ctrl Enter", "下一步"),
    ("Enter", "打开案件"),
    ("Ctrl E", "写出有错的行"),
    ("Alt ←", "上一步"),
)
