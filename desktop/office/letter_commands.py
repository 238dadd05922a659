"""The commands that move a letter on, and why an act on it can't be done now."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.acts import Command, against
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.letter import (
    CheckLetter,
    CountersignLetter,
    SendBackLetter,
    SignLetter,
)
from desktop.domain.letter_sealing import SealLetter
from desktop.office.act_probes import probe
from desktop.rules.findings import Finding

Said = Mapping[str, str]
"""What was typed, by the field's name."""

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


def letter_command(name: str, case: Case, letter: WaiverLetter, said: Said = NOTHING) -> Command:
    """Return the command of an act that is confirmed on the letter's page itself.

    Raises LookupError for an act that has a form of its own.
    """
    match name:
        case "check-letter":
            return CheckLetter(case_id=case.id, letter=letter.id)
        case "countersign-letter":
            document = said.get("document", "")
            return CountersignLetter(case_id=case.id, letter=letter.id, document=document)
        case "send-back-letter":
            reason = said.get("reason", "")
            return SendBackLetter(case_id=case.id, letter=letter.id, reason=reason)
        case "sign-letter":
            return SignLetter(case_id=case.id, letter=letter.id)
        case "seal-letter":
            return SealLetter(case_id=case.id, letter=letter.id, method="electronic")
        case _:
            raise LookupError(name)


def stance(
    case: Case, act: str, context: Context, letter: WaiverLetter | None = None
) -> tuple[Finding, ...]:
    """Return what stands against an act on the letter whatever is typed in its form."""
    subject = {"letter": letter.id} if letter else {}
    command = probe(case, act, subject, context)
    return tuple(f for f in against(case, command, context) if f.field in ("", "letter"))
