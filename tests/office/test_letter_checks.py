"""签发前检查 shows everything that keeps a letter from being signed."""

from dataclasses import replace
from decimal import Decimal

from desktop.domain.letter_checks import issue_findings
from desktop.office.letter_checks import RULES_OF_CHECKS, checks_without_day
from desktop.wording.letter_page import CHECKS
from tests.views.acts_told import told


def test_a_letter_beyond_the_delegation_fails_its_check() -> None:
    before = told()["check-letter"]
    letter = before.case.letters[0]
    form = before.case.form
    above = replace(
        before.case, form=replace(form, demand=replace(form.demand, kilovolts=Decimal(110)))
    )

    rows = {row.text: row for row in checks_without_day(above, letter, before.context)}

    shown = {rule for rules in RULES_OF_CHECKS.values() for rule in rules}
    assert {f.rule for f in issue_findings(above, letter, before.context)} <= shown
    assert rows[CHECKS["delegation"]].passed is False
    assert rows[CHECKS["delegation"]].mend == "case"
