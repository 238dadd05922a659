"""The pages of taking applications in: drafts and what waits, a form's preview, the receipt."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

from desktop.domain.case import Case, Matter, VerdictRecord
from desktop.domain.clocks import (
    Due,
    accepted_as_known,
    beginning_by,
    matter_due,
    notifies,
    notify_due,
    receipt_beginning,
)
from desktop.domain.values import MatterKind, Officer, PaperStatus
from desktop.files.application import parse, read_raw
from desktop.files.application_checks import (
    FIELDS,
    canonical_values,
    facts_so_far,
    field_warnings,
)
from desktop.files.cleaning import without_unseen
from desktop.files.raw_form import RawForm
from desktop.office.code_warnings import warnings_of
from desktop.office.intake import TakenIn, application_of, command_of, drafts
from desktop.office.intake_duty import duty_refusal
from desktop.office.office import Office
from desktop.office.page_verdict import verdict_row
from desktop.rules.exemption import Outcome, assess
from desktop.rules.findings import Finding, Refusal
from desktop.rules.identifiers import normalise
from desktop.rules.parameters import NoParameter
from desktop.rules.two_working_days import (
    Beginning,
    Deadline,
    decision_deadline,
    notification_deadline,
    received_day,
)
from desktop.rules.working_days import NoCalendar
from desktop.store.queries import case_with_source, newest_case_of, open_cases
from desktop.store.rows_intake import (
    DraftForm,
    DraftRow,
    FindingRow,
    ImportRow,
    IntakePage,
    IntakePreview,
    KnownEnterprise,
    NeededPaperRow,
    SpanRow,
    TakenMatter,
    TakenPage,
    WaitingRow,
)
from desktop.wording.findings import say
from desktop.wording.rules import PAPERS
from desktop.wording.values import MATTERS

REUSED = (
    "enterprise.name",
    "enterprise.short_name",
    "project.address",
    "project.street",
    "project.parcel",
    "route.paid_by",
)
"""What a further application of the same enterprise may take over; persons never."""


def intake_page(office: Office, officer: Officer) -> IntakePage:
    """Return the officer's drafts and every matter that waits for acceptance."""
    kept = drafts(office, officer.id)
    with office.store.reading() as connection:
        waiting = [row for case in open_cases(connection) for row in _waiting(office, case)]
    waiting.sort(key=lambda row: (row.notify_by or date.max, row.received_at, row.number))
    return IntakePage(tuple(map(_draft, kept)), tuple(waiting), duty_refusal(officer))


def _draft(form: DraftForm) -> DraftRow:
    assert form.saved_at is not None
    return DraftRow(
        id=form.id,
        title=without_unseen(form.values.get("enterprise.name", "")),
        project=without_unseen(form.values.get("project.name", "")),
        step=form.step,
        saved_at=form.saved_at,
        file=form.file,
    )


def _waiting(office: Office, case: Case) -> Iterator[WaitingRow]:
    now = office.now()
    for matter in case.matters:
        known = accepted_as_known(matter, now.date(), office.rules)
        if not matter.is_open or matter.accepted_on is not None or not notifies(matter.kind):
            continue
        due = None if matter.open_supplement else notify_due(matter, office.rules)
        on = due.on if due else None
        yield WaitingRow(
            case_id=case.id,
            number=case.number,
            enterprise=case.form.enterprise.name,
            project=case.form.project.name,
            matter=matter.kind.value,
            matter_name=MATTERS[matter.kind],
            received_at=matter.received_at,
            notify_by=on,
            is_late=known is not None,
            is_today=on == now.date(),
            is_provisional=due is not None and on is None,
            note="supplement" if matter.open_supplement else "",
        )


def preview(office: Office, form: DraftForm, officer_id: str) -> IntakePreview:
    """Return what would come of the form as it stands: reasons against, verdict, clocks."""
    now = office.now()
    findings, refusal = _against(office, form, officer_id)
    decide, is_exempt = None, False
    facts = facts_so_far(form.values)
    verdict = None
    if form.values.get("matters.external_works") == "yes":
        trace = assess(facts, now.date(), office.rules.exemption)
        record = VerdictRecord(trace.outcome, now.date(), trace.rules_digest)
        verdict = verdict_row(office, trace, record)
        is_exempt = trace.outcome is Outcome.EXEMPT
        decide = None if is_exempt else _decide(office, now)
    return IntakePreview(
        findings=findings,
        warnings=tuple(_warnings(form, now.date())),
        verdict=verdict,
        limit_kv=office.rules.exemption_limit_kv(now.date()),
        papers=tuple(_papers(office, now.date())),
        notify=_notify(office, form, now),
        decide=decide,
        closing=f"{office.rules.closing((decide and decide.until) or now.date()):%H:%M}",
        refusal=refusal,
    )


def _against(
    office: Office, form: DraftForm, officer_id: str
) -> tuple[tuple[FindingRow, ...], str]:
    """Return what stands against the form by field, and why the officer may not hand it in."""
    application = application_of(form)
    if isinstance(application, Refusal):
        return _rows(application.findings), ""
    found = office.against(command_of(form, application), officer_id)
    whole = "".join(str(say(f)) for f in found if not f.field)
    return _rows(f for f in found if f.field), whole


def finding_rows(findings: Iterable[Finding]) -> tuple[FindingRow, ...]:
    """Return findings by the field of the form at which they are shown."""
    return _rows(findings)


def _rows(findings: Iterable[Finding]) -> tuple[FindingRow, ...]:
    said = ((f, say(f)) for f in findings)
    return tuple(FindingRow(_at(f.field), s.beside, s.field) for f, s in said)


def _at(field: str) -> str:
    """Return the field of the form a finding belongs to."""
    return "demand.kilovolts" if field == "facts.kilovolts" else field


def _warnings(form: DraftForm, today: date) -> Iterator[FindingRow]:
    for path in FIELDS:
        yield from _rows(field_warnings(form.values, path, today))


def _papers(office: Office, on: date) -> Iterator[NeededPaperRow]:
    table = office.rules.deficiency
    needed, main = table.required_papers(on), table.main_papers(on)
    for paper, name in PAPERS.items():
        supports = (table.supporting_name(code) for code in office.rules.supporting(paper, on))
        yield NeededPaperRow(
            paper=paper.value,
            name=name,
            is_needed=paper in needed,
            is_main=paper in main,
            may_be_waived=office.rules.is_waivable(paper, on),
            supports=tuple(dict.fromkeys(supports)),
        )


def _notify(office: Office, form: DraftForm, now: datetime) -> SpanRow | None:
    application = application_of(form)
    moment = now if isinstance(application, Refusal) else application.received_at or now
    at = moment.astimezone(now.tzinfo)
    beginning = receipt_beginning(at, office.rules)
    assert beginning.cutoff is not None
    try:
        on = received_day(at, office.rules.calendar, cutoff=beginning.cutoff)
    except NoCalendar as missing:
        return SpanRow(at.date(), 0, None, missing_year=missing.year)
    return _span(office, on, "notify", beginning)


def _decide(office: Office, now: datetime) -> SpanRow | None:
    return _span(office, now.date(), "decide", beginning_by(office.rules, now.date(), now, None))


def _span(office: Office, start: date, limit: str, beginning: Beginning) -> SpanRow | None:
    count = notification_deadline if limit == "notify" else decision_deadline
    try:
        days = office.rules.days(limit, start)
    except NoParameter:
        return None
    try:
        return _counted(count(start, office.rules.calendar, days=days, beginning=beginning))
    except NoCalendar as missing:
        return SpanRow(start, days, None, missing_year=missing.year)


def _counted(deadline: Deadline) -> SpanRow:
    counted = tuple((c.note.day, c.note.kind.value, c.number) for c in deadline.counted)
    return SpanRow(
        start=deadline.start_on,
        days=deadline.days,
        until=deadline.due_on,
        counted=counted,
        came_at=deadline.beginning.at,
        first_day_counts=deadline.beginning.first_day_counts,
    )


def read_file(office: Office, path: Path, officer_id: str) -> ImportRow:
    """Return what a form file says and what stands against opening a case from it."""
    raw = read_raw(path)
    if isinstance(raw, Refusal):
        return ImportRow(path.name, findings=_rows(raw.findings), is_form=False, path=str(path))
    known, findings = _judged(office, raw, officer_id)
    return ImportRow(
        file=path.name,
        values=canonical_values(raw.values),
        findings=_rows(findings),
        known=known,
        path=str(path),
    )


def _judged(office: Office, raw: RawForm, officer_id: str) -> tuple[str, tuple[Finding, ...]]:
    """Return the number of the case the same form opened, and all that stands against it."""
    application = parse(raw)
    if isinstance(application, Refusal):
        return "", application.findings
    with office.store.reading() as connection:
        known = case_with_source(connection, application.form.source_digest) or ""
    found = office.against(command_of(DraftForm(""), application), officer_id)
    return known, tuple(_with_cell(f, raw) for f in found)


def _with_cell(found: Finding, raw: RawForm) -> Finding:
    place = raw.places.get(_at(found.field))
    if place is None:
        return found
    return Finding(found.rule, found.field, (*found.facts, ("cell", place)))


def known_enterprise(office: Office, credit_code: str) -> KnownEnterprise | None:
    """Return what the newest case of that credit code says, or None."""
    with office.store.reading() as connection:
        newest = newest_case_of(connection, normalise(credit_code))
    if newest is None:
        return None
    form = newest.form
    values = {
        "enterprise.name": form.enterprise.name,
        "enterprise.short_name": form.enterprise.short_name,
        "project.address": form.project.address,
        "project.street": form.project.street,
        "project.parcel": form.project.parcel,
        "route.paid_by": form.route.paid_by,
    }
    return KnownEnterprise(
        name=form.enterprise.name,
        number=newest.number,
        opened_on=newest.opened_at.date(),
        values={p: v for p, v in values.items() if v and p in REUSED},
    )


def taken_page(office: Office, taken: TakenIn) -> TakenPage:
    """Return what the receipt shows of a case that was just taken in."""
    case = taken.recording.case
    reasons = dict(taken.unaccepted)
    lacking = [p for p in case.papers if p.status in (PaperStatus.MISSING, PaperStatus.RETURNED)]
    on = office.now().date()
    return TakenPage(
        case_id=case.id,
        number=case.number,
        enterprise=case.form.enterprise.name,
        project=case.form.project.name,
        received_at=min(m.received_at for m in case.matters),
        matters=tuple(_taken(office, m, reasons.get(m.kind, ())) for m in case.matters),
        lacking=tuple(PAPERS[p.paper] for p in lacking),
        may_waive=case.matter(MatterKind.WAIVER_REQUEST) is not None
        and any(office.rules.is_waivable(p.paper, on) for p in lacking),
        warnings=tuple(str(say(f)) for f in warnings_of(case)),
    )


def _taken(office: Office, matter: Matter, reasons: Iterable[Finding]) -> TakenMatter:
    today = office.now().date()
    verdict = matter.verdict
    return TakenMatter(
        matter=matter.kind.value,
        name=MATTERS[matter.kind],
        received_on=matter.received_on,
        accepted_on=matter.accepted_on,
        due=_due_span(matter, matter_due(matter, today, office.rules)),
        is_exempt=verdict is not None and verdict.effective is Outcome.EXEMPT,
        reasons=tuple(str(say(f)) for f in reasons),
    )


def _due_span(matter: Matter, due: Due | None) -> SpanRow | None:
    start = matter.accepted_on or matter.received_on
    if due is None:
        return None
    if due.deadline is None:
        return SpanRow(start, 0, due.on, missing_year=due.missing_year or 0)
    return _counted(due.deadline)
