"""What an officer arranged at one desk is found at the next, and nothing is lost between two."""

from contextlib import closing
from dataclasses import replace

import pytest

from desktop.clock import SetClock
from desktop.domain.kind_rules import KIND_RULES
from desktop.office.kept_views import keep, kept_of
from desktop.office.office import Office
from desktop.office.phrases import keep_phrases, phrases_of
from desktop.store.rows_cases import CasesFilter, CasesKept, CasesView
from desktop.sync import hub_take
from tests.sync.pens import now
from tests.sync.small_offices import Place, SmallHub, sync

WHO = "lianghui"


def opened(place: Place) -> closing[Office]:
    return closing(place.office(SetClock(now())))


def keep_view(place: Place, text: str, seen: tuple[CasesView, ...] = ()) -> None:
    with opened(place) as office:
        keep(office, WHO, CasesKept((CasesView("永和", CasesFilter(text)),)), seen)


def views(place: Place) -> dict[str, str]:
    with opened(place) as office:
        return {view.name: view.filter.text for view in kept_of(office, WHO).views}


def test_views_and_phrases_roam_and_what_two_desks_changed_apart_stays(hub: SmallHub) -> None:
    window, planning = hub.places["window"], hub.places["planning"]
    keep_view(window, "一")
    with opened(window) as office:
        keep_phrases(office, WHO, ("请先交底。",))
    for place in (window, planning):
        sync(place, WHO, SetClock(now()))
    with opened(planning) as office:
        assert phrases_of(office, WHO) == ("请先交底。",)
        seen = kept_of(office, WHO).views
    keep_view(window, "二", seen)
    keep_view(planning, "三", seen)
    for place in (window, planning, window):
        sync(place, WHO, SetClock(now()))

    assert views(window) == views(planning) == {"永和": "三", "永和（副本）": "二"}


def test_what_an_older_shared_store_did_not_know_stays_here_and_goes_out_later(
    hub: SmallHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, planning = hub.places["window"], hub.places["planning"]
    keep_view(window, "一")
    with monkeypatch.context() as older:
        known = {kind: rule for kind, rule in KIND_RULES.items() if kind != "officer.preferences"}
        older.setattr(hub_take, "KIND_RULES", known)
        sync(window, WHO, SetClock(now()))

    assert views(window) == {"永和": "一"}
    seen = (CasesView("永和", CasesFilter("一")),)
    with opened(window) as office:
        keep(office, WHO, CasesKept((*seen, replace(seen[0], name="十千伏"))), seen)
    for place in (window, planning):
        sync(place, WHO, SetClock(now()))
    assert views(window) == views(planning) == {"永和": "一", "十千伏": "一"}
