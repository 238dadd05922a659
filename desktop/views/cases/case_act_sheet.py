"""The sheet before a case is accepted, filed or concluded."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import CasePage
from desktop.views.cases.case_parts import verdict_chip
from desktop.views.requests import CaseAct
from desktop.views.widgets.card import clear, row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.text import Label
from desktop.wording import case_overview, screens, sentences


class CaseActSheet(ConfirmSheet):
    """Confirm the case's next step; its focus is on the safe button.

    Signals: ``acted(CaseAct)``.
    """

    acted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: CasePage | None = None
        self.confirmed.connect(self._confirm)
        self.hide()

    def open_for(self, page: CasePage) -> None:
        """Show the sheet of the case's next step."""
        self._page = page
        clear(self.content)
        said = case_overview.NEXT_BUTTONS.get(page.next_act, "")
        self.title.setText(screens.ACT_TITLE.format(act=said))
        matter = page.matter.name if page.matter else ""
        about = sentences.joined((page.number, page.enterprise, matter))
        self.content.addWidget(Label(about, "small", "text2").wrapped())
        line = row(gap=8)
        line.addWidget(verdict_chip(page.verdict))
        line.addWidget(Label(sentences.bureau_summary(s.state for s in page.steps), "small"))
        line.addStretch(1)
        self.content.addLayout(line)
        self.consequence.say(case_overview.CASE_ACT_CONSEQUENCES.get(page.next_act, ""))
        self.confirm.say(said)
        self.show()
        self.take_focus(self.cancel)

    def _confirm(self) -> None:
        if self._page is None:
            return
        page = self._page
        self.hide()
        self.acted.emit(CaseAct(page.case_id, page.main_matter, page.next_act))
