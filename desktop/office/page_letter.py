"""The letter's page: the form's choices, the checks before signing, every act with its reason."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from desktop.clock import OFFICE_ZONE
from desktop.domain.acts import ACTS
from desktop.domain.case import Case, LetterStage, WaiverLetter
from desktop.domain.context import Context
from desktop.domain.letter_checks import SETTLED, PaperToWaive, last_day_of
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.letter_life import awaits_lapse
from desktop.domain.letter_parts import WaivedPaper
from desktop.domain.values import Duty, Officer
from desktop.office.act_probes import people_for
from desktop.office.letter_checks import checks_of
from desktop.office.letter_commands import NEXT, stance
from desktop.office.letter_facts import title_proposed
from desktop.office.letter_form import Form, day_said, form_checks, kept_form
from desktop.office.letter_originals import original_acts
from desktop.office.letter_story import facts_of, steps_of
from desktop.office.letter_wording import newer_wording
from desktop.office.office import Office
from desktop.office.sealing import (
    LIST_PLACE,
    SEAL_FILE,
    SEAL_METHOD,
    STAMP_ADDRESS,
    remembered,
)
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Finding
from desktop.store.rows_letters import LetterActRow, LetterPage, WaivedPaperRow
from desktop.store.rows_rule_content import TableWanted
from desktop.wording.act_menu import PERSON
from desktop.wording.acts import ACTS as NAMES
from desktop.wording.findings import say
from desktop.wording.letter_acts import WAITS_FOR
from desktop.wording.letter_page import (
    MORE_AGAINST,
    NUMBER_NOTE,
    PAPER_REASONS,
)
from desktop.wording.rules import PAPERS
from desktop.wording.sentences import listed
from desktop.wording.values import BUREAUS

MORE_ACTS = (
    "send-back-letter",
    "serve-letter",
    "accept-connection",
    "remind-enterprise",
    "extend-letter",
    "confirm-lapse",
    "revoke-letter",
    "void-letter",
    "confirm-clearance",
)
"""The acts offered beside the next one, each with its reason where it can't be done."""

TOLD = 2
"""So many reasons are said at the button; more are left to the checks beside it."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """What a page is made of: the letter, if it was handed in, and the form in hand, if any."""

    case: Case
    letter: WaiverLetter | None
    form: Form | None
    saved_at: datetime | None
    context: Context


def letter_page(
    office: Office, case_id: str, letter_id: str, officer: Officer
) -> LetterPage | None:
    """Return the letter's page; ``letter_id`` blank is a new draft for the case.

    What the officer began and did not hand in stands in the form.
    """
    case = office.case(case_id)
    if case is None:
        return None
    with office.store.reading() as connection:
        context = office.context(connection, officer.id)
    letter = case.letter(letter_id) if letter_id else None
    is_editable = _is_editable(office, letter, officer)
    kept = kept_form(office, officer.id, case.id, letter_id) if is_editable else None
    form, saved_at = kept or (None, None)
    return _page(office, _Sheet(case, letter, form, saved_at, context), is_editable=is_editable)


def _page(office: Office, sheet: _Sheet, *, is_editable: bool) -> LetterPage:
    case, letter, form, context = sheet.case, sheet.letter, sheet.form, sheet.context
    organ = office.settings.organ(letter.organ if letter else office.settings.issuer)
    names = {o.id: o.name for o in context.people}
    next_act, refusal = _next(office, case, letter, context)
    blank = DraftLetter(case_id=case.id, papers=())
    checks = (
        checks_of(office, case, letter, context)
        if letter and not form
        else form_checks(office, case, form or blank, context)
    )
    is_free = letter is not None and not letter.is_last_day_fixed
    usual = letter.last_day if letter and is_free else last_day_of(None, context)
    day = (form.last_day if form else None) or (letter.last_day if letter else usual)
    return LetterPage(
        case_id=case.id,
        case_number=case.number,
        enterprise=case.form.enterprise.name,
        letter_id=letter.id if letter else "",
        stage=letter.stage.value if letter else "",
        organ=organ.full_name,
        addressee=office.settings.addressee,
        papers=tuple(_paper(office, sheet, p) for p in _listed(office)),
        last_day=day,
        is_last_day_fixed=bool(letter and letter.is_last_day_fixed),
        day_said=day_said(office, day),
        number=letter.number if letter else "",
        number_note=NUMBER_NOTE.format(prefix=organ.number_prefix, year=office.now().year),
        title_break=form.title_break if form else letter.title_break if letter else "",
        title_lines=title_proposed(office, case, letter),
        signatory=names.get(letter.signed_by, "") if letter else "",
        checks=checks,
        steps=steps_of(office, case.id, letter),
        next_act=next_act,
        is_editable=is_editable,
        refusal=refusal,
        saved_at=sheet.saved_at,
        returned_reason=letter.returned_reason if letter else "",
        prints=letter.prints if letter else 0,
        usual_last_day=usual,
        proposed_last_day=context.today + timedelta(days=office.settings.long_stop_days),
        acts=_acts(case, letter, context, next_act),
        facts=facts_of(office, case.id, letter) if letter else (),
        newer=newer_wording(office, case, letter, context, is_editable=is_editable),
        seal_file=remembered(office, SEAL_FILE),
        seal_method=remembered(office, SEAL_METHOD),
        stamp_address=remembered(office, STAMP_ADDRESS),
        list_place=remembered(office, LIST_PLACE),
        basis=_basis(office, letter, context),
        waits_for=_waits_for(office, case, letter, context) if refusal or _is_own(next_act) else "",
    )


def _is_own(next_act: str) -> bool:
    """Return whether the officer has handed the letter in and can only change it."""
    return next_act == "revise-letter"


def _waits_for(office: Office, case: Case, letter: WaiverLetter | None, context: Context) -> str:
    """Return who else can do the letter's next step now, blank where nobody or none is left."""
    if letter is None:
        return ""
    is_due = awaits_lapse(letter, context.today, office.settings)
    name = "confirm-lapse" if is_due else NEXT.get(letter.stage, "")
    people = people_for(case, name, context) if name else ()
    names = listed(PERSON.format(name=p.name, bureau=BUREAUS[p.bureau]) for p in people)
    return WAITS_FOR.format(act=NAMES[name], names=names) if people else ""


def _basis(office: Office, letter: WaiverLetter | None, context: Context) -> TableWanted | None:
    """Return the version the papers are judged by: that of the day it was signed, else today's."""
    signed = letter.signed_at if letter else None
    on = signed.astimezone(OFFICE_ZONE).date() if signed else context.today
    table = office.rules.deficiency.table(on)
    return TableWanted(table.head.id, table.digest) if table else None


def _listed(office: Office) -> tuple[Paper, ...]:
    rows = office.rules.deficiency.rows(office.now().date())
    return tuple(dict.fromkeys(row.paper for row in rows))


def _paper(office: Office, sheet: _Sheet, paper: Paper) -> WaivedPaperRow:
    today, table = sheet.context.today, office.rules.deficiency
    why_not = _why_not(office, sheet.case, paper)
    row = office.rules.waivable(paper, (), today)
    chosen = _chosen(sheet, paper)
    codes = office.rules.supporting(paper, today)
    certified = _waived(sheet.letter, paper)
    is_first_look = sheet.letter is None and sheet.form is None
    return WaivedPaperRow(
        paper=paper.value,
        name=PAPERS[paper],
        is_chosen=chosen is not None or (is_first_look and not why_not),
        may_be_waived=not why_not,
        reason=PAPER_REASONS[why_not or "waivable"],
        supporting=tuple((code, table.supporting_name(code)) for code in codes),
        chosen_supporting=chosen.supporting if chosen else (),
        supplement_by=chosen.supplement_by if chosen else None,
        progress=chosen.progress if chosen else "",
        certified_by=BUREAUS[certified.certified_by] if certified else "",
        issuing_organ=(chosen.issuing_organ if chosen else "") or row.issuing_organ,
    )


def _chosen(sheet: _Sheet, paper: Paper) -> PaperToWaive | WaivedPaper | None:
    """Return what the form in hand says of a paper, else what the letter says."""
    if sheet.form is not None:
        return next((p for p in sheet.form.papers if p.paper is paper), None)
    return _waived(sheet.letter, paper)


def _waived(letter: WaiverLetter | None, paper: Paper) -> WaivedPaper | None:
    return next((p for p in letter.papers if p.paper is paper), None) if letter else None


def _why_not(office: Office, case: Case, paper: Paper) -> str:
    if case.paper(paper).status in SETTLED:
        return "in"
    return "not_waived" if paper in office.settings.not_waived else ""


def _next(
    office: Office, case: Case, letter: WaiverLetter | None, context: Context
) -> tuple[str, str]:
    officer = context.officer
    if letter is None:
        if Duty.DRAFTER in officer.duties:
            return "draft-letter", ""
        return "", _said(stance(case, "draft-letter", context))
    if letter.stage is LetterStage.DRAFTED and letter.drafted_by == officer.id:
        return "revise-letter", ""
    is_due = awaits_lapse(letter, context.today, office.settings)
    name = "confirm-lapse" if is_due else NEXT.get(letter.stage, "")
    if not name:
        return "", ""
    against = stance(case, name, context, letter)
    is_theirs = not against or bool(ACTS[name].duties & officer.duties)
    return name if is_theirs else "", _told(against)


def _told(findings: tuple[Finding, ...]) -> str:
    """Return what stands against the next step; of many the first, the rest are in the checks."""
    if len(findings) <= TOLD:
        return _said(findings)
    return _said(findings[:1]) + MORE_AGAINST.format(count=len(findings) - 1)


def _said(findings: Iterable[Finding]) -> str:
    return " ".join(str(say(f)) for f in findings)


def _acts(
    case: Case, letter: WaiverLetter | None, context: Context, next_act: str
) -> tuple[LetterActRow, ...]:
    if letter is None:
        return ()
    names = (name for name in MORE_ACTS if name != next_act)
    usual = (LetterActRow(n, _said(stance(case, n, context, letter))) for n in names)
    own = (LetterActRow(n, _said(found)) for n, found in original_acts(case, letter, context))
    return (*own, *usual)


def _is_editable(office: Office, letter: WaiverLetter | None, officer: Officer) -> bool:
    if Duty.DRAFTER not in officer.duties or officer.bureau is not office.settings.issuer:
        return False
    return letter is None or letter.stage is LetterStage.DRAFTED
