"""Signs and words that the letters' typesetting needs, and what it says when it fails."""

from collections.abc import Iterable

NEVER_STARTS_A_LINE = "、。，．：；？！…—～·％‰℃）〕】》〉」』］｝”’!),.:;?]}%°′″"
NEVER_ENDS_A_LINE = "（〔【《〈「『［｛“‘([{￥＄"
CLOSING = "、。，．：；？！）〕】》〉」』］｝”’"
OPENING = "（〔【《〈「『［｛“‘"
HOLDS_TOGETHER = "……", "——"
UNITS_AFTER_NUMBERS = "年月日号条款项第千伏安米个份时分％℃㎡"

ENCLOSURE = "附件"
ENCLOSURE_COLON = "附件："
COPIED_TO = "抄送："
NUMBER_COLON = "编号："
FULL_STOP = "。"
LIST_COMMA = "，"
COLON = "："
DASH = "—"
SAMPLE = "样张"
SAMPLE_LINE = "样张　仅供演示和测试，不具有任何效力"
SAMPLE_SEAL = "样张·测试"
DRAFT = "草稿"
VOID = "作废"
BLANK_DATE = "　　年　月　日"
KEEP_TOGETHER = (
    "关于商请",
    "关于",
    "容缺受理",
    "以函代证",
    "用电报装",
    "补齐期限",
    "申请的函",
    "的函",
    "告知书",
    "通知书",
    "决定书",
    "确认函",
    "有限公司",
    "有限责任公司",
    "股份有限公司",
)
GOOD_TITLE_ENDS = (
    "有限公司",
    "公司",
    "局",
    "联合社",
    "中学",
    "学校",
    "医院",
    "中心",
    "商请",
    "的",
)


def chinese_date(year: int, month: int, day: int) -> str:
    """Return a date of a letter: Arabic figures, nothing filled up with zeros."""
    return f"{year}年{month}月{day}日"


def missing_glyph(missing: Iterable[tuple[str, str]]) -> str:
    """Say which characters have no glyph and in which part of the letter they stand."""
    told = "；".join(f"“{sign}”（U+{ord(sign):04X}，位于{where}）" for sign, where in missing)
    return f"字库缺字，无法出具：{told}。请更换写法或者请管理员安装含有该字的仿宋字库。"


def in_brackets(text: str) -> str:
    """Return the text in full-width brackets."""
    return f"（{text}）"


def enclosure_head(place: int, count: int) -> str:
    """Return the head of an enclosure's first page: 附件, numbered where there are several."""
    return f"{ENCLOSURE}{place}" if count > 1 else ENCLOSURE
