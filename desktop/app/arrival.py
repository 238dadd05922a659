"""Who sits at the desk as the office knows them, and on which page they begin."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.app.parts import WORKBENCH
from desktop.app.shell import Shell
from desktop.clock import SetClock
from desktop.office.page_sign_in import standing
from desktop.store.rows_sign_in import Standing
from desktop.wording import people, start


class Arrival(QObject):
    """Asks the office how an officer stands in it.

    Signals: ``known()`` the officer belongs here; ``sign_in_wanted(str)`` somebody else must sit
    down, and why; ``begun(tuple[str, ...])`` the pages to begin on, the first there is;
    ``seated(str)`` the officer who signed in and belongs here.
    """

    known = Signal()
    sign_in_wanted = Signal(str)
    begun = Signal(object)
    seated = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.why = ""

    def ask_office(self) -> None:
        """Ask how the officer at the desk stands, as after the office was changed."""
        self._ask(self._know)

    def begin_day(self) -> None:
        """Begin on the page the officer was on, where it is another than the workbench."""
        self._ask(self._begin_on)

    def land(self, officer: str) -> None:
        """Let the officer who signed in begin on the page of their duties."""
        self._shell.desk.officer = officer
        self._ask(lambda known: self._land(officer, known))

    def _ask(self, callback: Callable[[Standing], None]) -> None:
        officer = self._shell.officer
        self._shell.ask(lambda o: standing(o, officer), callback)

    def _know(self, known: Standing) -> None:
        self._shell.sees_cases = known.sees_cases
        window = self._shell.window
        window.rail.show_district(known.district)
        if isinstance(self._shell.clock, SetClock) and not known.is_demo:
            window.notice.say(start.CLOCK_REFUSED)
        if known.landing and not known.lacks_password:
            self.known.emit()
            return
        named = self._shell.officer
        self._shell.desk.officer = ""
        gone = start.OFFICER_GONE.format(officer=named) if named and not known.landing else ""
        why, self.why = self.why, ""
        self.sign_in_wanted.emit(why or gone or _first_wanted(known))

    def _begin_on(self, known: Standing) -> None:
        """Begin where the officer was, unless their work lies on the workbench."""
        is_elsewhere = known.landing and known.landing != WORKBENCH.key
        if is_elsewhere and not known.lacks_password:
            last = self._shell.preferences.page_of(self._shell.folder)
            self.begun.emit((last, known.landing))

    def _land(self, officer: str, known: Standing) -> None:
        if self._shell.officer != officer:
            return
        self._shell.sees_cases = known.sees_cases
        if known.landing and not known.lacks_password:
            self.begun.emit((known.landing,))
            self.seated.emit(officer)
        else:
            self._shell.desk.officer = ""
            self.sign_in_wanted.emit(start.OFFICER_GONE.format(officer=officer))


def _first_wanted(known: Standing) -> str:
    """Return that the first password is wanted, and of whom."""
    if not known.lacks_password:
        return ""
    wanted = people.FIRST_OF_ADMINISTRATOR if known.first else people.FIRST_WANTED
    return wanted.format(people=known.first)
