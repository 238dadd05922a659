"""The sheet before an act is taken back out of a case's log: what goes, and who has seen it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows import TimelineRow
from desktop.views.widgets.card import clear
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.text import Label
from desktop.wording import case_page as words
from desktop.wording import sentences


class UndoSheet(ConfirmSheet):
    """Asks once more; the act can be done again, so Enter takes it back.

    Signals: ``taken_back(tuple[str, ...], str)`` the act's entries, and what it was in words.
    """

    taken_back = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: TimelineRow | None = None
        self.confirm.say(words.UNDO)
        self.confirmed.connect(self._take_back)
        self.cancelled.connect(self.hide)
        self.hide()

    @property
    def entry(self) -> str:
        """The entry it asks about, blank while it is put away."""
        return "" if self._row is None or self.isHidden() else self._row.entry

    def ask(self, row: TimelineRow) -> None:
        """Ask about the act a line of the log comes from."""
        self._row, undo = row, row.undo
        self.title.setText(words.UNDO_TITLE.format(what=undo.texts[0]))
        clear(self.content)
        about = sentences.joined((sentences.full_moment(row.at), row.detail))
        self.content.addWidget(Label(about, "small", "text2").wrapped())
        if len(undo.texts) > 1:
            said = words.UNDO_SEVERAL.format(
                count=len(undo.texts), texts=sentences.listed(undo.texts)
            )
            self.content.addWidget(Label(said, "small").wrapped())
        how = "alone" if undo.is_alone else "waiting" if undo.is_waiting else "sent"
        self.consequence.say(words.UNDO_CONSEQUENCES[how])
        self.show()
        self.take_focus(self.confirm)

    def _take_back(self) -> None:
        if self._row is None:
            return
        row = self._row
        self.hide()
        self.taken_back.emit(row.undo.entries, row.undo.texts[0])
