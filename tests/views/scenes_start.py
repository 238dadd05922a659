"""What is shown before an officer sits at the desk."""

from pathlib import Path

from desktop.models.rows_sign_in import OfficerChoice, SignInPage
from desktop.views.main_window import MainWindow
from desktop.views.start.sign_in import SignIn
from desktop.views.start.welcome import Welcome
from desktop.views.trouble import Trouble, TroubleSaid
from tests.views.scenes import Scene, workbench

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
            may_salvage=True,
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


def about(made: MainWindow) -> None:
    workbench(made)
    facts = (("版本", "0.1.0"), ("提交", "806a0b3"), ("数据格式", "3"), ("运行环境", "Qt 6.12.0"))
    made.about.show_about(facts, "Qt 与 PySide6：LGPL-3.0\nLucide：ISC\n" * 12)


def keys(made: MainWindow) -> None:
    workbench(made)
    made.show_keys()


def broken(made: MainWindow) -> None:
    workbench(made)
    made.notice.say(
        "刚才的一步出了差错，编号 3F2A91BC",
        ("窗口可以继续使用，已填写的内容都在；报告已存在本机，不会自动发送。",),
        "red",
        button="打开报告所在文件夹",
    )


SCENES: dict[str, Scene] = {
    "start-welcome": welcome,
    "start-making": welcome_making,
    "start-refused": welcome_refused,
    "start-trouble": trouble,
    "start-sign-in": sign_in,
    "start-sign-in-nobody": sign_in_nobody,
    "start-about": about,
    "start-keys": keys,
    "start-broken": broken,
}
