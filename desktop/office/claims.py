"""Which of an act's outcomes only one entry may hold: one decision a step, one letter a number."""

from desktop.domain.approval import MatterConcluded, StepDecided
from desktop.domain.intake import CaseOpened, MatterAccepted
from desktop.domain.letter import LetterIssued
from desktop.domain.verdict import ExemptionFiled


def claims_of(case_id: str, event: object) -> tuple[str, ...]:
    """Return the keys an event claims; two entries with the same key can't both stand."""
    match event:
        case CaseOpened():
            return (f"case:{event.number}",)
        case MatterAccepted():
            return (f"accepted:{case_id}:{event.matter}:{event.accepted_on}",)
        case StepDecided():
            return (f"step:{case_id}:{event.matter}:{event.bureau}",)
        case MatterConcluded() | ExemptionFiled():
            return (f"document:{event.number}",)
        case LetterIssued():
            return (f"letter:{event.number}",)
        case _:
            return ()
