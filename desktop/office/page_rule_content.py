"""One version of a rule table as an officer reads it, and its public text as a paper."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from typing import Any, TypeVar

from desktop.office.office import Office
from desktop.office.rule_document import rule_document
from desktop.office.rule_names import (
    Raw,
    conditions_said,
    inputs_of,
    names_of,
    outcome_said,
    value_said,
)
from desktop.rules.decision import Table
from desktop.rules.parameters import ITEM, NoParameter, is_of_items
from desktop.rules.versions import Versions
from desktop.store.rows_rule_content import (
    CaseLine,
    RuleLine,
    RulePaper,
    TableContent,
    TableWanted,
)
from desktop.wording import rule_content as words
from desktop.wording import signs
from desktop.wording.rule_tables import HITS, basis_said

Line = TypeVar("Line", RuleLine, CaseLine)


def table_content(office: Office, wanted: TableWanted) -> TableContent:
    """Return a version of a table in words; the newest where the wanted one is not here."""
    versions = office.rules.tables[wanted.table]
    found = _version(versions, wanted.digest)
    trouble = "" if found else words.GONE.format(digest=wanted.digest[:8])
    return _content(versions, found or versions.all[-1], trouble)


def limit_table(
    office: Office, name: str, on: date, known_at: datetime | None = None
) -> TableWanted | None:
    """Return the version of the table a time limit was taken from, by what was known then."""
    for versions in office.rules.tables.values():
        newest = versions.all[-1]
        if is_of_items(newest) and name in newest.inputs[ITEM].values:
            with suppress(NoParameter):
                table = versions.at(on, known_at)
                return TableWanted(table.head.id, table.digest, name)
    return None


def content_beside(office: Office, table: Table, before: Table) -> TableContent:
    """Return a version, proposed or in force, with what is not as in the one before marked."""
    content = _content(office.rules.tables[table.head.id], table, "")
    raw, old = table.content.raw, before.content.raw
    return replace(
        content,
        lines=tuple(marked(content.lines, raw["row"], old["row"])),
        cases=tuple(marked(content.cases, raw.get("case", ()), old.get("case", ()))),
    )


def marked(lines: Iterable[Line], now: Sequence[Raw], before: Sequence[Raw]) -> Iterator[Line]:
    """Yield lines, those marked that were added or changed since the version before."""
    known = {_name(item): item for item in before}
    for line, item in zip(lines, now, strict=True):
        old = known.get(_name(item))
        yield replace(line, mark="added" if old is None else "" if old == item else "changed")


def _name(item: Raw) -> str:
    return str(item.get("id", item.get("name", "")))


def rule_paper(office: Office, wanted: TableWanted) -> RulePaper:
    """Return the public text of a version."""
    versions = office.rules.tables[wanted.table]
    table = _version(versions, wanted.digest) or versions.all[-1]
    number = versions.number(table)
    name = words.DOCUMENT_NAME.format(title=table.head.title, number=number)
    return RulePaper(name, f"{name}.pdf", rule_document(office, versions, table).pdf)


def lines_of(raw: Raw) -> Iterator[RuleLine]:
    """Yield the rows of written content in words, sound or not."""
    inputs = inputs_of(raw)
    for number, row in enumerate(raw.get("row", ()), start=1):
        yield RuleLine(
            id=str(row.get("id", "")),
            number=number,
            title=str(row.get("title", "")),
            conditions=tuple(conditions_said(row, inputs)),
            then=outcome_said(raw, row),
            basis=basis_said(str(row.get("basis", "")), str(row.get("source", ""))),
            details=tuple(_details(row, inputs)),
        )


def cases_of(raw: Raw) -> Iterator[CaseLine]:
    """Yield the recorded cases of written content in words."""
    names = names_of(raw)
    for number, case in enumerate(raw.get("case", ()), start=1):
        facts = [value_said(case.get("facts", {}), names)]
        if case.get("on"):
            facts.append(words.ON_DAY.format(on=case["on"]))
        yield CaseLine(
            name=str(case.get("name", "")),
            number=number,
            facts=signs.SEMICOLON.join(part for part in facts if part),
            outcome=value_said(case.get("outcome", ""), names),
            rows=value_said(case.get("rows", ()), names),
        )


def _version(versions: Versions, digest: str) -> Table | None:
    if not digest:
        return versions.all[-1]
    exact = versions.by_digest(digest)
    return exact or next((t for t in versions.all if t.digest.startswith(digest)), None)


def _content(versions: Versions, table: Table, trouble: str) -> TableContent:
    raw, newest = table.content.raw, versions.all[-1]
    is_in_force = table in versions.all
    return TableContent(
        table=table.head.id,
        title=table.head.title,
        version=_version_said(versions, table),
        digest=table.digest if is_in_force else "",
        is_newest=table is newest,
        note=tuple(_note(raw)),
        lines=tuple(lines_of(raw)),
        cases=tuple(cases_of(raw)),
        trouble=trouble,
    )


def _version_said(versions: Versions, table: Table) -> str:
    if table not in versions.all:
        return words.PROPOSED
    number, newest = versions.number(table), len(versions.all)
    form = words.NEWEST if number == newest else words.EARLIER
    return form.format(number=number, newest=newest)


def _note(raw: Raw) -> Iterator[str]:
    yield words.HIT.format(hit=HITS[raw["hit"]])
    if "otherwise" in raw:
        rest: Mapping[str, Any] = {"then": raw["otherwise"]}
        yield words.REST.format(outcome=outcome_said(raw, rest))
    yield words.SOUND.format(count=len(raw.get("case", ())))


def _details(row: Raw, inputs: Mapping[str, Raw]) -> Iterator[str]:
    for part, said in words.DETAIL.items():
        text = str(row.get(part, ""))
        if text:
            known = inputs.get(text, {}).get("title", text) if part == "asks" else text
            yield words.SAID.format(part=said, text=known)
