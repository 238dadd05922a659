"""The loader of wordings: from text alone, and refused with place and name of what is wrong."""

from datetime import date

import pytest

from desktop.letters.content import Format
from desktop.letters.form_parts import FormBlock
from desktop.letters.forms import BadForm, NoForm, in_force, read_forms, shipped
from desktop.letters.notice import Notice, composed
from tests.letters.every_paper import paper_facts

HEAD = """
[[wording]]
since = 2026-01-01
source = "示范联席〔2025〕2号"
format = "notice"
title = "关于{matter}的通知"
"""
FIELDS = """
[wording.fields]
matter = "事项名称"
"""
WHOLE = f'{HEAD}blocks = [{{ text = "{{matter}}。" }}]{FIELDS}'


def troubles(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    with pytest.raises(BadForm) as caught:
        read_forms("notice.toml", text)
    return [(t.why, t.place, t.names) for t in caught.value.troubles]


def test_a_wording_is_read_from_text() -> None:
    (form,) = read_forms("notice.toml", WHOLE)

    assert form.format is Format.NOTICE
    assert form.blocks == (FormBlock("{matter}。"),)
    assert form.fields == {"matter": "事项名称"}


def test_the_version_of_the_day_is_the_newest_that_was_in_force() -> None:
    later = WHOLE.replace("2026-01-01", "2026-07-01")
    versions = read_forms("notice.toml", later + WHOLE)

    assert [f.since.month for f in versions] == [1, 7]
    assert in_force(versions, date(2026, 6, 30)).since == date(2026, 1, 1)
    assert in_force(versions, date(2026, 7, 1)).since == date(2026, 7, 1)
    with pytest.raises(NoForm, match="2025-12-31"):
        in_force(versions, date(2025, 12, 31))


def test_a_letter_can_be_made_of_any_version() -> None:
    (form,) = read_forms("notice.toml", WHOLE)
    content = composed(paper_facts(Notice.LAPSE, values={"matter": "外线工程审批"}), form)

    assert content.title == "关于外线工程审批的通知"


def test_an_unknown_field_is_named_with_file_and_place() -> None:
    text = WHOLE.replace("{matter}。", "{subject}。")

    assert troubles(text) == [("unknown_field", "blocks.1", ("subject",))]
    with pytest.raises(BadForm, match=r"notice\.toml.*第1版正文第1段.*“subject”"):
        read_forms("notice.toml", text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[[wording", ("toml", ""), id="no TOML"),
        pytest.param("", ("no_version", ""), id="nothing"),
        pytest.param("wording = 3", ("no_version", ""), id="no version"),
        pytest.param("wording = [3]", ("not_table", ""), id="a version that is no table"),
        pytest.param(WHOLE + WHOLE, ("same_day", ""), id="two of one day"),
        pytest.param("x = 1\n" + WHOLE, ("unknown_key", ""), id="a key of the file"),
        pytest.param(
            WHOLE.replace("title", "heading"), ("unknown_key", ""), id="a key that is misspelt"
        ),
        pytest.param(WHOLE.replace("2026-01-01", '"2026"'), ("no_day", "since"), id="a day"),
        pytest.param(
            WHOLE.replace('"notice"', '"fax"'), ("no_choice", "format"), id="an unknown format"
        ),
        pytest.param(
            WHOLE.replace("{matter}。", "{matter"), ("braces", "blocks.1"), id="a brace left open"
        ),
        pytest.param(
            WHOLE.replace("{matter}。", "{matter.x}"), ("braces", "blocks.1"), id="code in a field"
        ),
        pytest.param(
            WHOLE.replace("{matter}。", "{matter!r}"), ("braces", "blocks.1"), id="a conversion"
        ),
        pytest.param(
            WHOLE.replace('text = "{matter}。"', 'each = "papers", text = "x"'),
            ("unknown_list", "blocks.1"),
            id="an unknown list",
        ),
        pytest.param(
            WHOLE.replace('text = "{matter}。"', 'when = "urgent", text = "x"'),
            ("unknown_field", "blocks.1"),
            id="a condition on an unknown field",
        ),
        pytest.param(
            WHOLE.replace('text = "{matter}。"', 'indent = "two", text = "x"'),
            ("no_number", "blocks.1"),
            id="an indent in words",
        ),
        pytest.param(
            WHOLE.replace(
                'text = "{matter}。"',
                'columns = [{ title = "甲", width_mm = 9 }], rows = [["1", "2"]]',
            ),
            ("cells", "blocks.1"),
            id="a row too long",
        ),
        pytest.param(WHOLE.replace('text = "{matter}。"', ""), ("missing", "blocks.1"), id="blank"),
        pytest.param(
            WHOLE + '[wording.usual]\nother = "x"\n', ("unknown_field", "usual"), id="usual words"
        ),
        pytest.param(
            WHOLE + '[wording.phrases]\nnote = "{other}"\n',
            ("unknown_field", "phrases.note"),
            id="a phrase",
        ),
        pytest.param(
            WHOLE + '[wording.sentences.all]\neach = "papers"\ntext = "x"\n',
            ("unknown_list", "sentences.all"),
            id="a sentence of an unknown list",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(text: str, expected: tuple[str, str]) -> None:
    assert expected in [(why, place) for why, place, _names in troubles(text)]


def test_everything_wrong_is_said_at_once() -> None:
    text = WHOLE.replace("{matter}。", "{a}{b}").replace("{matter}的", "{c}的")

    assert troubles(text) == [
        ("unknown_field", "title", ("c",)),
        ("unknown_field", "blocks.1", ("a", "b")),
    ]


@pytest.mark.parametrize("notice", Notice)
def test_every_wording_we_ship_is_sound(notice: Notice) -> None:
    assert shipped(notice)


@pytest.mark.parametrize("notice", Notice)
def test_every_field_explained_is_used(notice: Notice) -> None:
    for form in shipped(notice):
        text = repr(
            (form.title, form.number, form.remark, form.blocks, form.phrases, form.sentences)
        )
        said = {n for b in form.blocks for n in (b.when, b.unless)}
        unused = {n for n in form.fields if f"{{{n}}}" not in text and n not in said}
        assert not unused
        for items in form.lists.values():
            assert all(f"{{{n}}}" in text for n in items)
