"""One entry of the record with everything it says, to be read and copied."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.models.audit import details_of
from desktop.models.rows_audit import AuditRow
from desktop.views import theme
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, column
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.page_frame import PageFrame
from desktop.wording import audit as words

WIDTH = 402


class AuditPane(Card):
    """What there is to know of the chosen entry.

    Signals: ``case_wanted(str)``.
    """

    case_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=0, gap=0, parent=parent)
        self._case = ""
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(Blank("history", words.NOTHING_CHOSEN))
        inner = QWidget()
        lines = column(inner, gap=12)
        lines.setContentsMargins(*(theme.px(side) for side in (18, 16, 9, 16)))
        self.pairs = KeyValues()
        lines.addWidget(self.pairs)
        self.case = Button(words.OPEN_CASE, "folder-open", "plain", "Enter")
        self.case.clicked.connect(lambda: self.case_wanted.emit(self._case))
        lines.addWidget(self.case, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addStretch(1)
        frame = PageFrame(inner)
        frame.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        frame.let_through()
        self._stack.addWidget(frame)
        self.body.addWidget(holder, 1)
        self._fit()

    def show_row(self, chosen: AuditRow | None) -> None:
        """Show an entry, or that none is chosen."""
        self._stack.setCurrentIndex(0 if chosen is None else 1)
        if chosen is None:
            return
        self._case = chosen.case_id if chosen.case_number else ""
        self.pairs.show_pairs(tuple((n, _broken(v)) for n, v in details_of(chosen)))
        self.case.setVisible(bool(self._case))

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(WIDTH))


def _broken(value: str) -> str:
    """Return a value that can be broken into lines: a hash has no place for it of its own."""
    if len(value) < 24 or not value.isalnum() or not value.isascii():
        return value
    return " ".join(value[at : at + 8] for at in range(0, len(value), 8))
