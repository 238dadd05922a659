"""Words of cases of former years (导入的历史案件)."""

LETTER_MARKS = "、，,；;"
"""What may stand between the numbers of letters in one cell."""
TITLE = "导入的历史案件"
NOTE = "只供查阅，没有可办的事项。"
LETTERS = "函件：{letters}（原件在旧档案中）。"
SOURCE = "{officer}由“{file}”（{digest}）第{row}行导入。"
IMPORT = "导入历史案件"
TEMPLATE = "历史案件模板"
TEMPLATE_NAME = "历史案件.xlsx"

FINDINGS = {
    "case_is_former": (
        "这是导入的历史案件，只供查阅，没有可办的事项",
        "确有新的事项，另行收件开案；导入有误的，由导入人撤销后重新导入",
    ),
    "former_number_ours": (
        "“{number}”是本办公室{year}年的编号，不能用于历史案件",
        "核对案号；当年的案件请收件开案",
    ),
    "former_number_taken": (
        "案号{case}是本办公室办理的案件，不是历史案件",
        "核对案号",
    ),
    "list_json_shape": (
        "不是一份清单：最外层须为数组，每件一个对象",
        "按模板的列名写成 [{{…}}, {{…}}]，或另存为 .xlsx",
    ),
    "former_days_order": ("{given}早于前一环节的{before}", "核对日期"),
}
