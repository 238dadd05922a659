"""The register of letters with something on it."""

from datetime import date

from PySide6.QtTest import QTest

from desktop.models.pdf_pages import draw_page
from desktop.models.printing import page_sizes
from desktop.store.rows_letters import DaySaid, LettersPage
from desktop.views.cases.lapse import LapseView
from desktop.views.choosing import choose_row
from desktop.views.letters.register import LettersRegister
from desktop.views.main_window import MainWindow
from desktop.views.papers.paper_view import PaperView
from desktop.views.requests import PaperShown
from desktop.views.widgets.late import SKELETON_AFTER_MS
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.wording import letter_page, printing
from tests.views import samples_letters, scenes
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


def register_return(made: MainWindow) -> None:
    page = register(made)
    page.views.choose("numbers")
    table = page.tables["numbers"]
    choose_row(table, table.model().index(3, 0))
    page.back.click()


def register_empty(made: MainWindow) -> None:
    register(made).show_page(LettersPage(samples_letters.TODAY))


def register_loading(made: MainWindow) -> None:
    page = LettersRegister()
    made.add_page("letters", page)
    made.show_page("letters")
    page.show_loading()
    QTest.qWait(SKELETON_AFTER_MS + 30)


def register_filtered(made: MainWindow) -> None:
    page = register(made)
    page.filter.setText("没有这样的企业")
    page.show_refusal(("没有找到 穗埔企服函〔2026〕1号 的正文",))


def paper(made: MainWindow) -> PaperView:
    page = PaperView()
    made.add_page("paper", page)
    made.show_page("paper", ("函件台账", "容缺受理函 穗埔企服函〔2026〕118号"), "letters")
    pdf = scenes.letter_pdf()
    shown = PaperShown("容缺受理函 穗埔企服函〔2026〕118号", pdf, "x.pdf", "case", "letter", 2)
    page.show_paper(shown, page_sizes(pdf))
    page.panel.offer_printers(("办公室打印机",))
    QTest.qWait(10)
    page.show_page(draw_page(pdf, 0, page.preview.wanted_width()))
    return page


def paper_trouble(made: MainWindow) -> None:
    page = paper(made)
    page.panel.offer_printers(())
    page.panel.show_paper(PaperShown("x", b"", "x.pdf"), ((612.0, 792.0),))
    page.show_trouble(printing.FAILED, printing.FAILED_WHY.format(printer="一楼", why="缺纸"))


def lapse(made: MainWindow) -> LapseView:
    page = LapseView()
    made.add_page("lapse", page)
    made.show_page("lapse", ("函件台账", "到期待确认"), "letters")
    page.show_page(samples_letters.lapse())
    return page


def lapse_upcoming(made: MainWindow) -> None:
    lapse(made).views.choose("upcoming")


def lapse_reminding(made: MainWindow) -> None:
    page = lapse(made)
    page.table.selectAll()
    page.pane.remind.click()


def lapse_empty(made: MainWindow) -> None:
    lapse(made).show_page(samples_letters.lapse(rows=False))


def letter_title(made: MainWindow) -> None:
    form = scenes.letter(made).form
    form.title_lines.earlier[0].click()
    bring_into_sight(form.checks)


def letter_beyond(made: MainWindow) -> None:
    """Show a last day in a year whose notice is still to come."""
    form = scenes.letter(made).form
    form.last_day.set_day(date(2027, 2, 25))
    form.say_day(DaySaid(letter_page.LAST_DAY_BEYOND.format(year=2027), is_doubtful=True))
    bring_into_sight(form.title_lines)


SCENES: dict[str, Scene] = {
    "letter-beyond": letter_beyond,
    "letter-title": letter_title,
    "register": register,
    "register-papers": register_view("papers"),
    "register-numbers": register_view("numbers"),
    "register-return": register_return,
    "register-empty": register_empty,
    "register-loading": register_loading,
    "register-filtered": register_filtered,
    "paper": paper,
    "lapse": lapse,
    "lapse-upcoming": lapse_upcoming,
    "lapse-empty": lapse_empty,
    "lapse-reminding": lapse_reminding,
    "paper-trouble": paper_trouble,
}
