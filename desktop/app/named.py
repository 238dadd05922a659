"""What a link, a number or a case names, found in the office and opened."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.app.shell import Shell
from desktop.office.deep_link import read_link
from desktop.office.office import Office
from desktop.rules.findings import Finding
from desktop.wording import start
from desktop.wording.findings import say

if TYPE_CHECKING:
    from desktop.domain.case import Case
    from desktop.store.rows_cases import FoundRow


class Named(QObject):
    """Opens what was named, or says why there is nothing to open."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.shell = shell

    def open(self, named: str) -> None:
        """Open the case or letter a link names; a plain number or id is a case's."""
        wanted = read_link(named)
        if isinstance(wanted, Finding):
            self.shell.say(str(say(wanted)))
            return
        number = wanted.number
        if wanted.kind == "letter":
            self.shell.desk.ask(
                lambda o: _letter_numbered(o, number), lambda row: self._open_letter(row, number)
            )
        else:
            self.shell.desk.ask(lambda o: o.case(number), lambda case: self._open(case, number))

    def open_letter_of(self, case_id: str) -> None:
        """Open the case's newest letter that is still in force or on its way, or a new draft."""
        self.shell.desk.ask(
            lambda o: _live_letter(o, case_id),
            lambda found: self.shell.letter_wanted.emit(case_id, found),
        )

    def _open(self, case: "Case | None", named: str) -> None:
        if case is None:
            self.shell.say(start.CASE_UNKNOWN.format(case=named))
        else:
            self.shell.case_wanted.emit(case.id)

    def _open_letter(self, row: "FoundRow | None", named: str) -> None:
        if row is None:
            self.shell.say(start.LETTER_UNKNOWN.format(letter=named))
        else:
            self.shell.letter_wanted.emit(row.about, row.key)


def _live_letter(office: Office, case_id: str) -> str:
    case = office.case(case_id)
    letters = [x.id for x in case.letters if x.is_live] if case else []
    return letters[-1] if letters else ""


def _letter_numbered(office: Office, number: str) -> "FoundRow | None":
    from desktop.office.page_search import letter_numbered

    return letter_numbered(office, number)
