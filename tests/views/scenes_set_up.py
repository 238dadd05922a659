"""The steps of setting an empty office up."""

from desktop.office.founding_draft import draft_from, new_draft, suggest
from desktop.office.setup import demo_office
from desktop.views.main_window import MainWindow
from desktop.views.start.set_up import SetUp, ToMend
from tests.views.scenes import Scene

PAIRS = (
    ("办公室", "示范区政企联席办公室"),
    ("区划", "示范区"),
    ("案号字头", "HP"),
    ("下班时间", "17:30"),
    ("人员", "14 人"),
)


def set_up(made: MainWindow) -> SetUp:
    page = SetUp()
    made.add_page("set_up", page)
    made.show_alone("set_up")
    page.show_draft(new_draft())
    page.show_kept(is_kept=True)
    return page


def step(number: int) -> Scene:
    def scene(made: MainWindow) -> SetUp:
        page = set_up(made)
        draft = draft_from(*demo_office())
        suggest(draft)
        page.show_draft(draft)
        page.show_step(number)
        return page

    return scene


def nobody(made: MainWindow) -> None:
    set_up(made).show_step(2)


def review(made: MainWindow) -> None:
    page = set_up(made)
    page.show_step(3)
    to_mend = (
        ToMend("案号字头：“hp”不能作为案号字头。填写1至6个大写拉丁字母，如 HP。", 0),
        ToMend("住房和城乡建设局·机关代字：未填写。请填写。", 1),
    )
    lacking = ("还没有人担任城市更新局的“审批”。", "还没有人担任企业服务局的“用印”。")
    page.show_review(PAIRS, to_mend, lacking)


def review_well(made: MainWindow) -> None:
    page = set_up(made)
    page.show_step(3)
    page.show_review(PAIRS, (), ())


SCENES: dict[str, Scene] = {
    "set-up-office": set_up,
    "set-up-organs": step(1),
    "set-up-people": step(2),
    "set-up-nobody": nobody,
    "set-up-review": review,
    "set-up-review-well": review_well,
}
