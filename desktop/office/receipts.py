"""The decision receipt of a case: facts, verdict and the rules they were judged by, as a digest."""

from desktop.domain.case import Case
from desktop.domain.values import MatterKind
from desktop.rules.rulebook import Rulebook
from desktop.store.codec import to_json
from desktop.store.entry import canonical, hash_of


def receipt_digest(case: Case, rules: Rulebook) -> str:
    """Return the SHA-256 of the receipt's canonical JSON, in hexadecimal."""
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    receipt = {
        "facts": to_json(case.form.facts),
        "verdict": to_json(matter.verdict) if matter and matter.verdict else None,
        "gate": to_json(case.gate),
        "rules": rules.digest,
        "calendar": rules.calendar.digest,
    }
    return hash_of(canonical(receipt))
