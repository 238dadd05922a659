"""A recovery code's card and the printer: printed beside the window, on the usual printer."""

from PySide6.QtCore import QObject

from desktop.models.desk import Desk, Fault
from desktop.models.printing import PrintPlan, PrintTrouble, print_pages, printers
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
        self._desk.ask(lambda _nobody: printed(seat, code), self._printed, self._broke)

    def _printed(self, said: tuple[str, str]) -> None:
        self._card.tell(*said)

    def _broke(self, fault: Fault) -> None:
        self._card.tell(SAID["failed"].format(number=fault.number), "red")


def printed(seat: Seat, code: str) -> tuple[str, str]:
    """Print a code on the usual printer; return what to say of it, and in which tone."""
    known = printers()
    if not known:
        return words.NO_PRINTER, "amber"
    try:
        plan = PrintPlan(known[0], (0,), title=words.TITLE)
        print_pages(recovery_paper(seat, code), plan, lambda _done, _of: None)
    except PrintTrouble as trouble:
        return words.NOT_PRINTED.format(why=trouble), "red"
    return words.PRINTED.format(printer=known[0]), "green"
