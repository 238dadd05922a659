"""People and devices at the desk: what an act changes here, and what the page says of them."""

from contextlib import closing
from dataclasses import replace

from desktop.clock import SetClock
from desktop.office.enrolment_slip import slip_paper
from desktop.office.keeping_people import add_person, change_person, look, turn_device
from desktop.office.page_people import people_offline, people_page
from desktop.office.syncing import synchronise
from desktop.store.rows_people import CodeSlip, PersonWanted
from desktop.sync.people import PeopleSeen
from desktop.sync.troubles import DeviceRevoked
from desktop.wording import people_kept as words
from tests.sync.pens import now
from tests.sync.small_offices import SmallHub
from tests.views.scenes_devices import seen

NEWCOMER = PersonWanted("hesiyuan", "何思远", "housing", ("approver",))


def test_a_desk_takes_up_whom_its_administrator_added_and_stops_where_it_is_revoked(
    hub: SmallHub,
) -> None:
    place = hub.places["window"]
    with (
        closing(place.office(SetClock(now()))) as office,
        closing(place.opened("guanli", office.clock)) as shared,
        closing(place.opened("lianghui", office.clock)) as own,
    ):
        assert add_person(office, shared, NEWCOMER, "guanli") == ()
        assert office.officer("hesiyuan").name == "何思远"
        out = replace(NEWCOMER, is_active=False)
        assert change_person(office, shared, out, "guanli") == ()
        assert not office.officer("hesiyuan").is_active
        refused = add_person(office, shared, replace(NEWCOMER, id="何"), "guanli")
        assert [f.rule for f in refused] == ["officer_id_unfit"]  # type: ignore[union-attr]
        assert [f.rule for f in change_person(office, shared, NEWCOMER, "lianghui")] == [
            "duty_missing"
        ]

        here = next(d for d in look(office, shared, "guanli").devices if "本机" in d.label)
        assert here.turn == words.OWN_DEVICE
        assert turn_device(office, shared, (here.key, "遗失"), "guanli", is_out=True) == ()
        report = synchronise(office, own, "lianghui")
        assert isinstance(report.trouble, DeviceRevoked)
        assert turn_device(office, shared, (here.key, "找回"), "guanli", is_out=False) == ()
        assert synchronise(office, own, "lianghui").trouble is None


def test_the_page_says_every_state_and_why_an_act_is_greyed(hub: SmallHub) -> None:
    with closing(hub.places["window"].office(SetClock(now()))) as office:
        told = seen(office.now())
        page = people_page(office, "guanli", told)
        others = people_page(office, "lianghui", told)
        away = people_offline(office, "guanli", "没有网络", lacks=False)
        paper = slip_paper(office, CodeSlip("he", "何", "t7kqa", "postgresql://x/y", "z", True))
    assert {p.mark[0] for p in page.people} == {words.ON, words.OUT, words.WAITS, words.LATE}
    marks = {words.WELL, words.REVOKED, words.COPIED, words.RENEWED}
    assert {d.mark[0] for d in page.devices} == marks
    own = next(p for p in page.people if p.key == "guanli")
    assert (own.change, own.first, own.code) == (words.OWN, words.OWN, "")
    assert all(p.change for p in others.people)
    assert all(p.change for p in away.people)
    assert "没有网络" in away.note
    assert paper.startswith(b"%PDF")


def test_a_hub_says_that_it_has_no_codes(hub: SmallHub) -> None:
    with closing(hub.places["window"].office(SetClock(now()))) as office:
        page = people_page(office, "guanli", PeopleSeen((), (), has_codes=False))
    assert (page.kind, page.note, page.codes) == ("hub", words.HUB_NOTE, words.NO_CODES)
