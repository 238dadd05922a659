"""One fact of a recorded case: of the route or of one of its roads, with one or more values."""

import re
from collections.abc import Sequence
from dataclasses import field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_rule_draft import FactField
from desktop.plain_class import dataclass
from desktop.views.rules.condition_line import number_of
from desktop.views.rules.picks import Line, ManyPick, Pick
from desktop.views.widgets.buttons import IconButton
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.text import Label
from desktop.wording import rule_draft as words

UNKNOWN, NEVER = "unknown", "none"
SEPARATORS = re.compile("[、,，;；]")
SPOKEN = {words.UNKNOWN: UNKNOWN, words.NEVER: NEVER}


@dataclass(frozen=True, slots=True)
class StatedFact:
    """A fact as a case states it; ``thing`` is the number of the road that has it, None for the
    route. Several values stand for each of them in turn.
    """

    name: str
    thing: int | None = None
    value: Any = ""
    each: str = field(default="", compare=False)


class FactLine(Card):
    """A fact as it is stated.

    Signals: ``changed()``; ``removed()``.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("inset", padding=8, gap=6, parent=parent)
        self._facts: dict[str, FactField] = {}
        self._value: Any = ""
        self.fact = Pick(words.FACT)
        self.many, self.typed = ManyPick(words.VALUE), Line(words.VALUE)
        self.unit = Label("", tone="text2")
        self.remove = IconButton("x", words.REMOVE_FACT)
        line = row(gap=8)
        line.addWidget(self.fact, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)
        self.body.addWidget(self.many)
        value = row(gap=8)
        value.addWidget(self.typed, 1)
        value.addWidget(self.unit)
        self.body.addLayout(value)
        self.fact.picked.connect(self._take_fact)
        self.many.picked.connect(self._take_value)
        self.typed.written.connect(self._take_value)
        self.remove.clicked.connect(self.removed)

    def show_fact(self, stated: StatedFact, facts: Sequence[FactField], things: int) -> None:
        """Show a fact; it may be that of any of so many things."""
        self._facts = {fact.name: fact for fact in facts}
        self._value = stated.value
        place = "" if stated.thing is None else str(stated.thing)
        self.fact.offer(list(_offered(facts, things)), f"{place}:{stated.name}")
        self._show_value()

    def stated(self) -> StatedFact:
        """Return the fact as it stands."""
        place, _, name = self.fact.code().partition(":")
        known = self._facts.get(name)
        thing = int(place) if place else None
        return StatedFact(name, thing, self._value, known.each if known else "")

    def _known(self) -> FactField | None:
        return self._facts.get(self.fact.code().partition(":")[2])

    def _show_value(self) -> None:
        known = self._known()
        is_choice = known is not None and known.kind == "choice"
        self.many.setVisible(is_choice)
        self.typed.setVisible(known is not None and not is_choice)
        self.unit.say(known.unit if known is not None and known.kind == "number" else "")
        values = self._value if isinstance(self._value, list) else [self._value]
        if known is None:
            return
        if is_choice:
            self.many.offer((*known.values, (UNKNOWN, words.UNKNOWN)), map(str, values))
            return
        spoken = {code: said for said, code in SPOKEN.items()}
        said = "、".join(spoken.get(str(v), str(v)) for v in values)
        self.typed.show_text(said)
        hint = words.NUMBERS_HINT if known.kind == "number" else words.DAY_HINT
        self.typed.setPlaceholderText(hint)

    def _take_fact(self) -> None:
        self._value = ""
        self._show_value()
        self.changed.emit()

    def _take_value(self) -> None:
        known = self._known()
        if known is None:
            return
        found: list[Any] = self.many.codes() if known.kind == "choice" else self._typed(known)
        self._value = found[0] if len(found) == 1 else found
        self.changed.emit()

    def _typed(self, known: FactField) -> list[Any]:
        parts = [p.strip() for p in SEPARATORS.split(self.typed.said()) if p.strip()]
        if known.kind == "day":
            return [SPOKEN.get(part, part) for part in parts]
        return [SPOKEN.get(part) or number_of(part) for part in parts]


def _offered(facts: Sequence[FactField], things: int) -> list[tuple[str, str]]:
    """Return every fact by its code, those of things once for each."""
    offered = [(f":{fact.name}", fact.title) for fact in facts if not fact.each]
    for number in range(things):
        for fact in facts:
            if fact.each:
                thing = words.THINGS.get(fact.each, fact.each)
                said = words.NTH_THING.format(number=number + 1, thing=thing, title=fact.title)
                offered.append((f"{number}:{fact.name}", said))
    return offered
