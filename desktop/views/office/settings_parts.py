"""The settings' tabs and their fields, each made when its tab is first shown."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.models.liked import Liked
from desktop.models.rows_settings import SettingsPage
from desktop.views.office.access_tab import AccessTab
from desktop.views.office.backup_tab import BackupTab
from desktop.views.office.changes_tab import ChangesTab
from desktop.views.office.duties_tab import DutiesTab
from desktop.views.office.hours_tab import HoursTab
from desktop.views.office.look_tab import LookTab
from desktop.views.office.officers_tab import OfficersTab
from desktop.views.office.organs_tab import OrgansTab
from desktop.views.office.people_tab import PeopleTab
from desktop.views.office.setting_fields import SettingField
from desktop.views.office.setting_tabs import ApprovalTab, OfficeTab, WaiverTab
from desktop.views.widgets.late_tabs import LateTabs

KINDS: dict[str, type[QWidget]] = {
    "office": OfficeTab,
    "hours": HoursTab,
    "organs": OrgansTab,
    "officers": OfficersTab,
    "people": PeopleTab,
    "access": AccessTab,
    "duties": DutiesTab,
    "approval": ApprovalTab,
    "waiver": WaiverTab,
    "look": LookTab,
    "backup": BackupTab,
    "changes": ChangesTab,
}
WITH_FIELDS = (OfficeTab, OrgansTab, ApprovalTab, WaiverTab, BackupTab)


class SettingsParts(LateTabs):
    """The tabs; one that is made late shows what the others show.

    Signals: ``edited(SettingField)`` a field; ``changed()`` an officer; ``head_wanted(str)`` a
    bureau's sample letter; ``liking(str, object)`` and ``percent_wanted(int)`` another look;
    ``tab_made(QWidget)`` of the hours, people, the access or the backups, which is to be filled;
    ``page_wanted(str)`` the whole record, or personal data; ``keys_wanted()`` to change keys.
    """

    edited = Signal(object)
    changed = Signal()
    head_wanted = Signal(str)
    liking = Signal(str, object)
    percent_wanted = Signal(int)
    tab_made = Signal(object)
    page_wanted = Signal(str)
    keys_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(KINDS, self._link, parent)
        self.fields: list[SettingField] = []
        self._page: SettingsPage | None = None
        self._draft: Mapping[str, Any] = {}
        self._faults: Mapping[str, str] = {}
        self._liked = Liked()

    @property
    def office(self) -> OfficeTab:
        """The tab of the office itself."""
        return self.of(OfficeTab)

    @property
    def organs(self) -> OrgansTab:
        """The tab of the bureaus."""
        return self.of(OrgansTab)

    @property
    def officers(self) -> OfficersTab:
        """The tab of the officers."""
        return self.of(OfficersTab)

    def show_page(self, page: SettingsPage, draft: Mapping[str, Any]) -> None:
        """Show the settings as they are kept, and what was typed in its place."""
        self._page, self._draft = page, draft
        for tab in self.made:
            _fill(tab, page)
        for field in self.fields:
            self._fill_field(field)

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say beside each field what stands against it."""
        self._faults = faults
        for field in self.fields:
            field.complain(faults.get(field.key, ""))
        if self.has(OfficersTab):
            self.officers.complain(faults)

    def prepare(self) -> Iterator[None]:
        """Override LateTabs.prepare: the bureaus too are made one at a time."""
        yield from super().prepare()
        yield from self.organs.prepare()

    def field(self, key: str) -> SettingField:
        """Return the field of a setting; its tab is made where it was not shown yet."""
        if key.startswith("organ."):
            self.organs.make_bureau(key.split(".")[1])
        for kind in WITH_FIELDS:
            self.of(kind)
            for field in self.fields:
                if field.key == key:
                    return field
        raise KeyError(key)

    def tab_of(self, field: SettingField) -> str:
        """Return the key of the tab a field lies in."""
        return next(k for k, kind in KINDS.items() if self.of(kind).isAncestorOf(field))

    def show_liked(self, liked: Liked) -> None:
        """Show what the officer at the desk likes."""
        self._liked = liked
        if self.has(LookTab):
            self.of(LookTab).show_liked(liked)

    def _link(self, tab: QWidget) -> None:
        """Connect a tab that was just made, and show in it what is known."""
        match tab:
            case OfficersTab():
                tab.edited.connect(self.changed)
            case HoursTab() | AccessTab() | BackupTab() | PeopleTab():
                self.tab_made.emit(tab)
            case OrgansTab():
                tab.head_wanted.connect(self.head_wanted)
                tab.fields_made.connect(self._adopt)
            case _:
                self._link_other(tab)
        if self._page is not None:
            _fill(tab, self._page)
        if isinstance(tab, OfficersTab):
            tab.complain(self._faults)
        if isinstance(tab, WITH_FIELDS):
            self._adopt(tab.fields)

    def _link_other(self, tab: QWidget) -> None:
        """Connect a tab in which nothing is changed that is saved with the page."""
        match tab:
            case ChangesTab():
                tab.page_wanted.connect(self.page_wanted)
            case LookTab():
                tab.show_liked(self._liked)
                tab.liking.connect(self.liking)
                tab.percent_wanted.connect(self.percent_wanted)
                tab.keys_wanted.connect(self.keys_wanted)
            case _:
                pass

    def _adopt(self, fields: Sequence[SettingField]) -> None:
        for field in fields:
            self.fields.append(field)
            field.edited.connect(self._edited)
            self._fill_field(field)
            field.complain(self._faults.get(field.key, ""))

    def _fill_field(self, field: SettingField) -> None:
        if self._page is not None:
            field.show_value(self._draft.get(field.key, self._page.values[field.key]))
            field.explain(self._page.refusal)

    def _edited(self) -> None:
        self.edited.emit(self.sender())


def _fill(tab: QWidget, page: SettingsPage) -> None:
    """Show in a tab how the settings stand."""
    match tab:
        case OfficeTab() | WaiverTab() | OfficersTab():
            tab.show_page(page)
        case DutiesTab():
            tab.show_acts(page.act_rows)
        case ChangesTab():
            tab.show_changes(page.changes)
        case OrgansTab():
            tab.refresh_head()
        case _:
            pass
