"""Small tables to try the core on: a few inputs of each kind, rows as a test wants them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

Raw = dict[str, Any]

INPUTS: Mapping[str, Raw] = {
    "kilovolts": {"type": "number", "unit": "千伏"},
    "land": {"type": "choice", "values": [["state", "国有"], ["collective", "集体"]]},
    "metro": {"type": "choice", "values": [["yes", "有"], ["no", "无"]]},
    "delivered": {"type": "day"},
    "overhauled": {"type": "day", "may_be_none": True},
    "road_class": {
        "type": "choice",
        "values": [["a", "甲"], ["b", "乙"], ["c", "丙"]],
        "each": "roads",
    },
    "relation": {"type": "choice", "values": [["in", "内"], ["out", "外"]], "each": "roads"},
}


def when(**conditions: tuple[str, Any]) -> list[Raw]:
    """Return conditions written as ``fact=(operator, value)``; ``fact__2`` names a fact again."""
    return [
        {"fact": name.partition("__")[0], operator: value}
        for name, (operator, value) in conditions.items()
    ]


def row(row_id: str, then: Any, conditions: list[Raw], **more: Any) -> Raw:
    texts = {"title": f"第{row_id}行", "basis": "某条例", "source": "某文件"}
    return {"id": row_id, **texts, "then": then, "when": conditions, **more}


def table(hit: str, rows: list[Raw], **more: Any) -> Raw:
    """Return a table of these rows; its inputs are those the rows name."""
    named = {c["fact"] for r in rows for c in r["when"]}
    inputs = [
        {"name": n, "title": n, "question": f"{n}？", "source": "某表", **INPUTS[n]}
        for n in INPUTS
        if n in named
    ]
    head: Raw = {
        "id": "small",
        "title": "示范表",
        "body": "示范局",
        "number": "示范〔2026〕1号",
        "clause": "示范条款",
        "valid_from": date(2026, 1, 1),
        "known_from": date(2026, 1, 1),
        "hit": hit,
        "outcomes": [["low", "低"], ["mid", "中"], ["high", "高"]],
    }
    head = {k: v for k, v in (head | more).items() if v is not None}
    return {**head, "input": inputs, "row": rows}
