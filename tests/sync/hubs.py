"""A founded hub: the same district and officers as the founded PostgreSQL has."""

from pathlib import Path

from desktop.sync.hub_file import make_hub, new_epoch, open_hub_file, open_scope, put_officer
from desktop.sync.hub_store import open_hub
from desktop.sync.ports import SharedStore
from tests.sync.shared_offices import DISTRICT, ELSEWHERE, OFFICERS, PATTERNS, STRANGER


class HubServer:
    """A hub in a folder of its own with the founded office."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._open: list[SharedStore] = []
        hub = make_hub(folder)
        open_scope(hub, DISTRICT, "黄埔（样例）", PATTERNS)
        open_scope(hub, ELSEWHERE, "外区（样例）", {})
        for officer in OFFICERS:
            put_officer(hub, officer, [DISTRICT])
        put_officer(hub, STRANGER, [ELSEWHERE])
        hub.close()

    @classmethod
    def at(cls, folder: Path) -> "HubServer":
        """Return the hub that lies in a folder, such as a copy brought back."""
        made = cls.__new__(cls)
        made.folder, made._open = folder, []
        return made

    def as_officer(self, officer: str) -> SharedStore:
        shared = open_hub(self.folder, officer)
        self._open.append(shared)
        return shared

    def new_life(self) -> None:
        hub = open_hub_file(self.folder)
        new_epoch(hub)
        hub.close()

    def close(self) -> None:
        for shared in self._open:
            shared.close()
