"""An office desk worked in the real window by its keys; the clock is set to the day's dates."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.clock import OFFICE_ZONE
from desktop.domain.values import MatterKind
from desktop.models.rows_acts import ActForm
from desktop.views.acts.act_drawer import ActDrawer
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.cases.decide_sheet import DecideSheet
from desktop.views.cases.fact_questions import FactQuestions
from desktop.views.intake.intake_taken import IntakeTaken
from desktop.views.letters.letter_page import LetterView
from tests.journeys import day_cases
from tests.journeys.desk import Desk
from tests.journeys.test_intake_in_window import Window, commit_by_input_method, drop
from tests.views.act_filling import fill

LONG_MS = 20_000
NAMES = {
    "lianghui": "梁慧",
    "zhoumin": "周敏",
    "huangzhenbang": "黄振邦",
    "sujing": "苏静",
    "ouweiqiang": "区伟强",
    "chenjiayi": "陈嘉仪",
    "liguodong": "黎国栋",
    "heyan": "何燕",
    "hezhiyuan": "何志远",
    "linzhuren": "林建业",
}


class WindowLine(Window):
    """The client, and everything an officer does at it; each wait ends on a condition."""

    def at(self, moment: str) -> None:
        """Set the office clock; the window looks again, as it does each minute."""
        self.clock.moment = datetime.fromisoformat(moment).replace(tzinfo=OFFICE_ZONE)
        self.client.refresh()
        self.settle()

    def settle(self) -> None:
        """Wait until the desk has answered everything it was asked."""
        for _ in range(2):
            self.ask(lambda office: office.now())

    def until(self, holds: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(holds()), timeout=LONG_MS)

    def case(self, case_id: str) -> Any:
        return self.ask(lambda office: office.case(case_id))

    def matter(self, case_id: str, kind: MatterKind) -> Any:
        return self.case(case_id).matter(kind)

    def letter(self, case_id: str) -> Any:
        return self.case(case_id).letters[-1]

    def sit(self, officer: str) -> None:
        """Let another officer sign in: Ctrl+L, the name, Enter."""
        if self.client.shell.officer == officer:
            return
        self.press(self.client.window, Qt.Key.Key_L, control=True)
        page: Any = self.wait_for("sign_in")
        self.settle()
        commit_by_input_method(page.filter, NAMES[officer])
        self.press(page.filter, Qt.Key.Key_Return)
        self.until(lambda: self.client.shell.officer == officer)
        self.until(lambda: self.client.window.page != "sign_in")
        self.settle()

    def open(self, case_id: str) -> CaseDetail:
        """Go to a case by its number: Ctrl+K, the number, Enter."""
        number, palette = self.case(case_id).number, self.client.finder.palette
        self.press(self.client.window, Qt.Key.Key_K, control=True)
        self.until(palette.field.hasFocus)
        palette.field.selectAll()
        self.qtbot.keyClicks(palette.field, number)
        self.until(lambda: palette.field.text() == number and not palette._is_waiting)
        self.press(palette.field, Qt.Key.Key_Return)
        return self.at_case(case_id)

    def at_case(self, case_id: str) -> CaseDetail:
        """Wait until the case's page stands as the office knows it now."""
        detail = self.client.detail
        self.until(lambda: self.client.window.page == "case")
        self.until(lambda: detail.page is not None and detail.page.case_id == case_id)
        self.settle()
        detail.setFocus()
        return detail

    def drop_form(self, folder: Path, number: int, **changes: Any) -> str:
        """Drop a form file on the list of applications and open its case."""
        self.client.show_page("intake")
        page: Any = self.client.parts["intake"].page
        drop(page, day_cases.write(folder, number, **changes))
        self.until(lambda: page.cards and page.cards[0].now.isEnabled())
        self.press(page.cards[0].now, Qt.Key.Key_Space)
        taken = self.wait_for("taken")
        assert isinstance(taken, IntakeTaken)
        self.until(lambda: taken.page is not None)
        assert taken.page is not None
        return taken.page.case_id

    def save_notice(self, number: str, to: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """Open a paper of the case that is shown by its number and export it to a file."""
        detail = self.client.detail
        detail.tabs.choose("letters")
        paper = next(n.paper_id for n in detail.page.notices if n.number == number)
        open_ = [b for b in detail.findChildren(QPushButton) if b.property("paper") == paper]
        self.press(open_[-1], Qt.Key.Key_Space)
        page: Any = self.wait_for("paper")
        self.until(page.panel.print.isVisible)
        self.settle()
        chosen = lambda *_given: (str(to), "")  # noqa: E731
        monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
        self.press(page, Qt.Key.Key_S, control=True)
        self.until(to.exists)
        return to

    def record(self, act: Callable[[], object]) -> None:
        """Do what must be recorded, and wait until it was and is shown."""
        told = self.client.shell
        with self.qtbot.waitSignal(told.recorded, timeout=LONG_MS):
            act()
        self.settle()

    def press_key(self, key: Qt.Key, *, control: bool = False) -> None:
        """Press a key where the keyboard is."""
        part = QApplication.focusWidget()
        assert part is not None
        self.press(part, key, control=control)

    def next_step(self) -> None:
        """Take the next step the case's page offers, on its sheet or in its form."""
        overview, sheet = self.client.detail.overview, self.client.detail.act_sheet
        self.until(overview.next_button.isVisible)
        self.press(overview.next_button, Qt.Key.Key_Space)
        self.until(lambda: sheet.isVisible() or self.client.acts.drawer.isVisible())
        if sheet.isVisible():
            self.record(lambda: self.press(sheet.confirm, Qt.Key.Key_Space))
        else:
            self.hand_in({})

    def accept(self, case_id: str, *kinds: MatterKind) -> CaseDetail:
        """Open a case just taken in and accept these matters, one after another."""
        detail = self.open(case_id)
        for _ in kinds:
            self.next_step()
        case = self.case(case_id)
        assert all(case.matter(kind).accepted_on is not None for kind in kinds)
        return detail

    def give_opinion(self, text: str = "") -> None:
        """Approve the own step on the case's page: A, Enter."""
        sheet: DecideSheet = self.client.detail.sheet
        self.press(self.client.detail, Qt.Key.Key_A)
        self.until(sheet.isVisible)
        if text:
            commit_by_input_method(sheet.text, text)
        self.record(lambda: self.press_key(Qt.Key.Key_Return))

    def give_opinion_at_once(self, case_id: str) -> None:
        """Approve the own step from the workbench the officer begins on: A, Enter."""
        bench = self.client.workbench
        assert self.client.window.page == "workbench"
        self.until(lambda: bench.pane.page is not None and bench.pane.page.case_id == case_id)
        self.until(lambda: bench.pane.page.may_decide)
        bench.view.setFocus()
        self.press(bench.view, Qt.Key.Key_A)
        self.until(lambda: not bench.view.hasFocus())
        self.record(lambda: self.press_key(Qt.Key.Key_Return))

    def answer(self, path: str, value: str) -> None:
        """Answer a question of the verdict where it is asked."""
        (asked,) = self.client.detail.overview.findChildren(FactQuestions)
        line = next(x for x in asked.lines if x.question.path == path)
        if line.choice is not None:
            place = [code for code, _name in line.question.choices].index(value)
            self.press(line.choice, Qt.Key.Key_F4)
            offered = line.choice.view()
            offered.setCurrentIndex(offered.model().index(place, 0))
            self.record(lambda: self.press(offered, Qt.Key.Key_Return))
        else:
            button = next(b for b in line.buttons if b.property("code") == value)
            self.record(lambda: self.press(button, Qt.Key.Key_Space))

    def form(self, name: str, act: str) -> ActDrawer:
        """Open an act's form from the case's page: O, its name, Enter."""
        menu, drawer = self.client.acts.menu, self.client.acts.drawer
        self.client.detail.setFocus()
        self.press(self.client.detail, Qt.Key.Key_O)
        self.until(lambda: menu.case_id == self.client.case.case_id and menu.model.acts())
        commit_by_input_method(menu.filter, name)
        for _ in menu.model.acts():
            chosen = menu.model.act_at(menu.view.currentIndex())
            if chosen is not None and chosen.act == act:
                break
            self.press(menu.filter, Qt.Key.Key_Down)
        self.press(menu.filter, Qt.Key.Key_Return)
        self.until(lambda: drawer.isVisible() and self.shown_form().act == act)
        return drawer

    def shown_form(self) -> ActForm:
        form = self.client.acts.drawer.form
        assert form is not None
        return form

    def hand_in(self, values: Mapping[str, Any]) -> None:
        """Fill the open form in and hand it in, confirming what is final."""
        drawer = self.client.acts.drawer
        fill(drawer, values)
        if not self.shown_form().is_final:
            self.record(lambda: self.press(drawer, Qt.Key.Key_Return, control=True))
            return
        self.press(drawer, Qt.Key.Key_Return, control=True)
        self.until(lambda: drawer.sheet.isVisible() or drawer.problem.text())
        assert drawer.sheet.isVisible(), said_on(drawer)
        self.record(lambda: self.press(drawer.sheet.confirm, Qt.Key.Key_Space))

    def act(self, name: str, act: str, values: Mapping[str, Any]) -> None:
        """Do an act from the case's page by the menu and its form."""
        self.form(name, act)
        self.hand_in(values)

    def offers(self, act: str) -> Any:
        """Return the act's row in the menu, and put the menu away."""
        menu = self.client.acts.menu
        self.client.detail.setFocus()
        self.press(self.client.detail, Qt.Key.Key_O)
        self.until(lambda: menu.case_id == self.client.case.case_id and menu.model.acts())
        row = next(row for row in menu.model.acts() if row.act == act)
        self.press(menu.filter, Qt.Key.Key_Escape)
        self.until(menu.isHidden)
        return row

    def open_letter(self, case_id: str) -> LetterView:
        """Open the case's letter, or a new one, by L on the case's page."""
        page = self.client.letter
        self.open(case_id)
        self.press(self.client.detail, Qt.Key.Key_L)
        self.until(lambda: self.client.window.page == "letter")
        self.until(lambda: page.page is not None and page.page.case_id == case_id)
        self.settle()
        return page

    def note_conditions(self, case_id: str) -> None:
        """Note commitment and conditions where the letter's checks miss them."""
        page, drawer = self.client.letter, self.client.acts.drawer
        today = self.clock.moment.date().isoformat()
        self._mend(page, "sign-commitment")
        self.hand_in({"number": "承诺1", "signed_on": today})
        self._mend(page, "state-gate")
        answers = next(box for box in drawer.boxes if box.field.name == "answers")
        stated = {part.name: "yes" for part in answers.field.parts}
        self.hand_in({"answers": stated, "source": "信用平台"})
        assert self.case(case_id).commitment is not None

    def _mend(self, page: LetterView, what: str) -> None:
        self.until(lambda: what in page.form.checks.mends)
        self.press(page.form.checks.mends[what], Qt.Key.Key_Space)
        self.until(lambda: self.client.acts.drawer.isVisible() and self.shown_form().act == what)

    def support(self, *codes: str) -> None:
        """Tick what stands in for the missing papers on the letter's form."""
        for item in self.client.letter.form.papers.items:
            for tick in item.supports:
                if item.tick.isChecked() and tick.property("code") in codes:
                    self.press(tick, Qt.Key.Key_Space)

    def press_on(self, case_id: str, officer: str, text: str = "") -> None:
        """Let an officer open the letter and do its next act by Ctrl+Enter, twice."""
        self.sit(officer)
        page = self.open_letter(case_id)
        self.until(page.go.isEnabled)
        page.setFocus()
        self.press(page, Qt.Key.Key_Return, control=True)
        self.until(lambda: page.sheet.isVisible() or page.seal.isVisible())
        if text:
            commit_by_input_method(page.sheet.text, text)
        self.record(lambda: self.press_key(Qt.Key.Key_Return, control=True))


def said_on(part: QObject) -> str:
    """Return everything a page says now: labels, chips, buttons and accessible names."""
    words: list[str] = []
    for widget in part.findChildren(QWidget):
        if widget.isVisible():
            text = getattr(widget, "text", None)
            words += [str(text())] if callable(text) else []
            words.append(widget.accessibleName())
    return "\n".join(dict.fromkeys(w for w in words if w))


@pytest.fixture
def line_at(desks: list[Desk], tmp_path: Path, qtbot: QtBot) -> Callable[..., WindowLine]:
    def at(moment: str) -> WindowLine:
        line = WindowLine(tmp_path / "store", moment, qtbot)
        desks.append(line)
        return line

    return at
