"""Settings and officers are changed by an administrator, whole, logged, and at once."""

import json
import subprocess
import sys
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.office_settings import OfficeSettings, OrganSettings
from desktop.domain.values import Bureau, Duty, MatterKind, Officer
from desktop.office.administration import (
    Change,
    Proposal,
    change_values,
    keep,
    officer_findings,
    proposal_findings,
    put_officers,
    settings_findings,
)
from desktop.office.numbering import LETTER_SERIES, Series, written
from desktop.office.office import SETTINGS, Office
from desktop.office.settings_checks import warnings
from desktop.office.settings_fields import flat, typed, unflat
from desktop.office.setup import demo_office
from desktop.rules.deficiency import Paper
from desktop.rules.findings import Refusal
from desktop.store.codec import from_json
from desktop.store.settings import get_setting, put_setting
from tests.office.offices import ADMINISTRATOR, change_settings, changes, office_in, rules_of

SOUND, PEOPLE = demo_office()
ROOT = Path(__file__).resolve().parents[2]


def organ(**given: Any) -> OfficeSettings:
    """Return the demonstration's settings with the planning bureau's row changed."""
    rows = (replace(o, **given) if o.bureau is Bureau.PLANNING else o for o in SOUND.organs)
    return replace(SOUND, organs=tuple(rows))


def test_the_demonstration_office_is_sound() -> None:
    assert settings_findings(SOUND) == ()
    assert officer_findings(PEOPLE) == ()


GOVERNMENT = (Bureau.COMMERCE, Bureau.PLANNING)
BAD = [
    pytest.param(replace(SOUND, name=" "), "text_missing", "office.name", id="no name"),
    pytest.param(replace(SOUND, name="a\nb"), "setting_signs", "office.name", id="two lines"),
    pytest.param(
        replace(SOUND, district="\u202e区"), "setting_signs", "office.district", id="direction sign"
    ),
    pytest.param(
        replace(SOUND, addressee="供" * 61), "setting_too_long", "office.addressee", id="long"
    ),
    pytest.param(
        replace(SOUND, copied_to="\U0001f600"), "missing_glyph", "office.copied_to", id="no glyph"
    ),
    pytest.param(
        replace(SOUND, policy_number="一号文"),
        "number_malformed",
        "office.policy_number",
        id="no document number",
    ),
    pytest.param(
        replace(SOUND, policy_number=""), "text_missing", "office.policy_number", id="no number"
    ),
    pytest.param(
        replace(SOUND, case_prefix="hp-"), "case_prefix_unfit", "office.case_prefix", id="prefix"
    ),
    pytest.param(
        replace(SOUND, long_stop_days=0), "days_unfit", "office.long_stop_days", id="no days"
    ),
    pytest.param(
        replace(SOUND, connection_goal_days=9999),
        "days_unfit",
        "office.connection_goal_days",
        id="goal of years",
    ),
    pytest.param(
        replace(SOUND, stage_profile="four"),
        "stage_profile_unknown",
        "office.stage_profile",
        id="unknown profile",
    ),
    pytest.param(
        replace(SOUND, required_bureaus=()),
        "bureaus_missing",
        "office.required_bureaus",
        id="nobody asked",
    ),
    pytest.param(
        replace(SOUND, required_bureaus=(*GOVERNMENT, Bureau.COMMERCE)),
        "bureau_twice",
        "office.required_bureaus",
        id="asked twice",
    ),
    pytest.param(
        replace(SOUND, required_bureaus=(Bureau.POWER_SUPPLY,)),
        "bureau_approves_nothing",
        "office.required_bureaus",
        id="the utility approves",
    ),
    pytest.param(
        replace(SOUND, granted_by=((MatterKind.TRANSMISSION, Bureau.PLANNING),)),
        "granted_by_unfit",
        "granted_by.external_works",
        id="nobody grants",
    ),
    pytest.param(
        replace(SOUND, not_waived=(Paper.SUBJECT,)),
        "paper_never_waivable",
        "office.not_waived",
        id="never waivable anyway",
    ),
    pytest.param(
        replace(SOUND, organs=SOUND.organs[:-1]),
        "organ_missing",
        "organ.joint_office.full_name",
        id="an organ missing",
    ),
    pytest.param(
        organ(full_name="示范区商务局"), "organ_alike", "organ.planning.full_name", id="same name"
    ),
    pytest.param(
        organ(number_prefix="示范商函"),
        "organ_alike",
        "organ.planning.number_prefix",
        id="same prefix",
    ),
    pytest.param(
        organ(number_prefix="GZ〔"),
        "number_prefix_unfit",
        "organ.planning.number_prefix",
        id="prefix of Latin letters",
    ),
    pytest.param(
        organ(telephone="<b>1</b>"), "telephone_unfit", "organ.planning.telephone", id="telephone"
    ),
    pytest.param(organ(seal_mm=200.0), "seal_unfit", "organ.planning.seal_mm", id="a huge seal"),
]


@pytest.mark.parametrize(("settings", "rule", "field"), BAD)
def test_a_fault_is_named_by_its_field(settings: OfficeSettings, rule: str, field: str) -> None:
    found = rules_of(settings_findings(settings))

    assert found.get(rule) == field


@pytest.mark.parametrize(("settings", "rule", "_field"), BAD)
def test_nothing_of_a_faulty_change_is_written(
    office: Office, settings: OfficeSettings, rule: str, _field: str
) -> None:
    refused = change_settings(office, settings, ADMINISTRATOR)

    assert refused is not None
    assert rule in rules_of(refused.findings)
    assert office.settings == SOUND
    assert changes(office) == ()


def test_an_office_does_not_close_at_night() -> None:
    found = settings_findings(replace(SOUND, closing=time(0, 0)))

    assert rules_of(found) == {"closing_unfit": "office.closing"}


def test_a_change_is_kept_logged_and_in_force_at_once(office: Office) -> None:
    wanted = replace(organ(telephone="020-12345678"), long_stop_days=60)

    assert change_settings(office, wanted, ADMINISTRATOR) is None

    assert office.settings == wanted
    rows = {c.key: (c.before, c.after, c.officer) for c in changes(office)}
    assert rows == {
        "office.long_stop_days": (90, 60, ADMINISTRATOR),
        "organ.planning.telephone": ("020-00000003", "020-12345678", ADMINISTRATOR),
    }
    assert {c.changed_at for c in changes(office)} == {office.now()}


def test_an_unchanged_setting_leaves_no_row(office: Office) -> None:
    assert change_settings(office, SOUND, ADMINISTRATOR) is None

    assert changes(office) == ()


@pytest.mark.parametrize("officer", ["linzhuren", "shenji", "lianghui"])
def test_only_an_administrator_may_change(office: Office, officer: str) -> None:
    wanted = replace(SOUND, long_stop_days=60)

    refusals = [
        change_settings(office, wanted, officer),
        put_officers(office, (replace(PEOPLE[0], name="梁慧慧"),), officer, PEOPLE),
    ]

    assert [rules_of(r.findings).keys() for r in refusals if r] == [{"duty_missing"}] * 2
    assert (office.settings, changes(office)) == (SOUND, ())


def test_an_administrator_who_left_may_not_change(office: Office) -> None:
    second = Officer("second", "二号", Bureau.JOINT_OFFICE, frozenset({Duty.ADMINISTRATOR}))
    assert put_officers(office, (second,), ADMINISTRATOR) is None
    assert (
        put_officers(office, (replace(second, is_active=False),), ADMINISTRATOR, (second,)) is None
    )

    refused = change_settings(office, replace(SOUND, long_stop_days=60), "second")

    assert refused is not None
    assert "officer_inactive" in rules_of(refused.findings)


@pytest.mark.parametrize("key", ["office.is_demo", "office.scope", "office.issuer"])
def test_what_was_settled_at_the_start_stays(office: Office, key: str) -> None:
    other = {"office.is_demo": False, "office.scope": "X", "office.issuer": "commerce"}[key]
    refused = change_values(office, {key: Change(flat(SOUND)[key], other)}, ADMINISTRATOR)

    assert refused is not None
    assert rules_of(refused.findings) == {"setting_locked": key}


def test_a_value_of_no_use_is_named(office: Office) -> None:
    change = {"organ.planning.separation": Change("three", "none")}

    refused = change_values(office, change, ADMINISTRATOR)

    assert refused is not None
    assert rules_of(refused.findings) == {"setting_unfit": "organ.planning.separation"}


def test_two_administrators_keep_each_others_changes_and_meet_on_one_setting(
    office: Office,
) -> None:
    assert change_settings(office, replace(SOUND, long_stop_days=60), ADMINISTRATOR, SOUND) is None

    other = change_settings(office, replace(SOUND, connection_goal_days=20), ADMINISTRATOR, SOUND)
    same = change_settings(office, replace(SOUND, long_stop_days=30), ADMINISTRATOR, SOUND)

    assert other is None
    assert same is not None
    assert rules_of(same.findings) == {"setting_changed_meanwhile": "office.long_stop_days"}
    assert (office.settings.long_stop_days, office.settings.connection_goal_days) == (60, 20)


def test_a_new_prefix_is_of_later_letters_only(office: Office) -> None:
    series = Series(Bureau.ENTERPRISE_SERVICE.value, LETTER_SERIES, 2026)
    before = written(office.settings, series, 1)
    rows = tuple(
        replace(o, number_prefix="黄埔企服函") if o.bureau is SOUND.issuer else o
        for o in SOUND.organs
    )

    assert change_settings(office, replace(SOUND, organs=rows), ADMINISTRATOR) is None

    assert before == "示范企服函〔2026〕1号"
    assert written(office.settings, series, 2) == "黄埔企服函〔2026〕2号"


def test_settings_kept_before_a_field_was_there_are_still_read(office: Office) -> None:
    with office.store.writing() as connection:
        kept = get_setting(connection, SETTINGS)
        kept.pop("not_waived")
        kept.pop("connection_goal_days")
        put_setting(connection, SETTINGS, kept)
        read = from_json(get_setting(connection, SETTINGS), OfficeSettings, SETTINGS)

    assert read == SOUND


def test_settings_come_apart_and_together_again() -> None:
    assert unflat(flat(SOUND)) == SOUND


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("office.long_stop_days", "60", 60),
        ("office.one_late_paper_lapses_letter", "是", True),
        ("organ.planning.seal_mm", "45", 45.0),
        ("office.required_bureaus", "planning, housing", ["planning", "housing"]),
        ("office.name", "某办公室", "某办公室"),
    ],
)
def test_a_written_value_gets_the_kind_of_its_setting(key: str, text: str, value: object) -> None:
    assert typed(key, text, flat(SOUND)) == value


@pytest.mark.parametrize(
    ("key", "text", "rule"),
    [
        ("office.long_stop_days", "-1", "setting_unfit"),
        ("office.one_late_paper_lapses_letter", "也许", "setting_unfit"),
        ("organ.planning.seal_mm", "大", "setting_unfit"),
        ("office.colour", "red", "setting_unknown"),
    ],
)
def test_a_written_value_of_no_use_is_refused(key: str, text: str, rule: str) -> None:
    refused = typed(key, text, flat(SOUND))

    assert isinstance(refused, Refusal)
    assert rules_of(refused.findings) == {rule: key}


def test_settings_and_officers_are_kept_together_or_not_at_all(office: Office) -> None:
    fine = {"office.long_stop_days": Change(90, 60)}
    bad = Proposal(fine, (replace(PEOPLE[0], name=""),), PEOPLE)

    assert proposal_findings(office, bad, ADMINISTRATOR)
    refused = keep(office, bad, ADMINISTRATOR)
    assert refused is not None
    assert (office.settings, changes(office)) == (SOUND, ())

    good = Proposal(fine, (replace(PEOPLE[0], name="梁慧慧"),), PEOPLE)
    assert proposal_findings(office, good, ADMINISTRATOR) == ()
    assert keep(office, good, ADMINISTRATOR) is None
    assert len(changes(office)) == 2


def test_work_nobody_is_charged_with_is_warned_of() -> None:
    rest = tuple(p for p in PEOPLE if p.bureau is not Bureau.COMMERCE)

    found = {(f.rule, dict(f.facts)["bureau"]) for f in warnings(SOUND, rest)}

    assert warnings(SOUND, PEOPLE) == ()
    assert found == {("nobody_charged", "commerce")}


def test_another_process_changes_the_settings_of_this_one(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    office = office_in(folder)
    command = [sys.executable, "-m", "desktop", "--json", "settings", "set"]
    given = ["office.long_stop_days", "45", "--store", str(folder), "--as", ADMINISTRATOR]

    said = subprocess.run(
        [*command, *given], capture_output=True, text=True, encoding="utf-8", cwd=ROOT, check=True
    ).stdout

    assert json.loads(said) == {"key": "office.long_stop_days", "value": 45}
    assert office.look_again()
    assert office.settings.long_stop_days == 45
    assert not office.look_again()
    office.close()


def test_an_act_takes_up_what_another_office_changed(tmp_path: Path) -> None:
    here, there = office_in(tmp_path / "store"), office_in(tmp_path / "store")
    assert change_settings(there, replace(SOUND, case_prefix="XY"), ADMINISTRATOR) is None

    with here.writing():
        pass

    assert here.settings.case_prefix == "XY"
    here.close()
    there.close()


def test_every_bureau_has_a_row() -> None:
    assert {o.bureau for o in SOUND.organs} == set(Bureau)
    assert all(isinstance(o, OrganSettings) for o in SOUND.organs)
