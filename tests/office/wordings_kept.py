"""Wordings for tests of what an office proposes and publishes."""

from typing import Any

from desktop.letters.form_text import raw_of
from desktop.letters.notice import Notice
from desktop.office.office import Office
from desktop.office.wording_changes import propose_wording, publish_wording
from tests.office.notices import HEAD
from tests.office.offices import ADMINISTRATOR

SOURCE = "示范联席〔2026〕9号"
LAST = "专此函商，请予支持为盼。"
NEW_LAST = "特此函商，请予支持。"


def changed_raw(office: Office, name: str = Notice.WAIVER, **changes: Any) -> dict[str, Any]:
    """Return the newest wording of a paper with some of its parts changed."""
    return {**raw_of(office.wordings.versions(name)[-1].form), "source": SOURCE, **changes}


def reworded(office: Office, since: str) -> dict[str, Any]:
    """Return the waiver letter's wording with another last sentence, from a day on."""
    raw = changed_raw(office, since=since)
    blocks = [{**b, "text": b["text"].replace(LAST, NEW_LAST)} for b in raw["blocks"]]
    return {**raw, "blocks": blocks}


def proposed_wording(office: Office, raw: dict[str, Any], name: str = Notice.WAIVER) -> str:
    """Propose a wording; return the version's id."""
    done = propose_wording(office, name, raw, "统一结语", ADMINISTRATOR)
    assert isinstance(done, str), done
    return done


def settled_wording(office: Office, raw: dict[str, Any], name: str = Notice.WAIVER) -> str:
    """Propose and publish a wording; return the version's id."""
    version = proposed_wording(office, raw, name)
    done = publish_wording(office, version, HEAD)
    assert done == version, done
    return version
