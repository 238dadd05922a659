"""How a rule table's draft stands: proved anew, and each recorded case decided by it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from datetime import datetime
from typing import Any

from desktop.office.office import Office
from desktop.office.page_rule_content import cases_of, lines_of, marked
from desktop.office.rule_differences import rule_differences
from desktop.office.rule_drafts import note_rule_draft
from desktop.office.rule_names import Raw, example_said, inputs_of, names_of, path_said, value_said
from desktop.office.rule_versions import table_findings
from desktop.plain_class import dataclass
from desktop.rules.decision import BadFacts, Table, decide
from desktop.rules.findings import Finding, finding
from desktop.rules.recorded_cases import MALFORMED, Expected, case_day, expected, facts_of
from desktop.rules.table import BadTable
from desktop.store.rows_rule_content import CaseLine
from desktop.store.rows_rule_draft import DraftCheck
from desktop.wording import rule_draft as words
from desktop.wording import signs
from desktop.wording.findings import say

CASE_RULES = ("table_case_changed", "table_case_unreadable", "table_case_nameless")
UNREAD = (*MALFORMED, KeyError)
Found = Mapping[str, Mapping[str, Any]]


@dataclass(slots=True)
class _Faults:
    """What is wrong, by row, by case, and with the table as a whole."""

    rows: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    cases: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    whole: list[str] = field(default_factory=list)
    found: dict[str, Mapping[str, Any]] = field(default_factory=dict)
    is_sound: bool = True


def kept_and_checked(office: Office, raw: Raw, officer_id: str) -> DraftCheck:
    """Keep a draft as it is written, and return how it stands."""
    at = note_rule_draft(office, raw, officer_id)
    return checked(office, raw, at)


def checked(office: Office, raw: Raw, at: datetime | None = None) -> DraftCheck:
    """Return how a draft stands; nothing is written."""
    versions = office.rules.tables[str(raw["id"])]
    newest, faults = versions.all[-1], _Faults()
    table: Table | None = None
    try:
        table = Table(raw)
    except BadTable as bad:
        _sort_in(bad.findings, raw, faults)
        faults.is_sound = False
    else:
        found = (f for f in table_findings(raw, versions) if f.rule not in CASE_RULES)
        _sort_in(found, raw, faults)
        _judge_cases(table, raw, faults)
    before = newest.content.raw
    lines = marked(tuple(lines_of(raw)), raw["row"], before["row"])
    cases = marked(tuple(cases_of(raw)), raw.get("case", ()), before.get("case", ()))
    return DraftCheck(
        saved_at=at,
        lines=tuple(
            replace(x, fault=signs.SEMICOLON.join(faults.rows.get(x.id, ()))) for x in lines
        ),
        cases=tuple(_line(case, faults) for case in cases),
        faults=tuple(dict.fromkeys(faults.whole)),
        differences=len(rule_differences(newest, table)) if table else 0,
        wrong=_count(faults),
        found=faults.found,
    )


def _count(faults: _Faults) -> int:
    bad = (*faults.rows.values(), *faults.cases.values())
    return len(dict.fromkeys(faults.whole)) + sum(map(len, bad))


def _line(case: CaseLine, faults: _Faults) -> CaseLine:
    fault = signs.SEMICOLON.join(faults.cases.get(case.name, ()))
    is_met = not fault if fault or faults.is_sound else None
    return replace(case, is_met=is_met, fault=fault)


def _sort_in(findings: Iterable[Finding], raw: Raw, faults: _Faults) -> None:
    """Put each finding to the row it is about, or to the table as a whole."""
    rows = {str(row.get("id", "")): str(row.get("title", "")) for row in raw["row"]}
    for one in findings:
        facts = dict(one.facts)
        row, other = facts.get("row", ""), facts.get("other", "")
        if row not in rows:
            faults.whole.append(_said(one, raw, rows))
            continue
        faults.rows[row].append(_said(one, raw, rows))
        if other in rows:
            turned = finding(one.rule, one.field, **{**facts, "other": row})
            faults.rows[other].append(_said(turned, raw, rows))


def _said(one: Finding, raw: Raw, rows: Mapping[str, str]) -> str:
    """Return what is wrong as an officer reads it beside the row."""
    rule = one.rule
    facts = dict(one.facts)
    if rule == "table_gap" and not facts.get("example"):
        rule = "table_gap_rest"
    form = words.FAULTS.get(rule)
    if form is None:
        return str(say(one))
    inputs = inputs_of(raw)
    for key in ("fact", "what"):
        if key in facts:
            facts[key] = str(inputs.get(facts[key], {}).get("title", facts[key]))
    facts["key"] = words.KEYS.get(facts.get("key", ""), facts.get("key", ""))
    facts["other"] = rows.get(facts.get("other", ""), "")
    facts["example"] = example_said(facts.get("example", ""), inputs)
    return form.format(**{"given": "", "fact": ""} | facts)


def _judge_cases(table: Table, raw: Raw, faults: _Faults) -> None:
    names = names_of(raw)
    seen: set[str] = set()
    for case in table.content.cases:
        name = str(case.get("name", ""))
        if not name and name not in seen:
            faults.cases[name].append(words.FAULTS["table_case_nameless"])
        elif name and name in seen:
            faults.cases[name].append(words.FAULTS["case_twice"])
        seen.add(name)
        try:
            found = dict(_decided(table, case))
        except BadFacts as bad:
            faults.cases[name] += [str(say(f)) for f in bad.findings]
        except UNREAD:
            faults.cases[name].append(words.FAULTS["table_case_unreadable"])
        else:
            _compare(case, found, names, faults)


def _decided(table: Table, case: Raw) -> Iterator[tuple[Expected, Raw]]:
    """Yield what the draft says of each way a case's facts can be put, with those facts."""
    stated = case.get("facts", {})
    for facts in facts_of(table, case):
        told = {name: value for name, value in facts.items() if name in stated}
        yield expected(decide(table, facts, case_day(case))), told


def _compare(
    case: Raw, found: Mapping[Expected, Raw], names: Mapping[str, str], faults: _Faults
) -> None:
    """Note a case the draft decides otherwise, and what it says of it."""
    name, outcome = str(case.get("name", "")), case.get("outcome")
    wanted = Expected(
        tuple(outcome) if isinstance(outcome, list) else outcome,
        frozenset(case.get("rows", ())),
        frozenset(case.get("asks", ())),
    )
    if all(one == wanted for one in found):
        return
    other, facts = next((one, told) for one, told in found.items() if one != wanted)
    is_one = len(found) == 1
    if is_one:
        faults.found[name] = _as_written(other)
    form = words.FOUND if is_one else words.FOUND_MANY
    faults.cases[name].append(
        form.format(
            wanted=_expected_said(wanted, names),
            facts=value_said(facts, names),
            found=_expected_said(other, names),
        )
    )


def _as_written(found: Expected) -> dict[str, Any]:
    outcome = list(found.outcome) if isinstance(found.outcome, tuple) else found.outcome
    return {"outcome": outcome, "rows": sorted(found.rows), "asks": sorted(found.asks)}


def _expected_said(one: Expected, names: Mapping[str, str]) -> str:
    parts = [value_said(one.outcome, names)]
    for part, codes in (("rows", one.rows), ("asks", one.asks)):
        if codes:
            said = signs.LIST.join(names.get(c, path_said(c, names)) for c in sorted(codes))
            parts.append(words.FOUND_PARTS[part].format(text=said))
    return signs.COMMA.join(part for part in parts if part)
