"""One condition of a row: a fact, how it is compared, and with what."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_rule_draft import FactField
from desktop.views import theme
from desktop.views.rules.picks import Line, ManyPick, Pick
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.text import Label
from desktop.wording import rule_draft as words

OPERATORS = {"choice": ("is", "in"), "number": ("above", "up_to"), "day": ("within_years",)}
"""The closed list: how a fact of each kind may be compared."""
Written = dict[str, Any]


class ConditionLine(Card):
    """A condition as it is written.

    Signals: ``changed()``; ``removed()``.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inset", padding=8, gap=6, parent=parent)
        self._facts: dict[str, FactField] = {}
        self.fact, self.operator = Pick(words.FACT), Pick(words.OPERATOR)
        self.one, self.many = Pick(words.VALUE), ManyPick(words.VALUE)
        self.number, self.unit = Line(words.VALUE), Label("", tone="text2")
        self.remove = IconButton("x", words.REMOVE_CONDITION)
        line = row(gap=8)
        for part, stretch in ((self.fact, 4), (self.operator, 2), (self.one, 3), (self.number, 1)):
            line.addWidget(part, stretch)
        self.operator.setMinimumWidth(theme.px(104))
        self.number.setMinimumWidth(theme.px(76))
        line.addWidget(self.unit)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.body.addWidget(self.many)
        self.fact.picked.connect(self._take_fact)
        self.operator.picked.connect(self._take_operator)
        for field in (self.one, self.many):
            field.picked.connect(self.changed)
        self.number.written.connect(self.changed)
        self.remove.clicked.connect(self.removed)

    def show_condition(self, written: Mapping[str, Any], facts: Sequence[FactField]) -> None:
        """Show a condition and what may be chosen instead."""
        self._facts = {fact.name: fact for fact in facts}
        self.fact.offer([(f.name, fact_title(f)) for f in facts], str(written.get("fact", "")))
        operator = next((key for key in written if key != "fact"), "")
        self._show_operator(operator, written.get(operator, ""))

    def written(self) -> Written:
        """Return the condition as it stands."""
        operator = self.operator.code()
        value: Any = number_of(self.number.said())
        if operator == "is":
            value = self.one.code()
        elif operator == "in":
            value = self.many.codes()
        return {"fact": self.fact.code(), operator: value} if operator else self._bare()

    def _bare(self) -> Written:
        return {"fact": self.fact.code()}

    def _show_operator(self, operator: str, value: Any) -> None:
        known = self._facts.get(self.fact.code())
        offered = OPERATORS[known.kind] if known else ()
        self.operator.offer([(code, words.OPERATORS[code]) for code in offered], operator)
        chosen = [str(part) for part in value] if isinstance(value, list | tuple) else [str(value)]
        values = known.values if known else ()
        self.one.setVisible(operator == "is")
        self.many.setVisible(operator == "in")
        is_number = known is not None and known.kind != "choice"
        self.number.setVisible(is_number)
        self.unit.say(_unit(known) if is_number else "")
        if operator == "is":
            self.one.offer(values, chosen[0])
        if operator == "in":
            self.many.offer(values, chosen)
        if is_number:
            self.number.show_text(chosen[0])

    def _take_fact(self) -> None:
        """Begin with the first way the other fact is compared, and no value."""
        known = self._facts[self.fact.code()]
        self._show_operator(OPERATORS[known.kind][0], "")
        self.changed.emit()

    def _take_operator(self) -> None:
        """Keep what was chosen, as far as the other comparison has it."""
        known = self._facts[self.fact.code()]
        value: Any = self.number.said()
        if known.kind == "choice":
            kept = self.many.codes() if self.many.isVisibleTo(self) else [self.one.code()]
            value = kept if self.operator.code() == "in" else kept[0] if kept else ""
        self._show_operator(self.operator.code(), value)
        self.changed.emit()


def fact_title(fact: FactField) -> str:
    """Return what a fact is called, with the thing that has it."""
    if not fact.each:
        return fact.title
    return words.EACH.format(thing=words.THINGS.get(fact.each, fact.each), title=fact.title)


def number_of(text: str) -> int | str:
    """Return a typed number as it is written in a table: whole, or as its text."""
    plain = text.strip()
    return int(plain) if plain.isascii() and plain.isdecimal() else plain


def _unit(known: FactField | None) -> str:
    if known is None:
        return ""
    return words.YEARS if known.kind == "day" else known.unit
