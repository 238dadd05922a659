"""判定凭证: what a verdict rests on, fact by fact and row by row; decided once more on request."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.receipt import PlainTable
from desktop.models.rows_receipt import ReceiptRow, ReplayedCase
from desktop.models.tips import tip
from desktop.views import theme
from desktop.views.copying import copy_rows
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader
from desktop.views.widgets.flow import Flow
from desktop.views.widgets.key_values import KeyValues
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.views.widgets.text import Label
from desktop.views.widgets.wrapped_table import WrappedTable
from desktop.wording import receipt as words

MOST = 320


class ReceiptCard(Card):
    """The receipt of a case's verdict, hidden until it is asked for.

    Signals: ``wanted(str)`` the receipt of a case; ``replay_wanted(str)`` decide it once more;
    ``save_wanted(ReceiptRow)``.
    """

    wanted = Signal(str)
    replay_wanted = Signal(str)
    save_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", padding=16, gap=8, parent=parent)
        self.shown = ReceiptRow("")
        self._case_id = ""
        head = SectionHeader(words.TITLE, "shield-check")
        head.note.setText(words.NOTE)
        self.body.addWidget(head)
        self.body.addWidget(self._make_buttons())
        self.replayed = Label("", "strong").wrapped()
        self.differences = Label("", "body", "red").wrapped()
        self.pairs = KeyValues()
        self.facts = PlainTable(words.FACT_HEAD, self)
        self.rows = PlainTable(words.ROW_HEAD, self)
        self._facts_title, self._rows_title = Label("", "strong"), Label("", "strong")
        self.fact_view = WrappedTable(self.facts, words.FACTS, (0, 0, 120, 104), (0, 1))
        self.row_view = WrappedTable(self.rows, words.ROWS, (0, 0, 112, 0), (0, 1, 3))
        for part in (
            self.replayed,
            self.differences,
            self.pairs,
            self._facts_title,
            self.fact_view,
            self._rows_title,
            self.row_view,
        ):
            self.body.addWidget(part)
        self.fact_view.fitted.connect(self._fit)
        self.row_view.fitted.connect(self._fit)
        self.hide()

    def open(self, case_id: str) -> None:
        """Ask for the receipt of a case, or put away the one that is shown."""
        if self.isVisible() and self._case_id == case_id:
            self.hide()
            return
        self._case_id = case_id
        self.wanted.emit(case_id)

    def follow(self, case_id: str) -> None:
        """Read again what is shown after the case changed; of another case it is put away."""
        if self.isHidden():
            return
        if case_id == self._case_id:
            self.wanted.emit(case_id)
        else:
            self.hide()

    def show_receipt(self, receipt: ReceiptRow) -> None:
        """Show a receipt, unless another case is shown by now."""
        if receipt.case_id != self._case_id:
            return
        is_new, self.shown = self.isHidden() or receipt != self.shown, receipt
        if not is_new:
            return
        self._say_replayed("" if receipt.pairs else words.NONE, (), "text2")
        self.pairs.show_pairs(receipt.pairs)
        self.facts.show_rows(receipt.facts)
        self.rows.show_rows(receipt.rows)
        self._facts_title.setText(words.FACTS.format(count=len(receipt.facts)))
        self._rows_title.setText(words.ROWS.format(count=len(receipt.rows)))
        has_pairs = bool(receipt.pairs)
        for part in (self._facts_title, self.fact_view, self._rows_title, self.row_view):
            part.setVisible(has_pairs)
        for button in (self.replay, self.copy, self.save):
            button.setEnabled(has_pairs)
        self.show()
        bring_into_sight(self.replay)

    def show_replayed(self, replayed: ReplayedCase) -> None:
        """Say what came of deciding the case once more."""
        if replayed.case_id == self._case_id:
            tone = "red" if replayed.differences else "green"
            self._say_replayed(replayed.said, replayed.differences, tone)

    def _make_buttons(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, gap=8)
        self.replay = Button(words.REPLAY, "rotate-cw", "chosen")
        self.replay.setToolTip(tip(words.REPLAY_TIP))
        self.copy = Button(words.COPY, "copy", "small")
        self.save = Button(words.SAVE, "download", "small")
        self.close_button = Button(words.CLOSE, "x", "small")
        pairs = (
            (self.replay, self._want_replay),
            (self.copy, self._copy),
            (self.save, self._want_save),
            (self.close_button, self.hide),
        )
        for button, act in pairs:
            button.clicked.connect(act)
            flow.addWidget(button)
        return holder

    def _fit(self) -> None:
        for view in (self.fact_view, self.row_view):
            view.setFixedHeight(min(theme.px(MOST), view.whole_height()))

    def _say_replayed(self, said: str, differences: tuple[str, ...], tone: str) -> None:
        self.replayed.say(said, tone)
        self.differences.say("\n".join(differences))

    def _want_replay(self) -> None:
        self._say_replayed(words.REPLAYING, (), "text2")
        self.replay_wanted.emit(self._case_id)

    def _want_save(self) -> None:
        self.save_wanted.emit(self.shown)

    def _copy(self) -> None:
        copy_rows((*self.shown.pairs, *self.shown.facts, *self.shown.rows))
