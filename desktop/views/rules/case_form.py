"""One recorded case of a rule table as it is changed: its facts, and what is to come of them."""

from collections.abc import Iterator, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_rule_draft import DraftPage
from desktop.models.tips import tip
from desktop.views.rules.condition_line import number_of
from desktop.views.rules.fact_line import FactLine, StatedFact
from desktop.views.rules.picks import Line, ManyPick, Pick, named
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column
from desktop.views.widgets.refilled import Refilled
from desktop.views.widgets.text import Label
from desktop.wording import rule_draft as words

OPEN = "open"
Written = dict[str, Any]


class CaseForm(Card):
    """The recorded case that is chosen.

    Signals: ``changed(dict)`` the case as it is written now; ``accepted()`` what the draft says
    of it is to be what it expects.
    """

    changed = Signal(object)
    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=8, parent=parent)
        self._page, self._case = DraftPage(), dict[str, Any]()
        self.head = SectionHeader("", "pencil")
        self.body.addWidget(self.head)
        self.fault = Label("", "strong", "red").wrapped()
        self.accept = Button(words.ACCEPT, "check", "small")
        self.accept.setToolTip(tip(words.ACCEPT_TIP))
        self.accept.clicked.connect(self.accepted)
        self.name, self.on = Line(words.CASE_FIELDS["name"]), Line(words.CASE_FIELDS["on"])
        self.on.setPlaceholderText(words.ON_HINT)
        said = words.CASE_FIELDS["outcome"]
        self.one, self.many, self.number = Pick(said), ManyPick(said), Line(said)
        facts = column(gap=6)
        self._facts = Refilled(facts, self._make_fact, self._fill_fact)
        self.add = Button(words.ADD_FACT, "plus", "small")
        self.add.clicked.connect(self._add_fact)
        self.body.addWidget(self.fault)
        self.body.addWidget(self.accept, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(named(words.CASE_FIELDS["name"], self.name))
        self.body.addWidget(Label(words.FACTS, "small", "text2").wrapped())
        self.body.addLayout(facts)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(named(words.CASE_FIELDS["on"], self.on))
        self.body.addWidget(Label(said, "small", "text2"))
        for field in (self.one, self.many, self.number):
            self.body.addWidget(field)
        for line in (self.name, self.on, self.number):
            line.written.connect(self._tell)
        for pick in (self.one, self.many):
            pick.picked.connect(self._tell)

    @property
    def facts(self) -> list[FactLine]:
        """The line of each fact."""
        return self._facts.parts

    def show_case(self, page: DraftPage, case: Mapping[str, Any]) -> None:
        """Show a case and what may be chosen in it."""
        self._page, self._case = page, dict(case)
        self.head.title.setText(words.CASE_FORM.format(name=case.get("name", "")))
        self.name.show_text(str(case.get("name", "")))
        self.on.show_text(str(case.get("on", "")))
        self._show_outcome(case.get("outcome", ""))
        self._show_facts(list(_stated(case.get("facts", {}), page)))

    def say_fault(self, fault: str, *, may_accept: bool) -> None:
        """Say what is wrong with the case; ``may_accept`` offers what the draft says of it."""
        self.fault.say(fault)
        self.accept.setVisible(may_accept)

    def written(self) -> Written:
        """Return the case as it stands; what is blank is left out."""
        made = self._case | {"name": self.name.said(), "on": self.on.said()}
        made["facts"] = _gathered([line.stated() for line in self.facts])
        made["outcome"] = self._outcome()
        return {key: value for key, value in made.items() if value not in ("", {}) or key == "name"}

    def _outcome(self) -> Any:
        if self._page.collects:
            codes = self.many.codes()
            return codes[0] if len(codes) == 1 else codes
        return self.one.code() if self._page.outcomes else _number_or_open(self.number.said())

    def _show_outcome(self, outcome: Any) -> None:
        page, codes = self._page, outcome if isinstance(outcome, list) else [str(outcome)]
        self.many.setVisible(page.collects)
        self.one.setVisible(bool(page.outcomes) and not page.collects)
        self.number.setVisible(not page.outcomes)
        offered = (*page.outcomes, (OPEN, words.OPEN))
        if page.collects:
            self.many.offer(offered, codes)
        elif page.outcomes:
            self.one.offer(offered, codes[0])
        else:
            self.number.show_text(words.OPEN if outcome == OPEN else str(outcome))

    def _make_fact(self) -> FactLine:
        line = FactLine()
        line.changed.connect(self._tell)
        line.removed.connect(self._remove_fact)
        return line

    def _fill_fact(self, line: FactLine, shown: tuple[StatedFact, DraftPage, int]) -> None:
        line.show_fact(shown[0], shown[1].facts, shown[2])

    def _show_facts(self, stated: list[StatedFact]) -> None:
        things = 1 + max((s.thing for s in stated if s.thing is not None), default=-1)
        if [line.stated() for line in self.facts] != stated:
            self._facts.show_rows([])
        self._facts.show_rows([(one, self._page, things + 1) for one in stated])

    def _add_fact(self) -> None:
        self._show_facts([*(line.stated() for line in self.facts), StatedFact("")])
        self.facts[-1].fact.setFocus()

    def _remove_fact(self) -> None:
        gone = self.sender()
        self._show_facts([line.stated() for line in self.facts if line is not gone])
        self.add.setFocus()
        self._tell()

    def _tell(self) -> None:
        self._case = self.written()
        self.changed.emit(dict(self._case))


def _number_or_open(text: str) -> int | str:
    return OPEN if text == words.OPEN else number_of(text)


def _stated(facts: Mapping[str, Any], page: DraftPage) -> Iterator[StatedFact]:
    """Yield each fact of a case, with the number of the thing that has it."""
    groups = {fact.each for fact in page.facts if fact.each}
    for name, value in facts.items():
        if name not in groups:
            yield StatedFact(name, None, value)
            continue
        for number, thing in enumerate(value):
            yield from (StatedFact(fact, number, given) for fact, given in thing.items())


def _gathered(stated: list[StatedFact]) -> dict[str, Any]:
    """Return facts as a case has them; things nobody states anything of are left out."""
    facts: dict[str, Any] = {}
    numbers = sorted({one.thing for one in stated if one.thing is not None})
    for one in stated:
        if not one.name:
            continue
        if one.thing is None:
            facts[one.name] = one.value
            continue
        things = facts.setdefault(one.each, [{} for _ in numbers])
        things[numbers.index(one.thing)][one.name] = one.value
    return facts
