"""The page of exchange, the password, and word of a conflict."""

from dataclasses import replace
from pathlib import Path

from desktop.models.rows_sign_in import OfficerChoice
from desktop.models.rows_sync import SyncPage, SyncState
from desktop.views.main_window import MainWindow
from desktop.views.sync.code_sheet import CodeSheet
from desktop.views.sync.guide_sheet import GuideSheet
from desktop.views.sync.passphrase_sheet import PassphraseSheet
from desktop.views.sync.server_sheet import ServerSheet
from desktop.views.sync.sync_page import SyncView
from desktop.wording import sync_page as words
from tests.views import samples_sync, scenes
from tests.views.scenes import Scene


def sync(made: MainWindow, page: SyncPage | None = None) -> SyncView:
    view = SyncView()
    shown = page or samples_sync.page()
    made.add_page("sync", view)
    made.show_page("sync")
    made.show_sync(shown.state)
    view.show_page(shown)
    return view


def tab(key: str) -> Scene:
    def scene(made: MainWindow) -> None:
        sync(made).tabs.choose(key)

    return scene


def sync_offline(made: MainWindow) -> None:
    sync(made, samples_sync.offline())


def sync_held(made: MainWindow) -> None:
    page = samples_sync.page("waiting", "待同步 3")
    said, remedy = words.HELD["colleague"]
    held = said.format(count=2, waits_for="梁慧"), remedy.format(waits_for="梁慧")
    first, *rest = page.waiting
    rows = (
        replace(first, why="colleague", waits_for="梁慧"),
        replace(first, text="备注", why="behind", waits_for="梁慧"),
    )
    view = sync(made, replace(page, conflicts=(), waiting=(*rows, *rest), held=held))
    view.tabs.choose("waiting")


def sync_clock(made: MainWindow) -> None:
    page = samples_sync.page("clock", "时钟相差 快 3 天")
    said = words.CLOCK_HEARD.format(said="快 3 天", at="2026-11-18 14:32")
    state = replace(page.state, clock_words="快 3 天", clock_said=said, conflicts=0, waiting=0)
    sync(made, replace(page, state=state, conflicts=(), waiting=()))


def sync_blocked(made: MainWindow) -> None:
    page = samples_sync.page("blocked", "同步已停止")
    trouble = (
        "服务器上少了本机曾经收到的记录或设置，可能由旧备份恢复过；已停止同步，本机记录完整保留"
    )
    remedy = "请管理员核对，确认后运行 joint-office server epoch，再由各终端按“补报向导”补报"
    state = replace(page.state, trouble="sync_rewound")
    sync(made, replace(page, state=state, trouble=trouble, remedy=remedy))


def sync_alone(made: MainWindow) -> None:
    sync(made, SyncPage(state=SyncState(words="本机库")))


def sync_hub(made: MainWindow) -> None:
    view = sync(made, SyncPage(state=SyncState(words="本机库")))
    view.hub.open_for(Path("/srv/汇集点"))


def sync_first(made: MainWindow) -> None:
    state = SyncState("sign_in", words="未登录服务器", clock_words="与服务器一致")
    address = "postgresql://10.12.0.8/joint"
    view = sync(made, SyncPage(state=state, address=address, scope="HP", lacks_password=True))
    view.tabs.choose("waiting")


def sync_password(made: MainWindow) -> None:
    scenes.workbench(made)
    sheet = ServerSheet(made.whole)
    problem = "办公服务器没有接受登录：用户名或口令不对，或该人员已停用。核对用户名和口令。"
    sheet.ask("陈嘉仪", "postgresql://10.12.0.8/joint", problem)


def sync_code(made: MainWindow) -> None:
    scenes.workbench(made)
    sheet = CodeSheet(made.whole)
    who = OfficerChoice("chenjiayi", "陈嘉仪", "区住房和城乡建设局", "审批")
    problem = "登记码不对，还可再试3次。核对登记单上的登记码；一码只给一人用一次"
    sheet.ask(who, code="k7m2x-9qhtd-4rwcn-p6ybv", is_first=True, problem=problem)


def sync_passphrase(made: MainWindow) -> None:
    scenes.workbench(made)
    sheet = PassphraseSheet(made.whole, 8)
    sheet.ask("导出未同步内容：未同步内容.jobundle", is_new=True)
    sheet.first.setText("短")
    sheet.ok.click()


def guide(which: str) -> Scene:
    def scene(made: MainWindow) -> None:
        sync(made)
        GuideSheet(made.whole).show_guide(samples_sync.GUIDES[which])

    return scene


def sync_told(made: MainWindow) -> None:
    scenes.workbench(made)
    state = SyncState("conflict", conflicts=1, words="冲突 1")
    made.show_sync(state)
    row = samples_sync.refused()
    told = words.TELL.format(
        number=row.case_number, told=row.told, name="何志远", text=row.second.text
    )
    made.conflict.say(told, (), "red", button=words.SEE)


SCENES = {
    "sync": sync,
    "sync-waiting": tab("waiting"),
    "sync-desk": tab("desk"),
    "sync-runs": tab("runs"),
    "sync-offline": sync_offline,
    "sync-held": sync_held,
    "sync-clock": sync_clock,
    "sync-blocked": sync_blocked,
    "sync-alone": sync_alone,
    "sync-hub": sync_hub,
    "sync-first": sync_first,
    "sync-password": sync_password,
    "sync-code": sync_code,
    "sync-passphrase": sync_passphrase,
    "sync-guide-carry": guide("carry"),
    "sync-guide-heal": guide("heal"),
    "sync-guide-districts": guide("districts"),
    "sync-guide-unconfirmed": guide("unconfirmed"),
    "sync-guide-forged": guide("forged"),
    "sync-guide-copied": guide("copied"),
    "sync-guide-done": guide("done"),
    "sync-told": sync_told,
}
