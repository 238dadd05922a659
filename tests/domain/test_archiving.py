"""A case's package is recorded; personal data goes along only by who may see it, for a reason."""

from dataclasses import replace

import pytest

from desktop.domain.archiving import ArchiveCase, CaseArchived
from desktop.domain.values import Duty
from tests.domain.desk import CASE, in_approval

PACKAGE = {"case_id": CASE, "digest": "ab" * 32, "files": 9}


@pytest.mark.parametrize("officer", ["lianghui", "linzhuren"])
def test_a_package_is_recorded_and_changes_nothing_else(officer: str) -> None:
    desk = in_approval()
    before = desk.case
    desk.do(officer, ArchiveCase(**PACKAGE, has_persons=True, reason="移交"))  # type: ignore[arg-type]

    event = desk.history[-1].event
    assert event == CaseArchived("ab" * 32, 9, has_persons=True, reason="移交")
    assert desk.case == before


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        pytest.param(
            {"has_persons": True, "reason": "  "}, ("text_missing", "reason"), id="no reason"
        ),
        pytest.param({"digest": "x"}, ("text_missing", "digest"), id="no hash"),
        pytest.param({"files": 0}, ("not_positive", "files"), id="no file"),
    ],
)
def test_what_stands_against_a_package(changes: dict[str, object], found: tuple[str, str]) -> None:
    command = ArchiveCase(**{**PACKAGE, **changes})  # type: ignore[arg-type]

    assert in_approval().no("lianghui", command) == {found}


def test_a_drafter_takes_no_personal_data_along() -> None:
    desk = in_approval()
    desk.people["zhoumin"] = replace(desk.people["zhoumin"], duties=frozenset({Duty.DRAFTER}))
    with_persons = ArchiveCase(**PACKAGE, has_persons=True, reason="移交")  # type: ignore[arg-type]

    assert desk.no("zhoumin", with_persons) == {("persons_not_yours", "has_persons")}
    assert desk.do("zhoumin", ArchiveCase(**PACKAGE))  # type: ignore[arg-type]
