"""The ids of papers: each follows from the entry that made it, so it is the same at every desk."""

from uuid import NAMESPACE_OID, uuid5

SEALED_KINDS = (
    "waiver_notice",
    "supplement_notice",
    "acceptance_notice",
    "refused_acceptance",
    "exemption_receipt",
    "permit_decision",
    "refusal_decision",
    "clearance_letter",
    "extension_letter",
    "reminder",
    "lapse_letter",
    "withdrawal_letter",
    "special_procedure_notice",
    "step_extension_notice",
    "oversight_order",
    "explanation_request",
    "receipt_slip",
)
"""The kinds of papers that are sealed and served, as the files of their wordings are called."""


def paper_id(cause: str, kind: str) -> str:
    """Return the id of the paper of that kind that follows from a cause, such as an entry."""
    return str(uuid5(NAMESPACE_OID, f"joint-office paper {cause} {kind}"))


def is_paper_of(known: str, entry: str) -> bool:
    """Return whether an id is that of a sealed paper which the entry made.

    A changed program may name another's entry, so as to seal what its officer made.
    """
    return any(known == paper_id(entry, kind) for kind in SEALED_KINDS)
