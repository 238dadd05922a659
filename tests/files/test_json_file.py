"""JSON from outside is read so that nothing in it is lost or taken for something else."""

import json
from decimal import Decimal

import pytest

from desktop.files.json_file import json_of
from desktop.files.unreadable import Unreadable
from desktop.plain_json import DEEPEST, NotPlain, own, parse
from desktop.plain_toml import parse_bytes as toml_of
from desktop.wording.findings import say

BAD = (
    pytest.param('{"a": NaN}', "json_number", "NaN", id="not a number"),
    pytest.param('{"a": 1e400}', "json_number", "1e400", id="beyond every number"),
    pytest.param('{"a": -Infinity}', "json_number", "-Infinity", id="endless"),
    pytest.param("9" * 5000, "json_number", "", id="more digits than are read"),
    pytest.param('{"a": 1, "b": {"c": 1, "c": 2}}', "json_twice", "“c”", id="one name twice"),
    pytest.param("[" * 100_000, "json_deep", str(DEEPEST), id="nested without end"),
    pytest.param('{"a":' * 61 + "1" + "}" * 61, "json_deep", "嵌套", id="one too deep"),
    pytest.param('["\\ud83d"]', "json_half", "半个字符", id="half a character"),
    pytest.param('{"\\udc00": 1}', "json_half", "半个字符", id="half a character in a name"),
    pytest.param('{"a": }', "json_broken", "第1行", id="broken"),
)


@pytest.mark.parametrize(("text", "rule", "shown"), BAD)
def test_what_cannot_be_believed_is_refused_with_its_reason(
    text: str, rule: str, shown: str
) -> None:
    with pytest.raises(Unreadable) as found:
        json_of(text.encode())

    assert found.value.finding.rule == rule
    assert shown in str(say(found.value.finding))


@pytest.mark.parametrize("text", ["[" * 100_000, '{"a":' * 100_000, "{"])
def test_what_the_program_wrote_and_harm_came_to_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"nested|Expecting"):
        own(text)


def test_a_setting_nested_without_end_is_refused() -> None:
    with pytest.raises(ValueError, match="nested too deep"):
        toml_of(b"x = " + b"[" * 5_000)


@pytest.mark.parametrize("text", ["x{} = 1", "[x{}]", "a = {{x{} = 1}}", "a = {{b = 1, x{} = 1}}"])
def test_a_setting_whose_name_has_no_end_is_refused_at_once(text: str) -> None:
    """Python's reader takes minutes for it."""
    with pytest.raises(ValueError, match="too many parts"):
        toml_of(text.format(".x" * 100_000).encode())


def test_a_line_of_dots_is_a_text_like_any_other() -> None:
    assert toml_of(f"a = '{'.' * 200}'".encode()) == {"a": "." * 200}


def test_bytes_that_are_no_text_are_named_by_their_place() -> None:
    with pytest.raises(Unreadable) as found:
        json_of(b'{"a": "\xff"}')

    assert dict(found.value.finding.facts)["byte"] == "8"


def test_brackets_within_texts_are_not_counted() -> None:
    said = {"a": "[" * 500, "b": '"{' * 300, "c\\": "\\"}

    assert parse(json.dumps(said)) == said


def test_an_open_text_does_not_take_long() -> None:
    with pytest.raises(NotPlain):
        parse('"' + "\\" * 1_000_001)
    with pytest.raises(NotPlain):
        parse('"a' * 500_001)


def test_whole_characters_and_marks_of_a_file_are_taken() -> None:
    assert json_of('\ufeff{"a": "\\ud83d\\ude00"}'.encode()) == {"a": "😀"}
    assert json_of(b"[1.50]", decimals=Decimal) == [Decimal("1.50")]


def test_a_decimal_beyond_every_power_is_refused() -> None:
    with pytest.raises(NotPlain) as found:
        parse('{"kva": 1e' + "9" * 30 + "}", decimals=Decimal)

    assert found.value.why == "number"
