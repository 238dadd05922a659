"""Every other paper of the office: whole, archivable, and refused while a field is open."""

import string
from datetime import date
from typing import Any

import pytest

from desktop import resources
from desktop.letters.archive import check_pdfa
from desktop.letters.compose import compose as compose_pages
from desktop.letters.content import Format, content_from_json, content_to_json
from desktop.letters.display import Page, TextRun
from desktop.letters.forms import OpenFields, fields, filled, form
from desktop.letters.notice import Notice, NoticeFacts, compose, field_names, list_names
from desktop.letters.render import render
from desktop.wording import letters as words
from tests.letters.letters_at_hand import OFFICIAL, dressing, text_of

pytestmark = pytest.mark.pdf
DAY = date(2026, 9, 29)
ITEM_COUNT = 3
KNOWN = {"addressee", "organ", "we", "you", "contact", "phone", "place", "ordinal"}


def facts(notice: Notice, **changes: Any) -> NoticeFacts:
    values = {name: f"某{meaning[:4]}" for name, meaning in field_names(notice, DAY).items()}
    lists = {
        name: tuple(
            {f: f"{meaning[:4]}{i}" for f, meaning in item.items()} for i in range(ITEM_COUNT)
        )
        for name, item in list_names(notice, DAY).items()
    }
    given = {
        "notice": notice,
        "organ": OFFICIAL,
        "addressee": "沥滘塱旻冷链有限公司",
        "values": values,
        "lists": lists,
        "number": "示范容缺告〔2026〕7号",
        "issued_on": DAY,
        "contact": "何玥",
        "phone": "020-00000000",
    }
    return NoticeFacts(**{**given, **changes})


@pytest.mark.parametrize("notice", Notice)
def test_a_notice_may_be_archived_and_says_all_it_was_given(notice: Notice) -> None:
    content = compose(facts(notice))
    data = render(content, dressing(content)).pdf
    text = text_of(data)

    check_pdfa(data)
    assert content.title in text
    assert "沥滘塱旻冷链有限公司：" in text
    assert "2026年9月29日" in text
    assert "{" not in text


@pytest.mark.parametrize("notice", Notice)
def test_a_notice_survives_being_kept(notice: Notice) -> None:
    content = compose(facts(notice))

    assert content_from_json(content_to_json(content)) == content


@pytest.mark.parametrize("notice", Notice)
def test_every_field_a_wording_uses_is_explained(notice: Notice) -> None:
    wording = form(notice, DAY)
    used = {n for text in every_text(wording.parts) for n in fields(text)}
    listed = {n for item in list_names(notice, DAY).values() for n in item}

    assert used - KNOWN <= set(field_names(notice, DAY)) | listed


@pytest.mark.parametrize("notice", Notice)
def test_every_field_explained_is_used(notice: Notice) -> None:
    used = {n for text in every_text(form(notice, DAY).parts) for n in fields(text)}

    assert set(field_names(notice, DAY)) - {"scope"} <= used


def every_text(part: Any) -> list[str]:
    if isinstance(part, str):
        return [part]
    if isinstance(part, dict):
        return [text for each in part.values() for text in every_text(each)]
    return [text for each in part for text in every_text(each)] if isinstance(part, list) else []


@pytest.mark.parametrize("notice", [n for n in Notice if field_names(n, DAY)])
def test_an_open_field_is_named(notice: Notice) -> None:
    whole = facts(notice)
    blocks = form(notice, DAY).parts["blocks"]
    optional = {b[key] for b in blocks for key in ("when", "unless") if key in b}
    name = next(n for n in whole.values if n not in optional)

    with pytest.raises(OpenFields, match=name):
        compose(facts(notice, values={**whole.values, name: " "}))
    draft = compose(facts(notice, values={**whole.values, name: ""}, number=""))
    assert words.GAP in text_of(render(draft).pdf)


def test_a_list_without_items_is_an_open_field() -> None:
    with pytest.raises(OpenFields, match="papers"):
        compose(facts(Notice.SUPPLEMENT, lists={}))


def test_a_sentence_about_nothing_is_left_out() -> None:
    whole = facts(Notice.SUPPLEMENT)
    bare = compose(facts(Notice.SUPPLEMENT, values={**whole.values, "waivable": ""}))

    assert "可容缺材料" in text_of(render(compose(whole)).pdf)
    assert "可容缺材料" not in text_of(render(bare).pdf)


def test_without_a_promise_only_the_statutory_limit_is_named() -> None:
    whole = facts(Notice.ACCEPTANCE)
    text = text_of(
        render(compose(facts(Notice.ACCEPTANCE, values={**whole.values, "promised_days": ""}))).pdf
    )

    assert "承诺办理期限" not in text
    assert "法定办理期限" in text


def test_letters_between_organs_have_the_letters_format() -> None:
    between = {Notice.CLEARANCE, Notice.LAPSE, Notice.EXTENSION, Notice.WITHDRAWAL}

    assert {n for n in Notice if compose(facts(n)).format is Format.LETTER} == between


def test_an_order_leaves_room_for_the_answer() -> None:
    text = text_of(render(compose(facts(Notice.OVERSIGHT))).pdf)

    assert "整改措施（责任部门填写）" in text


def test_every_wording_file_belongs_to_a_paper() -> None:
    files = {file.stem for file in resources.path("forms").glob("*.toml")}

    assert files == {*Notice, "waiver_letter"}


def test_a_value_with_braces_stays_as_it_is() -> None:
    assert filled("{name}", {"name": "{other}"}) == "{other}"
    assert set(fields("{a}{b}{a}")) == set(string.ascii_lowercase[:2])


@pytest.mark.parametrize("questions", range(1, 24))
def test_the_receipt_stays_with_the_signature(questions: int) -> None:
    items = tuple({"text": "线路长度与图纸不一致"} for _ in range(questions))
    pages = compose_pages(compose(facts(Notice.EXPLANATION_REQUEST, lists={"questions": items})))

    signed = [i for i, page in enumerate(pages) if "2026年9月29日" in text_on(page)]
    receipted = [i for i, page in enumerate(pages) if "签收时间" in text_on(page)]
    assert signed == receipted


def text_on(page: Page) -> str:
    runs = sorted(
        (item for item in page.items if isinstance(item, TextRun)), key=lambda r: (r.y, r.x)
    )
    return "".join(run.text for run in runs)
