"""Numbers of papers that take none of a series: they follow from the paper they go with.

So they are the same at every desk, also without a connection, and none is ever given twice.
"""

from typing import Any

from desktop.domain.case import Case
from desktop.domain.intake import AcceptanceRefused, MatterAccepted
from desktop.domain.step_clock import ExplanationRequested
from desktop.domain.verdict import ExemptionFiled
from desktop.wording.numbers import DERIVED, MATTER_MARKS
from desktop.wording.values import BUREAUS_SHORT


def slip(case: Case, _event: Any) -> str:
    """Return the number of the receipt slip."""
    return DERIVED["slip"].format(case=case.number)


def acceptance(case: Case, event: MatterAccepted) -> str:
    """Return the number of the notice that a matter was accepted."""
    return DERIVED["acceptance"].format(case=case.number, matter=MATTER_MARKS[event.matter])


def refusal(case: Case, event: AcceptanceRefused) -> str:
    """Return the number of the decision not to accept a matter; an old entry names none."""
    return event.number or DERIVED["refusal"].format(
        case=case.number, matter=MATTER_MARKS[event.matter]
    )


def explanation(case: Case, event: ExplanationRequested) -> str:
    """Return the number of a bureau's request; each bureau counts its own."""
    matter = case.matter(event.matter)
    step = matter.step(event.bureau) if matter else None
    place = len(step.explanations) if step else 1
    bureau = BUREAUS_SHORT[event.bureau]
    return DERIVED["explanation"].format(case=case.number, bureau=bureau, place=place)


def exemption_commitment(_case: Case, event: ExemptionFiled) -> str:
    """Return the number of the commitment that goes with an exemption receipt."""
    return DERIVED["exemption_commitment"].format(receipt=event.number)


def waiver_notice(case: Case, event: Any) -> str:
    """Return the number of what tells the applicant of a waiver letter."""
    return _of_letter("waiver_notice", case, event)


def paper_list(case: Case, event: Any) -> str:
    """Return the number of the list of papers that goes with a waiver letter."""
    return _of_letter("paper_list", case, event)


def service(case: Case, event: Any) -> str:
    """Return the number of the proof that a letter was served."""
    return _of_letter("service", case, event)


def commitment(case: Case, event: Any) -> str:
    """Return the commitment's own number, that of the letter where it has none."""
    return case.commitment.number if case.commitment else _letter(case, event)


def _of_letter(name: str, case: Case, event: Any) -> str:
    return DERIVED[name].format(letter=_letter(case, event))


def _letter(case: Case, event: Any) -> str:
    letter = case.letter(event.letter)
    return letter.number if letter else ""
