"""A recovery code's card and the printer: printed beside the window, on the usual printer."""

from functools import partial

from PySide6.QtCore import QObject

from desktop.app.slip_printing import print_slip
from desktop.models.desk import Desk, Fault
from desktop.office.recovering import recovery_paper
from desktop.office.sessions import Seat
from desktop.views.start.recovery_card import RecoveryCard
from desktop.wording import recovery as words
from desktop.wording.client import SAID


class NoOffice:
    """What a thread that opens no office works with."""

    def submit(self, _command: object, _officer: object) -> object:
        """Refuse: nothing is recorded here."""
        raise NotImplementedError

    def look_again(self) -> bool:
        """Nothing can have changed."""
        return False

    def close(self) -> None:
        """Nothing is open."""


class RecoveryDesk(QObject):
    """Prints what the card shows; what came of it is said on the card."""

    def __init__(self, card: RecoveryCard, seat: Seat) -> None:
        super().__init__(card)
        self._card, self._seat = card, seat
        self._desk: Desk | None = None
        card.print_wanted.connect(self._print)

    def close(self) -> None:
        """End the thread."""
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def _print(self, code: str) -> None:
        if self._desk is None:
            self._desk = Desk(NoOffice, parent=self)
        seat = self._seat
        paper = partial(recovery_paper, seat, code)
        self._desk.ask(
            lambda _nobody: print_slip(paper, words.TITLE, words.NO_PRINTER),
            self._printed,
            self._broke,
        )

    def _printed(self, said: tuple[str, str]) -> None:
        self._card.tell(*said)

    def _broke(self, fault: Fault) -> None:
        self._card.tell(SAID["failed"].format(number=fault.number), "red")
