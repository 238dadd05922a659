"""The tab of papers, a scan over the window, and late entries."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtTest import QTest

from desktop.models.rows_papers import (
    ActRow,
    LateEntryRow,
    LatePage,
    PaperLineRow,
    PapersPage,
    SupplementRow,
    UnsortedScanRow,
)
from desktop.models.scan_pages import PageWish, draw_scan, drawn_plain
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.main_window import MainWindow
from desktop.views.papers.scan_viewer import ScanViewer
from tests.views import scans_at_hand, scenes
from tests.views.samples import at

NO_DUTY = "需要“窗口受理”职责，当前为“审批”。由具有该职责的人员办理。"
ACTS = (
    ActRow("submit-paper"),
    ActRow("verify-paper"),
    ActRow("return-paper"),
    ActRow("mark-paper", NO_DUTY),
)
SCAN, OTHER = "a" * 64, "b" * 64


def papers() -> PapersPage:
    def line(paper: str, name: str, status: str, **more: object) -> PaperLineRow:
        return PaperLineRow(paper, name, status, acts=ACTS, **more)  # type: ignore[arg-type]

    came = {"source": "window", "source_name": "窗口收取", "changed_on": date(2026, 11, 16)}
    return PapersPage(
        "case-1203",
        "HP-2026-1203",
        at(11, 18, 14, 32),
        (
            line("application_form", "用电申请表", "verified", is_main=True, scans=(SCAN,), **came),
            line("subject", "主体资格证明", "submitted", is_main=True, scans=(SCAN, OTHER), **came),
            line("legal_representative", "法定代表人身份证明", "not_checked", is_main=True),
            line(
                "power_of_attorney",
                "授权委托书",
                "returned",
                is_main=True,
                remark="委托期限已过，受托人与经办人不一致",
                scans=(SCAN,),
                **came,
            ),
            line("location", "用电地址及红线位置图", "missing", is_main=True),
            line("load_list", "用电设备清单及负荷资料", "verified", is_main=True, **came),
            line("safety_measures", "重要用户非电保安措施资料", "not_concerned", is_main=True),
            line(
                "project_approval",
                "项目批准文件",
                "missing",
                is_waived=True,
                supplement_by=date(2026, 12, 16),
            ),
            line(
                "property_right",
                "不动产权证书",
                "verified",
                number="粤（2026）广州市不动产权第06001234号",
                scans=(SCAN,),
                source="e_certificate",
                source_name="电子证照",
                changed_on=date(2026, 11, 17),
            ),
        ),
        sources=(("e_certificate", "电子证照"), ("upload", "上传"), ("window", "窗口收取")),
    )


def entry(**more: object) -> LateEntryRow:
    given: dict[str, object] = {
        "matter": "external_works",
        "matter_name": "外线工程审批",
        "bureau": "housing",
        "bureau_name": "住房和城乡建设局",
        "opinion": "同意",
        "officer": "黎国栋",
        "decided_at": at(11, 17, 16, 20),
        "entered_at": at(11, 18, 9, 5),
        "why": "办公系统停电，纸面会签后补录",
        "scan": SCAN,
        "text": "同意占道开挖，做好道路恢复",
    }
    return LateEntryRow(**(given | more))  # type: ignore[arg-type]


def late() -> LatePage:
    return LatePage(
        "case-1203",
        "HP-2026-1203",
        "external_works",
        "外线工程审批",
        "规划和自然资源局",
        at(11, 18, 14, 32),
        date(2026, 11, 16),
        (
            entry(),
            entry(bureau="commerce", bureau_name="商务局", officer="区伟强", reviewed_by="陈嘉仪"),
        ),
    )


def drawing(page: CaseDetail, content: bytes) -> None:
    """Let the tab's scans be drawn as the client would."""

    def draw(wish: PageWish) -> None:
        page.papers.view.show_page(wish, draw_scan(content, replace(wish, digest="")))

    page.papers.view.wanted.connect(draw)


def tab(made: MainWindow, paper: str = "subject", content: bytes | None = None) -> CaseDetail:
    page = scenes.case(made)
    drawing(page, content or scans_at_hand.pdf())
    page.tabs.choose("papers")
    page.show_papers(papers())
    page.papers.choose(paper)
    QTest.qWait(10)
    return page


def papers_picture(made: MainWindow) -> None:
    tab(made, "application_form", scans_at_hand.jpeg())


def papers_flagged(made: MainWindow) -> None:
    """A scan with a script and a file within: told in the list and over the page."""
    page = scenes.case(made)
    content = scans_at_hand.with_script()

    def draw(wish: PageWish) -> None:
        page.papers.view.show_page(wish, drawn_plain(content, wish).image)

    page.papers.view.wanted.connect(draw)
    page.tabs.choose("papers")
    shown = papers()
    flags = ("script", "attachment")
    marked = tuple(replace(p, flags=flags) if p.paper == "subject" else p for p in shown.papers)
    waiting = (UnsortedScanRow(OTHER, "附件.pdf", ("launch",)),)
    page.show_papers(replace(shown, papers=marked, unsorted=waiting))
    page.papers.choose("subject")
    QTest.qWait(10)


def papers_none(made: MainWindow) -> None:
    tab(made, "legal_representative")


def papers_return(made: MainWindow) -> None:
    tab(made).papers.act("return-paper")


def papers_submit(made: MainWindow) -> None:
    tab(made, "power_of_attorney").papers.act("submit-paper")


def papers_unsorted(made: MainWindow) -> None:
    page = tab(made)
    waiting = (UnsortedScanRow(OTHER, "微信图片_20261118.jpg"), UnsortedScanRow("c" * 64, ""))
    page.show_papers(replace(papers(), unsorted=waiting))
    lines = ("发票.docx：内容不是 PDF、JPG、PNG 或 TIFF。另存为 PDF 后加入，改扩展名无效。",)
    page.papers.say("有 1 个文件没有加入", lines)


def papers_supplement(made: MainWindow) -> None:
    page = tab(made)
    by = at(11, 18).date() + timedelta(days=14)
    named = ("授权委托书", "用电地址及红线位置图")
    asked = SupplementRow("external_works", "外线工程审批", "示范补〔2026〕3号", by, named)
    page.show_papers(replace(papers(), supplement=asked))
    page.papers.receive.click()


def scan(made: MainWindow) -> ScanViewer:
    scenes.case(made)
    viewer = ScanViewer(made.whole)

    def draw(wish: PageWish) -> None:
        viewer.view.show_page(wish, draw_scan(scans_at_hand.pdf(), replace(wish, digest="")))

    viewer.view.wanted.connect(draw)
    viewer.open_for("主体资格证明", (SCAN, OTHER))
    QTest.qWait(10)
    return viewer


def scan_none(made: MainWindow) -> None:
    scan(made).open_for("法定代表人身份证明", ())


def late_list(made: MainWindow) -> CaseDetail:
    page = scenes.case(made)
    page.tabs.choose("approval")
    page.show_late(late())
    return page


def late_sheet(made: MainWindow) -> None:
    page = late_list(made)
    page.late.button.click()
    page.late.sheet.opinion.setCurrentIndex(1)
    page.late.sheet.confirm.click()


SCENES: dict[str, scenes.Scene] = {
    "papers": tab,
    "papers-picture": papers_picture,
    "papers-flagged": papers_flagged,
    "papers-none": papers_none,
    "papers-return": papers_return,
    "papers-submit": papers_submit,
    "papers-unsorted": papers_unsorted,
    "papers-supplement": papers_supplement,
    "scan": scan,
    "scan-none": scan_none,
    "late": late_list,
    "late-sheet": late_sheet,
}
