"""What is wrong with a paper's wording, said to the administrator who keeps it."""

from collections.abc import Iterable, Sequence

BAD_FORM = "文书文字 {file} 不能使用：{troubles}"
JOIN = "；"
VERSION = "第{version}版"
VERSION_TITLE = "{name}（自 {since} 起）"
WHY = {
    "toml": "不是有效的 TOML 文件（{names}）",
    "no_version": "没有任何版本（[[wording]]）",
    "same_day": "有两个版本自同一天（{names}）起使用",
    "unknown_key": "有不认识的项目“{names}”",
    "unknown_field": "使用了没有说明的填写项“{names}”",
    "unknown_list": "使用了没有说明的清单“{names}”",
    "missing": "缺少{names}",
    "no_text": "应为文字",
    "no_day": "应为日期，如 2026-01-01",
    "no_number": "“{names}”应为不小于零的数",
    "no_choice": "“{names}”不在可选的范围内",
    "not_list": "应为列表",
    "not_table": "应为表",
    "braces": "花括号内只能是填写项的名称，且须成对",
    "cells": "表格有一行是{names}格，与列数不符",
}
PLACES = {
    "since": "起用日期",
    "source": "依据",
    "format": "格式",
    "title": "标题",
    "addressee": "主送",
    "number": "编号",
    "seal_purpose": "印章文字",
    "remark": "附注",
    "receipt": "签收栏",
    "code_note": "核验说明",
    "blocks": "正文",
    "phrases": "短语",
    "sentences": "连句",
    "usual": "惯用文字",
    "enclosures": "附件",
    "fields": "填写项",
    "lists": "清单",
}
PARAGRAPH = "正文第{number}段"
OF = "{place}“{name}”"
CONTENT = "内容"
AT = "{where}：{said}"

Told = tuple[int, str, str, Sequence[str]]


def bad_form(file: str, troubles: Iterable[Told]) -> str:
    """Say what is wrong with a wording: file, version, place, the field's name."""
    return BAD_FORM.format(file=file, troubles=JOIN.join(trouble(*told) for told in troubles))


def trouble(version: int, place: str, why: str, names: Sequence[str]) -> str:
    """Say one thing that is wrong with a wording; ``version`` 0 where there is only one."""
    said = WHY[why].format(names="、".join(names) or CONTENT)
    where = (VERSION.format(version=version) if version else "") + _place(place)
    return AT.format(where=where, said=said) if where else said


def _place(place: str) -> str:
    head, _, rest = place.partition(".")
    if head == "blocks" and rest:
        return PARAGRAPH.format(number=rest.partition(".")[0])
    name = PLACES.get(head, head)
    return OF.format(place=name, name=rest) if rest else name
