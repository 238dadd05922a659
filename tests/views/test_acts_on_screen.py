"""Every act of the domain can be reached on screen, and its form makes the command it should."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.acts import ACTS, Command, act_of, against
from desktop.domain.case import Case, Delegation
from desktop.domain.context import Context
from desktop.domain.folding import fold
from desktop.domain.intake import AcceptMatter
from desktop.domain.registry import kind_of
from desktop.models.acts import ActsModel, second_line
from desktop.models.rows_acts import ActRow, FieldKind, FieldRow
from desktop.office.act_forms import form_of
from desktop.office.act_making import make_command
from desktop.office.act_menu import OPENS, PLACES, act_row, offered_acts
from desktop.office.act_probes import ELSEWHERE
from desktop.office.undo import FINAL, FINAL_ACTS
from desktop.rules.findings import Refusal
from desktop.store.codec import to_json
from desktop.views.acts.act_drawer import ActDrawer
from desktop.views.acts.act_fields import MomentBox, TextBox
from desktop.views.acts.act_groups import NestedBox, RowsBox
from desktop.views.acts.act_menu import ActMenu, first_jump
from desktop.views.main_window import MainWindow
from desktop.wording import act_menu as words
from desktop.wording.acts import ACTS as NAMES
from desktop.wording.findings import wording_of
from tests.domain import desk as domain
from tests.domain import stories
from tests.views import scenes, scenes_acts
from tests.views.act_filling import fill, fill_box

STORIES: tuple[Callable[[], domain.Desk], ...] = (
    stories.approval,
    stories.redeemed,
    stories.lapsed,
    stories.facts,
    stories.supplemented,
    stories.over_the_year,
)


@dataclass(frozen=True)
class Told:
    """One act of a story: the case before it, what the officer knew, what was done."""

    case: Case
    context: Context
    command: Command
    kinds: tuple[str, ...]


@cache
def told() -> dict[str, Told]:
    """Return the first time each act is done in the stories."""
    found: dict[str, Told] = {}
    plain = domain.Desk.do

    def watched(desk: domain.Desk, officer: str, command: Command) -> tuple[object, ...]:
        case, context = fold(desk.history), desk.context(officer)
        events = plain(desk, officer, command)
        name = act_of(type(command)).name
        if case is not None and name not in found:
            kinds = tuple(kind_of(type(e)).kind for e in events)
            found[name] = Told(case, context, command, kinds)
        return events

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(domain.Desk, "do", watched)
        for story in STORIES:
            story()
    return found


@pytest.fixture
def drawer(qtbot: QtBot, dressed: Callable[..., None]) -> ActDrawer:
    room = QWidget()
    room.resize(1200, 800)
    qtbot.addWidget(room)
    made = ActDrawer(room, room)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow, timeout=5_000)
    return made


FORMS = tuple(act for act in offered_acts() if act not in OPENS)


def test_every_act_of_the_domain_stands_in_the_menu() -> None:
    assert set(offered_acts()) == set(ACTS) - ELSEWHERE
    assert all(act in words.NOTES for act in offered_acts())


@pytest.mark.parametrize("act", offered_acts())
def test_an_act_that_can_be_done_is_open_in_the_menu(act: str) -> None:
    then = told()[act]

    row = act_row(then.case, act, then.context)

    assert row.obstacles == ()
    assert row.name == NAMES[act]


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


def test_a_way_further_leads_to_something_that_is_there() -> None:
    for rule, (kind, target) in PLACES.items():
        assert wording_of(rule)
        assert kind in ("act", "tab", "page")
        assert target in (ACTS if kind == "act" else words.JUMPS)


def test_a_greyed_act_says_who_could_do_it() -> None:
    desk = domain.in_approval()

    row = act_row(desk.case, "accept-matter", desk.context("chenjiayi"))

    assert not row.is_open
    assert any("梁慧" in person for person in row.who)
    assert "窗口受理" in second_line(row)


def test_a_greyed_act_leads_to_what_is_missing() -> None:
    desk = domain.opened(2, "2026-09-24T09:00")

    row = act_row(desk.case, "decide-step", desk.context("chenjiayi"))
    jump = first_jump(row)

    assert jump is not None
    assert (jump.kind, jump.target) == ("act", "accept-matter")


def test_the_menu_is_a_sound_model(window: MainWindow) -> None:
    model = ActsModel()
    tester = QAbstractItemModelTester(model)
    model.show_page(scenes_acts.menu_page())
    model.filter_text("函")
    model.filter_text("zz")

    assert tester.model() is model
    assert model.rowCount() == 0


def test_the_menu_is_filtered_and_chosen_from_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    menu = scenes_acts.menu(window)
    menu.filter.setText("备注")

    with qtbot.waitSignal(menu.chosen) as chosen:
        qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    assert chosen.args[0].act == "add-note"
    assert menu.isHidden()


def test_enter_on_a_greyed_act_goes_to_what_is_missing(window: MainWindow, qtbot: QtBot) -> None:
    menu = scenes_acts.menu(window)
    menu.filter.setText("人工认定")

    with qtbot.waitSignal(menu.jumped) as jumped:
        qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    assert jumped.args[0].target == "overview"


def test_arrows_pass_over_headings(window: MainWindow, qtbot: QtBot) -> None:
    menu = scenes_acts.menu(window)
    for _ in range(60):
        qtbot.keyClick(menu.filter, Qt.Key.Key_Down)
        assert menu.model.act_at(menu.view.currentIndex()) is not None
    qtbot.keyClick(menu.filter, Qt.Key.Key_PageUp)
    qtbot.keyClick(menu.filter, Qt.Key.Key_Up)

    assert menu.model.act_at(menu.view.currentIndex()) is not None


def test_markup_typed_into_the_filter_is_shown_as_it_is(window: MainWindow, qtbot: QtBot) -> None:
    menu = scenes_acts.menu(window)
    menu.filter.setText("<b>x</b>")

    assert "<b>x</b>" in menu.nothing.words.text()
    assert menu.nothing.words.textFormat() is Qt.TextFormat.PlainText


def test_complaints_stand_beside_their_fields(drawer: ActDrawer) -> None:
    drawer.open_form(scenes_acts.form("request-supplement", "lianghui"))
    rows = next(b for b in drawer.boxes if isinstance(b, RowsBox))
    fill_box(rows, [{"paper": "subject", "problem": "过期"}])

    drawer.complain((("items.0.problem", "未填写"), ("", "整个不行")))

    assert rows.rows[0].parts[1].problem.text() == "未填写"
    assert "整个不行" in drawer.problem.text()


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


def test_the_case_page_offers_the_menu_by_key_and_button(window: MainWindow, qtbot: QtBot) -> None:
    page = scenes.case(window)
    page.setFocus()
    with qtbot.waitSignal(page.acts_wanted):
        qtbot.keyClick(page, Qt.Key.Key_O)
    with qtbot.waitSignal(page.acts_wanted):
        page.acts.click()
    with qtbot.waitSignal(page.act_wanted) as wanted:
        qtbot.keyClick(page, Qt.Key.Key_T)
    assert wanted.args[:2] == ["case-1203", "hand-over"]


def test_a_menu_without_a_page_of_acts_says_it_is_loading(window: MainWindow) -> None:
    scenes.case(window)
    menu = ActMenu(window.pages, window.whole)
    menu.show_loading()

    assert menu.about.text() == words.LOADING
    page = scenes_acts.menu_page()
    menu.show_page(replace(page, acts=page.acts[:3]))
    assert len(menu.model.acts()) == 3


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


def test_a_menu_that_loads_takes_no_act_of_the_case_before(
    window: MainWindow, qtbot: QtBot
) -> None:
    scenes.case(window)
    menu, page = ActMenu(window.pages, window.whole), scenes_acts.menu_page()
    menu.show_loading()
    menu.show_page(page)
    wanted = next(act for act in page.acts if act.is_open)
    chosen: list[ActRow] = []
    menu.chosen.connect(chosen.append)

    menu.show_loading()
    qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    menu.filter.setText(wanted.name)
    qtbot.keyClick(menu.filter, Qt.Key.Key_Return)
    assert menu.model.acts() == ()
    assert not chosen

    menu.show_page(page)
    assert [act.act for act in chosen] == [wanted.act]


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
