"""指派客户经理: who gets how many cases, and which of them cannot be given, before any is."""

from array import array
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_cases import AssignPlan, AssignRow, Ids, ManagerChoice
from desktop.views import theme
from desktop.views.widgets.card import column
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import cases as wording
from desktop.wording import sentences, signs

LIST_HEIGHT = 168


class AssignSheet(ConfirmSheet):
    """Names the account manager of the chosen cases, once it is seen what will come of it.

    Signals: ``plan_wanted(Ids, str)`` what these cases to that manager would be, answered by
    ``show_plan``; ``assigned(Ids, str)`` the cases that can be given, and to whom.
    """

    plan_wanted = Signal(object, str)
    assigned = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ids: Ids = array("q")
        self._plan: AssignPlan | None = None
        self.who = Choice(wording.ASSIGN_WHO)
        self.who.setPlaceholderText(wording.ASSIGN_PICK)
        self.who.currentIndexChanged.connect(self._pick)
        self.content.addWidget(self.who)
        self.gets = Label("", "strong").wrapped()
        self.taken = Label("", "small", "text2").wrapped()
        self.content.addWidget(self.gets)
        self.content.addWidget(self.taken)
        self.content.addWidget(self._make_list())
        self.consequence.setText(wording.ASSIGN_NOTE)
        self.confirmed.connect(self._confirm)
        self.cancelled.connect(self.hide)
        self.hide()

    def _make_list(self) -> PageFrame:
        inner = QWidget()
        lines = column(inner, gap=4)
        self.blocked = Label("", "strong", "amber").wrapped()
        self.reasons = Label("", "small", "amber").wrapped()
        self.moved = Label("", "small", "text2").wrapped()
        for label in (self.blocked, self.reasons, self.moved):
            lines.addWidget(label)
        lines.addStretch(1)
        self._list = PageFrame(inner)
        self._list.let_through()
        return self._list

    def ask(self, ids: Ids, choice: ManagerChoice) -> None:
        """Ask who is to look after these cases."""
        self._ids = ids
        self.title.setText(wording.ASSIGN_TITLE.format(count=sentences.grouped(len(ids))))
        self.who.blockSignals(True)
        self.who.clear()
        for officer, person in choice.managers:
            words = wording.ASSIGN_PERSON.format(name=person.name, bureau=person.bureau)
            self.who.addItem(words, officer)
        self.who.setCurrentIndex(0 if len(choice.managers) == 1 else -1)
        self.who.blockSignals(False)
        self._pick()
        self.complain("" if choice.managers else wording.ASSIGN_NOBODY)
        self.show()
        self.take_focus(self.who)

    def show_plan(self, plan: AssignPlan | None) -> None:
        """Show what would come of it; None means the officer stopped it, and may choose anew."""
        if plan is None:
            self.who.setCurrentIndex(-1)
        if plan is None or plan.manager != self.who.currentData():
            return
        self._plan = plan
        able = [r for r in plan.rows if not r.why]
        blocked = [r for r in plan.rows if r.why]
        self.gets.say(_gets(plan, len(able)) if able else wording.ASSIGN_LEFT_NONE)
        self.taken.say(sentences.joined((_taken(able), _kept(plan)), signs.SEMICOLON))
        self._show_list(blocked, able, plan.name)
        pattern = wording.ASSIGN_DO_REST if blocked else wording.ASSIGN_DO_ALL
        self.confirm.say(pattern.format(count=len(able)) if able else wording.ASSIGN_DO)
        self.confirm.explain("" if able else wording.ASSIGN_LEFT_NONE)

    def _show_list(
        self, blocked: Sequence[AssignRow], able: Sequence[AssignRow], name: str
    ) -> None:
        """List the cases one a line, in as few labels as will do for hundreds of them."""
        self.blocked.say(wording.ASSIGN_BLOCKED.format(count=len(blocked)) if blocked else "")
        self.reasons.say("\n".join(_blocked(r) for r in blocked))
        self.moved.say("\n".join(_moved(r, name) for r in able))
        lines = len(blocked) + len(able) + bool(blocked)
        self._list.setVisible(bool(lines))
        height = self.fontMetrics().lineSpacing() * (lines + 1)
        self._list.setFixedHeight(min(theme.px(LIST_HEIGHT), height + theme.px(12)))

    def _pick(self) -> None:
        """Ask what naming the chosen manager would do; until that is known nothing is named."""
        self._plan = None
        officer = self.who.currentData()
        count = wording.ASSIGN_PLANNING.format(count=len(self._ids))
        self.gets.say(count if officer else "")
        self.taken.say("")
        self._list.hide()
        self.complain("")
        self.confirm.say(wording.ASSIGN_DO)
        self.confirm.explain(wording.ASSIGN_WAITS)
        if officer:
            self.plan_wanted.emit(self._ids, str(officer))

    def _confirm(self) -> None:
        plan = self._plan
        able = array("q", [r.id for r in plan.rows if not r.why]) if plan else array("q")
        if plan is None or not able:
            return
        self.hide()
        self.assigned.emit(able, plan.manager)


def _gets(plan: AssignPlan, count: int) -> str:
    after = plan.has + plan.gains
    return wording.ASSIGN_GETS.format(name=plan.name, count=count, has=plan.has, after=after)


def _taken(able: Sequence[AssignRow]) -> str:
    """Return whose cases these are now, most of them first."""
    counted = Counter(r.was or wording.ASSIGN_FROM_NOBODY for r in able).most_common()
    people = (wording.ASSIGN_FROM_ONE.format(name=name, count=n) for name, n in counted)
    return wording.ASSIGN_FROM.format(people=sentences.listed(people)) if counted else ""


def _kept(plan: AssignPlan) -> str:
    if not plan.kept:
        return ""
    return wording.ASSIGN_KEPT.format(count=plan.kept, name=plan.name)


def _blocked(row: AssignRow) -> str:
    return wording.ASSIGN_BLOCKED_ONE.format(
        number=row.number, enterprise=row.enterprise, why=row.why
    )


def _moved(row: AssignRow, name: str) -> str:
    was = row.was or wording.ASSIGN_FROM_NOBODY
    return wording.ASSIGN_CHANGED.format(
        number=row.number, enterprise=row.enterprise, was=was, name=name
    )
