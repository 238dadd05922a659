"""What may be undone by withdrawal: an own act nothing rests on yet, and no paper with a number."""

from collections.abc import Collection, Sequence

from desktop.domain.approval import StepDecided
from desktop.domain.folding import Recorded
from desktop.domain.kind_rules import ASIDE, FINAL
from desktop.domain.registry import kind_of
from desktop.rules.findings import Finding, finding
from desktop.store.codec import UnknownEvent

FINAL_ACTS = frozenset(
    {
        "file-exemption",
        "conclude-matter",
        "refuse-acceptance",
        "request-supplement",
        "start-special",
        "extend-step",
        "order-oversight",
        "sign-letter",
        "issue-letter",
        "seal-letter",
        "keep-original",
        "serve-letter",
        "extend-letter",
        "confirm-lapse",
        "revoke-letter",
        "void-letter",
        "print-letter",
        "seal-document",
        "keep-document",
        "serve-document",
        "remind-enterprise",
        "confirm-clearance",
        "archive-case",
        "view-person",
        "hand-out-person",
        "erase-person",
        "accept-connection",
    }
)
"""Acts that record one of these kinds; they are asked for twice."""


def is_final(kinds: Collection[str]) -> bool:
    """Return whether entries of these kinds can't be taken back."""
    return not FINAL.isdisjoint(kinds)


def undo_findings(
    history: Sequence[Recorded], ids: Collection[str], officer: str
) -> tuple[Finding, ...]:
    """Return what stands against withdrawing these entries of one case.

    Whose they are, and whether they were withdrawn before, the record itself says.
    """
    chosen = [r for r in history if r.entered.entry in ids]
    if not chosen or any(r.entered.officer != officer for r in chosen):
        return ()
    first = history.index(chosen[0])
    later = [r for r in history[first:] if r.entered.entry not in ids]
    if any(_kind(r.event) in FINAL for r in chosen):
        return (finding("withdraw_final"),)
    if any(not _stands_alone(r.event, chosen) for r in later):
        return (finding("withdraw_followed"),)
    return ()


def _kind(event: object) -> str:
    return event.kind if isinstance(event, UnknownEvent) else kind_of(type(event)).kind


def _stands_alone(event: object, chosen: Sequence[Recorded]) -> bool:
    """Return whether an event rests on none of the withdrawn ones."""
    if _kind(event) in ASIDE:
        return True
    withdrawn = [r.event for r in chosen]
    if not isinstance(event, StepDecided):
        return False
    return all(isinstance(w, StepDecided) and w.bureau is not event.bureau for w in withdrawn)
