"""Papers on their way out: the sheet with each way, a batch and an envelope before the printer."""

from PySide6.QtTest import QTest

from desktop.letters.sheets import layout_of, layouts, render_sheets
from desktop.models.pdf_pages import draw_page, joined
from desktop.models.printing import page_sizes
from desktop.models.rows_delivery import DeliveryKnown
from desktop.views.main_window import MainWindow
from desktop.views.papers.paper_view import PaperView
from desktop.views.requests import PaperCopy, PaperShown
from desktop.views.requests_delivery import Way
from tests.letters.test_sheets import AT, VALUES
from tests.views import scenes
from tests.views.scenes import Scene
from tests.views.scenes_letters import register

KNOWN = DeliveryKnown(
    sender="qifuju@example.gov.cn",
    envelopes=tuple((x.key, x.name) for x in layouts() if x.kind == "envelope"),
    labels=tuple((x.key, x.name) for x in layouts() if x.kind == "label"),
)


def sheet_with(way: Way) -> Scene:
    def scene(made: MainWindow) -> None:
        page = register(made)
        table = page.tables["letters"]
        table.selectRow(4)
        page.deliver()
        sheet = page.delivery_sheet()
        sheet.know(KNOWN)
        sheet.ways.choose(way.value)
        if way is Way.PACKAGE:
            sheet.persons.setChecked(True)
            sheet.confirm.click()

    return scene


def shown(made: MainWindow, paper: PaperShown) -> PaperView:
    page = PaperView()
    made.add_page("paper", page)
    made.show_page("paper", ("函件台账", paper.name), "letters")
    page.show_paper(paper, page_sizes(paper.pdf))
    page.panel.offer_printers(("办公室打印机",))
    QTest.qWait(10)
    page.show_page(draw_page(paper.pdf, 0, page.preview.wanted_width()))
    return page


def batch(made: MainWindow) -> None:
    pdf = scenes.letter_pdf()
    copies = tuple(PaperCopy(f"容缺受理函 {n}号", pdf, "case", f"letter{n}") for n in range(3))
    page = shown(made, PaperShown("批量打印 3 份文书", joined([pdf] * 3), "x.pdf", batch=copies))
    page.panel.use_head_paper(is_usual=True)


def envelope(made: MainWindow) -> None:
    layout = layout_of("envelope_dl")
    pdf = render_sheets(layout, [VALUES], AT)
    shown(made, PaperShown(layout.name, pdf, "x.pdf", paper_mm=layout.paper_mm))


def labels(made: MainWindow) -> None:
    layout = layout_of("archive_label")
    shown(made, PaperShown(layout.name, render_sheets(layout, [VALUES] * 20, AT, 2), "x.pdf"))


SCENES: dict[str, Scene] = {
    "delivery-print": sheet_with(Way.PRINT),
    "delivery-mail": sheet_with(Way.MAIL),
    "delivery-label": sheet_with(Way.LABEL),
    "delivery-package": sheet_with(Way.PACKAGE),
    "delivery-batch": batch,
    "delivery-envelope": envelope,
    "delivery-labels": labels,
}
