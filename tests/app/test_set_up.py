"""An empty office is set up in four steps, kept while one types, and founded as a whole."""

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop import resources
from desktop.app.opening import Opening
from desktop.app.setting_up import SettingUp
from desktop.clock import SetClock
from desktop.domain.values import Duty
from desktop.office.founding import LARGEST, read_founding
from desktop.office.founding_draft import DraftFile, check, draft_from, new_draft, step_of, suggest
from desktop.office.office import open_office
from desktop.office.setup import DEMO, demo_office
from desktop.rules.findings import Refusal
from desktop.store.connect import FILE_NAME
from desktop.views.start.set_up import SetUp
from desktop.views.start.set_up_steps import OfficeStep, PeopleStep
from desktop.wording.findings import say
from tests.app.conftest import MOMENT, Start

CONTROL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.filterwarnings("ignore")


def begun(opening: Opening, qtbot: QtBot) -> SettingUp:
    assert opening.welcome is not None
    opening.welcome.begin.click()
    assert opening.setting is not None
    return opening.setting


def fill_in(page: SetUp, qtbot: QtBot) -> None:
    """Fill in a small office by the fields an administrator types into."""
    office = page.steps[0]
    assert isinstance(office, OfficeStep)
    for key, words in (
        ("district", "黄埔区"),
        ("policy_name", "政企联席办公室改革举措"),
        ("policy_number", "埔联席〔2026〕1号"),
        ("case_prefix", "HP"),
    ):
        field = office.fields[key]
        field.clear()
        field.insert(words)
        field.textEdited.emit(field.text())
    page.show_step(1)
    for number, organ in enumerate(page.draft["organ"]):
        field = page.steps[1].fields[organ["bureau"], "number_prefix"]  # type: ignore[attr-defined]
        field.insert(f"{'埔甲乙丙丁戊己'[number]}企服函")
        field.textEdited.emit(field.text())
    page.show_step(2)
    people = page.steps[2]
    assert isinstance(people, PeopleStep)
    for name, officer, duty in (
        ("<b>李明</b>", "liming", Duty.ADMINISTRATOR),
        ("王芳", "wangfang", Duty.WINDOW),
    ):
        people.add()
        card = list(people.people())[-1]
        card.name.insert(name)
        card.name.textEdited.emit(card.name.text())
        qtbot.keyClicks(card.id, officer)
        card.duties[duty.value].click()


def reviewed(setting: SettingUp, qtbot: QtBot) -> None:
    setting._checked = None
    setting.page.show_step(3)
    qtbot.waitUntil(lambda: setting._checked is not None, timeout=20_000)


def test_an_office_is_set_up_and_opened(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    opening = start()
    setting = begun(opening, qtbot)
    fill_in(setting.page, qtbot)
    reviewed(setting, qtbot)
    assert setting._checked is not None
    assert [str(say(f)) for f in setting._checked.findings] == []
    assert "用印" in setting.page.review.lacking.text()

    setting.page.found.click()

    qtbot.waitUntil(lambda: opening.window.page == "sign_in", timeout=30_000)
    office = open_office(tmp_path / "store", SetClock(MOMENT))
    with office.store:
        assert not office.settings.is_demo
        assert office.settings.name == "黄埔区政企联席办公室"
        assert [p.name for p in office.officers()] == ["<b>李明</b>", "王芳"]
    assert DraftFile(tmp_path, tmp_path / "store").read() is None


def test_a_lacking_office_is_not_founded_and_leads_to_what_is_to_be_mended(
    start: Start, tmp_path: Path, qtbot: QtBot
) -> None:
    setting = begun(start(), qtbot)
    reviewed(setting, qtbot)
    page = setting.page

    assert not page.found.isEnabled()
    page.wanted.emit()
    assert not (tmp_path / "store").exists()

    page.review.mend_wanted.emit(1, "organ.commerce.number_prefix")
    assert page.step == 1
    wanted = page.steps[1].fields["commerce", "number_prefix"]  # type: ignore[attr-defined]
    assert page.focusWidget() is wanted
    qtbot.keyClicks(wanted, "HS")
    page.mend(1, "organ.commerce.number_prefix")
    assert wanted.selectedText() == "HS"


def test_ctrl_and_an_arrow_turn_the_page_from_within_a_field(start: Start, qtbot: QtBot) -> None:
    page = begun(start(), qtbot).page
    office = page.steps[0]
    assert isinstance(office, OfficeStep)
    office.fields["name"].insert("两 个 词")
    override = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Right, CONTROL)
    QApplication.sendEvent(office.fields["name"], override)

    assert not override.isAccepted()


def test_one_person_stands_at_the_top_of_the_step(start: Start, qtbot: QtBot) -> None:
    page = begun(start(), qtbot).page
    page.show_step(2)
    people = page.steps[2]
    assert isinstance(people, PeopleStep)
    people.add()
    QApplication.processEvents()

    card = next(people.people())
    assert list(card.duties.values())[-1].nextInFocusChain() is card.remove
    assert card.height() <= card.sizeHint().height() + 2


def test_what_was_typed_is_there_after_a_kill(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    setting = begun(start(), qtbot)
    office = setting.page.steps[0]
    assert isinstance(office, OfficeStep)
    file = DraftFile(tmp_path, tmp_path / "store")
    office.fields["district"].insert("黄埔区")

    office.fields["district"].textEdited.emit("黄埔区")

    qtbot.waitUntil(lambda: file.read() is not None)
    kept = file.read()
    assert kept is not None
    assert kept["office"]["district"] == "黄埔区"
    again = start()
    assert again.welcome is not None
    assert "继续" in again.welcome.begin.text()
    shown = begun(again, qtbot).page.steps[0]
    assert isinstance(shown, OfficeStep)
    assert shown.fields["district"].text() == "黄埔区"


def test_a_spoilt_draft_is_begun_anew(tmp_path: Path) -> None:
    file = DraftFile(tmp_path, tmp_path / "store")
    assert file.keep(new_draft())
    assert file.read() == new_draft()

    for spoilt in ("", "{", "[]", '{"office": {}, "organ": [], "officer": []}'):
        file._file.write_text(spoilt, encoding="utf-8")
        assert file.read() is None


def test_names_follow_from_the_district_while_it_is_still_in_sight(
    start: Start, qtbot: QtBot
) -> None:
    setting = begun(start(), qtbot)
    office = setting.page.steps[0]
    assert isinstance(office, OfficeStep)
    district = office.fields["district"]
    district.insert("海珠区")
    district.textEdited.emit(district.text())
    qtbot.keyClick(district, Qt.Key.Key_Return)

    assert office.fields["name"].text() == "海珠区政企联席办公室"
    assert office.fields["addressee"].text() == "海珠区供电局"


def test_enter_adds_the_first_person(start: Start, qtbot: QtBot) -> None:
    page = begun(start(), qtbot).page
    page.show_step(2)
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Qt.Key.Key_Return)

    people = page.steps[2]
    assert isinstance(people, PeopleStep)
    assert next(people.people()).name.hasFocus()


def test_the_steps_are_walked_by_keys(start: Start, qtbot: QtBot) -> None:
    opening = start()
    setting = begun(opening, qtbot)
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.waitUntil(opening.window.isActiveWindow)

    qtbot.keyClick(opening.window, Qt.Key.Key_Right, control)
    qtbot.keyClick(opening.window, Qt.Key.Key_Right, control)
    qtbot.keyClick(opening.window, Qt.Key.Key_Left, control)

    assert setting.page.step == 1


def test_an_office_is_read_from_a_file_and_is_no_demonstration(
    start: Start, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = resources.path(DEMO)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    opening = start()
    assert opening.welcome is not None

    opening.welcome.take.click()

    assert opening.setting is not None
    reviewed(opening.setting, qtbot)
    checked = opening.setting._checked
    assert checked is not None
    assert checked.founded is not None
    assert not checked.founded[0].is_demo


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\xff\xfe\x00", "founding_unreadable"),
        (b"[office", "founding_unreadable"),
        (b"x = " + b"[" * 5_000, "founding_unreadable"),
        (b"#" * (LARGEST + 1), "founding_large"),
        (b"x = 1", "founding_unfit"),
        (b"[office]\nname = 1\n[[organ]]\n[[officer]]\n", "founding_unfit"),
    ],
)
def test_a_file_that_is_no_office_is_refused(tmp_path: Path, content: bytes, said: str) -> None:
    file = tmp_path / "office.toml"
    file.write_bytes(content)

    read = read_founding(file)

    assert isinstance(read, Refusal)
    assert read.findings[0].rule == said
    assert "office.toml" in str(say(read.findings[0]))


def test_the_draft_of_an_office_comes_to_the_same_office() -> None:
    settings, people = demo_office()

    checked = check(draft_from(settings, people))

    assert checked.findings == ()
    assert checked.founded is not None
    again, same = checked.founded
    assert again.organs == settings.organs
    assert same == people


@pytest.mark.parametrize(
    ("key", "value", "step"),
    [("closing", "25:99", 0), ("case_prefix", "hp", 0), ("name", "", 0)],
)
def test_a_field_that_is_wrong_is_named_with_its_step(key: str, value: str, step: int) -> None:
    draft = draft_from(*demo_office())
    draft["office"][key] = value

    checked = check(draft)

    assert checked.founded is None
    found = next(f for f in checked.findings if f.field == f"office.{key}")
    assert step_of(found) == step


def test_what_follows_from_the_district_is_offered_and_never_overwrites() -> None:
    draft = new_draft()
    draft["office"]["district"] = "黄埔区"
    draft["organ"][0]["full_name"] = "我局"

    suggest(draft)

    assert draft["office"]["name"] == "黄埔区政企联席办公室"
    assert draft["organ"][0]["full_name"] == "我局"
    assert draft["organ"][1]["full_name"] == "黄埔区商务局"


def test_what_a_file_replaced_is_given_back(start: Start, tmp_path: Path, qtbot: QtBot) -> None:
    opening = start()
    setting = begun(opening, qtbot)
    setting.page.draft["office"]["district"] = "海珠区"
    setting.keep()

    opening.show_set_up(draft_from(*demo_office()))

    setting = opening.setting
    assert setting is not None
    assert setting.page.draft["office"]["district"] != "海珠区"
    qtbot.mouseClick(setting.page.bar.retry, Qt.MouseButton.LeftButton)
    assert setting.page.draft["office"]["district"] == "海珠区"
    assert setting.page.bar.isHidden()


def test_what_followed_from_a_district_misspelt_follows_its_right_name() -> None:
    draft = new_draft()
    draft["office"]["district"] = "黄浦区"
    suggest(draft)
    draft["organ"][0]["full_name"] = "我局"

    draft["office"]["district"] = "黄埔区"
    suggest(draft, "黄浦区")

    said = [draft["office"][key] for key in ("name", "copied_to", "addressee")]
    assert said == ["黄埔区政企联席办公室", "黄埔区政企联席办公室成员单位", "黄埔区供电局"]
    assert [organ["full_name"] for organ in draft["organ"][:2]] == ["我局", "黄埔区商务局"]


def test_the_example_of_the_file_is_the_demonstration_s_own() -> None:
    assert tomllib.loads(resources.path(DEMO).read_text("utf-8"))["office"]["is_demo"] is True


def test_nothing_is_founded_where_something_lies(
    tmp_path: Path, start: Start, qtbot: QtBot
) -> None:
    opening = start()
    setting = begun(opening, qtbot)
    setting.page.show_draft(draft_from(*demo_office()))
    reviewed(setting, qtbot)
    (tmp_path / "store").mkdir()
    (tmp_path / "store" / "other.txt").write_text("mine", encoding="utf-8")

    setting.page.found.click()

    qtbot.waitUntil(setting.page.bar.isVisible, timeout=20_000)
    assert not (tmp_path / "store" / FILE_NAME).exists()
    assert DraftFile(tmp_path, tmp_path / "store").read() is not None
