"""The page of one case: head, clocks, verdict with its trace, papers, letters, what happened."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection

from desktop.domain.case import Case, Matter, Step, VerdictRecord, WaiverLetter
from desktop.domain.clocks import (
    accepted_as_known,
    ball_holders,
    is_suspended,
    matter_due,
    statutory_due,
    step_due,
    told_at,
)
from desktop.domain.folding import Recorded
from desktop.domain.letter_life import awaits_lapse
from desktop.domain.outdated import as_it_stands
from desktop.domain.step_clock import is_missed
from desktop.domain.supply import supply_due
from desktop.domain.values import Duty, MatterKind, Officer, PaperStatus
from desktop.office.case_facts import case_facts
from desktop.office.case_lines import held_rows, letter_lines, matter_lines, step_lines
from desktop.office.case_timeline import EXCHANGES, Log, timeline, whole_log
from desktop.office.code_warnings import warnings_of
from desktop.office.next_act import with_next
from desktop.office.notices import listed_notices
from desktop.office.office import Office
from desktop.office.page_clock import clock_of, matter_clock, step_clock
from desktop.office.page_queue import WORK_ORDER, main_matter, return_kind, state_of
from desktop.office.page_rule_content import limit_table
from desktop.office.page_stages import pace_row, stage_rows
from desktop.office.page_verdict import verdict_row
from desktop.office.person_viewing import against_viewing
from desktop.office.standing_in import for_whom
from desktop.office.undo import CaseUndo
from desktop.office.undo_rows import with_undo
from desktop.office.wants import may_answer, wants
from desktop.rules.exemption import assess_by
from desktop.rules.findings import Finding, finding
from desktop.store.event_log import events_of
from desktop.store.officers import officers
from desktop.store.personal import read_masked
from desktop.store.queries import case_by_id
from desktop.store.rows import (
    BureauStepRow,
    CasePage,
    ClockRow,
    LetterRow,
    Light,
    MatterRow,
    PaperRow,
    ReturnKind,
    TimelineRow,
    VerdictRow,
)
from desktop.store.rows_rule_content import TableWanted
from desktop.store.shared import shared_place
from desktop.wording import former
from desktop.wording.case_page import PAPERS_JOIN, PAPERS_MADE
from desktop.wording.findings import say
from desktop.wording.rules import PAPERS
from desktop.wording.sentences import listed
from desktop.wording.values import (
    BUREAUS,
    BUREAUS_SHORT,
    DEMANDS,
    MATTERS,
)


def case_page(office: Office, case_id: str, officer: Officer) -> CasePage | None:
    """Return everything the page of a case shows to that officer, or None without such a case."""
    with office.store.reading() as connection:
        case = case_by_id(connection, case_id)
        if case is None:
            return None
        names = {o.id: o.name for o in officers(connection)}
        log = whole_log(connection, case.id, names)
        context = office.context(connection, officer.id)
        contact = _contact(connection, case)
        undo = CaseUndo(log.entries, events_of(connection, case.id))
        is_alone = shared_place(connection) is None
    page = replace(_page(office, case, officer, log, names, undo.history), contact=contact)
    page = with_undo(page, undo, officer.id, is_alone=is_alone)
    wanted, is_asked = wants(office, case, context), may_answer(case, context)
    return with_next(page, wanted, officer.bureau, is_asked=is_asked)


def _page(
    office: Office,
    case: Case,
    officer: Officer,
    log: Log,
    names: dict[str, str],
    told: tuple[Recorded, ...],
) -> CasePage:
    case = as_it_stands(case, office.rules)
    page = replace(
        _as_applied_for(case),
        contact_refusal=against_viewing(office, officer.id, case),
        window=names.get(case.officer, ""),
        manager=names.get(case.account_manager, ""),
        former=_former(case, names),
    )
    page = _with_own_step(page, office, case, officer)
    page = _with_parts(page, office, case, officer, (names, told))
    acted_for = for_whom(log.entries, office.officers(), office.settings)
    return _with_happenings(page, timeline(log, names, _papers_by_entry(page), acted_for))


def _former(case: Case, names: dict[str, str]) -> str:
    """Return where a case of former years comes from, and its letters; blank for any other."""
    if case.former is None:
        return ""
    source, by = case.former.source, names.get(case.officer, case.officer)
    told = former.SOURCE.format(file=source.file, digest=source.digest, row=source.row, officer=by)
    letters = listed(letter.number for letter in case.former.letters)
    return told + (former.LETTERS.format(letters=letters) if letters else "")


def _papers_by_entry(page: CasePage) -> dict[str, str]:
    """Return the papers each entry caused, in words."""
    found: dict[str, list[str]] = {}
    for notice in page.notices:
        found.setdefault(notice.entry, []).append(f"{notice.name} {notice.number}".strip())
    return {
        entry: PAPERS_MADE.format(papers=PAPERS_JOIN.join(said)) for entry, said in found.items()
    }


def _as_applied_for(case: Case) -> CasePage:
    """Return the page with what the application itself says."""
    form = case.form
    return CasePage(
        case_id=case.id,
        number=case.number,
        enterprise=form.enterprise.name,
        credit_code=form.enterprise.credit_code,
        project=form.project.name,
        project_code=form.project.code,
        kilovolts=form.demand.kilovolts,
        capacity_kva=form.demand.capacity_kva,
        demand_name=DEMANDS[form.demand.kind],
        clock=ClockRow(Light.UNTIMED),
        address=form.project.address,
        street=form.project.street,
        parcel=form.project.parcel,
        expected_on=form.demand.expected_on,
        facts=case_facts(case),
        warnings=() if case.former else tuple(str(say(w)) for w in warnings_of(case)),
        is_demo=case.is_demo,
    )


def _with_own_step(page: CasePage, office: Office, case: Case, officer: Officer) -> CasePage:
    """Return the page with the officer's own step: its clock, and what may be done with it."""
    matter = main_matter(case)
    if matter is None:
        return replace(
            page, return_kind=ReturnKind.NONE, may_decide=False, main_matter=_first(case)
        )
    own = matter.step(officer.bureau)
    is_accepted = accepted_as_known(matter, _today(office), office.rules) is not None
    waits = own is not None and own.opinion is None and is_accepted
    against = opinion_findings(officer) if waits else ()
    return replace(
        page,
        clock=_head_clock(office, matter, own),
        return_kind=ReturnKind.NONE if against else return_kind(matter, own, is_accepted),
        may_decide=waits and not against,
        refusal=" ".join(str(say(f)) for f in against),
        main_matter=matter.kind.value,
    )


def _with_parts(
    page: CasePage,
    office: Office,
    case: Case,
    officer: Officer,
    known: tuple[dict[str, str], tuple[Recorded, ...]],
) -> CasePage:
    """Return the page with its stages, matters, verdict, papers and letters."""
    names, told = known
    return replace(
        page,
        stages=stage_rows(case, office.rules, office.settings.stage_profile, _today(office)),
        pace=pace_row(case, office.rules, _today(office)),
        held=held_rows(office, case, told),
        matters=tuple(_matter(office, case, m, officer, known) for m in _ordered(case)),
        verdict=_verdict(office, case),
        papers=tuple(_papers(office, case)),
        letters=tuple(_letter(office, case, x, names) for x in reversed(case.letters)),
        has_live_letter=any(x.is_live for x in case.letters),
        notices=listed_notices(office, case.id),
        waiting_for=ball_holders(case, _today(office)),
    )


def _with_happenings(page: CasePage, lines: tuple[TimelineRow, ...]) -> CasePage:
    """Return the page with all that happened, what was exchanged apart from the rest."""
    return replace(
        page,
        timeline=tuple(line for line in lines if line.kind not in EXCHANGES),
        exchanges=tuple(line for line in lines if line.kind in EXCHANGES),
        log=lines,
    )


def _ordered(case: Case) -> tuple[Matter, ...]:
    """Return the matters as officers work on them, the newest of each kind first."""
    order = list(WORK_ORDER)
    newest = case.matters[::-1]
    return tuple(sorted(newest, key=lambda m: order.index(m.kind)))


def _today(office: Office) -> date:
    return office.now().date()


def _contact(connection: Connection, case: Case) -> str:
    for ref in case.form.persons:
        person = read_masked(connection, ref)
        if person is not None:
            return f"{person.name} {person.phone}".strip()
    return ""


def _first(case: Case) -> str:
    return case.matters[0].kind.value if case.matters else ""


def _head_clock(office: Office, matter: Matter, own: Step | None) -> ClockRow:
    if own is not None and own.opinion is None:
        return step_clock(office, matter, own) or matter_clock(office, matter)
    return matter_clock(office, matter)


def _matter(
    office: Office,
    case: Case,
    matter: Matter,
    officer: Officer,
    known: tuple[dict[str, str], tuple[Recorded, ...]],
) -> MatterRow:
    today = _today(office)
    names, told = known
    is_supply = matter is case.matter(MatterKind.CONNECTION)
    due = supply_due(case, office.rules) if is_supply else matter_due(matter, today, office.rules)
    law = statutory_due(matter, today, office.rules)
    return MatterRow(
        matter=matter.kind.value,
        name=MATTERS[matter.kind],
        state=_matter_state(office, case, matter, officer),
        received_at=matter.received_at,
        accepted_at=matter.accepted_at,
        due_at=clock_of(office, due).due_at if due else None,
        ended_at=matter.ended.done_at if matter.ended else None,
        document_number=matter.document_number,
        external_number=matter.external_number or matter.acceptance_number,
        statutory_due=law.on if law else None,
        steps=tuple(_step(office, matter, s, officer, names) for s in matter.steps),
        limit=_limit(office, matter),
        lines=matter_lines(office, case, matter, told),
    )


def _limit(office: Office, matter: Matter) -> TableWanted | None:
    if matter.accepted_on is None:
        return None
    is_transmission = matter.kind is MatterKind.TRANSMISSION
    name = "statutory_transmission" if is_transmission else "decide"
    return limit_table(office, name, matter.accepted_on, told_at(matter))


def _matter_state(office: Office, case: Case, matter: Matter, officer: Officer) -> str:
    if matter.outcome is not None:
        return matter.outcome.value
    if matter.not_accepted_reason:
        return "closed"
    if matter.kind is MatterKind.CONNECTION:
        return "connecting" if matter.accepted_on else "utility"
    return state_of(office, case, matter, matter.step(officer.bureau))


def _step(
    office: Office, matter: Matter, step: Step, officer: Officer, names: dict[str, str]
) -> BureauStepRow:
    clock = step_clock(office, matter, step)
    return BureauStepRow(
        bureau=step.bureau.value,
        name=BUREAUS[step.bureau],
        short=BUREAUS_SHORT[step.bureau],
        state=_step_state(office, matter, step),
        clock=clock,
        officer=names.get(step.officer or step.handed_to, ""),
        text=step.text,
        decided_at=step.decided.done_at if step.decided else None,
        is_own=step.bureau is officer.bureau,
        is_late_entry=step.late is not None,
        is_late_reviewed=step.late is not None and bool(step.late.reviewed_by),
        lines=step_lines(step, names, clock),
    )


def _step_state(office: Office, matter: Matter, step: Step) -> str:
    today = _today(office)
    if step.opinion is not None:
        return step.opinion.value
    if is_suspended(step, today):
        return "special"
    if step.open_explanation is not None:
        return "explaining"
    if is_missed(step_due(matter, step, today, office.rules), step, today):
        return "missed"
    return "waiting"


def _verdict(office: Office, case: Case) -> VerdictRow | None:
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    on = _today(office)
    if matter is None:
        return None
    if matter.verdict is not None:
        on = matter.verdict.assessed_on
    versions = office.rules.exemption
    digest = matter.verdict.digest if matter.verdict else ""
    trace = assess_by(case.form.facts, on, versions.by_digest(digest) or versions.at(on))
    record = matter.verdict or VerdictRecord(trace.outcome, on, trace.rules_digest)
    return verdict_row(office, trace, record, told_at(matter))


def _papers(office: Office, case: Case) -> Iterable[PaperRow]:
    main = office.rules.deficiency.main_papers(_today(office))
    waived = {p.paper: p for x in case.letters if x.is_live for p in x.outstanding}
    for paper in office.rules.deficiency.required_papers(_today(office)):
        state = case.paper(paper)
        lack = waived.get(paper)
        yield PaperRow(
            paper=paper.value,
            name=PAPERS[paper],
            status=state.status.value,
            is_main=paper in main,
            is_waived=lack is not None and state.status is not PaperStatus.VERIFIED,
            supplement_by=lack.supplement_by if lack else None,
            source=state.source.value if state.source else "",
            number=state.number,
            scans=state.scans,
            remark=state.remark,
        )


def _letter(office: Office, case: Case, letter: WaiverLetter, names: dict[str, str]) -> LetterRow:
    return LetterRow(
        letter_id=letter.id,
        number=letter.number,
        stage=letter.stage.value,
        addressee=office.settings.addressee,
        last_day=letter.due_on,
        papers=tuple(PAPERS[p.paper] for p in letter.papers),
        awaits_lapse=awaits_lapse(letter, _today(office), office.settings),
        lines=letter_lines(office, case, letter, names),
    )


def opinion_findings(officer: Officer) -> tuple[Finding, ...]:
    """Return why the bureau's open step is not this officer's to decide."""
    if Duty.APPROVER in officer.duties:
        return ()
    held = ",".join(sorted(officer.duties))
    return (finding("duty_missing", wanted=Duty.APPROVER.value, held=held),)
