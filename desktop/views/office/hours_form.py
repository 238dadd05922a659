"""The form of hours to be proposed: from which day, from when to when, how counting begins."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows_hours import HoursFault
from desktop.views import theme
from desktop.views.office.setting_fields import TextSetting
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, row
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.text import Label
from desktop.wording import hours as words

LINES = (
    ("valid_from", "opening", "closing"),
    ("lunch_from", "lunch_until", "cutoff"),
    ("reason",),
)
TICKS = ("late_counts_next", "first_day_counts")


class HoursForm(Card):
    """What is typed of new hours.

    Signals: ``edited()``; ``proposed()``; ``cancelled()``.
    """

    edited = Signal()
    proposed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=16, gap=10, parent=parent)
        self.body.addWidget(SectionHeader(words.FORM))
        self.fields: dict[str, TextSetting] = {}
        self.body.addLayout(self._make_fields())
        self.ticks = {name: Tick(words.FIELDS[name]) for name in TICKS}
        for tick in self.ticks.values():
            tick.toggled.connect(self.edited)
            self.body.addWidget(tick)
        self.problem = Label("", "strong", "red").wrapped()
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.send = Button(words.PROPOSE, "send", "primary")
        self.cancel = Button(words.CANCEL, "", "plain")
        self.send.clicked.connect(self.proposed)
        self.cancel.clicked.connect(self.cancelled)
        line = row(gap=8)
        line.addWidget(self.send)
        line.addWidget(self.cancel)
        line.addStretch(1)
        self.body.addLayout(line)

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Begin with these values; nothing stands against them yet."""
        for name, field in self.fields.items():
            field.show_value(values.get(name, ""))
        for name, tick in self.ticks.items():
            tick.setChecked(bool(values.get(name)))
        self.show_faults(())

    def values(self) -> dict[str, Any]:
        """Return what is typed, without the reason; times as 08:30."""
        typed = {name: field.value() for name, field in self.fields.items() if name != "reason"}
        times = {n: _time(v) if n != "valid_from" else v for n, v in typed.items()}
        return {**times, **{name: tick.isChecked() for name, tick in self.ticks.items()}}

    @property
    def reason(self) -> str:
        """Why the hours are to change."""
        return str(self.fields["reason"].value())

    def show_faults(self, faults: Sequence[HoursFault]) -> None:
        """Say beside each field what stands against it, and below what is of none."""
        said = {fault.key.removeprefix("hours."): fault.text for fault in faults}
        for name, field in self.fields.items():
            field.complain(said.pop(name, ""))
        self.problem.say("\n".join(said.values()))

    def begin(self) -> None:
        """Take the keyboard at the first field."""
        self.fields["valid_from"].editor().setFocus()

    def _make_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(18))
        grid.setVerticalSpacing(theme.px(8))
        for line, names in enumerate(LINES):
            for place, name in enumerate(names):
                field = TextSetting(f"hours.{name}", words.HOLDERS.get(name, ""))
                field.edited.connect(self.edited)
                self.fields[name] = field
                span = 3 if len(names) == 1 else 1
                grid.addWidget(field, line, place, 1, span)
        for place in range(3):
            grid.setColumnStretch(place, 1)
        return grid


def _time(said: str) -> str:
    """Return a time of day with two digits each; what is none stays as typed."""
    hours, colon, minutes = said.replace("：", ":").partition(":")
    if colon and hours.isdecimal() and minutes.isdecimal() and len(minutes) == 2:
        return f"{int(hours):02}:{minutes}"
    return said
