"""The other tabs of a case: matters, letters, exchanges and log, as it has them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import CasePage
from desktop.views.cases.happenings_tab import HappeningsTab
from desktop.views.cases.letters_tab import LettersTab
from desktop.views.cases.matters_tab import MattersTab
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.card import column
from desktop.wording import case_overview


class CaseList(QWidget):
    """One tab's list.

    Signals: ``letter_opened(str)`` with a letter's id;
    ``notice_opened(str)`` by its number; ``act_wanted(str, object)`` an act and the part of the
    case it is about.
    """

    letter_opened = Signal(str)
    notice_opened = Signal(str)
    act_wanted = Signal(str, object)

    def __init__(self, key: str, page: CasePage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = column(self, gap=14)
        if key == "approval":
            self._matters(page)
        elif key == "letters":
            self._letters(page)
        else:
            rows = page.exchanges if key == "exchanges" else page.log
            self._column.addWidget(HappeningsTab(rows, case_overview.EMPTY_TABS[key]), 1)
            return
        if self._column.count() == 0:
            self._column.addWidget(Blank("inbox", case_overview.EMPTY_TABS[key]))
        self._column.addStretch(1)

    def _matters(self, page: CasePage) -> None:
        if page.matters:
            shown = MattersTab(page.matters)
            shown.act_wanted.connect(self.act_wanted)
            self._column.addWidget(shown)

    def _letters(self, page: CasePage) -> None:
        shown = LettersTab(page.letters, page.notices)
        shown.letter_opened.connect(self.letter_opened)
        shown.notice_opened.connect(self.notice_opened)
        shown.act_wanted.connect(self.act_wanted)
        self._column.addWidget(shown)
