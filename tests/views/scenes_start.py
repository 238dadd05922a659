"""What is shown before an officer sits at the desk."""

from pathlib import Path

from desktop.models.rows_sign_in import OfficerChoice, SignInPage
from desktop.views.main_window import MainWindow
from desktop.views.sign_in import SignIn
from desktop.views.trouble import Trouble, TroubleSaid
from desktop.views.welcome import Welcome
from tests.views.scenes import Scene

FOLDER = Path("/srv/office/JointOffice")
PEOPLE = (
    OfficerChoice("lianghui", "梁慧", "区企业服务局", "窗口受理 · 拟稿"),
    OfficerChoice("zhoumin", "周敏", "区企业服务局", "审批 · 核稿"),
    OfficerChoice("ouweiqiang", "区伟强", "区商务局", "审批 · 核稿 · 签发"),
    OfficerChoice("chenjiayi", "陈嘉仪", "区规划和自然资源局", "审批 · 核稿"),
    OfficerChoice("luowen", "罗文", "区规划和自然资源局", "核稿 · 签发"),
    OfficerChoice("guanli", "关励", "联席办", "系统管理"),
)
SIGN_IN = SignInPage("示范区政企联席办公室", "示范区", is_demo=True, people=PEOPLE)


def welcome(made: MainWindow) -> Welcome:
    page = Welcome()
    made.add_page("welcome", page)
    made.show_alone("welcome")
    page.show_folder(FOLDER)
    return page


def welcome_making(made: MainWindow) -> None:
    page = welcome(made)
    page.show_making("正在建立演示办公室", "案件逐件按办理顺序写入；停止后不会留下半个办公室。")
    page.making.move_to(118, 400)


def welcome_refused(made: MainWindow) -> None:
    welcome(made).complain(("目标目录不是空目录。换一个空目录。",))


def trouble(made: MainWindow) -> Trouble:
    page = Trouble()
    made.add_page("trouble", page)
    made.show_alone("trouble")
    page.show_trouble(
        TroubleSaid(
            "数据文件已损坏",
            "数据文件已损坏。",
            f"原文件一字未动，仍在 {FOLDER}。",
            "停止使用，保留原文件，由备份恢复。",
            "store_unreadable",
        )
    )
    return page


def sign_in(made: MainWindow) -> SignIn:
    page = SignIn()
    made.add_page("sign_in", page)
    made.show_alone("sign_in")
    page.show_people(SIGN_IN, "chenjiayi", may_leave=True)
    return page


def sign_in_nobody(made: MainWindow) -> None:
    page = sign_in(made)
    page.filter.setText("没有此人")
    page.complain("“wangwu”不是在岗人员，请另选")


SCENES: dict[str, Scene] = {
    "start-welcome": welcome,
    "start-making": welcome_making,
    "start-refused": welcome_refused,
    "start-trouble": trouble,
    "start-sign-in": sign_in,
    "start-sign-in-nobody": sign_in_nobody,
}
