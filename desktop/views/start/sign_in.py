"""The page where an officer signs in: choose who you are, by name or by typing."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from desktop.models.rows_sign_in import OfficerChoice, SignInPage
from desktop.models.sign_in import CHOICE, OfficerList
from desktop.views import theme
from desktop.views.choosing import choose_row
from desktop.views.start.officers_view import OfficerFilter, OfficersView
from desktop.views.start.password_panel import PasswordPanel
from desktop.views.start.recovery_card import RecoveryCard
from desktop.views.start.welcome import centred, head_of
from desktop.views.widgets.blank import Blank
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, row
from desktop.views.widgets.chip import Chip
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.keys import HintsBar
from desktop.views.widgets.text import Label, reveal
from desktop.wording import people_kept, start, why

WIDTH = 640
PANEL = 380
TALLEST = 16_777_215


class SignIn(QWidget):
    """Everyone on duty; Enter sits down, Esc empties the filter and then goes back.

    Signals: ``chosen(str)`` the officer's id; ``left()`` nobody else sits down;
    ``given(str, str)`` an officer's id and password, or new password; ``changed_mind()`` another
    officer is to be chosen; ``forgotten(str)`` whose password is; ``recovering(str, str, str)`` an
    officer's id, the recovery code and the new password; ``code_wanted(str)`` whose one-time code
    is to be typed, ``redeeming(str, str, str)`` it and the new password; ``anew_wanted()`` nobody
    can open the store, and the office is to be joined afresh.
    """

    anew_wanted = Signal()

    chosen = Signal(str)
    left = Signal()
    given = Signal(str, str)
    changed_mind = Signal()
    forgotten = Signal(str)
    recovering = Signal(str, str, str)
    code_wanted = Signal(str)
    redeeming = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = ""
        body = centred(self, WIDTH)
        top = row(gap=8)
        self._asked = ""
        self.title, self.remark = (
            Label(start.SIGN_IN, "h1"),
            Label(start.SIGN_IN_NOTE, "body", "text2"),
        )
        top.addLayout(head_of(self.title, self.remark), 1)
        self.demo = Chip()
        top.addWidget(self.demo, 0, Qt.AlignmentFlag.AlignTop)
        body.addLayout(top)
        self.bar = InfoBar()
        body.addWidget(self.bar)
        body.addWidget(self._make_card(), 100)
        self.recovery = RecoveryCard()
        self.recovery.hide()
        self.recovery.done.connect(self._kept)
        body.addWidget(self.recovery)
        body.addLayout(self._make_buttons())
        body.addStretch(1)
        self.setFocusProxy(self.filter)

    def show_people(self, page: SignInPage, last: str, *, may_leave: bool) -> None:
        """Show who may sign in, with the last one chosen beforehand."""
        self._last = last
        words = (page.office, start.DEMO_CHIP) if page.is_demo else (page.office,)
        self.demo.say(" · ".join(words), "amber" if page.is_demo else "grey")
        self._may_leave = may_leave
        self.bar.hide()
        self.filter.clear()
        self.people.show_people(page.people)
        self._people = len(page.people)
        self._show_list(is_shown=True)
        self._choose()

    def forbid_leaving(self) -> None:
        """Take the way back away: nobody sits at the desk any more."""
        self._may_leave = False
        self.back.hide()

    def name_page(self, title: str, remark: str) -> None:
        """Say what the page is for, where it is not the choice of a name."""
        self.title.setText(title)
        self.remark.setText(remark)

    def offer_anew(self) -> None:
        """Offer the way out where nobody remembers a password."""
        self.anew.show()

    def complain(self, reason: str) -> None:
        """Say why nobody sat down."""
        self.bar.say(reason)

    def ask_password(self, officer: str, *, at_server: bool = False) -> None:
        """Ask for an officer's password in the place of the list."""
        self._asked = officer
        self.panel.ask(self._choice_of(officer), at_server=at_server)
        self._show_list(is_shown=False)

    def offer_recovery(self, *, is_offered: bool) -> None:
        """Offer the way of a forgotten password beside the one asked for, or not."""
        self.panel.offer_recovery(is_offered=is_offered)

    def ask_recovery(self, officer: str) -> None:
        """Have an officer set a password by the recovery code."""
        self._asked = officer
        self.panel.ask_recovery(self._choice_of(officer))
        self._show_list(is_shown=False)
        self.panel.code.setFocus()

    def ask_code(self, officer: str, code: str = "") -> None:
        """Have an officer set a password by a one-time code, in the place of the list."""
        self._asked = officer
        self.panel.ask_code(self._choice_of(officer), code)
        self._show_list(is_shown=False)
        (self.panel.password if code else self.panel.code).setFocus()

    def show_recovery(self, code: str, why: str = "") -> None:
        """Show a recovery code in the place of the list, until it is kept, and why now."""
        self._show_list(is_shown=False)
        self.card.hide()
        self.recovery.show_code(code, why=why)
        self.setFocusProxy(self.recovery)

    def ask_new(self, officer: str, note: str) -> None:
        """Have an officer set a password in the place of the list."""
        self._asked = officer
        self.panel.ask_new(self._choice_of(officer), note)
        self._show_list(is_shown=False)

    def ask_who(self) -> None:
        """Show the list again."""
        self._show_list(is_shown=True)
        self.filter.setFocus()

    @property
    def asked(self) -> str:
        """Whose password is asked for, blank where nobody's is."""
        return "" if self.panel.isHidden() else self._asked

    def _choice_of(self, officer: str) -> OfficerChoice:
        known = self.people.choice_of(officer)
        return known or OfficerChoice(officer, officer, "", "")

    def _show_list(self, *, is_shown: bool) -> None:
        """Show the list, or the panel with the password in its place."""
        for part in (self.holder, self.middle, self.hints, self.enter):
            part.setVisible(is_shown)
        self.panel.setVisible(not is_shown)
        self.card.setMaximumHeight(TALLEST if is_shown else theme.px(PANEL))
        if is_shown:
            self.panel.clear()
        reveal(self.back, is_shown=is_shown and self._may_leave)
        self.setFocusProxy(self.filter if is_shown else self.panel)
        (self.filter if is_shown else self.panel.password).setFocus()

    def _give(self, password: str) -> None:
        self.given.emit(self._asked, password)

    def _forget(self) -> None:
        self.forgotten.emit(self._asked)

    def _recover(self, code: str, new: str) -> None:
        self.recovering.emit(self._asked, code, new)

    def _kept(self) -> None:
        self.recovery.hide()
        self.card.show()

    def _go_back(self) -> None:
        self.ask_who()
        self.changed_mind.emit()

    def _make_card(self) -> QWidget:
        self.card = card = Card(padding=0, gap=0)
        card.body.addWidget(self._make_filter())
        self._make_list()
        self.blank = Blank("search", start.SIGN_IN_NONE, start.SIGN_IN_CLEAR)
        self.blank.pressed.connect(self.filter.clear)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.list)
        self.middle.addWidget(self.blank)
        card.body.addWidget(self.middle, 1)
        self.hints = HintsBar(start.KEYS_SIGN_IN)
        card.body.addWidget(self.hints)
        self.panel = PasswordPanel()
        self.panel.hide()
        self.panel.given.connect(self._give)
        self.panel.left.connect(self._go_back)
        self.panel.forgotten.connect(self._forget)
        self.panel.recovering.connect(self._recover)
        self.panel.code_wanted.connect(lambda: self.code_wanted.emit(self._asked))
        self.panel.redeeming.connect(lambda *typed: self.redeeming.emit(self._asked, *typed))
        card.body.addWidget(self.panel, 1)
        card.setMinimumHeight(theme.px(320))
        return card

    def _make_filter(self) -> QWidget:
        self.filter: OfficerFilter = OfficerFilter()
        self.filter.textChanged.connect(self._filtered)
        self.holder = QWidget()
        holder = row(self.holder, gap=0)
        edge = theme.px(12)
        holder.setContentsMargins(edge, edge, edge, edge)
        holder.addWidget(self.filter)
        return self.holder

    def _make_list(self) -> None:
        self._people = 0
        self._may_leave = False
        self.people: OfficerList = OfficerList(self)
        self.list = OfficersView(self.people)
        self.list.activated.connect(self._chosen)
        self.list.clicked.connect(self._chosen)
        self.filter.list = self.list
        self.filter.entered.connect(self._enter)
        self.filter.escaped.connect(self._escape)
        self.list.escaped.connect(self._escape)
        self.list.typed.connect(self._type)

    def _make_buttons(self) -> QHBoxLayout:
        line = row(gap=8)
        self.back = Button(start.SIGN_IN_BACK, "", "plain", "Esc")
        self.back.clicked.connect(self.left)
        self.enter = Button(start.SIGN_IN_BUTTON, "arrow-right", "primary", "Enter")
        self.enter.clicked.connect(self._enter)
        self.anew = Button(people_kept.ANEW, "", "link")
        self.anew.clicked.connect(self.anew_wanted)
        self.anew.hide()
        line.addWidget(self.anew)
        line.addStretch(1)
        line.addWidget(self.back)
        line.addWidget(self.enter)
        return line

    def _filtered(self, words: str) -> None:
        self.people.choose(words)
        self._choose()

    def _choose(self) -> None:
        """Choose the last officer where shown, else the first."""
        number = self.people.row_of(self._last)
        number = number if number >= 0 else self.people.first()
        is_any = number >= 0
        self.enter.explain("" if is_any else why.NO_PERSON)
        self.middle.setCurrentWidget(self.list if is_any else self.blank)
        is_empty = self._people == 0
        self.blank.say(
            start.SIGN_IN_EMPTY if is_empty else start.SIGN_IN_NONE, start.SIGN_IN_NONE_NOTE
        )
        reveal(self.blank.button, is_shown=not is_empty)
        if is_any:
            index = self.people.index(number, 0)
            choose_row(self.list, index)
            self.list.scrollTo(index)
        self.list.last = self._last
        self.list.viewport().update()

    def _enter(self) -> None:
        self._chosen(self.list.currentIndex())

    def _chosen(self, index: QModelIndex) -> None:
        choice = index.data(CHOICE) if index.isValid() else None
        if isinstance(choice, OfficerChoice):
            self.chosen.emit(choice.id)

    def _escape(self) -> None:
        if self.filter.text():
            self.filter.clear()
        elif not self.back.isHidden():
            self.left.emit()

    def _type(self, words: str) -> None:
        self.filter.setFocus()
        self.filter.insert(words)
