"""What may be undone by withdrawal: an own act nothing rests on yet, and no paper with a number.

Sent or not makes no difference: a withdrawal is an entry of its own, and follows what it undoes.
"""

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import Connection

from desktop.domain.approval import StepDecided
from desktop.domain.folding import Recorded
from desktop.domain.kind_rules import ASIDE, FINAL, WITHDRAWN
from desktop.domain.registry import kind_of
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.store.codec import UnknownEvent
from desktop.store.conflicts import overruled
from desktop.store.event_log import LoggedEntry, events_of, history_of

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


@dataclass(frozen=True, slots=True)
class CaseUndo:
    """One case, asked what of it may be taken back: all its entries, and those that count."""

    entries: tuple[LoggedEntry, ...]
    history: tuple[Recorded, ...]

    def act_of(self, entry: str) -> tuple[LoggedEntry, ...]:
        """Return what still stands of the act an entry comes from, the first first.

        All that one act records bears its moment, and no other act of its writer does.
        """
        acts = {(e.entry.writer, e.entry.at) for e in self.entries if e.entry.id == entry}
        return tuple(
            e
            for e in self.entries
            if (e.entry.writer, e.entry.at) in acts and e.entry.kind != WITHDRAWN and _stands(e)
        )

    def against(self, ids: Collection[str], officer: str) -> tuple[Finding, ...]:
        """Return what stands against that officer's withdrawing these entries."""
        return tuple(self._findings(ids, officer))[:1]

    def _findings(self, ids: Collection[str], officer: str) -> Iterator[Finding]:
        named = [e for e in self.entries if e.entry.id in ids]
        if any(e.entry.officer != officer for e in named):
            yield finding("withdraw_others")
        if any(e.verdict == "refused" for e in named):
            yield finding("withdraw_refused")
        if any(e.withdrawn_by or e.entry.kind == WITHDRAWN for e in named):
            yield finding("already_withdrawn")
        chosen = [r for r in self.history if r.entered.entry in ids]
        if any(_kind(r.event) in FINAL for r in chosen):
            yield finding("withdraw_final")
        first = self.history.index(chosen[0]) if chosen else len(self.history)
        later = [r for r in self.history[first:] if r.entered.entry not in ids]
        opens_case = first == 0
        if later and (opens_case or any(not _stands_alone(r.event, chosen) for r in later)):
            yield finding("withdraw_followed")


def case_undo(connection: Connection, case_id: str) -> CaseUndo:
    """Return a case's record as it stands, those entries too that came second."""
    lost = tuple(logged for logged, _why in overruled(connection, case_id))
    entries = (*history_of(connection, case_id), *lost)
    return CaseUndo(entries, events_of(connection, case_id))


def _stands(logged: LoggedEntry) -> bool:
    return not logged.withdrawn_by and logged.verdict != "refused"


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
