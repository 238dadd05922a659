"""The papers of the approval: decisions, explanations asked, special procedures, orders."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop.domain.approval import MatterConcluded
from desktop.domain.case import Case, Matter, MatterOutcome
from desktop.domain.clocks import step_due
from desktop.domain.oversight import OversightOrdered
from desktop.domain.step_clock import ExplanationRequested, SpecialStarted, StepExtended
from desktop.letters.notice import Notice, NoticeFacts
from desktop.office.notice_making import (
    OFFICE,
    Head,
    day_words,
    deciding,
    ended,
    matter_values,
    notice_facts,
    route_words,
    working_days,
)
from desktop.rules.working_days import NoCalendar
from desktop.wording import notices as words
from desktop.wording.letters import chinese_day, plain_number
from desktop.wording.values import BUREAUS, LAYINGS, SPECIALS

if TYPE_CHECKING:
    from desktop.office.office import Office


def is_granted(_case: Case, event: MatterConcluded) -> bool:
    """Return whether the decision grants what was applied for."""
    return event.outcome is MatterOutcome.GRANTED


def is_refused(case: Case, event: MatterConcluded) -> bool:
    """Return whether the decision refuses it."""
    return not is_granted(case, event)


def permit_facts(office: "Office", case: Case, event: MatterConcluded, _on: date) -> NoticeFacts:
    """Return the decision that grants (准予行政许可决定书); the bureaus' words are its demands."""
    form, matter = case.form, case.matter(event.matter)
    values = {
        **matter_values(case, event.matter),
        "work": f"{form.project.name}，{form.project.address}",
        "route": route_words(case),
        "length_m": plain_number(form.route.length_m) if form.route.length_m else "",
        "laying": LAYINGS[form.route.laying] if form.route.laying else words.AS_FILED,
    }
    return _decision(office, case, event, Notice.PERMIT, values, {"demands": _opinions(matter)})


def refusal_facts(office: "Office", case: Case, event: MatterConcluded, _on: date) -> NoticeFacts:
    """Return the decision that refuses (不予行政许可决定书), with its reasons."""
    reasons = words.SEMICOLON.join(ended(reason) for reason in event.reasons)
    values = {**matter_values(case, event.matter), "reasons": reasons or words.AS_DECIDED}
    return _decision(office, case, event, Notice.REFUSAL, values, {})


def _decision(
    office: "Office",
    case: Case,
    event: MatterConcluded,
    notice: Notice,
    values: dict[str, str],
    lists: dict[str, tuple[dict[str, str], ...]],
) -> NoticeFacts:
    head = Head(
        notice,
        deciding(office, event.matter),
        case.form.enterprise.name,
        event.decided.on,
        (office.settings.copied_to,),
    )
    return notice_facts(office, head, values, lists)


def _opinions(matter: Matter | None) -> tuple[dict[str, str], ...]:
    steps = matter.steps if matter else ()
    said = {ended(s.text): BUREAUS[s.bureau] for s in reversed(steps) if ended(s.text)}
    return tuple({"bureau": bureau, "text": text} for text, bureau in reversed(said.items()))


def explanation_facts(
    office: "Office", case: Case, event: ExplanationRequested, on: date
) -> NoticeFacts:
    """Return the request for an explanation (要求说明通知书), of the bureau that asks."""
    matter = case.matter(event.matter)
    step = matter.step(event.bureau) if matter else None
    due = step_due(matter, step, on, office.rules) if matter and step else None
    values = {**matter_values(case, event.matter), "answer_by": day_words(due.on if due else None)}
    questions = tuple({"text": ended(line)} for line in event.question.splitlines() if ended(line))
    head = Head(Notice.EXPLANATION_REQUEST, event.bureau, case.form.enterprise.name, on)
    return notice_facts(office, head, values, {"questions": questions})


def special_facts(office: "Office", case: Case, event: SpecialStarted, on: date) -> NoticeFacts:
    """Return the notice of a special procedure (特别程序告知书)."""
    matter = case.matter(event.matter)
    step = matter.step(event.bureau) if matter else None
    due = step_due(matter, step, event.end, office.rules) if matter and step else None
    days = working_days(office, event.start - timedelta(days=1), event.end)
    values = {
        **matter_values(case, event.matter),
        "procedure": SPECIALS[event.kind],
        "step_organ": office.settings.organ(event.bureau).full_name,
        "days": days,
        "start_on": chinese_day(event.start),
        "end_on": chinese_day(event.end),
        "due_on": day_words(due.on if due else None) or words.LATER,
    }
    head = Head(Notice.SPECIAL_PROCEDURE, OFFICE, case.form.enterprise.name, on)
    return notice_facts(office, head, values)


def step_extension_facts(
    office: "Office", case: Case, event: StepExtended, on: date
) -> NoticeFacts:
    """Return the notice that a bureau's time is longer (延长办理期限告知书)."""
    matter = case.matter(event.matter)
    step = matter.step(event.bureau) if matter else None
    due = step_due(matter, step, on, office.rules) if matter and step else None
    values = {
        **matter_values(case, event.matter),
        "reason": ended(event.reason),
        "step_organ": office.settings.organ(event.bureau).full_name,
        "days": str(event.days),
        "due_on": day_words(due.on if due else None) or words.LATER,
    }
    head = Head(Notice.STEP_EXTENSION, event.bureau, case.form.enterprise.name, on)
    return notice_facts(office, head, values)


def oversight_facts(office: "Office", case: Case, event: OversightOrdered, on: date) -> NoticeFacts:
    """Return the oversight order (督办单) to a bureau."""
    matter = case.matter(event.matter)
    step = matter.step(event.bureau) if matter else None
    due = step_due(matter, step, on, office.rules) if matter and step else None
    due_on = due.on if due and due.on else on
    values = {
        **matter_values(case, event.matter),
        "officer": BUREAUS[event.bureau],
        "due": chinese_day(due_on),
        "overdue": words.WORKING_DAYS.format(days=working_days(office, due_on, on) or 0),
        "answer_by": _next_working_day(office, on),
        "demand": ended(event.text),
        "supervisor": office.settings.name,
    }
    name = office.settings.organ(event.bureau).full_name
    return notice_facts(office, Head(Notice.OVERSIGHT, OFFICE, name, on), values)


def _next_working_day(office: "Office", on: date) -> str:
    try:
        return chinese_day(office.rules.calendar.after(on, 1))
    except NoCalendar:
        return words.NEXT_WORKING_DAY
