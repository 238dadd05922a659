"""Words of the slip of a day (日结), on screen, on paper and by command."""

TITLE = "政企联席办日结单 1"
OFFICE = "办公室 {office}"
BUREAU = "单位 {name} {bureau}"
ON = "日期 {on} 出具于 {at}"
ACCESS_NOTES = "登录记录"
ACCESS = ACCESS_NOTES + " {device} 共 {count} 条 {chain}"
ACCESS_LINE = rf"(?m)^{ACCESS_NOTES} (\S+) 共 (\d{{1,18}}) 条 ([0-9a-f]{{64}})\r?$"
"""The same line, to be read."""
OFFICER = "记录人 {officer} 记录 {count} 条"
COUNT = "本单位本日共 {count} 条"
BY = "出具人 {name} {officer}"
KEY = "公钥"
SIGNATURE = "签名"
NAME = "日结 {bureau} {on}"
COLUMNS = ("人员", "编号", "本日记录")
NOBODY = "本日没有记录"
DEMO = "样张　模拟数据"
BUTTON = "日结"
TIP = "把今天的记录末位签名成单，交各单位另存，作为日后核对的见证"
SAVE = "保存日结单"
FILES = "文本 (*.txt)"
DONE = "已出具日结单：{file}，同名 PDF 供打印"
NOT_WRITTEN = "没有写出 {file}：{why}"
OFFERED = "今天的日结还没有出具：按 Ctrl K，输入“日结”"
FILE_NAME = "日结 {on}.txt"
COMMAND = "日结：签名今天的记录末位"
HOLD = "核对见证"
HOLD_TIP = "从头核验本机的全部记录，并与日结单、函件或别的终端写出的末位核对"
HOLD_TITLE = "选择见证：日结单、函件 PDF 或照片、终端写出的末位，可多选"
HOLD_FILES = "见证 (*.txt *.pdf *.png *.jpg *.jpeg *.tif *.tiff);;所有文件 (*)"
HOLDING = "正在核验记录…"
SOUND = "记录完好：{entries} 条，链值、回执、签名全部相符"
UNSOUND = "记录与见证或签名不符"
WITNESSED = "与 {count} 份见证相符"
WITNESS = "{source}：见证到第 {sseq} 条"
FINDINGS = {
    "witness_unfit": ("{file}不是有效的见证", "用函件 PDF、日结单或终端写出的末位"),
    "witness_differs": (
        "记录与见证“{source}”不符：第 {sseq} 条或更早的历史被改写",
        "停止使用服务器，保留本机数据和见证，报告审计",
    ),
    "witness_ahead": (
        "见证“{source}”已到第 {sseq} 条，记录只到第 {head} 条：被删减或回退",
        "停止使用服务器，保留本机数据和见证，报告审计",
    ),
}
HELP = {
    "slip": "出具本单位今天的日结单（文本，并在旁边写一页 PDF）",
    "slip_as": "出具人，用本人在本机的签名密钥",
    "witness": "见证：函件 PDF 或照片、日结单、别的终端写出的末位；可多次",
}
