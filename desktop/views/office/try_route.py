"""免审批试算: facts at the left, and at the right what the rule says of them as they stand."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.rows_calendar import TriedRoute, TriedRow
from desktop.views import theme
from desktop.views.cases.verdict_panel import LIGHTS, TONES
from desktop.views.marks import OUTCOME_MARKS
from desktop.views.office.tri_state import TriState
from desktop.views.office.try_roads import RoadList
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, clear, column, row, rule
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.fields import DateField
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.lights import StatusLight
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import calendar as words
from desktop.wording import signs
from desktop.wording.rules import OUTCOMES, ROUTE_FEATURE_NAMES
from desktop.wording.sentences import listed

TRY_AFTER_MS = 150
OUTCOME_NAMES = {outcome.value: said for outcome, said in OUTCOMES.items()}
EXAMPLE: dict[str, Any] = {
    "kilovolts": "10",
    "features": {feature.value: "no" for feature in ROUTE_FEATURE_NAMES},
    "roads": [
        {
            "name": words.EXAMPLE_ROAD,
            "road_class": "arterial",
            "relation": "crossing",
            "delivered": "2012",
            "overhauled": "none",
        }
    ],
}
"""A route across an arterial road, every other fact known."""


class RouteTry(QWidget):
    """The form and its verdict.

    Signals: ``tried(dict, date)`` 150 ms after the last change; ``case_wanted(str)`` fill the
    form from a case; ``rule_wanted(str)``; ``copied()``.
    """

    tried = Signal(object, object)
    case_wanted = Signal(str)
    rule_wanted = Signal(str)
    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._try)
        line = row(self, gap=14)
        line.addWidget(self._make_form(), 5)
        line.addWidget(self._make_result(), 6)
        self.setMinimumHeight(theme.px(420))

    def values(self) -> dict[str, Any]:
        """Return the facts as plain values; blank is unknown."""
        return {
            "kilovolts": self.kilovolts.text().strip() or None,
            "features": {key: field.answer() for key, field in self.features.items()},
            "roads": self.roads.values(),
        }

    def fill(self, values: Mapping[str, Any]) -> None:
        """Show these facts; what they do not name is unknown."""
        self.kilovolts.setText(str(values.get("kilovolts") or ""))
        features = values.get("features") or {}
        for key, field in self.features.items():
            field.show_answer(str(features.get(key, "")))
        self.roads.show_values(values.get("roads") or [])

    def show_case(self, values: Mapping[str, Any] | None, number: str) -> None:
        """Fill the form from a case, or say that there is no such case."""
        self.info.hide()
        if values is None:
            self.info.say(words.FROM_CASE_NONE.format(number=number))
            return
        self.fill(values)

    def show_tried(self, tried: TriedRoute) -> None:
        """Show what the rule says."""
        clear(self._result)
        self._text = tried.text
        self.copy.setEnabled(bool(tried.text))
        if tried.faults:
            self.outcome.say(words.FAULTS, "amber", "triangle-alert")
            for fault in tried.faults:
                self._result.addWidget(Label(fault, tone="amber").wrapped())
            self._result.addStretch(1)
            return
        self.outcome.say(OUTCOME_NAMES[tried.outcome], *OUTCOME_MARKS[tried.outcome])
        self._result.addWidget(Label(tried.summary, tone="text2").wrapped())
        self._show_open(tried)
        holding = [r for r in tried.rows if r.result is not False]
        quiet = [r for r in tried.rows if r.result is False]
        for tried_row in holding:
            self._result.addWidget(self._make_row(tried_row))
        self._show_quiet(quiet)
        self._result.addStretch(1)

    def _make_form(self) -> Card:
        card = Card(padding=18, gap=8)
        self.info = InfoBar()
        card.body.addWidget(self.info)
        card.body.addLayout(self._make_fillers())
        card.body.addWidget(rule())
        holder = QWidget()
        facts = column(holder, gap=8)
        facts.setContentsMargins(0, 0, theme.px(12), 0)
        facts.addLayout(self._make_plain())
        self.roads = RoadList()
        self.roads.changed.connect(self._changed)
        facts.addWidget(SectionHeader(words.ROADS_TITLE, role="strong"))
        facts.addWidget(self.roads)
        facts.addWidget(rule())
        facts.addLayout(self._make_features())
        facts.addStretch(1)
        card.body.addWidget(_frame(holder), 1)
        return card

    def _make_plain(self) -> QHBoxLayout:
        pair = row(gap=12)
        self.kilovolts = QLineEdit()
        self.kilovolts.setPlaceholderText(words.KILOVOLTS_HOLDER)
        self.kilovolts.textChanged.connect(self._changed)
        self.as_of = DateField(words.AS_OF)
        self.as_of.dateChanged.connect(self._changed)
        for name, field in ((words.KILOVOLTS, self.kilovolts), (words.AS_OF, self.as_of)):
            field.setAccessibleName(name)
            one = column(gap=4)
            one.addWidget(Label(name, "small", "text2"))
            one.addWidget(field)
            one.addStretch(1)
            pair.addLayout(one, 1)
        return pair

    def _make_features(self) -> QVBoxLayout:
        listed = column(gap=8)
        head = SectionHeader(words.FEATURES_TITLE, role="strong")
        self.all_no = Button(words.ALL_NO, "", "link")
        self.all_no.clicked.connect(self._answer_no)
        head.add(self.all_no)
        listed.addWidget(head)
        self.features: dict[str, TriState] = {}
        for feature, name in ROUTE_FEATURE_NAMES.items():
            asked = TriState(name)
            asked.changed.connect(self._changed)
            self.features[feature.value] = asked
            listed.addWidget(asked)
        return listed

    def _make_fillers(self) -> QVBoxLayout:
        both, line = column(gap=8), row(gap=8)
        self.example = Button(words.EXAMPLE, "list-checks")
        self.example.clicked.connect(self._fill_example)
        self.clear = Button(words.CLEAR, "x", "ghost")
        self.clear.clicked.connect(self._empty)
        self.number = QLineEdit()
        self.number.setPlaceholderText(words.FROM_CASE_ASK)
        self.number.setAccessibleName(words.FROM_CASE)
        self.number.returnPressed.connect(self._want_case)
        self.from_case = Button(words.FROM_CASE, "folder-open")
        self.from_case.clicked.connect(self._want_case)
        line.addWidget(self.number, 1)
        line.addWidget(self.from_case)
        both.addLayout(line)
        line = row(gap=8)
        line.addWidget(self.example)
        line.addWidget(self.clear)
        line.addStretch(1)
        both.addLayout(line)
        return both

    def _make_result(self) -> Card:
        card = Card(padding=18, gap=10)
        head = SectionHeader(words.VERDICT, "scale")
        self.outcome = Chip()
        self.copy = Button(words.COPY, "copy", "ghost")
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        head.add(self.outcome)
        head.add(self.copy)
        card.body.addWidget(head)
        card.body.addWidget(Label(words.TRY_NOTE, "small", "text2").wrapped())
        holder = QWidget()
        self._result = column(holder, gap=10)
        self._result.setContentsMargins(0, 0, theme.px(12), 0)
        card.body.addWidget(_frame(holder), 1)
        return card

    def _show_open(self, tried: TriedRoute) -> None:
        if tried.questions:
            asked = words.QUESTIONS.format(count=len(tried.questions))
            self._result.addWidget(Label(asked, "strong", "amber").wrapped())
        for path, text in tried.questions:
            button = Button(text, "circle-help", "link")
            button.setProperty("path", path)
            button.clicked.connect(self._go_to_fact)
            self._result.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if tried.referrals:
            asked = words.REFERRALS + listed(tried.referrals)
            self._result.addWidget(Label(asked, "strong", "amber").wrapped())

    def _show_quiet(self, rows: list[TriedRow]) -> None:
        if not rows:
            return
        self._quiet = QWidget()
        listed = column(self._quiet, gap=10)
        for tried_row in rows:
            listed.addWidget(self._make_row(tried_row))
        head = SectionHeader(words.QUIET.format(count=len(rows)), role="strong")
        self.fold = Button(words.SHOW_QUIET, "", "link")
        self.fold.clicked.connect(self._toggle_quiet)
        head.add(self.fold)
        self._result.addWidget(rule())
        self._result.addWidget(head)
        self._result.addWidget(self._quiet)
        self._quiet.hide()

    def _make_row(self, tried: TriedRow) -> QWidget:
        whole = QWidget()
        lines = column(whole, gap=3)
        line = row(gap=8)
        line.addWidget(_light(tried.result, 15), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Label(f"{tried.about}{signs.COLON}{tried.title}", "strong").wrapped(), 1)
        effect = Label(tried.effect, "small", TONES[tried.result])
        if tried.result is not False:
            line.addWidget(effect, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(line)
        for condition in tried.conditions:
            line = row(gap=8)
            line.setContentsMargins(theme.px(23), 0, 0, 0)
            line.addWidget(_light(condition.result, 13), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(condition.text, "small", "text2").wrapped(), 1)
            line.addWidget(Label(words.RESULTS[condition.result], "small", TONES[condition.result]))
            lines.addLayout(line)
        line = row(gap=8)
        line.setContentsMargins(theme.px(23), 0, 0, 0)
        line.addWidget(Label(tried.basis, "small", "text3").wrapped(), 1)
        button = Button(words.SEE_RULE, "", "quiet")
        button.setProperty("rule", tried.rule)
        button.clicked.connect(self._want_rule)
        line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(line)
        return whole

    def _changed(self) -> None:
        self._soon.start(TRY_AFTER_MS)

    def _try(self) -> None:
        self.tried.emit(self.values(), self.as_of.day())

    def _answer_no(self) -> None:
        for asked in self.features.values():
            asked.show_answer("no")

    def _fill_example(self) -> None:
        self.fill(EXAMPLE)

    def _empty(self) -> None:
        self.fill({})

    def _want_case(self) -> None:
        if self.number.text().strip():
            self.case_wanted.emit(self.number.text().strip())

    def _want_rule(self) -> None:
        self.rule_wanted.emit(str(self.sender().property("rule")))

    def _toggle_quiet(self) -> None:
        is_shown = self._quiet.isVisible()
        self._quiet.setVisible(not is_shown)
        self.fold.say(words.SHOW_QUIET if is_shown else words.HIDE_QUIET)

    def _go_to_fact(self) -> None:
        self._field(str(self.sender().property("path"))).setFocus()

    def _field(self, path: str) -> QWidget:
        match path.split("."):
            case ["features", name]:
                return self.features[name].answers
            case ["roads", number, fact]:
                field = getattr(self.roads.roads[int(number)], fact)
                assert isinstance(field, QWidget)
                return field
            case _:
                return self.kilovolts

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copied.emit()


def _frame(page: QWidget) -> PageFrame:
    """Let form and verdict scroll apart, so that the verdict stays in sight."""
    frame = PageFrame(page)
    frame.let_through()
    return frame


def _light(result: bool | None, side: int) -> StatusLight:
    light = StatusLight(LIGHTS[result], side)
    light.show_light(LIGHTS[result], words.RESULTS[result])
    return light
