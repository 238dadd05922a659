"""What goes with an officer from desk to desk: brought along, and their keys kept in force."""

from functools import partial

from PySide6.QtCore import QObject

from desktop.app.shell import Shell, sentences
from desktop.domain.preferences import Part
from desktop.office.brought import sat_down, shortcuts_of
from desktop.office.preferences import Items, change
from desktop.rules.findings import Refusal


class RoamingDesk(QObject):
    """Keeps the shortcuts in force those the record has for the officer at the desk."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self._officer = ""
        self._keys: Items = {}
        self._is_taking = False
        shell.window.seated.connect(self._sit)
        shell.window.liking.connect(self._like)

    def look(self) -> None:
        """Take up shortcuts that came from another desk since."""
        officer = self._officer
        if officer and officer == self._shell.officer:
            self._shell.ask(lambda o: shortcuts_of(o, officer), partial(self._take, officer))

    def _sit(self, officer: str) -> None:
        if not officer or officer == self._officer:
            return
        self._officer = officer
        self._keys = dict(self._shell.preferences.liked.keys)
        keys = self._keys
        self._shell.ask(lambda o: sat_down(o, officer, keys), partial(self._take, officer))

    def _take(self, officer: str, keys: Items) -> None:
        if officer != self._shell.officer or keys == self._keys:
            return
        self._keys = keys
        self._is_taking = True
        self._shell.window.liking.emit("keys", keys)
        self._is_taking = False

    def _like(self, name: str, value: object) -> None:
        if name != "keys" or self._is_taking or not isinstance(value, dict) or not self._officer:
            return
        officer, before, after = self._officer, self._keys, dict(value)
        self._keys = after
        self._shell.ask(lambda o: change(o, officer, Part.SHORTCUTS, before, after), self._tell)

    def _tell(self, refused: Refusal | None) -> None:
        if refused is not None:
            self._shell.say("".join(sentences(refused.findings)))
