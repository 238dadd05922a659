"""Replicas compare their states: the hash of all cases after every thousandth entry of the log.

Equal logs folded by the same program come to the same cases. Where they do not, this desk folds
everything again before it says so.
"""

import json
from collections.abc import Mapping
from typing import Any

from desktop import VERSION
from desktop.plain_class import dataclass
from desktop.store.attesting import state_hash
from desktop.store.event_log import case_ids
from desktop.store.hub import head_of
from desktop.store.pending import note_refold
from desktop.store.projections import TABLES_FORMAT
from desktop.store.settings import get_fact, put_fact
from desktop.store.writers import known_device
from desktop.sync.exchange import Desk, Report, refold
from desktop.sync.ports import Hello, SharedStore
from desktop.sync.troubles import StateDiffers

EVERY = 1_000
_LIFE = 12
"""So much of an epoch tells one life of a restored server from another."""
FOLDED_BY = f"joint-office {VERSION} {TABLES_FORMAT}"
"""Only states that were folded alike can be compared."""


def attest(desk: Desk, shared: SharedStore, hello: Hello, report: Report) -> None:
    """Say which state this desk came to, and note in the report where others came to another."""
    for scope in hello.scopes:
        if scope.can_write:
            by = f"{FOLDED_BY} {hello.epoch[:_LIFE]}"
            differing = _Comparing(desk, shared, scope.scope, by).compare(report)
            if differing:
                report.trouble = StateDiffers(scope=scope.scope, desks=len(differing))


@dataclass(frozen=True, slots=True)
class _Comparing:
    """One desk's comparison of one scope; ``by`` names what is compared alike."""

    desk: Desk
    shared: SharedStore
    scope: str
    by: str

    def compare(self, report: Report) -> list[str]:
        """Return the devices that say otherwise of the newest state that can be compared.

        What was said stays to be compared with those who come to that place later.
        """
        with self.desk.store.reading() as connection:
            newest = head_of(connection, self.scope).sseq // EVERY * EVERY
            known = self._known(get_fact(connection, self._fact))
        is_same = known.get("sseq") == newest
        differs = is_same and bool(known.get("differs"))
        state = known.get("state") if is_same and not differs else None
        state = state or (self._state(newest) if newest else None)
        if state is None:
            return []
        differing = self._say(newest, state)
        if differing and not differs:
            self._fold_again(report)
            state = self._state(newest) or state
            differing = self._say(newest, state)
        said = {"sseq": newest, "differs": bool(differing), "state": state, "by": self.by}
        if said != known:
            with self.desk.store.writing() as connection:
                put_fact(connection, self._fact, json.dumps(said))
        return differing

    def _state(self, sseq: int) -> str | None:
        """Return the state after a place; None where it can't be told just now."""
        with self.desk.store.reading() as connection:
            return state_hash(connection, self.scope, sseq)

    def _say(self, sseq: int, state: str) -> list[str]:
        with self.desk.store.reading() as connection:
            device = known_device(connection)
        return self.shared.attest(device, self.scope, sseq, self.by, state)

    def _fold_again(self, report: Report) -> None:
        with self.desk.store.writing() as connection:
            note_refold(connection, case_ids(connection))
        refold(self.desk, report)

    def _known(self, said: str | None) -> Mapping[str, Any]:
        """Return what was compared last, unless it was something else."""
        known: Mapping[str, Any] = json.loads(said or "{}")
        return known if known.get("by") == self.by else {}

    @property
    def _fact(self) -> str:
        return f"attested:{self.scope}"
