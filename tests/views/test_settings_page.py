"""The settings page: drafts until saved, faults at their fields, greyed for whoever may not."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from desktop.clock import OFFICE_ZONE
from desktop.domain.acts import ACTS
from desktop.domain.values import Bureau, Duty, Officer
from desktop.models.duty_table import NOBODY_ROLE, PEOPLE, DutyTableModel
from desktop.models.liked import Liked
from desktop.models.officer_list import OfficerModel
from desktop.models.rows_settings import ChangeRow, DutyActRow, SettingFault, SettingsDraft
from desktop.models.setting_log import SettingLogModel
from desktop.views import theme
from desktop.views.main_window import MainWindow
from desktop.views.office import settings_page
from desktop.views.office.changes_tab import ChangesTab
from desktop.views.office.duties_tab import DutiesTab
from desktop.views.office.look_tab import LookTab
from desktop.views.office.setting_fields import SettingField, TextSetting
from desktop.views.office.setting_tabs import WaiverTab
from desktop.views.office.settings_page import SettingsView
from desktop.wording.acts import ACTS as ACT_NAMES
from desktop.wording.values import DUTIES
from tests.views import scenes_settings
from tests.views.scenes_settings import said

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def page(window: MainWindow) -> SettingsView:
    return scenes_settings.page(window)


def field(page: SettingsView, key: str) -> SettingField:
    return page.parts.field(key)


def every_field(page: SettingsView) -> list[SettingField]:
    """Return the fields of every tab; those not shown yet are made."""
    list(page.parts.prepare())
    return page.parts.fields


def typed(page: SettingsView, key: str, text: str) -> None:
    found = field(page, key)
    assert isinstance(found, TextSetting)
    found.text.selectAll()
    found.text.insert(text)


def test_the_models_are_sound(qtbot: QtBot) -> None:
    officers, log = OfficerModel(), SettingLogModel()
    testers = [QAbstractItemModelTester(each, STRICT) for each in (officers, log)]
    new = Officer("x", "<b>新</b>", Bureau.HOUSING, frozenset({Duty.APPROVER}))
    at = datetime(2026, 9, 18, 15, 10, tzinfo=OFFICE_ZONE)

    officers.show_officers(said("guanli").officers, {"新1": new})
    log.show_rows([ChangeRow(at, "关励", "下班时间", "17:30", "18:00")])
    log.filter_text("下班")

    last = officers.index(officers.rowCount() - 1)
    assert last.data() == "<b>新</b>"
    spoken = last.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "<b>新</b>，住房和城乡建设局，审批，在岗"
    spoken = log.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2026-09-18 15:10，关励将下班时间由“17:30”改为“18:00”"
    assert [tester.model() for tester in testers] == [officers, log]


def test_every_setting_but_the_fixed_ones_has_a_field(page: SettingsView) -> None:
    fixed = {"office.scope", "office.is_demo", "office.issuer", "office.closing"}
    elsewhere = {"office.stand_ins"}  # on the tab of sign-ins and standing in

    assert {f.key for f in every_field(page)} == set(said("guanli").values) - fixed - elsewhere
    assert "模拟数据" in page.parts.office.fixed.text()


def test_fields_show_what_is_kept_and_that_is_no_change(page: SettingsView) -> None:
    assert page.draft().count == 0
    assert {f.key: f.value() for f in every_field(page)} == {
        f.key: said("guanli").values[f.key] for f in every_field(page)
    }
    assert not page.save.isEnabled()


def test_what_is_typed_is_a_draft_until_saved(page: SettingsView, qtbot: QtBot) -> None:
    typed(page, "office.long_stop_days", "45")
    typed(page, "office.case_prefix", "PY")
    assert page.count.text() == "有 2 项更改未保存"

    with qtbot.waitSignal(page.saved) as saved:
        QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert saved.args == [
        SettingsDraft(
            {
                "office.long_stop_days": (60, 45),
                "office.case_prefix": ("HP", "PY"),
            }
        )
    ]


def test_typing_a_value_back_leaves_no_change(page: SettingsView) -> None:
    typed(page, "office.long_stop_days", "45")
    typed(page, "office.long_stop_days", "60")

    assert page.draft().count == 0


def test_a_change_is_checked_and_kept_as_a_draft_by_and_by(
    page: SettingsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert settings_page.KEEP_AFTER_MS <= 2_000, "no more than two seconds of it are lost"
    monkeypatch.setattr(settings_page, "KEEP_AFTER_MS", settings_page.CHECK_AFTER_MS + 50)
    with qtbot.waitSignals([page.checked, page.idle]):
        typed(page, "office.name", "另一办公室")


def test_a_fault_stands_at_its_field_and_saving_leads_there(page: SettingsView) -> None:
    key = "organ.housing.telephone"
    page.show_faults((SettingFault(key, "<b>不像</b>电话号码"),))
    assert field(page, key).problem.text() == "<b>不像</b>电话号码"
    assert not page.info.isVisible()

    page.show_faults((SettingFault(key, "<b>不像</b>电话号码"),), was_saving=True)

    assert page.tabs.current == "organs"
    assert page.parts.organs.bureaus.current == "housing"
    assert field(page, key).editor().hasFocus()
    assert page.info.lines.text() == "<b>不像</b>电话号码"
    page.show_faults(())
    assert not field(page, key).problem.isVisible()


def test_who_is_no_administrator_sees_everything_greyed_with_the_reason(
    window: MainWindow,
) -> None:
    page = scenes_settings.page(window, officer="lianghui")

    assert not any(f.editor().isEnabled() for f in every_field(page))
    assert all("系统管理" in f.toolTip() for f in every_field(page))
    assert not page.save.isEnabled()
    assert "系统管理" in page.save.toolTip()
    assert not page.parts.officers.add.isEnabled()
    assert not page.parts.officers.name.isEnabled()
    assert page.read_only.text() == "只有系统管理员可以更改设置"


def test_the_letterhead_is_asked_for_with_what_is_typed(page: SettingsView, qtbot: QtBot) -> None:
    page.tabs.choose("organs")
    page.parts.organs.bureaus.choose("planning")

    with qtbot.waitSignal(page.head_wanted, check_params_cb=_is_renamed):
        typed(page, "organ.planning.full_name", "示范区规划局")


def _is_renamed(bureau: str, values: dict[str, object]) -> bool:
    return bureau == "planning" and values["organ.planning.full_name"] == "示范区规划局"


def test_a_letterhead_that_cannot_be_set_says_so(page: SettingsView) -> None:
    page.tabs.choose("organs")

    page.parts.organs.show_head("enterprise_service", None)

    assert page.parts.organs.none.isVisible()
    assert not page.parts.organs.sheet.isVisible()


def test_an_officer_is_added_with_an_id_of_their_own(page: SettingsView) -> None:
    page.tabs.choose("officers")
    tab = page.parts.officers
    tab.add.click()
    QTest.keyClicks(tab.officer_id, "wangwu")
    tab.name.insert("王五")
    tab.duties[Duty.APPROVER].click()

    people, seen = tab.drafts()

    person = Officer("wangwu", "王五", Bureau.ENTERPRISE_SERVICE, frozenset({Duty.APPROVER}))
    assert (people, seen) == ((person,), ())
    assert "办理意见" in tab.acts.text()


def test_an_officer_just_saved_stays_chosen(page: SettingsView) -> None:
    page.tabs.choose("officers")
    tab = page.parts.officers
    tab.add.click()
    QTest.keyClicks(tab.officer_id, "wangwu")
    person = Officer("wangwu", "王五", Bureau.ENTERPRISE_SERVICE, frozenset({Duty.APPROVER}))

    tab.show_drafts((), ())
    kept = said("guanli")
    tab.show_page(replace(kept, officers=(*kept.officers, person)))

    assert tab.officer_id.text() == "wangwu"


def test_an_id_that_is_taken_stays_as_typed_for_the_office_to_refuse(page: SettingsView) -> None:
    page.tabs.choose("officers")
    page.parts.officers.add.click()
    QTest.keyClicks(page.parts.officers.officer_id, "guanli")

    people, seen = page.parts.officers.drafts()

    assert ([p.id for p in people], seen) == (["guanli"], ())
    assert len({p.id for p in said("guanli").officers}) + 1 == page.parts.officers.model.rowCount()


def test_an_officer_is_renamed_moved_and_stood_down_but_keeps_the_id(page: SettingsView) -> None:
    page.tabs.choose("officers")
    tab = page.parts.officers
    tab.choose("lianghui")
    assert tab.officer_id.isReadOnly()
    tab.name.selectAll()
    tab.name.insert("梁<i>慧</i>")
    tab.active.click()

    people, seen = tab.drafts()

    assert [(p.id, p.name, p.is_active) for p in people] == [("lianghui", "梁<i>慧</i>", False)]
    assert [p.name for p in seen] == ["梁慧"]
    tab.active.click()
    tab.name.selectAll()
    tab.name.insert("梁慧")
    assert tab.drafts()[0] == ()


def test_a_fault_of_an_officer_stands_beneath_the_form(page: SettingsView) -> None:
    page.tabs.choose("officers")
    page.parts.officers.choose("guanli")

    page.show_faults((SettingFault("officer", "没有在岗的系统管理员"),), was_saving=True)

    assert page.parts.officers.problem.text() == "没有在岗的系统管理员"


def test_work_nobody_is_charged_with_is_named_above_the_officers(page: SettingsView) -> None:
    page.tabs.choose("officers")

    assert "商务局没有在岗人员具有“审批”职责" in page.parts.officers.warning.lines.text()


def test_discarding_asks_first_and_brings_everything_back(page: SettingsView, qtbot: QtBot) -> None:
    typed(page, "office.name", "另一办公室")
    page.discard.click()
    assert page.sheet.cancel.hasFocus()

    with qtbot.waitSignal(page.discarded):
        page.sheet.confirm.click()

    assert field(page, "office.name").value() == "示范区政企联席办公室"
    assert page.draft().count == 0


def test_leaving_with_unsaved_changes_asks_first(page: SettingsView, qtbot: QtBot) -> None:
    assert not page.ask_leaving()

    typed(page, "office.name", "另一办公室")
    assert page.ask_leaving()
    assert page.leaving.isVisible()
    with qtbot.waitSignal(page.idle) as kept:
        page.keep_draft()
    assert kept.args[0].count == 1
    with qtbot.waitSignals([page.discarded, page.released]):
        page.leaving.drop.click()
    assert not page.ask_leaving()


def test_what_was_typed_survives_a_look_at_the_office(page: SettingsView) -> None:
    typed(page, "office.name", "另一办公室")

    page.show_page(said("guanli"))

    assert field(page, "office.name").value() == "另一办公室"
    assert page.draft().count == 1


def test_a_kept_draft_comes_back_and_says_so(page: SettingsView) -> None:
    page.show_draft(SettingsDraft({"office.long_stop_days": (60, 45)}))

    assert field(page, "office.long_stop_days").value() == 45
    assert page.info.title.text() == "已恢复上次未保存的更改"


def test_papers_not_waived_are_chosen_from_the_rule(page: SettingsView) -> None:
    page.tabs.choose("waiver")
    page.parts.of(WaiverTab).not_waived.ticks["property_right"].click()

    assert page.draft().values == {"office.not_waived": ([], ["property_right"])}


def test_the_look_is_anybodys_and_asks_the_window(page: SettingsView, qtbot: QtBot) -> None:
    page.tabs.choose("look")

    with qtbot.waitSignal(page.parts.of(LookTab).liking) as look:
        page.parts.of(LookTab).choices["look"].choose("dark")
    with qtbot.waitSignal(page.parts.of(LookTab).percent_wanted) as percent:
        page.parts.of(LookTab).sizes.choose("125")

    assert (look.args, percent.args) == (["look", "dark"], [125])


def test_the_size_in_force_is_marked_when_it_was_changed_elsewhere(
    page: SettingsView, dressed: Callable[..., None], qtbot: QtBot
) -> None:
    page.tabs.choose("look")

    dressed(theme.Mode.DARK, 125)
    qtbot.waitUntil(lambda: page.parts.of(LookTab).sizes.current == "125")


def test_times_to_sum_up_are_told_once_they_are_times(page: SettingsView, qtbot: QtBot) -> None:
    page.tabs.choose("look")
    tab = page.parts.of(LookTab)

    tab.digests.selectAll()
    QTest.keyClicks(tab.digests, "<b>25:00</b>")
    with qtbot.assertNotEmitted(tab.liking):
        QTest.keyClick(tab.digests, Qt.Key.Key_Return)
    assert "<b>25:00</b>" in tab.problem.text()
    tab.show_liked(Liked())
    assert tab.digests.text() == "<b>25:00</b>"
    tab.digests.selectAll()
    QTest.keyClicks(tab.digests, "14:30 9:05")
    with qtbot.waitSignal(tab.liking) as liking:
        QTest.keyClick(tab.digests, Qt.Key.Key_Return)

    assert liking.args == ["digests", "09:05 14:30"]
    assert not tab.problem.isVisible()


def test_the_log_is_filtered_and_says_when_nothing_fits(page: SettingsView) -> None:
    page.tabs.choose("changes")
    page.parts.of(ChangesTab).filter.setText("主送")
    assert page.parts.of(ChangesTab).model.rowCount() == 1

    page.parts.of(ChangesTab).filter.setText("<b>无</b>")

    assert page.parts.of(ChangesTab).blank.words.text() == "没有符合“<b>无</b>”的变更"


def test_an_office_never_changed_says_so(page: SettingsView) -> None:
    page.tabs.choose("changes")

    page.parts.of(ChangesTab).show_changes(())

    assert page.parts.of(ChangesTab).blank.words.text() == "还没有更改过设置"


def test_the_table_of_duties_says_who_may_do_what(page: SettingsView) -> None:
    page.tabs.choose("duties")
    model = page.parts.of(DutiesTab).model
    tester = QAbstractItemModelTester(model, STRICT)
    shown = [model.index(n, 0).data() for n in range(model.rowCount())]
    assert shown == [name for act, name in ACT_NAMES.items() if act in ACTS]

    page.parts.of(DutiesTab).filter.setText("用印")
    acts = {model.index(n, 0).data(): n for n in range(model.rowCount())}
    said = model.index(acts["用印"], 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("用印，须有用印职责，")
    marks = [model.index(acts["用印"], c).data() for c in range(1, PEOPLE)]
    assert marks.count("●") == 1
    assert marks.index("●") == list(DUTIES).index(Duty.SEAL_KEEPER)
    page.parts.of(DutiesTab).filter.setText("没有这种动作")
    assert page.parts.of(DutiesTab).blank.isVisible()
    assert isinstance(tester.model(), DutyTableModel)


def test_an_act_nobody_can_do_is_said_so(window: MainWindow) -> None:
    page = scenes_settings.page(window, "duties")
    page.parts.of(DutiesTab).show_acts(
        (DutyActRow("<b>用印</b>", frozenset({Duty.SEAL_KEEPER}), ()),)
    )

    last = page.parts.of(DutiesTab).model.index(0, PEOPLE)
    assert last.data() == "无人可办"
    assert last.data(NOBODY_ROLE) is True
    assert page.parts.of(DutiesTab).model.index(0, 0).data() == "<b>用印</b>"


def test_settings_that_take_long_show_grey_rows_first(window: MainWindow, qtbot: QtBot) -> None:
    scenes_settings.loading(window)
    page = window.findChild(SettingsView)
    qtbot.waitUntil(page._skeleton.isVisible)

    page.show_page(said("guanli"))
    assert not page._skeleton.isVisible()
    assert page._frame.isVisible()
