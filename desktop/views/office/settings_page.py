"""设置: how the office works; what is typed is a draft until it is saved as a whole."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.models.rows_settings import SettingFault, SettingsDraft, SettingsPage
from desktop.views import theme
from desktop.views.keymap import Shortcut
from desktop.views.office.leave_sheet import LeaveSheet
from desktop.views.office.officers_tab import OfficersTab
from desktop.views.office.setting_fields import SettingField
from desktop.views.office.settings_parts import SettingsParts
from desktop.views.widgets.blank import Skeleton
from desktop.views.widgets.buttons import OTHER_OFFICER, Button
from desktop.views.widgets.card import column, row
from desktop.views.widgets.confirm import ConfirmSheet
from desktop.views.widgets.flow_tabs import FlowPageTabs
from desktop.views.widgets.info_bar import InfoBar
from desktop.views.widgets.late import late
from desktop.views.widgets.page_frame import PageFrame
from desktop.views.widgets.text import Label
from desktop.wording import settings as words

CHECK_AFTER_MS = 300
KEEP_AFTER_MS = 2_000
LEAST_FRAME = 110
"""The tabs give way to what is asked and to the line that saves, which stay in sight."""


class SettingsView(QWidget):
    """The settings page.

    Signals: ``saved(SettingsDraft)``; ``checked(SettingsDraft)`` 300 ms after the last change;
    ``idle(SettingsDraft)`` two seconds after it, to be kept on this device; ``discarded()``;
    ``released()`` the page may be left, as its changes were discarded;
    ``head_wanted(str, dict)`` a bureau's sample letter by the values as typed.
    """

    saved = Signal(object)
    checked = Signal(object)
    idle = Signal(object)
    discarded = Signal()
    released = Signal()
    head_wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: SettingsPage | None = None
        self._seen: dict[str, Any] = {}
        self._draft: dict[str, Any] = {}
        self._soon, self._later = QTimer(self), QTimer(self)
        for timer, told in ((self._soon, self._check), (self._later, self._tell_idle)):
            timer.setSingleShot(True)
            timer.timeout.connect(told)
        outer = column(self, gap=12)
        outer.setContentsMargins(*(theme.px(side) for side in (20, 10, 20, 12)))
        outer.addLayout(self._make_tabs())
        self.info, self.sheet = InfoBar(), ConfirmSheet()
        self.sheet.confirmed.connect(self._discard)
        self.sheet.cancelled.connect(self.sheet.hide)
        self.sheet.hide()
        self.leaving = LeaveSheet()
        self.leaving.confirmed.connect(self._save)
        self.leaving.cancelled.connect(self._stay)
        self.leaving.dropped.connect(self._drop)
        for part in (self.info, self.sheet, self.leaving):
            outer.addWidget(part)
        self._make_parts(outer)
        outer.addWidget(self._make_foot())
        save = Shortcut(words.SAVE_KEY, self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._save)
        self._show_tab(self.tabs.current)
        self._say_count()

    def show_page(self, page: SettingsPage) -> None:
        """Show the settings as they are kept; what was typed stays in its place."""
        self._page = page
        self._late.stop()
        self._show_skeleton(is_loading=False)
        self._draft = {k: v for k, v in self._draft.items() if page.values.get(k) != v}
        self.parts.show_page(page, self._draft)
        self.read_only.say(page.refusal and words.READ_ONLY)
        self._say_count()

    def show_loading(self) -> None:
        """Say that the settings are being read, if it takes longer than a blink."""
        if self._page is None:
            self._late.start()

    def show_draft(self, draft: SettingsDraft) -> None:
        """Show what was typed before the program was closed."""
        if self._page is None or not draft.count:
            return
        known = self._page.values
        self._seen = {key: seen for key, (seen, _wanted) in draft.values.items()}
        self._draft = {k: wanted for k, (_seen, wanted) in draft.values.items() if k in known}
        if draft.people:
            self.parts.officers.show_drafts(draft.people, draft.seen)
        self.show_page(self._page)
        if self.draft().count:
            self.info.say(words.RESTORED, (words.RESTORED_NOTE,))
            self._soon.start(0)

    def draft(self) -> SettingsDraft:
        """Return what was typed and not saved."""
        has_people = self.parts.has(OfficersTab)
        people, seen = self.parts.officers.drafts() if has_people else ((), ())
        values = {key: (self._seen[key], wanted) for key, wanted in self._draft.items()}
        return SettingsDraft(values, people, seen)

    def values(self) -> dict[str, Any]:
        """Return every setting as it stands on the page."""
        assert self._page is not None
        return {**self._page.values, **self._draft}

    def show_faults(self, faults: Sequence[SettingFault], *, was_saving: bool = False) -> None:
        """Say beside each field what stands against it; after saving, above the page too."""
        by_key: dict[str, str] = {}
        for fault in faults:
            by_key[fault.key] = f"{by_key.get(fault.key, '')}\n{fault.text}".strip()
        self.parts.show_faults(by_key)
        if not was_saving:
            return
        self.leaving.hide()
        if faults:
            self.info.say(words.NOT_SAVED, tuple(fault.text for fault in faults))
            self._lead_to(faults[0].key)

    def show_saved(self) -> None:
        """Take note that the draft was kept, or that another officer sits here."""
        self._forget()
        self.info.hide()

    def _make_tabs(self) -> QVBoxLayout:
        bar = column(gap=8)
        self.tabs = FlowPageTabs(words.TABS_NAME)
        for key, name in words.TABS.items():
            self.tabs.add(key, name)
        self.tabs.chosen.connect(self._show_tab)
        self.read_only = Label("", "small", "amber")
        self.read_only.hide()
        bar.addWidget(self.tabs)
        bar.addWidget(self.read_only)
        return bar

    def _make_parts(self, outer: QVBoxLayout) -> None:
        self.parts = SettingsParts()
        self.parts.edited.connect(self._edit)
        self.parts.changed.connect(self._changed)
        self.parts.head_wanted.connect(self._want_head)
        self._frame, self._skeleton = PageFrame(self.parts), Skeleton()
        self._frame.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._frame.setMinimumHeight(theme.px(LEAST_FRAME))
        self._late = late(self, self._load_slowly)
        self._skeleton.hide()
        outer.addWidget(self._frame, 1)
        outer.addWidget(self._skeleton, 1)

    def _load_slowly(self) -> None:
        self._show_skeleton(is_loading=True)

    def _show_skeleton(self, *, is_loading: bool) -> None:
        self._frame.setVisible(not is_loading)
        self._skeleton.setVisible(is_loading)

    def _make_foot(self) -> QFrame:
        foot = QFrame()
        foot.setProperty("surface", "inset")
        line = row(foot, gap=10)
        line.setContentsMargins(*(theme.px(side) for side in (14, 8, 10, 8)))
        self.count = Label("", "strong")
        self.discard = Button(words.DISCARD, "undo-2", "ghost")
        self.discard.clicked.connect(self._ask_discard)
        self.save = Button(words.SAVE, "check", "primary", words.SAVE_KEY)
        self.save.clicked.connect(self._save)
        line.addWidget(self.count)
        line.addStretch(1)
        line.addWidget(self.discard)
        line.addWidget(self.save)
        return foot

    def ask_leaving(self) -> bool:
        """Ask what becomes of the changes before the page is left; False where there are none."""
        count = self.draft().count
        if count:
            self.sheet.hide()
            self.leaving.ask(count)
        return bool(count)

    def keep_draft(self) -> None:
        """Let what is typed be kept at once, as when the window closes."""
        if self.draft().count:
            self._later.stop()
            self._tell_idle()

    def _stay(self) -> None:
        self.leaving.hide()
        self.setFocus()

    def _drop(self) -> None:
        self.leaving.hide()
        self._discard()
        self.released.emit()

    def _show_tab(self, key: str) -> None:
        self.parts.show_tab(key)

    def _edit(self, field: SettingField) -> None:
        if self._page is None:
            return
        kept, typed = self._page.values[field.key], field.value()
        self._seen.setdefault(field.key, kept)
        self._draft[field.key] = typed
        if typed == kept:
            del self._draft[field.key]
            del self._seen[field.key]
        self._changed()

    def _changed(self) -> None:
        self._say_count()
        self._soon.start(CHECK_AFTER_MS)
        self._later.start(KEEP_AFTER_MS)

    def _say_count(self) -> None:
        count = self.draft().count
        self.count.setText(words.UNSAVED.format(count=count) if count else words.ALL_SAVED)
        self.count.set_tone("amber" if count else "text2")
        refusal = self._page.refusal if self._page else ""
        way = OTHER_OFFICER if refusal else None
        self.save.explain(refusal or ("" if count else words.ALL_SAVED), way)
        self.discard.explain("" if count else words.ALL_SAVED)

    def _check(self) -> None:
        self.checked.emit(self.draft())

    def _tell_idle(self) -> None:
        self.idle.emit(self.draft())

    def _save(self) -> None:
        if self.save.isEnabled():
            self._soon.stop()
            self.saved.emit(self.draft())

    def _ask_discard(self) -> None:
        self.sheet.title.setText(words.DISCARD_TITLE.format(count=self.draft().count))
        self.sheet.consequence.setText(words.DISCARD_NOTE)
        self.sheet.confirm.say(words.DISCARD)
        self.sheet.show()
        self.sheet.take_focus(self.sheet.cancel)

    def _discard(self) -> None:
        self.sheet.hide()
        self.info.hide()
        self._forget()
        self.show_faults(())
        if self._page is not None:
            self.show_page(self._page)
        self.discarded.emit()

    def _forget(self) -> None:
        self._soon.stop()
        self._later.stop()
        self._draft, self._seen = {}, {}
        if self.parts.has(OfficersTab):
            self.parts.officers.show_drafts((), ())
        self._say_count()

    def _want_head(self, bureau: str) -> None:
        if self._page is not None:
            self.head_wanted.emit(bureau, self.values())

    def _lead_to(self, key: str) -> None:
        """Bring the first field that stands in the way to the front, with the keyboard on it."""
        if key.startswith("officer"):
            self.tabs.choose("officers")
            return
        field = self.parts.field(key)
        self.tabs.choose(self.parts.tab_of(field))
        if key.startswith("organ."):
            self.parts.organs.show_field(key)
        field.editor().setFocus()
