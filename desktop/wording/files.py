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
    "example": "示例",
    "roads": "路由涉及的道路、公路（每行一条）",
    "choose": "请按说明填写：选项从列表中选择，编码为文本，数字大于零",
    "comment": "留空即为不明；不明的事实不会使工程免审批。选项可填代码或中文。",
}
FINDINGS = {
    "file_missing": ("找不到“{name}”", "核对位置，或重新选择文件"),
    "file_is_folder": ("“{name}”是文件夹", "选择文件夹里的文件"),
    "file_shut": ("没有读取“{name}”的权限", "请文件所有者授权，或另存一份再导入"),
    "founding_unreadable": ("没有读出{file}：{why}", "选择 UTF-8 编码的 TOML 文件"),
    "founding_large": ("{file}超过 {most} KB", "选择描述办公室的 TOML 文件"),
    "founding_unfit": ("{file}里缺少或写错了{why}", "对照随程序提供的样例逐项填写"),
    "file_failed": ("文件读写失败（{why}）", "检查路径、权限和磁盘空间"),
    "file_empty": ("文件是空的（0 字节）", "重新下载或重新导出后再导入"),
    "file_too_large": ("文件超过{limit_mb} MB", "换用标准申请表文件，或分成几份导入"),
    "file_bomb": (
        "解压后超过{limit_mb} MB 或压缩比异常，疑似恶意文件，没有打开",
        "不要打开该文件，向来件人核实后重新导出",
    ),
    "file_has_macros": ("文件含有宏，没有打开", "另存为不含宏的 .xlsx 再导入"),
    "file_has_entities": (
        "文件含有外部引用（DOCTYPE），疑似恶意文件，没有打开",
        "重新导出后再导入",
    ),
    "file_encrypted": ("文件有打开密码", "在 Excel 或 WPS 中去掉密码，另存后再导入"),
    "link_unfit": ("链接没有打开：{why}", "核对链接，或在搜索框里输入编号"),
    "reader_stalled": (
        "读取超过{seconds}秒仍未完成，已停止",
        "文件可能已损坏或有意构造：向来件人核实后重新导出",
    ),
    "reader_full": ("读取所需内存超过限度，已停止", "向来件人核实，或分成几份导入"),
    "reader_fell": ("读取时出错，已停止（{why}）", "文件可能已损坏：重新导出后再导入"),
    "file_old_workbook": ("是旧格式的工作簿（.xls、.et）", "另存为 .xlsx 再导入"),
    "file_is_text": ("内容是文本，不是工作簿", "扩展名改为 .csv 或 .json，或另存为 .xlsx 再导入"),
    "file_damaged": ("不是工作簿，或者已损坏、不完整", "重新下载或重新导出后再导入"),
    "file_not_workbook": ("不是有效的工作簿（缺 {why}）", "另存为 .xlsx，或用程序写出的模板填写"),
    "file_kind_unknown": ("不能导入扩展名为“{given}”的文件", "可导入：{wanted}"),
    "file_not_utf8": ("不是 UTF-8 文本（第{byte}字节）", "另存为 UTF-8 编码再导入"),
    "file_not_json": ("不是有效的 JSON 文件（{why}）", "用程序写出的模板重新填写"),
    "ofd_damaged": ("不是 OFD 文件，或者已损坏、有口令", "从电子证照系统重新下载后再导入"),
    "licence_no_data": (
        "没有可读取的电子证照数据",
        "换用带数据的 JSON 或 OFD；只有版面的，另存为 PDF 作扫描件",
    ),
    "licence_other": ("证照是“{given}”，不是营业执照", "选择营业执照的电子证照文件"),
    "licence_expired": ("有效期止于 {on}，已经过期", "请企业提供换发后的营业执照"),
    "licence_early": ("有效期自 {on} 起，尚未生效", "核对证照，生效后再导入"),
    "licence_twofold": (
        "文件里有两个不同的值：“{one}”“{other}”",
        "向来件人核实后重新下载",
    ),
    "licence_changed": ("“{name}”读入后又改动过，没有存为扫描件", "在案件的材料页重新添加"),
    "json_broken": (
        "不是有效的 JSON 文件（第{line}行第{column}列处不能识别）",
        "改正该处，或用程序写出的模板重新填写",
    ),
    "json_number": ("含有不是数的数值（{why}）", "改为普通的数，不用 NaN、无穷大"),
    "json_deep": ("嵌套超过{most}层，不是程序使用的文件", "用程序写出的模板重新填写"),
    "json_half": ("含有半个字符（代理码），无法保存", "重新输入该文字后再导出"),
    "json_twice": ("“{name}”出现了两次", "只保留一个"),
    "json_dotted": ("项目名“{name}”含有点号", "按模板分层填写"),
    "file_too_many_rows": ("工作表超过{limit}行", "删去多余的行，或分成几份导入"),
    "file_taken_before": ("内容相同的申请表已导入，案号{number}", "打开该案件办理"),
    "sheet_not_form": (
        "不是程序写出的申请表，本文件的工作表为：{found}",
        "用程序写出的模板填写，工作表“{wanted}”不要改名",
    ),
    "sheet_missing": ("没有工作表“{wanted}”，本文件有：{found}", "恢复该工作表，或用模板重新填写"),
    "schema_unknown": ("格式版本“{given}”无法识别", "使用版本“{wanted}”的模板"),
    "cell_formula": ("单元格是公式“{given}”，公式的值不可靠", "复制后选择性粘贴为“值”"),
    "cell_merged": ("单元格{range}已合并", "取消合并，逐格填写"),
    "cell_lost_digits": (
        "编码以数字保存为“{given}”，末几位已丢失",
        "把单元格设为“文本”格式后重新填写",
    ),
    "text_too_long": ("有{count}个字，超过{most}个字", "缩短内容"),
    "text_unseen": ("第{place}个字是看不见的控制字符 {code}", "删去该字符，或清空后重新录入"),
    "field_unknown": ("没有这个项目", "删除该项，或使用程序写出的模板"),
    "value_not_text": ("“{given}”不能识别", "填写文字"),
    "value_not_code": ("“{given}”不能识别", "填写编码"),
    "value_not_number": ("“{given}”不是数", "填写数字，如 6300"),
    "value_not_year": ("“{given}”不是年份或日期", "填写 2012 或 2012-05-01"),
    "value_not_overhaul": (
        "“{given}”不是年份或日期",
        "填写 2018 或 2018-05-01，没有大修过填“从未大修”",
    ),
    "value_not_whole": ("“{given}”不是整数", "填写整数"),
    "value_not_day": ("“{given}”不是日期", "填写日期，如 2026-12-15"),
    "value_not_moment": ("“{given}”不是时间", "填写时间，如 2026-04-30T10:00"),
    "value_failed": ("单元格是错误值“{given}”", "直接填写值"),
    "value_not_choice": ("“{given}”不在选项内", "可填：{allowed}"),
    "flag_unfit": ("参数不能识别（{why}）", "用 --help 查看可填的值"),
    "clock_refused": ("办公时钟只能在模拟数据上设定", "去掉 --clock"),
}
NEVER_NAME = "从未大修"
LISTED = {
    "features": {f.value: name for f, name in FEATURES.items()},
    "papers": {p.value: name for p, name in PAPERS.items()},
    "matters": {m.value: name for m, name in MATTERS.items()},
}
_GROUPS = {"features": "涉及情形", "papers": "材料", "matters": "事项"}
_NOTES = {
    "text": "文字",
    "code": "编码（文本）",
    "number": "数字",
    "whole": "整数",
    "day": "日期，如 2026-12-15",
    "year": "年份或日期，如 2012",
    "overhaul": "年份或日期，如 2018；没有大修过填“从未大修”",
    "moment": "时间，如 2026-04-30 10:00；留空为导入时",
}


def field_label(path: str, *, required: bool) -> str:
    """Return the label of a form field; those that must be filled carry a star."""
    group, _, rest = path.partition(".")
    name = LISTED.get(group, {}).get(rest) or FIELDS.get(path) or FIELDS.get(rest, rest)
    label = f"{_GROUPS[group]}：{name}" if group in _GROUPS else name
    return f"{label} *" if required else label


EXAMPLES = {
    "enterprise.name": "广州穗岭新材料有限公司",
    "enterprise.short_name": "穗岭新材料",
    "enterprise.credit_code": "91440112MATH3BJ10E",
    "contact.name": "冯晓彤",
    "contact.phone": "13800002617",
    "project.name": "穗岭新材料厂房用电工程",
    "project.code": "2609-440112-04-01-100015",
    "project.address": "黄埔区云埔街道开创大道东侧",
    "project.street": "云埔街道",
    "project.parcel": "AP0512034 地块",
    "demand.capacity_kva": "6300",
    "demand.kilovolts": "10",
    "demand.expected_on": "2026-12-15",
    "demand.sources": "1",
    "route.start": "110千伏云埔站 10千伏 F12",
    "route.end": "厂区开关房",
    "route.length_m": "86",
    "route.paid_by": "供电企业投资到用户红线",
    "received_at": "2026-09-18 15:10",
    "external_number": "GZ20260918-0031",
}


def field_example(path: str) -> str:
    """Return an example of what is filled in, blank where the note says it all."""
    return EXAMPLES.get(path, "")


def field_note(kind: str, choices: Mapping[str, str] | None) -> str:
    """Return what may be filled in."""
    return " / ".join(choices.values()) if choices else _NOTES[kind]
