"""The register of letters and its office: opened, written out, printed."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from desktop.app.delivery_desk import DeliveryDesk
from desktop.app.errands import Progress
from desktop.app.part import Part
from desktop.app.shell import Shell
from desktop.app.shown_notice import shown_notice
from desktop.office.notice_making import NumberedNotice
from desktop.office.notices import notice_of
from desktop.office.number_book import return_numbers
from desktop.office.office import Office
from desktop.office.page_register import letters_page
from desktop.office.register_out import AnyRow, ListOut, print_list, write_list
from desktop.rules.findings import Refusal
from desktop.store.rows_letters import LettersPage, NumberLine
from desktop.views.letters.register import LettersRegister
from desktop.views.requests import ListWanted, PaperShown
from desktop.wording import register as words
from desktop.wording.findings import say


class RegisterPart(Part):
    """Every letter, every other numbered paper, every number."""

    key = "letters"
    shows_cases = True
    hints = words.HINTS
    page: LettersRegister

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = LettersRegister()
        page = self.page
        page.letter_opened.connect(shell.letter_wanted)
        page.case_opened.connect(shell.case_wanted)
        page.paper_opened.connect(self._open_paper)
        page.export_wanted.connect(self._export)
        page.print_wanted.connect(self._print)
        page.lapse_wanted.connect(lambda: shell.page_wanted.emit("lapse"))
        page.verify_wanted.connect(lambda: shell.page_wanted.emit("verify"))
        page.bench_wanted.connect(lambda: shell.page_wanted.emit("workbench"))
        page.refreshed.connect(self.refresh)
        page.keys_wanted.connect(shell.window.show_keys)
        page.returned.connect(self._return)
        self.delivery = DeliveryDesk(shell, page, self.refuse)
        page.copied.connect(lambda n: shell.say(words.COPIED.format(count=n)))

    def refresh(self) -> None:
        """Override Part.refresh."""
        officer = self.shell.officer
        self.page.show_loading()
        self.shell.ask(lambda o: letters_page(o, o.officer(officer)), self._show)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(reasons)

    def _show(self, page: LettersPage) -> None:
        self.page.show_page(page)

    def _open_paper(self, case_id: str, number: str) -> None:
        self.shell.ask(lambda o: notice_of(o, case_id, number), self._opened(case_id))

    def _opened(self, case_id: str) -> "_Opened":
        return _Opened(self.shell, case_id)

    def _return(self, line: NumberLine, why: str) -> None:
        officer = self.shell.officer
        said = words.RETURNED_SAID.format(number=line.number, count=line.last - line.place + 1)
        self.shell.ask(
            lambda o: return_numbers(o, line, why, officer), lambda r: self._given_back(r, said)
        )

    def _given_back(self, refused: Refusal | None, said: str) -> None:
        if refused is not None:
            self.refuse([str(say(f)) for f in refused.findings])
        else:
            self.shell.say(said)
        self.shell.stale.emit()

    def _export(self, wanted: ListWanted) -> None:
        named = words.SHEETS[wanted.view]
        on = self.shell.clock.read().moment.date()
        name = words.EXPORT_NAME.format(name=named, on=on)
        path = self.shell.save_where(words.EXPORT_TITLE, name, words.EXPORT_FILES)
        if path is not None:
            out = list_out(wanted)
            self.shell.run(words.WRITING, lambda o, p: _written(o, path, out, p), self.shell.say)

    def _print(self, wanted: ListWanted) -> None:
        out = list_out(wanted)
        name = words.SHEETS[wanted.view]

        def show(pdf: bytes) -> None:
            self.shell.paper_shown.emit(PaperShown(name, pdf, f"{name}.pdf"))

        self.shell.run(words.MAKING_LIST, lambda o, p: print_list(o, out, p.step), show)


class _Opened:
    """Takes a paper's pages and shows them, or says that there are none."""

    def __init__(self, shell: Shell, case_id: str) -> None:
        self._shell, self._case_id = shell, case_id

    def __call__(self, made: NumberedNotice | Refusal | None) -> None:
        if made is None:
            self._shell.say(words.NOT_MADE)
            return
        if isinstance(made, Refusal):
            self._shell.say(" ".join(str(say(f)) for f in made.findings))
            return
        name = f"{made.name} {made.number}"
        shown = shown_notice(made, self._case_id, name, f"{name}.pdf")
        self._shell.paper_shown.emit(shown)


def list_out(wanted: ListWanted) -> ListOut:
    """Return what goes out for a table as it is filtered."""
    return ListOut(wanted.view, cast("tuple[AnyRow, ...]", wanted.rows), wanted.filtered)


def _written(office: Office, path: Path, wanted: ListOut, progress: Progress) -> str:
    try:
        count = write_list(office, path, wanted, progress.step)
    except OSError as error:
        return words.NOT_WRITTEN.format(file=path.name, why=error.strerror)
    return words.WRITTEN.format(count=count, file=path.name)
