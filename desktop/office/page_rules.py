"""Every rule the office works by, as its administrators and officers read it."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from desktop import resources
from desktop.domain.values import Bureau
from desktop.office.office import Office
from desktop.rules.decision import Table
from desktop.rules.number_shapes import NumberKind, NumberShapes, Shape
from desktop.rules.parameters import NoParameter, dated_values, in_force, is_of_items
from desktop.rules.table import Row
from desktop.rules.versions import Versions
from desktop.store.rows_calendar import RuleEntry, RulesPage
from desktop.store.rows_rule_content import TableWanted
from desktop.wording import calendar as words
from desktop.wording.administration import STAGE_PROFILES
from desktop.wording.rules import MILESTONES, NUMBER_KINDS, PAPERS, PARAMETERS
from desktop.wording.sentences import listed
from desktop.wording.values import BUREAUS

NUMBER = re.compile(words.DOCUMENT_NUMBER)
OFFERED = ("decide", "notify", "statutory_single", "statutory_joint", "connection_goal")


def rules_page(office: Office) -> RulesPage:
    """Return every row of every rule file, in force or not, in the order of the files."""
    on = office.now().date()
    return RulesPage(
        entries=tuple(_entries(office, on)),
        rules_version=office.rules.digest[:8],
        calendar_version=office.rules.calendar.digest[:8],
        on=on,
        limits=tuple(_offered(office, on)),
    )


def _offered(office: Office, on: date) -> Iterator[tuple[str, int]]:
    """Yield the time limits an officer counts with, as far as they are in force."""
    for name in OFFERED:
        try:
            yield name, office.rules.days(name, on)
        except NoParameter:
            continue


def _entries(office: Office, on: date) -> Iterator[RuleEntry]:
    versions = office.rules.exemption
    for number, table in enumerate(versions.all, start=1):
        state = _state_of(versions, table, on)
        for row in table.rows:
            yield _exemption(table, row, state, f".{number}" if number > 1 else "")
    yield from _limits(office, on)
    yield _devolution(office, on)
    yield from _deficiency(on)
    yield from _stages(office)
    yield from _numbers()


def _entry(key: str, title: str, outcome: str, source: str, **more: Any) -> RuleEntry:
    """Return an entry; what its source says of body and number is taken from it."""
    plain = source.replace(words.TO_CONFIRM, "")
    values: dict[str, Any] = {"conditions": (), "basis": "", "since": None, "until": None}
    values |= {"state": "now", "notes": words.NOTES.get(key.partition(".")[2], ())} | more
    found = NUMBER.search(f"{values['basis']} {source}")
    return RuleEntry(
        key=key,
        group=key.partition(".")[0],
        title=title,
        outcome=outcome,
        source=plain,
        body=next((body for sign, body in words.BODIES if sign in source), ""),
        number=found[0] if found else "",
        is_confirmed=words.UNCONFIRMED not in source,
        **values,
    )


def _exemption(table: Table, row: Row, state: str, version: str) -> RuleEntry:
    return _entry(
        f"exemption.{row.id}{version}",
        row.title,
        words.effect_text(row),
        row.source,
        conditions=tuple(words.condition_text(c) for c in row.when),
        basis=row.basis,
        since=table.head.valid_from,
        until=table.head.valid_to,
        state=state,
        table=TableWanted(table.head.id, table.digest, row.id),
    )


def _dated(raw: Mapping[str, Any], on: date) -> dict[str, Any]:
    since, until = raw["since"], raw.get("until")
    return {"since": since, "until": until, "state": _state(since, until, on)}


def _state(since: date, until: date | None, on: date) -> str:
    if in_force(since, until, on):
        return "now"
    return "later" if on < since else "ended"


def _state_of(versions: Versions, table: Table, on: date) -> str:
    """Return how a version stands on a day; one that another took the place of has ended."""
    state = _state(table.head.valid_from, table.head.valid_to, on)
    return "ended" if state == "now" and versions.at(on) is not table else state


def _limits(office: Office, on: date) -> Iterator[RuleEntry]:
    for versions in office.rules.tables.values():
        for table in versions.all:
            if not is_of_items(table):
                continue
            for name, dated in dated_values(table).items():
                outcome = words.LIMIT.format(days=dated.value, unit=dated.unit)
                yield _entry(
                    _limit_key(name, versions, table),
                    PARAMETERS.get(name, name),
                    outcome,
                    dated.source,
                    since=dated.since,
                    until=dated.until,
                    state=_state_of(versions, table, on),
                    table=TableWanted(table.head.id, table.digest, name),
                )


def _limit_key(name: str, versions: Versions, table: Table) -> str:
    number = versions.number(table)
    return f"limits.{name}" if number == 1 else f"limits.{name}.{number}"


def _devolution(office: Office, on: date) -> RuleEntry:
    limit = office.rules.exemption_limit_kv(on)
    dated = office.rules.limits.dated("statutory_transmission", on)
    return _entry(
        "limits.devolution",
        words.DEVOLVED_TITLE,
        words.DEVOLVED_OUTCOME.format(days=dated.value),
        dated.source,
        conditions=(words.DEVOLVED_WHEN.format(limit=limit),),
        since=dated.since,
        until=dated.until,
        notes=words.DEVOLVED_NOTES,
        table=TableWanted("devolution"),
    )


def _deficiency(on: date) -> Iterator[RuleEntry]:
    content = resources.read_toml("rules/deficiency.toml")
    papers = {paper.value: name for paper, name in PAPERS.items()}
    for number, raw in enumerate(content["waivable"]):
        yield _waivable(f"deficiency.waivable{number}", raw, content["supporting_name"], on)
    for raw in content["main"]:
        title = words.MAIN_PAPER.format(paper=papers[raw["paper"]])
        key = f"deficiency.{raw['paper']}"
        yield _entry(key, title, words.MAIN_OUTCOME, raw["source"], **_dated(raw, on))
    for raw in content["gate"]:
        title = words.GATE.format(title=raw["title"])
        key = f"deficiency.{raw['code']}"
        yield _entry(key, title, words.GATE_OUTCOME, raw["source"], **_dated(raw, on))


def _waivable(key: str, raw: Mapping[str, Any], names: Mapping[str, str], on: date) -> RuleEntry:
    papers = {paper.value: name for paper, name in PAPERS.items()}
    certified, issuing = words.WAIVABLE_NOTES
    notes = [
        certified.format(certified=BUREAUS[Bureau(raw["certified_by"])]),
        issuing.format(issuing=raw["issuing_organ"]),
    ]
    for profile, anchor in raw["anchors"].items():
        named = STAGE_PROFILES.get(profile, profile).partition("（")[0]
        notes.append(words.WAIVABLE_ANCHOR.format(profile=named, anchor=MILESTONES[anchor]))
    return _entry(
        key,
        words.WAIVABLE.format(paper=papers[raw["paper"]]),
        words.WAIVABLE_OUTCOME,
        raw["source"],
        conditions=tuple(words.SUPPORTING.format(name=names[c]) for c in raw["supporting"]),
        notes=tuple(notes),
        **_dated(raw, on),
    )


def _stages(office: Office) -> Iterator[RuleEntry]:
    for code in office.rules.stages.codes():
        stages = office.rules.stages.profile(code)
        lines = [
            words.STAGE_LINE.format(
                title=stage.title, milestones=listed(MILESTONES[m] for m in stage.milestones)
            )
            for stage in stages
        ]
        named = STAGE_PROFILES.get(code, code).partition("（")[0]
        yield _entry(
            f"stages.{code}",
            words.STAGE_TITLE.format(profile=named),
            words.STAGE_OUTCOME.format(count=len(stages)),
            words.STAGE_SOURCE,
            notes=tuple(lines),
        )


def _numbers() -> Iterator[RuleEntry]:
    for code, title, outcome, notes, source in words.IDENTIFIERS:
        yield _entry(f"numbers.{code}", title, outcome, source, notes=notes)
    shapes = NumberShapes(resources.read_toml("rules/identifiers.toml"))
    for kind in NumberKind:
        for number, shape in enumerate(shapes.of(kind)):
            yield _shape(f"numbers.{kind}{number}", kind, shape)


def _shape(key: str, kind: NumberKind, shape: Shape) -> RuleEntry:
    return _entry(
        key,
        words.SHAPE_TITLE.format(kind=NUMBER_KINDS[kind]),
        words.SHAPE_WARNS if shape.only_warns else words.SHAPE_OUTCOME,
        shape.source,
        notes=(
            words.SHAPE_EXAMPLE.format(example=shape.example),
            words.SHAPE_PATTERN.format(pattern=shape.pattern.pattern),
        ),
    )
