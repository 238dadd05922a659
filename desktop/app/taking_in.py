"""Taking applications in: the parts it is made of, and the ways between them."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from desktop.app.ahead import OnceMade, needs
from desktop.app.parts import APPLICATION, TAKEN, Kind, Place
from desktop.app.shell import Shell
from desktop.office.intake_duty import duty_refusal
from desktop.office.office import Office
from desktop.views.keymap import Shortcut
from desktop.wording import intake as words

if TYPE_CHECKING:
    from desktop.models.rows_intake import DraftForm, FindingRow
    from desktop.office.intake import TakenIn


class PartOf(Protocol):
    """Returns the part of a place, made if it was not yet."""

    def __call__(self, kind: Place[Kind], /) -> Kind:
        """Return the part."""


class TakingIn(QObject):
    """Leads from the list or Ctrl+N to the form, and from the form to its receipt.

    ``part`` returns a part, ``show`` shows a page by its key, ``once_made`` does what needs a part
    as soon as it is made.
    """

    def __init__(
        self,
        shell: Shell,
        part: PartOf,
        show: Callable[[str], None],
        once_made: OnceMade,
    ) -> None:
        super().__init__(shell)
        self._shell, self._part, self._show, self.once_made = shell, part, show, once_made
        shell.draft_wanted.connect(self.show_draft)
        shell.certificate_wanted.connect(self.begin_with)
        shell.taken.connect(self.show_taken)
        shell.window.top.intake.connect(self.begin)
        Shortcut("Ctrl+N", shell.window).activated.connect(self.begin)

    def look(self) -> None:
        """Let the button of the top bar say whether the officer at the desk may take one in."""
        officer = self._shell.officer
        if officer:
            self._shell.ask(lambda o: duty_refusal(o.officer(officer)), self._offer)

    def begin(self) -> None:
        """Take a new application in on screen, where the officer at the desk may."""
        if self._shell.window.top.new.isEnabled():
            self._shell.ask(_new_draft, self.show_draft)

    @needs(APPLICATION)
    def show_draft(self, form: "DraftForm", told: "Sequence[FindingRow]" = ()) -> None:
        """Go on with an application; ``told`` is what its file was found wrong with."""
        part = self._part(APPLICATION)
        part.show_draft(form, told)
        self._show(part.key)
        part.page.pages.focus_first()

    def begin_with(self, certificate: Path) -> None:
        """Take a new application in, begun with a certificate's file."""
        if self._shell.window.top.new.isEnabled():
            self._shell.ask(_new_draft, lambda form: self.show_certificate(form, certificate))

    @needs(APPLICATION)
    def show_certificate(self, form: "DraftForm", certificate: Path) -> None:
        """Show a new application and fill in what the certificate says."""
        self.show_draft(form)
        part = self._part(APPLICATION)
        part.read_certificate(certificate)

    @needs(TAKEN)
    def show_taken(self, taken: "TakenIn", form: "DraftForm | None") -> None:
        """Show what came of an application that was handed in."""
        part = self._part(TAKEN)
        part.show_taken(taken, form)
        self._show(part.key)

    def _offer(self, duty: str) -> None:
        self._shell.window.top.offer_intake(words.WINDOW_ONLY.format(duty=duty) if duty else "")


def _new_draft(office: Office) -> "DraftForm":
    from desktop.office.intake import new_draft

    return new_draft(office)
