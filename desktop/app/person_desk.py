"""The contact of a case and its office: shown for a reason, for a minute."""

from collections.abc import Callable

from desktop.app.shell import Shell, sentences
from desktop.domain.values_person import PersonInput
from desktop.office.office import Office
from desktop.office.persons import person_rows, view_person
from desktop.rules.findings import Refusal, finding
from desktop.views.cases.case_overview import CaseOverview


class PersonDesk:
    """Stands between the sheet that shows a person and the office that records who saw it."""

    def __init__(self, shell: Shell, page: CaseOverview, case_id: Callable[[], str]) -> None:
        self._shell, self._page, self._case = shell, page, case_id
        page.person.reasoned.connect(self._show)

    def _show(self, reason: str) -> None:
        case_id, officer = self._case(), self._shell.officer
        self._shell.ask(
            lambda o: _viewed(o, case_id, reason, officer), lambda s: self._shown(case_id, s)
        )

    def _shown(self, case_id: str, seen: PersonInput | Refusal) -> None:
        if isinstance(seen, Refusal):
            self._page.person.refuse("\n".join(sentences(seen.findings)))
            return
        if case_id == self._case() and self._page.person.isVisible():
            self._page.person.show_values(seen)
        self._shell.stale.emit()


def _viewed(office: Office, case_id: str, reason: str, officer: str) -> PersonInput | Refusal:
    """Return the contact of a case, whose values are shown first."""
    case = office.case(case_id)
    rows = list(person_rows(office, case)) if case is not None else []
    if not rows:
        return Refusal((finding("person_elsewhere", "person"),))
    return view_person(office, case_id, rows[0].ref, reason, officer)
