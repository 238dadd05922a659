"""What is odd about the codes of a case, said beside them."""

from desktop.domain.case import Case
from desktop.rules.findings import Finding
from desktop.rules.identifiers import warn_credit_code, warn_project_code


def warnings_of(case: Case) -> tuple[Finding, ...]:
    """Return what is odd about a case's codes; none of it stands against anything."""
    form = case.form
    received = min((m.received_on for m in case.matters), default=case.opened_at.date())
    return (
        *warn_credit_code(form.enterprise.credit_code, "enterprise.credit_code"),
        *warn_project_code(form.project.code, "project.code", received),
    )
