"""读回可编辑表: what would be recorded of it, and what not and why, before anything is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_edits import EditPlan, EditRow
from desktop.views import theme
from desktop.views.widgets.card import column
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import TextField
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import case_edits as words

LIST_HEIGHT = 220
MOST_SHOWN = 500


class EditsSheet(ConfirmSheet):
    """The preview of a table that was read back; those that cannot be recorded stand first.

    Signals: ``wanted(tuple[EditRow, ...], str)`` the changes to be recorded, and the reason.
    """

    wanted = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = EditPlan("")
        inner = QWidget()
        lines = column(inner, gap=4)
        self.blocked = Label("", "strong", "amber").wrapped()
        self.reasons = Label("", "small", "amber").wrapped()
        self.changes = Label("", "small", "text2").wrapped()
        self.same = Label("", "small", "text2").wrapped()
        for label in (self.blocked, self.reasons, self.changes, self.same):
            lines.addWidget(label)
        lines.addStretch(1)
        self._list = PageFrame(inner)
        self._list.let_through()
        self.reason = TextField(words.REASON, words.REASON)
        self.reason.finished.connect(self.confirmed)
        self.content.addWidget(self._list)
        self.content.addWidget(self.reason)
        self.consequence.setText(words.NOTE)
        self.confirmed.connect(self._confirm)
        self.cancelled.connect(self.hide)
        self.hide()

    def open_for(self, plan: EditPlan) -> None:
        """Show what a table would change."""
        self._plan = plan
        able, blocked = plan.able, plan.blocked
        cases = len({row.case_id for row in able})
        title = words.TITLE if able else words.TITLE_NONE
        self.title.setText(title.format(file=plan.file, count=len(able), cases=cases))
        self.blocked.say(words.BLOCKED.format(count=len(blocked)) if blocked else "")
        self.reasons.say("\n".join(map(_blocked, blocked[:MOST_SHOWN])))
        self.changes.say("\n".join(map(_change, able[:MOST_SHOWN])))
        self.same.say(words.SAME.format(count=plan.same) if plan.same else "")
        lines = min(len(able), MOST_SHOWN) + min(len(blocked), MOST_SHOWN) + 2
        height = self.fontMetrics().lineSpacing() * lines + theme.px(12)
        self._list.setFixedHeight(min(theme.px(LIST_HEIGHT), height))
        self.reason.setVisible(_needs_reason(able))
        self.reason.setPlainText("")
        self.confirm.say(words.DO.format(count=len(able)) if able else words.DO_NOTHING)
        self.confirm.explain("" if able else words.DO_NOTHING)
        self.complain("")
        self.show()
        first = self.reason if _needs_reason(able) else self.confirm
        self.take_focus(first if able else self.cancel)

    def _confirm(self) -> None:
        able, reason = self._plan.able, self.reason.said()
        if not able:
            return
        if _needs_reason(able) and not reason:
            self.complain(words.NEEDS_REASON)
            return
        self.hide()
        self.wanted.emit(able, reason)


def _needs_reason(rows: Sequence[EditRow]) -> bool:
    return any("." in row.field for row in rows)


def _change(row: EditRow) -> str:
    return words.CHANGE.format(
        number=row.number,
        field=words.FIELDS[row.field],
        before=row.before or words.BLANK,
        after=row.after or words.BLANK,
    )


def _blocked(row: EditRow) -> str:
    if not row.field:
        return words.BLOCKED_ROW.format(row=row.row, number=row.number, why=row.why)
    return words.BLOCKED_ONE.format(
        row=row.row, number=row.number, field=words.FIELDS[row.field], why=row.why
    )
