"""An application taken in through the real window, by the keys the officer would press."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.case import Case
from desktop.domain.values import MatterKind
from desktop.files.application_fields import FEATURE_FIELDS, PAPER_FIELDS, ROAD_COLUMNS
from desktop.models.application_draft import Step
from desktop.models.rows_intake import IntakePage
from desktop.office import intake
from desktop.office.applications import take_application
from desktop.office.office import Recording, open_office
from desktop.office.page_intake import intake_page
from desktop.views.intake import intake_wizard
from desktop.views.intake.intake_fields import AnswerEditor, ChoiceEditor
from desktop.views.intake.intake_taken import IntakeTaken
from desktop.views.intake.intake_wizard import IntakeWizard
from tests.journeys import day_cases
from tests.journeys.desk import Desk
from tests.journeys.keys import back, click, undo
from tests.views.watchdog import came_round, pardoned

pytestmark = pytest.mark.filterwarnings("ignore")
FRIDAY = "2026-02-13T16:55"
OFFICER = "lianghui"


class Window(Desk):
    """The client at the window's desk, and the keys pressed there."""

    def __init__(self, folder: Path, moment: str, qtbot: QtBot) -> None:
        super().__init__(folder, moment, OFFICER, qtbot)

    def list(self) -> IntakePage:
        found = self.ask(lambda o: intake_page(o, o.officer(self.client.desk.officer)))
        assert isinstance(found, IntakePage)
        return found

    def wait_for(self, key: str) -> QWidget:
        self.qtbot.waitUntil(lambda: self.client.window.page == key, timeout=10_000)
        return self.client.parts[key].page

    def begin(self) -> IntakeWizard:
        self.press(self.client.window, Qt.Key.Key_N, control=True)
        page = self.wait_for("application")
        assert isinstance(page, IntakeWizard)
        return page

    def press(self, part: QWidget, key: Qt.Key, *, control: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        came_round()  # between two keys; the test presses them without a pause
        self.qtbot.keyClick(part, key, held)

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard, and go on with Enter."""
        focused = QApplication.focusWidget()
        assert focused is not None
        if isinstance(focused, ChoiceEditor):
            codes = [focused.itemData(n) for n in range(focused.count())]
            focused.setFocus()
            self.press(focused, Qt.Key(Qt.Key.Key_0 + codes.index(text)))
        elif text.isascii():
            for letter in text:
                self.qtbot.keyClicks(focused, letter)
                QApplication.processEvents()
        else:
            commit_by_input_method(focused, text)
        self.press(focused, Qt.Key.Key_Return)

    def fill(self, page: IntakeWizard, values: dict[str, str]) -> None:
        for path, value in values.items():
            page.go_to(path)
            self.type(value)


def commit_by_input_method(part: QWidget, text: str) -> None:
    """Put Chinese into a field the way an input method does."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(part, event)


@pytest.fixture
def window_at(desks: list[Desk], tmp_path: Path, qtbot: QtBot) -> Callable[..., Window]:
    def at(moment: str = FRIDAY) -> Window:
        window = Window(tmp_path / "store", moment, qtbot)
        desks.append(window)
        return window

    return at


def typed_values(number: int) -> dict[str, str]:
    """Return a day's case as an officer types it, matters, features and papers apart."""
    form = day_cases.form(number)
    plain = {}
    for group in ("enterprise", "contact", "project", "demand", "route"):
        plain |= {f"{group}.{k}": str(v) for k, v in form.get(group, {}).items()}
    columns = [c.path for c in ROAD_COLUMNS]
    for row, road in enumerate(form["roads"]):
        plain |= {f"roads.{row}.{c}": road[c] for c in columns if c in road}
    return plain


@pardoned()
def imported(tmp_path: Path, number: int, moment: str = FRIDAY) -> Case:
    """Return the case the same form opens as a file, in an office of its own."""
    clock = SetClock(datetime.fromisoformat(moment).replace(tzinfo=OFFICE_ZONE))
    office = open_office(tmp_path / "other", clock, create=True)
    with office.store:
        done = take_application(office, day_cases.write(tmp_path, number), OFFICER)
    assert isinstance(done, Recording)
    return done.case


def comparable(case: Case) -> Any:
    return replace(case.form, source_digest="", persons=()), case.papers


def fill_case_3(window: Window, page: IntakeWizard) -> None:
    """Type case 3 of the day from the first field to the last paper, by keys alone."""
    window.fill(page, typed_values(3))
    for kind in day_cases.BASE[3]["matters"]:
        page.go_to(f"matters.{kind}")
        window.press(page.pages.matters.ticks[f"matters.{kind}"], Qt.Key.Key_Space)
    page.go_to(FEATURE_FIELDS[0].path)
    for _ in FEATURE_FIELDS:
        focused = QApplication.focusWidget()
        assert isinstance(focused, AnswerEditor)
        window.press(focused, Qt.Key.Key_2)
    papers = day_cases.form(3)["papers"]
    page.go_to(PAPER_FIELDS[0].path)
    for field in PAPER_FIELDS:
        window.type(papers[field.path.removeprefix("papers.")])


def test_case_3_is_typed_by_keys_and_is_the_case_the_file_makes(
    window_at: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = window_at()
    page = window.begin()

    fill_case_3(window, page)
    window.press(page, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.pages.check.go.isEnabled(), timeout=10_000)
    assert page.draft.all_errors() == ()
    window.press(page, Qt.Key.Key_Return, control=True)
    taken = window.wait_for("taken")
    assert isinstance(taken, IntakeTaken)
    qtbot.waitUntil(lambda: taken.page is not None, timeout=10_000)

    assert taken.page is not None
    case = window.ask(lambda o: o.case(taken.page.case_id))
    assert comparable(case) == comparable(imported(tmp_path, 3))
    assert len(case.form.persons) == 1
    accepted = {m.kind for m in case.matters if m.accepted_on is not None}
    assert accepted == {MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST}
    assert window.list().drafts == ()
    assert taken.page.may_waive
    qtbot.waitUntil(lambda: not taken.preview._image.isNull(), timeout=20_000)
    window.press(taken, Qt.Key.Key_P, control=True)
    window.wait_for("paper")


def test_a_form_handed_in_too_early_names_every_field_and_writes_nothing(
    window_at: Callable[..., Window], qtbot: QtBot
) -> None:
    window = window_at()
    page = window.begin()
    window.fill(page, {"enterprise.name": "甲公司", "enterprise.credit_code": "91440112MAG612DD1X"})

    window.press(page, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: len(page.draft.all_errors()) > 5, timeout=10_000)

    assert not page.pages.check.go.isEnabled()
    paths = [row.path for row in page.draft.all_errors()]
    assert paths[0] == "enterprise.credit_code"
    assert {"project.name", "project.code", "demand.kind", "matters"} <= set(paths)
    page.summary.links[0].click()
    assert page.draft.step is Step.ENTERPRISE
    assert page.pages.field("enterprise.credit_code").editor.hasFocus()
    assert window.ask(lambda o: o.case("HP-2026-0001")) is None


def test_a_draft_is_kept_while_typing_and_opens_at_the_same_step(
    window_at: Callable[..., Window], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After two seconds as it is: ``test_kill_while_typing`` sees how much is lost."""
    monkeypatch.setattr(intake_wizard, "KEEP_AFTER_MS", 200)
    window = window_at()
    page = window.begin()
    with qtbot.waitSignal(page.kept):
        window.fill(page, {"enterprise.name": "沥滘塱旻冷链有限公司"})
    window.press(page, Qt.Key.Key_Right, control=True)
    window.fill(page, {"project.name": "冷链园"})
    window.press(page, Qt.Key.Key_Escape)
    window.wait_for("intake")

    (draft,) = window.list().drafts
    assert (draft.title, draft.step) == ("沥滘塱旻冷链有限公司", "project")
    listed = window.client.parts["intake"].page
    qtbot.waitUntil(lambda: listed.drafts.model().rowCount() == 1, timeout=10_000)
    window.press(listed.drafts, Qt.Key.Key_Return)
    window.wait_for("application")
    assert page.draft.step is Step.PROJECT
    assert page.draft.value("project.name") == "冷链园"


def test_closing_the_window_keeps_what_was_typed_last(
    window_at: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = window_at()
    page = window.begin()
    window.fill(page, {"enterprise.name": "甲公司"})

    window.client.close()

    with pardoned():
        office = open_office(tmp_path / "store", window.clock)
    with office.store:
        (draft,) = intake.drafts(office, OFFICER)
    assert draft.values == {"enterprise.name": "甲公司"}


def test_taking_the_receipt_back_gives_the_form_back_as_a_draft(
    window_at: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = window_at()
    page = window.begin()
    page.draft.take(typed_values(3) | {"matters.external_works": "yes"})
    window.press(page, Qt.Key.Key_Return, control=True)
    qtbot.waitUntil(lambda: page.pages.check.go.isEnabled(), timeout=10_000)
    window.press(page, Qt.Key.Key_Return, control=True)
    taken = window.wait_for("taken")
    assert isinstance(taken, IntakeTaken)
    qtbot.waitUntil(lambda: taken.page is not None, timeout=10_000)
    click(taken.open)
    assert window.client.case.crumbs()[0] == "已收件"
    back(window.client.window)
    assert window.client.window.page == "taken"

    undo(window.client.window)
    window.wait_for("application")

    assert page.draft.value("enterprise.name") == "沥滘塱旻冷链有限公司"
    assert window.ask(lambda o: o.case("HP-2026-0001")) is None
    page.keep()
    assert [d.title for d in window.list().drafts] == ["沥滘塱旻冷链有限公司"]


def drop(part: QWidget, *files: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(f)) for f in files])
    event = QDropEvent(
        QPoint(50, 50).toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    part.dropEvent(event)  # type: ignore[attr-defined]


def test_a_dropped_form_with_errors_is_mended_on_screen_and_nothing_of_it_is_lost(
    window_at: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = window_at()
    window.client.show_page("intake")
    page = window.client.parts["intake"].page
    data = deepcopy(day_cases.form(3))
    data["demand"]["kilovolts"] = "十千伏"
    data["enterprise"]["credit_code"] = "91440112MAG612DD1X"
    file = tmp_path / "form.json"
    file.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")

    drop(page, file, tmp_path / "photo.png")
    qtbot.waitUntil(lambda: bool(page.cards), timeout=20_000)
    assert "photo.png" in page.info.lines.text()
    (card,) = page.cards
    assert not card.now.isEnabled()
    assert "“十千伏”不是数" in "".join(f.text for f in card.read.findings)
    card.draft.click()
    wizard = window.wait_for("application")
    assert isinstance(wizard, IntakeWizard)

    assert wizard.draft.value("demand.kilovolts") == "十千伏"
    assert wizard.draft.errors("demand.kilovolts")
    assert wizard.draft.errors("enterprise.credit_code")
    assert wizard.draft.value("contact.phone") == "13800002617"
    wizard.draft.put("demand.kilovolts", "10")
    wizard.draft.leave("demand.kilovolts")
    wizard.draft.put("enterprise.credit_code", "91440112MAG612DD1N")
    wizard.hand_in()
    qtbot.waitUntil(lambda: wizard.pages.check.go.isEnabled(), timeout=10_000)
    wizard.hand_in()
    window.wait_for("taken")
    case = window.ask(lambda o: o.case("HP-2026-0001"))
    assert comparable(case) == comparable(imported(tmp_path, 3))


def test_a_sound_form_is_opened_at_once_and_known_the_second_time(
    window_at: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    window = window_at()
    window.client.show_page("intake")
    page = window.client.parts["intake"].page
    file = day_cases.write(tmp_path, 2)
    drop(page, file)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=20_000)
    assert page.cards[0].now.isEnabled()

    page.cards[0].now.click()
    window.wait_for("taken")
    window.client.show_page("intake")
    drop(page, file)
    qtbot.waitUntil(lambda: bool(page.cards), timeout=20_000)

    assert page.cards[0].read.known == "HP-2026-0001"
    assert page.cards[0].known.isVisibleTo(page)
    assert [w.matter for w in window.list().waiting]


def test_an_officer_without_the_duty_sees_why_and_begins_nothing(
    window_at: Callable[..., Window], qtbot: QtBot
) -> None:
    window = window_at()
    top = window.client.window.top
    window.client.sit_down("chenjiayi")
    qtbot.waitUntil(lambda: not top.new.isEnabled(), timeout=10_000)
    assert "窗口受理" in top.new.toolTip()

    window.press(window.client.window, Qt.Key.Key_N, control=True)
    window.ask(lambda o: o.now())
    assert window.client.window.page == "workbench"

    window.client.sit_down(OFFICER)
    qtbot.waitUntil(top.new.isEnabled, timeout=10_000)


def test_another_officer_at_the_desk_sees_no_draft_that_is_not_theirs(
    window_at: Callable[..., Window], qtbot: QtBot
) -> None:
    window = window_at()
    page = window.begin()
    window.fill(page, {"enterprise.name": "甲公司"})

    window.client.sit_down("zhoumin")
    window.wait_for("intake")

    assert window.list().drafts == ()
    window.client.sit_down(OFFICER)
    assert [draft.title for draft in window.list().drafts] == ["甲公司"]


def test_the_list_s_import_is_reached_from_the_page(
    window_at: Callable[..., Window], qtbot: QtBot
) -> None:
    window = window_at()
    window.client.show_page("intake")

    window.client.parts["intake"].page.list.click()

    window.wait_for("list")
