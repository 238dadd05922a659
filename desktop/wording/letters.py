"""Signs and words that the letters' typesetting needs, and what it says when it fails."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal

NEVER_STARTS_A_LINE = "、。，．：；？！…—～·％‰℃）〕】》〉」』］｝”’!),.:;?]}%°′″"
NEVER_ENDS_A_LINE = "（〔【《〈「『［｛“‘([{￥＄"
CLOSING = "、。，．：；？！）〕】》〉」』］｝”’"
OPENING = "（〔【《〈「『［｛“‘"
HOLDS_TOGETHER = "……", "——"
LATIN_UNITS = "kVA", "kV", "kWh", "kW", "MVA", "MW", "km", "mm"
UNITS_AFTER_NUMBERS = "年月日号条款项第千伏安米个份时分％℃㎡"

ENCLOSURE = "附件"
ENCLOSURE_COLON = "附件："
COPIED_TO = "抄送："
DOCUMENT = "文件"
PRINTED = "印发"
NUMBER_COLON = "编号："
LETTER_NUMBER_MARK = "函〔"
"""Stands in the number of every letter to another organ, and of no other paper."""
FULL_STOP = "。"
LIST_COMMA = "，"
LIST_MARK = "、"
GAP = "＿＿＿＿"
COLON = "："
DASH = "—"
SAMPLE = "样张"
SAMPLE_LINE = "样张　仅供演示和测试，不具有任何效力"
SAMPLE_SEAL = "样张·测试"
DRAFT = "草稿"
VOID = "作废"
WORKING_DAYS = "工作日"
BLANK_DATE = "　　年　月　日"
NAME_WORDS = (
    "供应链", "科技", "技术", "信息", "数据", "智能", "机器人", "半导体", "电子", "显示",
    "软件", "网络", "通信", "新能源", "能源", "动力电池", "电池", "新材料", "材料", "生物",
    "医药", "医疗", "器械", "装备", "设备", "机械", "模具", "汽车", "零部件", "制造", "工程",
    "建设", "建筑", "物流", "冷链", "运输", "贸易", "商贸", "食品", "包装", "环保", "检测",
    "服务", "管理", "投资", "发展", "开发", "实业", "产业", "园区", "基地", "中心", "集团",
    "控股", "国际", "股份", "分公司", "粤港澳", "大湾区", "开发区", "合作社", "联合社", "广州",
    "黄埔",
)  # fmt: skip
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
    *NAME_WORDS,
)
GOOD_TITLE_ENDS = (
    "有限公司",
    "公司",
    "集团",
    "）",
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


PLACES = {
    "organ": "发文机关名称",
    "title": "标题",
    "number": "编号",
    "marks": "密级和紧急程度",
    "addressee": "主送机关",
    "body": "正文",
    "enclosure": "附件",
    "remark": "附注",
    "copied_to": "抄送",
    "seal_purpose": "印章",
    "receipt": "签收栏",
    "code_note": "核验说明",
    "paragraph": "第{}段",
    "table row": "表格第{}行",
    "table head": "表头",
}


def place(where: str) -> str:
    """Return where a text stands in a letter: "body, paragraph 3" is 正文第3段."""
    return "".join(_part(part) for part in where.split(", "))


def _part(part: str) -> str:
    name, _, count = part.rpartition(" ")
    if not count.isdigit():
        return PLACES[part]
    text = PLACES[name]
    return text.format(count) if "{}" in text else text + count


def missing_glyph(missing: Iterable[tuple[str, str]]) -> str:
    """Say which characters have no glyph and in which part of the letter they stand."""
    told = "；".join(
        f"“{sign}”（U+{ord(sign):04X}，位于{place(where)}）" for sign, where in missing
    )
    return f"字库缺字，无法出具：{told}。请更换写法，或者请管理员补充字库。"


FACES = {
    "LetterFang": "仿宋",
    "LetterFangExt": "仿宋（扩展字库）",
    "LetterKai": "楷体",
    "NotoSansSC-Medium": "黑体",
    "LetterBiaoSong": "标宋",
    "LiberationSerif": "西文衬线体",
}
MOST_SIGNS = 6


def borrowed_glyphs(borrowed: Sequence[tuple[str, str, str]]) -> str:
    """Say which rare characters another face draws: each as sign, part of the letter and face."""
    told = "；".join(
        f"“{sign}”（U+{ord(sign):04X}，{place(where)}）用{FACES[face]}"
        for sign, where, face in borrowed[:MOST_SIGNS]
    )
    more = len(borrowed) - MOST_SIGNS
    return told + (f"；另有 {more} 字" if more > 0 else "")


def in_brackets(text: str) -> str:
    """Return the text in full-width brackets."""
    return f"（{text}）"


def enclosure_head(place: int, count: int) -> str:
    """Return the head of an enclosure's first page: 附件, numbered where there are several."""
    return f"{ENCLOSURE}{place}" if count > 1 else ENCLOSURE


def chinese_day(day: date) -> str:
    """Return the day as it stands in a letter."""
    return chinese_date(day.year, day.month, day.day)


def chinese_month(day: date) -> str:
    """Return the month of the day as it stands in a letter."""
    return f"{day.year}年{day.month}月"


def plain_number(value: Decimal) -> str:
    """Return a number without separators, exponent or idle zeros."""
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def ordinal(place: int) -> str:
    """Return the place in a list (1 to 99) in Chinese figures."""
    tens, ones = divmod(place, 10)
    figures = "〇一二三四五六七八九"
    head = "" if tens == 0 else "十" if tens == 1 else figures[tens] + "十"
    return head + (figures[ones] if ones or not tens else "")


def numbered(texts: Sequence[str]) -> str:
    """Return several things in one sentence, numbered where there is more than one."""
    if len(texts) == 1:
        return texts[0]
    return "；".join(f"{place}.{text}" for place, text in enumerate(texts, start=1))


def we(organ: str) -> str:
    """Return how the organ speaks of itself."""
    return "我" + _short_kind(organ)


def you(addressee: str) -> str:
    """Return how the addressee is spoken to."""
    return "你" + _short_kind(addressee)


def _short_kind(name: str) -> str:
    kinds = {"局": "局", "办公室": "办", "管理委员会": "委", "管委会": "委", "公司": "公司"}
    return next((short for end, short in kinds.items() if name.endswith(end)), "单位")


OVERPRINT = "（套印稿，不含红头，不作存档）"
TABLE_PAGE = "第 {page} / {pages} 页"
NO_TYPE = "〓"
DOTS = "…"
