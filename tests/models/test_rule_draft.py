"""A draft's steps: each can be taken back and taken again, and an earlier draft is a step too."""

from desktop.models.rule_draft import Drafting

RAW = {"id": "t", "row": [{"id": "a"}, {"id": "row1"}], "case": [], "number": "1号"}


def test_a_step_is_taken_back_and_taken_again() -> None:
    draft = Drafting(RAW)
    assert draft.change(draft.put("row", 0, {"id": "b"}))
    assert not draft.change(dict(draft.raw))

    draft.undo()
    assert draft.raw == RAW
    draft.redo()
    assert draft.items("row")[0] == {"id": "b"}
    draft.undo()
    draft.change(draft.without("row", 1))
    assert not draft.may_redo
    assert RAW["row"] == [{"id": "a"}, {"id": "row1"}]


def test_what_a_draft_takes_the_place_of_is_its_first_step_back() -> None:
    draft = Drafting(RAW, {"id": "earlier"})

    draft.undo()

    assert draft.raw == {"id": "earlier"}
    assert not Drafting(RAW, dict(RAW)).may_undo


def test_a_new_row_has_an_id_of_its_own_and_a_blank_head_field_is_left_out() -> None:
    draft = Drafting(RAW)

    assert draft.fresh_id() == "row2"
    assert "number" not in draft.with_head({"number": ""})
