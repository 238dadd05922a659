"""Three desks of one office: what is done offline comes together, and nothing is hidden."""

from desktop.store.projections import dump
from desktop.store.verifying import faults_of
from tests.journeys.office_line import WORKS
from tests.sync.desks import SharedDesk, decide_on_two, taken_in


def same_everywhere(desks: dict[str, SharedDesk]) -> None:
    """Every replica holds the same state and a record that verifies."""
    states = []
    for desk in desks.values():
        office = desk.office()
        with office.store.reading() as connection:
            states.append(dump(connection))
        assert faults_of(office.store) == ()
        office.close()
    assert all(state == states[0] for state in states)


def test_a_case_taken_in_at_one_desk_is_at_all(desks: dict[str, SharedDesk]) -> None:
    case = taken_in(desks)
    assert desks["planning"].line.case(case)["state"]["number"] == case
    same_everywhere(desks)


def test_of_two_offline_decisions_on_one_step_the_first_stands_and_the_other_is_told(
    desks: dict[str, SharedDesk],
) -> None:
    _case, late = decide_on_two(desks)
    assert late.conflicts == 1
    desks["housing"].sync("liguodong")
    desks["window"].sync("lianghui")
    same_everywhere(desks)


def test_an_act_overtaken_by_another_kind_of_act_waits_for_its_officer(
    desks: dict[str, SharedDesk],
) -> None:
    case = taken_in(desks)
    decide = (*WORKS, "--opinion", "approve", "--bureau")
    desks["planning"].line.act("decide-step", "chenjiayi", case, *decide, "planning")
    desks["planning"].sync("chenjiayi")
    desks["housing"].line.act("decide-step", "liguodong", case, *decide, "housing")
    report = desks["housing"].sync("liguodong")
    assert report.conflicts == 0
    for desk, officer in (("window", "lianghui"), ("planning", "chenjiayi")):
        desks[desk].sync(officer)
    same_everywhere(desks)
