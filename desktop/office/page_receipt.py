"""The receipt of a case's verdict in words, and the case decided once more."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.clock import OFFICE_ZONE
from desktop.domain.folding import Recorded, fold
from desktop.domain.kind_rules import WITHDRAWN
from desktop.domain.verdict import VerdictAssessed
from desktop.office.office import Office
from desktop.office.page_verdict import value_text
from desktop.office.receipts import APPLICATION, receipt_digest, receipt_of
from desktop.office.replay import replay_case
from desktop.rules.decision import Table
from desktop.store.entry import canonical
from desktop.store.event_log import LoggedEntry, Stamp, entered_of, history_of
from desktop.store.officers import officers
from desktop.store.rows_receipt import ReceiptRow, ReplayedCase
from desktop.store.rows_rule_content import TableWanted
from desktop.wording import receipt as words
from desktop.wording.findings import say
from desktop.wording.rule_tables import basis_said, condition_said, then_said
from desktop.wording.rules import OUTCOMES, fact_path_text
from desktop.wording.sentences import moment


def case_receipt(office: Office, case_id: str) -> ReceiptRow:
    """Return the receipt of a case's newest verdict, as it was when that was given."""
    with office.store.reading() as connection:
        logged = history_of(connection, case_id)
        names = {person.id: person.name for person in officers(connection)}
    until = _until_verdict(logged)
    case = fold(_recorded(until))
    if case is None or not until:
        return ReceiptRow(case_id)
    entry = until[-1].entry
    stamp = Stamp(entry.rules, entry.calendar, entry.program)
    receipt = receipt_of(case, tuple(_recorded(until)), office.rules, stamp)
    digest = str((receipt["verdict"] or {}).get("digest", ""))
    table = office.rules.exemption.by_digest(digest)
    at = moment(entry.moment.astimezone(OFFICE_ZONE))
    decided = words.DECIDED.format(at=at, officer=names.get(entry.officer, entry.officer))
    return ReceiptRow(
        case_id,
        case.number,
        tuple(_pairs(office, receipt, table, decided)),
        tuple(_facts(receipt)),
        tuple(_rows(receipt, table)),
        TableWanted("exemption", digest),
        canonical(receipt),
    )


def replayed_case(office: Office, case_id: str) -> ReplayedCase:
    """Decide a case once more from its record, and say whether anything differs."""
    done = replay_case(office, case_id)
    if done.differences:
        told = tuple(str(say(one)) for one in done.differences)
        return ReplayedCase(case_id, words.DIFFERS.format(count=len(told)), told)
    counts = {"decisions": done.decisions, "days": done.days, "letters": done.letters}
    return ReplayedCase(case_id, words.REPLAYED.format(**counts))


def _until_verdict(logged: Iterable[LoggedEntry]) -> list[LoggedEntry]:
    """Return what stands of a case up to its newest verdict that was not taken back."""
    standing: dict[str, LoggedEntry] = {}
    for one in logged:
        if one.entry.kind == WITHDRAWN:
            standing.pop(str(one.entry.data.get("entry")), None)
        else:
            standing[one.entry.id] = one
    entries = list(standing.values())
    verdicts = (n for n, one in enumerate(entries) if isinstance(one.event, VerdictAssessed))
    return entries[: max(verdicts, default=-1) + 1]


def _recorded(logged: Iterable[LoggedEntry]) -> Iterator[Recorded]:
    return (Recorded(one.event, entered_of(one.entry)) for one in logged)


def _pairs(
    office: Office, receipt: Mapping[str, Any], table: Table | None, decided: str
) -> Iterator[tuple[str, str]]:
    verdict = receipt["verdict"] or {}
    outcomes = {code.value: said for code, said in OUTCOMES.items()}
    values = {
        "outcome": outcomes.get(str(verdict.get("outcome")), ""),
        "as_of": str(verdict.get("assessed_on", "")),
        "decided": decided,
        "rule": _rule(office, table) if table else words.RULE_GONE,
        "clause": table.head.clause if table else "",
        "rule_digest": str(verdict.get("digest", "")),
        "rules": receipt["rules"],
        "calendar": receipt["calendar"],
        "program": receipt["program"],
        "digest": receipt_digest(receipt),
    }
    return ((said, values[name]) for name, said in words.PAIRS.items())


def _rule(office: Office, table: Table) -> str:
    number = words.RULE_NUMBER.format(number=table.head.number) if table.head.number else ""
    version = office.rules.exemption.number(table)
    return words.RULE.format(title=table.head.title, number=number, version=version)


def _facts(receipt: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    for fact in receipt["facts"]:
        is_form = fact["source"] == APPLICATION
        source = words.FROM_APPLICATION if is_form else fact["source"]
        yield _path(fact["path"]), value_text(fact["value"]), source, fact["on"]


def _path(path: str) -> str:
    match path.split("."):
        case ["roads", number, "name"]:
            return words.ROAD_NAME.format(number=int(number) + 1)
        case _:
            return fact_path_text(path)


def _rows(receipt: Mapping[str, Any], table: Table | None) -> Iterator[tuple[str, ...]]:
    """Yield the rows that hold or are open first."""
    for traced in sorted(receipt["trace"] or (), key=lambda one: one["result"] is False):
        assert table is not None
        row = table.row(traced["row"])
        said = (condition_said(c, table.inputs[c.fact]) for c in row.when)
        conditions = (
            words.CONDITION.format(text=text, truth=words.TRUTHS[truth])
            for text, truth in zip(said, traced["truths"], strict=True)
        )
        result = words.TRUTHS[traced["result"]]
        if traced["result"]:
            result = then_said(row, table.content.outcomes, table.head.unit)
        basis = basis_said(traced["basis"], row.source)
        yield _title(row.title, traced["value"]), "\n".join(conditions), result, basis


def _title(title: str, value: Iterable[tuple[str, str]]) -> str:
    """Return which row, and of which road, a line of the trace tells."""
    paths = [str(path).split(".") for path, _ in value]
    number = next((int(p[1]) + 1 for p in paths if p[0] == "roads"), 0)
    return words.THING.format(number=number, title=title) if number else title
