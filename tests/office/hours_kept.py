"""Hours for tests of what an office proposes and publishes."""

from collections.abc import Mapping
from typing import Any

from desktop.office.hours import propose_hours, publish_hours
from desktop.office.office import Office
from tests.office.notices import HEAD
from tests.office.offices import ADMINISTRATOR

WITH_LUNCH = {
    "valid_from": "2026-10-08",
    "opening": "09:00",
    "closing": "17:00",
    "lunch_from": "12:00",
    "lunch_until": "13:30",
    "cutoff": "16:30",
    "late_counts_next": True,
    "first_day_counts": False,
}


def proposed_hours(office: Office, content: Mapping[str, Any]) -> str:
    """Propose hours; return the version's id."""
    done = propose_hours(office, content, "示范联席〔2026〕8号", ADMINISTRATOR)
    assert isinstance(done, str), done
    return done


def settled_hours(office: Office, content: Mapping[str, Any] = WITH_LUNCH) -> str:
    """Propose and publish hours; return the version's id."""
    version = proposed_hours(office, content)
    done = publish_hours(office, version, HEAD)
    assert done == version, done
    return version
