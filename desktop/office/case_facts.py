"""The small facts of a case beside its head: route, who pays, numbers outside, visits, promise."""

from collections.abc import Iterator

from desktop.domain.case import Case
from desktop.wording import case_page as words
from desktop.wording.sentences import figure, joined, listed
from desktop.wording.values import LAYINGS, MATTERS


def case_facts(case: Case) -> tuple[tuple[str, str], ...]:
    """Return name and value of each; one without a value is left out."""
    return tuple((name, value) for name, value in _facts(case) if value)


def _facts(case: Case) -> Iterator[tuple[str, str]]:
    route = case.form.route
    start, end = route.start, route.end
    span = words.ROUTE_SPAN.format(start=start, end=end) if start or end else ""
    length = words.LENGTH.format(length=figure(route.length_m)) if route.length_m else ""
    laying = LAYINGS[route.laying] if route.laying else ""
    yield words.ROUTE, joined((span, length, laying))
    yield words.PAID_BY, route.paid_by
    yield words.EXTERNAL, listed(_numbers(case))
    yield words.VISITS, words.VISITS_COUNT.format(count=case.visits) if case.visits else ""
    if case.commitment is not None:
        given = case.commitment
        said = words.COMMITMENT_SIGNED.format(number=given.number, on=given.signed_on)
        yield words.COMMITMENT, said


def _numbers(case: Case) -> Iterator[str]:
    for matter in case.matters:
        number = matter.external_number or matter.acceptance_number
        if number:
            yield f"{MATTERS[matter.kind]} {number}"
