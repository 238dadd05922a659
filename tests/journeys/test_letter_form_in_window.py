"""The letter's form in the real window: nothing typed is lost, each check leads on, acts end it."""

import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest
from PySide6.QtCore import QEventLoop, Qt
from pytestqt.qtbot import QtBot

from desktop.domain.case import LetterStage
from desktop.domain.values import MatterKind
from desktop.office.letter_form import kept_form
from desktop.views.letters import letter_form
from desktop.views.letters.letter_form import PREVIEW_AFTER_MS
from desktop.views.letters.letter_page import LetterView
from tests.journeys.desk import Desk, ready
from tests.journeys.keys import click
from tests.journeys.test_letters_in_window import signed
from tests.views.pace import slowness

pytestmark = pytest.mark.filterwarnings("ignore")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(desk_at: Callable[..., Desk], tmp_path: Path) -> tuple[Desk, str]:
    desk = desk_at("2026-02-13T16:55", "lianghui")
    kinds = (MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST)
    return desk, desk.take(tmp_path, 3, *kinds)


def new_letter(at: Desk, case_id: str) -> LetterView:
    page = at.client.letter
    at.client.show_letter(case_id)
    at.qtbot.waitUntil(lambda: page.page is not None and page.page.case_id == case_id)
    return page


def test_what_is_typed_is_there_after_a_new_start(
    desk: tuple[Desk, str],
    desk_at: Callable[..., Desk],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(letter_form, "KEEP_AFTER_MS", 200)
    at, case_id = desk
    page = new_letter(at, case_id)
    page.form.papers.items[0].supports[0].setChecked(True)
    page.form.papers.items[0].progress.setText("<b>已受理</b>备案申请")
    page.form.papers.items[1].tick.setChecked(False)
    kept = lambda o: kept_form(o, "lianghui", case_id, "")  # noqa: E731
    qtbot.waitUntil(lambda: at.ask(kept) is not None)
    qtbot.waitUntil(lambda: "自动保存" in page.form.saved.text)
    at.client.desk.close()

    later = desk_at("2026-02-14T09:00", "lianghui")
    page = new_letter(later, case_id)
    assert page.form.papers.items[0].progress.text() == "<b>已受理</b>备案申请"
    assert page.form.papers.items[0].supports[0].isChecked()
    assert not page.form.papers.items[1].tick.isChecked()
    assert page.form.saved.text == "草稿 · 16:55 自动保存"

    qtbot.waitUntil(lambda: not page.preview._image.isNull(), timeout=10_000)
    page.form.give_up.click()
    qtbot.waitUntil(lambda: page.form.papers.items[1].tick.isChecked(), timeout=10_000)
    assert later.ask(kept) is None


@pytest.mark.long
def test_a_key_is_on_the_page_within_300_milliseconds(desk: tuple[Desk, str], qtbot: QtBot) -> None:
    at, case_id = desk
    page = new_letter(at, case_id)
    field = page.form.papers.items[0].progress
    qtbot.waitUntil(lambda: not page.preview._image.isNull(), timeout=20_000)
    taken = []
    for key in "123456":
        began, loop = time.process_time(), QEventLoop()
        at.client.letters.pages.drawn.connect(loop.quit)
        qtbot.keyClicks(field, key)
        loop.exec()
        taken.append(1000 * (time.process_time() - began))

    assert PREVIEW_AFTER_MS + median(taken) / slowness() <= 300


def test_looking_again_draws_no_page_that_is_shown_already(
    desk: tuple[Desk, str], qtbot: QtBot
) -> None:
    at, case_id = desk
    page = new_letter(at, case_id)
    qtbot.waitUntil(lambda: not page.preview._image.isNull(), timeout=10_000)
    items = list(page.form.papers.items)
    at.ask(lambda office: office.now())
    qtbot.waitUntil(lambda: page.preview._image.width() == page.preview.wanted_width())

    with qtbot.assertNotEmitted(at.client.letters.pages.drawn, wait=200):
        at.client.refresh()
        at.ask(lambda office: office.now())
        at.ask(lambda office: office.now())
    assert page.form.papers.items == items

    with qtbot.waitSignal(at.client.letters.pages.drawn, timeout=10_000):
        page.form.papers.items[0].progress.setText("已受理备案申请")


def test_commitment_and_conditions_are_noted_from_the_letter(
    desk: tuple[Desk, str], qtbot: QtBot
) -> None:
    at, case_id = desk
    page = new_letter(at, case_id)
    drawer = at.client.acts.drawer
    qtbot.waitUntil(lambda: "sign-commitment" in page.form.checks.mends, timeout=10_000)

    page.form.checks.mends["sign-commitment"].click()
    qtbot.waitUntil(drawer.isVisible, timeout=10_000)
    number = next(box for box in drawer.boxes if box.field.name == "number")
    qtbot.keyClicks(number.focus_part(), "A1")
    with qtbot.waitSignal(at.client.shell.recorded, timeout=20_000):
        drawer.hand_in()
    qtbot.waitUntil(lambda: "sign-commitment" not in page.form.checks.mends, timeout=10_000)
    assert at.ask(lambda o: o.case(case_id).commitment.number) == "A1"

    page.form.checks.mends["state-gate"].click()
    qtbot.waitUntil(lambda: drawer.isVisible() and drawer.form.act == "state-gate", timeout=10_000)


def test_handing_in_ends_the_draft_and_shows_the_letter(
    desk: tuple[Desk, str], qtbot: QtBot
) -> None:
    at, case_id = desk
    at.ask(lambda office: ready(office, case_id))
    page = new_letter(at, case_id)
    for item in page.form.papers.items:
        item.supports[0].setChecked(True)
    with qtbot.waitSignal(at.client.desk.recorded, timeout=20_000):
        qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    letter = at.letter(case_id)
    qtbot.waitUntil(lambda: page.page.letter_id == letter.id, timeout=10_000)

    assert letter.stage is LetterStage.DRAFTED
    assert page.form.saved.text == "已送核稿"
    qtbot.wait(1_700)
    assert at.ask(lambda o: kept_form(o, "lianghui", case_id, "")) is None


def test_a_letter_is_voided_by_typing_its_number_again(
    desk: tuple[Desk, str], qtbot: QtBot
) -> None:
    at, case_id = desk
    letter = at.ask(lambda office: signed(office, case_id))
    at.client.show_letter(case_id, letter)
    page, drawer = at.client.letter, at.client.acts.drawer
    qtbot.waitUntil(lambda: page.page is not None and bool(page.page.number), timeout=10_000)
    page.form.acts.buttons["void-letter"].click()
    qtbot.waitUntil(drawer.isVisible, timeout=10_000)
    reason = next(box for box in drawer.boxes if box.field.name == "reason")
    qtbot.keyClicks(reason.focus_part(), "name")
    drawer.hand_in()
    qtbot.waitUntil(drawer.sheet.isVisible, timeout=10_000)
    drawer.retype.setText("x")
    click(drawer.sheet.confirm)
    assert drawer.sheet.problem.isVisible()

    drawer.retype.setText(drawer.form.retyped)
    with qtbot.waitSignal(at.client.shell.recorded, timeout=20_000):
        click(drawer.sheet.confirm)
    qtbot.waitUntil(lambda: page.page.stage == "void", timeout=10_000)
    assert ("终止", "2026-02-13 · 梁慧 · name") in page.page.facts
