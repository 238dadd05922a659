"""Persons erased by law at a hub: nobody administers it, so the desks delete their keys there."""

from collections.abc import Callable, Collection

from desktop.sync.hub_file import HubFile
from desktop.sync.ports import OfficerSeen

_KNOWN = "SELECT ref FROM erased_key WHERE scope = ?"
_RECORDED = (
    "SELECT 1 FROM event WHERE scope = ? AND instr(body, 'person.erased')"
    " AND body ->> '$.kind' = 'person.erased' AND verdict = 'accepted'"
    " AND withdrawn_by IS NULL AND body ->> '$.data.person' = ?"
)
_GONE = (
    "DELETE FROM person_key WHERE scope = ? AND ref = ?",
    "DELETE FROM sealed_value WHERE scope = ? AND ref = ?",
    "INSERT OR IGNORE INTO erased_key (scope, ref) VALUES (?, ?)",
)


class HubErasing:
    """What of a hub is about persons whose data is to be there no more."""

    hub: HubFile
    _require: Callable[..., OfficerSeen]

    def forget_persons(self, scope: str, refs: Collection[str]) -> None:
        """Delete keys and values of those whose erasing the hub's own record has.

        Afterwards no old page of the file holds them.
        """
        known = {row[0] for row in self.hub.rows(_KNOWN, scope)}
        if not (fresh := {*refs} - known):
            return
        with self.hub.writing():
            self._require(scope, writing=False)
            gone = [ref for ref in fresh if self.hub.row(_RECORDED, scope, ref) is not None]
            for ref in gone:
                for statement in _GONE:
                    self.hub.run(statement, scope, ref)
        if gone:
            self.hub.settle()
