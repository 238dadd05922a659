"""规则判定: the outcome with its trace, one condition a line, and what is still to be asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows import Light, RuleRow, VerdictRow
from desktop.views import theme
from desktop.views.cases.case_parts import verdict_chip
from desktop.views.cases.fact_questions import FactQuestions
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row
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

    def __init__(
        self, verdict: VerdictRow | None, days: int, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", padding=16, gap=8, parent=parent)
        head = SectionHeader(case_overview.SECTION_VERDICT, "scale")
        head.add(verdict_chip(verdict, days))
        correct = Button(case_page.REASSESS, "refresh-cw", "ghost")
        correct.clicked.connect(self._want_facts)
        head.add(correct)
        self.body.addWidget(head)
        if verdict is None:
            self.body.addWidget(Label(case_overview.VERDICT_NONE_NOTE, tone="text2").wrapped())
            return
        self.body.addWidget(Label(verdict.summary, tone="text2").wrapped())
        self._show_questions(verdict)
        self.body.addLayout(self._make_trace(verdict.rows))
        if verdict.settled_reason:
            words = case_overview.SETTLED.format(reason=verdict.settled_reason)
            self.body.addWidget(Label(words, "small", "text2").wrapped())
        self._show_basis(verdict)

    def _show_questions(self, verdict: VerdictRow) -> None:
        if verdict.questions:
            words = case_overview.QUESTIONS.format(count=len(verdict.questions))
            self.body.addWidget(Label(words, "strong", "amber").wrapped())
            questions = FactQuestions(verdict.questions)
            questions.stated.connect(self.stated)
            questions.others_wanted.connect(self._want_facts)
            self.body.addWidget(questions)
        if verdict.referrals:
            words = case_overview.REFERRALS + "；".join(verdict.referrals)
            self.body.addWidget(Label(words, "small", "amber").wrapped())
        if verdict.outcome == "undetermined":
            settle = Button(case_overview.SETTLE, "scale", "small")
            settle.clicked.connect(self._want_settling)
            self.body.addWidget(settle, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_trace(self, rows: tuple[RuleRow, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(7))
        for place, stretch in ((1, 5), (2, 6), (3, 4)):
            grid.setColumnStretch(place, stretch)
        for number, rule in enumerate(rows):
            _place(grid, number, rule)
        return grid

    def _show_basis(self, verdict: VerdictRow) -> None:
        meta = case_overview.VERDICT_META.format(
            at=sentences.moment(verdict.assessed_at), version=verdict.rules_version
        )
        line = row(gap=8)
        line.addWidget(Label(meta, "small", "text2").wrapped(), 1)
        self.trace = Button(case_page.TRACE_SHOW, "", "link")
        self.trace.clicked.connect(self._toggle_basis)
        line.addWidget(self.trace)
        self.body.addLayout(line)
        self._basis = QWidget()
        inner = column(self._basis, gap=6)
        for rule in verdict.rows:
            basis = case_page.TRACE_BASIS.format(basis=rule.basis) if rule.basis else ""
            source = case_page.TRACE_SOURCE.format(source=rule.source) if rule.source else ""
            if basis or source:
                title = f"{rule.rule} {rule.title}".strip()
                said = sentences.joined((title, basis, source))
                inner.addWidget(Label(said, "small", "text2").wrapped())
        self._basis.hide()
        self.body.addWidget(self._basis)

    def _want_facts(self) -> None:
        self.act_wanted.emit("state-facts")

    def _want_settling(self) -> None:
        self.act_wanted.emit("settle-verdict")

    def _toggle_basis(self) -> None:
        is_open = self._basis.isHidden()
        self._basis.setVisible(is_open)
        self.trace.say(case_page.TRACE_HIDE if is_open else case_page.TRACE_SHOW)


def _place(grid: QGridLayout, number: int, rule: RuleRow) -> None:
    top = Qt.AlignmentFlag.AlignTop
    light = StatusLight(LIGHTS[rule.result], 15)
    if rule.result is None:
        light.show_light(LIGHTS[None], case_overview.RULE_UNKNOWN)
    title = Label(f"{rule.rule} {rule.title}".strip(), "strong").wrapped()
    title.setToolTip(sentences.joined((rule.basis, rule.source)))
    effect = rule.effect or ("" if rule.result is not None else case_overview.RULE_EFFECT_UNKNOWN)
    said = Label(effect, tone=TONES[rule.result]).wrapped()
    said.setAlignment(Qt.AlignmentFlag.AlignRight | top)
    grid.addWidget(light, number, 0, top)
    grid.addWidget(title, number, 1, top)
    grid.addWidget(Label(rule.value).wrapped(), number, 2, top)
    grid.addWidget(said, number, 3)
