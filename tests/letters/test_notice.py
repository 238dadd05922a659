"""Every paper of the office: whole, and refused while a field is open."""

import string

import pytest

from desktop import resources
from desktop.letters.compose import compose as compose_pages
from desktop.letters.content import Format, Table, content_from_json, content_to_json
from desktop.letters.display import Page, TextRun
from desktop.letters.fonts import MissingGlyph
from desktop.letters.form_parts import OpenFields, fields, filled, filled_with
from desktop.letters.forms import form
from desktop.letters.notice import Notice, compose
from desktop.letters.render import render
from desktop.wording import letters as words
from desktop.wording.notices import NAMES
from tests.letters.every_paper import DAY, content_of, paper_facts
from tests.letters.letters_at_hand import OFFICIAL

pytestmark = pytest.mark.pdf


def said_by(notice: Notice, **changes: object) -> str:
    """Return everything the body says, without drawing it."""
    parts = []
    for block in compose(paper_facts(notice, **changes)).body:
        cells = (c for row in block.rows for c in row) if isinstance(block, Table) else ()
        parts += [*cells] if isinstance(block, Table) else [block.lead + block.text]
    return "".join(parts)


@pytest.mark.parametrize("notice", Notice)
def test_a_notice_survives_being_kept(notice: Notice) -> None:
    content = content_of(notice)

    assert content_from_json(content_to_json(content)) == content


@pytest.mark.parametrize("notice", Notice)
def test_a_paper_has_a_name_and_a_source(notice: Notice) -> None:
    assert NAMES[notice]
    assert form(notice, DAY).source


@pytest.mark.parametrize("notice", Notice)
def test_an_open_field_is_named(notice: Notice) -> None:
    whole, wording = paper_facts(notice), form(notice, DAY)
    asked = {name for b in wording.blocks for name in (b.when, b.unless)}
    used = {n for b in wording.blocks if not b.each for n in fields(b.text)} - asked
    used |= {n for b in wording.blocks for row in b.rows for cell in row for n in fields(cell)}
    name = next((n for n in whole.values if n in used - wording.usual.keys()), "")

    if not name:
        assert wording.lists
        return
    with pytest.raises(OpenFields, match=name):
        compose(paper_facts(notice, values={**whole.values, name: " "}))
    assert words.GAP in said_by(notice, values={**whole.values, name: ""}, number="")


def test_a_list_without_items_is_an_open_field() -> None:
    with pytest.raises(OpenFields, match="papers"):
        compose(paper_facts(Notice.SUPPLEMENT, lists={}))


def test_a_sentence_about_nothing_is_left_out() -> None:
    values = paper_facts(Notice.SUPPLEMENT).values

    assert "可容缺材料" in said_by(Notice.SUPPLEMENT)
    assert "可容缺材料" not in said_by(Notice.SUPPLEMENT, values={**values, "waivable": ""})


def test_without_a_promise_only_the_statutory_limit_is_named() -> None:
    values = paper_facts(Notice.ACCEPTANCE).values
    text = said_by(Notice.ACCEPTANCE, values={**values, "promised_days": ""})

    assert "承诺办理期限" not in text
    assert "法定办理期限" in text


def test_each_kind_of_paper_has_its_format() -> None:
    formats = {n: form(n, DAY).format for n in Notice}

    assert {n for n, kind in formats.items() if kind is Format.LETTER} == {
        Notice.WAIVER,
        Notice.CLEARANCE,
        Notice.LAPSE,
        Notice.EXTENSION,
        Notice.WITHDRAWAL,
    }
    assert {n for n, kind in formats.items() if kind is Format.DOCUMENT} == {
        Notice.PERMIT,
        Notice.REFUSAL,
        Notice.REFUSED_ACCEPTANCE,
    }
    assert {n for n, kind in formats.items() if kind is Format.SHEET} == {
        Notice.COMMITMENT,
        Notice.PAPER_LIST,
        Notice.EXEMPTION_COMMITMENT,
        Notice.SERVICE_RECEIPT,
    }


def test_an_order_leaves_room_for_the_answer() -> None:
    assert "整改措施\n（责任部门填写）" in said_by(Notice.OVERSIGHT)


def test_a_receipt_to_be_filled_in_by_hand_has_its_choices() -> None:
    values = paper_facts(Notice.SERVICE_RECEIPT).values
    blank = {**values, "method": "", "served_at": "", "service_place": ""}

    text = said_by(Notice.SERVICE_RECEIPT, values=blank)
    assert "□直接　□邮寄　□电子　□留置" in text
    assert words.GAP not in text


def test_every_wording_file_belongs_to_a_paper() -> None:
    files = {file.stem for file in resources.path("forms").glob("*.toml")}

    assert files == set(Notice)


def test_a_value_with_braces_stays_as_it_is() -> None:
    assert filled("{name}", {"name": "{other}"}) == "{other}"
    assert set(fields("{a}{b}{a}")) == set(string.ascii_lowercase[:2])


def test_a_phrase_stands_only_where_it_can_be_filled_in() -> None:
    phrases = {"note": "（代码：{code}）"}

    assert filled_with("项目{note}", {"code": "7"}, phrases) == "项目（代码：7）"
    assert filled_with("项目{note}", {"code": ""}, phrases) == "项目"


def test_a_name_of_ten_thousand_characters_is_cut_in_the_title_alone() -> None:
    name = "穗" * 10_000
    values = paper_facts(Notice.LAPSE).values
    given = {**values, "enterprise": name, "enterprise_short": name}

    content = compose(paper_facts(Notice.LAPSE, values=given))
    assert len(content.title) < 250
    assert words.DOTS in content.title
    assert name in said_by(Notice.LAPSE, values=given)


def test_a_control_sign_in_a_field_is_named_with_its_place() -> None:
    values = paper_facts(Notice.LAPSE).values
    content = compose(paper_facts(Notice.LAPSE, values={**values, "papers": "产权\x07证"}))

    with pytest.raises(MissingGlyph, match=r"U\+0007.*body, paragraph"):
        render(content)


@pytest.mark.parametrize("questions", range(1, 24))
def test_the_receipt_stays_with_the_signature(questions: int) -> None:
    items = tuple({"text": "线路长度与图纸不一致"} for _ in range(questions))
    facts = paper_facts(Notice.EXPLANATION_REQUEST, lists={"questions": items})
    pages = compose_pages(compose(facts))

    signed = [i for i, page in enumerate(pages) if "2026年9月29日" in text_on(page)]
    receipted = [i for i, page in enumerate(pages) if "签收时间" in text_on(page)]
    assert signed == receipted


@pytest.mark.parametrize("demands", range(1, 24))
def test_a_document_ends_with_its_record_on_an_even_page(demands: int) -> None:
    one = {"bureau": "住建局", "text": "施工期间保障行人和车辆通行"}
    items = tuple(one for _ in range(demands))
    facts = paper_facts(Notice.PERMIT, lists={"demands": items}, copied_to=("示范区住建局",))
    pages = compose_pages(compose(facts))

    assert len(pages) % 2 == 0
    assert "抄送：示范区住建局。示范区企业服务局2026年9月29日印发" in text_on(pages[-1])
    assert OFFICIAL.full_name + "文件" in text_on(pages[0])


def test_a_draft_of_every_paper_can_be_drawn() -> None:
    for notice in Notice:
        facts = paper_facts(notice, values={}, lists={}, number="", issued_on=None)
        assert compose_pages(compose(facts))


def text_on(page: Page) -> str:
    runs = sorted(
        (item for item in page.items if isinstance(item, TextRun)), key=lambda r: (r.y, r.x)
    )
    return "".join(run.text for run in runs)
