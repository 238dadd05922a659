"""A rule table's draft of one officer: kept as it is typed, opened again, given up, proposed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from desktop.office.kept_drafts import Drafts
from desktop.office.office import Office
from desktop.office.page_rule_content import cases_of, lines_of
from desktop.office.rule_changes import propose_table
from desktop.rules.findings import Refusal
from desktop.rules.table import BadTable, Hit
from desktop.rules.table_reading import normal, read
from desktop.store.rows_rule_draft import DraftPage, FactField

RULE_DRAFTS = Drafts("rule")
Raw = Mapping[str, Any]


def open_draft(office: Office, table_id: str, officer_id: str) -> DraftPage:
    """Return the officer's draft of a table; one that is begun holds from today on."""
    newest = office.rules.tables[table_id].all[-1]
    kept = RULE_DRAFTS.kept(office, table_id, officer_id)
    if kept is None:
        return _page(_begun(office, table_id), None, is_behind=False)
    is_behind = kept.value["follows"] != newest.digest
    return _page(kept.value["raw"], kept.saved_at, is_behind=is_behind)


def draft_from(office: Office, raw: Raw, officer_id: str) -> DraftPage:
    """Return a draft of what was read from a file; it takes the place of an earlier one.

    It holds from today on where the file does not say a day that can be read.
    """
    newest = office.rules.tables[str(raw["id"])].all[-1].content.raw
    earlier = RULE_DRAFTS.kept(office, str(raw["id"]), officer_id)
    kept = ("input", "outcomes", "left_open", "hit", "unit")
    shape = {name: newest[name] for name in kept if name in newest}
    stated = {name: value for name, value in raw.items() if value is not None}
    head = {"valid_from": _day_or_today(office, raw.get("valid_from"))}
    page = _page({"row": [], **stated, **shape, **head}, None, is_behind=False)
    return replace(page, before=earlier.value["raw"] if earlier else None)


def is_written(raw: Raw) -> bool:
    """Return whether content has the shape of a table, so that it can be mended row by row."""
    lists = (raw.get(part) for part in ("row", "input", "case"))
    if not all(isinstance(part, list | tuple | None) for part in lists):
        return False
    rows, cases = (raw.get(part) or () for part in ("row", "case"))
    if not all(isinstance(item, Mapping) for item in (*rows, *cases)):
        return False
    return all(map(_is_row, rows)) and all(
        isinstance(case.get("facts", {}), Mapping) for case in cases
    )


def _is_row(item: Raw) -> bool:
    when = item.get("when", ())
    return isinstance(when, list | tuple) and all(isinstance(c, Mapping) for c in when)


def note_rule_draft(office: Office, raw: Raw, officer_id: str) -> datetime | None:
    """Keep a draft as it is written; return when, None for one in which nothing was changed."""
    table_id = str(raw["id"])
    if raw == _begun(office, table_id):
        RULE_DRAFTS.forget(office, table_id, officer_id)
        return None
    named = (table_id, str(raw.get("title")), _newest(office, table_id))
    return RULE_DRAFTS.note(office, raw, officer_id, named)


def propose_draft(office: Office, raw: Raw, reason: str, officer_id: str) -> str | Refusal:
    """Propose a table as the next version of its rule; the draft it was is then done with.

    A draft that says something else, where a file was proposed, stays.
    """
    kept = RULE_DRAFTS.kept(office, str(raw["id"]), officer_id)
    done = propose_table(office, raw, reason, officer_id)
    if not isinstance(done, Refusal) and kept and _is_same(kept.value["raw"], raw):
        RULE_DRAFTS.forget(office, str(raw["id"]), officer_id)
    return done


def _is_same(kept: Raw, proposed: Raw) -> bool:
    """Return whether a kept draft says what was proposed; an unsound one never does."""
    try:
        return read(kept).digest == read(proposed).digest
    except BadTable:
        return False


def _day_or_today(office: Office, given: object) -> str:
    try:
        return date.fromisoformat(str(given)).isoformat()
    except ValueError:
        return office.now().date().isoformat()


def _begun(office: Office, table_id: str) -> dict[str, Any]:
    raw = normal(office.rules.tables[table_id].all[-1].content.raw)
    raw.pop("formerly", None)
    return {**raw, "valid_from": office.now().date().isoformat()}


def _newest(office: Office, table_id: str) -> str:
    return office.rules.tables[table_id].all[-1].digest


def _page(raw: Raw, saved_at: datetime | None, *, is_behind: bool) -> DraftPage:
    return DraftPage(
        table=str(raw["id"]),
        title=str(raw.get("title", "")),
        raw=raw,
        saved_at=saved_at,
        is_behind=is_behind,
        facts=tuple(_field(known) for known in raw["input"]),
        outcomes=tuple((str(code), str(name)) for code, name in raw.get("outcomes", ())),
        unit=str(raw.get("unit", "")),
        collects=raw.get("hit") == Hit.COLLECT,
        lines=tuple(lines_of(raw)),
        cases=tuple(replace(case, is_met=None) for case in cases_of(raw)),
    )


def _field(known: Raw) -> FactField:
    return FactField(
        name=known["name"],
        title=known["title"],
        kind=known["type"],
        each=known.get("each", ""),
        unit=known.get("unit", ""),
        values=tuple((str(code), str(name)) for code, name in known.get("values", ())),
        may_be_none=known.get("may_be_none") is True,
    )
