"""The rows of the notifications, as views meet them."""

from desktop.store.rows_alerts import AlertKind as AlertKind
from desktop.store.rows_alerts import AlertRow as AlertRow
from desktop.store.rows_alerts import AlertsList as AlertsList
