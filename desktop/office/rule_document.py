"""The public text of a rule table: numbered, with every row, its law and its source, as a PDF.

It is made from the table alone, so the text that is published and the table that decides cannot
differ; its last line is the hash that stands in the record of each decision.
"""

from collections.abc import Iterator
from datetime import date

from desktop.letters.content import Column, Enclosure, Format, LetterContent, Organ, Paragraph
from desktop.letters.content import Table as Ruled
from desktop.letters.render import RenderedLetter, render
from desktop.office.office import Office
from desktop.rules.decision import Table
from desktop.rules.versions import Versions
from desktop.wording.letters import chinese_day
from desktop.wording.rule_tables import DOCUMENT, HITS, basis_said, condition_said, then_said

WIDTHS = (14, 58, 26, 44, 60)


def rule_document(office: Office, versions: Versions, table: Table) -> RenderedLetter:
    """Return the document of one version of a table."""
    organ = office.settings.organ(office.settings.issuer)
    head, number = table.head, versions.number(table)
    title = DOCUMENT["title"].format(title=head.title, number=number)
    content = LetterContent(
        format=Format.NOTICE,
        organ=Organ(organ.full_name, organ.number_prefix, office.settings.is_demo, organ.seal_mm),
        title=title,
        body=tuple(Paragraph(text) for text in _paragraphs(table)),
        number=DOCUMENT["number"].format(id=head.id, number=number),
        issued_on=max(head.valid_from, head.known_from),
        enclosures=(Enclosure(DOCUMENT["table"], (_rows(table),)),),
    )
    return render(content)


def _paragraphs(table: Table) -> Iterator[str]:
    head = table.head
    document = DOCUMENT["document"].format(number=head.number) if head.number else ""
    until = DOCUMENT["until"].format(day=_day(head.valid_to)) if head.valid_to else ""
    outcome = table.content.outcomes.get(str(head.otherwise), str(head.otherwise))
    rest = "" if head.otherwise is None else DOCUMENT["otherwise"].format(outcome=outcome)
    known = {
        "body": head.body,
        "document": document,
        "clause": head.clause,
        "since": _day(head.valid_from),
        "until": until,
        "known": _day(head.known_from),
        "hit": HITS[head.hit],
        "otherwise": rest,
        "facts": str(DOCUMENT["listed"]).join(i.title for i in table.inputs.values()),
        "count": len(table.content.cases),
        "digest": table.digest,
    }
    for part in ("clause", "valid", "hit", "facts", "rows", "cases", "digest"):
        yield str(DOCUMENT[part]).format(**known)


def _rows(table: Table) -> Ruled:
    columns = tuple(Column(t, w) for t, w in zip(DOCUMENT["columns"], WIDTHS, strict=True))
    return Ruled(columns, tuple(_row(table, index) for index in range(len(table.rows))))


def _row(table: Table, index: int) -> tuple[str, ...]:
    row = table.rows[index]
    said = (condition_said(c, table.inputs[c.fact]) for c in row.when)
    conditions = str(DOCUMENT["and"]).join(said)
    then = then_said(row, table.content.outcomes, table.head.unit)
    note = DOCUMENT["note"].format(note=row.note) if row.note else ""
    title = DOCUMENT["row"].format(title=row.title, conditions=conditions, note=note)
    return (str(index + 1), title, then, basis_said(row.basis, row.source), row.source)


def _day(day: date) -> str:
    return chinese_day(day)
