"""The head of the register: which table is shown, filtered by what, and how it goes out."""

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.models.register import year_of
from desktop.models.rows_letters import OtherPaperRow
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.widgets.buttons import Button, IconButton
from desktop.views.widgets.card import row
from desktop.views.widgets.fields import Choice
from desktop.views.widgets.search_box import FilterBox
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.wording import delivery, screens
from desktop.wording import register as words

LEAST = 760


class RegisterHead(QWidget):
    """Tables, filter and the buttons of what goes out.

    Signals: ``changed()`` the filter is another; ``left()`` the officer leaves the filter's field;
    ``refreshed()``.
    """

    changed = Signal()
    left = Signal()
    refreshed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = row(self, gap=8)
        line.setContentsMargins(*(theme.px(side) for side in (12, 10, 12, 8)))
        self.views = SegmentedTabs(words.VIEW_NAME)
        for key, name in words.VIEWS.items():
            self.views.add(key, name)
        self._make_filter()
        self.send = Button(delivery.SEND, "send", "plain", delivery.SEND_KEY)
        self.export = Button(words.EXPORT, "download", "plain", words.EXPORT_KEY)
        self.print = Button(words.PRINT_LIST, "printer", "plain", words.PRINT_KEY)
        refresh = IconButton("refresh-cw", screens.REFRESH)
        refresh.clicked.connect(self.refreshed)
        line.addWidget(self.views)
        line.addStretch(1)
        buttons = (self.send, self.export, self.print, refresh)
        for widget in (self.filter, self.kind, self.year, self.organ, *buttons):
            line.addWidget(widget)

    def _make_filter(self) -> None:
        self.filter = FilterBox()
        self.filter.textChanged.connect(self.changed)
        self.filter.returnPressed.connect(self.left)
        leave = Shortcut("Esc", self.filter)
        leave.setContext(Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._leave_filter)
        self.year, self.organ = Choice(words.YEAR), Choice(words.ORGAN)
        self.kind = Choice(words.PAPER_KIND)
        self.offer(())
        self.offer_kinds(())
        self.kind.hide()
        for choice in (self.year, self.organ, self.kind):
            choice.currentIndexChanged.connect(self.changed)
            choice.setMaximumWidth(theme.px(150))

    def offer(self, rows: Iterable[Any]) -> None:
        """Offer the years and organs of these rows, keeping those chosen where still there."""
        found = tuple(rows)
        years = sorted({year_of(r) for r in found}, reverse=True)
        of_years = [(words.YEAR_SAID.format(year=year), year) for year in years]
        _offer(self.year, [(words.EVERY_YEAR, 0), *of_years])
        organs = {r.organ: r.organ_name for r in found}
        of_organs = [(name, organ) for organ, name in sorted(organs.items())]
        _offer(self.organ, [(words.EVERY_ORGAN, ""), *of_organs])

    def offer_kinds(self, papers: Iterable[OtherPaperRow]) -> None:
        """Offer what papers wait for, and their kinds, keeping what is chosen."""
        kinds = dict(sorted((r.name, r.kind) for r in papers if r.kind))
        states = [(name, state) for state, name in words.PAPER_STATES.items() if state]
        _offer(self.kind, [(words.EVERY_PAPER, ""), *states, *kinds.items()])

    def kind_wanted(self) -> str:
        """Return the kind or state of papers that is chosen, blank for all."""
        return str(self.kind.currentData() or "")

    def kind_said(self) -> str:
        """Return it in words, blank for all."""
        return self.kind.currentText() if self.kind.currentIndex() > 0 else ""

    def wanted(self) -> tuple[str, int, str]:
        """Return what is filtered by: a text, a year (0 for every), an organ (blank for every)."""
        year, organ = self.year.currentData() or 0, self.organ.currentData() or ""
        return self.filter.text(), year, organ

    def said(self, named: str) -> tuple[str, ...]:
        """Return the filter in words, ``named`` before what was typed."""
        return (
            self.year.currentText() if self.year.currentIndex() > 0 else "",
            self.organ.currentText() if self.organ.currentIndex() > 0 else "",
            named,
            self.filter.text().strip(),
        )

    def clear(self) -> None:
        """Filter by nothing."""
        self.filter.clear()
        self.year.setCurrentIndex(0)
        self.organ.setCurrentIndex(0)
        self.kind.setCurrentIndex(0)

    def minimumSizeHint(self) -> QSize:
        """Override QWidget.minimumSizeHint: the words of the buttons give way."""
        return QSize(theme.px(LEAST), super().minimumSizeHint().height())

    def fit(self) -> None:
        """Show the words of the buttons where there is room for them."""
        self._say_buttons(is_wide=True)
        if super().minimumSizeHint().width() > self.width():
            self._say_buttons(is_wide=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override QWidget.resizeEvent."""
        super().resizeEvent(event)
        self.fit()

    def _say_buttons(self, *, is_wide: bool) -> None:
        named = (
            (self.export, words.EXPORT, words.EXPORT_KEY),
            (self.print, words.PRINT_LIST, words.PRINT_KEY),
            (self.send, delivery.SEND, delivery.SEND_KEY),
        )
        for button, said, key in named:
            button.say(said if is_wide else "", key if is_wide else "")
            button.setAccessibleName(said)
            button.setToolTip(said)

    def to_filter(self) -> None:
        """Put the keyboard into the filter's field."""
        self.filter.setFocus()
        self.filter.selectAll()

    def _leave_filter(self) -> None:
        self.filter.clear()
        self.left.emit()


def _offer(choice: Choice, offered: Sequence[tuple[str, object]]) -> None:
    """Offer these values, keeping the one chosen where it is still there."""
    kept = choice.currentData()
    choice.clear()
    for name, value in offered:
        choice.addItem(name, value)
    choice.setCurrentIndex(max(0, choice.findData(kept)))
