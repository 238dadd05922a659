"""Words of the day's list (外部清单): its columns, what each row does, why it can't."""

from collections.abc import Mapping

from desktop.wording.files import field_example, field_note

FINDINGS = {
    "list_no_header": (
        "前{looked}行里没有认得出的表头，工作表为：{found}",
        "保留一行表头；可用程序写出的清单模板",
    ),
    "list_no_rows": ("表头之下没有一行内容", "核对是否选错了文件或工作表"),
    "list_too_many_rows": ("清单超过{limit}行", "分成几份导入"),
    "list_is_form": ("这是一份申请表，不是清单", "用“导入申请表”导入"),
    "csv_encoding": (
        "编码无法识别（第{byte}字节）",
        "另存为 UTF-8 或 GB18030 编码的 CSV，或 .xlsx",
    ),
    "csv_broken": ("第{line}行不是有效的 CSV", "核对引号，或另存为 .xlsx"),
    "list_no_column": ("没有对应的列", "在列对应中指定该列"),
    "list_no_matter": ("没有对应的列", "指定事项列，或选定全部行的事项"),
    "list_column_unknown": ("清单没有“{given}”这一列", "核对列名"),
    "list_column_twice": ("一列对应了两个项目（{other}）", "每列只对应一个项目"),
    "list_column_unit": ("列“{title}”的单位是“{unit}”，不是{wanted}", "换算后改列名，再导入"),
    "list_twice": ("“{number}”在本清单中出现多次，另见第{rows}行", "核对后只保留一行"),
    "list_matter_twice": (
        "第{row}行已是同一项目的“{matter}”",
        "核对后只保留一行",
    ),
    "list_number_elsewhere": (
        "“{number}”已属于案件{case}（{enterprise}）",
        "核对外部编号与信用代码、项目代码",
    ),
    "list_number_other_matter": (
        "“{number}”在案件{case}中是“{matter}”的编号",
        "核对事项",
    ),
    "list_matter_numbered": (
        "案件{case}的“{matter}”正在办理，外部编号为“{other}”",
        "核对外部编号，确需更改的在案件中更改",
    ),
    "list_many_cases": (
        "信用代码和项目代码对应多个案件（{cases}）",
        "在其中一个案件中填写外部编号后再导入",
    ),
}
DEEDS = {
    "open": "新立案",
    "receive": "收入已有案件",
    "number": "补外部编号",
    "former": "导入历史案件",
    "same": "已有，无变化",
    "wrong": "有错",
}
DEED_NOTES = {
    "receive": "收入案件 {case}",
    "receive_row": "收入第{row}行所立案件",
    "number": "案件 {case}",
    "same": "案件 {case}",
    "differs": "与案件 {case} 不同：{fields}；清单不改动已有案件",
}
SHEET = "清单"
ERRORS_SHEET = "有错的行"
REASONS = "原因（改正后可再次导入）"
SUMMARY = "共{rows}行：{counts}"
COUNT = "{deed} {count}"
ROW_LINE = "第{row}行　{deed}　{number}　{enterprise}　{note}"
NOT_WRITTEN = "未办：{reason}"
CASE_DONE = "案件 {case}"


def column_note(path: str, kind: str, choices: Mapping[str, str] | None) -> str:
    """Return the note at a column of the template: what is filled in, with an example."""
    example = field_example(path)
    note = field_note(kind, choices) if path != "received_at" else RECEIVED_NOTE
    return EXAMPLE.format(note=note, example=example) if example else note


EXAMPLE = "{note}\n例：{example}"
RECEIVED_NOTE = "时间，如 2026-09-18 15:10"
