"""What the enterprise is handed at the window: the receipt slip, or the notice of acceptance."""

from dataclasses import replace

from desktop.domain.case import Case
from desktop.domain.intake import MatterAccepted
from desktop.domain.values import MatterKind
from desktop.office import notice_numbers as numbers
from desktop.office.notice_making import NumberedNotice, made
from desktop.office.notices_intake import acceptance_facts, receipt_slip_facts
from desktop.office.office import Office


def receipt_slip(office: Office, case: Case) -> NumberedNotice:
    """Return the receipt slip (收件回执) of a case: what came in when, and by when it is told."""
    now = office.now()
    facts = receipt_slip_facts(office, case, None, now.date())
    return made(office, replace(facts, number=numbers.slip(case, None)), now)


def acceptance_notice(office: Office, case: Case, kind: MatterKind) -> NumberedNotice | None:
    """Return the notice of acceptance (受理通知书) of a matter, None while it is not accepted."""
    told = (r.event for r in office.history(case.id))
    event = next((e for e in told if isinstance(e, MatterAccepted) and e.matter is kind), None)
    if event is None:
        return None
    now = office.now()
    facts = acceptance_facts(office, case, event, now.date())
    return made(office, replace(facts, number=numbers.acceptance(case, event)), now)
