"""签发前检查: each check with what stands against it, and what would mend it."""

from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.letter_checks import issue_findings
from desktop.letters.coverage import borrowed_glyphs, missing_glyphs
from desktop.office.letter_commands import stance
from desktop.office.letter_facts import letter_content
from desktop.office.office import Office
from desktop.rules.findings import finding
from desktop.store.rows_letters import CheckRow
from desktop.wording.findings import say
from desktop.wording.letter_page import BY_OTHERS, CHECKS
from desktop.wording.letters import borrowed_glyphs as say_borrowed
from desktop.wording.letters import missing_glyph

RULES_OF_CHECKS = {
    "request": ("matter_missing", "not_accepted", "matter_closed"),
    "delegation": (
        "level_unknown",
        "level_higher",
        "letter_without_delegation",
        "delegation_not_in_force",
    ),
    "main_papers": ("main_paper_missing",),
    "papers": (
        "paper_not_missing",
        "paper_not_waived_here",
        "supporting_missing",
        "supporting_unfit",
    ),
    "commitment": ("commitment_missing",),
    "gate": ("gate_failed", "gate_unanswered"),
    "last_day": ("by_not_ahead",),
    "countersign": ("countersign_waiting",),
    "people": ("same_person",),
}
MENDED_BY = {
    "request": "case",
    "delegation": "case",
    "main_papers": "papers",
    "papers": "form",
    "commitment": "sign-commitment",
    "gate": "state-gate",
    "last_day": "last_day",
}
LATER = ("countersign", "people")
"""Checks that others settle on the letter's way; before that they are still to come."""

UNDER_WAY = (LetterStage.DRAFTED, LetterStage.CHECKED)


def checks_of(
    office: Office, case: Case, letter: WaiverLetter | None, context: Context
) -> tuple[CheckRow, ...]:
    """Return every check before signing; of a signed letter each has passed."""
    if letter is None:
        return tuple(CheckRow(CHECKS[name], None) for name in (*RULES_OF_CHECKS, "glyphs"))
    return (*_rows(case, letter, context), glyph_check(office, case, letter))


def glyph_check(office: Office, case: Case, letter: WaiverLetter) -> CheckRow:
    """Return whether each character of the letter can be printed, and which face draws rare ones.

    Without a paper to waive there is no letter to look at yet.
    """
    if not letter.papers:
        return CheckRow(CHECKS["glyphs"], None)
    content = letter_content(office, case, letter)
    missing = missing_glyphs(content)
    if missing:
        said = missing_glyph((m.character, m.where) for m in missing)
        return CheckRow(CHECKS["glyphs"], False, said)
    rare = [(b.character, b.where, b.face) for b in borrowed_glyphs(content)]
    return CheckRow(CHECKS["glyphs"], True, say_borrowed(rare))


def checks_without_day(case: Case, letter: WaiverLetter, context: Context) -> tuple[CheckRow, ...]:
    """Return the checks of a letter whose last day nobody has fixed; its own is for show only."""
    said = str(say(finding("long_stop_beyond_calendar", "last_day")))
    failed = CheckRow(CHECKS["last_day"], False, said, "last_day")
    rows = _rows(case, letter, context)
    return tuple(failed if row.text == CHECKS["last_day"] else row for row in rows)


def _rows(case: Case, letter: WaiverLetter, context: Context) -> tuple[CheckRow, ...]:
    found = list(issue_findings(case, letter, context))
    rows = []
    for name, rules in RULES_OF_CHECKS.items():
        said = [str(say(f)) for f in found if f.rule in rules]
        if letter.signed_at is not None or not said:
            is_waiting = name in LATER and letter.signed_at is None and not letter.papers
            rows.append(CheckRow(CHECKS[name], None if is_waiting else True))
        else:
            rows.append(_failed(case, letter, name, said, context))
    return tuple(rows)


def _failed(
    case: Case, letter: WaiverLetter, name: str, said: list[str], context: Context
) -> CheckRow:
    if name in LATER and letter.stage in UNDER_WAY:
        return CheckRow(CHECKS[name], None, BY_OTHERS if name == "people" else said[0])
    mend = MENDED_BY.get(name, "")
    refusal = ""
    if mend in ("sign-commitment", "state-gate"):
        refusal = " ".join(str(say(f)) for f in stance(case, mend, context))
    return CheckRow(CHECKS[name], False, "\n".join(said), mend, refusal)
