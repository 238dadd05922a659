"""Every page of the client, in the order in which the window offers them.

What is told of a page here is all the window needs before it is wanted; its modules are loaded
then, or ahead of that.
"""

from collections.abc import Generator
from importlib import import_module
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from desktop.app.imports import load_in_pieces
from desktop.app.part import Part
from desktop.app.shell import Shell
from desktop.plain_class import dataclass

if TYPE_CHECKING:
    from desktop.app.agenda_part import AgendaPart
    from desktop.app.application_part import ApplicationPart
    from desktop.app.audit_part import AuditPart
    from desktop.app.calendar_part import CalendarPart
    from desktop.app.case_part import CasePart
    from desktop.app.cases_part import CasesPart
    from desktop.app.intake_part import IntakePart
    from desktop.app.lapse_part import LapsePart
    from desktop.app.letter_part import LetterPart
    from desktop.app.list_part import ListPart
    from desktop.app.oversight_part import OversightPart
    from desktop.app.paper_part import PaperPart
    from desktop.app.persons_part import PersonsPart
    from desktop.app.register_part import RegisterPart
    from desktop.app.settings_part import SettingsPart
    from desktop.app.sign_in_part import SignInPart
    from desktop.app.sync_part import SyncPart
    from desktop.app.taken_part import TakenPart
    from desktop.app.verify_part import VerifyPart
    from desktop.app.workbench_part import WorkbenchPart

Made = TypeVar("Made", bound=Part, covariant=True)
Kind = TypeVar("Kind", bound=Part)


@dataclass(frozen=True, slots=True)
class Place(Generic[Made]):
    """A part that may not be loaded yet; ``name`` is what its module and its class are called by.

    ``key``, ``rail`` and ``shows_cases`` are those of the part.
    """

    key: str
    name: str
    rail: str = ""
    shows_cases: bool = False

    @property
    def module(self) -> str:
        """The module the part is kept in."""
        return f"{__package__}.{self.name}_part"

    def load(self) -> type[Made]:
        """Return the part's class."""
        kind = self.name.title().replace("_", "") + "Part"
        return cast("type[Made]", getattr(import_module(self.module), kind))

    def build(self, shell: Shell) -> Generator[None, None, Made]:
        """Load the part's modules and make it, a piece at a time."""
        yield from load_in_pieces(self.module)
        return (yield from self.load().build(shell))


def kind_of(wanted: type[Kind] | Place[Kind]) -> type[Kind]:
    """Return the class of a part, loaded if it was not yet."""
    return wanted.load() if isinstance(wanted, Place) else wanted


SIGN_IN: Place["SignInPart"] = Place("sign_in", "sign_in")
WORKBENCH: Place["WorkbenchPart"] = Place("workbench", "workbench", shows_cases=True)
INTAKE: Place["IntakePart"] = Place("intake", "intake", shows_cases=True)
APPLICATION: Place["ApplicationPart"] = Place(
    "application", "application", "intake", shows_cases=True
)
TAKEN: Place["TakenPart"] = Place("taken", "taken", "intake", shows_cases=True)
CASES: Place["CasesPart"] = Place("cases", "cases", shows_cases=True)
CASE: Place["CasePart"] = Place("case", "case", "cases", shows_cases=True)
LETTER: Place["LetterPart"] = Place("letter", "letter", "letters", shows_cases=True)
LAPSE: Place["LapsePart"] = Place("lapse", "lapse", "letters", shows_cases=True)
REGISTER: Place["RegisterPart"] = Place("letters", "register", shows_cases=True)
VERIFY: Place["VerifyPart"] = Place("verify", "verify", "letters")
PAPER: Place["PaperPart"] = Place("paper", "paper", "letters", shows_cases=True)
OVERSIGHT: Place["OversightPart"] = Place("oversight", "oversight", shows_cases=True)
AGENDA: Place["AgendaPart"] = Place("agenda", "agenda", shows_cases=True)
CALENDAR: Place["CalendarPart"] = Place("calendar", "calendar")
LIST: Place["ListPart"] = Place("list", "list", "intake", shows_cases=True)
SETTINGS: Place["SettingsPart"] = Place("admin", "settings")
AUDIT: Place["AuditPart"] = Place("audit", "audit", "admin")
PERSONS: Place["PersonsPart"] = Place("persons", "persons", "admin")
SYNC: Place["SyncPart"] = Place("sync", "sync")

PARTS: tuple[Place[Part], ...] = (
    WORKBENCH,
    INTAKE,
    APPLICATION,
    TAKEN,
    CASES,
    CASE,
    LETTER,
    LAPSE,
    REGISTER,
    VERIFY,
    PAPER,
    OVERSIGHT,
    AGENDA,
    CALENDAR,
    LIST,
    SETTINGS,
    AUDIT,
    PERSONS,
    SYNC,
)
"""Every page that can be shown to whoever sits at the desk."""
