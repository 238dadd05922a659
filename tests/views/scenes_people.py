"""Passwords, the locked window and the session, as an officer meets them."""

from dataclasses import replace
from datetime import date

from desktop.models.rows_access import (
    AccessPage,
    DeviceSaid,
    RecoverySaid,
    SlotSaid,
    StandInSaid,
)
from desktop.models.rows_sign_in import SignInPage
from desktop.views.main_window import MainWindow
from desktop.views.office.access_tab import AccessTab
from desktop.views.start.closed_page import ClosedPage
from desktop.views.start.lock_page import LockPage
from desktop.views.start.making_alone import MakingAlone
from desktop.views.start.recovery_card import RecoveryPage
from desktop.views.start.session_sheet import SessionSheet
from desktop.views.start.sign_in import SignIn
from desktop.wording import people as words
from desktop.wording import people_kept
from desktop.wording import recovery as words_of_recovery
from tests.views.scenes import Scene, workbench
from tests.views.scenes_settings import page as settings
from tests.views.scenes_start import PEOPLE

OFFICE = SignInPage("黄埔区政企联席办公室", "黄埔区", False, PEOPLE, is_sealed=True)
LIANG = PEOPLE[0]


def locked(made: MainWindow) -> SignIn:
    page = SignIn()
    made.add_page("sign_in", page)
    made.show_alone("sign_in")
    page.show_people(OFFICE, LIANG.id, may_leave=False)
    page.name_page(words.LOCKED_TITLE, words.LOCKED_NOTE)
    page.offer_anew()
    return page


def asked(made: MainWindow) -> SignIn:
    page = locked(made)
    page.ask_password(LIANG.id)
    page.offer_recovery(is_offered=True)
    return page


def wrong(made: MainWindow) -> None:
    asked(made).panel.complain("口令不正确，还可再试3次。核对口令；忘记口令的，请管理员重新发放。")


def busy(made: MainWindow) -> None:
    asked(made).panel.show_busy(is_busy=True)


def expired(made: MainWindow) -> None:
    page = locked(made)
    page.ask_password(LIANG.id, at_server=True)
    page.panel.complain(
        "离线许可已于2026-11-19 08:31到期。连接办公服务器登录一次，即可续期。\n"
        "办公服务器没有接受这个口令。核对后再试。"
    )


def setting(made: MainWindow) -> None:
    page = locked(made)
    page.name_page("请选择您的姓名", "在此处登记的办理都记在您的名下。")
    page.complain(words.FIRST_OF_ADMINISTRATOR.format(people="关励"))
    page.ask_new(PEOPLE[-1].id, words.SET_FIRST_NOTE)
    page.panel.password.setText("short")


def sealing(made: MainWindow) -> None:
    page = MakingAlone(words.SET, words.SEALING_NOTE)
    made.add_page("sealing", page)
    made.show_alone("sealing")
    page.making.name(words.SEALING, "")
    page.making.move_to(212, 640)


def settling(made: MainWindow) -> None:
    page = MakingAlone(people_kept.SETTLING_TITLE, people_kept.SETTLING_NOTE)
    made.add_page("settling", page)
    made.show_alone("settling")
    page.making.name(people_kept.SETTLING, "")
    page.making.stop.hide()


CODE = "t7kqa-9mzxe-hw3cd-p6vnb"


def recovery(made: MainWindow) -> RecoveryPage:
    page = RecoveryPage()
    made.add_page("recovery", page)
    made.show_alone("recovery")
    page.card.show_code(CODE)
    page.card.tell("已交给打印机“联席办-2”", "green")
    return page


def forgotten(made: MainWindow) -> None:
    page = locked(made)
    page.ask_recovery(PEOPLE[-1].id)
    page.panel.code.setText(CODE)
    page.panel.password.setText("滟滟随波千万里何处春江")


def code(made: MainWindow) -> None:
    locked(made).ask_code(LIANG.id)


def first_shared(made: MainWindow) -> None:
    """Show the first password of a desk that has joined, which nobody has encrypted yet."""
    page = asked(made)
    page.offer_recovery(is_offered=False)
    page.panel.offer_code(is_offered=True)
    page.panel.note.setText(words.SET_SHARED_NOTE)


def first_at_hub(made: MainWindow) -> None:
    """Show the first password of a desk whose office has no server that could check it."""
    locked(made).ask_new(LIANG.id, words.SET_HUB_NOTE)


def forgotten_kept(made: MainWindow) -> None:
    page = locked(made)
    page.show_recovery(CODE, words_of_recovery.OWED)
    page.recovery.kept.setChecked(True)


def screen_locked(made: MainWindow) -> LockPage:
    workbench(made)
    page = LockPage()
    made.cover(page)
    page.show_session(LIANG, "08:42", takes_code=True)
    return page


def screen_code(made: MainWindow) -> None:
    screen_locked(made).ask_code(LIANG.id)


def session(made: MainWindow) -> SessionSheet:
    workbench(made)
    sheet = SessionSheet(made.whole)
    said = {
        "who": "梁慧",
        "bureau": "区企业服务局",
        "duties": "窗口受理 · 拟稿",
        "since": "2026-11-27 08:42",
        "permit": words.PERMIT.format(until="2026-12-04 08:42"),
        "device": "ck-12 · 7d0e41aa",
    }
    facts = [(words.SESSION_FACTS[name], value) for name, value in said.items()]
    sheet.show_session((LIANG.id, LIANG.name), facts)
    return sheet


def session_change(made: MainWindow) -> None:
    sheet = session(made)
    sheet.change.click()
    sheet.old.setText("春江潮水连海平")
    sheet.new.setText("滟滟随波千万里何处春江")


TODAY = date(2026, 11, 27)
ACCESS = AccessPage(
    refusal="",
    note=words.SLOTS_NOTE,
    slots=(
        SlotSaid(
            "guanli", "关励", "联席办 · 许可至 2026-12-04 08:42", "", True, words.OWN_CHANGE, "x"
        ),
        SlotSaid("lianghui", "梁慧", "区企业服务局 · 许可至 2026-12-03 17:20", "", True),
        SlotSaid(
            "zhoumin", "周敏", "区企业服务局 · 许可至 2026-12-04 09:01", words.SLOT_CODE, True
        ),
        SlotSaid("ouweiqiang", "区伟强", "区商务局 · 许可至 2026-12-01 10:30", "锁至 11:05", True),
        SlotSaid("chenjiayi", "陈嘉仪", "区规划和自然资源局 · 本机没有口令"),
    ),
    stand_ins=(
        StandInSaid(
            "huangzhenbang",
            "zhoumin",
            TODAY,
            date(2026, 12, 3),
            "周敏 代 黄振邦",
            "2026-11-27 至 2026-12-03",
        ),
        StandInSaid(
            "luowen",
            "chenjiayi",
            date(2026, 10, 9),
            date(2026, 10, 12),
            "陈嘉仪 代 罗文",
            "2026-10-09 至 2026-10-12",
            words.STAND_IN_OVER,
        ),
    ),
    people=(
        ("huangzhenbang", "黄振邦 · 区企业服务局", "enterprise_service"),
        ("lianghui", "梁慧 · 区企业服务局", "enterprise_service"),
        ("zhoumin", "周敏 · 区企业服务局", "enterprise_service"),
        ("chenjiayi", "陈嘉仪 · 区规划和自然资源局", "planning"),
    ),
    lenders=("huangzhenbang", "lianghui", "zhoumin", "chenjiayi"),
    today=TODAY,
    devices=(
        DeviceSaid("窗口一号机", "最近同步 2026-11-27 09:58"),
        DeviceSaid("规划二号机", "最近同步 2026-11-26 16:40", words.DEVICE_WAITS),
    ),
    server=words.SERVER_WAYS,
    commands=((words.ASK_ENROL, words.COMMANDS["enrol"]),),
    recovery=RecoverySaid(words_of_recovery.MADE.format(at="2026-11-02 09:14"), is_made=True),
)


def access(made: MainWindow) -> AccessTab:
    tab = settings(made, "access").parts.of(AccessTab)
    tab.show_page(ACCESS)
    return tab


def access_code(made: MainWindow) -> None:
    access(made).show_code("陈嘉仪", "t7kqa-9mzxe-hw3cd-p6vnb")


def access_recovery(made: MainWindow) -> None:
    access(made).recovery.show_code(CODE, words_of_recovery.DONE_HERE)


def access_removing(made: MainWindow) -> None:
    tab = access(made)
    tab._ask_removing(ACCESS.slots[1])
    tab.complain("代理人不属于区企业服务局。选择同一单位的人员。")


def access_greyed(made: MainWindow) -> None:
    why = "需要“系统管理”职责，当前为“窗口受理”。由具有该职责的人员办理。"
    slots = tuple(replace(s, gives=why, removes=why) for s in ACCESS.slots)
    greyed = replace(ACCESS, refusal=why, slots=slots, lenders=(), lends=why)
    access(made).show_page(replace(greyed, recovery=replace(ACCESS.recovery, makes=why)))


def access_signatory(made: MainWindow) -> None:
    """A signatory lends duties of their own alone."""
    why = "需要“系统管理”职责，当前为“签发”。由具有该职责的人员办理。"
    slots = tuple(replace(s, gives=why, removes=why) for s in ACCESS.slots)
    own = replace(ACCESS, refusal=why, slots=slots, lenders=("huangzhenbang",))
    access(made).show_page(replace(own, recovery=replace(ACCESS.recovery, makes=why)))


def closed(made: MainWindow) -> None:
    made.add_page("closed", ClosedPage())
    made.show_page("closed", ("案件",), "cases")


SCENES: dict[str, Scene] = {
    "people-locked": locked,
    "people-asked": asked,
    "people-wrong": wrong,
    "people-busy": busy,
    "people-expired": expired,
    "people-setting": setting,
    "people-sealing": sealing,
    "people-settling": settling,
    "people-screen-locked": screen_locked,
    "people-session": session,
    "people-session-change": session_change,
    "people-closed": closed,
    "people-access": access,
    "people-access-code": access_code,
    "people-recovery": recovery,
    "people-forgotten": forgotten,
    "people-forgotten-kept": forgotten_kept,
    "people-code": code,
    "people-first-shared": first_shared,
    "people-first-at-hub": first_at_hub,
    "people-screen-code": screen_code,
    "people-access-recovery": access_recovery,
    "people-access-signatory": access_signatory,
    "people-access-removing": access_removing,
    "people-access-greyed": access_greyed,
}
