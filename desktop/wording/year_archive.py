"""Words of a year's archive: its index, its tables, the tab it is asked for on."""

FINDINGS: dict[str, tuple[str, str]] = {
    "year_without_cases": (
        "{year} 年没有办结的案件，也没有签发的函件和出具的文书，没有可归档的内容",
        "选择有案件的年份",
    ),
    "archive_there": ("目标{file}已经存在，不会被覆盖", "换一个名称，或先把原来的移走"),
}
STEM = "年度归档 {year} {on}"
REASON = "{year} 年度归档"
REASON_MORE = "{year} 年度归档：{reason}"
INDEX_TITLE = "{office}　{year} 年度归档"
HEAD = {
    "year": "年度",
    "cases": "办结的案件",
    "letters": "签发的函件",
    "papers": "办理中案件的文书",
    "made": "导出时间",
    "by": "导出人",
    "program": "导出程序",
    "persons": "个人信息",
}
YEAR = "{year} 年"
RUNNING = "{year} 年（年度未完，截至导出时）"
SAMPLE = "样张　模拟数据"
COUNT_CASES = "{count} 件"
COUNT_LETTERS = "{count} 份"
SECTIONS = {
    "cases": "本年办结的案件",
    "letters": "本年签发的函件",
    "papers": "本年出具、案件未在本年办结的文书",
    "books": "台账与记录",
    "missing": "没有收入的内容",
    "check": "不用本程序怎样查看和核验",
}
CASES = ("目录", "案号", "企业", "项目", "办结日", "文件数")
LETTERS = ("文件", "文号", "状态", "成文日期", "企业", "案号")
PAPERS = ("文件", "编号", "文书", "案件状态", "尚待", "日期", "企业", "案号")
STATES = {True: "办理中", False: "已办结"}
AND = "、"
TO_COME = {
    "seal": "用印",
    "serve": "送达",
    "matter": "办结{name}",
    "letter": "{number}所缺材料补齐",
}
BOOKS = ("文件", "内容", "大小（字节）", "SHA-256")
ABOUT = {
    "letters_csv": "函件台账（CSV）",
    "letters_pdf": "函件台账（PDF）",
    "numbers_csv": "文号簿（CSV）",
    "numbers_pdf": "文号簿（PDF）",
    "log": "全部留痕，自第一条至年末，每行一条，前后成链",
    "heads": "年末各链的末位（见证）",
    "before": "年初各链的末位（见证）：本年的记录在它之后",
    "script": "核验脚本，只用 Python 标准库",
    "guide": "核验说明",
    "sums": "案件 {number} 的校验和",
    "index": "目录（网页）",
    "text": "目录（纯文本）",
    "manifest": "清单（JSON）",
}
MISSING = "{number}　{what}"
CHECK = (
    "文件完整：在本目录执行 sha256sum -c SHA256SUMS，逐个文件应显示 OK"
    "（Windows 可用 certutil 逐个核对）。",
    "留痕完整：在 record 目录执行 python3 verify_log.py log.jsonl heads.txt heads-before.txt，"
    "应显示“相符”；一个字节被改动、删除或调换，都会写明在哪一行。",
    "heads.txt 与 log.jsonl 放在一起，只能说明二者一致；"
    "要证明历史没有被整个重做，请用另处保存的见证"
    "（日结单、函件二维码、上一年度归档的 heads.txt）代替它核验，见 record/README.md。",
    "cases 下每个文件夹是一个案件的完整归档包，可以单独取出："
    "各有目录、函件、数据、签名和自己的 SHA256SUMS，"
    "其 SHA-256 记在该案的留痕里（“导出归档包”一条）。",
    "letters 下是本年签发的函件和本年出具的文书中，案件未在本年办结的那些；"
    "案件状态和尚待办理的事项见目录和 manifest.json，以导出时为准，办结后随案件再归档一次。",
)
DONE = "已完成 {year} 年度归档：{cases} 件案件，{files} 个文件，{file}"
DONE_LACKING = (
    "已完成 {year} 年度归档：{cases} 件案件，{files} 个文件，{file}；有 {count} 项没有收入，见目录"
)
HELP = {
    "archive-year": (
        "把一年办结的案件、签发的函件、办理中案件的文书、台账、文号簿、留痕"
        "写成年度归档（.zip 或文件夹），不用本程序也能看和核验"
    ),
}

TITLE = "年度归档"
NOTE = (
    "一年办结的案件、签发的函件、办理中案件的文书、函件台账、文号簿和全部留痕"
    "写成一个文件夹或 .zip：任何电脑都能打开，用 sha256sum 和所附脚本即可核验。每件案件都留痕。"
)
WHICH = "归档哪一年"
CHOICE = "{year} 年　办结 {cases} 件，签发 {letters} 份"
NO_YEAR = "还没有办结的案件和签发的函件"
PERSONS = "连同个人信息和扫描件"
REASON_WANTED = "导出个人信息要写明理由"
REASON_NAME = "导出个人信息的理由"
REASON_HOLDER = "理由，例如：移交区档案馆"
TO_FOLDER = "归档到文件夹…"
TO_ZIP = "归档为 zip…"
CHOOSE = "选择年度归档放在哪个文件夹里"
ZIP_TITLE = "年度归档存为"
ZIP_KINDS = "归档包 (*.zip)"
ARCHIVING = "正在归档 {year} 年"
NOT_DONE = "没有归档"
