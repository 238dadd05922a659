"""A verdict is outdated once the facts it was judged by are no longer those of the case.

Two desks may each have judged what it knew alone. Our reading: until the facts are stated anew an
exemption that no longer follows frees nothing; the clock runs on and is shown.
"""

from dataclasses import replace

from desktop.domain.case import Case, Matter, VerdictRecord
from desktop.domain.values import MatterKind
from desktop.rules.exemption import Outcome, Verdict, assess_by
from desktop.rules.rulebook import Rulebook


def judged_again(case: Case, record: VerdictRecord, rules: Rulebook) -> Verdict | None:
    """Return what follows from the facts now by the record's own version; None where the same."""
    versions, on = rules.exemption, record.assessed_on
    again = assess_by(case.form.facts, on, versions.by_digest(record.digest) or versions.at(on))
    found = (again.outcome, set(again.questions), set(again.referrals))
    stood = (record.outcome, set(record.questions), set(record.referrals))
    return None if found == stood else again


def as_it_stands(case: Case, rules: Rulebook) -> Case:
    """Return the case with an exemption marked that no longer follows from its facts."""
    works = case.matter(MatterKind.EXTERNAL_WORKS)
    record = works.verdict if works is not None and works.is_open else None
    if works is None or record is None or record.effective is not Outcome.EXEMPT:
        return case
    if judged_again(case, record, rules) is None:
        return case
    return replace(case, matters=tuple(as_outdated(m) if m is works else m for m in case.matters))


def as_outdated(matter: Matter) -> Matter:
    """Return an open matter's exemption marked as one that no longer follows, if it has one."""
    record = matter.verdict if matter.is_open else None
    if record is None or record.effective is not Outcome.EXEMPT:
        return matter
    return replace(matter, verdict=replace(record, is_outdated=True))
