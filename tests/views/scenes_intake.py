"""The pages of taking applications in, filled as the office would fill them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from PySide6.QtTest import QTest

from desktop.files.application import read_raw
from desktop.files.application_checks import canonical_values
from desktop.files.e_certificate import Certificate
from desktop.files.raw_form import RawForm
from desktop.models.application_draft import Step
from desktop.models.pdf_pages import draw_page
from desktop.models.rows_intake import (
    DraftForm,
    DraftRow,
    FindingRow,
    ImportRow,
    IntakePage,
    IntakePreview,
    KnownEnterprise,
    NeededPaperRow,
    SpanRow,
    TakenMatter,
    TakenPage,
    WaitingRow,
)
from desktop.views.intake.intake_page import IntakeList
from desktop.views.intake.intake_taken import IntakeTaken
from desktop.views.intake.intake_wizard import IntakeWizard
from desktop.views.main_window import MainWindow
from desktop.wording.rules import PAPERS
from tests.journeys import day_cases
from tests.views import samples
from tests.views.scenes import Scene, letter_pdf

TODAY = date(2026, 11, 18)
SPAN = SpanRow(date(2026, 11, 18), 2, date(2026, 11, 20))
NOTIFY = SpanRow(date(2026, 11, 18), 5, date(2026, 11, 25))
MAIN = 7


def values(number: int = 3) -> dict[str, str]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        raw = read_raw(day_cases.write(Path(folder), number))
    assert isinstance(raw, RawForm)
    return canonical_values(raw.values)


def page() -> IntakePage:
    at = samples.at
    drafts = (
        DraftRow(
            "d1", "沥滘塱旻冷链有限公司", "冷链园二期 10kV 用电工程", "demand", at(11, 18, 14, 31)
        ),
        DraftRow("d2", "", "", "enterprise", at(11, 17, 9, 2)),
        DraftRow("d3", "广州穗岭新材料有限公司", "二期专线", "check", at(11, 16, 16), "穗岭.xlsx"),
    )
    waiting = (
        WaitingRow(
            "c1",
            "HP-2026-1189",
            "黄埔区示范中学",
            "教学楼",
            "external_works",
            "外线工程审批",
            at(11, 10, 10),
            date(2026, 11, 17),
            is_late=True,
        ),
        WaitingRow(
            "c2",
            "HP-2026-1201",
            "长洲经济联合社",
            "长洲",
            "waiver_request",
            "以函代证申请",
            at(11, 11, 15),
            date(2026, 11, 18),
            is_today=True,
        ),
        WaitingRow(
            "c3",
            "HP-2026-1207",
            "知识城云谷数据有限公司",
            "机房",
            "external_works",
            "外线工程审批",
            at(11, 17, 9),
            date(2026, 11, 24),
        ),
        WaitingRow(
            "c4",
            "HP-2026-1208",
            "广州湾区动力电池有限公司",
            "110kV",
            "transmission",
            "输变电工程核准",
            at(11, 17, 11),
            note="supplement",
        ),
    )
    return IntakePage(drafts, waiting)


def papers() -> tuple[NeededPaperRow, ...]:
    listed = list(PAPERS.items())
    return tuple(
        NeededPaperRow(
            p.value,
            name,
            True,
            n < MAIN,
            n >= MAIN,
            ("立项受理回执", "权属核查意见") if n >= MAIN else (),
        )
        for n, (p, name) in enumerate(listed)
    )


def preview(**changes: object) -> IntakePreview:
    base = IntakePreview(
        verdict=replace(samples.undetermined(), referrals=()),
        limit_kv=Decimal(20),
        papers=papers(),
        notify=NOTIFY,
        decide=SPAN,
        closing="17:30",
    )
    return replace(base, **changes)  # type: ignore[arg-type]


def intake(made: MainWindow) -> IntakeList:
    shown = IntakeList(lambda: TODAY)
    made.add_page("intake", shown)
    made.show_page("intake")
    shown.show_page(page())
    return shown


def intake_empty(made: MainWindow) -> None:
    shown = intake(made)
    shown.show_page(IntakePage())


def intake_refused(made: MainWindow) -> None:
    shown = intake(made)
    shown.show_page(replace(page(), refusal="窗口受理"))
    shown.show_failure("受理", "3F2A91BC", "detail")


def intake_loading(made: MainWindow) -> None:
    intake(made).show_loading()


def intake_import(made: MainWindow) -> None:
    shown = intake(made)
    wrong = (
        FindingRow(
            "enterprise.credit_code",
            "“91440112MAG612DD1X”校验码不符，可能有一位写错。逐位核对证照上的代码。",
            "统一社会信用代码（申请表!B5）",
        ),
        FindingRow(
            "demand.kilovolts", "“十”不是数。填写数字，如 6300。", "电压等级（千伏）（申请表!B16）"
        ),
        FindingRow(
            "roads.0.road_class",
            "“大马路”不在选项内。可填：城市快速路、城市主干路、城市次干路、城市支路。",
            "道路·第1项·道路等级（道路!B3）",
        ),
    )
    shown.show_import(ImportRow("沥滘塱旻-申请表.xlsx", values(), wrong, path="a"))
    shown.show_import(ImportRow("穗岭-申请表.json", values(2), path="b"))


def intake_delete(made: MainWindow) -> None:
    shown = intake(made)
    shown.drafts.deleted.emit(page().drafts[0])


def wizard(made: MainWindow) -> IntakeWizard:
    shown = IntakeWizard()
    made.add_page("application", shown)
    made.show_page("application", ("受理", "新受理"), "intake")
    saved = samples.at(11, 18, 14, 31)
    shown.open(DraftForm("d1", values(), "enterprise", saved_at=saved), TODAY)
    shown.show_preview(preview())
    return shown


def wizard_new(made: MainWindow) -> IntakeWizard:
    shown = wizard(made)
    shown.open(DraftForm("d2"), TODAY)
    shown.show_preview(preview(verdict=None))
    return shown


def wizard_known(made: MainWindow) -> None:
    shown = wizard_new(made)
    shown.draft.put("enterprise.credit_code", "91440112MATH3BJ10E")
    shown.draft.leave("enterprise.credit_code")
    known = {"enterprise.name": "广州穗岭新材料有限公司", "project.address": "黄埔区云埔街道"}
    shown.show_known(KnownEnterprise("广州穗岭新材料有限公司", "HP-2026-1187", TODAY, known))
    shown.draft.put("contact.phone", "1380000")
    shown.draft.leave("contact.phone")


def wizard_step(step: Step) -> Scene:
    def scene(made: MainWindow) -> None:
        shown = wizard(made)
        shown.draft.go(step)
        shown.show_preview(preview())

    return scene


def wizard_wrong(made: MainWindow) -> None:
    shown = wizard(made)
    wrong = {
        "enterprise.credit_code": "91440112MAG612DD1X",
        "enterprise.name": "沥滘\u202e塱旻<b>冷链</b>有限公司",
        "demand.kilovolts": "十千伏",
        "project.code": "",
        "roads.0.road_class": "大马路",
        "demand.expected_on": "2026-02-30",
    }
    for path, value in wrong.items():
        shown.draft.put(path, value)
        shown.draft.leave(path)
    shown.draft.show_findings(())
    shown._show_errors()
    shown.show_not_saved("3F2A91BC")


def wizard_wrong_facts(made: MainWindow) -> None:
    wizard_wrong(made)
    shown = made.pages.currentWidget().findChild(IntakeWizard)
    shown.draft.go(Step.DEMAND)


def wizard_pasted(made: MainWindow) -> None:
    shown = wizard(made)
    shown.paste("企业名称\t别的公司\n企业简称\t穗岭\n不认识的项目\t一\n")


def wizard_certificate(made: MainWindow) -> None:
    shown = wizard(made)
    said = {"enterprise.name": "沥滘塱旻冷链（广州）有限公司"}
    shown.take_certificate(
        Certificate(
            "/a/营业执照.ofd",
            "",
            said,
            number="440112000123456",
            legal="梁启明",
            seat="广州市黄埔区开创大道1号",
            issuer="广州市黄埔区市场监督管理局",
        )
    )


def wizard_blocked(made: MainWindow) -> None:
    wizard_wrong(made)
    shown = made.pages.currentWidget().findChild(IntakeWizard)
    shown.draft.go(Step.CHECK)


@cache
def taken_page() -> TakenPage:
    accepted = TakenMatter("external_works", "外线工程审批", TODAY, TODAY, SPAN)
    return TakenPage(
        case_id="c1",
        number="HP-2026-1209",
        enterprise="沥滘塱旻冷链有限公司",
        project="冷链园二期 10kV 用电工程",
        received_at=samples.at(11, 18, 14, 40),
        matters=(
            accepted,
            TakenMatter(
                "waiver_request",
                "以函代证申请",
                TODAY,
                due=NOTIFY,
                reasons=("材料：缺少主件“授权委托书”，主件不得容缺。补齐“授权委托书”后办理。",),
            ),
            TakenMatter("connection", "用电报装", TODAY),
        ),
        lacking=("项目批准文件", "不动产权证书"),
        may_waive=True,
    )


def taken(made: MainWindow) -> IntakeTaken:
    shown = IntakeTaken()
    made.add_page("taken", shown)
    made.show_page("taken", ("受理", "已收件"), "intake")
    shown.show_taken(taken_page())
    QTest.qWait(10)
    shown.preview.show_page(draw_page(letter_pdf(), 0, shown.preview.wanted_width()))
    return shown


SCENES: dict[str, Scene] = {
    "intake": intake,
    "intake-empty": intake_empty,
    "intake-refused": intake_refused,
    "intake-loading": intake_loading,
    "intake-import": intake_import,
    "intake-delete": intake_delete,
    "intake-form-new": wizard_new,
    "intake-form-known": wizard_known,
    "intake-form-project": wizard_step(Step.PROJECT),
    "intake-form-demand": wizard_step(Step.DEMAND),
    "intake-form-papers": wizard_step(Step.PAPERS),
    "intake-form-check": wizard_step(Step.CHECK),
    "intake-form-wrong": wizard_wrong,
    "intake-form-wrong-facts": wizard_wrong_facts,
    "intake-form-blocked": wizard_blocked,
    "intake-form-pasted": wizard_pasted,
    "intake-form-certificate": wizard_certificate,
    "intake-taken": taken,
}
