"""The form in hand: what is typed, what is said against it, how far each step is."""

from datetime import date

import pytest

from desktop.files.application_fields import FEATURE_FIELDS, MAX_ROADS
from desktop.models.application_draft import (
    MATTERS,
    ApplicationDraft,
    Step,
    StepState,
    step_of,
)
from desktop.models.rows_intake import DraftForm, FindingRow

TODAY = date(2026, 2, 13)
CODE = "enterprise.credit_code"


@pytest.fixture
def draft(qapp: object) -> ApplicationDraft:
    made = ApplicationDraft()
    made.open(DraftForm("d1"), TODAY)
    return made


def states(draft: ApplicationDraft) -> dict[Step, StepState]:
    return {row.step: row.state for row in draft.steps()}


def test_a_field_is_judged_when_it_is_left_and_not_while_it_is_typed(
    draft: ApplicationDraft,
) -> None:
    draft.put(CODE, "9144")
    assert draft.errors(CODE) == ()

    draft.leave(CODE)
    assert "不是18位" in draft.errors(CODE)[0]

    draft.put(CODE, "91440112mag612dd1n")
    assert draft.errors(CODE) == ()
    draft.leave(CODE)
    assert draft.value(CODE) == "91440112MAG612DD1N"


def test_a_blank_field_is_owed_but_not_wrong_until_all_is_checked(draft: ApplicationDraft) -> None:
    draft.leave("project.name")
    assert draft.errors("project.name") == ()
    assert "project.name" in draft.owed(Step.PROJECT)

    draft.show_findings(())
    assert draft.errors("project.name")
    assert draft.errors(MATTERS)

    draft.put("project.name", "冷链园")
    draft.put("matters.connection", "yes")
    draft.leave("matters.connection")
    assert draft.errors("project.name") == ()
    assert draft.errors(MATTERS) == ()


def test_the_steps_say_how_far_they_are(draft: ApplicationDraft) -> None:
    assert states(draft)[Step.ENTERPRISE] is StepState.RUNNING
    assert states(draft)[Step.PROJECT] is StepState.AHEAD

    draft.put("enterprise.name", "甲公司")
    draft.put(CODE, "91440112MAG612DD1N")
    draft.next(1)
    draft.put("project.code", "1")
    draft.leave("project.code")

    assert draft.step is Step.PROJECT
    assert states(draft)[Step.ENTERPRISE] is StepState.DONE
    assert states(draft)[Step.PROJECT] is StepState.WRONG
    missing = {row.step: row.missing for row in draft.steps()}
    assert missing[Step.PROJECT] == ("project.name", "project.address")


def test_a_step_that_was_left_unfinished_is_not_one_that_was_never_begun(
    draft: ApplicationDraft,
) -> None:
    draft.go(Step.PROJECT)
    draft.go(Step.CHECK)

    assert states(draft)[Step.PROJECT] is StepState.PART
    assert states(draft)[Step.DEMAND] is StepState.AHEAD


def test_there_is_no_step_before_the_first_and_none_after_the_last(
    draft: ApplicationDraft,
) -> None:
    draft.next(-1)
    assert draft.step is Step.ENTERPRISE
    draft.go(Step.CHECK)
    draft.next(1)
    assert draft.step is Step.CHECK


def test_the_rest_is_no_fills_only_what_nobody_answered(draft: ApplicationDraft) -> None:
    draft.put("features.metro", "yes")
    draft.put("features.river", "unknown")

    count = draft.rest_is_no()

    assert count == len(FEATURE_FIELDS) - 2
    assert draft.value("features.metro") == "yes"
    assert draft.value("features.river") == "unknown"
    assert draft.open_features() == ()


def test_an_unanswered_feature_is_kept_as_nothing_at_all(draft: ApplicationDraft) -> None:
    draft.put("enterprise.name", "甲公司")
    draft.put("demand.expected_on", "")

    assert dict(draft.form().values) == {"enterprise.name": "甲公司"}


def test_roads_move_up_when_one_is_taken_out(draft: ApplicationDraft) -> None:
    draft.put("roads.0.name", "一路")
    draft.add_road()
    draft.put("roads.1.name", "二路")
    draft.put("roads.1.delivered", "老")
    draft.leave("roads.1.delivered")

    draft.remove_road(0)

    assert draft.road_rows == 1
    assert draft.form().values == {"roads.0.name": "二路", "roads.0.delivered": "老"}
    assert draft.errors("roads.0.delivered")
    assert draft.errors("roads.1.delivered") == ()


def test_no_more_roads_than_the_form_has_room_for(draft: ApplicationDraft) -> None:
    added = [draft.add_road() for _ in range(MAX_ROADS)]

    assert added.count(True) == MAX_ROADS - 1
    assert draft.road_rows == MAX_ROADS


def test_a_question_about_a_road_leads_to_its_row_past_blank_ones(
    draft: ApplicationDraft,
) -> None:
    draft.add_road()
    draft.put("roads.1.name", "二路")

    assert draft.on_screen("roads.0.road_class") == "roads.1.road_class"
    assert draft.on_screen("kilovolts") == "demand.kilovolts"
    assert draft.on_screen("features.metro") == "features.metro"


def test_a_paste_keeps_what_is_filled_in_unless_told_otherwise(draft: ApplicationDraft) -> None:
    draft.put("enterprise.name", "甲公司")
    block = "企业名称\t乙公司\n企业简称\t乙\n天气\t晴\n"

    done = draft.paste(block)
    assert (done.filled, done.kept, done.unknown) == (
        ("enterprise.short_name",),
        ("enterprise.name",),
        ("天气 晴",),
    )
    assert draft.value("enterprise.name") == "甲公司"

    draft.paste(block, is_over=True)
    assert draft.value("enterprise.name") == "乙公司"


def test_a_pasted_value_that_does_not_fit_stays_and_is_named(draft: ApplicationDraft) -> None:
    draft.paste("电压等级（千伏）\t十千伏\n申请类别\t不知道\n")

    assert draft.value("demand.kilovolts") == "十千伏"
    assert draft.value("demand.kind") == "不知道"
    assert {row.path for row in draft.all_errors()} == {"demand.kilovolts", "demand.kind"}


def test_what_a_file_was_found_wrong_with_is_shown_at_once(draft: ApplicationDraft) -> None:
    told = (
        FindingRow(
            "demand.kilovolts", "单元格是尚未计算的公式。直接填写值。", "电压（申请表!B16）"
        ),
    )

    draft.open(DraftForm("d2", {"enterprise.name": "甲"}, file="甲.xlsx"), TODAY, told)

    assert draft.told_file == "甲.xlsx"
    assert draft.errors("demand.kilovolts") == (told[0].text,)


def test_unseen_characters_are_named_and_taken_out_on_demand(draft: ApplicationDraft) -> None:
    draft.put("enterprise.name", "甲\u202e公司")
    draft.leave("enterprise.name")
    assert "U+202E" in draft.errors("enterprise.name")[0]
    assert draft.has_unseen("enterprise.name")

    draft.strip_unseen("enterprise.name")
    assert draft.value("enterprise.name") == "甲公司"
    assert draft.errors("enterprise.name") == ()


def test_half_a_character_never_reaches_the_draft(draft: ApplicationDraft) -> None:
    draft.put("enterprise.name", "甲\ud83d")

    assert draft.value("enterprise.name").encode("utf-8")


def test_every_field_stands_on_a_step() -> None:
    assert step_of("roads.3.name") is Step.DEMAND
    assert step_of("file") is Step.CHECK


def test_never_overhauled_stands_as_officers_write_it(draft: ApplicationDraft) -> None:
    for given in ("从未大修", "none"):
        draft.put("roads.0.overhauled", given)
        draft.leave("roads.0.overhauled")
        assert draft.value("roads.0.overhauled") == "从未大修"
        assert draft.errors("roads.0.overhauled") == ()
