"""A verdict as pages show it: outcome, every condition looked at, what is still to be asked."""

from collections.abc import Mapping
from datetime import datetime

from desktop.domain.case import VerdictRecord
from desktop.office.fact_fields import question_row
from desktop.office.office import Office
from desktop.rules.cells import Given, written
from desktop.rules.exemption import Effect, RowTrace, Verdict
from desktop.rules.route_facts import NEVER
from desktop.rules.versions import Versions
from desktop.store.rows import RuleRow, VerdictRow
from desktop.wording.act_menu import NEVER_OVERHAULED
from desktop.wording.case_page import VERDICT_OUTDATED
from desktop.wording.describe import BECAUSE, ROW_UNMET, verdict_text
from desktop.wording.events import COMMA
from desktop.wording.rules import (
    ANSWERS,
    EFFECTS,
    OUTCOMES,
    RELATIONS,
    ROAD_CLASSES,
    fact_path_text,
)
from desktop.wording.sentences import listed


def verdict_row(
    office: Office, trace: Verdict, record: VerdictRecord, known_at: datetime | None = None
) -> VerdictRow:
    """Return a verdict, the conditions that hold or are open first."""
    holding = [r for r in trace.rows if r.result is not False]
    quiet = [r for r in trace.rows if r.result is False]
    version, facts = version_mark(office.rules.exemption, record.digest), trace.decision.facts
    return VerdictRow(
        outcome=record.effective.value,
        summary=_summary(record, trace),
        rows=tuple(_rule(r, facts, version) for r in (*holding, *quiet)),
        questions=tuple(question_row(q) for q in trace.questions),
        referrals=trace.refer_to,
        rules_version=record.digest[:8],
        assessed_on=record.assessed_on,
        settled_reason=record.settled_reason,
        days=office.rules.days("decide", record.assessed_on, known_at),
    )


def _summary(record: VerdictRecord, trace: Verdict) -> str:
    """Return the verdict with the conditions that brought it about."""
    if record.is_outdated:
        was, now = OUTCOMES[record.effective], OUTCOMES[trace.outcome]
        return VERDICT_OUTDATED.format(outcome=was, found=now)
    titles = tuple(dict.fromkeys(r.row.title for r in trace.rows if r.result))
    verdict = verdict_text(record)
    return BECAUSE.format(verdict=verdict, titles=listed(titles)) if titles else verdict


def _effect(trace: RowTrace) -> str:
    if trace.result is None:
        return ""
    return EFFECTS[Effect(str(trace.row.then))] if trace.result else ROW_UNMET


def version_mark(versions: Versions, digest: str) -> str:
    """Return what the keys of a version's rows end with on the page of rules."""
    table = versions.by_digest(digest)
    number = versions.number(table) if table else 1
    return f".{number}" if number > 1 else ""


def _rule(trace: RowTrace, facts: Mapping[str, Given], version: str) -> RuleRow:
    values = COMMA.join(_value(path, written(facts[path])) for path in trace.paths)
    return RuleRow(
        rule=f"exemption.{trace.row.id}{version}",
        title=trace.row.title,
        value=values,
        result=trace.result,
        effect=_effect(trace),
        basis=trace.row.basis,
        source=trace.row.source,
    )


VALUES = {
    **{k.value: v for k, v in ROAD_CLASSES.items()},
    **{k.value: v for k, v in RELATIONS.items()},
    **{k.value: v for k, v in ANSWERS.items()},
    NEVER: NEVER_OVERHAULED,
}


def value_text(value: str) -> str:
    """Return a stated value in words."""
    return VALUES.get(value, value)


def _value(path: str, value: str) -> str:
    return f"{fact_path_text(path)} {value_text(value)}"
