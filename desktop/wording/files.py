"""Words of the files that come in and go out."""

from collections.abc import Mapping

from desktop.wording.fields import FIELDS
from desktop.wording.rules import FEATURES, PAPERS
from desktop.wording.values import MATTERS

SHEETS = {"form": "申请表", "roads": "道路", "meta": "_meta"}
TEMPLATE = {
    "title": "用电报装申请表（一张表单）",
    "field": "项目",
    "value": "填写",
    "note": "说明",
    "roads": "路由涉及的道路、公路（每行一条）",
    "choose": "请从列表中选择",
    "comment": "留空即为不明；不明的事实不会使工程免审批。选项可填代码或中文。",
}
FINDINGS = {
    "file_too_large": ("文件超过{limit_mb} MB", "换用标准申请表文件"),
    "file_not_json": ("不是有效的 JSON 文件（{why}）", "用程序写出的模板重新填写"),
    "file_not_workbook": ("不是有效的工作簿（{why}）", "用程序写出的模板重新填写"),
    "file_failed": ("文件读写失败（{why}）", "检查路径、权限和磁盘空间"),
    "file_taken_before": ("该文件已导入，案号{number}", "打开该案件办理"),
    "schema_unknown": ("格式版本“{given}”无法识别", "使用版本“{wanted}”的模板"),
    "field_unknown": ("没有这个项目", "删除该项，或使用程序写出的模板"),
    "value_not_text": ("“{given}”不能识别", "填写文字"),
    "value_not_code": ("“{given}”不能识别", "填写编码"),
    "value_not_number": ("“{given}”不是数", "填写数字，如 6300"),
    "value_not_year": ("“{given}”不是年份或日期", "填写 2012 或 2012-05-01"),
    "value_not_overhaul": ("“{given}”不是年份或日期", "填写 2018 或 2018-05-01，从未大修填 none"),
    "value_not_whole": ("“{given}”不是整数", "填写整数"),
    "value_not_day": ("“{given}”不是日期", "填写日期，如 2026-12-15"),
    "value_not_moment": ("“{given}”不是时间", "填写时间，如 2026-04-30T10:00"),
    "value_not_worked_out": ("单元格是尚未计算的公式", "直接填写值"),
    "value_failed": ("单元格是错误值“{given}”", "直接填写值"),
    "value_not_choice": ("“{given}”不在选项内", "可填：{allowed}"),
    "flag_unfit": ("参数不能识别（{why}）", "用 --help 查看可填的值"),
    "clock_refused": ("办公时钟只能在模拟数据上设定", "去掉 --clock"),
}
LISTED = {
    "features": {f.value: name for f, name in FEATURES.items()},
    "papers": {p.value: name for p, name in PAPERS.items()},
    "matters": {m.value: name for m, name in MATTERS.items()},
}
_GROUPS = {"features": "涉及情形", "papers": "材料", "matters": "事项", "contact": "联系人"}
_NOTES = {
    "text": "文字",
    "code": "编码（文本）",
    "number": "数字",
    "whole": "整数",
    "day": "日期，如 2026-12-15",
    "year": "年份或日期，如 2012",
    "overhaul": "年份或日期，如 2018；从未大修填 none",
    "moment": "时间，如 2026-04-30 10:00；留空为导入时",
}


def field_label(path: str, *, required: bool) -> str:
    """Return the label of a form field; those that must be filled carry a star."""
    group, _, rest = path.partition(".")
    name = LISTED.get(group, {}).get(rest) or FIELDS.get(path) or FIELDS.get(rest, rest)
    label = f"{_GROUPS[group]}：{name}" if group in _GROUPS else name
    return f"{label} *" if required else label


def field_note(kind: str, choices: Mapping[str, str] | None) -> str:
    """Return what may be filled in."""
    return " / ".join(choices.values()) if choices else _NOTES[kind]
