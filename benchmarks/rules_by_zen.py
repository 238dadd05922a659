"""Decide cases by zen-engine, in a Python of its own; reads one JSON object, writes one.

``{"graph": a JDM graph, "cases": [facts]}`` gives ``{"outcomes": [[effects]], "seconds": one}``.
"""

import json
import sys
import time

import zen


def main() -> None:
    given = json.load(sys.stdin)
    engine = zen.ZenEngine()
    decision = engine.create_decision(json.dumps(given["graph"]))
    cases = given["cases"]
    decision.evaluate(cases[0])
    start = time.perf_counter()
    answers = [decision.evaluate(facts) for facts in cases]
    seconds = (time.perf_counter() - start) / len(cases)
    start = time.perf_counter()
    for facts in cases:
        decision.evaluate(facts, {"trace": True})
    traced = (time.perf_counter() - start) / len(cases)
    effects = [[row["effect"] for row in answer["result"]] for answer in answers]
    json.dump({"outcomes": effects, "seconds": seconds, "traced": traced}, sys.stdout)


if __name__ == "__main__":
    main()
