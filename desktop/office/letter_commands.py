"""The commands of a letter's acts, from what a sheet asked for."""

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType

from desktop.clock import OFFICE_ZONE
from desktop.domain.acts import Command
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.connection import AcceptConnection
from desktop.domain.letter import (
    CheckLetter,
    CountersignLetter,
    SealLetter,
    SendBackLetter,
    SignLetter,
)
from desktop.domain.letter_life import (
    ConfirmLapse,
    ExtendLetter,
    ExtensionCause,
    PrintLetter,
    RevokeLetter,
    ServeLetter,
    VoidLetter,
)
from desktop.domain.papers import SignCommitment, StateGate
from desktop.domain.values_person import PersonInput, PersonRef
from desktop.rules.exemption import Answer
from desktop.store.personal import SealedRecord, prepare

Said = Mapping[str, str]
"""What was typed or chosen, by the field's name; days and moments in ISO form."""

NOTHING: Said = MappingProxyType({})
NEXT = {
    LetterStage.DRAFTED: "check-letter",
    LetterStage.CHECKED: "countersign-letter",
    LetterStage.COUNTERSIGNED: "sign-letter",
    LetterStage.ISSUED: "seal-letter",
    LetterStage.SEALED: "serve-letter",
    LetterStage.SERVED: "accept-connection",
}
"""The act that moves a letter on from where it stands."""

BEFORE_ISSUE = ("check-letter", "countersign-letter", "sign-letter", "send-back-letter")
AFTER_ISSUE = (
    "seal-letter",
    "serve-letter",
    "accept-connection",
    "extend-letter",
    "confirm-lapse",
    "revoke-letter",
    "void-letter",
    "print-letter",
)


def letter_command(name: str, case: Case, letter: WaiverLetter, said: Said = NOTHING) -> Command:
    """Return the command of one of a letter's acts; raises LookupError for any other."""
    if name in BEFORE_ISSUE:
        return _before_issue(name, case, letter, said)
    if name in AFTER_ISSUE:
        return _after_issue(name, case, letter, said)
    raise LookupError(name)


def sealed_service(
    case: Case, letter: WaiverLetter, said: Said
) -> tuple[ServeLetter, tuple[SealedRecord, ...]]:
    """Return the command that serves a letter, with the recipient's values to be kept sealed."""
    person: PersonRef | None = None
    sealed: tuple[SealedRecord, ...] = ()
    if said.get("recipient") or said.get("phone"):
        person, record = prepare(PersonInput(said.get("recipient", ""), said.get("phone", "")))
        sealed = (record,)
    served = ServeLetter(
        case_id=case.id,
        letter=letter.id,
        method=said.get("method", ""),
        served_at=_moment(said.get("served_at", "")),
        recipient=person,
    )
    return served, sealed


def case_command(name: str, case: Case, said: Said = NOTHING) -> Command:
    """Return the command that notes the commitment, or what was found on the conditions."""
    match name:
        case "sign-commitment":
            return SignCommitment(
                case_id=case.id,
                number=said.get("number", ""),
                signed_on=_day(said.get("signed_on", ""), date.min),
                scan=said.get("scan", ""),
            )
        case "state-gate":
            source = said.get("source", "")
            answers = tuple((k, Answer(v)) for k, v in said.items() if k != "source")
            return StateGate(case_id=case.id, answers=answers, source=source)
        case _:
            raise LookupError(name)


def _before_issue(name: str, case: Case, letter: WaiverLetter, said: Said) -> Command:
    match name:
        case "check-letter":
            return CheckLetter(case_id=case.id, letter=letter.id)
        case "countersign-letter":
            document = said.get("document", "")
            return CountersignLetter(case_id=case.id, letter=letter.id, document=document)
        case "send-back-letter":
            reason = said.get("reason", "")
            return SendBackLetter(case_id=case.id, letter=letter.id, reason=reason)
        case _:
            return SignLetter(case_id=case.id, letter=letter.id)


def _after_issue(name: str, case: Case, letter: WaiverLetter, said: Said) -> Command:
    match name:
        case "seal-letter":
            method = said.get("method", "electronic")
            return SealLetter(case_id=case.id, letter=letter.id, method=method)
        case "serve-letter":
            return sealed_service(case, letter, said)[0]
        case "accept-connection":
            number = said.get("utility_number", "")
            return AcceptConnection(case_id=case.id, utility_number=number, letter=letter.id)
        case "extend-letter" | "confirm-lapse":
            return _at_its_day(name, case, letter, said)
        case _:
            return _ended(name, case, letter, said)


def _at_its_day(name: str, case: Case, letter: WaiverLetter, said: Said) -> Command:
    if name == "confirm-lapse":
        return ConfirmLapse(case_id=case.id, letter=letter.id)
    return ExtendLetter(
        case_id=case.id,
        letter=letter.id,
        until=_day(said.get("until", ""), letter.due_on),
        cause=ExtensionCause(said.get("cause", ExtensionCause.ISSUING_ORGAN)),
        reason=said.get("reason", ""),
    )


def _ended(name: str, case: Case, letter: WaiverLetter, said: Said) -> Command:
    reason = said.get("reason", "")
    match name:
        case "revoke-letter":
            return RevokeLetter(case_id=case.id, letter=letter.id, reason=reason)
        case "void-letter":
            return VoidLetter(case_id=case.id, letter=letter.id, reason=reason)
        case _:
            copies = int(said.get("copies", "1"))
            printer = said.get("printer", "")
            return PrintLetter(case_id=case.id, letter=letter.id, printer=printer, copies=copies)


def _day(text: str, otherwise: date) -> date:
    return date.fromisoformat(text) if text else otherwise


def _moment(text: str) -> datetime | None:
    return datetime.fromisoformat(text).replace(tzinfo=OFFICE_ZONE) if text else None
