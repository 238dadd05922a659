"""The quick way of reading an entry takes and refuses what the slow way does."""

import contextlib
import json
from typing import Any

import pytest
import rfc8785
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from desktop.store import entry as entries
from desktop.store.acceptance import Head
from desktop.store.entry import Entry, SignedEntry, canonical, hash_of, parse, parse_kept
from desktop.store.entry_text import Unlike
from desktop.store.errors import EntryMalformed
from desktop.store.links import Link, LinkBroken, links
from desktop.sync.signatures import are_signed
from tests.sync.logs import CommonLog
from tests.sync.pens import Pen

KEY = Ed25519PrivateKey.generate()

VALUES: dict[str, Any] = {
    "plain": {"text": "记一笔", "n": 3, "none": None, "yes": True, "list": [1, [2, {"a": "b"}]]},
    "fraction": {"n": 1.5},
    "whole fraction": {"n": 22.0},
    "tiny": {"n": 1e-7},
    "largest": {"n": 2**53 - 1},
    "too large": {"n": 2**53},
    "minus nought": {"n": -0.0},
    "in a list": {"n": [0.25, 3]},
    "names beyond the plane": {"\U0001f600": 1, "\uffff": 2},
    "controls": {"text": '\u0001\u001f\u007f\b\f\n\r\t/\\"'},
    "nul": {"text": "a\0b"},
    "a word that looks like nul": {"text": "\\u0000"},
    "half a character": {"text": "\ud800"},
    "numbers in a text": {"text": '":1.5,2e9[12345678901234567890'},
    "deep": {"a": json.loads("[" * 300 + "]" * 300)},
}


def texts(value: Any) -> list[str]:
    """Return an entry with that data as RFC 8785 writes it, and as the plain encoder does."""
    known = json.loads(Pen("zhang", "desk-1").entry().text)
    known["data"] = value
    written = [json.dumps(known, ensure_ascii=False, sort_keys=True, separators=(",", ":"))]
    with contextlib.suppress(rfc8785.CanonicalizationError, UnicodeError):
        written.append(rfc8785.dumps(known).decode())
    return [*written, json.dumps(known, sort_keys=True, separators=(",", ":"))]


def read(text: str) -> Entry | None:
    try:
        return parse(text)
    except EntryMalformed:
        return None


@pytest.mark.parametrize("name", VALUES)
def test_both_ways_of_reading_agree(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    quick = [read(text) for text in texts_of(name)]

    slow = slowly(monkeypatch, texts_of(name))

    assert quick == slow


@pytest.mark.parametrize("sign", ['"', "\\", "0", "-", "{", "}", ",", "\x1f", "\ud800", ""])
def test_both_ways_agree_on_every_entry_with_one_character_changed(
    sign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = Pen("zhang", "desk-1").entry(text="核对").text
    changed = [text[:at] + sign + text[at + 1 :] for at in range(0, len(text), 3)]
    quick = [read(each) for each in changed]

    slow = slowly(monkeypatch, changed)

    assert quick == slow


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param('"v":1', '"v":2', id="another version"),
        pytest.param('"wseq":1', '"wseq":01', id="a nought before a number"),
        pytest.param('"wseq":1', '"wseq":0', id="no place in the row"),
        pytest.param('"wseq":1', '"wseq":1.0', id="a fraction"),
        pytest.param('"wseq":1', '"wseq":1234567890123456', id="a long number"),
        pytest.param('"offset_s":0', '"offset_s":-0', id="minus nought"),
        pytest.param('"offset_s":0', '"offset_s":-3', id="a clock behind"),
        pytest.param('"source":"wall"', '"source":"\\u0077all"', id="a letter by its number"),
        pytest.param('"program":"', '"program":"\U0001f600', id="beyond the plane"),
        pytest.param('"at":"2', '"at":"9', id="a far year"),
        pytest.param('"at":"2', '"at":"x', id="no moment"),
        pytest.param('+08:00","based_on"', '","based_on"', id="a moment without its zone"),
        pytest.param('"kind":"note.added"', '"kind":""', id="no kind"),
        pytest.param('"data":{', '"data":{"id":"x","kind":"y",', id="names of an entry in data"),
        pytest.param('"data":{', '"data":{"text":"x",', id="a name twice"),
        pytest.param('"data":{', '"data": {', id="a blank"),
        pytest.param('},"id"', '},"ib":1,"id"', id="a name more"),
    ],
)
def test_both_ways_agree_on_what_stands_around_the_data(
    old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = Pen("zhang", "desk-1").entry(text="核对").text.replace(old, new, 1)
    assert new in text
    quick = read(text)

    assert [quick] == slowly(monkeypatch, [text])


@pytest.mark.parametrize("name", VALUES)
def test_a_signed_text_is_right_where_it_is_read_whole(name: str) -> None:
    told = [text for text in texts_of(name) if "\ud800" not in text]

    assert found_right(told) == [read(text) is not None for text in told]


def test_a_signed_text_with_one_character_changed_is_right_where_it_is_read_whole() -> None:
    text = Pen("zhang", "desk-1").entry(text="核对", n=12).text
    changed = [
        text[:at] + sign + text[at + 1 :]
        for at in range(0, len(text), 9)
        for sign in '"0-{,\x1f\U0001f600'
    ]
    told = [each for each in changed if links_in(each)]
    assert 100 < len(told) < len(changed)

    assert found_right(told) == [read(each) is not None for each in told]


def found_right(told: list[str]) -> list[bool]:
    key = KEY.public_key().public_bytes_raw()
    linked = [link for text in told for link in links_in(text)]
    assert len(linked) == len(told)
    return [are_signed({link.writer: key}, [link])[0] for link in linked]


def links_in(text: str) -> list[Link]:
    """Return a text as the first of a log, signed by the key; nothing where it is no link."""
    digest, signature = hash_of(text), KEY.sign(text.encode())
    log = CommonLog()
    log.take(SignedEntry(Pen("zhang", "desk-1").entry().entry, text, digest, signature))
    try:
        return links(log.scope, Head(), [(t.text, t.wrapper, t.chain) for t in log.taken])
    except LinkBroken:
        return []


def slowly(monkeypatch: pytest.MonkeyPatch, told: list[str]) -> list[Entry | None]:
    """Return what texts are read as where only RFC 8785's own encoder is asked."""

    def never(_text: str) -> None:
        raise Unlike

    monkeypatch.setattr(entries, "_read_fast", lambda _text: None)
    monkeypatch.setattr(entries, "read_plainly", never)
    return [read(text) for text in told]


@pytest.mark.parametrize("name", VALUES)
def test_what_is_written_is_what_rfc_8785_says(name: str) -> None:
    assert written(VALUES[name]) == by_rfc(VALUES[name])


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(st.characters()), inner),
    max_leaves=12,
)


@given(JSON)
def test_any_value_is_written_as_rfc_8785_says(value: Any) -> None:
    assert written(value) == by_rfc(value)


@pytest.mark.parametrize("value", [{1: "a"}, {"a": (1, 2)}, {"a": {1}}, {True: 1}, [b"a"]])
def test_what_is_no_json_is_taken_or_refused_as_rfc_8785_says(value: Any) -> None:
    assert written(value) == by_rfc(value)


def written(value: Any) -> str | None:
    try:
        return canonical(value)
    except EntryMalformed:
        return None


def by_rfc(value: Any) -> str | None:
    try:
        return rfc8785.dumps(value).decode()
    except (rfc8785.CanonicalizationError, UnicodeError):
        return None


def texts_of(name: str) -> list[str]:
    if name not in _MADE:
        _MADE[name] = texts(VALUES[name])
    return _MADE[name]


_MADE: dict[str, list[str]] = {}


def test_a_plain_entry_is_read_without_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    text = Pen("zhang", "desk-1").entry(text="核对材料").text
    monkeypatch.setattr(entries, "_read_whole", None)
    assert canonical(json.loads(text)) == text
    assert parse(text) == parse_kept(text)
