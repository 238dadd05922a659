"""The page of personal data and its office."""

from collections.abc import Sequence
from pathlib import Path

from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.models.desk import Ticket
from desktop.office.office import Office
from desktop.office.page_persons import person_card, persons_page
from desktop.office.persons import erase_person, person_rows, propose_erasure, write_person
from desktop.rules.findings import Refusal, finding
from desktop.store.rows_persons import PersonCard, PersonFilter, PersonLine, PersonsPage
from desktop.views.office.person_act import EXPORT, PROPOSE
from desktop.views.office.persons_page import PersonsView
from desktop.wording import persons_page as words
from desktop.wording import screens
from desktop.wording.register import COPIED


class PersonsPart(Part):
    """Whose data the office keeps, for who answers for it and for auditors."""

    key = "persons"
    rail = "admin"
    leads_back = True
    hints = words.KEYS
    page: PersonsView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = PersonsView()
        self._asked: Ticket | None = None
        self._looked: Ticket | None = None
        page = self.page
        page.asked.connect(self._ask)
        page.chosen.connect(self._choose)
        page.wanted.connect(self._do)
        page.case_opened.connect(shell.case_wanted)
        page.refreshed.connect(self.refresh)
        page.keys_wanted.connect(shell.window.show_keys)
        page.copied.connect(lambda n: shell.say(COPIED.format(count=n)))

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (screens.RAIL["admin"], words.TITLE)

    def refresh(self) -> None:
        """Override Part.refresh."""
        self.page.show_loading()
        self._ask(self.page.filtered())

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def back(self) -> None:
        """Override Part.back."""
        self.shell.page_wanted.emit("admin")

    def _ask(self, wanted: PersonFilter) -> None:
        if self._asked is not None:
            self._asked.cancel()
        officer = self.shell.officer
        self._asked = self.shell.ask(lambda o: persons_page(o, officer, wanted), self._show)

    def _show(self, page: PersonsPage) -> None:
        self._asked = None
        self.page.show_page(page)

    def _choose(self, line: object) -> None:
        if self._looked is not None:
            self._looked.cancel()
            self._looked = None
        if not isinstance(line, PersonLine):
            self.page.show_card(None)
            return
        officer, case_id, ref = self.shell.officer, line.case_id, line.ref
        self._looked = self.shell.ask(
            lambda o: person_card(o, officer, case_id, ref), self._show_card
        )

    def _show_card(self, card: PersonCard | None) -> None:
        self._looked = None
        self.page.show_card(card)

    def _do(self, act: str, card: PersonCard, reason: str) -> None:
        officer, case_id, ref = self.shell.officer, card.line.case_id, card.line.ref
        if act == EXPORT:
            self._export(card.line, reason)
        elif act == PROPOSE:
            self.shell.perform(lambda o: propose_erasure(o, case_id, ref, reason, officer))
        else:
            self.shell.perform(lambda o: erase_person(o, case_id, ref, officer))

    def _export(self, line: PersonLine, reason: str) -> None:
        on, officer = self.shell.clock.read().moment.date(), self.shell.officer
        named = words.EXPORT_NAME.format(number=line.case_number, on=on)
        path = self.shell.save_where(words.EXPORT_TITLE, named, words.EXPORT_FILES)
        if path is not None:
            self.shell.run(
                words.WRITING, lambda o, p: _written(o, path, line, reason, officer, p), self._told
            )

    def _told(self, outcome: str | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.refuse(sentences(outcome.findings))
            return
        self.shell.say(outcome)
        self.shell.stale.emit()


def _written(
    office: Office, path: Path, line: PersonLine, reason: str, officer: str, _progress: Progress
) -> str | Refusal:
    case = office.case(line.case_id)
    rows = person_rows(office, case) if case is not None else ()
    row = next((one for one in rows if one.ref == line.ref), None)
    if row is None:
        return Refusal((finding("person_elsewhere", "person"),))
    try:
        made = write_person(office, row, path, reason, officer)
    except OSError as error:
        why = error.strerror or str(error)
        return words.NOT_WRITTEN.format(file=path.name, why=why)
    return made if isinstance(made, Refusal) else words.WRITTEN.format(file=path.name)
