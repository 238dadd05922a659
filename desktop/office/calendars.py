"""Take a published holiday notice into an office's own calendar."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.clock import OFFICE_ZONE
from desktop.office.administration import Refused, require_administrator
from desktop.office.office import Office
from desktop.office.rulebook import CALENDAR_SETTING
from desktop.rules.findings import Refusal, finding
from desktop.rules.notices import BadNotice, year_notice
from desktop.rules.working_days import YearNotice
from desktop.store.errors import StoreTrouble
from desktop.store.setting_changes import SettingChange, note_change
from desktop.store.settings import get_setting, put_setting
from desktop.store.shared import note_unshared

MOST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class ReadNotice:
    """A notice as its file has it, not yet taken in; ``content`` is what will be kept."""

    notice: YearNotice
    content: Any


def import_calendar(office: Office, path: Path, officer_id: str = "") -> int | Refusal:
    """Keep the notice of a year for this office; return the year, or every reason why not.

    At a screen the officer must be an administrator; blank is whoever has the store's folder.
    """
    read = read_notice(office, path)
    return read if isinstance(read, Refusal) else take_notice(office, read, officer_id)


def read_notice(office: Office, path: Path) -> ReadNotice | Refusal:
    """Return the notice a file holds, or every reason why it cannot be taken in."""
    try:
        if path.stat().st_size > MOST_BYTES:
            limit = MOST_BYTES // 1_000_000
            return Refusal((finding("file_too_large", "file", limit_mb=limit),))
        content = json.loads(path.read_text(encoding="utf-8-sig"))
        notice = year_notice(content)
    except BadNotice as bad:
        return Refusal(bad.findings)
    except (ValueError, RecursionError) as error:
        return Refusal((finding("file_not_json", "file", why=error),))
    except OSError as error:
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))
    next_year = office.rules.calendar.horizon.year + 1
    if notice.year > next_year:
        return Refusal((finding("notice_leaves_gap", "year", given=notice.year, year=next_year),))
    return ReadNotice(notice, content)


def take_notice(office: Office, read: ReadNotice, officer_id: str = "") -> int | Refusal:
    """Keep a notice that was read, and note who did; it counts at once."""
    key = f"{CALENDAR_SETTING}{read.notice.year}"
    try:
        with office.writing() as (connection, reading):
            if officer_id:
                require_administrator(connection, officer_id)
            before = get_setting(connection, key)
            if before != read.content:
                put_setting(connection, key, read.content)
                note_unshared(connection, key)
                at = reading.moment.astimezone(OFFICE_ZONE)
                change = SettingChange(key, officer_id, at, _source(before), _source(read.content))
                note_change(connection, change)
    except Refused as refused:
        return refused.refusal
    except StoreTrouble as trouble:
        return Refusal((trouble.finding(),))
    office.look_again()
    return read.notice.year


def _source(content: Any) -> Any:
    return None if content is None else content["source"]
