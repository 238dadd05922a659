"""What a letter says is on its pages, whole and in its place; its code is read from paper."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.letters import fonts, pdf
from desktop.letters.compose import compose as compose_pages
from desktop.letters.content import (
    Dressing,
    Enclosure,
    LetterContent,
    Paragraph,
    content_digest,
    content_from_json,
    content_to_json,
)
from desktop.letters.display import Page, TextRun
from desktop.letters.fonts import MissingGlyph
from desktop.letters.render import render
from desktop.letters.verify import verified
from desktop.letters.waiver_letter import NothingWaived, compose
from desktop.wording import letters as words
from tests.letters.letters_at_hand import (
    CASE_3,
    DEMO,
    KEY,
    case_3,
    dressing,
    facts,
    picture,
    qr_codes,
    read,
    text_of,
)

pytestmark = pytest.mark.pdf


def flat(text: str) -> str:
    return "".join(text.split())


def paragraphs(content: LetterContent) -> list[str]:
    blocks = [*content.body, *(b for e in content.enclosures for b in e.blocks)]
    return [getattr(b, "lead", "") + getattr(b, "text", "") for b in blocks]


def test_case_3_is_read_back_whole() -> None:
    """沥滘塱旻冷链有限公司: every paragraph is found again, the rare characters with it."""
    content = compose(CASE_3)
    text = text_of(case_3().pdf)

    for paragraph in paragraphs(content):
        # A paragraph that runs over a page has the page's number between its lines.
        head, tail = flat(paragraph)[:20], flat(paragraph)[-20:]
        assert head in text
        assert tail in text
    assert text.count("沥滘塱旻冷链有限公司") >= 4


def test_the_body_names_the_latest_day_and_the_list_each_papers_own() -> None:
    text = text_of(case_3().pdf)

    assert "按附件2逐项期限补齐，最迟不晚于2026年5月14日" in text
    assert "2026年4月15日" in text.split("容缺材料清单及补齐时限表")[-1]
    assert "投资项目代码、招商会议纪要" in text
    assert "土地成交确认书、国有建设用地使用权出让合同" in text


@pytest.mark.parametrize("dpi", [100, 150, 200, 300])
def test_the_code_is_read_from_the_page(dpi: int) -> None:
    (found,) = qr_codes(case_3().pdf, 2, dpi)

    stated = verified(found.text, KEY.public_key())
    assert stated.number == CASE_3.number
    assert stated.issued_on == CASE_3.issued_on
    assert stated.content_digest == content_digest(compose(CASE_3))
    assert (stated.sseq, stated.chain) == (1234, "cd" * 32)


def test_seal_code_and_watermark_are_no_part_of_the_digest() -> None:
    content = compose(CASE_3)
    plain, dressed = render(content), render(content, dressing(content))

    assert plain.pdf != dressed.pdf
    assert plain.content_digest == dressed.content_digest == content_digest(content)


@pytest.mark.parametrize("change", ["title", "number", "addressee", "remark"])
def test_a_word_changed_changes_the_digest(change: str) -> None:
    content = compose(CASE_3)

    assert content_digest(replace(content, **{change: "改"})) != content_digest(content)


def test_content_survives_being_kept() -> None:
    content = compose(CASE_3)

    assert content_from_json(content_to_json(content)) == content


@pytest.mark.parametrize(
    "kept",
    [
        pytest.param(b'{"v":2,"letter":{}}', id="a later version"),
        pytest.param(b'{"v":1,"letter":{"unknown":1}}', id="an unknown field"),
        pytest.param(b'{"v":1}', id="no letter at all"),
        pytest.param(b"{", id="no JSON"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b"null", id="nothing"),
    ],
)
def test_what_is_no_letter_is_refused(kept: bytes) -> None:
    with pytest.raises(ValueError, match=r"letter content|Expecting"):
        content_from_json(kept)


def test_a_character_without_a_glyph_is_named_with_its_place() -> None:
    with pytest.raises(MissingGlyph, match=r"U\+2A6D6.*title") as caught:
        render(compose(facts(enterprise_short="\U0002a6d6冷链")))

    (gap,) = caught.value.missing
    assert gap.character == "\U0002a6d6"
    told = words.missing_glyph((m.character, m.where) for m in caught.value.missing)
    assert "U+2A6D6" in told
    assert "标题" in told


def test_every_missing_character_is_named_at_once() -> None:
    with pytest.raises(MissingGlyph) as caught:
        render(compose(facts(contact="\U0002a6d6", project="\U00020000期")))

    assert {gap.character for gap in caught.value.missing} == {"\U0002a6d6", "\U00020000"}


def test_an_emoji_or_a_control_sign_never_vanishes() -> None:
    for sign in "🔌\u200b\t":
        with pytest.raises(MissingGlyph):
            render(compose(facts(project=f"冷链{sign}中心")))


def test_a_letter_without_papers_is_none() -> None:
    with pytest.raises(NothingWaived):
        compose(facts(papers=0))


def test_a_single_paper_needs_no_number() -> None:
    text = text_of(render(compose(facts(papers=1))).pdf)

    assert "项目批准文件。核发部门为" in text
    assert "（一）" not in text


def test_five_papers_are_listed_in_order() -> None:
    text = text_of(render(compose(facts(papers=5))).pdf)

    places = [text.index(f"（{n}）") for n in "一二三四五"]
    assert places == sorted(places)


@given(st.integers(1, 40), st.integers(1, 4))
@settings(max_examples=30)
def test_the_signature_never_stands_alone(sentences: int, papers: int) -> None:
    """However long the text, two of its lines stand on the page with name and date."""
    content = compose(facts(papers))
    long = Paragraph("正在办理首次登记" * sentences)
    pages = compose_pages(replace(content, body=(*content.body[:2], long, *content.body[2:])))

    signed_page = next(page for page in pages if "2026年2月13日" in lines_on(page))
    lines = lines_on(signed_page)
    assert lines.index("2026年2月13日") >= 3
    assert "专此函商，请予支持为盼。" in lines


def with_enclosures(count: int) -> LetterContent:
    content = compose(CASE_3)
    enclosure = Enclosure("规划红线图及外线路由图", (Paragraph("略。"),))
    return replace(content, enclosures=(enclosure,) * count)


@pytest.mark.parametrize("count", [1, 9, 11, 30])
def test_a_list_of_enclosures_runs_over_pages_and_its_end_stays_with_the_signature(
    count: int,
) -> None:
    pages = [lines_on(page) for page in compose_pages(with_enclosures(count))]
    pages = [lines for lines in pages if not lines[0].startswith("附件")]

    assert all(len(lines) > 3 for lines in pages)
    assert any("规划红线图" in line for line in pages[-1][:-2])
    assert "2026年2月13日" in pages[-1]


def test_names_of_enclosures_stand_under_each_other_behind_their_numbers() -> None:
    pages = [
        [item for item in page.items if isinstance(item, TextRun)]
        for page in compose_pages(with_enclosures(11))
    ]
    runs = next(runs for runs in pages if any(run.text == "11." for run in runs))
    ends = {r.x + fonts.advance(r.face, r.text, r.size) for r in runs if r.text in {"10.", "11."}}
    names = {round(r.x, 2) for r in runs if r.text.startswith("规划红线图")}

    assert len(names) == 1
    assert max(ends) <= min(names)


def test_a_title_longer_than_a_line_is_broken_between_the_words_of_a_name() -> None:
    name = "广州沥滘塱旻冷链供应链科技发展（粤港澳大湾区）国际物流集团股份有限公司黄埔分公司"
    lines = compose(facts(enterprise=name, enterprise_short=name)).title_lines

    assert [line[-3:] for line in lines] == ["供应链", "流集团", "请的函"]


@pytest.mark.parametrize("papers", range(1, 25))
def test_no_page_holds_a_single_line_of_text(papers: int) -> None:
    *_, last = compose_pages(compose(facts(papers)))

    above_copies = [line for line in lines_on(last) if line and "抄送" not in line]
    assert len(above_copies) > 3


@pytest.mark.parametrize("papers", range(1, 25))
def test_the_commitment_is_signed_on_one_page(papers: int) -> None:
    pages = [lines_on(page) for page in compose_pages(compose(facts(papers)))]

    (signing,) = (lines for lines in pages if "承诺单位（公章/电子签章）：" in lines)
    assert "联系电话：" in signing
    assert any("各执一份" in line for line in signing)


def test_the_pages_composed_are_the_pages_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """One list of what lies where: screen, print and file are made of its bytes alone."""
    made, written = [], []
    monkeypatch.setattr(
        "desktop.letters.render.compose",
        lambda *given: made.append(compose_pages(*given)) or made[-1],
    )
    write = pdf.write
    monkeypatch.setattr(
        "desktop.letters.pdf.write",
        lambda pages, about: written.append(pages) or write(pages, about),
    )

    letter = render(compose(CASE_3))

    assert len(made) == len(written) == 1
    assert written[0] is made[0]
    assert letter.page_count == len(made[0])


def test_the_file_draws_each_run_where_the_list_puts_it() -> None:
    """Read back by another program: the page with signature, seal and code, nothing else on it."""
    content = compose(CASE_3)
    page = compose_pages(content, dressing(content))[2]
    runs = [item for item in page.painted() if isinstance(item, TextRun)]
    with read(case_3().pdf) as document:
        drawn = document.pages[2]
        places = [
            (c["text"], c["matrix"][4], float(drawn.height) - c["matrix"][5]) for c in drawn.chars
        ]

    assert len(places) == sum(len(run.text) for run in runs)
    for run in runs:
        assert any(
            (text, x, y)
            == (run.text[0], pytest.approx(run.x, abs=0.01), pytest.approx(run.y, abs=0.01))
            for text, x, y in places
        )


def lines_on(page: Page) -> list[str]:
    """Return the page's lines from the top."""
    lines: dict[float, list[TextRun]] = {}
    for item in page.items:
        if isinstance(item, TextRun):
            lines.setdefault(round(item.y, 2), []).append(item)
    return ["".join(r.text for r in sorted(lines[y], key=lambda r: r.x)) for y in sorted(lines)]


@pytest.mark.parametrize("length", [2, 20, 45, 90])
def test_names_of_every_length_are_set_whole(length: int) -> None:
    name = ("广州沥滘塱旻冷链供应链科技发展" * 10)[: length - 2] + "公司"
    text = text_of(render(compose(facts(enterprise=name, enterprise_short=name))).pdf)

    assert f"关于商请容缺受理{name}用电报装申请的函" in text


@pytest.mark.parametrize("length", [4, 12, 18, 26])
def test_organs_with_names_of_every_length_stay_inside_the_page(length: int) -> None:
    organ = replace(
        DEMO, full_name=("示范区规划和自然资源住房城乡建设交通水务联合" * 3)[: length - 1] + "局"
    )
    content = compose(facts(organ=organ))
    with read(render(content, dressing(content)).pdf) as document:
        for page in document.pages:
            assert min(c["x0"] for c in page.chars) >= 19 * 72 / 25.4
            assert max(c["x1"] for c in page.chars) <= 191 * 72 / 25.4


def test_a_demonstration_says_so_on_every_page() -> None:
    with read(render(compose(facts(organ=DEMO))).pdf) as document:
        assert all(words.SAMPLE in page.extract_text() for page in document.pages)


def test_an_official_letter_bears_no_such_word() -> None:
    assert words.SAMPLE not in text_of(case_3().pdf)


@pytest.mark.parametrize(
    ("content", "dress"),
    [
        pytest.param(compose(facts(number="")), Dressing(), id="a draft"),
        pytest.param(compose(CASE_3), Dressing(is_void=True), id="a void letter"),
        pytest.param(compose(facts(organ=DEMO)), Dressing(), id="a sample"),
    ],
)
def test_a_watermark_lies_across_the_page(content: LetterContent, dress: Dressing) -> None:
    plain = picture(render(compose(CASE_3)).pdf, 3, 36)
    marked = picture(render(content, dress).pdf, 3, 36)

    def tinted(image: object) -> int:
        return sum(210 < p[1] < 250 or 150 < p[1] < 200 for p in image.get_flattened_data())  # type: ignore[attr-defined]

    assert tinted(marked) > tinted(plain) + 500


def test_a_draft_may_have_gaps_and_an_issued_letter_may_not() -> None:
    gaps = {"policy_number": ""}

    assert words.GAP in text_of(render(compose(facts(number="", issued_on=None, **gaps))).pdf)
    with pytest.raises(ValueError, match="policy_number"):
        compose(facts(**gaps))


def test_what_is_not_known_is_left_out() -> None:
    bare = facts(project_code="", expected_on=None, verify_code="", contact="", phone="")
    text = text_of(render(compose(bare)).pdf)

    assert "投资项目代码：" not in text
    assert "期望接电时间" not in text
    assert "联系人" not in text


def test_the_officers_breaks_of_the_title_win_while_they_fit_it() -> None:
    title = compose(CASE_3).title
    breaks = (title[:4], title[4:18], title[18:])
    with read(render(compose(facts(title_lines=breaks))).pdf) as document:
        lines = document.pages[0].extract_text().splitlines()
        assert [line for line in lines if line in breaks] == list(breaks)

    stale = ("关于某事", "的函")
    assert title in text_of(render(compose(facts(title_lines=stale))).pdf)


def test_the_wording_is_that_of_the_day() -> None:
    with pytest.raises(LookupError, match="2000-01-01"):
        compose(facts(issued_on=date(2000, 1, 1)))


def test_one_late_paper_ends_the_whole_letter_where_the_office_says_so() -> None:
    assert "任一项逾期未补齐" in text_of(render(compose(facts(lapses_as_whole=True))).pdf)
