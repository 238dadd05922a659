"""Decide cases by zen-engine, OpenFisca-core and SpiffWorkflow, in a Python that has them.

Reads one JSON object a line and answers each with one. The first is ``{"table": plain, "cases":
[facts]}``: inputs (name, values or none for a number) and rows (id, then, conditions); then
``{"by": engine, "cases": [first, last]}`` decides some of the cases and tells the rows that held
in each and the seconds of processor time. Every engine tells with its trace what it can.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from functools import partial
from types import SimpleNamespace
from typing import Any
from xml.sax.saxutils import escape

import numpy
import zen
from lxml import etree
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable
from SpiffWorkflow.bpmn.script_engine import PythonScriptEngine
from SpiffWorkflow.dmn.engine.DMNEngine import DMNEngine
from SpiffWorkflow.dmn.parser.DMNParser import DMNParser

Table = dict[str, Any]
Facts = dict[str, Any]
Decide = Callable[[Facts], list[str]]
DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/"
DAY = "2026-09-18"


def by_zen(table: Table, *, is_traced: bool) -> Decide:
    """Return a way to decide by zen-engine: a decision graph with one table that collects."""
    names = [i["name"] for i in table["inputs"]]
    rules = []
    for row in table["rows"]:
        cells = {c["fact"]: zen_cell(c) for c in row["when"]}
        rules.append(
            {"_id": row["id"], **{n: cells.get(n, "") for n in names}, "out": f'"{row["id"]}"'}
        )
    content = {
        "hitPolicy": "collect",
        "inputs": [{"id": n, "name": n, "field": n} for n in names],
        "outputs": [{"id": "out", "name": "row", "field": "row"}],
        "rules": rules,
    }
    nodes = [
        {"id": "in", "name": "in", "type": "inputNode", "content": {}},
        {"id": "table", "name": "table", "type": "decisionTableNode", "content": content},
        {"id": "end", "name": "end", "type": "outputNode", "content": {}},
    ]
    edges = [
        {"id": "a", "sourceId": "in", "targetId": "table", "type": "edge"},
        {"id": "b", "sourceId": "table", "targetId": "end", "type": "edge"},
    ]
    graph = {"contentType": "application/vnd.gorules.decision", "nodes": nodes, "edges": edges}
    decision = zen.ZenEngine().create_decision(json.dumps(graph))
    how = ({"trace": True},) if is_traced else ()
    return lambda facts: [row["row"] for row in decision.evaluate(facts, *how)["result"]]


def zen_cell(condition: dict[str, Any]) -> str:
    if condition["operator"] == "in":
        return ", ".join(json.dumps(word) for word in condition["value"])
    return f"{condition['operator']} {condition['value']}"


def by_spiff(table: Table) -> Decide:
    """Return a way to decide by SpiffWorkflow's DMN engine, without a workflow around it."""
    names = [i["name"] for i in table["inputs"]]
    inputs = "".join(
        f'<input id="{n}"><inputExpression id="e_{n}"><text>{n}</text></inputExpression></input>'
        for n in names
    )
    rules = []
    for row in table["rows"]:
        cells = {c["fact"]: escape(spiff_cell(c)) for c in row["when"]}
        entries = "".join(
            f'<inputEntry id="{row["id"]}_{n}"><text>{cells.get(n, "-")}</text></inputEntry>'
            for n in names
        )
        out = f'<outputEntry id="o_{row["id"]}"><text>"{row["id"]}"</text></outputEntry>'
        rules.append(f'<rule id="{row["id"]}">{entries}{out}</rule>')
    text = (
        f'<definitions xmlns="{DMN}"><decision id="d"><decisionTable id="t" hitPolicy="COLLECT">'
        f'{inputs}<output id="row" name="row" label="row"/>{"".join(rules)}'
        "</decisionTable></decision></definitions>"
    )
    parser = DMNParser(None, etree.fromstring(text), {"dmn": DMN})
    parser.parse()
    engine = DMNEngine(parser.decision.decisionTables[0])
    workflow = SimpleNamespace(script_engine=PythonScriptEngine())

    def decide(facts: Facts) -> list[str]:
        task = SimpleNamespace(data=dict(facts), workflow=workflow)
        return engine.result(task).get("row", [])

    return decide


def spiff_cell(condition: dict[str, Any]) -> str:
    if condition["operator"] == "in":
        return f"? in {condition['value']!r}"
    return f"{condition['operator']} {condition['value']}"


class Fisca:
    """The table as variables of OpenFisca: one a fact, one a row, and which rows hold."""

    def __init__(self, table: Table) -> None:
        route = build_entity(key="route", plural="routes", label="route", is_person=True)
        self.system = TaxBenefitSystem([route])
        self.names = [i["name"] for i in table["inputs"]]
        self.rows = [row["id"] for row in table["rows"]]
        self.enums = {}
        for given in table["inputs"]:
            self.system.add_variable(self._fact(given, route))
        for row in table["rows"]:
            self.system.add_variable(self._row(row, route))

    def _fact(self, given: dict[str, Any], route: Any) -> type[Variable]:
        name = given["name"]
        about: dict[str, Any] = {"entity": route, "definition_period": DateUnit.DAY, "label": name}
        if given["values"] is None:
            return type(name, (Variable,), {**about, "value_type": float})
        members = {f"v_{word}": word for word in ("", *given["values"])}
        enum = Enum(name, members)
        self.enums[name] = enum
        kind = {"value_type": Enum, "possible_values": enum, "default_value": enum["v_"]}
        return type(name, (Variable,), {**about, **kind})

    def _row(self, row: dict[str, Any], route: Any) -> type[Variable]:
        when = row["when"]

        def formula(population: Any, period: Any) -> Any:
            held = True
            for condition in when:
                held = held * self._holds(condition, population(condition["fact"], period))
            return held

        about = {"entity": route, "definition_period": DateUnit.DAY, "label": row["id"]}
        kind = {"value_type": bool, "formula": formula}
        return type(f"row_{row['id']}", (Variable,), {**about, **kind})

    def _holds(self, condition: dict[str, Any], given: Any) -> Any:
        match condition["operator"]:
            case "in":
                enum = self.enums[condition["fact"]]
                return sum(given == enum[f"v_{word}"] for word in condition["value"]) > 0
            case ">":
                return given > condition["value"]
            case _:
                return given <= condition["value"]

    def decide(self, facts: Facts) -> list[str]:
        """Decide one case, by the documented way from a dictionary."""
        stated = {n: {DAY: self._stated(n, v)} for n, v in facts.items()}
        simulation = SimulationBuilder().build_from_dict(self.system, {"routes": {"one": stated}})
        simulation.trace = True
        found = [row for row in self.rows if simulation.calculate(f"row_{row}", DAY)[0]]
        simulation.tracer.get_serialized_flat_trace()
        return found

    def _stated(self, name: str, value: Any) -> Any:
        return f"v_{value}" if name in self.enums else value

    def decide_all(self, cases: list[Facts]) -> list[list[str]]:
        """Decide many cases at once, as arrays, without a trace of each."""
        simulation = SimulationBuilder().build_default_simulation(self.system, len(cases))
        for name in self.names:
            given = [self._stated(name, facts[name]) for facts in cases]
            simulation.set_input(name, DAY, numpy.array(given))
        held = [simulation.calculate(f"row_{row}", DAY) for row in self.rows]
        return [
            [r for r, h in zip(self.rows, one, strict=True) if h] for one in zip(*held, strict=True)
        ]


def one_by_one(decide: Decide, cases: list[Facts]) -> list[list[str]]:
    return [decide(facts) for facts in cases]


def ways(table: Table) -> dict[str, Callable[[list[Facts]], list[list[str]]]]:
    fisca = Fisca(table)
    return {
        "zen": partial(one_by_one, by_zen(table, is_traced=False)),
        "zen traced": partial(one_by_one, by_zen(table, is_traced=True)),
        "spiff": partial(one_by_one, by_spiff(table)),
        "fisca": partial(one_by_one, fisca.decide),
        "fisca at once": fisca.decide_all,
    }


def main() -> None:
    given = json.loads(sys.stdin.readline())
    cases, by = given["cases"], ways(given["table"])
    for line in sys.stdin:
        asked = json.loads(line)
        chosen = cases[slice(*asked["cases"])]
        gc.collect()
        gc.disable()
        start = time.process_time()
        rows = by[asked["by"]](chosen)
        seconds = time.process_time() - start
        gc.enable()
        print(json.dumps({"rows": rows, "seconds": seconds}), flush=True)


if __name__ == "__main__":
    main()
