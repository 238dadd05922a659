"""下一步: what the case waits for, and the button that does it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import CasePage
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.text import Label
from desktop.wording import act_menu, case_overview, sentences, signs

IN_PLACE = ("act", "late_review")
"""Next acts that have a form rather than a sheet of their own on the case's page."""
LETTER_STEPS = ("draft", "revise", "check", "countersign", "sign", "seal", "serve")
ON_LETTER = frozenset(f"{step}-letter" for step in LETTER_STEPS)
"""Acts that are done on the letter's own page, before its text."""


class NextStep(Card):
    """The officer's next act in a case, or whom the case waits for.

    Signals: ``wanted()`` when its button was pressed.
    """

    wanted = Signal()

    def __init__(self, key: str = "", parent: QWidget | None = None) -> None:
        super().__init__("tint", padding=14, gap=6, parent=parent)
        self.head = SectionHeader("", "list-checks")
        self.head.title.set_tone("accent")
        self.note = Label("", "small", "text2").wrapped()
        self.button = Button("", "arrow-right", "primary", key)
        self.button.clicked.connect(self.wanted)
        self.body.addWidget(self.head)
        self.body.addWidget(self.note)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_case(self, page: CasePage) -> None:
        """Show what is next in a case."""
        title, note = next_words(page)
        self.head.title.setText(f"{case_overview.SECTION_NEXT}{signs.COLON}{title}")
        waiting = ""
        if page.waiting_for:
            waiting = case_overview.NEXT_WAITING.format(names=sentences.listed(page.waiting_for))
        self.note.setText(note + waiting + page.former)
        link = page.next_link
        plain = link.name if link is not None and page.next_act in IN_PLACE else ""
        words = case_overview.NEXT_BUTTONS.get(page.next_act, plain)
        self.button.say(words)
        self.button.setVisible(bool(words))


def next_words(page: CasePage) -> tuple[str, str]:
    """Return the title of the next step and what it means."""
    told = case_overview.NEXT_ACTS.get(page.next_act)
    if told is not None:
        return told
    if page.next_link is None:
        return case_overview.NEXT_ACTS["none"]
    note = case_overview.NEXT_NOTE.format(note=act_menu.NOTES[page.next_link.act])
    return page.next_link.name, note
