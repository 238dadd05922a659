"""Who is competent: which level decides on a work, and which bureaus have to sign.

A letter can't be issued beyond the delegation: what the table of devolution leaves to the district
only under an instrument (下放文书) needs one that is in force, what it leaves to a higher level
can't be done here at all. A fact nobody has stated counts against.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.values import Bureau, MatterKind
from desktop.rules.decision import Decision, Table, decide
from desktop.rules.devolution import Level
from desktop.rules.exemption import Answer, Feature, RouteFacts, table_facts
from desktop.rules.findings import Finding, finding

PLACES = {Answer.YES: "renewal", Answer.NO: "elsewhere"}
"""Where the land lies, as the table of who must sign calls it."""


def level_of(case: Case, on: date, context: Context) -> Decision:
    """Return which level decides on the case's work, by voltage and land."""
    volts, land = voltage_and_land(case)
    return level_by(context.rules.tables["devolution"].at(on), volts, land, on)


def voltage_and_land(case: Case) -> tuple[Decimal, Answer]:
    """Return what the level of a case's work rests on: its voltage, and whether it takes farmland.

    What nobody stated of the land is unknown.
    """
    land = case.form.facts.features.get(Feature.FARMLAND, Answer.UNKNOWN)
    return case.form.demand.kilovolts, land


def level_by(table: Table, kilovolts: Decimal, land: Answer, on: date) -> Decision:
    """Return which level decides on a work by one version of the table."""
    return decide(table, {"kilovolts": kilovolts, "land": land}, on)


def delegation_findings(case: Case, context: Context) -> Iterator[Finding]:
    """Yield what stands against a letter that would go beyond the delegation."""
    decision = level_of(case, context.today, context)
    if decision.is_open:
        yield finding("level_unknown", facts=",".join(_paths(decision)))
    elif decision.outcome == Level.HIGHER:
        yield finding("level_higher", title=decision.sure[0].title)
    elif decision.outcome == Level.DELEGATED:
        yield from _instrument(case, context)


def signing_bureaus(facts: RouteFacts, on: date, context: Context) -> tuple[Bureau, ...]:
    """Return the bureaus that have to sign: those the office always asks, and by the route.

    Where a fact is unknown its bureau is asked too.
    """
    asked = asked_bureaus(facts, context.rules.tables["must_sign"].at(on))
    wanted = {*asked, *context.office.required_bureaus}
    return tuple(bureau for bureau in Bureau if bureau in wanted)


def asked_bureaus(facts: RouteFacts, table: Table) -> tuple[Bureau, ...]:
    """Return the bureaus one version of the table adds, for what is known and what is not."""
    rows = _who_signs(facts, table).rows
    asked = {str(trace.row.then) for trace in rows if trace.result is not False}
    return tuple(bureau for bureau in Bureau if bureau.value in asked)


def certain_bureaus(facts: RouteFacts, on: date, context: Context) -> tuple[Bureau, ...]:
    """Return the bureaus that have to sign by what is known of the route, whoever was named."""
    rows = _who_signs(facts, context.rules.tables["must_sign"].at(on)).rows
    asked = {str(trace.row.then) for trace in rows if trace.result is True}
    return tuple(bureau for bureau in Bureau if bureau.value in asked)


def _who_signs(facts: RouteFacts, table: Table) -> Decision:
    named = {name for names in table.names.values() for name in names}
    known = {k: v for k, v in table_facts(facts).items() if k in named}
    roads = table_facts(facts)["roads"]
    known["roads"] = [{k: v for k, v in road.items() if k in named} for road in roads]
    known["place"] = PLACES.get(facts.features.get(Feature.RENEWAL_AREA, Answer.UNKNOWN))
    return decide(table, known, table.head.valid_from)


def _instrument(case: Case, context: Context) -> Iterator[Finding]:
    matter = case.matter(MatterKind.TRANSMISSION)
    given = matter.delegation if matter else None
    if given is None:
        yield finding("letter_without_delegation")
    elif given.since > context.today or (given.until and given.until < context.today):
        yield finding("delegation_not_in_force", number=given.number)


def _paths(decision: Decision) -> Iterator[str]:
    names = {"land": f"features.{Feature.FARMLAND}"}
    return (names.get(path, path) for path in decision.questions)
