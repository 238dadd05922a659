"""Every page of the client, in the order in which the window offers them."""

from desktop.app.agenda_part import AgendaPart
from desktop.app.audit_part import AuditPart
from desktop.app.calendar_part import CalendarPart
from desktop.app.case_part import CasePart
from desktop.app.cases_part import CasesPart
from desktop.app.lapse_part import LapsePart
from desktop.app.letter_part import LetterPart
from desktop.app.list_part import ListPart
from desktop.app.oversight_part import OversightPart
from desktop.app.paper_part import PaperPart
from desktop.app.part import Part
from desktop.app.persons_part import PersonsPart
from desktop.app.register_part import RegisterPart
from desktop.app.settings_part import SettingsPart
from desktop.app.sync_part import SyncPart
from desktop.app.taking_in import TAKING_IN
from desktop.app.verify_part import VerifyPart
from desktop.app.workbench_part import WorkbenchPart

PARTS: tuple[type[Part], ...] = (
    WorkbenchPart,
    *TAKING_IN,
    CasesPart,
    CasePart,
    LetterPart,
    LapsePart,
    RegisterPart,
    VerifyPart,
    PaperPart,
    OversightPart,
    AgendaPart,
    CalendarPart,
    ListPart,
    SettingsPart,
    AuditPart,
    PersonsPart,
    SyncPart,
)
"""Every page of the client, each made when it is first shown, or ahead of that."""
