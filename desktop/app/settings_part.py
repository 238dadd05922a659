"""The settings page and its office."""

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtGui import QImage

from desktop.app.access_desk import AccessDesk
from desktop.app.backup_desk import BackupDesk
from desktop.app.hours_desk import HoursDesk
from desktop.app.part import Part
from desktop.app.people_desk import PeopleDesk
from desktop.app.shell import Shell
from desktop.models.pdf_pages import draw_page
from desktop.office.office import Office
from desktop.office.page_settings import (
    check_draft,
    forget_draft,
    kept_draft,
    letterhead,
    note_draft,
    save_draft,
    settings_page,
)
from desktop.store.rows_settings import SettingFault, SettingsDraft, SettingsPage
from desktop.views.office.access_tab import AccessTab
from desktop.views.office.backup_tab import BackupTab
from desktop.views.office.hours_tab import HoursTab
from desktop.views.office.people_tab import PeopleTab
from desktop.views.office.settings_page import SettingsView
from desktop.wording import settings as words


class SettingsPart(Part):
    """Settings and officers; a draft of each administrator is kept on this device."""

    key = "admin"
    page: SettingsView
    hints = words.KEYS

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.page = SettingsView()
        self._shown_to = ""
        self._go: Callable[[], None] | None = None
        page = self.page
        page.saved.connect(self._save)
        page.checked.connect(self._check)
        page.idle.connect(self._note)
        page.discarded.connect(self._forget)
        page.released.connect(self._released)
        page.leaving.cancelled.connect(self._stay)
        page.head_wanted.connect(self._draw_head)
        self._hours: HoursDesk | None = None
        self._access: AccessDesk | None = None
        self._backup: BackupDesk | None = None
        self._people: PeopleDesk | None = None
        page.parts.tab_made.connect(self._meet)
        page.parts.page_wanted.connect(shell.page_wanted)
        page.parts.show_liked(shell.preferences.liked)
        page.parts.liking.connect(shell.window.liking)
        page.parts.keys_wanted.connect(shell.window.edit_keys)
        page.parts.percent_wanted.connect(shell.window.percent_wanted)
        shell.window.liked.connect(page.parts.show_liked)

    def prepare(self) -> Iterator[None]:
        """Override Part.prepare."""
        yield from self.page.parts.prepare()

    def refresh(self) -> None:
        """Override Part.refresh."""
        officer = self.shell.officer
        self.page.show_loading()
        self.shell.ask(lambda o: settings_page(o, o.officer(officer)), self._show)
        for desk in (self._hours, self._access, self._backup, self._people):
            if desk is not None:
                desk.look()

    def _meet(self, tab: HoursTab | AccessTab | BackupTab | PeopleTab) -> None:
        match tab:
            case HoursTab():
                self._hours = HoursDesk(self.shell, tab)
                self._hours.look()
            case AccessTab():
                self._access = AccessDesk(self.shell, tab)
                self._access.look()
            case PeopleTab():
                self._people = PeopleDesk(self.shell, tab)
                self._people.look()
            case _:
                self._backup = BackupDesk(self.shell, tab)
                self._backup.look()

    def _show(self, page: SettingsPage) -> None:
        officer = self.shell.officer
        is_other, self._shown_to = officer != self._shown_to, officer
        if is_other:
            self.page.show_saved()
        self.page.show_page(page)
        if is_other and not page.refusal:
            self.shell.ask(lambda o: kept_draft(o, officer), self.page.show_draft)

    def hold(self, go: Callable[[], None]) -> bool:
        """Override Part.hold: what is typed is saved, discarded or looked at again first."""
        self._go = go
        return self.page.ask_leaving()

    def leave(self) -> None:
        """Override Part.leave: what is typed outlives the program."""
        self.page.keep_draft()
        if self._people is not None:
            self._people.close()

    def _released(self) -> None:
        go, self._go = self._go, None
        if go is not None:
            go()

    def _check(self, draft: SettingsDraft) -> None:
        officer = self.shell.officer
        self.shell.ask(lambda o: check_draft(o, draft, officer), self.page.show_faults)

    def _save(self, draft: SettingsDraft) -> None:
        officer = self.shell.officer
        self.shell.ask(lambda o: save_draft(o, draft, officer), self._was_saved)

    def _was_saved(self, faults: tuple[SettingFault, ...]) -> None:
        self.page.show_faults(faults, was_saving=True)
        if faults:
            self._go = None
            return
        self.page.show_saved()
        self.shell.say(words.SAVED)
        self.shell.office_changed.emit()
        self.shell.stale.emit()
        self._released()

    def _stay(self) -> None:
        self._go = None

    def _note(self, draft: SettingsDraft) -> None:
        officer = self._shown_to
        if draft.count:
            self.shell.ask(lambda o: note_draft(o, draft, officer), _kept)
        else:
            self._forget()

    def _forget(self) -> None:
        officer = self._shown_to
        self.shell.ask(lambda o: forget_draft(o, officer), _kept)

    def _draw_head(self, bureau: str, values: dict[str, Any]) -> None:
        width = self.page.parts.organs.wanted_width()
        self.shell.ask(
            lambda o: _head(o, values, bureau, width),
            lambda drawn: self.page.parts.organs.show_head(bureau, drawn),
        )


def _head(office: Office, values: dict[str, Any], bureau: str, width: int) -> QImage | None:
    pdf = letterhead(office, values, bureau)
    return draw_page(pdf, 0, width).image if pdf is not None else None


def _kept(_nothing: None) -> None:
    return
