"""The rule tables with their versions, and a draft looked at beside the version in force."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.clock import OFFICE_ZONE
from desktop.domain.publishing import Publication, Stand, against_dropping, against_publishing
from desktop.domain.values import Officer
from desktop.files.rule_file import read_rule, rule_book
from desktop.files.unreadable import Unreadable
from desktop.office.administration import administrator_findings
from desktop.office.office import Office
from desktop.office.page_rule_content import content_beside
from desktop.office.rule_changes import ChangedCase, WhatIf, proposal_of, what_if
from desktop.office.rule_differences import rule_differences
from desktop.office.rule_drafts import RULE_DRAFTS, is_written
from desktop.office.rule_versions import published_table, subject_of, table_findings
from desktop.rules.decision import Table
from desktop.rules.findings import Finding
from desktop.rules.table import Head
from desktop.rules.versions import Versions
from desktop.store.officers import officers
from desktop.store.publications import all_publications, publications
from desktop.store.rows_calendar_versions import VersionRow
from desktop.store.rows_rule_tables import (
    ChangedCases,
    ChangedRow,
    RulePreview,
    RuleTableRow,
    RuleTables,
)
from desktop.wording import rule_changes as words
from desktop.wording.findings import say
from desktop.wording.sentences import listed

UNSOUND = (ValueError, TypeError, KeyError)
"""What a proposal's text raises that is no table here: another program's, or nobody's."""


def rule_tables_page(office: Office, officer: Officer) -> RuleTables:
    """Return every rule table with its versions and what waits to be published."""
    with office.store.reading() as connection:
        every = all_publications(connection)
        names = {p.id: p.name for p in officers(connection)}
    drafts = RULE_DRAFTS.saved(office, officer.id)
    rows = (
        replace(_table(versions, every.get(subject_of(name), ()), names), draft_at=drafts.get(name))
        for name, versions in office.rules.tables.items()
    )
    return RuleTables(tuple(rows), "".join(_said(administrator_findings(officer))))


def rule_workbook(office: Office, table_id: str) -> bytes:
    """Return the version in force as a workbook that can be changed and read in again."""
    return rule_book(office.rules.tables[table_id].all[-1].content.raw)


def preview_of_file(office: Office, path: Path, officer: Officer) -> RulePreview:
    """Return the table of a file beside the version in force, or every reason why it is none."""
    try:
        raw = read_rule(path)
    except Unreadable as unread:
        return RulePreview(faults=_said((unread.finding,)))
    return preview_of_raw(office, raw, officer)


def preview_of_raw(office: Office, raw: Mapping[str, Any], officer: Officer) -> RulePreview:
    """Return a written table beside the version in force, or every reason why it is none.

    One that can be mended in the editor has its written content as ``token``.
    """
    versions = office.rules.tables.get(str(raw.get("id", "")))
    found = table_findings(raw, versions)
    if found:
        token = (
            raw if versions and not administrator_findings(officer) and is_written(raw) else None
        )
        return RulePreview(faults=tuple(dict.fromkeys(_said(found))), token=token)
    refusal = "".join(_said(administrator_findings(officer)))
    return _preview(office, Table(raw), {"refusal": refusal})


def preview_of_version(office: Office, version_id: str, officer: Officer) -> RulePreview:
    """Return a version as it stands or would stand."""
    version = proposal_of(office, version_id)
    if version is None:
        return RulePreview(faults=(words.GONE,))
    try:
        table = published_table(version)
    except UNSOUND as bad:
        return RulePreview(faults=_said(getattr(bad, "findings", ())) or (words.IMPORT_BAD,))
    with office.store.reading() as connection:
        versions = publications(connection, version.subject)
    fitting = table_findings(table.content.raw, office.rules.tables.get(table.head.id))
    refusals = (*against_publishing(version, versions, officer), *fitting)
    stands = {
        "id": version.id,
        "stand": version.stand.value,
        "is_own": version.proposed_by == officer.id,
        "refusal": "".join(_said(refusals)),
        "dropping": "".join(_said(against_dropping(version, words.DROP, officer))),
    }
    return _preview(office, table, stands, version.reason)


def changed_cases(
    office: Office, preview: RulePreview, step: Callable[[int, int], None]
) -> ChangedCases:
    """Return the cases the table that is looked at decides otherwise."""
    table = preview.token
    assert isinstance(table, Table)
    would = what_if(office, table, step)
    rows = tuple(map(_changed, would.changed))
    return ChangedCases(rows, _summary(would), would.code)


def _summary(would: WhatIf) -> str:
    if not would.cases:
        return words.IMPACT_APART
    form = words.IMPACT_SOME if would.changed else words.IMPACT_NONE
    return form.format(cases=would.cases, count=len(would.changed))


def _changed(case: ChangedCase) -> ChangedRow:
    asks = listed(case.asked)
    return ChangedRow(case.case_id, case.number, case.enterprise, case.was, case.will, asks)


def _preview(
    office: Office, table: Table, stands: Mapping[str, Any], reason: str = ""
) -> RulePreview:
    head, newest = table.head, office.rules.tables[table.head.id].all[-1]
    stand = str(stands.get("stand", ""))
    said = words.REASON_SAID.format(reason=reason) if reason else ""
    compared = _before(office, table) if stand == Stand.PUBLISHED else newest
    return RulePreview(
        table=head.id,
        name=head.title,
        title=words.PREVIEW[stand].format(title=head.title),
        lines=tuple(part for part in (_valid(head, table.digest), said) if part),
        differences=rule_differences(compared, table),
        content=content_beside(office, table, compared),
        token=table,
        **stands,
    )


def _before(office: Office, table: Table) -> Table:
    """Return the version a published one took the place of."""
    every = office.rules.tables[table.head.id].all
    place = next((n for n, one in enumerate(every) if one.digest == table.digest), 0)
    return every[max(place - 1, 0)]


def _table(
    versions: Versions, made: Iterable[Publication], names: Mapping[str, str]
) -> RuleTableRow:
    newest, made = versions.all[-1], tuple(made)
    head, number = newest.head, versions.number(newest)
    document = words.DOCUMENT.format(number=head.number) if head.number else ""
    rows = [_version(p, versions, names) for p in reversed(made)]
    first = versions.all[0]
    shipped = VersionRow(
        "",
        first.head.title,
        first.head.number,
        "shipped",
        is_in_force=first is newest,
        valid=_numbered(versions, first),
        digest=first.digest,
    )
    return RuleTableRow(
        id=head.id,
        title=head.title,
        note=words.LIST_NOTE.format(number=number, since=head.valid_from),
        head=words.HEAD.format(
            body=head.body, document=document, number=number, digest=newest.digest[:8]
        ),
        file_name=words.FILE_NAME.format(title=head.title, number=number),
        versions=(*rows, shipped),
        waiting=sum(p.stand is Stand.OPEN for p in made),
    )


def _version(made: Publication, versions: Versions, names: Mapping[str, str]) -> VersionRow:
    try:
        table = published_table(made)
        held = versions.by_digest(table.digest) if made.stand is Stand.PUBLISHED else None
        valid = _numbered(versions, held) if held else _valid(table.head, table.digest)
    except UNSOUND:
        held, valid = None, made.digest[:8]
    known = made.known_from.astimezone(OFFICE_ZONE) if made.known_from else None
    return VersionRow(
        id=made.id,
        title=made.title,
        number=made.number,
        stand=made.stand.value,
        proposed_by=names.get(made.proposed_by, made.proposed_by),
        proposed_at=made.proposed_at.astimezone(OFFICE_ZONE),
        decided_by=names.get(made.decided_by, made.decided_by),
        decided_at=known,
        is_in_force=held is versions.all[-1],
        reason=made.dropped_reason,
        valid=valid,
        digest=held.digest if held else "",
    )


def _numbered(versions: Versions, table: Table) -> str:
    return words.VALID.format(
        number=versions.number(table),
        known=table.head.known_from,
        **_days(table.head, table.digest),
    )


def _valid(head: Head, digest: str) -> str:
    return words.PROPOSED_VALID.format(**_days(head, digest))


def _days(head: Head, digest: str) -> dict[str, object]:
    until = words.UNTIL.format(until=head.valid_to) if head.valid_to else ""
    return {"since": head.valid_from, "until": until, "digest": digest[:8]}


def _said(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(str(say(f)) for f in findings)
