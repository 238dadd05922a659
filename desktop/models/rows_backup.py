"""The rows of the tab of backups, for the views that show them."""

from desktop.store.rows_backup import BackupPage as BackupPage
