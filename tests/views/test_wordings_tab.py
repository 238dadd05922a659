"""The papers' wordings on their tab and in their editor: nothing typed is lost or misplaced."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.letters.form_text import raw_of
from desktop.letters.notice import Notice
from desktop.letters.wordings import shipped_versions
from desktop.models.rows_wordings import WordingDraft
from desktop.views.office.wordings_tab import WordingsTab
from desktop.views.wordings.wording_editor import WordingEditor
from tests.views.scenes_wordings import said

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tab(qtbot: QtBot, fonts: tuple[str, ...]) -> WordingsTab:
    made = WordingsTab()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.show_papers(said("papers"))
    made.show_text(said("text"))
    return made


@pytest.fixture
def editor(qtbot: QtBot, fonts: tuple[str, ...]) -> WordingEditor:
    made = WordingEditor()
    qtbot.addWidget(made)
    made.resize(1180, 800)
    made.show()
    made.open(said("editing")[0])
    return made


def draft_of(name: str) -> WordingDraft:
    form = shipped_versions(name)[-1].form
    lists = {each: tuple(item.items()) for each, item in form.lists.items()}
    return WordingDraft(name, name, raw_of(form), fields=tuple(form.fields.items()), lists=lists)


def test_every_shipped_wording_is_written_as_it_was_opened(editor: WordingEditor) -> None:
    for name in Notice:
        draft = draft_of(name)
        editor.open(draft)
        editor.take()

        assert editor.draft.raw == draft.raw, name
        assert not editor.draft.may_undo, name


def test_what_is_typed_is_told_and_can_be_taken_back(editor: WordingEditor, qtbot: QtBot) -> None:
    before = editor.draft.raw
    with qtbot.waitSignal(editor.changed) as told:
        editor.blocks[1].text.setPlainText("<b>另有</b>说明：{enterprise}")
    assert told.args is not None
    assert told.args[0]["blocks"][1]["text"] == "<b>另有</b>说明：{enterprise}"

    editor.state.undo.click()

    assert editor.draft.raw == before
    assert editor.blocks[1].text.toPlainText() == before["blocks"][1]["text"]
    editor.state.redo.click()
    assert editor.blocks[1].text.toPlainText() == "<b>另有</b>说明：{enterprise}"


def test_a_field_is_put_where_the_text_is_written(editor: WordingEditor) -> None:
    text = editor.blocks[1].text
    text.setFocus()
    editor._put_chips(text)
    text.setPlainText("致：")
    text.moveCursor(text.textCursor().MoveOperation.End)
    chips = [b for b in editor._chips.children() if getattr(b, "toolTip", str)()]
    shown = [chip.toolTip() for chip in chips]
    assert any("申请单位" in tip and "{enterprise}" in tip for tip in shown)

    editor.insert("enterprise")

    assert text.toPlainText() == "致：{enterprise}"
    each = editor.blocks[2]
    editor._put_chips(each.text)
    assert any("材料名称" in name for name, *_ in ((m,) for _n, m in editor._offered))


def test_paragraphs_are_moved_added_and_removed(editor: WordingEditor) -> None:
    first, second = (editor.draft.items("blocks")[n]["text"] for n in (0, 1))
    count = len(editor.blocks)
    editor.blocks[1].up.click()
    assert [b["text"] for b in editor.draft.items("blocks")][:2] == [second, first]

    editor.blocks[0].add.click()
    assert editor.draft.items("blocks")[1] == {"text": ""}
    assert len(editor.blocks) == count + 1
    editor.blocks[1].remove.click()

    assert [b["text"] for b in editor.draft.items("blocks")][:2] == [second, first]


def test_what_is_wrong_stands_beside_its_paragraph_in_chinese(editor: WordingEditor) -> None:
    page, raw, check, _pdf = said("faulty")
    editor.open(page)
    editor._step(raw)
    editor.show_check(raw, check)

    assert editor.blocks[3].fault.text() == "正文第4段：使用了没有说明的填写项“nobody”"
    assert not editor.blocks[2].fault.text()
    assert "起用日期：应为日期" in editor.state.faults.text()
    assert not editor.state.submit.isEnabled()
    assert editor.state.faults.textFormat() is Qt.TextFormat.PlainText


def test_a_sound_draft_is_handed_in_by_keyboard(editor: WordingEditor, qtbot: QtBot) -> None:
    page, raw, check, pdf = said("editing")
    editor.open(page)
    editor._step(raw)
    editor.show_check(raw, check)
    assert pdf.startswith(b"%PDF")
    assert editor.state.submit.isEnabled()

    with qtbot.waitSignal(editor.submitted) as told:
        QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)

    assert told.args == [raw]


def test_a_second_officer_sees_what_differs_and_may_publish(tab: WordingsTab) -> None:
    rows, preview, text = said("waiting")
    tab.show_papers(rows)
    tab.choose(Notice.WAIVER)
    tab.show_text(text)
    assert tab.parts.current == "versions" or tab.versions.lines
    tab.show_preview(preview)

    told = [diff.what for diff in tab.sheet.shown.differences]
    assert told == ["起用日期", "标题"]
    assert tab.sheet.confirm.isEnabled()
    assert tab.versions.lines[0].accessibleName().startswith("待发布")
    assert not tab.versions.lines[1].moves.isVisible()


def test_only_an_administrator_writes(tab: WordingsTab) -> None:
    tab.show_papers(said("read only"))

    assert not tab.to_edit.isEnabled()
    assert "系统管理" in tab.to_import.toolTip()
    assert tab.to_export.isEnabled()
    assert tab.to_sample.isEnabled()


def test_a_file_that_is_not_sound_opens_in_the_editor(tab: WordingsTab, qtbot: QtBot) -> None:
    preview = said("unsound")
    tab.show_preview(preview)
    assert "起用日期" in tab.info.lines.text()
    assert not tab.sheet.isVisible()

    with qtbot.waitSignal(tab.mend_wanted) as told:
        tab.info.retry.click()

    assert told.args == [Notice.WAIVER, preview.token]


def test_the_sample_wordings_begin_after_today() -> None:
    assert date.fromisoformat(said("editing")[0].raw["since"]) == date(2026, 9, 19)
