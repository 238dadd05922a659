"""The page of letters at their last day and its office."""

from collections.abc import Sequence

from desktop.app.part import Part
from desktop.app.shell import Shell
from desktop.office.cases_batch import BatchDone
from desktop.office.letters_batch import remind_all
from desktop.office.page_lapse import lapse_page
from desktop.store.rows_letters import LapseRow
from desktop.views.cases.lapse import LapseView
from desktop.wording import lapse as words
from desktop.wording import screens


class LapsePart(Part):
    """Letters to be confirmed as lapsed, and those that come to it soon."""

    key = "lapse"
    shows_cases = True
    rail = "letters"
    leads_back = True
    hints = words.HINTS
    page: LapseView

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = LapseView()
        page = self.page
        page.act_wanted.connect(self._act)
        page.reminded.connect(self._remind)
        page.letter_opened.connect(shell.letter_wanted)
        page.papers_wanted.connect(lambda case_id: shell.tab_wanted.emit(case_id, "papers"))
        page.case_opened.connect(shell.case_wanted)
        page.register_wanted.connect(self.back)
        page.refreshed.connect(self.refresh)
        page.keys_wanted.connect(shell.window.show_keys)

    def crumbs(self) -> tuple[str, ...]:
        """Override Part.crumbs."""
        return (screens.RAIL["letters"], words.TITLE)

    def refresh(self) -> None:
        """Override Part.refresh."""
        officer = self.shell.officer
        self.page.show_loading()
        self.shell.ask(lambda o: lapse_page(o, o.officer(officer)), self.page.show_page)

    def refuse(self, reasons: Sequence[str]) -> None:
        """Override Part.refuse."""
        self.page.show_refusal(tuple(reasons))

    def back(self) -> None:
        """Override Part.back."""
        self.shell.page_wanted.emit("letters")

    def _act(self, case_id: str, act: str, letter: str) -> None:
        self.shell.act_wanted.emit(case_id, act, {"letter": letter})

    def _remind(self, rows: Sequence[LapseRow]) -> None:
        officer = self.shell.officer
        letters = [(r.case_id, r.letter_id, r.number) for r in rows]
        self.shell.run(
            words.REMIND_RUNNING.format(count=len(rows)),
            lambda o, progress: remind_all(o, letters, officer, progress.step),
            self._reminded,
        )

    def _reminded(self, done: BatchDone) -> None:
        self.shell.tell_batch(done.recordings, ())
        if done.refused:
            self.page.show_refusal(done.refused)
