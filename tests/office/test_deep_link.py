"""A link names a case or a letter and can do nothing else."""

import pytest

from desktop.office.deep_link import LONGEST, Shown, read_link
from desktop.rules.findings import Finding
from desktop.wording.findings import say


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("HP-2026-1203", "case", "HP-2026-1203"),
        ("joint-office://case/HP-2026-1203", "case", "HP-2026-1203"),
        ("joint-office://case/HP-2026-1203/", "case", "HP-2026-1203"),
        ("JOINT-OFFICE://case/a-b", "case", "a-b"),
        (
            "joint-office://letter/%E7%A4%BA%E8%8C%83%E3%80%942026%E3%80%953%E5%8F%B7",
            "letter",
            "示范〔2026〕3号",
        ),
    ],
)
def test_a_link_names_what_to_show(text: str, kind: str, number: str) -> None:
    assert read_link(text) == Shown(kind, number)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("joint-office://delete/HP-2026-1203", "只能指向"),
        ("joint-office:case/HP-2026-1203", "只能指向"),
        ("joint-office://case", "只能指向"),
        ("joint-office://case/", "没有写编号"),
        ("", "没有写编号"),
        ("joint-office://case/../../etc/passwd", "不会出现的字符"),
        ("joint-office://case/a%2f..%2fb", "不会出现的字符"),
        ("joint-office://case/a?do=approve", "不会出现的字符"),
        ("joint-office://case/a#b", "不会出现的字符"),
        ("joint-office://user@case/a", "只能指向"),
        ("joint-office://case:80/a", "只能指向"),
        ("joint-office://case/%ff%fe", "不会出现的字符"),
        ("joint-office://case/a%00b", "不会出现的字符"),
        ("joint-office://case/a\u202eb", "不会出现的字符"),
        ("joint-office://case/a\nb", "不会出现的字符"),
        ("joint-office://case/<b>a</b>", "不会出现的字符"),
        ("joint-office://case/'; DROP TABLE entry --", "不会出现的字符"),
        ("joint-office://letter/" + "9" * 61, "编号太长"),
        ("joint-office://case/" + "a" * LONGEST, "太长"),
        ("file:///etc/passwd", "不会出现的字符"),
    ],
)
def test_any_other_link_is_refused_with_a_reason(text: str, why: str) -> None:
    found = read_link(text)

    assert isinstance(found, Finding)
    assert why in str(say(found))
