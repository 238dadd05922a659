"""Change a paper's wording: judged whole, proposed by one officer, published by another."""

from collections.abc import Iterator

from desktop.domain.publishing import Publication
from desktop.letters.compose import compose as compose_pages
from desktop.letters.fonts import MissingGlyph
from desktop.letters.form_parts import Form, OpenFields
from desktop.letters.form_text import Raw, form_text, read_raw
from desktop.letters.forms import BadForm
from desktop.letters.notice import Notice, composed
from desktop.office.office import Office
from desktop.office.publishing import Proposed, propose, publish
from desktop.office.wording_papers import issued_since
from desktop.office.wording_samples import bare_facts, sample_facts
from desktop.office.wording_versions import published_form, subject_of
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.publications import publications
from desktop.wording import forms as words
from desktop.wording.letters import LIST_MARK, missing_glyph
from desktop.wording.notices import NAMES

FIELDS = ("format", "enclosures")
"""What the program goes by when it makes a paper; a new wording leaves it as it is."""


def wording_findings(office: Office, name: str, raw: Raw) -> tuple[Finding, ...]:
    """Return everything that stands against a wording as the next version of its paper."""
    if name not in set(Notice):
        return (finding("wording_unknown", "wording", given=name),)
    form, troubles = read_raw(name, raw)
    if form is None or troubles:
        said = ((t.place, words.trouble(0, t.place, t.why, t.names)) for t in troubles)
        return tuple(finding("wording_fault", f"wording.{p}", said=text) for p, text in said)
    return tuple(_against(office, name, form))


def propose_wording(
    office: Office, name: str, raw: Raw, reason: str, officer_id: str
) -> str | Refusal:
    """Propose the next version of a paper's wording; return its id, or every reason why not."""
    found = wording_findings(office, name, raw)
    form, _troubles = read_raw(name, raw)
    if found or form is None:
        return Refusal(found)
    newest = office.wordings.versions(name)[-1].form
    wanted = Proposed(
        subject=subject_of(name),
        title=words.VERSION_TITLE.format(name=NAMES[name], since=form.since),
        number="",
        content=form_text(name, form),
        shipped=form_text(name, newest),
        reason=reason.strip(),
    )
    return propose(office, wanted, officer_id)


def publish_wording(office: Office, proposal_id: str, officer_id: str) -> str | Refusal:
    """Publish a proposed wording as a second officer; it is judged once more as things stand."""
    proposal = wording_proposal(office, proposal_id)
    if proposal is None:
        return Refusal((finding("proposal_missing"),))
    found = against_proposal(office, proposal)
    return Refusal(found) if found else publish(office, proposal.subject, proposal.id, officer_id)


def against_proposal(office: Office, proposal: Publication) -> tuple[Finding, ...]:
    """Return why a proposed wording can't be gone by as things stand."""
    try:
        form = published_form(proposal)
    except BadForm as bad:
        return (finding("wording_fault", "wording", said=str(bad)),)
    return tuple(_against(office, _name(proposal), form))


def wording_proposal(office: Office, proposal_id: str) -> Publication | None:
    """Return the version of that id, or whose id begins so; None where there is not just one."""
    found = [
        version
        for name in Notice
        for version in wording_publications(office, name)
        if proposal_id and version.id.startswith(proposal_id)
    ]
    return found[0] if len(found) == 1 else None


def wording_publications(office: Office, name: str) -> tuple[Publication, ...]:
    """Return every version of a paper's wording that was ever proposed here, in order."""
    with office.store.reading() as connection:
        return publications(connection, subject_of(name))


def _name(proposal: Publication) -> str:
    return proposal.subject.partition(".")[2]


def _against(office: Office, name: str, form: Form) -> Iterator[Finding]:
    yield from _unfilled(office, name, form)
    yield from _undrawn(office, name, form)
    yield from _misplaced(office, name, form)


def _unfilled(office: Office, name: str, form: Form) -> Iterator[Finding]:
    """Yield what the program does not fill in: a paper with it could never be made."""
    known = office.wordings.versions(name)[0].form
    for key in FIELDS:
        if getattr(form, key) != getattr(known, key):
            yield finding("wording_fixed", f"wording.{key}")
    for field in form.fields.keys() - known.fields.keys():
        yield finding("wording_field_new", "wording.fields", what=field)
    for each, item in form.lists.items():
        for field in item.keys() - known.lists.get(each, {}).keys():
            yield finding("wording_field_new", f"wording.lists.{each}", what=field)


def _undrawn(office: Office, name: str, form: Form) -> Iterator[Finding]:
    """Yield why a paper could not be made: an empty field, a character no face draws."""
    paper, find = Notice(name), office.wordings.finder(form.since)
    try:
        compose_pages(composed(sample_facts(paper, form), form, find))
        composed(bare_facts(paper, form), form, find)
    except OpenFields as still_open:
        what = LIST_MARK.join(form.fields.get(n, n) for n in still_open.names)
        yield finding("wording_open", "wording", what=what)
    except MissingGlyph as missing:
        said = missing_glyph((m.character, m.where) for m in missing.missing)
        yield finding("wording_fault", "wording", said=said)


def _misplaced(office: Office, name: str, form: Form) -> Iterator[Finding]:
    """Yield what stands against its day: a version there already, papers made by the older one."""
    versions = office.wordings.versions(name)
    if any(one.form.since == form.since for one in versions):
        yield finding("wording_same_day", "wording.since", since=form.since)
    elif form.since < office.now().date():
        issued = issued_since(office, name, form.since)
        if issued is not None:
            yield finding(
                "wording_papers_issued", "wording.since", number=issued.said, on=issued.on
            )
