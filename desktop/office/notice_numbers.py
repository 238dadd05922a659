"""Numbers of papers that take none of a series: they follow from the paper they go with.

So they are the same at every desk, also without a connection, and none is ever given twice.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from desktop.domain.case import Case
from desktop.domain.intake import AcceptanceRefused, MatterAccepted
from desktop.domain.paper_keeping import DocumentServed
from desktop.domain.step_clock import ExplanationRequested
from desktop.domain.verdict import ExemptionFiled
from desktop.store.event_log import LoggedEntry
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
    """Return the number of a bureau's request without its place; each bureau counts its own."""
    bureau = BUREAUS_SHORT[event.bureau]
    return DERIVED["explanation"].format(case=case.number, bureau=bureau)


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


def document_service(_case: Case, event: DocumentServed) -> str:
    """Return the number of the proof that another paper was served."""
    return DERIVED["service"].format(letter=event.number)


def commitment(case: Case, event: Any) -> str:
    """Return the commitment's own number; with a further letter of the case it says which.

    A commitment without one goes by the letter's.
    """
    if case.commitment is None or not case.commitment.number:
        return _of_letter("commitment", case, event)
    place = next((n for n, o in enumerate(case.letters, 1) if o.id == event.letter), 1)
    return repeated(case.commitment.number, place)


def times_told(history: Iterable[LoggedEntry]) -> dict[str, int]:
    """Return the how-manieth of its kind each acceptance and request is, the withdrawn counted.

    So what was taken back never shares its number with what comes after it.
    """
    times: Counter[object] = Counter()
    found = {}
    for logged in history:
        if (told := told_of(logged.event)) is not None:
            times[told] += 1
            found[logged.entry.id] = times[told]
    return found


def times_after(history: Callable[[], Iterable[LoggedEntry]], event: object) -> int:
    """Return the how-manieth of its kind an event is that comes after all of these."""
    told = told_of(event)
    return 1 if told is None else 1 + sum(told_of(logged.event) == told for logged in history())


def told_of(event: object) -> object:
    """Return what an acceptance or a request is counted by; None for what bears no place."""
    if isinstance(event, MatterAccepted):
        return event.matter
    return event.bureau if isinstance(event, ExplanationRequested) else None


def repeated(number: str, times: int) -> str:
    """Return the number of what was made that many times; the first bears it as it is."""
    return number if times == 1 else DERIVED["repeated"].format(number=number, times=times)


def placed(number: str, times: int) -> str:
    """Return the number of what bears its place from the first on."""
    return f"{number}{times}"


def _of_letter(name: str, case: Case, event: Any) -> str:
    return DERIVED[name].format(letter=_letter(case, event))


def _letter(case: Case, event: Any) -> str:
    letter = case.letter(event.letter)
    return letter.number if letter else ""
