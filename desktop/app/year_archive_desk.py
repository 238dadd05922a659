"""A year's archive in the window: where to, progress with a stop, and what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from desktop.app.shell import Shell, sentences
from desktop.office.year_archive import YearMade, YearWanted, make_year, year_name, year_page
from desktop.rules.findings import Refusal
from desktop.views.office.year_card import YearAsked, YearCard
from desktop.wording import year_archive as words

FolderOf = Callable[[str, str], Path | None]


class YearArchiveDesk(QObject):
    """Does what the card of a year's archive asks for; ``folder_of`` asks for a new folder."""

    def __init__(self, shell: Shell, card: YearCard, folder_of: FolderOf) -> None:
        super().__init__(shell)
        self.shell, self.card, self._folder_of = shell, card, folder_of
        card.wanted.connect(self._archive)

    def look(self) -> None:
        """Show which years there are, and whether this officer may have one."""
        officer = self.shell.officer
        if officer:
            self.shell.ask(lambda o: year_page(o, officer), self.card.show_page)

    def _archive(self, asked: YearAsked) -> None:
        name = year_name(asked.year, self.shell.clock.read().moment.date())
        if asked.as_folder:
            target = self._folder_of(words.CHOOSE, name)
        else:
            target = self.shell.save_where(words.ZIP_TITLE, f"{name}.zip", words.ZIP_KINDS)
        if target is None:
            return
        officer = self.shell.officer
        wanted = YearWanted(asked.year, target, asked.has_persons, asked.reason)
        said = words.ARCHIVING.format(year=asked.year)
        self.shell.run(said, lambda o, p: make_year(o, wanted, officer, p.step), self._done)

    def _done(self, made: YearMade | Refusal) -> None:
        notice = self.shell.window.notice
        if isinstance(made, Refusal):
            notice.say(words.NOT_DONE, sentences(made.findings), "red")
            return
        line = words.DONE_LACKING if made.missing else words.DONE
        said = line.format(
            year=made.year,
            cases=made.cases,
            files=made.files,
            file=made.target.name,
            count=len(made.missing),
        )
        self.shell.say(said)
        self.shell.stale.emit()
