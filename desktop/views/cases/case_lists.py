"""The other tabs of a case: matters, letters, exchanges and log, each made when first shown."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import CasePage
from desktop.views.cases.happenings_tab import HappeningsTab
from desktop.views.cases.letters_tab import LettersTab
from desktop.views.cases.matters_tab import MattersTab
from desktop.views.letters.delivery_sheet import DeliverySheet
from desktop.views.widgets.one_page import OnePage
from desktop.wording import case_overview

LOGS = ("exchanges", "log")


class CaseLists(QWidget):
    """The list of one tab at a time; back on a tab, what was laid out before is still there.

    Signals: ``letter_opened(str)`` with a letter's id; ``notice_opened(str)`` by its id;
    ``act_wanted(str, object)`` an act and the part of the case it is about;
    ``delivery_opened(str)`` for papers of that case, ``delivery_wanted(DeliveryWanted)``;
    ``taken_back(object, str)`` the entries of an act to be withdrawn, and what it was.
    """

    letter_opened = Signal(str)
    notice_opened = Signal(str)
    act_wanted = Signal(str, object)
    delivery_opened = Signal(str)
    delivery_wanted = Signal(object)
    taken_back = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = OnePage(self)
        self._stack.currentChanged.connect(self.updateGeometry)
        self._matters: MattersTab | None = None
        self._letters: LettersTab | None = None
        self._logs: dict[str, HappeningsTab] = {}
        self._log_case = self._case = ""

    def show_list(self, key: str, page: CasePage) -> None:
        """Show the list of a tab."""
        if key == "approval":
            shown: QWidget = self._show_matters(page)
        elif key == "letters":
            shown = self._show_letters(page)
        else:
            shown = self._show_log(key, page)
        self._stack.setCurrentWidget(shown)

    def prepare(self) -> Iterator[None]:
        """Make ahead, a piece at a time, what the tabs of a usual case fill."""
        yield from self._matters_tab().prepare()
        for key in LOGS:
            self._log(key)
            yield

    def is_asking(self) -> bool:
        """Return whether it is asked whether an act is to be taken back."""
        return any(log.sheet.isVisible() for log in self._logs.values())

    def ask_undo(self, entry: str = "") -> None:
        """Ask in the log that is shown whether an act is to be taken back: the one at hand."""
        shown = self._stack.currentWidget()
        if isinstance(shown, HappeningsTab):
            shown.ask_undo(entry)

    def _matters_tab(self) -> MattersTab:
        if self._matters is None:
            self._matters = MattersTab()
            self._matters.act_wanted.connect(self.act_wanted)
            self._stack.addWidget(self._matters)
        return self._matters

    def _show_matters(self, page: CasePage) -> MattersTab:
        self._matters = self._matters_tab()
        self._matters.show_matters(page.matters)
        return self._matters

    def delivery_sheet(self) -> DeliverySheet:
        """Return the sheet that asks how papers of the case go out."""
        return self._letters_tab().sheet

    def _show_letters(self, page: CasePage) -> LettersTab:
        self._case = page.case_id
        self._letters_tab().show_letters(page.case_id, page.letters, page.notices)
        return self._letters_tab()

    def _letters_tab(self) -> LettersTab:
        if self._letters is None:
            self._letters = LettersTab()
            self._letters.letter_opened.connect(self.letter_opened)
            self._letters.notice_opened.connect(self.notice_opened)
            self._letters.act_wanted.connect(self.act_wanted)
            self._letters.delivery_opened.connect(self._open_delivery)
            self._letters.delivery_wanted.connect(self.delivery_wanted)
            self._stack.addWidget(self._letters)
        return self._letters

    def _open_delivery(self) -> None:
        self.delivery_opened.emit(self._case)

    def _show_log(self, key: str, page: CasePage) -> HappeningsTab:
        """Show what happened; the lines of another case are not filtered any more."""
        if self._log_case != page.case_id:
            self._log_case = page.case_id
            for log in self._logs.values():
                log.filter.clear()
                log.sheet.hide()
        log = self._log(key)
        log.show_rows(page.exchanges if key == "exchanges" else page.log)
        return log

    def _log(self, key: str) -> HappeningsTab:
        if key not in self._logs:
            self._logs[key] = HappeningsTab(case_overview.EMPTY_TABS[key])
            self._logs[key].taken_back.connect(self.taken_back)
            self._stack.addWidget(self._logs[key])
        return self._logs[key]
