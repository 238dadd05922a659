"""The fields of an act's form that hold other fields, and which field asks for what."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.models.rows_acts import FieldKind, FieldRow
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
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import column
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.page_frame import make_room
from desktop.wording import act_menu as words


class NestedBox(FieldBox):
    """Fields of a nested value; ``GROUP`` is filled in only where its tick is set."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        self.holder = QWidget()
        inside = column(self.holder, gap=8)
        self.parts = [make_field(part) for part in field.parts]
        for part in self.parts:
            part.changed.connect(self._touched)
            inside.addWidget(part)
        self.tick: Tick | None = None
        if field.kind is FieldKind.GROUP:
            self.tick = Tick(words.HAS_GROUP.format(name=field.label))
            self.tick.toggled.connect(self.holder.setVisible)
            self.inner.addWidget(self.tick)
            self.holder.hide()
        self.inner.addWidget(self.holder)

    def value(self) -> Any:
        """Override FieldBox.value."""
        if self.tick is not None and not self.tick.isChecked():
            return ""
        if self.field.kind is FieldKind.PAIRS:
            said = ((part, part.value()) for part in self.parts)
            return [[p.field.name, v] for p, v in said if v and v != p.field.value]
        values = {part.field.name: part.value() for part in self.parts}
        return values if any(values.values()) else ""

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self.tick or (self.parts[0].focus_part() if self.parts else self)

    def complain(self, path: str, problem: str) -> bool:
        """Override FieldBox.complain: beside the part where the path names one."""
        head, _, rest = path.partition(".")
        if head != self.field.name:
            return False
        if self.tick is not None:
            self.tick.setChecked(True)
        if rest and any(part.complain(rest, problem) for part in self.parts):
            return True
        self.problem.say(problem)
        return True

    def forget(self) -> None:
        """Override FieldBox.forget."""
        super().forget()
        for part in self.parts:
            part.forget()


class RowsBox(FieldBox):
    """Any number of nested values, one below the other."""

    def build(self, field: FieldRow) -> None:
        """Override FieldBox.build."""
        self.rows: list[NestedBox] = []
        self._list = column(gap=10)
        self.inner.addLayout(self._list)
        self.more = Button(words.ADD_ROW, "plus", "link")
        self.more.clicked.connect(self.add)
        self.inner.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.add()

    def add(self) -> None:
        """Add one more, blank."""
        number = len(self.rows)
        title = words.ROW_TITLE.format(number=number + 1)
        nested = FieldRow(str(number), title, FieldKind.ROWS, parts=self.field.parts)
        box = NestedBox(nested)
        box.changed.connect(self._touched)
        drop = Button(words.DROP_ROW, "x", "quiet")
        drop.clicked.connect(self._drop)
        box.body.addWidget(drop, 0, Qt.AlignmentFlag.AlignLeft)
        self.rows.append(box)
        self._list.addWidget(box)
        if self.isVisible():
            box.show()
            make_room(box)

    def value(self) -> list[Mapping[str, Any]]:
        """Override FieldBox.value: the rows in which something was filled in."""
        return [said for box in self.rows if (said := box.value())]

    def focus_part(self) -> QWidget:
        """Override FieldBox.focus_part."""
        return self.rows[0].focus_part() if self.rows else self.more

    def complain(self, path: str, problem: str) -> bool:
        """Override FieldBox.complain: beside the row the path names, counting filled ones."""
        head, _, rest = path.partition(".")
        if head != self.field.name:
            return False
        number, _, part = rest.partition(".")
        filled = [box for box in self.rows if box.value()]
        if number.isdecimal() and int(number) < len(filled):
            box = filled[int(number)]
            return box.complain(f"{box.field.name}.{part}" if part else box.field.name, problem)
        self.problem.say(problem)
        return True

    def forget(self) -> None:
        """Override FieldBox.forget."""
        super().forget()
        for box in self.rows:
            box.forget()

    def _drop(self) -> None:
        box = self.sender().parent()
        if isinstance(box, NestedBox) and len(self.rows) > 1:
            self.rows.remove(box)
            self._list.removeWidget(box)
            box.hide()
            box.deleteLater()


BOXES: dict[FieldKind, type[FieldBox]] = {
    FieldKind.CHOICE: ChoiceBox,
    FieldKind.TICKS: TicksBox,
    FieldKind.DAY: DayBox,
    FieldKind.LATER_DAY: DayBox,
    FieldKind.MOMENT: MomentBox,
    FieldKind.NUMBER: LineBox,
    FieldKind.LINE: LineBox,
    FieldKind.TEXT: TextBox,
    FieldKind.REASONS: TextBox,
    FieldKind.PAIRS: NestedBox,
    FieldKind.GROUP: NestedBox,
    FieldKind.PERSON: NestedBox,
    FieldKind.ROWS: RowsBox,
    FieldKind.FILE: FileBox,
    FieldKind.FILES: FileBox,
}


def make_field(field: FieldRow) -> FieldBox:
    """Return the field that asks for what ``field`` says."""
    return BOXES[field.kind](field)
