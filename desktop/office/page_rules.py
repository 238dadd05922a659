"""Every rule the office works by, as its administrators and officers read it."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from desktop import resources
from desktop.domain.values import Bureau
from desktop.office.office import Office
from desktop.rules.decision import Table
from desktop.rules.deficiency import BARRED, MAIN, PAPER, SUPPORTING
from desktop.rules.number_shapes import NumberKind, NumberShapes, Shape
from desktop.rules.parameters import NoParameter, dated_values, in_force, is_of_items
from desktop.rules.table import Condition, Row
from desktop.rules.versions import Versions
from desktop.store.rows_calendar import RuleEntry, RulesPage
from desktop.store.rows_rule_content import TableWanted
from desktop.wording import calendar as words
from desktop.wording import signs
from desktop.wording.administration import STAGE_PROFILES
from desktop.wording.rules import MILESTONES, NUMBER_KINDS, PARAMETERS
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
    yield from _deficiency(office, on)
    yield from _stages(office, on)
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
        is_confirmed=not any(sign in source for sign in words.UNCONFIRMED_SIGNS),
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


def _deficiency(office: Office, on: date) -> Iterator[RuleEntry]:
    versions = office.rules.tables["deficiency"]
    for table in versions.all:
        number = versions.number(table)
        more = {
            "since": table.head.valid_from,
            "until": table.head.valid_to,
            "state": _state_of(versions, table, on),
        }
        for row in table.rows:
            key = f"deficiency.{row.id}" + (f".{number}" if number > 1 else "")
            title, outcome, told = _of_paper(office, table, row)
            link = TableWanted(table.head.id, table.digest, row.id)
            yield _entry(key, title, outcome, row.source, table=link, **more, **told)


def _of_paper(office: Office, table: Table, row: Row) -> tuple[str, str, dict[str, Any]]:
    """Return what a row says: of a main paper, of one that is vouched for, or a condition."""
    said = {c.fact: _named(table, c) for c in row.when}
    papers = listed(said.get(PAPER, ()))
    if row.then == MAIN:
        return words.MAIN_PAPER.format(paper=papers), words.MAIN_OUTCOME, {}
    if row.then == BARRED:
        title = words.GATE.format(title=listed(table.inputs[name].title for name in said))
        return title, words.GATE_OUTCOME, {}
    certified, issuing = words.WAIVABLE_NOTES
    notes = [
        certified.format(certified=BUREAUS[Bureau(str(row.then))]),
        issuing.format(issuing=row.refer_to),
    ]
    conditions = tuple(words.SUPPORTING.format(name=name) for name in said.get(SUPPORTING, ()))
    told = {"conditions": conditions, "notes": (*notes, *_anchored(office, row.id))}
    return words.WAIVABLE.format(paper=papers), words.WAIVABLE_OUTCOME, told


def _named(table: Table, condition: Condition) -> tuple[str, ...]:
    """Return the values a condition on a choice names."""
    wanted = condition.value if isinstance(condition.value, frozenset) else frozenset()
    names = table.inputs[condition.fact].values
    return tuple(name for code, name in names.items() if code in wanted)


def _anchored(office: Office, row_id: str) -> Iterator[str]:
    """Yield before which milestone what a row waives must be in today."""
    rows = office.rules.deficiency.rows(office.now().date())
    for profile, anchor in next((r.anchors for r in rows if r.row.id == row_id), {}).items():
        named = STAGE_PROFILES.get(profile, profile).partition(signs.OPEN)[0]
        yield words.WAIVABLE_ANCHOR.format(profile=named, anchor=MILESTONES[anchor])


def _stages(office: Office, on: date) -> Iterator[RuleEntry]:
    for code in office.rules.stages.codes():
        stages = office.rules.stages.profile(code, on)
        lines = [
            words.STAGE_LINE.format(
                title=stage.title, milestones=listed(MILESTONES[m] for m in stage.milestones)
            )
            for stage in stages
        ]
        named = STAGE_PROFILES.get(code, code).partition(signs.OPEN)[0]
        yield _entry(
            f"stages.{code}",
            words.STAGE_TITLE.format(profile=named),
            words.STAGE_OUTCOME.format(count=len(stages)),
            words.STAGE_SOURCE,
            notes=tuple(lines),
            table=TableWanted("stages"),
        )


def _numbers() -> Iterator[RuleEntry]:
    for code, title, outcome, notes, source in words.IDENTIFIERS:
        yield _entry(f"numbers.{code}", title, outcome, source, notes=notes)
    shapes = NumberShapes(resources.read_toml("rules/identifiers.toml"))
    for kind in NumberKind:
        for number, shape in enumerate(shapes.of(kind)):
            yield _shape(f"numbers.{kind}{number}", kind, shape, shapes.since)


def _shape(key: str, kind: NumberKind, shape: Shape, since: date) -> RuleEntry:
    return _entry(
        key,
        words.SHAPE_TITLE.format(kind=NUMBER_KINDS[kind]),
        words.SHAPE_WARNS if shape.only_warns else words.SHAPE_OUTCOME,
        shape.source,
        notes=(
            words.SHAPE_EXAMPLE.format(example=shape.example),
            words.SHAPE_PATTERN.format(pattern=shape.pattern.pattern),
        ),
        since=since,
    )
