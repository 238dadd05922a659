"""提醒补齐 for several letters: which get a reminder and which do not and why, before any does."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.lapse import day_said
from desktop.models.rows_letters import LapseRow
from desktop.views import theme
from desktop.views.widgets.card import column
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import lapse as words
from desktop.wording import sentences

LIST_HEIGHT = 132


class RemindSheet(ConfirmSheet):
    """Confirms the reminders of several letters; those that get none stand first.

    Signals: ``reminded(tuple[LapseRow, ...])`` the letters that can be reminded.
    """

    reminded = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._able: tuple[LapseRow, ...] = ()
        inner = QWidget()
        lines = column(inner, gap=4)
        self.blocked = Label("", "strong", "amber").wrapped()
        self.reasons = Label("", "small", "amber").wrapped()
        self.reminders = Label("", "small", "text2").wrapped()
        for label in (self.blocked, self.reasons, self.reminders):
            lines.addWidget(label)
        lines.addStretch(1)
        self._list = PageFrame(inner)
        self._list.let_through()
        self.content.addWidget(self._list)
        self.consequence.setText(words.REMIND_NOTE)
        self.confirmed.connect(self._confirm)
        self.cancelled.connect(self.hide)
        self.hide()

    def ask(self, rows: Sequence[LapseRow]) -> None:
        """Show what reminding of these letters would do."""
        told = [(r, against(r)) for r in rows]
        blocked = [_blocked(r, why) for r, why in told if why]
        self._able = tuple(r for r, why in told if not why)
        self.title.setText(words.REMIND_TITLE.format(count=len(rows)))
        self.blocked.say(words.REMIND_BLOCKED.format(count=len(blocked)) if blocked else "")
        self.reasons.say("\n".join(blocked))
        self.reminders.say("\n".join(_reminded(r) for r in self._able))
        height = self.fontMetrics().lineSpacing() * (len(told) + bool(blocked) + 1)
        self._list.setFixedHeight(min(theme.px(LIST_HEIGHT), height + theme.px(12)))
        pattern = words.REMIND_REST if blocked else words.REMIND_ALL
        count = len(self._able)
        self.confirm.say(pattern.format(count=count) if count else words.REMIND)
        self.confirm.explain("" if count else words.REMIND_NONE)
        self.show()
        self.take_focus(self.confirm if count else self.cancel)

    def _confirm(self) -> None:
        if self._able:
            self.hide()
            self.reminded.emit(self._able)


def against(row: LapseRow) -> str:
    """Return why no reminder of the letter can go out now; blank where one can."""
    return next((act.refusal for act in row.acts if act.act == "remind-enterprise"), "")


def _blocked(row: LapseRow, why: str) -> str:
    return words.REMIND_REFUSED.format(number=f"{row.number} · {row.enterprise}", why=why)


def _reminded(row: LapseRow) -> str:
    lacking = sentences.listed(paper.name for paper in row.papers if not paper.is_in)
    return sentences.joined((row.number, row.enterprise, lacking, day_said(row)))
