"""Words of the editor in which a paper's wording is written."""

BLOCK = "正文第 {number} 段"
TEXT = "文字"
LEAD, LEAD_HINT = "段首标题", "段首标题（可空），如“（{ordinal}）{name}。”"
WHEN = {"each": "逐项写一段", "when": "有此项时才写", "unless": "没有此项时才写"}
ONCE, ALWAYS = "（只写一段）", "（不限）"
MORE = "条件"
UP, DOWN, ADD_AFTER, REMOVE = "上移", "下移", "在后面增加一段", "删去本段"
COLUMNS, COLUMNS_HINT = "表格各栏（一行一栏）", "栏名｜每项填写的内容"
ROWS, ROWS_HINT = "表格各行（一行一行写，单元格用｜分开）", "单元格｜单元格"
CELLS, CELL_BREAK = "｜", "↵"
USUAL_WIDTH_MM = 20
HEAD = "标题与落款"
HINTS = {"since": "如 2027-01-01", "source": "文件、文号，如 示范联席〔2026〕9号"}
USUAL = {"addressee": "{addressee}", "number": "{number}"}
ONE_A_LINE = "一行一条"
PHRASES = "短语和连句"
PHRASES_NOTE = "短语中的填写项为空时，整个短语不出现；正文用花括号引用其名称。"
FIELDS = "可以插入的填写项"
CHIP = "{meaning}"
PREVIEW, PREVIEW_BEFORE = "版面", "版面（改正前）"
WAITING = "正在排版……"
CASE, CASE_HINT = "用哪一案的内容排版", "案号；空着为虚构的样张"
SUBMIT = "核对并提交"
EXPORT = "导出 TOML"
EXPORT_NAME = "{title}修改稿.toml"
SOUND = "文本可以使用"
UNSOUND = "有 {count} 处须改正，改正后才能提交"
DIFFERENCES = "，与现行文本有 {count} 处不同"
BEHIND = (
    "修改稿拟定后现行文本已经更新。可以继续修改，提交前逐项核对不同之处；也可以放弃后重新开始。"
)
