"""The pages with something on them: each scene fills a window that is shown."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.letters.render import render
from desktop.letters.waiver_letter import compose
from desktop.models.pdf_pages import draw_page
from desktop.models.rows import ActLink, ReturnKind
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.cases.clock_panel import StepLine
from desktop.views.cases.workbench import Workbench
from desktop.views.letters.letter_page import LetterView
from desktop.views.main_window import MainWindow
from desktop.views.requests import Decision
from desktop.wording import acts, letter_form
from tests.letters.letters_at_hand import CASE_3
from tests.views import samples, samples_letter

Scene = Callable[[MainWindow], object]
REPLY = ActLink("reply-oversight", acts.ACTS["reply-oversight"], (("matter", "external_works"),))


def window() -> MainWindow:
    made = MainWindow()
    made.rail.show_district("黄埔区")
    made.show_state(samples.office())
    made.show_sync(samples.sync_state())
    return made


def workbench(made: MainWindow) -> Workbench:
    page = Workbench()
    made.add_page("workbench", page)
    made.show_page("workbench")
    page.show_queue(samples.queue(), "17:30")
    page.show_tiles(samples.tiles())
    page.view.choose("case-1203")
    page.show_case(samples.case())
    return page


def workbench_more(made: MainWindow) -> None:
    page = workbench(made)
    rows = tuple(replace(row, more=1 if row.may_decide else 0) for row in samples.queue())
    page.show_queue(rows, "17:30")
    page.show_case(replace(samples.case(), more_acts=(REPLY,)))


def workbench_stale(made: MainWindow) -> None:
    page = workbench(made)
    counts = replace(samples.tiles(), paused=5, paused_supplements=3, paused_specials=2, fresh_s=0)
    page.show_tiles(counts)


def workbench_approve(made: MainWindow) -> None:
    page = workbench(made)
    QTest.qWait(10)
    page._pull_out()
    page.pane.decide(Decision.APPROVE)


def workbench_reject(made: MainWindow) -> None:
    page = workbench(made)
    QTest.qWait(10)
    page.pane.decide(Decision.REJECT)
    made.toast.say("已同意 HP-2026-1187")


def workbench_batch(made: MainWindow) -> None:
    page = workbench(made)
    QTest.qWait(10)
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    page.view.setFocus()
    page.view.choose("case-1187")
    for _ in range(5):
        QTest.keyClick(page.view, Qt.Key.Key_Space)
    row = page.view.current_row()
    page.show_case(replace(samples.case(), case_id=row.case_id if row else ""))
    QTest.keyClick(page.view, Qt.Key.Key_A)


def workbench_batch_return(made: MainWindow) -> None:
    page = workbench(made)
    rows = tuple(replace(row, main_papers=()) for row in samples.queue()[:4])
    others = (
        replace(rows[1], return_kind=ReturnKind.SUPPLEMENT),
        replace(rows[2], may_decide=False),
    )
    page.show_case(samples.case())
    page.pane.decide_batch((rows[0], *others, rows[3]), Decision.EXPLANATION)


def workbench_phrases(made: MainWindow) -> None:
    page = workbench(made)
    page.show_case(samples.case())
    page.pane.phrases.edit_wanted.emit()


def workbench_empty(made: MainWindow) -> None:
    page = workbench(made)
    page.show_queue(())
    page.show_failure("到期队列", "3F2A91BC", "detail")


def case(made: MainWindow) -> CaseDetail:
    page = CaseDetail()
    made.add_page("case", page)
    made.show_page("case", ("案件", "HP-2026-1203"), "cases")
    page.show_case(samples.case())
    return page


def case_more(made: MainWindow) -> None:
    letter = ActLink("serve-letter", acts.ACTS["serve-letter"], (("matter", "waiver_request"),))
    case(made).show_case(
        replace(samples.case(), next_act="act", next_link=REPLY, more_acts=(letter,))
    )


def case_decide(made: MainWindow) -> None:
    page = case(made)
    page.show_case(replace(samples.case(), verdict=samples.undetermined()))
    QTest.qWait(10)
    page.decide(Decision.EXPLANATION)
    page.findChildren(StepLine)[2].fold.click()


def case_tabs(key: str) -> Scene:
    def scene(made: MainWindow) -> None:
        case(made).tabs.choose(key)

    return scene


@cache
def letter_pdf() -> bytes:
    return render(compose(CASE_3)).pdf


def letter(made: MainWindow) -> LetterView:
    page = LetterView()
    made.add_page("letter", page)
    made.show_page("letter", ("HP-2026-1203", letter_form.LETTER_NAME), "letters")
    page.show_letter(samples_letter.letter())
    QTest.qWait(10)
    page.show_page(draw_page(letter_pdf(), 0, page.preview.wanted_width()))
    return page


def letter_sign(made: MainWindow) -> None:
    page = letter(made)
    page.show_letter(replace(samples_letter.letter(), next_act="sign-letter", is_editable=False))
    page.confirm()


def letter_issued(made: MainWindow) -> None:
    letter(made).show_letter(samples_letter.issued_letter())


def letter_new(made: MainWindow) -> None:
    page = letter(made)
    page.preview.show_nothing("“沥”没有字形")
    page.show_refusal(("缺少主件“外线路由图”，主件不得容缺",))


SCENES: dict[str, Scene] = {
    "workbench": workbench,
    "workbench-more": workbench_more,
    "workbench-stale": workbench_stale,
    "workbench-approve": workbench_approve,
    "workbench-reject": workbench_reject,
    "workbench-batch": workbench_batch,
    "workbench-batch-return": workbench_batch_return,
    "workbench-phrases": workbench_phrases,
    "workbench-empty": workbench_empty,
    "case": case,
    "case-more": case_more,
    "case-decide": case_decide,
    "case-approval": case_tabs("approval"),
    "case-letters": case_tabs("letters"),
    "letter": letter,
    "letter-sign": letter_sign,
    "letter-issued": letter_issued,
    "letter-refused": letter_new,
    "case-log": case_tabs("log"),
}
