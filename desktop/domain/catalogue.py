"""Every subject of the domain in one place.

Acts, events and what events change are registered when their module is imported; whoever needs
the whole register takes it from here, where none can be missing.
"""

from desktop.domain import (
    approval,
    archiving,
    connection,
    correcting,
    former,
    intake,
    letter,
    letter_draft,
    letter_extension,
    letter_life,
    letter_sealing,
    letter_telling,
    notes,
    oversight,
    paper_keeping,
    papers,
    personal_acts,
    preferences,
    publishing,
    putting_off,
    replacing,
    step_clock,
    supplement,
    verdict,
)
from desktop.domain.acts import ACTS
from desktop.domain.registry import EVENT_KINDS

SUBJECTS = (
    intake,
    supplement,
    verdict,
    approval,
    step_clock,
    oversight,
    papers,
    personal_acts,
    letter_draft,
    letter,
    letter_sealing,
    letter_life,
    paper_keeping,
    letter_extension,
    correcting,
    replacing,
    letter_telling,
    connection,
    notes,
    putting_off,
    archiving,
    former,
    publishing,
    preferences,
)

__all__ = ["ACTS", "EVENT_KINDS", "SUBJECTS"]
