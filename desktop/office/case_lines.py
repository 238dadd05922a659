"""What happened to the steps, matters and letters of a case, one line each."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime

from desktop.domain.ball import Party
from desktop.domain.case import Case, LetterStage, Matter, Step, WaiverLetter
from desktop.domain.clocks import accepted_as_known, notifies, notify_due
from desktop.domain.correcting import changed_since
from desktop.domain.folding import Recorded
from desktop.domain.letter_life import awaits_lapse
from desktop.domain.supply import SupplyStep, step_day, supply_steps
from desktop.domain.values import Bureau, MatterKind
from desktop.office.held_time import case_shares, held_shares
from desktop.office.office import Office
from desktop.office.page_clock import matter_clock
from desktop.rules.deficiency import reminder_day
from desktop.rules.working_days import NoCalendar
from desktop.store.rows import ClockRow
from desktop.store.rows_case import HeldShare, HeldTime, LineRow
from desktop.wording import case_page as words
from desktop.wording.fields import FIELDS
from desktop.wording.rule_tables import basis_said
from desktop.wording.rules import MILESTONES, PAPERS
from desktop.wording.sentences import full_day, listed, moment, working_span
from desktop.wording.values import (
    BUREAUS,
    LETTER_STAGES,
    MATTER_OUTCOMES,
    PARTIES,
    PROVISIONAL,
    SPECIALS,
)

Names = Mapping[str, str]


def step_lines(step: Step, names: Names, clock: ClockRow | None = None) -> tuple[LineRow, ...]:
    """Return what happened to a bureau's step beside its opinion, and to its due day."""
    return (
        *_decision(step, names),
        *_recounted(clock),
        *_clock_stops(step),
        *_questions(step),
        *_orders(step, names),
    )


def _recounted(clock: ClockRow | None) -> Iterator[LineRow]:
    if clock is None or clock.recounted_on is None or clock.due_at is None:
        return
    pattern = words.PUT_OFF if clock.is_put_off else words.BROUGHT_FORWARD
    promised, now = full_day(clock.due_at.date()), full_day(clock.recounted_on)
    tone = "amber" if clock.is_put_off else "text2"
    yield LineRow(pattern.format(promised=promised, now=now), tone, "calendar-clock")


def _decision(step: Step, names: Names) -> Iterator[LineRow]:
    if step.reasons:
        yield LineRow(words.REASONS.format(reasons=listed(step.reasons)))
    if step.opened:
        yield LineRow(words.OPENED.format(papers=listed(PAPERS[p] for p in step.opened)))
    if step.late is not None:
        who = names.get(step.late.reviewed_by, "")
        pattern = words.LATE_REVIEWED if who else words.LATE_WAITING
        tone = "text2" if who else "amber"
        yield LineRow(pattern.format(reason=step.late.reason, officer=who), tone, "file-clock")
    if step.handed_to and step.opinion is None:
        who = names.get(step.handed_to, step.handed_to)
        yield LineRow(words.HANDED_OVER.format(officer=who), icon="send")


def _clock_stops(step: Step) -> Iterator[LineRow]:
    for special in step.specials:
        pattern = words.SPECIAL_ENDED if special.ended_on else words.SPECIAL_RUNNING
        said = pattern.format(
            kind=SPECIALS[special.kind],
            start=special.start,
            end=special.end,
            number=special.notice_number,
            ended=special.ended_on,
        )
        yield LineRow(said, "text2" if special.ended_on else "grey", "clock")
    if step.fixed_due is not None:
        yield LineRow(words.FIXED_DUE.format(on=full_day(step.fixed_due)), "amber", "clock")


def _questions(step: Step) -> Iterator[LineRow]:
    for asked in step.explanations:
        said = words.ASKED.format(at=moment(asked.asked_at), question=asked.question)
        yield LineRow(said, icon="circle-help")
        if asked.answered_at is None:
            yield LineRow(words.NOT_ANSWERED, "amber")
        else:
            at = moment(asked.answered_at)
            yield LineRow(words.ANSWERED.format(at=at, answer=asked.answer))


def _orders(step: Step, names: Names) -> Iterator[LineRow]:
    if step.extension is not None:
        given = step.extension
        officer = names.get(given.approved_by, given.approved_by)
        said = words.EXTENDED.format(days=given.days, officer=officer, reason=given.reason)
        yield LineRow(said, icon="clock")
    for order in step.oversight:
        at = moment(order.ordered_at)
        said = words.ORDERED.format(at=at, number=order.number, text=order.text)
        yield LineRow(said, "red", "triangle-alert")
        reply = words.REPLIED.format(reply=order.reply) if order.reply else words.NOT_REPLIED
        yield LineRow(reply, "text2" if order.reply else "red")


def matter_lines(
    office: Office, case: Case, matter: Matter, history: Sequence[Recorded] = ()
) -> tuple[LineRow, ...]:
    """Return what happened to a matter before, beside and after its steps, and whose time it took.

    Without its ``history`` nothing is said of the time.
    """
    return (
        *_supplements(matter),
        *_acceptance(office, matter),
        *_put_off(office, matter),
        *_milestones(office, case, matter),
        *_end(matter),
        *_held(office, matter, history),
    )


def _put_off(office: Office, matter: Matter) -> Iterator[LineRow]:
    """Yield what a revised calendar makes of the day of a matter without steps."""
    if not matter.steps and matter.accepted_on is not None:
        yield from _recounted(matter_clock(office, matter))


def held_rows(office: Office, case: Case, history: Sequence[Recorded]) -> HeldTime | None:
    """Return whose office time a case took, every party with its share."""
    shares = case_shares(office, case, history)
    if shares is None:
        return None
    minutes = dict(shares.minutes)
    rows = (
        HeldShare(
            party=party.value,
            name=words.HELD_NOBODY if party is Party.NOBODY else PARTIES[party],
            minutes=minutes.get(party, 0),
            time=working_span(minutes.get(party, 0), shares.day),
            is_now=party is shares.now,
        )
        for party in Party
    )
    return HeldTime(tuple(rows), shares.total, working_span(shares.total, shares.day))


def _held(office: Office, matter: Matter, history: Sequence[Recorded]) -> Iterator[LineRow]:
    shares = held_shares(office, matter, history)
    if shares is None:
        return
    whole = shares.day
    told = [
        words.HELD_SHARE.format(party=PARTIES[party], time=working_span(minutes, whole))
        for party, minutes in shares.minutes
    ]
    total = working_span(shares.total, whole)
    now = words.HELD_NOW.format(party=PARTIES[shares.now]) if shares.now else ""
    yield LineRow(words.HELD.format(shares=listed(told), total=total, now=now), icon="gauge")


def _supplements(matter: Matter) -> Iterator[LineRow]:
    for notice in matter.supplements:
        items = (
            words.SUPPLEMENT_ITEM.format(paper=PAPERS[i.paper], problem=i.problem)
            for i in notice.items
        )
        said = words.SUPPLEMENT.format(
            on=notice.requested_on, number=notice.number, by=notice.by, items=listed(items)
        )
        yield LineRow(said, "amber" if notice.completed_on is None else "text2", "undo-2")
        if notice.completed_on is None:
            yield LineRow(words.SUPPLEMENT_OPEN, "amber")
        else:
            yield LineRow(words.SUPPLEMENT_DONE.format(on=notice.completed_on))


def _acceptance(office: Office, matter: Matter) -> Iterator[LineRow]:
    if matter.not_accepted_reason:
        yield LineRow(words.REFUSED_AT_DOOR.format(reason=matter.not_accepted_reason), "red")
    elif matter.is_open and matter.accepted_on is None and notifies(matter.kind):
        yield from _waits_for_acceptance(office, matter)
    given = matter.delegation
    if given is not None:
        until = words.DELEGATED_UNTIL.format(until=given.until) if given.until else ""
        said = words.DELEGATED.format(
            number=given.number,
            scope=given.scope,
            since=given.since,
            until=until or words.DELEGATED_OPEN,
        )
        yield LineRow(said, icon="file-text")


def _waits_for_acceptance(office: Office, matter: Matter) -> Iterator[LineRow]:
    silent = accepted_as_known(matter, office.now().date(), office.rules)
    if silent is not None:
        yield LineRow(words.BY_SILENCE.format(on=silent), "red", "triangle-alert")
    elif matter.open_supplement is None and (due := notify_due(matter, office.rules)).on:
        yield LineRow(words.NOTIFY_BY.format(on=full_day(due.on)), "amber", "clock")


def _milestones(office: Office, case: Case, matter: Matter) -> Iterator[LineRow]:
    if matter.kind is not MatterKind.CONNECTION:
        return
    for reached in case.milestones:
        name = MILESTONES.get(reached.milestone, reached.milestone)
        yield LineRow(words.REACHED.format(milestone=name, on=reached.on), "green", "check")
    done = {m.milestone for m in case.milestones}
    order = office.rules.milestones(office.settings.stage_profile, office.now().date())
    left = [milestone for milestone in order if milestone not in done]
    if matter.accepted_on is not None and matter.is_open and left:
        name = MILESTONES.get(left[0], left[0])
        yield LineRow(words.NEXT_MILESTONE.format(milestone=name))
    for owed in supply_steps(case, office.rules):
        yield _owed(office, owed)


def _owed(office: Office, owed: SupplyStep) -> LineRow:
    """Return by when the utility owes a step, counted from when, and why."""
    name = MILESTONES.get(owed.milestone, owed.milestone)
    if owed.days is None:
        asked = listed(words.SUPPLY_FACTS.get(fact, fact) for fact in owed.decision.questions)
        return LineRow(words.SUPPLY_OPEN.format(milestone=name, facts=asked), "amber", "clock")
    due, today = step_day(owed, office.rules), office.now().date()
    row = owed.decision.sure[0]
    said = words.SUPPLY_BY.format(
        milestone=name,
        on=full_day(due.on) if due.on else PROVISIONAL,
        days=owed.days,
        since=owed.since,
        basis=basis_said(row.basis, row.source),
    )
    if due.on is None or today < due.on:
        return LineRow(said, "text2", "clock")
    late = words.SUPPLY_LATE if today > due.on else words.SUPPLY_TODAY
    return LineRow(said + late, "red" if today > due.on else "amber", "clock")


def _end(matter: Matter) -> Iterator[LineRow]:
    if matter.outcome is not None and matter.ended is not None:
        said = words.CONCLUDED.format(
            on=matter.ended.on,
            outcome=MATTER_OUTCOMES[matter.outcome],
            number=matter.document_number or words.UNKNOWN_PERSON,
        )
        yield LineRow(said, "green", "circle-check")


def letter_lines(
    office: Office, case: Case, letter: WaiverLetter, names: Names
) -> tuple[LineRow, ...]:
    """Return each paper of a letter with its deadline, and the letter's way so far."""
    return (
        *_letter_changes(case, letter),
        *_letter_papers(office, letter),
        *_letter_days(office, letter),
        *_letter_way(letter, names),
        *_letter_end(letter, names),
    )


def _letter_changes(case: Case, letter: WaiverLetter) -> Iterator[LineRow]:
    """Yield what the letter says that is no longer so, and the letter it stands in the place of."""
    for path, told, now in changed_since(case, letter) if letter.is_live else ():
        said = words.LETTER_SAYS.format(field=FIELDS[path], told=told, now=now or words.NOTHING)
        yield LineRow(said, "amber", "triangle-alert")
    before = case.letter(letter.replaces)
    if before is not None:
        yield LineRow(words.REPLACES.format(number=before.number), icon="stamp")


def _letter_papers(office: Office, letter: WaiverLetter) -> Iterator[LineRow]:
    for paper in letter.papers:
        name = PAPERS[paper.paper]
        if paper.paper in letter.redeemed:
            yield LineRow(words.PAPER_DONE.format(paper=name), "green", "circle-check")
            continue
        left, tone = _left(office, paper.supplement_by, is_live=letter.is_live)
        anchor = MILESTONES.get(paper.anchor, paper.anchor)
        said = words.PAPER_OPEN.format(
            paper=name, by=full_day(paper.supplement_by), anchor=anchor, left=left
        )
        yield LineRow(said, tone, "clock")


def _left(office: Office, by: date, *, is_live: bool) -> tuple[str, str]:
    """Return how many working days are left and the tone that goes with it."""
    today = office.now().date()
    if not is_live:
        return "", "text2"
    if by < today:
        return words.PAPER_LATE, "red"
    try:
        days = office.rules.calendar.count(today, by)
    except NoCalendar:
        return "", "text2"
    is_near = days <= office.rules.first_reminder(today)
    return words.PAPER_LEFT.format(days=days), "amber" if is_near else "text2"


def _letter_days(office: Office, letter: WaiverLetter) -> Iterator[LineRow]:
    if awaits_lapse(letter, office.now().date(), office.settings):
        yield LineRow(words.LAPSE_DUE, "red", "triangle-alert")
    elif letter.is_live and letter.outstanding:
        days = office.rules.first_reminder(office.now().date())
        on = reminder_day(letter.due_on, days, office.rules.calendar)
        if on is not None:
            yield LineRow(words.WARN_FROM.format(on=full_day(on), days=days))
    if letter.extension is not None:
        given = letter.extension
        said = words.LETTER_EXTENDED.format(until=full_day(given.until), reason=given.reason)
        yield LineRow(said, icon="clock")


def _letter_way(letter: WaiverLetter, names: Names) -> Iterator[LineRow]:
    def who(officer: str) -> str:
        return names.get(officer, officer)

    if letter.returned_reason:
        yield LineRow(words.RETURNED.format(reason=letter.returned_reason), "amber", "undo-2")
    yield LineRow(_done(words.DRAFTED, who(letter.drafted_by), letter.drafted_at))
    if letter.checked_by:
        yield LineRow(words.CHECKED.format(officer=who(letter.checked_by)))
    for mark in letter.countersigned:
        said = words.CERTIFIED.format(
            bureau=BUREAUS[mark.bureau],
            officer=who(mark.officer),
            at=moment(mark.at),
            document=mark.document,
        )
        yield LineRow(said)
    waiting = _certifiers_waiting(letter)
    if waiting:
        names_ = listed(BUREAUS[b] for b in waiting)
        yield LineRow(words.NOT_CERTIFIED.format(bureaus=names_), "amber")
    if letter.signed_at is not None:
        yield LineRow(_done(words.SIGNED, who(letter.signed_by), letter.signed_at))
    if letter.sealed_by:
        yield LineRow(words.SEALED.format(officer=who(letter.sealed_by)))


def _done(pattern: str, officer: str, at: datetime) -> str:
    return pattern.format(officer=officer, at=moment(at))


def _certifiers_waiting(letter: WaiverLetter) -> list[Bureau]:
    if letter.signed_at is not None or not letter.is_live or not letter.checked_by:
        return []
    done = {mark.bureau for mark in letter.countersigned}
    wanted = {paper.certified_by for paper in letter.papers}
    return [bureau for bureau in Bureau if bureau in wanted - done]


def _letter_end(letter: WaiverLetter, names: Names) -> Iterator[LineRow]:
    if letter.served is not None:
        at = moment(letter.served.at)
        yield LineRow(words.SERVED.format(at=at, method=letter.served.method))
    if letter.adopted_on is not None:
        said = words.ADOPTED.format(on=letter.adopted_on, number=letter.utility_number)
        yield LineRow(said, "green")
    if letter.prints:
        yield LineRow(words.PRINTED.format(count=letter.prints), icon="printer")
    if letter.ended_on is not None:
        why = letter.ended_reason
        reason = words.ENDED_REASON.format(reason=why) if why else ""
        stage = LETTER_STAGES[letter.stage]
        tone = "green" if letter.stage is LetterStage.REDEEMED else "red"
        by = names.get(letter.ended_by, letter.ended_by)
        said = words.ENDED.format(on=letter.ended_on, stage=stage, by=by, reason=reason)
        yield LineRow(said, tone)
