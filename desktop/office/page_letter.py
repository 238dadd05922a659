"""The letter's page: the form's choices, the checks before signing, and who moves it on."""

from datetime import date

from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.letter_checks import SETTLED, issue_findings, last_day_of
from desktop.domain.values import Duty, Officer
from desktop.office.letter_commands import NEXT, letter_command
from desktop.office.office import Office
from desktop.rules.deficiency import Paper
from desktop.store.rows import CheckRow, LetterPage, StageRow, WaivedPaperRow
from desktop.wording.findings import say
from desktop.wording.letter_page import CHECKS, NUMBER_NOTE, PAPER_REASONS, STEPS
from desktop.wording.rules import PAPERS
from desktop.wording.values import BUREAUS

ORDER = (
    LetterStage.DRAFTED,
    LetterStage.CHECKED,
    LetterStage.COUNTERSIGNED,
    LetterStage.ISSUED,
    LetterStage.SEALED,
    LetterStage.SERVED,
)
RULES_OF_CHECKS = {
    "main_papers": ("main_paper_missing",),
    "papers": (
        "paper_not_missing",
        "paper_not_waived_here",
        "supporting_missing",
        "supporting_unfit",
    ),
    "commitment": ("commitment_missing",),
    "gate": ("gate_failed", "gate_unanswered"),
    "countersign": ("countersign_waiting",),
    "people": ("same_person",),
    "last_day": ("by_not_ahead",),
}


def letter_page(
    office: Office, case_id: str, letter_id: str, officer: Officer
) -> LetterPage | None:
    """Return the letter's page; ``letter_id`` blank is a new draft for the case."""
    case = office.case(case_id)
    if case is None:
        return None
    letter = case.letter(letter_id) if letter_id else None
    organ = office.settings.organ(letter.organ if letter else office.settings.issuer)
    names = {o.id: o.name for o in office.officers()}
    next_act, refusal = _next(office, case, letter, officer)
    last_day = letter.last_day if letter else _usual_last_day(office, officer)
    return LetterPage(
        case_id=case.id,
        case_number=case.number,
        enterprise=case.form.enterprise.name,
        letter_id=letter.id if letter else "",
        stage=letter.stage.value if letter else "",
        organ=organ.full_name,
        addressee=office.settings.addressee,
        papers=tuple(_paper(office, case, letter, p) for p in _listed(office)),
        last_day=last_day,
        is_last_day_fixed=bool(letter and letter.is_last_day_fixed),
        number=letter.number if letter else "",
        number_note=NUMBER_NOTE.format(prefix=organ.number_prefix, year=office.now().year),
        title_break=letter.title_break if letter else "",
        signatory=names.get(letter.signed_by, "") if letter else "",
        checks=_checks(office, case, letter, officer),
        steps=_steps(letter),
        next_act=next_act,
        is_editable=_is_editable(office, letter, officer),
        refusal=refusal,
        returned_reason=letter.returned_reason if letter else "",
        prints=letter.prints if letter else 0,
    )


def _listed(office: Office) -> tuple[Paper, ...]:
    rows = office.rules.deficiency.rows(office.now().date())
    return tuple(dict.fromkeys(row.paper for row in rows))


def _usual_last_day(office: Office, officer: Officer) -> date | None:
    with office.store.reading() as connection:
        return last_day_of(None, office.context(connection, officer.id))


def _paper(office: Office, case: Case, letter: WaiverLetter | None, paper: Paper) -> WaivedPaperRow:
    today = office.now().date()
    chosen = next((p for p in letter.papers if p.paper is paper), None) if letter else None
    why_not = _why_not(office, case, paper)
    table = office.rules.deficiency
    codes = office.rules.supporting(paper, today)
    certifier = chosen.certified_by.value if chosen else ""
    return WaivedPaperRow(
        paper=paper.value,
        name=PAPERS[paper],
        is_chosen=chosen is not None or (letter is None and not why_not),
        may_be_waived=not why_not,
        reason=PAPER_REASONS[why_not or "waivable"],
        supporting=tuple((code, table.supporting_name(code)) for code in codes),
        chosen_supporting=chosen.supporting if chosen else (),
        supplement_by=chosen.supplement_by if chosen else None,
        progress=chosen.progress if chosen else "",
        certified_by=BUREAUS[chosen.certified_by] if certifier and chosen else "",
    )


def _why_not(office: Office, case: Case, paper: Paper) -> str:
    if case.paper(paper).status in SETTLED:
        return "in"
    return "not_waived" if paper in office.settings.not_waived else ""


def _checks(
    office: Office, case: Case, letter: WaiverLetter | None, officer: Officer
) -> tuple[CheckRow, ...]:
    if letter is None:
        return tuple(CheckRow(CHECKS[name], None) for name in RULES_OF_CHECKS)
    with office.store.reading() as connection:
        context = office.context(connection, officer.id)
    found = list(issue_findings(case, letter, context))
    rows = []
    for name, rules in RULES_OF_CHECKS.items():
        against = [str(say(f)) for f in found if f.rule in rules]
        is_past = letter.signed_at is not None
        rows.append(CheckRow(CHECKS[name], is_past or not against, " ".join(against)))
    return tuple(rows)


def _steps(letter: WaiverLetter | None) -> tuple[StageRow, ...]:
    if letter is None or letter.stage not in ORDER:
        reached = -1 if letter is None else len(ORDER)
    else:
        reached = ORDER.index(letter.stage)
    rows = []
    for index, stage in enumerate(ORDER):
        state = "done" if index <= reached else "running" if index == reached + 1 else "ahead"
        rows.append(StageRow(STEPS[stage], state))
    return tuple(rows)


def _next(
    office: Office, case: Case, letter: WaiverLetter | None, officer: Officer
) -> tuple[str, str]:
    if letter is None:
        is_drafter = Duty.DRAFTER in officer.duties
        return ("draft-letter", "") if is_drafter else ("", "")
    if letter.stage is LetterStage.DRAFTED and letter.drafted_by == officer.id:
        return "revise-letter", ""
    name = NEXT.get(letter.stage, "")
    if not name:
        return "", ""
    found = office.against(letter_command(name, case, letter), officer.id)
    stance = [f for f in found if not f.field]
    if stance:
        return "", " ".join(str(say(f)) for f in stance)
    return name, ""


def _is_editable(office: Office, letter: WaiverLetter | None, officer: Officer) -> bool:
    if Duty.DRAFTER not in officer.duties or officer.bureau is not office.settings.issuer:
        return False
    return letter is None or letter.stage is LetterStage.DRAFTED
