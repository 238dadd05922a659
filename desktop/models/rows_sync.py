"""The rows of exchange with the shared store, as views meet them."""

from desktop.store.rows_sync import BlockRow as BlockRow
from desktop.store.rows_sync import ConflictRow as ConflictRow
from desktop.store.rows_sync import DeskRow as DeskRow
from desktop.store.rows_sync import RunRow as RunRow
from desktop.store.rows_sync import SideRow as SideRow
from desktop.store.rows_sync import SyncPage as SyncPage
from desktop.store.rows_sync import SyncState as SyncState
from desktop.store.rows_sync import WaitingRow as WaitingRow
