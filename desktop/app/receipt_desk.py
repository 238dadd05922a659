"""The receipt of a verdict on the case's page: shown, saved, and the case decided once more."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop.app.shell import Shell
from desktop.office.page_receipt import case_receipt, replayed_case
from desktop.store.rows_receipt import ReceiptRow
from desktop.views.cases.case_overview import CaseOverview
from desktop.wording import receipt as words


class ReceiptDesk(QObject):
    """What is asked of a receipt; ``case_id`` says which case the page shows."""

    def __init__(self, shell: Shell, overview: CaseOverview, case_id: Callable[[], str]) -> None:
        super().__init__(shell)
        self.shell, self.card, self._case_id = shell, overview.receipt, case_id
        overview.verdict.receipt_wanted.connect(self._open)
        self.card.wanted.connect(self._show)
        self.card.replay_wanted.connect(self._replay)
        self.card.save_wanted.connect(self._save)

    def _open(self) -> None:
        self.card.open(self._case_id())

    def _show(self, case_id: str) -> None:
        self.shell.ask(lambda o: case_receipt(o, case_id), self.card.show_receipt)

    def _replay(self, case_id: str) -> None:
        self.shell.ask(lambda o: replayed_case(o, case_id), self.card.show_replayed)

    def _save(self, receipt: ReceiptRow) -> None:
        name = words.SAVE_NAME.format(number=receipt.number)
        self.shell.save_as(words.SAVE, name, words.KINDS, receipt.text.encode())
