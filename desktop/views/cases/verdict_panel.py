"""规则判定: the outcome with its trace, one condition a line, and what is still to be asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows import Light, RuleRow, VerdictRow
from desktop.views import theme
from desktop.views.cases.case_parts import say_verdict
from desktop.views.cases.fact_questions import FactQuestions
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.text import Label
from desktop.wording import case_overview, case_page, sentences

LIGHTS = {True: Light.AMBER, False: Light.UNMET, None: Light.OPEN}
TONES = {True: "amber", False: "text2", None: "amber"}


class VerdictPanel(Card):
    """The verdict of a case.

    Signals: ``stated(tuple[tuple[str, str], ...], str)`` answers by path, and their source;
    ``act_wanted(str)`` the form of all facts, or the settling by a person.
    """

    stated = Signal(object, str)
    act_wanted = Signal(str)

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
        self._settled = Label("", "small", "text2").wrapped()
        self.body.addWidget(head)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._asked)
        self.body.addWidget(self._trace)
        self.body.addWidget(self._settled)
        self.body.addWidget(self._make_meta())
        self._verdict: VerdictRow | None = None
        self._basis: QWidget | None = None

    def show_verdict(self, verdict: VerdictRow | None, days: int) -> None:
        """Show the verdict of a case, or that it has none; what it stands on is put away."""
        before, self._verdict = self._verdict, verdict
        say_verdict(self._chip, verdict, days)
        self._summary.setText(verdict.summary if verdict else case_overview.VERDICT_NONE_NOTE)
        if _asked(before) != _asked(verdict):
            self._show_questions(verdict)
        self._trace.show_rules(verdict.rows if verdict else ())
        reason = verdict.settled_reason if verdict else ""
        self._settled.say(case_overview.SETTLED.format(reason=reason) if reason else "")
        self._meta.setVisible(verdict is not None)
        if verdict is not None:
            self._meta_words.setText(
                case_overview.VERDICT_META.format(
                    at=sentences.moment(verdict.assessed_at), version=verdict.rules_version
                )
            )
        self._forget_basis()

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
            words = case_overview.REFERRALS + "；".join(verdict.referrals)
            self._asked.addWidget(Label(words, "small", "amber").wrapped())
        if verdict.outcome == "undetermined":
            settle = Button(case_overview.SETTLE, "scale", "small")
            settle.clicked.connect(self._want_settling)
            self._asked.addWidget(settle, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_meta(self) -> QWidget:
        self._meta = QWidget()
        line = row(self._meta, gap=8)
        self._meta_words = Label("", "small", "text2").wrapped()
        line.addWidget(self._meta_words, 1)
        self.trace = Button(case_page.TRACE_SHOW, "", "link")
        self.trace.clicked.connect(self._toggle_basis)
        line.addWidget(self.trace)
        return self._meta

    def _make_basis(self) -> QWidget:
        whole = QWidget()
        inner = column(whole, gap=6)
        for rule in self._verdict.rows if self._verdict else ():
            basis = case_page.TRACE_BASIS.format(basis=rule.basis) if rule.basis else ""
            source = case_page.TRACE_SOURCE.format(source=rule.source) if rule.source else ""
            if basis or source:
                title = f"{rule.rule} {rule.title}".strip()
                said = sentences.joined((title, basis, source))
                inner.addWidget(Label(said, "small", "text2").wrapped())
        return whole

    def _forget_basis(self) -> None:
        if self._basis is not None:
            self.body.removeWidget(self._basis)
            self._basis.hide()
            self._basis.deleteLater()
        self._basis = None
        self.trace.say(case_page.TRACE_SHOW)

    def _want_facts(self) -> None:
        self.act_wanted.emit("state-facts")

    def _want_settling(self) -> None:
        self.act_wanted.emit("settle-verdict")

    def _toggle_basis(self) -> None:
        """Show what each rule stands on or put it away; it is made when somebody first asks."""
        if self._basis is None:
            self._basis = self._make_basis()
            self.body.addWidget(self._basis)
            self._basis.show()
            is_open = True
        else:
            is_open = self._basis.isHidden()
            self._basis.setVisible(is_open)
        self.trace.say(case_page.TRACE_HIDE if is_open else case_page.TRACE_SHOW)


class RuleTrace(QWidget):
    """The rules that were looked at, one a line: light, title, fact, effect."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[StatusLight, Label, Label, Label]] = []
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(7))
        for place, stretch in ((1, 5), (2, 6), (3, 4)):
            grid.setColumnStretch(place, stretch)

    def show_rules(self, rules: tuple[RuleRow, ...]) -> None:
        """Show these rules."""
        for line in self._lines[len(rules) :]:
            for part in line:
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        del self._lines[len(rules) :]
        while len(self._lines) < len(rules):
            self._add()
        for line, rule in zip(self._lines, rules, strict=True):
            _say_rule(line, rule)
        self.setVisible(bool(rules))

    def _add(self) -> None:
        top, number = Qt.AlignmentFlag.AlignTop, len(self._lines)
        light = StatusLight(Light.OPEN, 15)
        title, value, effect = Label("", "strong").wrapped(), Label().wrapped(), Label().wrapped()
        effect.setAlignment(Qt.AlignmentFlag.AlignRight | top)
        for place, part in enumerate((light, title, value)):
            self._grid.addWidget(part, number, place, top)
        self._grid.addWidget(effect, number, 3)
        self._lines.append((light, title, value, effect))


def _say_rule(line: tuple[StatusLight, Label, Label, Label], rule: RuleRow) -> None:
    light, title, value, effect = line
    light.show_light(LIGHTS[rule.result], case_overview.RULE_UNKNOWN if rule.result is None else "")
    title.setText(f"{rule.rule} {rule.title}".strip())
    title.setToolTip(sentences.joined((rule.basis, rule.source)))
    value.setText(rule.value)
    effect.setText(
        rule.effect or ("" if rule.result is not None else case_overview.RULE_EFFECT_UNKNOWN)
    )
    effect.set_tone(TONES[rule.result])


def _asked(verdict: VerdictRow | None) -> object:
    return verdict and (verdict.questions, verdict.referrals, verdict.outcome == "undetermined")
