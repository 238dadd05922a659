"""The receipt of a decision: facts with source and day, the rules and calendar, the whole trace.

It follows from the record alone, so it can be made again at any time and on any desk; its digest
stands in the code that is printed on the letter.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.domain.case import Case, VerdictRecord
from desktop.domain.folding import Recorded
from desktop.domain.values import MatterKind
from desktop.domain.verdict import FactsStated
from desktop.rules.cells import written
from desktop.rules.decision import Table
from desktop.rules.exemption import Verdict, assess_by
from desktop.rules.rulebook import Rulebook
from desktop.store.codec import to_json
from desktop.store.entry import canonical, hash_of
from desktop.store.event_log import Stamp

VERSION = 2
APPLICATION = "application"
"""The source of a fact that stood in the application."""


def receipt_of(
    case: Case, history: Iterable[Recorded], rules: Rulebook, stamp: Stamp
) -> dict[str, Any]:
    """Return the receipt of a case as it stands after its history.

    ``stamp`` has the hashes of rules and calendar and the program the decision was made by.
    """
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    record = matter.verdict if matter else None
    table = rules.exemption.by_digest(record.digest) if record else None
    trace = assess_by(case.form.facts, record.assessed_on, table) if record and table else None
    return {
        "v": VERSION,
        "case": case.number,
        "facts": list(_facts(case, history)),
        "gate": to_json(case.gate),
        "verdict": _verdict(record),
        "rule": _rule(table, record.digest) if record and table else None,
        "trace": _trace(trace) if trace else None,
        "rules": stamp.rules,
        "calendar": stamp.calendar,
        "program": stamp.program,
    }


def receipt_digest(receipt: Mapping[str, Any]) -> str:
    """Return the SHA-256 of a receipt's canonical JSON, in hexadecimal."""
    return hash_of(canonical(receipt))


def first_receipt_digest(case: Case, stamp: Stamp) -> str:
    """Return the digest of a receipt as letters had it before receipts said source and trace."""
    matter = case.matter(MatterKind.EXTERNAL_WORKS)
    receipt = {
        "facts": to_json(case.form.facts),
        "verdict": _verdict(matter.verdict if matter else None),
        "gate": to_json(case.gate),
        "rules": stamp.rules,
        "calendar": stamp.calendar,
    }
    return hash_of(canonical(receipt))


def _facts(case: Case, history: Iterable[Recorded]) -> Iterator[dict[str, str]]:
    """Yield each fact with where it comes from and since when it stands so."""
    recorded = tuple(history)
    opened = recorded[0].entered.at.date().isoformat() if recorded else ""
    stated: dict[str, tuple[str, str]] = {}
    for one in recorded:
        if isinstance(one.event, FactsStated):
            on = one.entered.at.date().isoformat()
            stated |= {path: (one.event.source, on) for path, _ in one.event.answers}
    for path, value in sorted(_paths(to_json(case.form.facts))):
        source, on = stated.get(path, (APPLICATION, opened))
        yield {"path": path, "value": value, "source": source, "on": on}


def _paths(value: Any, path: str = "") -> Iterator[tuple[str, str]]:
    match value:
        case Mapping():
            for name, part in value.items():
                yield from _paths(part, f"{path}.{name}" if path else name)
        case list():
            for index, part in enumerate(value):
                yield from _paths(part, f"{path}.{index}")
        case None:
            yield path, "unknown"
        case _:
            yield path, str(value)


def _verdict(record: VerdictRecord | None) -> dict[str, Any] | None:
    """Return what was recorded of a verdict; what is only worked out later stands in no receipt."""
    if record is None:
        return None
    return {name: value for name, value in to_json(record).items() if name != "is_outdated"}


def _rule(table: Table, digest: str) -> dict[str, str]:
    """Return the table by the hash it had when the verdict was given."""
    head = table.head
    return {
        "id": head.id,
        "title": head.title,
        "number": head.number,
        "clause": head.clause,
        "digest": digest,
    }


def _trace(verdict: Verdict) -> list[dict[str, Any]]:
    facts = verdict.decision.facts
    return [
        {
            "row": trace.row.id,
            "basis": trace.row.basis,
            "value": [[path, written(facts[path])] for path in trace.paths],
            "truths": list(trace.truths),
            "result": trace.result,
        }
        for trace in verdict.rows
    ]
