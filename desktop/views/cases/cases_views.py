"""The views of the register: the usual ones as tabs, the officer's own in a menu."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from desktop.models.rows_cases import CasesFilter, CasesView
from desktop.views.cases.cases_sheets import NameSheet
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import row
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import literal
from desktop.wording import cases as wording


def built_in(today: date) -> dict[str, CasesFilter]:
    """Return what the usual views show, by their keys."""
    return {
        "all": CasesFilter(),
        "open": CasesFilter(state="open"),
        "overdue": CasesFilter(lights=("red",)),
        "waived": CasesFilter(is_waived=True),
        "year": CasesFilter(since=date(today.year, 1, 1)),
    }


class ViewsBar(QWidget):
    """Tabs of the usual views and the button with the officer's own.

    Signals: ``chosen(CasesFilter)`` a usual view; ``own_chosen(CasesView)``;
    ``keep_wanted()``, ``rename_wanted(str)``, ``delete_wanted(str)`` with a view's name.
    """

    chosen = Signal(object)
    own_chosen = Signal(object)
    keep_wanted = Signal()
    rename_wanted = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.today = date(1, 1, 1)
        self._own: tuple[CasesView, ...] = ()
        self.current_own = ""
        line = row(self, gap=8)
        self.tabs = SegmentedTabs(wording.VIEWS)
        for key, name in wording.BUILT_IN.items():
            self.tabs.add(key, name)
        self.tabs.chosen.connect(self._choose)
        self.button = Button(wording.VIEWS, "chevron-down", "ghost")
        self.button.clicked.connect(self.open_menu)
        self.menu = QMenu(self)
        line.addWidget(self.tabs)
        line.addWidget(self.button)
        line.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_own(self, own: Sequence[CasesView]) -> None:
        """Show the officer's own views."""
        self._own = tuple(own)

    def mark(self, wanted: CasesFilter) -> None:
        """Mark the view that shows just this, if there is one."""
        usual = built_in(self.today)
        key = next((k for k, f in usual.items() if f == wanted), "")
        self.tabs.mark(key)
        own = next((v.name for v in self._own if v.filter == wanted and not key), "")
        self.current_own = own
        self.button.say(wording.VIEWS_OWN.format(name=own) if own else wording.VIEWS)
        self.button.set_kind("chosen" if own else "ghost")

    def open_menu(self) -> None:
        """Drop the menu of own views from the button."""
        self.fill_menu()
        self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def fill_menu(self) -> None:
        """Fill the menu: the own views, keeping this one, and what can be done to the current."""
        self.menu.clear()
        for view in self._own:
            self._add(literal(view.name), self._choose_own, view.name)
        if not self._own:
            self._add(wording.VIEW_NONE, None)
        self.menu.addSeparator()
        self._add(wording.VIEW_KEEP, self.keep_wanted.emit)
        if self.current_own:
            name = literal(self.current_own)
            self._add(wording.VIEW_RENAME.format(name=name), self._rename)
            self._add(wording.VIEW_DELETE.format(name=name), self._delete)

    def _add(self, words: str, act: object, data: str = "") -> None:
        line = QAction(words, self.menu)
        line.setData(data)
        line.setEnabled(act is not None)
        if act is not None:
            line.triggered.connect(act)
        self.menu.addAction(line)

    def _choose(self, key: str) -> None:
        self.chosen.emit(built_in(self.today)[key])

    def _choose_own(self) -> None:
        action = self.sender()
        name = action.data() if isinstance(action, QAction) else ""
        found = next((v for v in self._own if v.name == name), None)
        if found is not None:
            self.own_chosen.emit(found)

    def _rename(self) -> None:
        self.rename_wanted.emit(self.current_own)

    def _delete(self) -> None:
        self.delete_wanted.emit(self.current_own)


class OwnViews(NameSheet):
    """The officer's own views, and the sheet on which one is named, renamed or deleted.

    ``seen`` makes a view, under a name, of what the register shows now.

    Signals: ``changed()`` after the officer changed the list of ``views``.
    """

    changed = Signal()

    def __init__(self, seen: Callable[[str], CasesView], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.views: tuple[CasesView, ...] = ()
        self._seen = seen
        self._about = ""
        self._is_leaving = False
        self.named.connect(self._named)

    def ask_keeping(self) -> None:
        """Ask under which name what is shown is kept as a view."""
        self._about, self._is_leaving = "", False
        self.ask_name(wording.VIEW_TITLE, "", self._taken_names())

    def ask_renaming(self, name: str) -> None:
        """Ask for another name of a view."""
        self._about, self._is_leaving = name, False
        taken = self._taken_names() - {name}
        self.ask_name(wording.VIEW_RENAME_TITLE, name, taken)

    def ask_leaving(self, name: str) -> None:
        """Ask whether a view may be deleted."""
        self._about, self._is_leaving = name, True
        self.ask_deleting(name)

    def _taken_names(self) -> frozenset[str]:
        return frozenset(v.name for v in self.views) | frozenset(wording.BUILT_IN.values())

    def _named(self, name: str) -> None:
        if self._is_leaving:
            self.views = tuple(v for v in self.views if v.name != self._about)
        elif self._about:
            self.views = renamed(self.views, self._about, name)
        else:
            self.views = (*self.views, self._seen(name))
        self.changed.emit()


def renamed(views: Sequence[CasesView], before: str, after: str) -> tuple[CasesView, ...]:
    """Return the views with one of them under another name."""
    return tuple(replace(v, name=after) if v.name == before else v for v in views)
