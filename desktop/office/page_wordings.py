"""The papers' wordings with their versions, and one looked at beside that in force."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from desktop.clock import OFFICE_ZONE
from desktop.domain.case import Case
from desktop.domain.publishing import Publication, Stand, against_dropping, against_publishing
from desktop.domain.values import Officer
from desktop.letters.content import Dressing
from desktop.letters.fonts import MissingGlyph
from desktop.letters.form_parts import Form, OpenFields
from desktop.letters.form_text import Raw, form_digest, raw_of, read_raw
from desktop.letters.forms import BadForm
from desktop.letters.notice import Notice, NoticeFacts, composed
from desktop.letters.render import render
from desktop.letters.wordings import WordingVersion
from desktop.office.administration import administrator_findings
from desktop.office.letter_facts import paper_facts
from desktop.office.notices import papers_of
from desktop.office.office import Office
from desktop.office.wording_changes import (
    against_proposal,
    wording_findings,
    wording_proposal,
)
from desktop.office.wording_differences import parts_said, wording_differences
from desktop.office.wording_drafts import WORDING_DRAFTS, may_be_edited, note_wording
from desktop.office.wording_files import read_wording
from desktop.office.wording_samples import facts_of_case, sample_facts
from desktop.office.wording_versions import name_of, published_form, subject_of
from desktop.rules.findings import Finding, Refusal
from desktop.store.officers import officers
from desktop.store.publications import all_publications, publications
from desktop.store.rows_calendar_versions import VersionRow
from desktop.store.rows_rule_tables import RulePreview, RuleTableRow, RuleTables
from desktop.store.rows_wordings import WordingCheck, WordingText, WordingWanted
from desktop.wording import wordings as words
from desktop.wording.findings import say
from desktop.wording.forms import trouble as words_of
from desktop.wording.letters import missing_glyph
from desktop.wording.notices import NAMES
from desktop.wording.rule_changes import GONE

SINCE = "since"
"""The day a wording begins: while it is no day yet, the rest is looked at all the same."""


def wordings_page(office: Office, officer: Officer) -> RuleTables:
    """Return every paper with the versions of its wording and what waits to be published."""
    with office.store.reading() as connection:
        every = all_publications(connection)
        names = {p.id: p.name for p in officers(connection)}
    drafts = WORDING_DRAFTS.saved(office, officer.id)
    rows = (
        replace(_paper(office, name, every.get(subject_of(name), ()), names), draft_at=at)
        for name, at in ((name, drafts.get(name)) for name in Notice)
    )
    return RuleTables(tuple(rows), "".join(_said(administrator_findings(officer))))


def wording_text(office: Office, wanted: WordingWanted) -> WordingText:
    """Return what a version says; the newest where the one that is named is not known."""
    return _text(_version(office, wanted))


def wording_preview_of_file(office: Office, name: str, path: Path, officer: Officer) -> RulePreview:
    """Return the wording of a file beside the newest one, or every reason why it is none."""
    raw = read_wording(path)
    if isinstance(raw, Refusal):
        return RulePreview(table=name, faults=_said(raw.findings))
    return wording_preview(office, name, raw, officer)


def wording_preview(office: Office, name: str, raw: Raw, officer: Officer) -> RulePreview:
    """Return a written wording beside the newest one, or every reason why it is none.

    ``token`` is what was written, where it can be changed in the editor.
    """
    found = wording_findings(office, name, raw)
    form, _troubles = read_raw(name, raw)
    refused = administrator_findings(officer)
    token = raw if may_be_edited(raw) and not refused else None
    if found or form is None:
        return RulePreview(table=name, faults=tuple(dict.fromkeys(_said(found))), token=token)
    newest = office.wordings.versions(name)[-1].form
    return RulePreview(
        table=name,
        name=NAMES[name],
        title=words.PREVIEW[""].format(title=NAMES[name]),
        lines=(_valid(name, form), form.source),
        differences=wording_differences(newest, form),
        refusal="".join(_said(refused)),
        token=raw,
    )


def wording_preview_of_version(office: Office, version_id: str, officer: Officer) -> RulePreview:
    """Return a version as it stands or would stand."""
    version = wording_proposal(office, version_id)
    if version is None:
        return RulePreview(faults=(GONE,))
    try:
        form = published_form(version)
    except BadForm as bad:
        return RulePreview(faults=(str(bad),))
    with office.store.reading() as connection:
        versions = publications(connection, version.subject)
    name, is_open = name_of(version.subject), version.stand is Stand.OPEN
    refusals = against_publishing(version, versions, officer)
    fitting = against_proposal(office, version) if is_open else ()
    said = words.REASON_SAID.format(reason=version.reason) if version.reason else ""
    return RulePreview(
        table=name,
        name=NAMES[name],
        title=words.PREVIEW[version.stand.value].format(title=NAMES[name]),
        lines=tuple(filter(None, (_valid(name, form), form.source, said))),
        differences=wording_differences(_before(office, name, form), form),
        id=version.id,
        stand=version.stand.value,
        is_own=version.proposed_by == officer.id,
        refusal="".join(_said((*refusals, *fitting))),
        dropping="".join(_said(against_dropping(version, words.REASON_SAID, officer))),
        token=raw_of(form),
    )


def wording_sample(office: Office, wanted: WordingWanted) -> bytes:
    """Return the pages of a version with made-up facts."""
    version = _version(office, wanted)
    return _pages(office, version.name, version.form, None)


def raw_sample(office: Office, name: str, raw: Raw) -> bytes:
    """Return the pages of a written wording with made-up facts, nothing where it can't be read."""
    form, troubles = read_raw(name, raw)
    return b"" if form is None or troubles else _pages(office, name, form, None)


def kept_and_tried(
    office: Office, name: str, raw: Raw, number: str, officer_id: str
) -> WordingCheck:
    """Keep a draft as it is written; return how it stands, with its pages.

    ``number`` is that of the case whose facts stand in them, blank for made-up ones.
    """
    at = note_wording(office, name, raw, officer_id)
    found = wording_findings(office, name, raw)
    faults = tuple((f.field.partition(".")[2], str(say(f).beside)) for f in found)
    form, troubles = read_raw(name, raw)
    if [place for place, _said in faults] == [SINCE]:
        form, troubles = read_raw(name, {**raw, SINCE: date.max.isoformat()})
        faults += tuple((t.place, words_of(0, t.place, t.why, t.names)) for t in troubles)
    if form is None or troubles:
        return WordingCheck(at, faults, 0, problem=words.NO_PAGES)
    newest = office.wordings.versions(name)[-1].form
    count = len(wording_differences(newest, form))
    case = office.case(number) if number else None
    missing = words.CASE_MISSING.format(number=number) if number and case is None else ""
    try:
        return WordingCheck(at, faults, count, _pages(office, name, form, case), case=missing)
    except OpenFields:
        return WordingCheck(at, faults, count, problem=words.NO_PAGES, case=missing)
    except MissingGlyph as fault:
        said = missing_glyph((m.character, m.where) for m in fault.missing)
        return WordingCheck(at, faults, count, problem=said, case=missing)


def _pages(office: Office, name: str, form: Form, case: Case | None) -> bytes:
    facts = sample_facts(Notice(name), form)
    if case is not None:
        facts = _of_case(office, case, facts)
    find = office.wordings.finder(date.max)
    return render(composed(facts, form, find), Dressing(issued_at=office.now())).pdf


def _of_case(office: Office, case: Case, sample: NoticeFacts) -> NoticeFacts:
    """Return what a paper of the case was made from; without one what is known of the case."""
    letters = case.letters if sample.notice is Notice.WAIVER else ()
    if letters:
        return paper_facts(office, case, letters[-1], Notice.WAIVER)
    made = [p for p in papers_of(office, case.id) if p.notice is sample.notice and p.number]
    if made:
        return replace(made[-1].facts(), number=made[-1].number)
    return facts_of_case(sample, case)


def _version(office: Office, wanted: WordingWanted) -> WordingVersion:
    found = office.wordings.of_digest(wanted.name, wanted.digest) if wanted.digest else None
    return found or office.wordings.versions(wanted.name)[-1]


def _text(version: WordingVersion) -> WordingText:
    form = version.form
    lists = (pair for item in form.lists.values() for pair in item.items())
    fields = dict((*form.fields.items(), *lists))
    return WordingText(
        version.name,
        version.digest,
        words.PROPOSED_VALID.format(since=form.since, digest=version.digest[:8]),
        parts_said(form),
        tuple(fields.items()),
    )


def _before(office: Office, name: str, form: Form) -> Form:
    """Return the version that stands before this one's day, else the first."""
    versions = [v.form for v in office.wordings.versions(name)]
    earlier = [one for one in versions if one.since < form.since]
    return earlier[-1] if earlier else versions[0]


def _paper(
    office: Office, name: str, made: Iterable[Publication], names: Mapping[str, str]
) -> RuleTableRow:
    versions, made = office.wordings.versions(name), tuple(made)
    today = office.now().date()
    now = office.wordings.on(name, today)
    newest = versions[-1]
    form = words.HEAD if newest is now else words.AHEAD
    rows = [_row(office, version, names) for version in reversed(made)]
    shipped = [v for v in versions if v.known_from is None]
    rows += [_shipped(office, v, is_in_force=v is now) for v in reversed(shipped)]
    return RuleTableRow(
        id=name,
        title=NAMES[name],
        note=words.NOTE.format(since=now.form.since, source=now.form.source),
        head=form.format(
            number=len(versions),
            since=newest.form.since,
            digest=newest.digest[:8],
            source=newest.form.source,
        ),
        file_name=words.FILE_NAME.format(title=NAMES[name], since=newest.form.since),
        versions=tuple(rows),
        waiting=sum(p.stand is Stand.OPEN for p in made),
    )


def _shipped(office: Office, version: WordingVersion, *, is_in_force: bool) -> VersionRow:
    return VersionRow(
        "",
        words.SHIPPED_TITLE,
        version.form.source,
        "shipped",
        is_in_force=is_in_force,
        valid=_numbered(office, version),
        digest=version.digest,
    )


def _row(office: Office, made: Publication, names: Mapping[str, str]) -> VersionRow:
    name = name_of(made.subject)
    form = _form(made)
    digest = form_digest(name, form) if form and made.stand is Stand.PUBLISHED else ""
    held = office.wordings.of_digest(name, digest) if digest else None
    valid = _valid(name, form) if form else made.digest[:8]
    known = made.known_from.astimezone(OFFICE_ZONE) if made.known_from else None
    today = office.now().date()
    return VersionRow(
        id=made.id,
        title=made.title,
        number=form.source if form else "",
        stand=made.stand.value,
        proposed_by=names.get(made.proposed_by, made.proposed_by),
        proposed_at=made.proposed_at.astimezone(OFFICE_ZONE),
        decided_by=names.get(made.decided_by, made.decided_by),
        decided_at=known,
        is_in_force=held is not None and held == office.wordings.on(name, today),
        reason=made.dropped_reason,
        valid=_numbered(office, held) if held else valid,
        digest=held.digest if held else "",
    )


def _form(made: Publication) -> Form | None:
    """Return the wording of a version, None where its text says none."""
    try:
        return published_form(made)
    except BadForm:
        return None


def _numbered(office: Office, version: WordingVersion) -> str:
    number = office.wordings.versions(version.name).index(version) + 1
    since, digest = version.form.since, version.digest[:8]
    return words.VALID.format(number=number, since=since, digest=digest)


def _valid(name: str, form: Form) -> str:
    return words.PROPOSED_VALID.format(since=form.since, digest=form_digest(name, form)[:8])


def _said(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(str(say(f)) for f in findings)
