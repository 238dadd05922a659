"""The application's form: keys, fields that hold whatever was typed, what is said where."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.models.application_draft import Step
from desktop.models.rows_intake import DraftForm, KnownEnterprise, NeededPaperRow
from desktop.views.intake.intake_fields import AnswerEditor, ChoiceEditor, DayEditor, LineEditor
from desktop.views.intake.intake_wizard import IntakeWizard
from desktop.views.main_window import MainWindow
from desktop.wording import intake
from desktop.wording.intake import label
from tests.views import scenes_intake as scenes
from tests.views.cutting import has_room

CONTROL = Qt.KeyboardModifier.ControlModifier
MARKUP = "<b>甲</b>&amp;<img src='x'>"


@pytest.fixture
def wizard(window: MainWindow) -> IntakeWizard:
    return scenes.wizard_new(window)


def line(wizard: IntakeWizard, path: str) -> LineEditor:
    editor = wizard.pages.field(path).editor
    found = editor.line if isinstance(editor, DayEditor) else editor
    assert isinstance(found, LineEditor)
    return found


def texts(part: QWidget) -> list[QLabel]:
    return [label for label in part.findChildren(QLabel) if label.text()]


def test_ctrl_and_an_arrow_turn_the_page_even_out_of_a_text_field(
    wizard: IntakeWizard, qtbot: QtBot
) -> None:
    wizard.go_to("enterprise.name")
    qtbot.keyClicks(line(wizard, "enterprise.name"), "ab cd")

    qtbot.keyClick(line(wizard, "enterprise.name"), Qt.Key.Key_Right, CONTROL)
    assert wizard.draft.step is Step.PROJECT
    qtbot.keyClick(line(wizard, "project.name"), Qt.Key.Key_Left, CONTROL)
    assert wizard.draft.step is Step.ENTERPRISE


def test_a_step_come_back_to_begins_at_its_first_faulty_field(
    wizard: IntakeWizard, qtbot: QtBot
) -> None:
    wizard.go_to("enterprise.credit_code")
    qtbot.keyClicks(line(wizard, "enterprise.credit_code"), "914401")

    qtbot.keyClick(line(wizard, "enterprise.credit_code"), Qt.Key.Key_Right, CONTROL)
    qtbot.keyClick(line(wizard, "project.name"), Qt.Key.Key_Left, CONTROL)

    assert line(wizard, "enterprise.credit_code").hasFocus()


def test_enter_goes_on_to_the_next_field(wizard: IntakeWizard, qtbot: QtBot) -> None:
    wizard.go_to("enterprise.name")

    qtbot.keyClick(line(wizard, "enterprise.name"), Qt.Key.Key_Return)

    assert line(wizard, "enterprise.credit_code").hasFocus()


@pytest.mark.parametrize("step", list(Step))
def test_tab_goes_through_the_page_and_then_to_the_buttons_beneath(
    window: MainWindow, qtbot: QtBot, step: Step
) -> None:
    wizard = scenes.wizard(window)
    wizard.draft.go(step)
    wizard.show_preview(scenes.preview())
    parts = [p for p in wizard.pages.parts_to_visit() if p.isVisible() and p.isEnabled()]

    for part, following in pairwise(parts):
        part.setFocus()
        qtbot.keyClick(part, Qt.Key.Key_Tab)
        assert following.hasFocus(), (part, following)
    parts[-1].setFocus()
    qtbot.keyClick(parts[-1], Qt.Key.Key_Tab)
    assert wizard.before.hasFocus() or wizard.after.hasFocus()


def test_a_wrong_code_is_named_when_the_field_is_left(wizard: IntakeWizard, qtbot: QtBot) -> None:
    wizard.go_to("enterprise.credit_code")
    field = wizard.pages.field("enterprise.credit_code")
    qtbot.keyClicks(line(wizard, "enterprise.credit_code"), "91440112MAG612DD1X")
    assert field.problem.isHidden()

    qtbot.keyClick(line(wizard, "enterprise.credit_code"), Qt.Key.Key_Return)

    assert "校验码不符" in field.problem.text()
    assert wizard.summary.isVisible()
    assert "统一社会信用代码" in wizard.summary.links[0].text()


def test_a_line_of_the_summary_leads_to_its_field(wizard: IntakeWizard, qtbot: QtBot) -> None:
    wizard.draft.put("enterprise.credit_code", "1")
    wizard.draft.leave("enterprise.credit_code")
    wizard.draft.go(Step.PAPERS)

    qtbot.keyClick(wizard.summary.links[0], Qt.Key.Key_Return)

    assert wizard.draft.step is Step.ENTERPRISE
    assert line(wizard, "enterprise.credit_code").hasFocus()


def test_one_key_answers_a_feature_and_goes_on(wizard: IntakeWizard, qtbot: QtBot) -> None:
    wizard.go_to("features.metro")
    editors = list(wizard.pages.features.editors.values())

    qtbot.keyClick(editors[0], Qt.Key.Key_1)
    assert editors[1].hasFocus()
    qtbot.keyClick(editors[1], Qt.Key.Key_2)
    qtbot.keyClick(editors[2], Qt.Key.Key_3)
    qtbot.keyClick(editors[0], Qt.Key.Key_Delete)

    answers = [wizard.draft.value(path) for path in wizard.pages.features.editors]
    assert answers[:4] == ["", "no", "unknown", ""]


def test_an_unanswered_feature_shows_no_answer(wizard: IntakeWizard) -> None:
    editor = wizard.pages.features.editors["features.metro"]
    assert isinstance(editor, AnswerEditor)

    assert editor.current == ""
    assert "features.metro" not in wizard.draft.form().values


def test_the_rest_is_no_by_one_deliberate_press(wizard: IntakeWizard, qtbot: QtBot) -> None:
    wizard.draft.put("features.metro", "yes")
    features = wizard.pages.features

    assert "14 项" in features.rest.text()
    features.rest.click()

    assert wizard.draft.value("features.metro") == "yes"
    assert wizard.draft.open_features() == ()
    assert not features.rest.isEnabled()


def test_a_day_that_is_not_set_stays_unset(wizard: IntakeWizard, qtbot: QtBot) -> None:
    wizard.go_to("demand.expected_on")
    field = line(wizard, "demand.expected_on")
    qtbot.keyClick(field, Qt.Key.Key_Return)

    assert field.text() == ""
    assert "demand.expected_on" not in wizard.draft.form().values


def test_a_choice_shows_a_value_that_is_none_until_another_is_chosen(
    wizard: IntakeWizard, qtbot: QtBot
) -> None:
    wizard.draft.take({"demand.kind": "随便"})
    editor = wizard.pages.field("demand.kind").editor
    assert isinstance(editor, ChoiceEditor)
    assert "“随便”" in editor.currentText()

    wizard.go_to("demand.kind")
    qtbot.keyClick(editor, Qt.Key.Key_2)

    assert wizard.draft.value("demand.kind") == "increase"
    assert "随便" not in [editor.itemText(n) for n in range(editor.count())]


def test_rolling_over_a_choice_does_not_change_it(wizard: IntakeWizard) -> None:
    editor = wizard.pages.field("demand.kind").editor

    assert isinstance(editor, ChoiceEditor)
    assert editor.focusPolicy() == Qt.FocusPolicy.StrongFocus


def test_cells_pasted_into_a_field_fill_the_form(wizard: IntakeWizard, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(
        "企业简称\t穗岭\r\n投资项目代码\t2601-440112-04-01-100025\r\n"
    )
    wizard.go_to("enterprise.name")

    qtbot.keyClick(line(wizard, "enterprise.name"), Qt.Key.Key_V, CONTROL)

    assert line(wizard, "enterprise.name").text() == ""
    assert line(wizard, "enterprise.short_name").text() == "穗岭"
    assert line(wizard, "project.code").text() == "2601-440112-04-01-100025"
    assert "已填入 2 项" in wizard.pasted.title.text()


def test_a_plain_paste_stays_in_its_field(wizard: IntakeWizard, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("穗岭新材料")
    wizard.go_to("enterprise.name")

    qtbot.keyClick(line(wizard, "enterprise.name"), Qt.Key.Key_V, CONTROL)

    assert wizard.draft.value("enterprise.name") == "穗岭新材料"


def test_markup_is_shown_as_it_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    wizard = scenes.wizard(window)
    for path in ("enterprise.name", "project.name", "project.address", "roads.0.name"):
        wizard.draft.put(path, MARKUP)
        wizard.draft.leave(path)
    wizard.draft.put("demand.kilovolts", MARKUP)
    wizard.draft.leave("demand.kilovolts")
    wizard.draft.go(Step.CHECK)

    assert line(wizard, "enterprise.name").text() == MARKUP
    shown = [label for label in texts(wizard) if MARKUP in label.text()]
    assert len(shown) >= 4
    assert {label.textFormat() for label in shown} == {Qt.TextFormat.PlainText}
    assert any(MARKUP in link.text() for link in wizard.summary.links)


def test_unseen_characters_are_refused_at_the_field_and_removed_by_its_button(
    wizard: IntakeWizard, qtbot: QtBot
) -> None:
    wizard.draft.put("enterprise.name", "甲\u202e公司")
    wizard.draft.leave("enterprise.name")
    field = wizard.pages.field("enterprise.name")
    assert "U+202E" in field.problem.text()
    assert "\u202e" not in wizard.title.text()

    field.strip.click()

    assert line(wizard, "enterprise.name").text() == "甲公司"
    assert field.problem.isHidden()


def test_above_the_limit_the_other_matter_is_proposed_and_taken_by_its_button(
    wizard: IntakeWizard, qtbot: QtBot
) -> None:
    wizard.draft.take({"demand.kilovolts": "110", "matters.external_works": "yes"})
    wizard.draft.go(Step.DEMAND)
    wizard.show_preview(scenes.preview())
    matters = wizard.pages.matters
    assert "输变电工程核准" in matters.proposal.text()

    matters.choose.click()

    assert wizard.draft.value("matters.transmission") == "yes"
    assert wizard.draft.value("matters.external_works") == ""


def test_a_question_of_the_verdict_leads_to_the_fact(window: MainWindow, qtbot: QtBot) -> None:
    wizard = scenes.wizard(window)
    wizard.draft.go(Step.DEMAND)
    wizard.show_preview(scenes.preview())
    path = str(wizard.strip.links[0].property("path"))

    wizard.strip.links[0].click()

    part = wizard.pages.part(wizard.draft.on_screen(path))
    assert part is not None
    assert part.hasFocus()


def test_what_a_paper_may_be_waived_on_is_read_whole(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1280, 720)
    scenes.wizard_step(Step.PAPERS)(window)
    shown = window.findChildren(IntakeWizard)[0]
    supports = ("成交确认书", "国有建设用地使用权出让合同", "用地预审意见")
    waived = NeededPaperRow("property_right", "物权证件", may_be_waived=True, supports=supports)
    shown.pages.papers.show_papers((waived,))
    note = next(text for text in texts(shown.pages) if "用地预审意见" in text.text())

    qtbot.waitUntil(lambda: note.height() >= note.heightForWidth(note.width()))
    assert note.height() > 2 * note.fontMetrics().height()
    assert has_room(note)


def test_what_the_verdict_lacks_is_told_apart_from_what_is_unanswered() -> None:
    lacked = intake.VERDICT_ASKS.format(count=14)
    unanswered = intake.STEP_OPEN["demand"].format(count=15)

    assert "判定" in lacked
    assert "路由" in unanswered


def test_what_is_known_fills_only_what_is_blank(wizard: IntakeWizard) -> None:
    wizard.draft.put("enterprise.name", "自己填的")
    known = {"enterprise.name": "旧名", "project.address": "旧址"}
    wizard.show_known(KnownEnterprise("旧名", "HP-2026-0001", scenes.TODAY, known))
    assert "带出未填的 1 项" in wizard.pages._reuse.text()

    wizard.pages._reuse.click()

    assert wizard.draft.value("enterprise.name") == "自己填的"
    assert wizard.draft.value("project.address") == "旧址"


def test_what_was_taken_over_is_named_where_it_stands_and_on_no_later_step(
    wizard: IntakeWizard,
) -> None:
    known = {"enterprise.name": "旧名", "project.address": "旧址"}
    wizard.show_known(KnownEnterprise("旧名", "HP-2026-0001", scenes.TODAY, known))
    wizard.pages._reuse.click()
    assert "已带出 2 项" in wizard.pasted.title.text()
    assert wizard.pasted.lines.text().count("、") == 1

    wizard.draft.go(Step.PROJECT)
    assert "已带出 1 项" in wizard.pasted.title.text()
    assert wizard.pasted.lines.text() == label("project.address")

    wizard.draft.go(Step.PAPERS)
    assert wizard.pasted.isHidden()


def test_a_draft_that_was_not_kept_says_so_and_is_tried_again_with_f5(
    wizard: IntakeWizard, qtbot: QtBot
) -> None:
    wizard.draft.put("enterprise.name", "甲公司")
    wizard.keep()
    wizard.show_not_saved("3F2A91BC")
    assert wizard.info.isVisible()
    assert "3F2A91BC" in wizard.info.lines.text()

    with qtbot.waitSignal(wizard.kept) as told:
        qtbot.keyClick(wizard, Qt.Key.Key_F5)

    assert told.args is not None
    assert told.args[0].values == {"enterprise.name": "甲公司"}
    wizard.show_saved(told.args[0])
    assert wizard.info.isHidden()


def test_typing_on_does_not_put_off_that_the_draft_is_kept(
    wizard: IntakeWizard, qtbot: QtBot
) -> None:
    wizard.draft.put("enterprise.name", "甲")
    before = wizard._keep.remainingTime()
    qtbot.waitUntil(lambda: wizard._keep.remainingTime() < before)

    wizard.draft.put("enterprise.name", "甲公")

    assert wizard._keep.remainingTime() < before


def test_a_blank_form_is_never_kept(wizard: IntakeWizard, qtbot: QtBot) -> None:
    told: list[object] = []
    wizard.kept.connect(told.append)
    wizard.draft.put("enterprise.name", "甲")
    wizard.draft.put("enterprise.name", "")

    qtbot.keyClick(wizard, Qt.Key.Key_Escape)

    assert told == []


@pytest.mark.parametrize(("key", "accepts"), [("accept", True), ("receive", False)])
def test_the_check_page_hands_in_as_it_was_chosen(
    window: MainWindow, qtbot: QtBot, key: str, accepts: bool
) -> None:
    wizard = scenes.wizard(window)
    wizard.hand_in()
    wizard.show_preview(scenes.preview())
    check = wizard.pages.check
    check.way.choose(key)

    with qtbot.waitSignal(wizard.handed_in) as told:
        qtbot.keyClick(wizard, Qt.Key.Key_Return, CONTROL)

    assert told.args is not None
    form, is_accepted = told.args
    assert isinstance(form, DraftForm)
    assert is_accepted is accepts
    assert ("11-20" in check.clock.text()) is accepts
    assert ("11-25" in check.clock.text()) is not accepts


def test_a_group_of_the_check_page_leads_back_to_its_step(window: MainWindow, qtbot: QtBot) -> None:
    wizard = scenes.wizard(window)
    wizard.hand_in()
    told: list[object] = []
    wizard.pages.check.change_wanted.connect(told.append)

    next(
        b for b in wizard.pages.check.findChildren(QWidget) if b.accessibleName() == "修改 材料"
    ).click()  # type: ignore[attr-defined]

    assert told == [Step.PAPERS]
    assert wizard.draft.step is Step.PAPERS


def test_every_field_can_be_reached_by_its_path(wizard: IntakeWizard) -> None:
    from desktop.files.application_checks import FIELDS

    shown = [p for p in FIELDS if not p.startswith("roads.") or p.startswith("roads.0.")]

    assert [path for path in shown if wizard.pages.part(path) is None] == []


def test_every_editor_has_a_name_for_those_who_listen(
    window: MainWindow, dressed: Callable[..., None]
) -> None:
    wizard = scenes.wizard(window)
    kinds = (LineEditor, ChoiceEditor, AnswerEditor)

    nameless = [e for kind in kinds for e in wizard.findChildren(kind) if not e.accessibleName()]

    assert nameless == []
