"""How a hub judges an entry: the rules of PostgreSQL's ``api.push``, by the one table of kinds."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from desktop.clock import OFFICE_ZONE
from desktop.domain.kind_rules import (
    ASIDE,
    COUNTERSIGNED,
    FINAL,
    KIND_RULES,
    OWN_OFFICER,
    WITHDRAWN,
    Apart,
    KindRule,
)
from desktop.domain.preferences import place_of
from desktop.domain.standing_in import NEVER_LENT, lendings_in
from desktop.store.acceptance import Judgement, Verdict
from desktop.store.entry import SignedEntry
from desktop.sync.hub_file import HubFile
from desktop.sync.ports import OfficerSeen


def judge(
    hub: HubFile,
    officer: OfficerSeen,
    device: str,
    judged: tuple[SignedEntry, str, tuple[str, ...], KindRule | None],
) -> Judgement:
    """Return whether an entry stands; judged are it, what overtook it, its claims and its rule."""
    signed, stand, claims, rule = judged
    fault = _fault(hub, officer, device, signed, rule)
    if fault or rule is None:
        return Judgement(Verdict.REFUSED, fault)
    holders = (
        hub.row("SELECT entry FROM claim WHERE scope = ? AND key = ?", signed.entry.scope, key)
        for key in claims
    )
    winner = next((row[0] for row in holders if row), "") or stand
    if not winner:
        return Judgement(Verdict.ACCEPTED)
    return Judgement(Verdict.REFUSED if rule.is_request else Verdict.CONTESTED, winner)


def is_leased(hub: HubFile, scope: str, device: str, text: str) -> bool:
    """Return whether a number, as written, was leased to the device or the one it goes on from."""
    rows = hub.rows(
        "WITH RECURSIVE own (id) AS (SELECT ? UNION SELECT d.renewed_from FROM device d"
        " JOIN own ON own.id = d.id WHERE d.renewed_from IS NOT NULL)"
        " SELECT pattern, year, low, high, returned_from FROM number_lease"
        " JOIN number_pattern USING (scope, organ, kind)"
        " WHERE scope = ? AND device IN (SELECT id FROM own)",
        device,
        scope,
    )
    return any(
        written(r["pattern"], r["year"], n) == text
        for r in rows
        for n in range(r["low"], (r["returned_from"] or r["high"] + 1))
    )


def written(pattern: str, year: int, number: int) -> str:
    """Return a number as a series writes it."""
    return pattern.format(year=year, number=number, number4=f"{number:04}")


def _fault(
    hub: HubFile,
    officer: OfficerSeen,
    device: str,
    signed: SignedEntry,
    rule: KindRule | None,
) -> str:
    data: dict[str, Any] = dict(signed.entry.data)
    if rule is None:
        return "!kind"
    wanted = {duty.value for duty in rule.duties}
    if not wanted & set(officer.duties) and not wanted & _lent(hub, officer, signed):
        return "!duty"
    other = _other(hub, officer, signed, rule)
    if other:
        return other
    number = str(data.get(rule.number) or "") if rule.number else ""
    if number and not is_leased(hub, signed.entry.scope, device, number):
        return "!lease"
    return _unfollowed(hub, officer, signed, rule)


def _unfollowed(hub: HubFile, officer: OfficerSeen, signed: SignedEntry, rule: KindRule) -> str:
    """Return what is wrong with an entry because of those before it."""
    if any(_is_same_person(hub, officer, signed, one) for one in rule.apart):
        return "!person"
    if rule.after and not all(_goes_on(hub, officer, signed, o) for o in rule.after.split(";")):
        return "!before"
    if rule.countersigned and not _is_countersigned(hub, signed, rule.countersigned):
        return "!countersigned"
    is_taken_back = signed.entry.kind == WITHDRAWN
    return "!withdrawal" if is_taken_back and not _may_withdraw(hub, officer, signed) else ""


def _other(hub: HubFile, officer: OfficerSeen, signed: SignedEntry, rule: KindRule) -> str:
    """Return what is wrong where an entry is about another's bureau or own settings."""
    setting, _colon, field = rule.own.rpartition(":")
    said = signed.entry.data.get(field) if field else None
    if setting:
        pairs = _settled(hub, signed.entry.scope).get(setting)
        is_named = isinstance(pairs, list) and [said, officer.bureau] in pairs
        return "" if is_named else "!bureau"
    if rule.own == OWN_OFFICER:
        is_own = (said, signed.entry.case) == (officer.id, place_of(officer.id))
        return "" if is_own else "!officer"
    return "!bureau" if rule.own and said != officer.bureau else ""


def _lent(hub: HubFile, officer: OfficerSeen, signed: SignedEntry) -> set[str]:
    """Return the duties of colleagues that are the officer's on the day of the entry."""
    day = signed.entry.moment.astimezone(OFFICE_ZONE).date().isoformat()
    found: set[str] = set()
    for said in _lendings(hub, signed.entry.scope):
        if said["delegate"] != officer.id or not said["since"] <= day <= said["until"]:
            continue
        row = hub.row(
            "SELECT duties FROM officer WHERE id = ? AND active AND bureau = ? AND id <> ?",
            said["officer"],
            officer.bureau,
            officer.id,
        )
        found |= set(json.loads(row["duties"])) if row else set()
    return found - {duty.value for duty in NEVER_LENT}


def _lendings(hub: HubFile, scope: str) -> Sequence[Mapping[str, str]]:
    """Return what is lent; nothing where an administrator shared what is no list of it."""
    return lendings_in(_settled(hub, scope).get("stand_ins", [])) or ()


def _is_same_person(hub: HubFile, officer: OfficerSeen, signed: SignedEntry, apart: Apart) -> bool:
    """Return whether the officer, or nobody, wrote what another person must have written."""
    if apart.of_three and _settled_on_two(hub, signed.entry.scope, officer.bureau):
        return False
    rows = hub.rows(
        "SELECT e.id, e.body, w.officer, json_extract(e.body, '$.kind') AS kind"
        " FROM event e JOIN writer w ON w.id = e.writer"
        " WHERE e.scope = ? AND e.case_id = ?"
        " AND kind IN (SELECT value FROM json_each(?))"
        " AND e.withdrawn_by IS NULL AND e.verdict NOT LIKE 'refused:%' ORDER BY e.sseq DESC",
        signed.entry.scope,
        signed.entry.case,
        json.dumps(apart.kinds.split("|")),
    )
    authors = [(r["officer"], r["kind"]) for r in rows if _is_about(r, signed, apart.same)]
    if not authors:
        return apart.must_be
    own = _hands(hub, officer.id, signed, signed.entry.kind, is_now=True)
    earlier = authors[:1] if apart.of_three else authors
    return any(own & _hands(hub, name, signed, kind, is_now=False) for name, kind in earlier)


def _goes_on(hub: HubFile, officer: OfficerSeen, signed: SignedEntry, after: str) -> bool:
    """Return whether the newest of the kinds the rule names is one the entry may follow."""
    kinds = after.split("|")
    newest = next(_of_letter(hub, signed, [kind.lstrip("-~") for kind in kinds]), None)
    if newest is None:
        return "~" in kinds
    is_own = newest["kind"] in kinds and newest["bureau"] == officer.bureau
    return is_own or f"~{newest['kind']}" in kinds


def _is_countersigned(hub: HubFile, signed: SignedEntry, since: str) -> bool:
    """Return whether each bureau that certifies a paper countersigned what is to be signed."""
    kinds = since.split("|")
    done: set[str] = set()
    is_over = False
    for said in _of_letter(hub, signed, [COUNTERSIGNED, *(kind.lstrip("-") for kind in kinds)]):
        data = said["data"]
        if said["kind"] in kinds:
            papers = data.get("papers")
            certifying = (
                {_certifier(paper) for paper in papers} if isinstance(papers, list) else set()
            )
            return bool(certifying) and certifying <= done
        if said["kind"] == COUNTERSIGNED and not is_over:
            done.add(str(data.get("bureau")))
        is_over = is_over or said["kind"] != COUNTERSIGNED
    return False


def _certifier(paper: object) -> str:
    return str(paper.get("certified_by")) if isinstance(paper, dict) else ""


def _of_letter(hub: HubFile, signed: SignedEntry, kinds: list[str]) -> Iterator[dict[str, Any]]:
    """Yield what stands of those kinds about the same letter, or all of its case, newest first."""
    rows = hub.rows(
        "SELECT body FROM event WHERE scope = ? AND case_id = ?"
        " AND json_extract(body, '$.kind') IN (SELECT value FROM json_each(?))"
        " AND withdrawn_by IS NULL AND verdict NOT LIKE 'refused:%' ORDER BY sseq DESC",
        signed.entry.scope,
        signed.entry.case,
        json.dumps(kinds),
    )
    letter = signed.entry.data.get("letter")
    for row in rows:
        said: dict[str, Any] = json.loads(row["body"])
        if not said["kind"].startswith("letter.") or said["data"].get("letter") == letter:
            yield said


def _hands(
    hub: HubFile, officer: str, signed: SignedEntry, kind: str, *, is_now: bool
) -> frozenset[str]:
    """Return who counts as having written an entry of that kind: the officer, or both of them."""
    wanted = {duty.value for duty in KIND_RULES[kind].duties}
    own = _charged(hub, officer)
    if own is None or wanted & own[1]:
        return frozenset({officer})
    day = signed.entry.moment.astimezone(OFFICE_ZONE).date().isoformat() if is_now else ""
    lenders = {
        said["officer"]
        for said in _lendings(hub, signed.entry.scope)
        if said["delegate"] == officer and (not day or said["since"] <= day <= said["until"])
    }
    lent = wanted - {duty.value for duty in NEVER_LENT}
    known = ((name, _charged(hub, name)) for name in lenders)
    fitting = (name for name, one in known if one and one[0] == own[0] and lent & one[1])
    return frozenset({officer, *fitting})


def _charged(hub: HubFile, officer: str) -> tuple[str, set[str]] | None:
    """Return an officer's bureau and duties of their own."""
    row = hub.row("SELECT bureau, duties FROM officer WHERE id = ?", officer)
    return (row["bureau"], set(json.loads(row["duties"]))) if row is not None else None


def _is_about(row: Any, signed: SignedEntry, same: tuple[str, ...]) -> bool:
    told, data = json.loads(row["body"])["data"], signed.entry.data
    for field in same:
        name, _equals, named = field.partition("=")
        if (row[name] != data.get(named)) if named else (told.get(name) != data.get(name)):
            return False
    return True


def _settled_on_two(hub: HubFile, scope: str, bureau: str) -> bool:
    organs = _settled(hub, scope).get("organs", ())
    return any(o["separation"] == "two" for o in organs if o["bureau"] == bureau)


def _settled(hub: HubFile, scope: str) -> dict[str, Any]:
    """Return what the office has settled, as shared; nothing where that is no table."""
    row = hub.row("SELECT value FROM shared_setting WHERE scope = ? AND key = 'office'", scope)
    settled = json.loads(row[0]) if row else {}
    return settled if isinstance(settled, dict) else {}


def _may_withdraw(hub: HubFile, officer: OfficerSeen, signed: SignedEntry) -> bool:
    row = hub.row(
        "SELECT w.officer, e.withdrawn_by, e.scope, e.sseq, e.case_id, e.verdict, e.body"
        " FROM event e JOIN writer w ON w.id = e.writer WHERE e.id = ? AND e.scope = ?",
        str(signed.entry.data.get("entry")),
        signed.entry.scope,
    )
    if row is None or row["officer"] != officer.id or row["withdrawn_by"] is not None:
        return False
    return row["verdict"].startswith("refused:") or _is_loose(hub, officer, signed, row)


def _is_loose(hub: HubFile, officer: OfficerSeen, signed: SignedEntry, row: Any) -> bool:
    """Return whether nothing of it left the office and nobody else has built on it since."""
    said = json.loads(row["body"])
    if row["case_id"] != signed.entry.case or said["kind"] in FINAL:
        return False
    later = hub.rows(
        "SELECT json_extract(e.body, '$.kind') AS kind,"
        " json_extract(e.body, '$.data.bureau') AS bureau"
        " FROM event e JOIN writer w ON w.id = e.writer"
        " WHERE e.scope = ? AND e.case_id = ? AND e.sseq > ? AND w.officer <> ?"
        " AND e.withdrawn_by IS NULL AND e.verdict NOT LIKE 'refused:%'",
        *(row["scope"], row["case_id"], row["sseq"], officer.id),
    )
    beside = (said["kind"], said["data"].get("bureau"))
    return all(
        r["kind"] in ASIDE
        or r["kind"] == WITHDRAWN
        or (r["kind"] == beside[0] == "step.decided" and r["bureau"] != beside[1])
        for r in later
    )
