"""The rail at the left, the bar at the top and the bar at the bottom of the window."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.rows import OfficerRow, OfficeState
from desktop.models.rows_sync import SyncState
from desktop.views import icons, keymap, theme
from desktop.views.marks import RAIL_ICONS, SYNC_MARKS
from desktop.views.widgets.bell import BellButton
from desktop.views.widgets.buttons import OTHER_OFFICER, Button, IconButton
from desktop.views.widgets.card import clear, column, row, rule
from desktop.views.widgets.chip import ChipButton
from desktop.views.widgets.errand_strip import ErrandStrip
from desktop.views.widgets.look_menu import LookMenu
from desktop.views.widgets.rail import OfficerButton, RailButton
from desktop.views.widgets.search_box import SearchBox
from desktop.views.widgets.text import ElidedLabel, Label
from desktop.wording import screens, sentences

BADGE_TONES = {"workbench": "amber", "calendar": "amber", "sync": "red"}
LOWER = ("sync", "agenda", "calendar", "admin")


class SideRail(QFrame):
    """The pages, and who is at the desk.

    Signals: ``chosen(str)`` with the key of a page; ``officer_wanted()`` another officer.
    """

    chosen = Signal(str)
    officer_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self._is_narrow = False
        self._buttons: dict[str, RailButton] = {}
        layout = QVBoxLayout(self)
        edge = theme.px(10)
        layout.setContentsMargins(edge, theme.px(11), edge, theme.px(10))
        layout.setSpacing(theme.px(3))
        layout.addLayout(self._make_head())
        layout.addSpacing(theme.px(8))
        for key, name in screens.RAIL.items():
            if key == LOWER[0]:
                layout.addSpacing(theme.px(6))
                layout.addWidget(rule())
                layout.addSpacing(theme.px(6))
            layout.addWidget(self._make_button(key, name))
        layout.addStretch(1)
        self.officer = OfficerButton()
        self.officer.clicked.connect(self.officer_wanted)
        layout.addWidget(self.officer)
        self._fit()

    def offer(self, key: str) -> None:
        """Let a page be chosen."""
        if key in self._buttons:
            self._buttons[key].explain("")

    def mark(self, key: str) -> None:
        """Mark the page that is shown."""
        for known, button in self._buttons.items():
            button.setChecked(known == key)

    def show_badges(self, counts: dict[str, int]) -> None:
        """Show the numbers beside these pages."""
        for key, count in counts.items():
            self._buttons[key].set_badge(count, BADGE_TONES.get(key, "grey"))

    def show_officer(self, officer: OfficerRow) -> None:
        """Show who is at the desk."""
        self.officer.show_officer(officer.name, officer.bureau, officer.duties)

    def set_narrow(self, is_narrow: bool) -> None:
        """Show icons alone, or icons and words."""
        self._is_narrow = is_narrow
        for button in self._buttons.values():
            button.set_narrow(is_narrow)
        self.officer.set_narrow(is_narrow)
        for label in self._words:
            label.setVisible(not is_narrow)
        self._fit()

    @property
    def is_narrow(self) -> bool:
        """True while icons alone are shown."""
        return self._is_narrow

    def toggle_narrow(self) -> None:
        """Fold or unfold the rail."""
        self.set_narrow(not self._is_narrow)

    def changeEvent(self, event: QEvent) -> None:
        """Override QFrame.changeEvent: the width follows the font size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(56 if self._is_narrow else 204))

    def _make_head(self) -> QHBoxLayout:
        head = row(gap=10)
        self.logo = Logo()
        words = column(gap=0)
        self._name = Label(screens.PROGRAM, "h2")
        self._sub = ElidedLabel("", "micro", "text2")
        self._words: list[QWidget] = [self._name, self._sub]
        words.addWidget(self._name)
        words.addWidget(self._sub)
        head.addWidget(self.logo)
        head.addLayout(words, 1)
        return head

    def show_district(self, district: str) -> None:
        """Show which district's office this is."""
        self._sub.setText(screens.PROGRAM_SUB.format(district=district))

    def _make_button(self, key: str, name: str) -> RailButton:
        button = RailButton(name, RAIL_ICONS[key])
        button.setProperty("page", key)
        button.explain(screens.NOT_BUILT.format(name=name))
        button.clicked.connect(self._choose)
        self._buttons[key] = button
        return button

    def _choose(self) -> None:
        self.chosen.emit(str(self.sender().property("page")))


class Logo(Label):
    """The mark of the program: a bolt on the accent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Override QLabel.changeEvent."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.property("look") != self._look():
            self._dress()

    def _look(self) -> str:
        return f"{theme.tokens().accent} {theme.percent()}"

    def _dress(self) -> None:
        self.setProperty("look", self._look())
        self.setFixedSize(theme.px(34), theme.px(34))
        self.setPixmap(icons.pixmap("zap", "on_accent", theme.px(20)))
        ground = theme.tokens().accent
        self.setStyleSheet(f"Logo {{ background: {ground}; border-radius: 8px; }}")


class TopBar(QFrame):
    """Where one is, the search, the store's state, help and a new intake.

    Signals: ``back()``; ``look(str)`` follow, light or dark; ``help()``; ``intake()``;
    ``search()``; ``sync()`` the page of exchange; ``alerts()`` the notifications.
    """

    back = Signal()
    look = Signal(str)
    help = Signal()
    intake = Signal()
    search = Signal()
    sync = Signal()
    alerts = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(20), theme.px(9), theme.px(16), theme.px(9))
        layout.setSpacing(theme.px(10))
        self._title = row(gap=8)
        layout.addLayout(self._title, 1)
        self.box = SearchBox()
        self.box.clicked.connect(self.search)
        layout.addWidget(self.box, 5)
        layout.addStretch(1)
        self.store = ChipButton(screens.STORE_TIP)
        self.store.pressed.connect(self.sync)
        layout.addWidget(self.store)
        look = IconButton("sun-moon", screens.LOOK)
        self.looks = LookMenu(look)
        self.looks.chosen.connect(self.look)
        look.setMenu(self.looks)
        self.bell = BellButton()
        self.bell.clicked.connect(self.alerts)
        assist = IconButton("circle-help", screens.ASSIST)
        assist.clicked.connect(self.help)
        self.new = Button(screens.NEW_INTAKE, "plus", "primary", screens.NEW_INTAKE_KEY)
        self.new.clicked.connect(self.intake)
        for widget in (self.bell, look, assist, self.new):
            layout.addWidget(widget)

    def show_title(self, crumbs: tuple[str, ...]) -> None:
        """Show a title, or the way that leads here with a button back."""
        clear(self._title)
        if len(crumbs) == 1:
            self._title.addWidget(Label(crumbs[0], "h1"))
            self._title.addStretch(1)
            return
        back = Button(crumbs[0], "chevron-left", "link")
        back.setToolTip(screens.BACK)
        back.clicked.connect(self.back)
        self._title.addWidget(back)
        for crumb in crumbs[1:]:
            self._title.addWidget(Label("/", "body", "text3"))
            self._title.addWidget(Label(crumb, "strong"))
        self._title.addStretch(1)

    def show_sync(self, state: SyncState) -> None:
        """Show how the desk stands with the shared store."""
        tone, icon = SYNC_MARKS[state.kind]
        self.store.say(state.words, tone, icon)

    def offer_intake(self, reason: str = "") -> None:
        """Let a new case be taken in, or say why not."""
        self.new.explain(reason, OTHER_OFFICER)


class StatusBar(QFrame):
    """Store, upload, rules and calendar at the left; help and font size at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "status")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.px(20), theme.px(5), theme.px(16), theme.px(5))
        layout.setSpacing(theme.px(20))
        self._state: OfficeState | None = None
        self._sync = ""
        self.words = ElidedLabel("", "small", "text2")
        self.right = Label("", "small", "text2")
        self.zoom = Label("", "small", "text2")
        self.say_keys()
        self.errand = ErrandStrip()
        layout.addWidget(self.words, 1)
        layout.addWidget(self.errand)
        layout.addWidget(self.right)
        layout.addWidget(self.zoom)

    def say_keys(self) -> None:
        """Say the keys as they are now."""
        self.right.setText(keymap.told(screens.STATUS_HELP))
        self.zoom.setToolTip(keymap.told(screens.ZOOM_TIP))

    def show_state(self, state: OfficeState, percent: int) -> None:
        """Show how things stand."""
        self._state = state
        self.zoom.setText(screens.ZOOM.format(percent=percent))
        self._say()

    def show_sync(self, state: SyncState) -> None:
        """Show what waits here and what came second; nothing where the office is alone."""
        self._sync = screens.STATUS_UPLOAD.format(upload=state.waiting, conflicts=state.conflicts)
        if state.kind == "local":
            self._sync = ""
        self._say()

    def _say(self) -> None:
        state = self._state
        rules = screens.STATUS_RULES.format(version=state.rules_version) if state else ""
        calendar = screens.STATUS_CALENDAR.format(calendar=state.calendar) if state else ""
        parts = (state.store if state else "", self._sync, rules, calendar)
        self.words.setText(sentences.joined(parts, "　　"))
