"""Decide waiting acts again on the case as others have left it.

Still allowed: the entry stands. No longer: a request waits for its officer with what came first,
a fact is kept and marked. Each act is judged as of the moment it was done.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from desktop.domain.acts import ACTS, Command, decide
from desktop.domain.case import Case
from desktop.domain.context import Context
from desktop.domain.folding import apply, fold
from desktop.domain.kind_rules import KIND_RULES
from desktop.rules.findings import Refusal
from desktop.store.codec import from_json
from desktop.store.errors import EntryMalformed
from desktop.store.event_log import last_of_others, recorded_events
from desktop.store.pending import (
    KeptAct,
    Waiting,
    acts_in_case,
    cases_shared,
    waiting_in_case,
)

if TYPE_CHECKING:
    from desktop.office.office import Office

_ANY_NUMBER = "0"


def rejudge(office: "Office", connection: Connection, case_id: str) -> Mapping[str, str]:
    """Return how each waiting entry of a case stands; one that is not named stands well."""
    winner = last_of_others(connection, case_id)
    if not winner:
        return {}
    case = fold(recorded_events(connection, case_id, waiting=False))
    acts = {entry: act for act in acts_in_case(connection, case_id) for entry in act.entries}
    own = {r.entered.entry: r for r in recorded_events(connection, case_id, waiting=True)}
    stands: dict[str, str] = {}
    judged: set[str] = set()
    for waiting in waiting_in_case(connection, case_id):
        act = acts.get(waiting.id)
        if act is not None and act.first not in judged:
            judged.add(act.first)
            if not _is_allowed(office, connection, case, act):
                stands.update(dict.fromkeys(act.entries, winner))
        if waiting.id in stands:
            stands[waiting.id] = _stand(waiting, winner)
        if waiting.id in own and not stands.get(waiting.id, "").startswith("refused"):
            case = apply(case, own[waiting.id])
    return stands


def leaning(office: "Office", connection: Connection, writer: str) -> frozenset[str]:
    """Return the writer's waiting entries that nobody else could make sense of yet.

    They are allowed only together with what a colleague at this desk has not sent.
    """
    found: set[str] = set()
    for case_id in cases_shared(connection, writer):
        case = fold(recorded_events(connection, case_id, waiting=False))
        acts = {entry: act for act in acts_in_case(connection, case_id) for entry in act.entries}
        own = {r.entered.entry: r for r in recorded_events(connection, case_id, waiting=True)}
        for waiting in waiting_in_case(connection, case_id):
            if waiting.writer != writer or waiting.stand.startswith("refused"):
                continue
            act = acts.get(waiting.id)
            is_first = act is not None and act.first == waiting.id and not waiting.stand
            if act and is_first and not _is_allowed(office, connection, case, act):
                found.update(act.entries)
            if waiting.id in own and waiting.id not in found:
                case = apply(case, own[waiting.id])
    return frozenset(found)


def _stand(waiting: Waiting, winner: str) -> str:
    rule = KIND_RULES.get(waiting.kind)
    how = "refused" if rule is not None and rule.is_request else "contested"
    return f"{how}:{winner}"


def _is_allowed(office: "Office", connection: Connection, case: Case | None, act: KeptAct) -> bool:
    try:
        command: Command = from_json(act.command, ACTS[act.act].command, act.act)
    except (EntryMalformed, KeyError):
        return True
    return not isinstance(decide(case, command, _context(office, connection, act)), Refusal)


def _context(office: "Office", connection: Connection, act: KeptAct) -> Context:
    return replace(office.context(connection, act.officer, _ANY_NUMBER), now=act.at)
