"""规则判定: the outcome with its trace, one condition a line, and what is still to be asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.models.rows import Light, RuleRow, VerdictRow
from desktop.views import theme
from desktop.views.case_parts import verdict_chip
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.text import Label
from desktop.wording import screens, sentences

LIGHTS = {True: Light.AMBER, False: Light.UNMET, None: Light.OPEN}
TONES = {True: "amber", False: "text2", None: "amber"}


class VerdictPanel(Card):
    """The verdict of a case.

    Signals: ``fact_wanted(str)`` the path of a fact the officer wants to supply.
    """

    fact_wanted = Signal(str)

    def __init__(
        self, verdict: VerdictRow | None, days: int, parent: QWidget | None = None
    ) -> None:
        super().__init__("card", padding=16, gap=8, parent=parent)
        head = SectionHeader(screens.SECTION_VERDICT, "scale")
        head.add(verdict_chip(verdict, days))
        self.body.addWidget(head)
        if verdict is None:
            self.body.addWidget(Label(screens.VERDICT_NONE_NOTE, tone="text2").wrapped())
            return
        self.body.addWidget(Label(verdict.summary, tone="text2").wrapped())
        self._show_questions(verdict)
        self.body.addLayout(self._make_trace(verdict.rows))
        if verdict.settled_reason:
            words = screens.SETTLED.format(reason=verdict.settled_reason)
            self.body.addWidget(Label(words, "small", "text2").wrapped())
        self._show_basis(verdict)

    def _show_questions(self, verdict: VerdictRow) -> None:
        if verdict.questions:
            words = screens.QUESTIONS.format(count=len(verdict.questions))
            self.body.addWidget(Label(words, "strong", "amber").wrapped())
        for question in verdict.questions:
            button = Button(question.text, "circle-help", "link")
            button.setProperty("path", question.path)
            button.clicked.connect(self._want_fact)
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if verdict.referrals:
            words = screens.REFERRALS + "；".join(verdict.referrals)
            self.body.addWidget(Label(words, "small", "amber").wrapped())

    def _make_trace(self, rows: tuple[RuleRow, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(7))
        for column, stretch in ((1, 5), (2, 6), (3, 4)):
            grid.setColumnStretch(column, stretch)
        for number, rule in enumerate(rows):
            _place(grid, number, rule)
        return grid

    def _show_basis(self, verdict: VerdictRow) -> None:
        known = dict.fromkeys(rule.basis for rule in verdict.rows if rule.basis)
        basis = screens.VERDICT_SOURCE.format(basis="；".join(known)) if known else ""
        meta = screens.VERDICT_META.format(
            at=sentences.moment(verdict.assessed_at), version=verdict.rules_version
        )
        words = sentences.joined((basis, meta))
        self.body.addWidget(Label(words, "small", "text2").wrapped())

    def _want_fact(self) -> None:
        self.fact_wanted.emit(str(self.sender().property("path")))


def _place(grid: QGridLayout, number: int, rule: RuleRow) -> None:
    top = Qt.AlignmentFlag.AlignTop
    light = StatusLight(LIGHTS[rule.result], 15)
    if rule.result is None:
        light.show_light(LIGHTS[None], screens.RULE_UNKNOWN)
    title = Label(f"{rule.rule} {rule.title}".strip(), "strong").wrapped()
    title.setToolTip(sentences.joined((rule.basis, rule.source)))
    effect = rule.effect or ("" if rule.result is not None else screens.RULE_EFFECT_UNKNOWN)
    said = Label(effect, tone=TONES[rule.result]).wrapped()
    said.setAlignment(Qt.AlignmentFlag.AlignRight | top)
    grid.addWidget(light, number, 0, top)
    grid.addWidget(title, number, 1, top)
    grid.addWidget(Label(rule.value).wrapped(), number, 2, top)
    grid.addWidget(said, number, 3)
