"""A wording's draft of one officer: kept as it is typed, opened again, given up, proposed."""

from datetime import date, datetime, timedelta
from typing import Any

from desktop.letters.form_text import Raw, raw_of
from desktop.letters.notice import Notice
from desktop.office.kept_drafts import Drafts
from desktop.office.office import Office
from desktop.office.wording_changes import propose_wording
from desktop.rules.findings import Refusal
from desktop.store.rows_wordings import WordingDraft
from desktop.wording.notices import NAMES
from desktop.wording.wordings import STANDARD_FIELDS

WORDING_DRAFTS = Drafts("wording")
LISTS = ("blocks", "remark", "receipt", "code_note")
SHAPES = (*((name, list) for name in LISTS), ("phrases", dict), ("usual", dict))
"""What an editor writes in; a file in which one is something else is not opened there."""


def open_wording(office: Office, name: str, officer_id: str) -> WordingDraft:
    """Return the officer's draft of a paper's wording; one that is begun holds from tomorrow on."""
    kept = WORDING_DRAFTS.kept(office, name, officer_id)
    if kept is None:
        return _page(office, name, _begun(office, name), None, is_behind=False)
    is_behind = kept.value["follows"] != _newest(office, name)
    return _page(office, name, kept.value["raw"], kept.saved_at, is_behind=is_behind)


def may_be_edited(raw: Raw) -> bool:
    """Return whether a file's content has the shape an editor can show."""
    if not all(isinstance(raw.get(key, made()), made) for key, made in SHAPES):
        return False
    return all(isinstance(block, dict) for block in raw.get("blocks", ()))


def note_wording(office: Office, name: str, raw: Raw, officer_id: str) -> datetime | None:
    """Keep a draft as it is written; return when, None for one in which nothing was changed."""
    if raw == _begun(office, name):
        WORDING_DRAFTS.forget(office, name, officer_id)
        return None
    named = (name, NAMES[name], _newest(office, name))
    return WORDING_DRAFTS.note(office, raw, officer_id, named)


def propose_draft(
    office: Office, name: str, raw: Raw, reason: str, officer_id: str
) -> str | Refusal:
    """Propose a wording; the draft it was is then done with, another stays."""
    kept = WORDING_DRAFTS.kept(office, name, officer_id)
    done = propose_wording(office, name, raw, reason, officer_id)
    if not isinstance(done, Refusal) and kept and kept.value["raw"] == raw:
        WORDING_DRAFTS.forget(office, name, officer_id)
    return done


def draft_of(office: Office, name: str, raw: Raw, officer_id: str) -> WordingDraft:
    """Return a draft of what a file says; an earlier one is its first step back."""
    earlier = WORDING_DRAFTS.kept(office, name, officer_id)
    before = earlier.value["raw"] if earlier else None
    return _page(office, name, raw, None, is_behind=False, before=before)


def _begun(office: Office, name: str) -> dict[str, Any]:
    newest = office.wordings.versions(name)[-1].form
    tomorrow = office.now().date() + timedelta(days=1)
    since = max(tomorrow, _after(newest.since))
    return {**raw_of(newest), "since": since.isoformat()}


def _after(day: date) -> date:
    return day + timedelta(days=1)


def _newest(office: Office, name: str) -> str:
    return office.wordings.versions(name)[-1].digest


def _page(
    office: Office,
    name: str,
    raw: Raw,
    saved_at: datetime | None,
    *,
    is_behind: bool,
    before: Raw | None = None,
) -> WordingDraft:
    shipped = office.wordings.versions(Notice(name))[0].form
    return WordingDraft(
        name=name,
        title=NAMES[name],
        raw=raw,
        saved_at=saved_at,
        is_behind=is_behind,
        fields=(*shipped.fields.items(), *STANDARD_FIELDS.items()),
        lists={each: tuple(item.items()) for each, item in shipped.lists.items()},
        before=before,
    )
