"""规则判定: the outcome with its trace, one condition a line, and what is still to be asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.models.rows import Light, RuleRow, VerdictRow
from desktop.models.rows_rule_content import TableWanted
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.cases.case_parts import say_verdict
from desktop.views.cases.fact_questions import FactQuestions
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.laying_out import laid_out_once
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.text import Label
from desktop.wording import case_overview, case_page, receipt, sentences, signs
from desktop.wording.rule_content import SEE_TABLE

LIGHTS = {True: Light.AMBER, False: Light.UNMET, None: Light.OPEN}
EXEMPTION = "exemption"
"""The table every verdict is judged by."""
TONES = {True: "amber", False: "text2", None: "amber"}


class VerdictPanel(Card):
    """The verdict of a case.

    Signals: ``stated(tuple[tuple[str, str], ...], str)`` answers by path, and their source;
    ``act_wanted(str)`` the form of all facts, or the settling by a person;
    ``rule_wanted(str)`` one condition, as the page of rules has it;
    ``table_wanted(TableWanted)`` the whole table in the version it was judged by;
    ``receipt_wanted()`` all that it rests on.
    """

    stated = Signal(object, str)
    act_wanted = Signal(str)
    rule_wanted = Signal(str)
    table_wanted = Signal(object)
    receipt_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=8, parent=parent)
        head = SectionHeader(case_overview.SECTION_VERDICT, "scale")
        self._chip = Chip()
        head.add(self._chip)
        correct = Button(case_page.REASSESS, "refresh-cw", "ghost")
        correct.clicked.connect(self._want_facts)
        head.add(correct)
        self._summary = Label("", tone="text2").wrapped()
        self._asked = column(gap=8)
        self._trace = RuleTrace()
        self._trace.rule_wanted.connect(self.rule_wanted)
        self._settled = Label("", "small", "text2").wrapped()
        self.body.addWidget(head)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._asked)
        self.body.addWidget(self._trace)
        self.body.addWidget(self._settled)
        self.body.addLayout(self._make_foot())
        self._verdict: VerdictRow | None = None

    def show_verdict(self, verdict: VerdictRow | None) -> None:
        """Show the verdict of a case, or that it has none."""
        before, self._verdict = self._verdict, verdict
        say_verdict(self._chip, verdict)
        self._summary.setText(verdict.summary if verdict else case_overview.VERDICT_NONE_NOTE)
        if _asked(before) != _asked(verdict):
            self._show_questions(verdict)
        self._trace.show_rules(verdict.rows if verdict else ())
        reason = verdict.settled_reason if verdict else ""
        self._settled.say(case_overview.SETTLED.format(reason=reason) if reason else "")
        self.foot.say(_foot(verdict) if verdict else "")
        for button in (self.to_table, self.to_receipt):
            button.setVisible(verdict is not None)

    def prepare(self, count: int) -> None:
        """Make the lines of so many rules ahead."""
        self._trace.prepare(count)

    def _show_questions(self, verdict: VerdictRow | None) -> None:
        clear(self._asked)
        if verdict is None:
            return
        if verdict.questions:
            words = case_overview.QUESTIONS.format(count=len(verdict.questions))
            self._asked.addWidget(Label(words, "strong", "amber").wrapped())
            questions = FactQuestions(verdict.questions)
            questions.stated.connect(self.stated)
            questions.others_wanted.connect(self._want_facts)
            self._asked.addWidget(questions)
        if verdict.referrals:
            words = case_overview.REFERRALS + signs.SEMICOLON.join(verdict.referrals)
            self._asked.addWidget(Label(words, "small", "amber").wrapped())
        if verdict.outcome == "undetermined":
            settle = Button(case_overview.SETTLE, "scale", "small")
            settle.clicked.connect(self._want_settling)
            self._asked.addWidget(settle, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_foot(self) -> QHBoxLayout:
        """Return the line that says on what the verdict rests, to be cited in an opinion."""
        self.foot = Label("", "small", "text2").wrapped()
        self.foot.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.to_table = Button(SEE_TABLE, "", "quiet")
        self.to_table.clicked.connect(self._want_table)
        self.to_receipt = Button(receipt.OPEN, "", "quiet")
        self.to_receipt.clicked.connect(self.receipt_wanted)
        line = row(gap=8)
        line.addWidget(self.foot, 1)
        for button in (self.to_table, self.to_receipt):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _want_table(self) -> None:
        if self._verdict is not None:
            self.table_wanted.emit(TableWanted(EXEMPTION, self._verdict.rules_version))

    def _want_facts(self) -> None:
        self.act_wanted.emit("state-facts")

    def _want_settling(self) -> None:
        self.act_wanted.emit("settle-verdict")


def _foot(verdict: VerdictRow) -> str:
    found = dict.fromkeys(rule.basis for rule in verdict.rows if rule.result is not False)
    basis = sentences.listed(found)
    on = sentences.full_day(verdict.assessed_on) if verdict.assessed_on else ""
    at = sentences.moment(verdict.assessed_at) if verdict.assessed_at else on
    meta = case_overview.VERDICT_META.format(at=at, version=verdict.rules_version)
    return sentences.joined((case_page.BASIS.format(basis=basis) if basis else "", meta))


TraceLine = tuple[StatusLight, Label, Label, Label, Button]


class RuleTrace(QWidget):
    """The rules that were looked at, one a line: light, title, fact, effect, the way to it.

    Signals: ``rule_wanted(str)`` by its key.
    """

    rule_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[TraceLine] = []
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(7))
        for place, stretch in ((1, 5), (2, 8), (3, 3)):
            grid.setColumnStretch(place, stretch)

    def show_rules(self, rules: tuple[RuleRow, ...]) -> None:
        """Show these rules."""
        self.prepare(len(rules))
        with laid_out_once(self):
            for line, rule in zip(self._lines, rules, strict=False):
                _say_rule(line, rule)
            for place, line in enumerate(self._lines):
                for part in line:
                    part.setVisible(place < len(rules))
        self.setVisible(bool(rules))

    def prepare(self, count: int) -> None:
        """Make so many lines, to be filled when there are rules."""
        while len(self._lines) < count:
            self._add()

    def _add(self) -> None:
        top, number = Qt.AlignmentFlag.AlignTop, len(self._lines)
        light = StatusLight(Light.OPEN, 15)
        title, value = Label("", "strong").wrapped(), Label().wrapped()
        effect = Label("", tone=TONES[False]).wrapped()
        effect.setAlignment(Qt.AlignmentFlag.AlignRight | top)
        for place, part in enumerate((light, title, value)):
            self._grid.addWidget(part, number, place, top)
        self._grid.addWidget(effect, number, 3)
        link = Button(case_page.SEE_RULE, "", "quiet")
        link.clicked.connect(self._want_rule)
        self._grid.addWidget(link, number, 4, top)
        self._lines.append((light, title, value, effect, link))

    def _want_rule(self) -> None:
        self.rule_wanted.emit(str(self.sender().property("rule")))


def _say_rule(line: TraceLine, rule: RuleRow) -> None:
    light, title, value, effect, link = line
    light.show_light(LIGHTS[rule.result], case_overview.RULE_UNKNOWN if rule.result is None else "")
    title.setText(rule.title)
    value.setText(rule.value)
    effect.setText(
        rule.effect or ("" if rule.result is not None else case_overview.RULE_EFFECT_UNKNOWN)
    )
    effect.set_tone(TONES[rule.result])
    link.setProperty("rule", rule.rule)
    link.setAccessibleName(case_page.SEE_RULE_OF.format(title=rule.title))
    link.setToolTip(tip(sentences.joined((rule.basis, rule.source))))


def _asked(verdict: VerdictRow | None) -> object:
    return verdict and (verdict.questions, verdict.referrals, verdict.outcome == "undetermined")
