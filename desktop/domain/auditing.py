"""Who may look through the whole record (审计): auditors and heads of the office."""

from desktop.domain.values import Duty, Officer
from desktop.rules.findings import Finding, finding

AUDITORS = frozenset({Duty.AUDITOR, Duty.OFFICE_HEAD})


def audit_findings(officer: Officer) -> tuple[Finding, ...]:
    """Return why this officer may not look through the record; nothing where they may."""
    found = [] if officer.is_active else [finding("officer_inactive")]
    if not officer.duties & AUDITORS:
        wanted, held = ",".join(sorted(AUDITORS)), ",".join(sorted(officer.duties))
        found.append(finding("duty_missing", wanted=wanted, held=held))
    return tuple(found)
