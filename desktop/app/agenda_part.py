"""The agenda and its office: days as they are wanted, jumps to a case, a calendar file."""

from collections.abc import Sequence
from datetime import date

from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.shell import Shell, written
from desktop.models.desk import Ticket
from desktop.office.office import Office
from desktop.office.page_agenda import agenda_file, agenda_page
from desktop.store.rows_agenda import AgendaPage
from desktop.views.cases.agenda_page import AgendaView
from desktop.wording import agenda as words


class AgendaPart(Part):
    """日程."""

    key = "agenda"
    shows_cases = True
    hints = words.HINTS
    page: AgendaView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = AgendaView()
        self._asked: Ticket | None = None
        page = self.page
        page.days_wanted.connect(self._ask)
        page.case_opened.connect(shell.case_wanted)
        page.letter_opened.connect(shell.letter_wanted)
        page.export_wanted.connect(self._export)
        page.keys_wanted.connect(shell.window.show_keys)

    def refresh(self) -> None:
        """Override Part.refresh."""
        self.page.begin(self.shell.clock.read().moment.date())
        self.page.ask()

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def _ask(self, first: date, last: date, scope: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        officer = self.shell.officer
        self._asked = self.shell.ask(
            lambda o: agenda_page(o, o.officer(officer), first, last, scope), self._show
        )

    def _show(self, page: AgendaPage) -> None:
        self._asked = None
        self.page.show_page(page)

    def _export(self, first: date, last: date, scope: str) -> None:
        name = words.EXPORT_NAME.format(first=first, last=last)
        path = self.shell.save_where(words.EXPORT_TITLE, name, words.EXPORT_FILES)
        if path is None:
            return
        officer = self.shell.officer

        def write(office: Office, _progress: Progress) -> str:
            content, count = agenda_file(office, office.officer(officer), first, last, scope)
            said = words.WRITTEN.format(count=count, file=path.name)
            return written(path, content, said)

        self.shell.run(words.EXPORT_TITLE, write, self.shell.say)
