"""Who may take applications in."""

from desktop.domain.values import Duty, Officer
from desktop.wording.values import DUTIES


def duty_refusal(officer: Officer) -> str:
    """Return the duty an officer lacks to take applications in, blank for one who has it."""
    return "" if Duty.WINDOW in officer.duties else DUTIES[Duty.WINDOW]
