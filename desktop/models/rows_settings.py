"""The rows of the settings page, for the views that show them."""

from desktop.store.rows_settings import ChangeRow as ChangeRow
from desktop.store.rows_settings import DutyActRow as DutyActRow
from desktop.store.rows_settings import SettingFault as SettingFault
from desktop.store.rows_settings import SettingsDraft as SettingsDraft
from desktop.store.rows_settings import SettingsPage as SettingsPage
from desktop.store.rows_settings import WaivableLine as WaivableLine
