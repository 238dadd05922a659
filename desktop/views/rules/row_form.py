"""One row of a rule table as it is changed: conditions, outcome, legal basis."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows_rule_draft import DraftPage
from desktop.views import theme
from desktop.views.rules.condition_line import ConditionLine, number_of
from desktop.views.rules.picks import Line, Pick, named
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column
from desktop.views.widgets.refilled import Refilled
from desktop.views.widgets.text import Label
from desktop.wording import rule_draft as words

Written = dict[str, Any]


class RowForm(Card):
    """The row that is chosen.

    Signals: ``changed(dict)`` the row as it is written now.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=10, parent=parent)
        self._page, self._row = DraftPage(), dict[str, Any]()
        self.head = SectionHeader("", "pencil")
        self.body.addWidget(self.head)
        self.fault = Label("", "strong", "red").wrapped()
        self.body.addWidget(self.fault)
        self.lines = {name: Line(said) for name, said in words.FIELDS.items() if name != "asks"}
        self.lines["refer_to"].setPlaceholderText(words.REFER_HINT)
        self.then, self.asks = Pick(words.FIELDS["then"]), Pick(words.FIELDS["asks"])
        self.unit = Label("", tone="text2")
        self.body.addWidget(named(words.FIELDS["title"], self.lines["title"]))
        self.body.addWidget(Label(words.CONDITIONS, "small", "text2"))
        conditions = column(gap=6)
        self._conditions = Refilled(conditions, self._make_condition, self._fill_condition)
        self.body.addLayout(conditions)
        self.add = Button(words.ADD_CONDITION, "plus", "small")
        self.add.clicked.connect(self._add_condition)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._make_fields())
        for line in self.lines.values():
            line.written.connect(self._tell)
        self.then.picked.connect(self._tell)
        self.asks.picked.connect(self._tell)

    @property
    def conditions(self) -> list[ConditionLine]:
        """The line of each condition."""
        return self._conditions.parts

    def show_row(self, page: DraftPage, row: Mapping[str, Any], number: int) -> None:
        """Show a row and what may be chosen in it."""
        self._page, self._row = page, dict(row)
        self.head.title.setText(words.ROW_FORM.format(number=number))
        for name, line in self.lines.items():
            line.show_text(str(row.get(name, "")))
        then = str(row.get("then", ""))
        self.then.offer(page.outcomes, then)
        self.then.setVisible(bool(page.outcomes))
        self.lines["then"].setVisible(not page.outcomes)
        self.unit.say(page.unit if not page.outcomes else "")
        self._offer_asks()
        self._show_conditions([dict(condition) for condition in row.get("when", ())])

    def say_fault(self, fault: str) -> None:
        """Say what is wrong with the row."""
        self.fault.say(fault)

    def written(self) -> Written:
        """Return the row as it stands; what is blank is left out."""
        made = self._row | {name: line.said() for name, line in self.lines.items()}
        made["then"] = self.then.code() if self._page.outcomes else number_of(made["then"])
        made["asks"] = self.asks.code()
        made["when"] = [line.written() for line in self.conditions]
        optional = ("refer_to", "asks", "note")
        return {key: value for key, value in made.items() if value != "" or key not in optional}

    def _make_fields(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(8))
        outcome = QWidget()
        line = column(outcome, gap=4)
        line.addWidget(Label(words.FIELDS["then"], "small", "text2"))
        for part in (self.then, self.lines["then"], self.unit):
            line.addWidget(part)
        grid.addWidget(outcome, 0, 0)
        grid.addWidget(named(words.FIELDS["refer_to"], self.lines["refer_to"]), 0, 1)
        grid.addWidget(named(words.FIELDS["basis"], self.lines["basis"]), 1, 0, 1, 2)
        grid.addWidget(named(words.FIELDS["source"], self.lines["source"]), 2, 0, 1, 2)
        grid.addWidget(named(words.FIELDS["note"], self.lines["note"]), 3, 0)
        grid.addWidget(named(words.FIELDS["asks"], self.asks), 3, 1)
        for place in (0, 1):
            grid.setColumnStretch(place, 1)
        return grid

    def _make_condition(self) -> ConditionLine:
        line = ConditionLine()
        line.changed.connect(self._tell)
        line.removed.connect(self._remove_condition)
        return line

    def _fill_condition(self, line: ConditionLine, shown: tuple[Written, DraftPage]) -> None:
        line.show_condition(shown[0], shown[1].facts)

    def _show_conditions(self, written: list[Written]) -> None:
        shown = [line.written() for line in self.conditions]
        if shown != written:
            self._conditions.show_rows([])
        self._conditions.show_rows([(condition, self._page) for condition in written])

    def _add_condition(self) -> None:
        self._show_conditions([*(line.written() for line in self.conditions), {"fact": ""}])
        self.conditions[-1].fact.setFocus()

    def _remove_condition(self) -> None:
        gone = self.sender()
        kept = [line.written() for line in self.conditions if line is not gone]
        self._show_conditions(kept)
        self.add.setFocus()
        self._tell()

    def _offer_asks(self) -> None:
        facts = {str(c.get("fact")) for c in self._row.get("when", ())}
        titles = [(f.name, f.title) for f in self._page.facts if f.name in facts]
        self.asks.offer([("", words.NO_ASKS), *titles], str(self._row.get("asks", "")))

    def _tell(self) -> None:
        self._row = self.written()
        self._offer_asks()
        self.changed.emit(dict(self._row))
