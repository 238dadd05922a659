"""The register of letters with something on it."""

from desktop.store.rows_letters import LettersPage
from desktop.views.main_window import MainWindow
from desktop.views.register import LettersRegister
from tests.views import samples_letters
from tests.views.scenes import Scene


def register(made: MainWindow) -> LettersRegister:
    page = LettersRegister()
    made.add_page("letters", page)
    made.show_page("letters")
    page.show_page(samples_letters.page())
    return page


def register_view(key: str) -> Scene:
    def scene(made: MainWindow) -> None:
        register(made).views.choose(key)

    return scene


def register_empty(made: MainWindow) -> None:
    register(made).show_page(LettersPage(samples_letters.TODAY))


def register_filtered(made: MainWindow) -> None:
    page = register(made)
    page.filter.setText("没有这样的企业")
    page.show_refusal(("没有找到 穗埔企服函〔2026〕1号 的正文",))


SCENES: dict[str, Scene] = {
    "register": register,
    "register-papers": register_view("papers"),
    "register-numbers": register_view("numbers"),
    "register-empty": register_empty,
    "register-filtered": register_filtered,
}
