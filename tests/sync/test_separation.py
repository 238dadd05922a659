"""Duties and separate people, as the shared store holds to them by itself."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.values import Duty, Officer
from desktop.store.acceptance import Head
from desktop.sync import hub_file
from desktop.sync.hub_file import open_hub_file
from desktop.sync.ports import Lease, SharedStore
from desktop.sync.server_admin import as_owner
from desktop.sync.server_officers import keep_officer
from desktop.sync.troubles import ScopeClosed
from tests.sync.hubs import HubServer
from tests.sync.pens import BUREAUS, Pen, head_of
from tests.sync.shared_offices import DISTRICT, OFFICERS, PATTERNS, YEAR, Founded, Server

LETTERS = Lease("enterprise_service", "letter", YEAR, 1, 5)
WORKING = frozenset(Duty) - {Duty.AUDITOR}
WRITING = tuple(o for o in OFFICERS if o.id in ("liang", "chen"))
ALL = tuple(o for o in OFFICERS if o.id in ("liang", "chen", "zhang"))


def charged(officer: Officer) -> Officer:
    """Return an officer charged with everything; zhang administers nothing."""
    without = {Duty.ADMINISTRATOR} if officer.id == "zhang" else set()
    return replace(officer, duties=WORKING - without)


@pytest.fixture(params=["postgres", "hub"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Founded]:
    """Each kind of shared store, where two people of one bureau are charged with everything."""
    if request.param == "postgres":
        server: Server = request.getfixturevalue("server")
        with server.admin() as admin, admin.transaction():
            as_owner(admin)
            for officer in ALL:
                keep_officer(admin, charged(officer), [DISTRICT])
        yield server
        return
    made = HubServer(tmp_path / "hub")
    hub = open_hub_file(made.folder)
    for officer in ALL:
        hub_file.put_officer(hub, charged(officer), [DISTRICT])
    hub.close()
    yield made
    made.close()


class Desks:
    """Both people at their desks; each entry is pushed having seen everything before it."""

    def __init__(self, office: Founded) -> None:
        self.office = office
        self.pens = {o.id: Pen(o.id, f"desk-{o.id}") for o in WRITING}
        self.shared = {o.id: office.as_officer(o.id) for o in WRITING}
        for name, pen in self.pens.items():
            self.shared[name].register_writer(pen.seen, name)

    def come(self, officer: str) -> None:
        """Let one more officer have a desk."""
        pen, shared = Pen(officer, f"desk-{officer}"), self.office.as_officer(officer)
        self.pens[officer], self.shared[officer] = pen, shared
        shared.register_writer(pen.seen, officer)

    def push(self, officer: str, kind: str, case: str = "case-1", **data: Any) -> str:
        """Return what the shared store said of an entry; the own bureau certifies by itself."""
        pen, shared = self.pens[officer], self.shared[officer]
        own = BUREAUS.get(officer, "housing")
        if kind == "letter.drafted":
            data = {"organ": own, "papers": [{"certified_by": own}]} | data
        elif kind == "letter.countersigned":
            data = {"bureau": own} | data
        entry = pen.entry(kind, case, **data)
        self.entry = entry.entry.id
        return pen.push(shared, entry, seen=head_of(shared).sseq).receipts[0].verdict


def test_a_letter_passes_through_different_hands(office: Founded) -> None:
    desks = Desks(office)
    said = [
        desks.push("liang", "letter.drafted", letter="a"),
        desks.push("liang", "letter.checked", letter="a"),
        desks.push("chen", "letter.checked", letter="a"),
        desks.push("liang", "letter.signed", letter="a"),
        desks.push("chen", "letter.signed", letter="a"),
    ]
    assert said == ["accepted", "refused:!person", "accepted", "refused:!person", "refused:!person"]

    organs = [{"bureau": "enterprise_service", "separation": "two"}]
    office.as_officer("wang").put_setting(DISTRICT, "office", json.dumps({"organs": organs}), 0)

    assert desks.push("liang", "letter.countersigned", letter="a") == "accepted"
    assert desks.push("liang", "letter.signed", letter="a") == "refused:!person"
    assert desks.push("chen", "letter.signed", letter="a") == "accepted"
    assert desks.push("chen", "letter.sealed", letter="a") == "refused:!person"
    assert desks.push("liang", "letter.sealed", letter="a") == "accepted"


def test_no_step_of_a_letter_is_left_out_whatever_a_desk_sends(office: Founded) -> None:
    """Chen may sign and seal, and sends what no window lets pass."""
    desks, no = Desks(office), "refused:!before"
    said = [
        desks.push("chen", "letter.checked", letter="a"),  # nobody drafted it
        desks.push("liang", "letter.drafted", letter="a"),
        desks.push("chen", "letter.signed", letter="a"),  # nobody checked it
        desks.push("liang", "letter.drafted", letter="b"),
        desks.push("liang", "letter.issued", letter="b"),  # of what stands on paper, kept
        desks.push("chen", "letter.sealed", letter="b"),  # but nobody signed it
        desks.push("chen", "letter.checked", letter="b"),
    ]
    assert said == [no, "accepted", no, "accepted", "accepted", no, no]

    organs = [{"bureau": "enterprise_service", "separation": "two"}]
    office.as_officer("wang").put_setting(DISTRICT, "office", json.dumps({"organs": organs}), 0)
    said = [
        desks.push("chen", "letter.checked", letter="a"),
        desks.push("liang", "letter.revised", letter="a"),  # what is checked is no more changed
        desks.push("liang", "letter.sent_back", letter="a"),
        desks.push("chen", "letter.signed", letter="a"),
        desks.push("liang", "letter.countersigned", letter="a"),  # nor is that countersigned
        desks.push("chen", "letter.checked", letter="a"),
        desks.push("liang", "letter.countersigned", letter="a"),
        desks.push("chen", "letter.signed", letter="a"),
        desks.push("liang", "letter.sent_back", letter="a"),  # what is signed stays
        desks.push("chen", "letter.checked", letter="a"),
        desks.push("liang", "letter.drafted", letter="a"),
    ]
    yes = "accepted"
    assert said == [yes, no, yes, no, no, yes, yes, yes, no, no, no]


def test_a_letter_is_signed_with_every_countersign_its_draft_asks_for(office: Founded) -> None:
    """The bureaus that certify its papers stand in the draft, so the shared store knows them."""
    desks, no = Desks(office), "refused:!countersigned"
    desks.come("zhang")
    organs = [{"bureau": "enterprise_service", "separation": "two"}]
    office.as_officer("wang").put_setting(DISTRICT, "office", json.dumps({"organs": organs}), 0)
    both = [{"certified_by": b} for b in ("enterprise_service", "housing")]

    desks.push("liang", "letter.drafted", letter="a", papers=both)
    assert desks.push("chen", "letter.checked", letter="a") == "accepted"
    assert desks.push("liang", "letter.countersigned", letter="a") == "accepted"
    assert desks.push("chen", "letter.signed", letter="a") == no
    assert desks.push("zhang", "letter.countersigned", letter="a") == "accepted"
    last = desks.entry
    assert desks.push("zhang", "withdrawn", entry=last) == "accepted"
    assert desks.push("chen", "letter.signed", letter="a") == no
    assert desks.push("zhang", "letter.countersigned", letter="a") == "accepted"
    assert desks.push("liang", "letter.sent_back", letter="a") == "accepted"
    assert desks.push("zhang", "letter.revised", letter="a", papers=both[:1]) == "refused:!before"
    assert desks.push("liang", "letter.revised", letter="a", papers=both[1:]) == "accepted"
    assert desks.push("chen", "letter.checked", letter="a") == "accepted"
    assert desks.push("chen", "letter.signed", letter="a") == no
    assert desks.push("zhang", "letter.countersigned", letter="a") == "accepted"
    assert desks.push("chen", "letter.signed", letter="a") == "accepted"
    assert desks.push("liang", "letter.sealed", letter="a") == "accepted"


def test_a_draft_that_says_no_bureau_is_never_signed(office: Founded) -> None:
    desks = Desks(office)
    organs = [{"bureau": "enterprise_service", "separation": "two"}]
    office.as_officer("wang").put_setting(DISTRICT, "office", json.dumps({"organs": organs}), 0)
    unsound = (None, [], "housing", 1, [{}], ["housing"], [{"certified_by": {}}])

    for number, papers in enumerate(unsound):
        letter = f"letter-{number}"
        desks.push("liang", "letter.drafted", letter=letter, papers=papers)
        desks.push("chen", "letter.checked", letter=letter)
        assert desks.push("chen", "letter.countersigned", letter=letter) == "accepted"
        said = desks.push("chen", "letter.signed", letter=letter)
        assert said == "refused:!countersigned", papers


def test_what_was_looked_at_is_looked_at_again_after_a_correction(office: Founded) -> None:
    """Correcting the application sends its letters back, as every desk sees it."""
    desks, no = Desks(office), "refused:!before"
    organs = [{"bureau": "enterprise_service", "separation": "two"}]
    office.as_officer("wang").put_setting(DISTRICT, "office", json.dumps({"organs": organs}), 0)
    for letter in "ab":
        desks.push("liang", "letter.drafted", letter=letter)
        desks.push("chen", "letter.checked", letter=letter)
        desks.push("chen", "letter.countersigned", letter=letter)
    assert desks.push("chen", "letter.signed", letter="b") == "accepted"
    assert desks.push("chen", "letter.issued", letter="b") == "accepted"

    desks.push("liang", "application.corrected")
    assert desks.push("chen", "letter.signed", letter="a") == no
    assert desks.push("liang", "letter.revised", letter="b") == no  # it is out
    assert desks.push("liang", "letter.sealed", letter="b") == "accepted"
    assert desks.push("liang", "letter.revised", letter="a") == "accepted"
    assert desks.push("chen", "letter.checked", letter="a") == "accepted"


def test_what_left_the_office_or_was_built_on_is_not_taken_back(office: Founded) -> None:
    desks, no = Desks(office), "refused:!withdrawal"
    office.as_officer("chen").lease("desk-chen", "HP", LETTERS)
    number = PATTERNS["enterprise_service", "letter"].format(year=YEAR, number=1)

    assert desks.push("liang", "letter.drafted", letter="a") == "accepted"
    drafted = desks.entry
    assert desks.push("chen", "letter.checked", letter="a") == "accepted"
    checked = desks.entry
    assert desks.push("liang", "withdrawn", entry=drafted) == no
    assert desks.push("chen", "withdrawn", "case-2", entry=checked) == no
    assert desks.push("liang", "note.added", text="x") == "accepted"
    assert desks.push("chen", "withdrawn", entry=checked) == "accepted"
    assert desks.push("liang", "withdrawn", entry=drafted) == "accepted"
    assert desks.push("chen", "letter.issued", letter="b", number=number) == "accepted"
    first = desks.entry
    assert desks.push("chen", "withdrawn", entry=first) == no
    again = desks.push("chen", "letter.issued", "case-2", letter="c", number=number)
    assert again == f"contested:{first}"


def test_an_opinion_is_taken_back_although_another_bureau_gave_its_own(office: Founded) -> None:
    desks = Desks(office)
    desks.come("zhang")
    told = {"matter": "waiver_request", "opinion": "approve"}
    desks.push("liang", "step.decided", **told, bureau="enterprise_service")
    own = desks.entry
    assert desks.push("zhang", "step.decided", **told, bureau="housing") == "accepted"
    assert desks.push("zhang", "note.added", text="x") == "accepted"

    assert desks.push("liang", "withdrawn", entry=own) == "accepted"


def test_nobody_takes_a_step_in_a_letter_of_another_bureau(office: Founded) -> None:
    """``zhang`` is charged with the same duties, elsewhere."""
    desks, no = Desks(office), "refused:!before"
    desks.come("zhang")
    desks.push("liang", "letter.drafted", letter="a")

    organ = "enterprise_service"
    said = desks.push("zhang", "letter.drafted", letter="b", organ=organ)
    assert said == "refused:!bureau"
    for kind in ("letter.revised", "letter.checked", "letter.voided"):
        assert desks.push("zhang", kind, letter="a") == no
    assert desks.push("chen", "letter.checked", letter="a") == "accepted"
    assert desks.push("zhang", "letter.signed", letter="a") == no
    assert desks.push("liang", "letter.revised", letter="a") == no
    assert desks.push("zhang", "letter.sent_back", letter="a") == "accepted"
    assert desks.push("liang", "letter.revised", letter="a") == "accepted"
    assert desks.push("chen", "letter.issued", letter="a") == "accepted"
    for kind in ("letter.extended", "letter.revoked", "letter.cleared"):
        assert desks.push("zhang", kind, letter="a") == no
        assert desks.push("chen", kind, letter="a") == "accepted"


def test_a_matter_is_decided_by_the_bureau_the_office_settled_on(office: Founded) -> None:
    desks, no = Desks(office), "refused:!bureau"
    desks.come("zhang")

    def settled(version: int, granted: object) -> None:
        said = json.dumps({"granted_by": granted})
        office.as_officer("wang").put_setting(DISTRICT, "office", said, version)

    def concluded(officer: str, **told: str) -> str:
        return desks.push(officer, "matter.concluded", **{"matter": "works"} | told)

    assert concluded("chen") == no  # nobody settled it
    settled(0, [["works", "enterprise_service"], ["transmission", "housing"]])
    assert concluded("zhang") == no
    assert concluded("zhang", bureau="enterprise_service") == no
    assert concluded("chen") == "accepted"
    assert concluded("chen", matter="transmission") == no
    assert concluded("zhang", matter="transmission") == "accepted"
    for number, unsound in enumerate((None, 1, "works", {"works": "housing"}, [[], "works", 1])):
        settled(number + 1, unsound)
        assert concluded("zhang") == concluded("chen", matter="x") == no


def test_nobody_stops_or_answers_for_the_step_of_another_bureau(office: Founded) -> None:
    desks, works = Desks(office), {"matter": "works"}
    rules = {kind: rule for kind, rule in KIND_RULES.items() if rule.own == "bureau"}

    assert len(rules) == 8
    for kind, rule in rules.items():
        assert desks.push("chen", kind, **works, bureau="housing") == "refused:!bureau"
        said = desks.push("chen", kind, **works, bureau="enterprise_service")
        assert said == ("refused:!before" if rule.after else "accepted")


def test_who_changed_a_draft_wrote_it_too_and_another_letter_is_another_matter(
    office: Founded,
) -> None:
    desks = Desks(office)
    desks.push("liang", "letter.drafted", letter="a")
    desks.push("chen", "letter.revised", letter="a")

    assert desks.push("chen", "letter.checked", letter="a") == "refused:!person"
    for case, letter in (("case-1", "b"), ("case-2", "a")):
        desks.push("liang", "letter.drafted", case, letter=letter)
        assert desks.push("chen", "letter.checked", case, letter=letter) == "accepted"


def test_a_draft_taken_back_binds_nobody(office: Founded) -> None:
    desks = Desks(office)
    desks.push("liang", "letter.drafted", letter="a")
    assert desks.push("liang", "withdrawn", entry=desks.entry) == "accepted"
    desks.push("chen", "letter.drafted", letter="a")

    assert desks.push("liang", "letter.checked", letter="a") == "accepted"


def test_whoever_proposed_a_version_does_not_publish_it(office: Founded) -> None:
    desks, place, subject = Desks(office), "publication:rule.x", "rule.x"
    desks.push("liang", "publication.proposed", place, subject=subject)
    told = {"subject": subject, "proposal": desks.entry, "follows": "shipped"}

    assert desks.push("liang", "publication.published", place, **told) == "refused:!person"
    assert desks.push("chen", "publication.published", place, **told) == "accepted"


def test_a_persons_data_is_erased_by_two(office: Founded) -> None:
    desks = Desks(office)

    assert desks.push("chen", "person.erased", person="p") == "refused:!person"
    assert desks.push("liang", "person.erasure_proposed", person="p") == "accepted"
    said = [
        desks.push("liang", "person.erased", person="p"),
        desks.push("chen", "person.erased", person="q"),
        desks.push("chen", "person.erased", "case-2", person="p"),
        desks.push("chen", "person.erased", person="p"),
    ]
    assert said == [*["refused:!person"] * 3, "accepted"]

    assert desks.push("liang", "person.erasure_proposed", person="q") == "accepted"
    assert desks.push("liang", "withdrawn", entry=desks.entry) == "accepted"
    assert desks.push("chen", "person.erased", person="q") == "refused:!person"


def test_a_duty_lent_to_a_colleague_counts_on_its_days_alone(office: Founded) -> None:
    desks = Desks(office)
    pen = Pen("zhao", "desk-zhao")
    zhao = office.as_officer("zhao")
    zhao.register_writer(pen.seen, "zhao")
    today = pen.at.date()

    def lent(since: int, until: int, lender: str, version: int) -> str:
        days = [(today + timedelta(days=n)).isoformat() for n in (since, until)]
        said = {"officer": lender, "delegate": "zhao", "since": days[0], "until": days[1]}
        settled = json.dumps({"stand_ins": [said], "organs": []})
        office.as_officer("wang").put_setting(DISTRICT, "office", settled, version)
        entry = pen.entry("letter.drafted", letter=f"z{version}", organ="housing")
        return pen.push(zhao, entry, seen=head_of(zhao).sseq).receipts[0].verdict

    assert desks.push("liang", "letter.drafted", letter="a") == "accepted"
    assert lent(0, 0, "liang", 0) == "refused:!duty"  # of another bureau
    assert lent(0, 1, "zhang", 1) == "accepted"
    assert lent(1, 2, "zhang", 2) == "refused:!duty"
    assert lent(-3, -1, "zhang", 3) == "refused:!duty"


def test_what_is_put_back_behind_a_desk_that_had_nothing_waiting_is_marked(server: Server) -> None:
    """Whoever stood in yesterday, and had sent everything since, writes nothing for yesterday."""
    zhang, pen = server.as_officer("zhang"), Pen("zhang", "desk-zhang")
    zhang.register_writer(pen.seen, "zhang")

    def clock_of(pen: Pen, ago: timedelta) -> bool:
        was, pen.at = pen.at, pen.at - ago
        pen.push(zhang, pen.entry(), seen=head_of(zhang).sseq)
        pen.at = was
        return bool(json.loads(zhang.pull(DISTRICT, Head(), 9).taken[-1].wrapper)["clock_ok"])

    for waiting in (1, None):
        zhang.hello(pen.device, waiting)
        assert clock_of(pen, timedelta(days=2))
    zhang.hello(pen.device, 0)
    assert not clock_of(pen, timedelta(days=1))
    assert clock_of(pen, timedelta(minutes=4))
    other = Pen("zhang", "desk-other")
    zhang.register_writer(other.seen, "at another desk")
    assert clock_of(other, timedelta(days=1))


def test_what_is_done_for_a_colleague_counts_as_done_by_both(office: Founded) -> None:
    """``zhao`` has no duty of a letter but what ``zhang`` of the same bureau lends."""
    desks = Desks(office)
    for name in ("zhang", "zhao"):
        desks.come(name)
    today = desks.pens["zhao"].at.date().isoformat()
    lent = {"officer": "zhang", "delegate": "zhao", "since": today, "until": today}
    settled = json.dumps({"stand_ins": [lent], "organs": []})
    office.as_officer("wang").put_setting(DISTRICT, "office", settled, 0)

    said = [
        desks.push("zhang", "letter.drafted", letter="a"),
        desks.push("zhao", "letter.checked", letter="a"),  # for whoever drafted it
        desks.push("zhao", "letter.drafted", letter="b"),
        desks.push("zhang", "letter.checked", letter="b"),  # drafted for them
        desks.push("zhao", "letter.signed", letter="b"),
        desks.push("liang", "letter.drafted", letter="c"),
        desks.push("zhao", "letter.checked", letter="c"),  # nobody's here, but another bureau's
    ]

    no, elsewhere = "refused:!person", "refused:!before"
    assert said == ["accepted", no, "accepted", no, no, "accepted", elsewhere]


def test_a_signatory_shares_the_lending_of_own_duties_and_no_other_setting(
    office: Founded,
) -> None:
    wang, zhang = office.as_officer("wang"), office.as_officer("zhang")
    of_zhang = {
        "officer": "zhang",
        "delegate": "zhao",
        "since": "2026-01-01",
        "until": "2026-01-02",
    }
    of_zhao = of_zhang | {"officer": "zhao", "delegate": "zhang"}

    def put(by: SharedStore, version: int, **said: object) -> int:
        return by.put_setting(DISTRICT, "office", json.dumps({"name": "x", **said}), version)

    coming = of_zhang | {"since": "2100-01-01", "until": "2100-01-02"}
    longer, altered = of_zhang | {"until": "2100-01-01"}, of_zhang | {"delegate": "liang"}
    unsound: list[object] = [{"officer": "zhang", "x": "y"}, of_zhang | {"x": "y"}, "zhang"]
    unsound += [of_zhang | said for said in ({"delegate": 1}, {"since": "2026-1-1"})]
    unsound += [of_zhang | {"until": day} for day in ("2026-02-30", "20260102", None)]

    version = put(wang, 0, stand_ins=[of_zhao])
    for said in (
        {"stand_ins": []},
        {"stand_ins": [of_zhao, of_zhang], "name": "y"},
        {"name": "y"},
        {"stand_ins": of_zhang},
        *({"stand_ins": [of_zhao, row]} for row in unsound),
    ):
        with pytest.raises(ScopeClosed):
            put(zhang, version, **said)
    for key, text in (("former.office", "[]"), ("office", "[]"), ("office", "1")):
        with pytest.raises(ScopeClosed):
            zhang.put_setting(DISTRICT, key, text, version)
    version = put(zhang, version, stand_ins=[of_zhao, of_zhang, coming])
    for rows in (
        [of_zhao, coming],
        [of_zhao, altered],
        [of_zhao, of_zhang | {"until": "2026-01-01"}],
    ):
        with pytest.raises(ScopeClosed):
            put(zhang, version, stand_ins=rows)
    version = put(zhang, version, stand_ins=[of_zhao, of_zhang])
    assert put(zhang, version, stand_ins=[of_zhao, longer]) == version + 1


def test_a_signatory_shares_no_number_written_otherwise(office: Founded) -> None:
    wang, zhang = office.as_officer("wang"), office.as_officer("zhang")
    version = wang.put_setting(DISTRICT, "office", '{"days": 90, "stand_ins": []}', 0)

    zhang.put_setting(DISTRICT, "office", '{"days": 9e1, "stand_ins": []}', version)

    kept = json.loads(zhang.settings(DISTRICT)[1]["office"])
    assert isinstance(kept["days"], int)


def test_the_server_knows_the_duties_of_each_kind(server: Server) -> None:
    """Every kind by every duty, judged by the server's own function, as the matrix says."""
    with server.admin() as admin:
        rows = admin.execute(
            "SELECT r.kind, d, joint.fault_of(jsonb_populate_record(o,"
            " jsonb_build_object('duties', ARRAY[d])), r, '{\"data\": {}}', 'x', 'HP')"
            " FROM joint.kind_rule r CROSS JOIN unnest(%s::text[]) d"
            " JOIN joint.officer o ON o.id = 'liang'",
            ([duty.value for duty in Duty],),
        ).fetchall()
    found = {(kind, duty): fault for kind, duty, fault in rows}

    assert len(found) == len(KIND_RULES) * len(Duty)
    assert [
        (kind, duty)
        for kind, rule in KIND_RULES.items()
        for duty in Duty
        if (found[kind, duty.value] == "!duty") is (duty in rule.duties)
    ] == []


def test_a_seal_names_a_standing_entry_of_its_case_that_made_a_paper(office: Founded) -> None:
    desks = Desks(office)
    desks.push("liang", "letter.reminded", letter="a")
    made = desks.entry
    desks.push("liang", "note.added")
    note = desks.entry
    desks.push("liang", "letter.reminded", "case-2", letter="b")
    elsewhere = desks.entry
    desks.push("liang", "explanation.requested")
    gone = desks.entry
    desks.push("liang", "withdrawn", entry=gone)

    for forged in ("x", "", note, elsewhere, gone):
        said = desks.push("chen", "document.sealed", paper_id="p", entry=forged)
        assert said == "refused:!person", forged
    assert desks.push("liang", "document.sealed", paper_id="p", entry=made) == "refused:!person"
    assert desks.push("chen", "document.sealed", paper_id="p", entry=made) == "accepted"
