"""The quick way of reading an entry takes and refuses what the slow way does."""

import contextlib
import json
from typing import Any

import pytest
import rfc8785

from desktop.store import entry as entries
from desktop.store.entry import Entry, canonical, parse, parse_kept
from desktop.store.errors import EntryMalformed
from tests.sync.pens import Pen

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
    monkeypatch.setattr(entries, "_read_plainly", entries._read_slowly)
    assert [read(text) for text in texts_of(name)] == quick


def texts_of(name: str) -> list[str]:
    if name not in _MADE:
        _MADE[name] = texts(VALUES[name])
    return _MADE[name]


_MADE: dict[str, list[str]] = {}


def test_a_plain_entry_is_read_without_the_slow_way(monkeypatch: pytest.MonkeyPatch) -> None:
    text = Pen("zhang", "desk-1").entry(text="核对材料").text
    monkeypatch.setattr(entries, "_read_slowly", None)
    assert canonical(json.loads(text)) == text
    assert parse(text) == parse_kept(text)
