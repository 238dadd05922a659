"""Try the rules on facts of no case: nothing is recorded, and the same rules decide."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from desktop.domain.values import Bureau
from desktop.office.counting import Count, CountFrom, count_from, story_of
from desktop.office.office import Office
from desktop.office.trying import facts_from
from desktop.rules.deficiency import Paper, WaivableRow
from desktop.rules.exemption import Outcome, RouteFacts, RowTrace, Verdict, assess
from desktop.rules.findings import Refusal, finding
from desktop.rules.parameters import NoParameter
from desktop.rules.working_days import CountedDay
from desktop.store.rows_calendar import (
    ClockLine,
    TriedClock,
    TriedCondition,
    TriedPaper,
    TriedRoute,
    TriedRow,
    TriedWaiver,
)
from desktop.wording import calendar as words
from desktop.wording import clock_story, signs
from desktop.wording.findings import say
from desktop.wording.rules import (
    DAY_KINDS,
    MILESTONES,
    OUTCOMES,
    PAPERS,
    RESULTS,
    fact_path_text,
)
from desktop.wording.sentences import listed
from desktop.wording.values import BUREAUS, PROVISIONAL


def try_route(office: Office, data: Mapping[str, Any], as_of: date) -> TriedRoute:
    """Return what the exemption rule says of these facts on that day, row by row."""
    facts = facts_from(dict(data))
    if isinstance(facts, Refusal):
        return TriedRoute(faults=tuple(str(say(f)) for f in facts.findings))
    try:
        verdict = assess(facts, as_of, office.rules.exemption)
        days = office.rules.days("decide", as_of)
    except NoParameter as missing:
        said = say(finding("no_parameter", parameter=missing.name, on=missing.on))
        return TriedRoute(faults=(str(said),))
    rows = tuple(_tried_rows(facts, verdict))
    tried = TriedRoute(
        outcome=verdict.outcome.value,
        summary=words.TRY_SUMMARY[verdict.outcome.value].format(days=days),
        rows=rows,
        questions=tuple((path, fact_path_text(path)) for path in verdict.questions),
        referrals=verdict.refer_to,
    )
    lines = _route_lines(tried, verdict.outcome)
    head = words.TRY_HEAD.format(on=as_of, version=verdict.rules_digest[:8])
    return _with_text(tried, "\n".join((head, *lines)))


def _with_text(tried: TriedRoute, text: str) -> TriedRoute:
    return TriedRoute(
        tried.outcome, tried.summary, tried.rows, tried.questions, tried.referrals, (), text
    )


def facts_of_case(office: Office, number: str) -> dict[str, Any] | None:
    """Return a case's route facts as plain values, with its number; None where there is none."""
    case = office.case(number.strip())
    if case is None:
        return None
    facts = case.form.facts
    roads = [
        {
            "name": road.name,
            "road_class": road.road_class.value if road.road_class else None,
            "relation": road.relation.value if road.relation else None,
            "delivered": road.delivered or None,
            "overhauled": road.overhauled or None,
        }
        for road in facts.roads
    ]
    return {
        "number": case.number,
        "kilovolts": str(facts.kilovolts) if facts.kilovolts is not None else None,
        "features": {feature.value: answer.value for feature, answer in facts.features.items()},
        "roads": roads,
    }


def _tried_rows(facts: RouteFacts, verdict: Verdict) -> Iterator[TriedRow]:
    """Yield the verdict's rows; those that hold or are open come first."""
    for trace in sorted(verdict.rows, key=lambda row: row.result is False):
        row, place = trace.row, _road_of(trace)
        said = (words.condition_text(c) for c in row.when)
        found = zip(said, trace.truths, strict=True)
        yield TriedRow(
            rule=f"exemption.{row.id}",
            title=row.title,
            about=_about(place, facts),
            conditions=tuple(TriedCondition(text, truth) for text, truth in found),
            result=trace.result,
            effect=words.effect_text(row),
            basis=row.basis,
            source=row.source,
        )


def _road_of(trace: RowTrace) -> int | None:
    group, _, rest = trace.paths[0].partition(".")
    return int(rest.partition(".")[0]) if group == "roads" else None


def _about(place: int | None, facts: RouteFacts) -> str:
    if place is None:
        return words.ROUTE
    name = facts.roads[place].name.strip()
    pattern = words.ROAD_NAMED if name else words.ROAD
    return pattern.format(number=place + 1, name=name)


def _route_lines(tried: TriedRoute, outcome: Outcome) -> Iterator[str]:
    yield f"{words.VERDICT}{signs.COLON}{OUTCOMES[outcome]}　{tried.summary}"
    for row in tried.rows:
        if row.result is not False:
            about = f"{row.about}{signs.COLON}{row.title}"
            yield f"  {RESULTS[row.result]}　{about}　{row.effect}　{row.basis}"
            for condition in row.conditions:
                yield f"    {RESULTS[condition.result]}　{condition.text}"
    if tried.questions:
        yield words.QUESTIONS.format(count=len(tried.questions))
        yield from (f"  {text}" for _path, text in tried.questions)
    if tried.referrals:
        yield words.REFERRALS + listed(tried.referrals)


def try_waiver(office: Office, missing: Sequence[str], as_of: date) -> TriedWaiver:
    """Return what becomes of these papers if they are missing on that day."""
    papers = tuple(_tried_paper(office, Paper(name), as_of) for name in missing)
    allowed = bool(papers) and all(p.may_be_waived for p in papers)
    summary = words.WAIVER_ALL if allowed else words.WAIVER_SOME
    conditions = [*_long_stop(office, as_of)] if allowed else []
    if allowed:
        table = office.rules.deficiency
        conditions.append(words.GATES)
        conditions += [table.gate_title(code) for code in table.gate_criteria(as_of)]
    tried = TriedWaiver(papers, summary if papers else words.NONE_MISSING, tuple(conditions), "")
    lines = [words.WAIVER_HEAD.format(on=as_of), tried.summary]
    for paper in papers:
        lines += [
            f"{paper.name}{signs.COLON}{paper.verdict}",
            *(f"  {line}" for line in paper.lines),
        ]
    return TriedWaiver(papers, tried.summary, tried.conditions, "\n".join([*lines, *conditions]))


def _tried_paper(office: Office, paper: Paper, as_of: date) -> TriedPaper:
    name = PAPERS[paper]
    rows = [row for row in office.rules.deficiency.rows(as_of) if row.paper is paper]
    if not rows:
        return TriedPaper(name, False, words.NOT_WAIVED, (words.MAIN_LINE,))
    if paper in office.settings.not_waived:
        return TriedPaper(name, False, words.NOT_WAIVED_HERE, (words.HERE_LINE,))
    lines = [_supporting(office, row) for row in rows]
    anchors = dict.fromkeys(office.rules.anchor(r, office.settings.stage_profile) for r in rows)
    lines += [words.ANCHOR_LINE.format(anchor=MILESTONES[a]) for a in anchors]
    issuing = dict.fromkeys(row.issuing_organ for row in rows)
    lines.append(words.ISSUING_LINE.format(issuing=listed(issuing)))
    return TriedPaper(name, True, words.WAIVED, tuple(lines))


def _supporting(office: Office, row: WaivableRow) -> str:
    names = listed(office.rules.deficiency.supporting_name(code) for code in row.supporting)
    return words.SUPPORTING_LINE.format(names=names, bureau=BUREAUS[Bureau(row.certified_by)])


def _long_stop(office: Office, as_of: date) -> Iterator[str]:
    days = office.settings.long_stop_days
    last = as_of + timedelta(days=days)
    beyond = last > office.rules.calendar.horizon
    provisional = f"{signs.OPEN}{PROVISIONAL}{signs.CLOSE}" if beyond else ""
    yield words.LONG_STOP.format(on=as_of, days=days, last=last, provisional=provisional)


def try_clock(office: Office, given: CountFrom, days: int) -> TriedClock:
    """Return the count of so many working days from a day or a moment on."""
    count = count_from(office.rules, given, days)
    lines = tuple(_clock_line(line) for line in count.days)
    begun = clock_story.begun(story_of(count, given)) if count.start else ""
    due, provisional = "", ""
    if count.missing_year is None:
        last = count.days[-1].note.day
        closing = office.rules.closing(last, given.known_at)
        due = words.CLOCK_DUE.format(day=words.day_words(last), closing=f"{closing:%H:%M}")
    else:
        provisional = _provisional(count, days)
    texts = [words.CLOCK_TRY_LINE.format(day=x.day, why=x.why, ordinal=x.ordinal) for x in lines]
    head = begun or words.day_words(given.on)
    return TriedClock(lines, begun, due, provisional, "\n".join([head, *texts, due or provisional]))


def _provisional(count: Count, days: int) -> str:
    if not count.days:
        return words.UNKNOWN_YEAR.format(year=count.missing_year)
    done = sum(line.number is not None for line in count.days)
    last = count.days[-1].note.day
    return words.PROVISIONAL.format(
        year=count.missing_year, last=last, count=done, left=days - done
    )


def _clock_line(line: CountedDay) -> ClockLine:
    note = line.note
    why = DAY_KINDS[note.kind] + (
        f"{signs.OPEN}{note.holiday}{signs.CLOSE}" if note.holiday else ""
    )
    ordinal = words.ORDINAL.format(number=line.number) if line.number else words.UNCOUNTED
    counts = line.number is not None
    return ClockLine(words.day_words(note.day), note.kind.value, why, ordinal, counts)
