"""显示与操作: what belongs to the officer at this computer, in force at once."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSystemTrayIcon, QWidget

from desktop.models.liked import Liked, times_of
from desktop.views import theme
from desktop.views.widgets.buttons import Button
from desktop.views.widgets.card import Card, SectionHeader, column, row, rule
from desktop.views.widgets.fields import Tick
from desktop.views.widgets.tabs import SegmentedTabs
from desktop.views.widgets.text import Label
from desktop.wording import look as words
from desktop.wording import shortcuts

TYPED_WIDTH = 260


class LookTab(QWidget):
    """Theme, font size, density and motion; when notifications are summed up.

    Signals: ``liking(str, object)`` another value, by its name in ``Liked``;
    ``percent_wanted(int)`` another font size; ``keys_wanted()`` to change keys.
    """

    liking = Signal(str, object)
    percent_wanted = Signal(int)
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._liked = Liked()
        self.choices: dict[str, SegmentedTabs] = {}
        outer = column(self, gap=12)
        outer.addWidget(Label(words.NOTE, tone="text2").wrapped())
        outer.addWidget(self._make_screen())
        outer.addWidget(self._make_told())
        outer.addWidget(self._make_keys())
        outer.addStretch(1)
        self.show_liked(self._liked)

    def show_liked(self, liked: Liked) -> None:
        """Mark what is in force, without asking for it."""
        self._liked = liked
        for name, tabs in self.choices.items():
            tabs.mark(str(getattr(liked, name)))
        self.sizes.mark(str(theme.percent()))
        if not self.digests.isModified():
            self.digests.setText(liked.digests)
        self.tells.setChecked(liked.tells_system)
        count = len(liked.keys)
        said = shortcuts.CHANGED_COUNT.format(count=count) if count else shortcuts.NONE_CHANGED
        self.keys.setText(said)

    def changeEvent(self, event: QEvent) -> None:
        """Override QWidget.changeEvent: the size may have been changed elsewhere."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "sizes"):
            self.sizes.mark(str(theme.percent()))

    def _make_screen(self) -> Card:
        card, grid = Card(padding=18, gap=12), QGridLayout()
        card.body.addWidget(SectionHeader(words.SCREEN))
        grid.setHorizontalSpacing(theme.px(18))
        grid.setVerticalSpacing(theme.px(12))
        grid.setColumnStretch(2, 1)
        for name, (title, choices) in words.CHOICES.items():
            tabs = SegmentedTabs(title)
            for key, said in choices.items():
                tabs.add(key, said)
            tabs.chosen.connect(self._choose)
            self.choices[name] = tabs
            _add(grid, title, tabs, words.NOTES[name])
        self.sizes = SegmentedTabs(words.SIZE)
        for percent in theme.SCALES:
            self.sizes.add(str(percent), words.PERCENT.format(percent=percent))
        self.sizes.chosen.connect(self._want_percent)
        _add(grid, words.SIZE, self.sizes, words.NOTES["percent"])
        card.body.addLayout(grid)
        card.body.addWidget(rule())
        card.body.addWidget(Label(words.SAMPLE).wrapped())
        return card

    def _make_told(self) -> Card:
        card = Card(padding=18, gap=10)
        card.body.addWidget(SectionHeader(words.TOLD))
        self.digests = QLineEdit()
        self.digests.setAccessibleName(words.DIGESTS)
        self.digests.setFixedWidth(theme.px(TYPED_WIDTH))
        self.digests.editingFinished.connect(self._want_digests)
        line = row(gap=18)
        line.addWidget(Label(words.DIGESTS, "strong"))
        line.addWidget(self.digests)
        line.addWidget(Label(words.DIGESTS_NOTE, "small", "text2").wrapped(), 1)
        card.body.addLayout(line)
        self.problem = Label("", "small", "amber").wrapped()
        self.problem.hide()
        card.body.addWidget(self.problem)
        self.tells = Tick(words.TELLS)
        self.tells.clicked.connect(self._want_system)
        card.body.addWidget(self.tells)
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.tells.setEnabled(False)
            self.tells.setAccessibleDescription(words.NO_TRAY)
            card.body.addWidget(Label(words.NO_TRAY, "small", "text2").wrapped())
        return card

    def _make_keys(self) -> Card:
        card, line = Card(padding=18, gap=10), row(gap=18)
        card.body.addWidget(SectionHeader(shortcuts.TAB))
        edit = Button(shortcuts.EDIT, "pencil")
        edit.clicked.connect(self.keys_wanted)
        self.keys = Label("", "strong")
        line.addWidget(edit)
        line.addWidget(self.keys)
        line.addWidget(Label(shortcuts.EDIT_NOTE, "small", "text2").wrapped(), 1)
        card.body.addLayout(line)
        return card

    def _choose(self, key: str) -> None:
        name = next(n for n, tabs in self.choices.items() if tabs is self.sender())
        self.liking.emit(name, key)

    def _want_percent(self, percent: str) -> None:
        self.percent_wanted.emit(int(percent))

    def _want_digests(self) -> None:
        text = self.digests.text().strip()
        times = times_of(text)
        problem = words.DIGESTS_WRONG.format(text=text) if times is None else ""
        self.problem.say(problem)
        self.digests.setAccessibleDescription(problem)
        if times is not None:
            self.digests.setText(" ".join(times))
        if times is not None and " ".join(times) != self._liked.digests:
            self.liking.emit("digests", " ".join(times))

    def _want_system(self, is_wanted: bool) -> None:
        self.liking.emit("tells_system", is_wanted)


def _add(grid: QGridLayout, title: str, tabs: SegmentedTabs, note: str) -> None:
    """Put a choice into the next line: its name, what can be chosen, what that does."""
    place = grid.rowCount()
    grid.addWidget(Label(title, "strong"), place, 0)
    line = row()
    line.addWidget(tabs)
    line.addStretch(1)
    grid.addLayout(line, place, 1)
    grid.addWidget(Label(note, "small", "text2").wrapped(), place, 2)
