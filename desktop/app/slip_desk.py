"""The slip of the day (日结): made when asked for, and offered once at the day's end."""

from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.app.shell import Shell, sentences
from desktop.office.office import Office
from desktop.rules.findings import Refusal
from desktop.wording import day_slip as words

if TYPE_CHECKING:
    from desktop.office.day_slip import DaySlip

OFFERED_FROM = time(17, 0)
"""From then on the slip is offered; an office that closes later can make it later too."""


class SlipDesk:
    """Stands between the button, or the search, and the office that signs the slip."""

    def __init__(self, shell: Shell) -> None:
        self._shell = shell
        self._offered: tuple[str, date | None] = ("", None)

    def make(self) -> None:
        """Ask where to, then sign today's slip and write it with its page."""
        shell = self._shell
        name = words.FILE_NAME.format(on=shell.clock.read().moment.date())
        chosen = shell.save_where(words.SAVE, name, words.FILES)
        if chosen is not None:
            officer = shell.officer
            shell.ask(lambda o: _make(o, officer), lambda made: self._made(chosen, made))

    def look(self) -> None:
        """Offer the slip once a day, where the officer recorded something and none was made."""
        moment, officer = self._shell.clock.read().moment, self._shell.officer
        mark = (officer, moment.date())
        if not officer or moment.time() < OFFERED_FROM or self._offered == mark:
            return
        self._offered = mark
        self._shell.ask(lambda o: _is_due(o, officer), self._offer)

    def _offer(self, is_due: bool) -> None:
        if is_due:
            self._shell.say(words.OFFERED)

    def _made(self, chosen: Path, made: "DaySlip | Refusal") -> None:
        if isinstance(made, Refusal):
            self._shell.say(" ".join(sentences(made.findings)))
            return
        from desktop.office.day_slip import write_slip

        try:
            file, _page = write_slip(made, chosen)
        except OSError as error:
            self._shell.say(words.NOT_WRITTEN.format(file=chosen.name, why=error.strerror))
            return
        self._shell.say(words.DONE.format(file=file.name))


def _make(office: Office, officer: str) -> "DaySlip | Refusal":
    from desktop.office.day_slip import make_slip

    return make_slip(office, officer)


def _is_due(office: Office, officer: str) -> bool:
    from desktop.office.day_slip import is_slip_due

    return is_slip_due(office, officer)
