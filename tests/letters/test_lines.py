"""No line begins with a closing mark or ends with an opening one, and none is too wide."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.letters import fonts, page
from desktop.letters.atoms import Span
from desktop.letters.content import Align
from desktop.letters.display import Face
from desktop.letters.lines import Line, Measure, set_lines
from desktop.wording import letters as words
from tests.letters import letter_corpus
from tests.letters.letter_corpus import letters

BODY = Measure(first=2 * page.EM)
HAN = "容缺受理用电报装供规划和自然资源局沥滘塱旻堃玥喆冷链有限公司"
CODES = ("2026", "91440112MAG612DD1N", "2601-440112-04-01-100025", "kVA", "10", "3.5", "A")
HAN_TEXT = st.text(HAN, min_size=1, max_size=6)
MARKED = st.tuples(HAN_TEXT, st.sampled_from(("，", "。", "、", "；", "：", "……"))).map("".join)
BRACKETED = st.tuples(st.sampled_from(("（）", "“”", "《》", "〔〕")), HAN_TEXT).map(
    lambda pair: pair[0][0] + pair[1] + pair[0][1]
)
DASHED = HAN_TEXT.map(lambda text: f"{text}——{text}")
CODED = st.sampled_from(CODES).map(lambda code: f"{code}供")
pieces = st.one_of(HAN_TEXT, MARKED, BRACKETED, DASHED, CODED)
ANYTHING = st.text(
    st.sampled_from(HAN + words.NEVER_STARTS_A_LINE + words.NEVER_ENDS_A_LINE + "aZ09-/— 　~"),
    min_size=1,
    max_size=150,
)
paragraphs = st.lists(pieces, min_size=1, max_size=60).map("".join)


def texts(text: str, measure: Measure = BODY) -> list[str]:
    return [line.text for line in set_lines((Span(text),), measure)]


@given(paragraphs)
def test_no_line_starts_or_ends_with_a_forbidden_mark(text: str) -> None:
    lines = texts(text)

    assert all(line[0] not in words.NEVER_STARTS_A_LINE for line in lines[1:])
    assert all(line[-1] not in words.NEVER_ENDS_A_LINE for line in lines[:-1])


@given(paragraphs)
def test_nothing_is_lost_or_moved(text: str) -> None:
    lines = set_lines((Span(text),), BODY)

    assert "".join(line.text for line in lines) == text
    for line in lines:
        runs = sorted(line.runs, key=lambda run: run.x)
        assert "".join(run.text for run in runs) == line.text


@given(paragraphs)
def test_every_line_but_the_last_ends_on_the_edge(text: str) -> None:
    lines = set_lines((Span(text),), BODY)

    for line in lines[:-1]:
        assert line.end == pytest.approx(page.WIDTH, abs=0.05)
    assert lines[-1].end <= page.WIDTH + 0.05


@given(paragraphs)
def test_gaps_stay_narrow(text: str) -> None:
    """Where codes leave a line only a few signs to open between, nothing can help it."""
    for line in set_lines((Span(text),), BODY)[:-1]:
        if sum(not character.isascii() for character in line.text) >= 12:
            assert line.gap <= 0.4 * page.EM


@given(ANYTHING)
def test_whatever_is_written_no_text_is_lost(text: str) -> None:
    assert "".join(texts(text)) == text


@given(ANYTHING)
def test_whatever_is_written_the_marks_keep_their_places(text: str) -> None:
    """But where more marks follow each other than a line holds, which no paper has."""
    lines = texts(text)

    for before, after in pairwise(lines):
        if is_torn(before[-1], after[0]):
            assert room_taken(before, after) > page.CHARACTERS - 3


def is_torn(before: str, after: str) -> bool:
    return after in words.NEVER_STARTS_A_LINE or before in words.NEVER_ENDS_A_LINE


def room_taken(before: str, after: str) -> float:
    """Return how many characters the stretch takes that can be broken nowhere, fully squeezed."""
    start, end = len(before) - 1, len(before)
    text = before + after
    while start > 0 and is_torn(text[start - 1], text[start]):
        start -= 1
    while end < len(text) and is_torn(text[end - 1], text[end]):
        end += 1
    narrow = words.CLOSING + words.OPENING
    return sum(0.5 if sign in narrow or sign.isascii() else 1.0 for sign in text[start:end])


@pytest.fixture(scope="module")
def corpus() -> list[tuple[Line, ...]]:
    fonts.register()
    return [
        set_lines((Span(each.lead, Face.KAI), Span(each.text)), BODY)
        for content in letters(30)
        for each in letter_corpus.paragraphs(content)
        if each.align is Align.JUSTIFY
    ]


def test_in_the_offices_letters_no_gap_is_wide(corpus: list[tuple[Line, ...]]) -> None:
    gaps = [line.gap / page.EM for lines in corpus for line in lines[:-1]]

    assert len(gaps) > 500
    assert max(gaps) <= 0.15
    assert sum(gap > 0.1 for gap in gaps) < len(gaps) / 500


def test_in_the_offices_letters_the_marks_keep_their_places(
    corpus: list[tuple[Line, ...]],
) -> None:
    for lines in corpus:
        assert not any(is_torn(a.text[-1], b.text[0]) for a, b in pairwise(lines))


def test_a_wide_gap_is_taken_only_where_nothing_else_can_be() -> None:
    lines = set_lines((Span("容" * 20 + "W" * 9 + "缺" * 30),), Measure())

    assert lines[0].text == "容" * 20
    assert lines[0].gap > 0.15 * page.EM


def test_28_characters_fill_156_millimetres() -> None:
    (line,) = set_lines((Span("容" * 28),), Measure())

    assert line.end / page.MM <= 156.05
    assert len(texts("容" * 29, Measure())) == 2


def test_a_full_line_takes_one_mark_more_by_squeezing() -> None:
    lines = texts("容，" * 6 + "缺" * 16 + "。受理受理", Measure())

    assert lines[0].endswith("。")
    assert len(lines[0]) == 29


def test_a_mark_that_does_not_fit_takes_a_character_along() -> None:
    lines = texts("容" * 28 + "；缺", Measure(align=Align.JUSTIFY))

    assert all(line[0] != "；" for line in lines)


def test_figures_stay_together() -> None:
    for count in range(20, 28):
        assert any("2026" in line for line in texts("容" * count + "2026年" + "缺" * 9))


def test_figure_and_unit_part_only_where_a_gap_would_be_wide() -> None:
    reason = "容量由800kVA调整为1250kVA，需重新核定供电方案"
    lines = set_lines((Span(f"你单位于2026年11月9日提出的{reason}申请"),), BODY)
    roomy = texts("容" * 24 + "1250kVA" + "缺" * 9)

    assert lines[0].text.endswith("调整为1250")
    assert lines[1].text.startswith("kVA，")
    assert max(line.gap for line in lines[:-1]) < 0.05 * page.EM
    assert any("1250kVA" in line for line in roomy)


def test_a_long_code_may_be_divided_rather_than_open_wide_gaps() -> None:
    lines = texts("容" * 20 + "2601-440112-04-01-100025" + "缺" * 9)

    assert len(lines) == 2
    assert lines[0].endswith("-")


def test_the_number_of_a_case_is_never_divided() -> None:
    for count in range(16, 28):
        lines = texts("容" * count + "（编号：承诺〔HP-2026-0006〕）" + "缺" * 30)
        assert any("HP-2026-0006" in line for line in lines)


def test_a_rare_character_comes_from_the_extension_alone() -> None:
    (line,) = set_lines((Span("沥滘塱旻冷链"),), Measure())

    drawn_by = {character: run.face for run in line.runs for character in run.text}
    assert {c for c, face in drawn_by.items() if face is fonts.Face.FANG_EXT} == set("滘塱旻")
