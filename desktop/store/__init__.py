"""The store: event log, current-state tables, keys, attachments."""
