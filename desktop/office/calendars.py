"""Take a published holiday notice into an office's own calendar."""

import json
from pathlib import Path

from desktop.office.office import Office
from desktop.office.rulebook import CALENDAR_SETTING
from desktop.rules.findings import Refusal, finding
from desktop.rules.notices import BadNotice, year_notice
from desktop.store.settings import put_setting


def import_calendar(office: Office, path: Path) -> int | Refusal:
    """Keep the notice of a year for this office; return the year, or every reason why not."""
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
        notice = year_notice(content)
    except BadNotice as bad:
        return Refusal(bad.findings)
    except (ValueError, RecursionError) as error:
        return Refusal((finding("file_not_json", "file", why=error),))
    with office.store.writing() as connection:
        put_setting(connection, f"{CALENDAR_SETTING}{notice.year}", content)
    return notice.year
