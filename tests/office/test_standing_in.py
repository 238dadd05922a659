"""代理 at an office: lent by its administrator, told at what was done, ended early."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from desktop.domain.standing_in import StandIn, hands_of
from desktop.domain.values import Duty
from desktop.office.acting_for import acting_name
from desktop.office.administration import STAND_INS, Change, change_values
from desktop.office.office import Recording
from desktop.office.page_access import access_page
from desktop.office.page_case import case_page
from desktop.office.standing_in import end, lend
from desktop.rules.findings import Refusal
from desktop.store.codec import to_json
from desktop.wording import people as words
from desktop.wording.administration import setting_name, value_text
from tests.domain.desk import moment, opening
from tests.office.offices import FRIDAY, changes, office_in, rules_of

DAY = FRIDAY.date()
WANTED = StandIn("huangzhenbang", "zhoumin", DAY, DAY + timedelta(days=6))


def test_an_administrator_lends_duties_and_ends_it(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store")
    with office.store:
        refused = lend(office, WANTED, "zhoumin")
        assert isinstance(refused, Refusal)
        assert set(rules_of(refused.findings)) == {"duty_missing"}

        assert lend(office, WANTED, "guanli") is None
        assert Duty.SIGNATORY in office.officer("zhoumin").duties
        raw = next(p for p in office.officers() if p.id == "zhoumin")
        assert Duty.SIGNATORY not in raw.duties

        assert end(office, WANTED, "guanli") is None
        last = replace(WANTED, until=DAY)
        assert office.settings.stand_ins == (last,)
        for over, rule in ((WANTED, "stand_in_missing"), (last, "stand_in_last_day")):
            ended = end(office, over, "guanli")
            assert isinstance(ended, Refusal)
            assert set(rules_of(ended.findings)) == {rule}
        (line,) = access_page(office, "guanli").stand_ins
        assert line.ends == words.STAND_IN_LAST_DAY
        later = StandIn("huangzhenbang", "sujing", *(DAY + timedelta(days=n) for n in (1, 2)))
        assert lend(office, later, "guanli") is None
        assert end(office, later, "guanli") is None
        assert office.settings.stand_ins == (last,)
        said = [(setting_name(c.key), value_text(c.key, c.after)) for c in changes(office)]
    assert ("代理", "2026-02-13至2026-02-19，zhoumin代huangzhenbang") in said


def test_a_signatory_lends_duties_of_their_own_and_nobody_else_s(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store")
    with office.store:
        page = access_page(office, "huangzhenbang")
        assert (page.lenders, page.lends) == (("huangzhenbang",), "")
        assert page.refusal
        assert access_page(office, "zhoumin").lends

        other = StandIn("lianghui", "zhoumin", DAY, DAY)
        for wanted, by in ((other, "huangzhenbang"), (WANTED, "zhoumin"), (WANTED, "lianghui")):
            refused = lend(office, wanted, by)
            assert isinstance(refused, Refusal)
            assert set(rules_of(refused.findings)) == {"duty_missing"}
        assert lend(office, WANTED, "huangzhenbang") is None
        assert Duty.SIGNATORY in office.officer("zhoumin").duties
        assert isinstance(lend(office, replace(WANTED, officer="zhoumin"), "zhoumin"), Refusal)
        assert isinstance(end(office, WANTED, "zhoumin"), Refusal)
        kept = to_json(list(office.settings.stand_ins))
        taken_away = change_values(office, {STAND_INS: Change(kept, [])}, "huangzhenbang")
        assert isinstance(taken_away, Refusal)
        assert end(office, WANTED, "huangzhenbang") is None
        signs, stood = frozenset({Duty.SIGNATORY}), office.settings.stand_ins
        assert hands_of("zhoumin", signs, office.officers(), stood) == {"zhoumin", "huangzhenbang"}
        seen = office.settings.long_stop_days
        change = {"office.long_stop_days": Change(seen, seen + 1)}
        assert isinstance(change_values(office, change, "huangzhenbang"), Refusal)


def test_a_paper_names_who_stood_in_for_whom(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store")
    with office.store:
        people = {p.id: p for p in office.officers()}
        assert lend(office, WANTED, "guanli") is None

        def named(officer: str, day: date) -> str:
            return acting_name(people, office.settings, officer, "letter.signed", day)

        assert named("zhoumin", DAY) == "周敏（代黄振邦）"
        assert named("huangzhenbang", DAY) == "黄振邦"
        assert named("zhoumin", DAY - timedelta(days=1)) == "周敏"
        assert named("nobody", DAY) == "nobody"


def test_what_was_done_for_another_says_so(tmp_path: Path) -> None:
    office = office_in(tmp_path / "store", moment("2026-09-24T09:00"))
    today = office.now().date()
    with office.store:
        assert isinstance(office.submit(opening(2), "zhoumin"), Refusal)
        assert lend(office, StandIn("lianghui", "zhoumin", today, today), "guanli") is None
        done = office.submit(opening(2), "zhoumin")
        assert isinstance(done, Recording)

        page = case_page(office, done.case.id, office.officer("zhoumin"))

    assert page is not None
    assert {line.officer for line in page.timeline if line.kind == "case.opened"} == {
        "周敏（代梁慧）"
    }
