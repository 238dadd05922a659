"""Every act of the domain can be reached on screen, and its form makes the command it should."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.acts import Command, against
from desktop.domain.case import Delegation
from desktop.domain.intake import AcceptMatter
from desktop.domain.kind_rules import FINAL
from desktop.models.rows_acts import FieldKind, FieldRow
from desktop.office.act_forms import form_of
from desktop.office.act_making import make_command
from desktop.office.act_menu import OPENS, offered_acts
from desktop.office.undo import FINAL_ACTS
from desktop.rules.findings import Refusal
from desktop.store.codec import to_json
from desktop.views.acts.act_drawer import ActDrawer
from desktop.views.acts.act_fields import MomentBox, TextBox
from desktop.views.acts.act_groups import NestedBox, RowsBox
from desktop.views.main_window import MainWindow
from tests.domain import stories
from tests.views import scenes_acts
from tests.views.act_filling import fill, fill_box
from tests.views.acts_told import told


@pytest.fixture
def drawer(qtbot: QtBot, dressed: Callable[..., None]) -> ActDrawer:
    room = QWidget()
    room.resize(1200, 800)
    qtbot.addWidget(room)
    made = ActDrawer(room, room)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    return made


OF_PAPERS = frozenset({"serve-document"})
"""Forms about a paper that only the office knows by name: `tests/office/test_paper_sealing`."""
FORMS = tuple(act for act in offered_acts() if act not in OPENS and act not in OF_PAPERS)


@pytest.mark.parametrize("act", FORMS)
def test_the_form_of_an_act_makes_its_command(act: str, drawer: ActDrawer) -> None:
    then = told()[act]
    drawer.open_form(form_of(then.case, act, then.context, {}))

    fill(drawer, to_json(then.command))
    made = make_command(act, drawer.request().given())

    assert not isinstance(made, Refusal), made
    assert tuple(against(then.case, made[0], then.context)) == ()
    assert given(made[0]) == given(then.command)


def given(command: Command) -> dict[str, Any]:
    values: dict[str, Any] = to_json(command)
    return {name: said for name, said in values.items() if said not in (None, "", [])}


@pytest.mark.parametrize("act", sorted(told()))
def test_what_cannot_be_taken_back_is_asked_for_twice(act: str) -> None:
    assert (act in FINAL_ACTS) == (not FINAL.isdisjoint(told()[act].kinds))


@pytest.mark.parametrize("act", FORMS)
def test_a_form_shows_no_technical_name(act: str, drawer: ActDrawer) -> None:
    then = told()[act]
    drawer.open_form(form_of(then.case, act, then.context, {}))

    shown = [label.text() for label in drawer.findChildren(QLabel)]
    assert not [words_ for words_ in shown if "_" in words_]


def test_complaints_stand_beside_their_fields(drawer: ActDrawer) -> None:
    drawer.open_form(scenes_acts.form("request-supplement", "lianghui"))
    rows = next(b for b in drawer.boxes if isinstance(b, RowsBox))
    fill_box(rows, [{"paper": "subject", "problem": "过期"}])

    drawer.complain((("items.0.problem", "未填写"), ("", "整个不行")))

    assert rows.rows[0].parts[1].problem.text() == "未填写"
    assert "整个不行" in drawer.problem.text()


def test_one_more_row_has_its_room_at_once(window: MainWindow) -> None:
    window.resize(1440, 900)
    sheet = scenes_acts.drawer(window, scenes_acts.form("request-supplement", "lianghui"))
    rows = next(b for b in sheet.boxes if isinstance(b, RowsBox))
    rows.add()
    QApplication.processEvents()

    assert [f for f in rows.findChildren(QLineEdit) if is_low(f)] == []


def is_low(field: QLineEdit) -> bool:
    return field.height() < field.minimumSizeHint().height()


def test_a_complaint_about_a_nested_field_unfolds_it(drawer: ActDrawer) -> None:
    drawer.open_form(scenes_acts.form("accept-matter", "lianghui"))
    group = next(b for b in drawer.boxes if isinstance(b, NestedBox))

    drawer.complain((("delegation.number", "未填写"),))

    assert group.holder.isVisible()
    assert group.parts[0].problem.text() == "未填写"


def test_a_delegation_is_made_of_its_fields() -> None:
    given_ = {
        "case_id": "x",
        "matter": "transmission",
        "delegation": {"number": "穗发改〔2026〕9号", "scope": "110千伏", "since": "2026-01-05"},
    }

    made = make_command("accept-matter", given_)

    assert not isinstance(made, Refusal)
    command = made[0]
    assert isinstance(command, AcceptMatter)
    assert isinstance(command.delegation, Delegation)


@pytest.mark.parametrize(
    ("act", "given_", "field"),
    [
        pytest.param("start-special", {"kind": ""}, "kind", id="no kind chosen"),
        pytest.param("extend-step", {"days": "三"}, "days", id="days that are no number"),
        pytest.param(
            "accept-matter",
            {"matter": "transmission", "delegation": {"number": "1", "scope": "2", "since": ""}},
            "delegation.since",
            id="an instrument without a day",
        ),
        pytest.param(
            "request-supplement",
            {"matter": "external_works", "items": [{"problem": "缺"}], "by": "2026-10-01"},
            "items.0.paper",
            id="a line of a notice without its paper",
        ),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field(
    act: str, given_: dict[str, Any], field: str
) -> None:
    whole = {"case_id": "x", "matter": "external_works", "bureau": "planning"}
    days = {"start": "2026-09-25", "end": "2026-09-28", "reason": "x"}

    refusal = make_command(act, {**whole, **days, **given_})

    assert isinstance(refusal, Refusal)
    assert field in {f.field for f in refusal.findings}


def test_a_person_is_sealed_and_not_in_the_command() -> None:
    given_ = {
        "case_id": "x",
        "letter": "y",
        "method": "当面送达",
        "recipient": {"name": "冯晓彤", "phone": "13800002617", "identity": ""},
    }

    made = make_command("serve-letter", given_)

    assert not isinstance(made, Refusal)
    command, sealed = made
    assert len(sealed) == 1
    assert "冯晓彤" not in str(to_json(command))


def test_what_is_final_asks_with_the_safe_button_in_focus(drawer: ActDrawer, qtbot: QtBot) -> None:
    drawer.open_form(scenes_acts.form("start-special", "chenjiayi"))
    fill(drawer, {"kind": "hearing"})
    with qtbot.waitSignal(drawer.checked):
        drawer.hand_in()

    drawer.ask_again()
    assert drawer.sheet.cancel.hasFocus()

    with qtbot.waitSignal(drawer.submitted) as told_:
        drawer.sheet.confirm.click()
    assert told_.args[0].act == "start-special"


def test_control_enter_confirms_what_enter_alone_lets_be(drawer: ActDrawer, qtbot: QtBot) -> None:
    drawer.open_form(scenes_acts.form("start-special", "chenjiayi"))
    fill(drawer, {"kind": "hearing"})
    drawer.ask_again()
    with qtbot.assertNotEmitted(drawer.submitted):
        qtbot.keyClick(drawer.sheet.cancel, Qt.Key.Key_Return)
    assert drawer.go.hasFocus()

    drawer.ask_again()
    with qtbot.waitSignal(drawer.submitted):
        qtbot.keyClick(drawer.sheet.cancel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_escape_leaves_the_question_first_and_then_the_form(
    drawer: ActDrawer, qtbot: QtBot
) -> None:
    drawer.open_form(scenes_acts.form("start-special", "chenjiayi"))
    drawer.ask_again()
    qtbot.keyClick(drawer.sheet.cancel, Qt.Key.Key_Escape)

    assert drawer.isVisible()
    assert drawer.foot.isVisible()
    with qtbot.waitSignal(drawer.closed):
        qtbot.keyClick(drawer.go, Qt.Key.Key_Escape)


def test_voiding_asks_for_the_end_of_the_number(drawer: ActDrawer, qtbot: QtBot) -> None:
    desk = stories.redeemed()
    drawer.open_form(scenes_acts.form("void-letter", "huangzhenbang", desk))
    drawer.ask_again()

    with qtbot.assertNotEmitted(drawer.submitted):
        drawer.sheet.confirm.click()
    drawer.retype.setText("〕1号")
    with qtbot.waitSignal(drawer.submitted):
        drawer.sheet.confirm.click()


def test_a_form_put_away_comes_back_as_it_was_left(drawer: ActDrawer) -> None:
    form = scenes_acts.form("request-explanation", "chenjiayi")
    drawer.open_form(form)
    text = next(b for b in drawer.boxes if isinstance(b, TextBox))
    text.text.setPlainText("深度与间距")
    drawer.put_away()

    drawer.open_form(form)
    kept = next(b for b in drawer.boxes if isinstance(b, TextBox))
    assert kept.value() == "深度与间距"

    drawer.done()
    drawer.open_form(form)
    fresh = next(b for b in drawer.boxes if isinstance(b, TextBox))
    assert fresh.value() == ""


def test_what_is_no_time_is_said_beside_the_moment(qtbot: QtBot) -> None:
    box = MomentBox(FieldRow("received_at", "收到时间", FieldKind.MOMENT, value="2026-05-07T09:30"))
    qtbot.addWidget(box)
    assert box.value() == ""

    box.tick.setChecked(True)
    assert box.value().startswith("2026-05-07T09:30")

    box.at.time.setText("九点")
    given = {"case_id": "x", "matter": "external_works", "received_at": box.value()}
    made = make_command("receive-supplement", given)
    assert isinstance(made, Refusal)
    assert ("time_unfit", "received_at") in {(f.rule, f.field) for f in made.findings}


def test_a_form_is_no_other_officer_s_and_keeps_no_choice_that_is_gone(
    drawer: ActDrawer,
) -> None:
    form = scenes_acts.form("request-explanation", "chenjiayi")
    drawer.open_form(form)
    next(b for b in drawer.boxes if isinstance(b, TextBox)).text.setPlainText("深度与间距")
    drawer.forget()
    drawer.open_form(form)
    text = next(b for b in drawer.boxes if isinstance(b, TextBox)).text
    assert text.said() == ""

    text.setPlainText("深度与间距")
    first = form.fields[0]
    fewer = replace(form, fields=(replace(first, choices=first.choices[:0]), *form.fields[1:]))
    drawer.open_form(fewer)
    assert next(b for b in drawer.boxes if isinstance(b, TextBox)).value() == ""


def test_confirming_a_lapse_is_not_confirmed_twice_in_words(drawer: ActDrawer) -> None:
    form = scenes_acts.form("start-special", "chenjiayi")
    drawer.open_form(replace(form, title="确认失效"))
    drawer.ask_again()

    assert drawer.sheet.title.text() == "确认：失效"
    assert "确认确认" not in drawer.sheet.confirm.text()
