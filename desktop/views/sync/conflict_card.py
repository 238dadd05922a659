"""A conflict: both versions side by side, and what its officer can say to it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.models.rows_sync import ConflictRow, SideRow
from desktop.views.keymap import Shortcut
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.page_frame import bring_into_sight
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import sentences
from desktop.wording import sync_page as words


def state_of(shown: ConflictRow) -> str:
    """Return the key of how a conflict stands."""
    if shown.settled:
        return shown.settled
    return shown.verdict if shown.concerns else "won"


class ConflictCard(Card):
    """One conflict.

    Signals: ``agreed(str)``, ``redo_wanted(str)``, ``raised(str)``, each with the entry;
    ``case_wanted(str)``.
    """

    agreed = Signal(str)
    redo_wanted = Signal(str)
    raised = Signal(str)
    case_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=14, gap=10, parent=parent)
        self.shown: ConflictRow | None = None
        head = SectionHeader("")
        self._title = head.title
        self._settled = head.note
        self.state = Chip()
        head.add(self.state)
        self.body.addWidget(head)
        sides = row(gap=12)
        self.second, self.first = _Side(), _Side()
        for side in (self.second, self.first):
            side.setMinimumWidth(1)
            sides.addWidget(side, 1)
        self.body.addLayout(sides)
        buttons = row(gap=8)
        self.agree = Button(words.AGREE, "check", "primary", "A")
        self.redo = Button(words.REDO, "undo-2", key="R")
        self.raise_it = Button(words.RAISE, "send", key="T")
        self.open_case = Button(words.OPEN_CASE, "external-link", "ghost")
        self.agree.clicked.connect(lambda: self._tell(self.agreed))
        self.redo.clicked.connect(lambda: self._tell(self.redo_wanted))
        self.raise_it.clicked.connect(lambda: self._tell(self.raised))
        self.open_case.clicked.connect(self._open)
        for key, button in (("A", self.agree), ("R", self.redo), ("T", self.raise_it)):
            buttons.addWidget(button)
            shortcut = Shortcut(key, self, "conflicts")
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)
        buttons.addStretch(1)
        buttons.addWidget(self.open_case)
        self.body.addLayout(buttons)

    def take_focus(self) -> bool:
        """Put the keyboard on the first thing that can be done; nothing is done by that alone."""
        ways = (self.redo, self.agree, self.raise_it)
        way = next((w for w in ways if w.isVisible() and w.isEnabled()), None)
        if way is not None:
            way.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_sight(self)
        return way is not None

    def show_conflict(self, shown: ConflictRow) -> None:
        """Show another conflict, or the same as it stands now."""
        self.shown = shown
        self._title.setText(
            words.CASE_OF.format(number=shown.case_number, enterprise=shown.enterprise).strip()
            or words.CASE_GONE
        )
        said, tone = words.CONFLICT_STATES[state_of(shown)]
        self.state.say(said, tone)
        self._settled.setText(_settled(shown))
        is_refused = shown.verdict == "refused"
        self.second.show_side(
            words.SIDES["second" if shown.concerns else "other"],
            shown.second,
            (words.SECOND_MARK, "red") if is_refused else (words.BOTH_MARK, "amber"),
        )
        self.first.show_side(
            words.SIDES["first"],
            shown.first,
            (words.FIRST_MARK, "green") if is_refused else (words.BOTH_MARK, "amber"),
            shown.why or words.NO_FIRST,
        )
        self._offer(shown)
        self.setAccessibleName(
            sentences.row_sentence((shown.case_number, said, shown.second.text, shown.told))
        )

    def _offer(self, shown: ConflictRow) -> None:
        for button in (self.agree, self.redo, self.raise_it):
            button.setVisible(shown.is_open)
        self.redo.setVisible(shown.is_open and shown.verdict == "refused")
        for button, usual, against in (
            (self.agree, words.AGREE_TIP, shown.settle_against),
            (self.redo, words.REDO_TIP, shown.settle_against or shown.redo_against),
            (self.raise_it, words.RAISE_TIP, shown.settle_against),
        ):
            button.explain(against)
            if not against:
                button.setToolTip(usual)
        self.open_case.setVisible(bool(shown.case_number))

    def _tell(self, signal: object) -> None:
        if self.shown is not None:
            signal.emit(self.shown.entry)  # type: ignore[attr-defined]

    def _open(self) -> None:
        if self.shown is not None:
            self.case_wanted.emit(self.shown.case_id)


class _Side(Card):
    """One version: who, what, when it was done and when it reached the shared store."""

    def __init__(self) -> None:
        super().__init__("inset", padding=12, gap=4)
        head = row(gap=8)
        self._name = Label("", "small", "text2")
        self._mark = Chip()
        head.addWidget(self._name)
        head.addStretch(1)
        head.addWidget(self._mark)
        self.body.addLayout(head)
        self.text = Label("", "strong").wrapped()
        self.detail = Label("", "small", "text2").wrapped()
        self.who = ElidedLabel("")
        self.when = Label("", "small", "text2").wrapped()
        for label in (self.text, self.detail, self.who, self.when):
            self.body.addWidget(label)
        self.body.addStretch(1)

    def show_side(
        self, name: str, side: SideRow | None, mark: tuple[str, str], without: str = ""
    ) -> None:
        self._name.setText(name)
        if side is None:
            self._mark.say("")
            self.text.setText(without)
            for label in (self.detail, self.who, self.when):
                label.hide()
            return
        self._mark.say(*((words.GONE_MARK, "grey") if side.is_withdrawn else mark))
        self.text.setText(side.text)
        self.detail.say(side.detail)
        who = words.SIDE_WHO.format(bureau=side.bureau, name=side.officer_name)
        self.who.setText(words.SIDE_DESK.format(who=who, desk=side.desk) if side.desk else who)
        self.who.show()
        done = words.SIDE_DONE.format(at=sentences.moment(side.at))
        taken = words.SIDE_TAKEN.format(at=sentences.moment(side.taken_at)) if side.taken_at else ""
        self.when.say(sentences.joined((done, taken)))


def _settled(shown: ConflictRow) -> str:
    if not shown.settled:
        return ""
    return words.SETTLED.format(
        name=shown.settled_by,
        at=sentences.moment(shown.settled_at),
        how=words.CONFLICT_STATES[shown.settled][0],
    )
