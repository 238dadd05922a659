"""Write docs/roles.md: which duty may do which act in which state, from the registers of the rules.

Run for maintainers: .venv/bin/python build_spec/duties/build_duties.py
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from desktop.domain.acts import Act
from desktop.domain.approval import has_step
from desktop.domain.case import LetterStage
from desktop.domain.catalogue import ACTS, SUBJECTS
from desktop.domain.guards import is_accepted, is_not_accepted, is_open
from desktop.domain.intake import acceptable
from desktop.domain.kind_rules import KIND_RULES, Apart
from desktop.domain.letter import ALLOWED
from desktop.domain.values import Duty
from desktop.wording.acts import ACTS as NAMES
from desktop.wording.events import EVENTS
from desktop.wording.values import DUTIES, LETTER_STAGES

OUT = Path(__file__).resolve().parents[2] / "docs" / "roles.md"
MARK = "●"
RECEIVED, ACCEPTED, ENDED = "待受理", "已受理", "已办结"
MATTER_STATES = (RECEIVED, ACCEPTED, ENDED)
BARRED: dict[Callable[..., object], str] = {
    is_open: ENDED,
    is_accepted: RECEIVED,
    has_step: RECEIVED,
    is_not_accepted: ACCEPTED,
    acceptable: ACCEPTED,
}
"""The state in which a guard stands against the act."""
HEAD = """# 谁在什么时候可以办什么

由 `build_spec/duties/build_duties.py` 从程序的办理登记生成，请勿手改；
测试逐格核对程序与服务器的判断。
●表示可办。三张表合起来看：有职责（一）、到了阶段（二、三）、且不是须回避的人（四）。
其余条件由程序逐条说明：不能办的按钮为灰色，停在上面即见理由。

- 只能办理本局的事项；本局由服务器上的登记确定，不由客户端自报。
- 审计人员可以看全部、可以导出，不办理任何事项。系统管理员不看案件内容，只管设置与人员。
- 审计、系统管理各由专人担任：不与其他职责一并授予，不代理他人；此前已兼任的照旧，“设置”页有提示。
- 供电企业的客户经理登记、采信，不作行政决定。
- 印章只由印章管理员使用，且不得是该函的签发人。
"""


def page() -> str:
    """Return the whole document."""
    parts = (
        _part("一、职责与办理事项", "", _by_duty()),
        _part("二、事项的阶段", "没有列出的办理不看事项的阶段。", _by_matter()),
        _part("三、函件的阶段", "", _by_stage()),
        _part("四、须由不同的人办理", APART_NOTE, _apart()),
    )
    return "\n".join([HEAD, *parts])


APART_NOTE = (
    "核稿人与签发人是否也须不同，由各局在“设置 › 单位”选定，默认须三人；"
    "只有两人的局可选两人，绝不少于两人。"
)


def matter_states(act: Act) -> tuple[str, ...]:
    """Return in which states of its matter an act can be done."""
    barred = {BARRED[guard] for guard in act.guards if guard in BARRED}
    return tuple(state for state in MATTER_STATES if state not in barred)


def of_matters() -> tuple[Act, ...]:
    """Return the acts that look at the state of a matter."""
    return tuple(act for act in _acts() if any(guard in BARRED for guard in act.guards))


def _part(title: str, note: str, rows: Iterable[str]) -> str:
    said = [note, ""] if note else []
    return "\n".join([f"## {title}", "", *said, *rows, ""])


def _acts() -> Iterator[Act]:
    for subject in SUBJECTS:
        yield from (a for a in ACTS.values() if a.command.__module__ == subject.__name__)


def _by_duty() -> Iterator[str]:
    yield from _head("办理", "命令", marks=[DUTIES[duty] for duty in Duty])
    for act in _acts():
        yield _row([NAMES[act.name], f"`{act.name}`", *_marks(d in act.duties for d in Duty)])


def _by_matter() -> Iterator[str]:
    yield from _head("办理", "职责", marks=list(MATTER_STATES))
    for act in of_matters():
        states = matter_states(act)
        yield _row([NAMES[act.name], _duties(act), *_marks(s in states for s in MATTER_STATES)])


def _by_stage() -> Iterator[str]:
    yield from _head("办理", "职责", marks=[LETTER_STAGES[stage] for stage in LetterStage])
    for act in _acts():
        if act.command in ALLOWED:
            allowed = ALLOWED[act.command]
            yield _row([NAMES[act.name], _duties(act), *_marks(s in allowed for s in LetterStage)])


def _apart() -> Iterator[str]:
    yield from _head("办理", "不得由同一人先前办理")
    for kind, rule in KIND_RULES.items():
        if rule.apart:
            yield _row([EVENTS[kind], "、".join(_said(one) for one in rule.apart)])


def _said(apart: Apart) -> str:
    names = "、".join(EVENTS[kind] for kind in apart.kinds.split("|"))
    return names + ("（该局选定三人时）" if apart.of_three else "")


def _duties(act: Act) -> str:
    return "、".join(DUTIES[duty] for duty in Duty if duty in act.duties)


def _marks(held: Iterable[bool]) -> Iterator[str]:
    return (MARK if is_held else "" for is_held in held)


def _head(*names: str, marks: Iterable[str] = ()) -> Iterator[str]:
    marked = list(marks)
    yield _row([*names, *marked])
    yield _row([*("---" for _ in names), *(":-:" for _ in marked)])


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    OUT.write_text(page(), encoding="utf-8")
    print(OUT)
