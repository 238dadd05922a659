"""Salvage a damaged store into a folder: a new store, what could not be placed, and a report."""

import json
from pathlib import Path
from typing import Any

from desktop.plain_class import dataclass
from desktop.store.backup import become_new_device, copy_keys, restore
from desktop.store.bringing_back import Brought, bring_files, bring_in
from desktop.store.connect import Store, attachments_of, open_store
from desktop.store.current_state import project_histories
from desktop.store.disk import growing
from desktop.store.projections import rebuild
from desktop.store.salvage import ProvedEntry, Salvaged, Step, salvage
from desktop.store.verifying import verify

OFFICE = "office"
LEFT = "left.jsonl"
REPORT = "salvage.json"
_SCRATCH = "scratch"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a salvage went: what was proved, what came in, what was left, whether all is sound."""

    proved: int
    unproved: int
    brought: Brought
    fault: str

    @property
    def counts(self) -> dict[str, Any]:
        """The outcome in numbers."""
        brought = self.brought
        return {
            "proved": self.proved,
            "unproved": self.unproved,
            "accepted": brought.accepted,
            "waiting": brought.waiting,
            "left": len(brought.left),
            "files": brought.files,
            "files_damaged": len(brought.files_damaged),
            "fault": self.fault,
        }


def _unseen(_done: int, _of: int) -> None:
    """Tell nobody."""


def salvage_out(
    damaged: Path, out: Path, backup: Path | None = None, step: Step = _unseen
) -> Outcome:
    """Make a new store in ``out``/office of what a damaged one still holds, on a backup if given.

    The damaged store is left as it is. Raises TargetNotEmpty, StoreLocked, StoreFull, and what
    restoring a backup raises; then nothing stays in ``out``.
    """
    with growing(out) as folder:
        found = salvage(damaged, folder / _SCRATCH, step)
        place = folder / OFFICE
        if backup is not None:
            restore(backup, place)
        else:
            place.mkdir()
            copy_keys(damaged, place)
        with open_store(place, create=True) as store:
            outcome = _into(store, damaged, found)
            if backup is None:
                become_new_device(store)
        _write_left(folder / LEFT, outcome.brought.left)
        said = json.dumps(outcome.counts, ensure_ascii=False, indent=1)
        (folder / REPORT).write_text(said + "\n", encoding="utf-8")
    return outcome


def salvage_into(damaged: Path, folder: Path, step: Step = _unseen) -> Outcome:
    """Bring into a store that joined the office anew what only the damaged one has."""
    scratch = folder / _SCRATCH
    found = salvage(damaged, scratch, step)
    with open_store(folder) as store:
        return _into(store, damaged, found)


def _into(store: Store, damaged: Path, found: Salvaged) -> Outcome:
    brought = bring_in(store, found)
    bring_files(store, attachments_of(damaged), brought)
    with store.writing() as connection:
        rebuild(connection, (project_histories,))
    with store.reading() as connection:
        fault = verify(connection).fault
    return Outcome(len(found.entries), found.unproved, brought, fault.what if fault else "")


def _write_left(file: Path, left: tuple[ProvedEntry, ...]) -> None:
    """Write what could not be placed, each with text and signature, so that nothing is lost."""
    with file.open("w", encoding="utf-8") as opened:
        for entry in left:
            row = {
                "text": entry.signed.text,
                "signature": entry.signed.signature.hex(),
                "sseq": entry.sseq,
                "wrapper": entry.wrapper,
                "chain": entry.chain,
            }
            opened.write(json.dumps(row, ensure_ascii=False) + "\n")
