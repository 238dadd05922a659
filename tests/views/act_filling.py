"""Fill an act's form in as an officer would, part by part."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from desktop.models.rows_acts import FieldKind
from desktop.views.acts.act_drawer import ActDrawer
from desktop.views.acts.act_fields import (
    ChoiceBox,
    DayBox,
    FieldBox,
    FileBox,
    LineBox,
    MomentBox,
    TextBox,
    TicksBox,
)
from desktop.views.acts.act_groups import NestedBox, RowsBox


def fill(drawer: ActDrawer, values: Mapping[str, Any]) -> None:
    """Fill in every field that has a value."""
    for box in drawer.boxes:
        if values.get(box.field.name) not in (None, "", []):
            fill_box(box, values[box.field.name])


def fill_box(box: FieldBox, value: Any) -> None:  # noqa: C901  one case a kind of field
    """Fill one field in."""
    match box:
        case ChoiceBox():
            box.choice.setCurrentIndex(box.codes.index(value))
        case TicksBox():
            for tick in box.ticks:
                tick.setChecked(tick.property("code") in value)
        case LineBox():
            box.line.setText(str(value))
        case TextBox():
            box.text.setPlainText("\n".join(value) if isinstance(value, list) else value)
        case DayBox():
            if box.tick is not None:
                box.tick.setChecked(True)
            box.day.set_day(date.fromisoformat(value))
        case MomentBox():
            at = datetime.fromisoformat(value)
            box.tick.setChecked(True)
            box.at.set_moment(at, with_time=True)
        case FileBox():
            for digest in [value] if isinstance(value, str) else value:
                box.take(digest, f"{digest}.pdf")
        case RowsBox():
            _fill_rows(box, value)
        case NestedBox():
            _fill_nested(box, value)


def _fill_rows(box: RowsBox, rows: list[Mapping[str, Any]]) -> None:
    while len(box.rows) < len(rows):
        box.add()
    for nested, row in zip(box.rows, rows, strict=False):
        _fill_nested(nested, row)


def _fill_nested(box: NestedBox, value: Any) -> None:
    if box.tick is not None:
        box.tick.setChecked(True)
    given = dict(value) if box.field.kind is FieldKind.PAIRS else value
    for part in box.parts:
        if given.get(part.field.name):
            fill_box(part, given[part.field.name])
