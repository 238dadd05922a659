"""The case's page in depth: what happened to its steps and letters, its questions, its log."""

from dataclasses import replace
from datetime import date

from PySide6.QtTest import QTest

from desktop.models.rows import (
    ActLink,
    CasePage,
    LetterRow,
    LineRow,
    NoticeRow,
    QuestionRow,
    ReturnKind,
    TimelineRow,
    UndoRow,
)
from desktop.views.cases.case_detail import CaseDetail
from desktop.views.cases.happenings_tab import HappeningsTab
from desktop.views.main_window import MainWindow
from desktop.wording.rules import ANSWERS, ROAD_CLASSES
from tests.views import samples, scenes

OWN = (
    ActLink("decide-step", "办理意见"),
    ActLink("request-explanation", "要求说明"),
    ActLink("start-special", "启动特别程序"),
    ActLink("hand-over", "转办"),
)
PLANNING_LINES = (
    LineRow("11-17 10:20 要求说明：穿越段埋深与既有燃气管的净距", icon="circle-help"),
    LineRow("11-17 15:05 已说明：顶管埋深 6 米，净距 1.2 米"),
    LineRow("延长 1 个工作日，黎国栋批准：管线资料待核", icon="clock"),
)
HOUSING_LINES = (
    LineRow(
        "特别程序“专家评审”2026-11-17 至 2026-11-20，告知书 特2026-7，时钟停走", "grey", "clock"
    ),
    LineRow("11-18 09:00 督办单 督2026-3：请说明超时原因", "red", "triangle-alert"),
    LineRow("尚未答复督办单", "red"),
)
MATTER_LINES = (
    LineRow(
        "2026-11-12 一次告知补正（补2026-12），限 2026-11-26 前：授权委托书（未盖章）",
        icon="undo-2",
    ),
    LineRow("补正材料已于 2026-11-16 收齐"),
)
OUTDATED = LineRow(
    "企业名称已更正：函上为“粤港澳生物医药中试基地有限公司”，现为“湾区生物医药中试有限公司”",
    "amber",
    "triangle-alert",
)
OPINION = "作出意见：规划和自然资源局同意"
LETTER_LINES = (
    LineRow("取代示范企服函〔2026〕4号", icon="stamp"),
    LineRow("不动产权证书：2026-12-16 周三 前补齐，竣工检验前核销，剩 20 个工作日", icon="clock"),
    LineRow("项目核准／备案文件：已补齐核销", "green", "circle-check"),
    LineRow("提醒日 2026-12-09 周三（提前 5 个工作日）"),
    LineRow("梁慧 11-17 14:31 起草"),
    LineRow("周敏核稿"),
    LineRow("待规划和自然资源局会签", "amber"),
)


def page() -> CasePage:
    """Return the sample case with everything that can happen to it."""
    case = samples.case()
    works, connection = case.matters
    lines = {"planning": PLANNING_LINES, "housing": HOUSING_LINES}
    steps = tuple(
        replace(s, lines=lines.get(s.bureau, ()), acts=OWN if s.is_own else ()) for s in works.steps
    )
    works = replace(works, steps=steps, lines=MATTER_LINES, document_number="决2026-31")
    connection = replace(
        connection,
        state="utility",
        external_number="DL2026-0917",
        acts=(
            ActLink("accept-connection", "供电企业受理"),
            ActLink("assign-manager", "指派客户经理"),
        ),
    )
    letter = replace(
        case.letters[0],
        lines=LETTER_LINES,
        acts=(ActLink("countersign-letter", "会签"), ActLink("send-back-letter", "退回函稿")),
    )
    outdated = LetterRow(
        "letter-2",
        "示范企服函〔2026〕4号",
        "served",
        letter.addressee,
        date(2026, 12, 30),
        lines=(OUTDATED, LineRow("11-03 09:40 送达（直接送达）")),
    )
    ended = LetterRow(
        "letter-0",
        "示范企服函〔2026〕3号",
        "lapsed",
        letter.addressee,
        date(2026, 10, 20),
        lines=(LineRow("2026-10-21 已失效", "red"),),
    )
    return replace(
        case,
        matters=(works, connection),
        letters=(letter, outdated, ended),
        notices=(
            NoticeRow(
                "补2026-12", "补正通知书", date(2026, 11, 12), outdated=("企业名称",), prints=2
            ),
        ),
        facts=(
            ("路由", "开关站 → 红线 · 412 米 · 顶管"),
            ("外线投资方", "供电企业投资到用户红线"),
            ("外部编号", "用电报装 DL2026-0917"),
            ("到访", "2 次"),
        ),
        warnings=(
            "统一社会信用代码：“91440112MA9X0K2T7Q”第17位主体校验码不符。请核对，可继续办理。",
        ),
        log=tuple(replace(e, entered_at=e.at, device="3f2a91bc") for e in log()),
    )


def log() -> tuple[TimelineRow, ...]:
    others = UndoRow(against="只能撤销本人的记录。由本人撤销。", is_others=True)
    first = tuple(
        replace(x, entry=f"entry-{n}", undo=replace(others, entries=(f"entry-{n}",)))
        for n, x in enumerate(samples.timeline() * 3, start=1)
    )
    note = replace(
        first[0],
        entry="entry-0",
        is_waiting=True,
        undo=UndoRow(("entry-0",), ("备注",), is_waiting=True),
        text="备注",
        kind="note.added",
        icon="file-text",
        tone="grey",
        officer="陈嘉仪",
        detail="内容 <b>已电话告知</b>企业补充断面图，答复周五前送来",
    )
    return (note, *first)


def shown(made: MainWindow, tab: str = "overview") -> CaseDetail:
    view = scenes.case(made)
    view.show_case(page())
    view.tabs.choose(tab)
    return view


def overview(made: MainWindow) -> None:
    shown(made).overview.open_note()


def approval(made: MainWindow) -> None:
    shown(made, "approval")


def letters(made: MainWindow) -> None:
    shown(made, "letters")


def whole_log(made: MainWindow) -> None:
    shown(made, "log")


def log_undo(made: MainWindow) -> None:
    view = scenes.case(made)
    given = replace(page(), log=plain_log(), may_decide=False, return_kind=ReturnKind.NONE)
    view.show_case(given)
    view.ask_undo()


def plain_log() -> tuple[TimelineRow, ...]:
    """Return a log in which the officer at the desk gave an opinion that was not sent yet."""
    opinion, noted = UndoRow(("entry-0",), (OPINION,), is_waiting=True), ("陈嘉仪", "note.added")
    own = TimelineRow(OPINION, samples.at(11, 18, 9, 52), "陈嘉仪", "step.decided", entry="entry-0")
    note = TimelineRow("备注", samples.at(11, 18, 9, 45), *noted, entry="entry-00")
    rows = (
        replace(own, detail="按所报路由实施，穿越段采用顶管", is_waiting=True, undo=opinion),
        replace(note, detail="已电话告知企业补充断面图", undo=UndoRow(("entry-00",), ("备注",))),
        *log()[1:4],
    )
    return tuple(replace(row, entered_at=row.at, device="3f2a91bc") for row in rows)


def log_nothing(made: MainWindow) -> None:
    view = shown(made, "log")
    QTest.qWait(5)

    view.findChildren(HappeningsTab)[-1].filter.setText("没有的字")


def questions(made: MainWindow) -> None:
    view = scenes.case(made)
    classes = tuple((k.value, v) for k, v in ROAD_CLASSES.items())
    answers = tuple((k.value, v) for k, v in ANSWERS.items())
    asked = (
        QuestionRow("roads.0.road_class", "第1条道路的等级", classes),
        QuestionRow("features.metro", "轨道交通控制保护区", answers),
        QuestionRow(
            "roads.0.overhauled",
            "第1条道路的最近大修日期",
            (("none", "从未大修"),),
            is_typed=True,
            hint="年份或日期",
        ),
    )
    verdict = replace(samples.undetermined(), questions=asked)
    view.show_case(replace(page(), verdict=verdict))


SCENES = {
    "case-deep-overview": overview,
    "case-deep-approval": approval,
    "case-deep-letters": letters,
    "case-deep-log": whole_log,
    "case-deep-log-nothing": log_nothing,
    "case-deep-log-undo": log_undo,
    "case-deep-questions": questions,
}
