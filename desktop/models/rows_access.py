"""The rows of the administrator's tab."""

from desktop.store.rows_access import AccessPage as AccessPage
from desktop.store.rows_access import DeviceSaid as DeviceSaid
from desktop.store.rows_access import RecoverySaid as RecoverySaid
from desktop.store.rows_access import SlotSaid as SlotSaid
from desktop.store.rows_access import StandInSaid as StandInSaid
