"""An encrypted office nobody has unlocked: who has a slot here, and the password."""

from itertools import chain
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.app.ahead import PAUSE_MS, WHOLE
from desktop.app.imports import load_in_pieces
from desktop.app.parts import WORKBENCH
from desktop.app.unlocking import Unlocking
from desktop.clock import Clock
from desktop.store.rows_sign_in import SignInPage
from desktop.views.start.sign_in import SignIn
from desktop.wording import people as words

NEXT = (WORKBENCH.module, "desktop.office.page_case")
"""What the first page is made of: loaded while the password is typed and proved."""


class LockedOffice(QObject):
    """The sign-in page before there is an office to ask.

    Signals: ``unlocked(str, str)`` an officer and the password; ``anew_wanted()`` nobody has one.
    """

    unlocked = Signal(str, str)
    anew_wanted = Signal()

    def __init__(self, folder: Path, clock: Clock, people: SignInPage) -> None:
        super().__init__()
        self.page = SignIn()
        self._people = people
        self._unlocking = Unlocking(folder, clock, self.page)
        self._unlocking.unlocked.connect(self.unlocked)
        self.page.chosen.connect(self._unlocking.ask)
        self.page.given.connect(self._unlocking.give)
        self.page.anew_wanted.connect(self.anew_wanted)
        self.page.offer_anew()
        self._pieces = chain.from_iterable(load_in_pieces(module) for module in NEXT)
        self._loading = QTimer(self)
        self._loading.timeout.connect(self._load_next)

    def begin(self, last: str) -> None:
        """Ask at once for the password of whoever sat here last; Esc leads to the others."""
        self.page.show_people(self._people, last, may_leave=False)
        self.page.name_page(words.LOCKED_TITLE, words.LOCKED_NOTE)
        people = [person.id for person in self._people.people]
        if last in people or len(people) == 1:
            self._unlocking.ask(last if last in people else people[0])
        self._loading.start(PAUSE_MS)

    def close(self) -> None:
        """End the thread that looks at passwords."""
        self._loading.stop()
        self._unlocking.close()

    def _load_next(self) -> None:
        if next(self._pieces, WHOLE) is WHOLE:
            self._loading.stop()
