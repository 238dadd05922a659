"""The one window: rail, top bar, pages in scroll areas, status bar."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.models.rows import OfficeState
from desktop.models.rows_sync import SyncState
from desktop.views import icons, keymap, theme
from desktop.views.bars import SideRail, StatusBar, TopBar
from desktop.views.cover import Cover
from desktop.views.key_editor import KeyEditor
from desktop.views.keymap import Shortcut
from desktop.views.keys_sheet import KeysSheet
from desktop.views.overlay import Overlay
from desktop.views.start.about_sheet import AboutSheet
from desktop.views.widgets.blank import Skeleton
from desktop.views.widgets.card import column, row
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.late import late
from desktop.views.widgets.notices import Notices
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.toast import Toast
from desktop.views.widgets.why import WhyNot
from desktop.wording import screens

LEAST = (1280, 720)
LOW, LOW_UNTIL = 640, 110
"""A screen of 768 lines leaves the window fewer than 720; larger fonts need them all the same."""
USUAL = (1440, 900)
NARROW_BELOW = 1180
KEYED_PAGES = 9
"""So many pages of the rail have a key of their own: Ctrl and a figure."""


def always() -> bool:
    """Return that nothing stands against it."""
    return True


class MainWindow(QMainWindow):
    """The window of the office; ``may_close`` is asked before it closes.

    Signals: ``page_wanted(str)`` a page on the rail; ``back_wanted()``; ``undo_wanted()``;
    ``look_wanted(str)`` follow, light or dark; ``percent_wanted(int)`` another font size;
    ``liking(str, object)`` another value of what an officer likes, by name; ``liked(Liked)`` what
    is in force since; ``seated(str)`` the officer who sits down, with what they like;
    ``folded(bool)`` the rail; ``closed()`` as the window goes; ``about_wanted()``;
    ``lock_wanted()``; ``switch_wanted()`` another officer; ``exchange_wanted()`` with the office;
    ``help_wanted()`` the page's chapter of the manual; ``guide_wanted()`` the first day's steps.
    """

    page_wanted = Signal(str)
    back_wanted = Signal()
    undo_wanted = Signal()
    look_wanted = Signal(str)
    percent_wanted = Signal(int)
    liking = Signal(str, object)
    liked = Signal(object)
    seated = Signal(str)
    folded = Signal(bool)
    closed = Signal()
    about_wanted = Signal()
    lock_wanted = Signal()
    help_wanted = Signal()
    guide_wanted = Signal()
    switch_wanted = Signal()
    exchange_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(screens.PROGRAM)
        self.setWindowIcon(icons.program_icon())
        self._frames: dict[str, PageFrame] = {}
        self._offered: set[str] = set()
        self._page = ""
        self._is_folded = False
        self.may_close: Callable[[], bool] = always
        self._lay_out()
        self._make_sheets(self.whole)
        self._make_keys()
        self._cover = Cover(self)
        self._fit_least()
        self.resize(*USUAL)
        theme.wear(self)

    def _lay_out(self) -> None:
        self.whole = QWidget()
        outer = row(self.whole, gap=0)
        self.rail = SideRail()
        self.rail.chosen.connect(self.page_wanted)
        outer.addWidget(self.rail)
        right = column(gap=0)
        self.top = TopBar()
        self.top.back.connect(self.back_wanted)
        self.top.look.connect(self.look_wanted)
        self.top.help.connect(self.help_wanted)
        self.pages = QStackedWidget()
        self.waiting = Skeleton()
        self.pages.addWidget(self.waiting)
        self._late = late(self, self._show_waiting)
        self.status = StatusBar()
        self.errand = self.status.errand
        right.addWidget(self.top)
        right.addLayout(self._make_notice())
        right.addWidget(self.pages, 1)
        right.addWidget(self.status)
        outer.addLayout(right, 1)
        self.setCentralWidget(self.whole)

    def add_page(self, key: str, page: QWidget) -> None:
        """Take a page in; each lies in a scroll area of its own."""
        frame = PageFrame()
        self._frames[key] = frame
        self.pages.addWidget(frame)
        frame.hold(page)
        self.offer_page(key)

    def offer_page(self, key: str) -> None:
        """Let a page be asked for by the rail and its key, also one that is not made yet."""
        self._offered.add(key)
        self.rail.offer(key)

    def offered(self) -> tuple[str, ...]:
        """Return the pages on the rail that can be asked for, in their order."""
        return tuple(key for key in screens.RAIL if key in self._offered)

    def show_page(self, key: str, crumbs: tuple[str, ...] = (), rail: str = "") -> None:
        """Show a page; ``crumbs`` lead to it where it is not on the rail itself."""
        self._show_bars(is_shown=True)
        self._turn_to(key)
        self.rail.mark(rail or key)
        self.top.show_title(crumbs or (screens.RAIL.get(key, ""),))

    def expect_page(self, rail: str) -> None:
        """Let go of the page shown for one that is being made: it stays for a blink."""
        self.rail.mark(rail)
        self._let_go()
        self._late.start()

    def scroll_up(self, key: str) -> None:
        """Show a page from its top, as when there is another case on it."""
        self._frames[key].scroll_up()

    def focus_page(self) -> None:
        """Give the keyboard to the page shown, as after a sheet over it was put away."""
        if self._page:
            self._frames[self._page].page.setFocus()

    def show_alone(self, key: str) -> None:
        """Show a page without rail and bars, before anyone sits at the desk."""
        self._show_bars(is_shown=False)
        self.toast.hide()
        whole = self.whole
        for sheet in whole.findChildren(Overlay, options=Qt.FindChildOption.FindDirectChildrenOnly):
            sheet.put_away()
        self._turn_to(key)

    def take_away(self) -> None:
        """Let all pages go: another office is opened in this window."""
        for frame in self._frames.values():
            self.pages.removeWidget(frame)
            frame.deleteLater()
        self._frames.clear()
        self._page = ""
        self.toast.hide()
        self.keys.hide()

    def cover(self, page: QWidget) -> None:
        """Show a page in the place of everything, second windows and open choices too."""
        self._cover.cover(page)

    def uncover(self, *, brings_others: bool = True) -> None:
        """Show what was shown before, with the keyboard where it was; second windows if wanted."""
        self._cover.uncover(brings_others=brings_others)

    def put_beside_away(self) -> None:
        """Hide second windows at once, while somebody else may sit down."""
        self._cover.put_beside_away()

    def bring_beside(self, *, is_wanted: bool = True) -> None:
        """Show them again, or let them go where somebody else sat down."""
        self._cover.bring_beside(is_wanted=is_wanted)

    @property
    def is_covered(self) -> bool:
        """True while a page is in the place of everything."""
        return self._cover.is_covered

    @property
    def is_alone(self) -> bool:
        """True while a page is shown without rail and bars."""
        return self.rail.isHidden()

    def fold(self, *, is_folded: bool) -> None:
        """Fold the rail to its icons, or unfold it."""
        self._is_folded = is_folded
        self._fit_rail()

    @property
    def page(self) -> str:
        """The key of the page shown."""
        return self._page

    def show_state(self, state: OfficeState) -> None:
        """Show who is at the desk and how store, rules and calendar stand."""
        self.rail.show_officer(state.officer)
        self.rail.show_badges(dict(state.badges))
        self.status.show_state(state, theme.percent())

    def show_sync(self, state: SyncState) -> None:
        """Show in the bars how the desk stands with the shared store."""
        self.top.show_sync(state)
        self.status.show_sync(state)
        self.rail.show_badges({"sync": state.conflicts})

    def show_keys(self) -> None:
        """Show or hide the keys of the page."""
        self.keys.toggle()

    def edit_keys(self) -> None:
        """Let the officer at the desk change keys."""
        self.keys.hide()
        if not self.is_alone:
            self.key_editor.open(keymap.changes())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QMainWindow.resizeEvent: a narrow window has a narrow rail."""
        super().resizeEvent(event)
        self._fit_rail()

    def changeEvent(self, event: QEvent) -> None:
        """Override QMainWindow.changeEvent: the least height follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit_least()

    def _fit_least(self) -> None:
        self.setMinimumSize(LEAST[0], LOW if theme.percent() <= LOW_UNTIL else LEAST[1])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Override QMainWindow.closeEvent: a page may ask about what is not saved first."""
        if not self.may_close():
            event.ignore()
            return
        self.closed.emit()
        super().closeEvent(event)

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Keep the keyboard on the page where what had it was put away: Qt gives it to the rail."""
        if old is None or new is None or not self.rail.isAncestorOf(new):
            return
        if self._page and not (old.isVisible() and old.isEnabled()):
            self.focus_page()

    def _fit_rail(self) -> None:
        self.rail.set_narrow(self._is_folded or self.width() < theme.px(NARROW_BELOW))

    def _toggle_rail(self) -> None:
        self.rail.toggle_narrow()
        self._is_folded = self.rail.is_narrow
        self.folded.emit(self._is_folded)

    def _show_bars(self, *, is_shown: bool) -> None:
        for bar in (self.rail, self.top, self.status):
            bar.setVisible(is_shown)

    def _turn_to(self, key: str) -> None:
        self._page = key
        self._late.stop()
        self._let_go()  # else Qt hands the keyboard on within the page left, which scrolls after it
        self.pages.setCurrentWidget(self._frames[key])
        if not self._is_sheet_in_use():
            self.focus_page()

    def _is_sheet_in_use(self) -> bool:
        """Return whether the keyboard is in a sheet: what is typed there must reach no page."""
        held = QApplication.focusWidget()
        while held is not None and not isinstance(held, Overlay):
            held = held.parentWidget()
        return held is not None and held.isVisible()

    def _let_go(self) -> None:
        """Take the keyboard from the page that is shown."""
        held = QApplication.focusWidget()
        if held is not None and self.pages.isAncestorOf(held):
            held.clearFocus()

    def _show_waiting(self) -> None:
        self.pages.setCurrentWidget(self.waiting)

    def _make_notice(self) -> QVBoxLayout:
        """Return the place above the pages for what concerns the whole window."""
        self.notice, self.conflict = InfoBar(), InfoBar()
        self.notice.setObjectName("notice")
        return Notices(self.notice, self.conflict)

    def _make_sheets(self, whole: QWidget) -> None:
        self.toast = Toast(whole)
        self.toast.undone.connect(self.undo_wanted)
        self.keys = KeysSheet(whole, lambda: self._frames[self._page].page)
        self.keys.change_wanted.connect(self.edit_keys)
        self.key_editor = KeyEditor(whole)
        self.key_editor.changed.connect(partial(self.liking.emit, "keys"))
        self.keys.about_wanted.connect(self.keys.hide)
        self.keys.about_wanted.connect(self.about_wanted)
        self.about = AboutSheet(whole)
        self.why = WhyNot(whole)
        for sheet in (self.keys, self.about, self.key_editor):
            sheet.closed.connect(self.focus_page)

    def _make_keys(self) -> None:
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        bound = (
            ("F1", self.help_wanted.emit),
            ("Ctrl+B", self._toggle_rail),
            ("Ctrl+K", self.top.search.emit),
            ("Ctrl+J", self.top.alerts.emit),
            ("Ctrl+L", self._switch),
            ("F9", self._exchange),
            ("F12", self.lock_wanted.emit),
            ("Ctrl+Z", self._undo),
            ("Ctrl+=", self.larger),
            ("Ctrl++", self.larger),
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.usual_size),
            ("Alt+Left", self._back),
        )
        for keys, act in bound:
            Shortcut(keys, self).activated.connect(act)
        for number, key in enumerate(screens.RAIL, start=1):
            if number <= KEYED_PAGES:
                shortcut = Shortcut(f"Ctrl+{number}", self)
                shortcut.setProperty("page", key)
                shortcut.activated.connect(self._to_page)

    def _to_page(self) -> None:
        key = str(self.sender().property("page"))
        if key in self._offered and not self.is_alone:
            self.page_wanted.emit(key)

    def _switch(self) -> None:
        if not self.is_alone:
            self.switch_wanted.emit()

    def _back(self) -> None:
        if not self.is_alone:
            self.back_wanted.emit()

    def _exchange(self) -> None:
        if not self.is_alone:
            self.exchange_wanted.emit()

    def _undo(self) -> None:
        self.toast.hide()
        self.undo_wanted.emit()

    def larger(self) -> None:
        """Wish the next larger font size."""
        self._to_size(1)

    def smaller(self) -> None:
        """Wish the next smaller font size."""
        self._to_size(-1)

    def usual_size(self) -> None:
        """Wish the usual font size."""
        self.percent_wanted.emit(100)

    def _to_size(self, step: int) -> None:
        sizes = theme.SCALES
        now = min(sizes, key=lambda size: abs(size - theme.percent()))
        place = max(0, min(len(sizes) - 1, sizes.index(now) + step))
        self.percent_wanted.emit(sizes[place])
