"""The facts a verdict still asks for, each answered in place by one click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.models.rows import QuestionRow
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column, row
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import Label
from desktop.wording import act_menu, case_page
from desktop.wording.act_menu import SUGGESTED

FEW = 4


class FactQuestions(Card):
    """One line a question.

    Signals: ``stated(tuple[tuple[str, str], ...], str)`` answers by path, and their source;
    ``others_wanted()`` the form of all facts.
    """

    stated = Signal(object, str)
    others_wanted = Signal()

    def __init__(self, questions: tuple[QuestionRow, ...], parent: QWidget | None = None) -> None:
        super().__init__("inset", padding=12, gap=10, parent=parent)
        self.lines = [_Question(q) for q in questions]
        for line in self.lines:
            line.answered.connect(self._answered)
            self.body.addWidget(line)
        foot = row(gap=8)
        foot.addWidget(Label(case_page.FACT_SOURCE, "small", "text2"))
        self.source = Choice(case_page.FACT_SOURCE)
        self.source.addItems([case_page.BY_OFFICER, *SUGGESTED["state-facts.source"]])
        others = Button(case_page.ANSWER_OTHER, "", "link")
        others.clicked.connect(self.others_wanted)
        foot.addWidget(self.source, 1)
        foot.addWidget(others)
        self.body.addLayout(foot)

    def _answered(self, path: str, value: str) -> None:
        self.stated.emit(((path, value),), self.source.currentText())


class _Question(QWidget):
    """One question: a few answers are buttons, many are a list, a day is typed."""

    answered = Signal(str, str)

    def __init__(self, question: QuestionRow) -> None:
        super().__init__()
        self.question = question
        outer = column(self, gap=4)
        outer.addWidget(Label(question.text, "strong").wrapped())
        self.buttons: list[Button] = []
        self.choice: Choice | None = None
        self.line: QLineEdit | None = None
        if question.choices and len(question.choices) <= FEW and not question.is_typed:
            self._offer_buttons(outer)
        elif question.choices and not question.is_typed:
            self._offer_list(outer)
        else:
            self._ask_for_text(outer)

    def _offer_buttons(self, outer: QVBoxLayout) -> None:
        holder = QWidget()
        flow = Flow(holder, gap=6)
        for code, name in self.question.choices:
            button = Button(name, "", "small")
            button.setProperty("code", code)
            button.setAccessibleName(f"{self.question.text} {name}")
            button.clicked.connect(self._press)
            self.buttons.append(button)
            flow.addWidget(button)
        outer.addWidget(holder)

    def _offer_list(self, outer: QVBoxLayout) -> None:
        self.choice = Choice(self.question.text)
        self.choice.setPlaceholderText(act_menu.NOT_CHOSEN)
        self.choice.addItems([name for _code, name in self.question.choices])
        self.choice.setCurrentIndex(-1)
        self.choice.activated.connect(self._pick)
        outer.addWidget(self.choice)

    def _ask_for_text(self, outer: QVBoxLayout) -> None:
        line = row(gap=6)
        self.line = QLineEdit()
        self.line.setAccessibleName(self.question.text)
        self.line.setPlaceholderText(self.question.hint)
        self.line.returnPressed.connect(self._enter)
        line.addWidget(self.line, 1)
        for code, name in self.question.choices:
            button = Button(name, "", "small")
            button.setProperty("code", code)
            button.clicked.connect(self._press)
            self.buttons.append(button)
            line.addWidget(button)
        save = Button(case_page.NOTE_SAVE, "check", "small")
        save.clicked.connect(self._enter)
        line.addWidget(save)
        holder = QWidget()
        holder.setLayout(line)
        outer.addWidget(holder)

    def _press(self) -> None:
        self.answered.emit(self.question.path, str(self.sender().property("code")))

    def _pick(self, place: int) -> None:
        self.answered.emit(self.question.path, self.question.choices[place][0])

    def _enter(self) -> None:
        typed = self.line.text().strip() if self.line else ""
        if typed:
            self.answered.emit(self.question.path, typed)
