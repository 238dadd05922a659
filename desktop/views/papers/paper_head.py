"""The head of the paper that is shown: where it stands, and what may be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.models.papers import note_words, state_words
from desktop.models.rows_acts import ActAsked
from desktop.models.rows_papers import PaperLineRow
from desktop.views import theme
from desktop.views.marks import LIGHT_TONES, paper_light
from desktop.views.widgets.buttons import Button, of_act
from desktop.views.widgets.card import column, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import case_overview, scan_pages, sentences
from desktop.wording import papers as words

ICONS = {"submit-paper": "file-plus", "verify-paper": "check", "return-paper": "undo-2"}
WAYS = {"turn": (scan_pages.KEEP, "rotate-cw"), "bind": (scan_pages.BIND, "pages")}


class PaperHead(QWidget):
    """Name, state and acts of a paper; greyed with the reason where one cannot be done.

    Signals: ``acted(str)`` an act of the domain; ``arranged(str)`` its pages: turn or bind.
    """

    acted = Signal(str)
    arranged = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        whole = column(self, gap=4)
        whole.setContentsMargins(*(theme.px(side) for side in (16, 12, 12, 10)))
        line = row(gap=8)
        self.title = ElidedLabel("", "h2")
        self.state = Chip()
        line.addWidget(self.title, 1)
        line.addWidget(self.state)
        whole.addLayout(line)
        self.about = Label("", "small", "text2").wrapped()
        self.remark = Label("", "small", "amber").wrapped()
        whole.addWidget(self.about)
        whole.addWidget(self.remark)
        whole.addLayout(self._make_buttons())

    def show_paper(self, paper: PaperLineRow, case_id: str) -> None:
        """Say where the paper stands and what may be done; a new scan is handed in as any is."""
        about = ActAsked(case_id, "", (("paper", paper.paper),))
        self.title.setText(paper.name)
        light = paper_light(paper.status, is_waived=paper.is_waived)
        self.state.say(state_words(paper), LIGHT_TONES[light])
        main = case_overview.MAIN_PAPER if paper.is_main else ""
        self.about.setText(sentences.joined((main, note_words(paper))))
        self.remark.say(words.REMARK.format(remark=paper.remark) if paper.remark else "")
        for act, button in self.buttons.items():
            button.explain(paper.reason(act), of_act(about, act))
        none = "" if paper.scans else scan_pages.NO_SCANS
        for button in self.ways.values():
            button.explain(paper.reason("submit-paper") or none, of_act(about, "submit-paper"))

    def _make_buttons(self) -> Flow:
        flow, acts = Flow(gap=8), QWidget()
        acts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line = row(acts, gap=8)
        self.buttons: dict[str, Button] = {}
        for act, said in words.ACT_WORDS.items():
            button = Button(said, ICONS.get(act, ""), "plain", words.ACT_KEYS[act])
            button.clicked.connect(self._act)
            button.setProperty("act", act)
            self.buttons[act] = button
            line.addWidget(button)
        line.addStretch(1)
        flow.addWidget(acts)
        self.ways: dict[str, Button] = {}
        for way, (said, icon) in WAYS.items():
            button = Button(said, icon, "ghost")
            button.setProperty("act", way)
            button.clicked.connect(self._arrange)
            self.ways[way] = button
            flow.addWidget(button)
        return flow

    def _act(self) -> None:
        self.acted.emit(str(self.sender().property("act")))

    def _arrange(self) -> None:
        self.arranged.emit(str(self.sender().property("act")))
