"""An office on a store of its own, for tests of what an office does as a whole."""

from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.office_settings import OfficeSettings
from desktop.office import demo
from desktop.office.administration import Change, change_values
from desktop.office.office import Office, open_office
from desktop.office.settings_fields import flat
from desktop.rules.findings import Refusal
from desktop.store.setting_changes import SettingChange, setting_changes
from desktop.wording.findings import say

FRIDAY = datetime(2026, 2, 13, 16, 55, tzinfo=OFFICE_ZONE)
ADMINISTRATOR = "guanli"


def office_in(folder: Path, at: datetime = FRIDAY) -> Office:
    """Return the demonstration office, made in ``folder`` where there is none yet."""
    return open_office(folder, SetClock(at), create=True)


def few_cases(patch: pytest.MonkeyPatch) -> None:
    """Let the demonstration have every third of its cases: one is late, letters are under way."""
    usual = demo.plans
    patch.setattr(demo, "plans", lambda *given: usual(*given)[::3])


def change_settings(
    office: Office,
    settings: OfficeSettings,
    officer_id: str,
    before: OfficeSettings | None = None,
) -> Refusal | None:
    """Change what differs from ``before``, as the officer saw it; None when it was kept."""
    wanted, seen = flat(settings), flat(before or office.settings)
    changes = {k: Change(seen.get(k), v) for k, v in wanted.items() if seen.get(k) != v}
    changes |= {k: Change(v, None) for k, v in seen.items() if k not in wanted}
    return change_values(office, changes, officer_id)


def changes(office: Office) -> tuple[SettingChange, ...]:
    with office.store.reading() as connection:
        return setting_changes(connection)


def rules_of(findings: Any) -> dict[str, str]:
    assert all(str(say(f)) for f in findings)
    return {f.rule: f.field for f in findings}
