"""The supervisor's page and its office: figures, what changed reckoned portion by portion."""

from collections.abc import Sequence
from pathlib import Path

from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.shell import Shell, sentences
from desktop.domain.supervising import Figure
from desktop.models.desk import Ticket
from desktop.office.figures import catch_up
from desktop.office.office import Office
from desktop.office.oversight_out import print_oversight, write_oversight
from desktop.office.page_oversight import connection_aim, oversight_page
from desktop.rules.findings import Refusal
from desktop.store.rows_cases import CasesFilter
from desktop.store.rows_oversight import OversightPage
from desktop.views.office.oversight_page import OversightView
from desktop.views.requests import PaperShown
from desktop.wording import oversight as words


class OversightPart(Part):
    """监督看板."""

    key = "oversight"
    shows_cases = True
    hints = words.HINTS
    page: OversightView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = OversightView()
        self._asked: Ticket | None = None
        page = self.page
        page.asked.connect(self._ask)
        page.figure_wanted.connect(self._show_cases)
        page.case_wanted.connect(shell.case_wanted)
        page.lapse_wanted.connect(lambda: shell.page_wanted.emit("lapse"))
        page.intake_wanted.connect(lambda: shell.page_wanted.emit("intake"))
        page.export_wanted.connect(self._export)
        page.print_wanted.connect(self._print)
        page.refreshed.connect(self.refresh)

    def refresh(self) -> None:
        """Override Part.refresh."""
        self.page.show_loading()
        self._ask(*self.page.wanted)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def _ask(self, period: str, bureau: str) -> None:
        if self._asked is not None:
            self._asked.cancel()
        officer = self.shell.officer

        def asked(office: Office) -> tuple[OversightPage, int]:
            page = oversight_page(office, office.officer(officer), period, bureau)
            return page, connection_aim(office)

        self._asked = self.shell.ask(asked, self._show)

    def _show(self, answer: tuple[OversightPage, int]) -> None:
        self._asked = None
        self.page.show_page(*answer)
        if answer[0].left:
            self._reckon()

    def _reckon(self) -> None:
        """Reckon a portion, so that other questions come in between; none once it is left."""
        if self.shell.window.page == self.key:
            self.shell.ask(catch_up, self._reckoned)

    def _reckoned(self, left: int) -> None:
        self.page.show_left(left)
        if left:
            self._reckon()
        elif self._asked is None:
            self._ask(*self.page.wanted)

    def _show_cases(self, figure: Figure) -> None:
        self.shell.cases_wanted.emit(CasesFilter(figure=figure))

    def _export(self) -> None:
        period = self.page.period
        if period is None:
            return
        name = words.EXPORT_NAME.format(since=period.since, until=period.until)
        path = self.shell.save_where(words.EXPORT_TITLE, name, words.EXPORT_FILES)
        if path is None:
            return
        officer, wanted = self.shell.officer, self.page.wanted
        self.shell.run(
            words.EXPORT_RUNNING, lambda o, p: _written(o, path, officer, wanted, p), self._told
        )

    def _print(self) -> None:
        officer, wanted = self.shell.officer, self.page.wanted
        period = self.page.period
        if period is None:
            return
        self.shell.run(
            words.PRINT_RUNNING,
            lambda o, p: print_oversight(o, o.officer(officer), wanted, p.step),
            lambda made: self._printed(made, words.PRINT_FILE.format(until=period.until)),
        )

    def _printed(self, made: bytes | Refusal, name: str) -> None:
        if isinstance(made, Refusal):
            self.refuse(sentences(made.findings))
        else:
            self.shell.paper_shown.emit(PaperShown(words.NAME, made, name))

    def _told(self, outcome: str | Refusal) -> None:
        if isinstance(outcome, Refusal):
            self.refuse(sentences(outcome.findings))
        else:
            self.shell.say(outcome)


def _written(
    office: Office, path: Path, officer: str, wanted: tuple[str, str], progress: Progress
) -> str | Refusal:
    try:
        count = write_oversight(office, path, office.officer(officer), wanted, progress.step)
    except OSError as error:
        return words.EXPORT_FAILED.format(file=path.name, why=error.strerror or error)
    if isinstance(count, Refusal):
        return count
    return words.EXPORT_DONE.format(count=count, file=path.name)
