"""What was done for a colleague and comes once that was over is said to whoever audits."""

import json
from contextlib import closing
from datetime import timedelta

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.standing_in import StandIn
from desktop.domain.step_clock import SpecialEnded
from desktop.domain.values import Bureau, MatterKind
from desktop.office.office import SETTINGS
from desktop.office.page_audit import audit_page
from desktop.office.syncing import synchronise
from desktop.store.codec import to_json
from desktop.store.rows_audit import AuditFilter
from tests.sync.desks import AT_ONCE
from tests.sync.pens import now
from tests.sync.small_offices import SCOPE, SmallHub
from tests.sync.test_redone_in_window import only_case

KIND = AuditFilter(kind="special.ended")


def test_what_comes_after_a_lending_was_over_says_so(hub: SmallHub) -> None:
    place, clock = hub.places["window"], SetClock(now())
    day = clock.moment.astimezone(OFFICE_ZONE).date()
    lent = StandIn("zhoumin", "lianghui", day, day + timedelta(days=2))
    with closing(place.opened("guanli", clock)) as shared:
        version, texts = shared.settings(SCOPE)
        settled = json.loads(texts[SETTINGS]) | {"stand_ins": to_json([lent])}
        shared.put_setting(SCOPE, SETTINGS, json.dumps(settled), version)

    def exchanged() -> None:
        with closing(place.opened("lianghui", clock)) as shared:
            assert synchronise(office, shared, "lianghui", hold=AT_ONCE).trouble is None

    with closing(place.office(clock)) as office:
        case_id = only_case(place)
        exchanged()
        for days in (2, 3):  # in time, and a day late
            with office.writing() as (connection, reading):
                done = (SpecialEnded(MatterKind.EXTERNAL_WORKS, Bureau.ENTERPRISE_SERVICE, day),)
                case, by = office.case(case_id), ("lianghui", reading)
                office.record_events(connection, case, case_id, done, by)
            clock.advance(timedelta(days=days))
            exchanged()
            clock.advance(timedelta(minutes=1) - timedelta(days=days))
        late, in_time = audit_page(office, "shenji", KIND).rows

    assert (in_time.told, in_time.became) == ("", late.became)
    assert late.told == f"代周敏办理，采纳时代理已于{lent.until}期满，请核对"
