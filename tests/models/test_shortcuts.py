"""The table of keys: what an officer may change, what is refused and why, what is kept."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.key_table import KeyTableModel
from desktop.models.shortcuts import FOREIGN, KeyRow, accepted, against, plain, rows, shown
from desktop.wording import shortcuts as words

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


def row(command: str) -> KeyRow:
    return next(r for r in rows({}) if r.id == command)


@pytest.mark.parametrize(
    ("written", "key", "cap"),
    [
        ("Ctrl K", "Ctrl+K", "Ctrl K"),
        ("Ctrl+Return", "Ctrl+Enter", "Ctrl Enter"),
        ("Alt ←", "Alt+Left", "Alt ←"),
        ("Escape", "Esc", "Esc"),
        ("Ctrl++", "Ctrl++", "Ctrl +"),
        ("Ctrl -", "Ctrl+-", "Ctrl -"),
        ("Shift+?", "?", "?"),
        ("Shift+Ctrl+E", "Ctrl+Shift+E", "Ctrl Shift E"),
        ("+", "+", "+"),
        ("", "", ""),
    ],
)
def test_a_key_is_the_same_however_it_is_written(written: str, key: str, cap: str) -> None:
    assert (plain(written), shown(key)) == (key, cap)


def test_the_usual_keys_stand_against_nothing() -> None:
    for each in rows({}):
        assert against(each, each.usual, {}) == "", each
        assert plain(each.usual) == each.usual
        assert not QKeySequence(each.usual).isEmpty()
        assert each.usual not in words.FIXED


def test_a_letter_alone_is_for_lists_only() -> None:
    everywhere = [r.usual for r in rows({}) if not r.scope]
    assert [key for key in everywhere if len(key) == 1] == []

    assert against(row("/Ctrl+K"), "Q", {}) == words.REFUSALS["letter"].format(key="Q")
    assert against(row("work/A"), "Q", {}) == ""


@pytest.mark.parametrize("key", sorted(FOREIGN))
def test_what_input_methods_take_is_refused_with_the_reason(key: str) -> None:
    for command in ("/Ctrl+K", "work/A"):
        assert "输入法" in against(row(command), key, {})


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("Ctrl+C", "fixed"),
        ("Enter", "fixed"),
        ("Alt+2", "fixed"),
        ("Alt+F4", "system"),
        ("Ctrl+Meta+X", "system"),
        ("Home", "editing"),
        ("Ctrl+Shift+Left", "editing"),
        ("Shift+A", "shift"),
        ("", "unknown"),
        ("Ctrl+Foo", "unknown"),
        ("Ctrl", "unknown"),
    ],
)
def test_other_keys_nobody_can_have_are_refused_with_the_reason(key: str, kind: str) -> None:
    name = words.FIXED.get(key, "")
    said = words.REFUSALS[kind].format(key=shown(key), name=name)

    assert against(row("work/A"), key, {}) == said


def test_a_key_that_is_taken_is_refused_with_the_name_of_who_has_it() -> None:
    assert "“搜索与命令”（各页通用）" in against(row("/Ctrl+E"), "Ctrl+K", {})
    assert "“登记材料”" in against(row("work/A"), "S", {})
    assert against(row("register/S"), "P", {}) == ""
    moved = {"/Ctrl+K": "Ctrl+Shift+F"}
    assert against(row("/Ctrl+E"), "Ctrl+K", moved) == ""
    assert "“搜索与命令”" in against(row("/Ctrl+E"), "Ctrl+Shift+F", moved)


def test_of_kept_changes_only_those_are_in_force_that_can_be() -> None:
    kept = {
        "/Ctrl+K": "Ctrl+Shift+F",
        "/Ctrl+E": "Ctrl+K",
        "/Ctrl+S": "Ctrl+C",
        "work/A": "S",
        "work/R": "Y",
        "nobody/X": "Ctrl+Y",
        "/Ctrl+J": "Ctrl+J",
        "/F5": "Ctrl+P",
    }

    assert accepted(kept) == {
        "/Ctrl+K": "Ctrl+Shift+F",
        "/Ctrl+E": "Ctrl+K",
        "work/R": "Y",
    }
    now = [(r.scope, r.now) for r in rows(accepted(kept))]
    assert len(now) == len(set(now))


def test_commands_are_found_by_words_and_by_key_and_read_as_sentences() -> None:
    model = KeyTableModel()
    tester = QAbstractItemModelTester(model, STRICT)
    model.show_rows(rows({"work/A": "Y"}))
    whole = model.rowCount()

    model.filter_text("ctrl k")
    assert model.index(0, 0).data() == "搜索与命令"
    model.filter_text("工作台 同意")
    spoken = [
        model.index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(model.rowCount())
    ]
    assert spoken == ["同意，工作台、案件，按键 Y，原键 A", "不同意，工作台、案件，按键 D"]
    model.filter_text("")
    assert model.rowCount() == whole
    assert tester.model() is model


def test_every_scope_has_its_words() -> None:
    assert set(words.SCOPES) == set(words.COMMANDS)
    assert all(re.fullmatch(r"[^{}]+", r.name) and r.where for r in rows({}))
