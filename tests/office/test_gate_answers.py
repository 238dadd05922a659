"""The conditions of a waiver are statements: they hold or do not, and the log says which."""

from desktop.domain.papers import GateStated
from desktop.rules.route_facts import Answer
from desktop.wording.event_details import detail_of


def test_a_condition_holds_or_does_not() -> None:
    answers = (("promises_kept", Answer.YES), ("no_lapsed_letter", Answer.NO))
    said = detail_of(GateStated(answers, "信用平台"), {})

    assert "没有未修复的虚假承诺 符合" in said
    assert "近12个月没有失效的函 不符合" in said
