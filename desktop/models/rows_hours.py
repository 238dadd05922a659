"""Rows of the office's hours that views may show."""

from desktop.store.rows_hours import HoursFault, HoursPage, ProposedHours

__all__ = ["HoursFault", "HoursPage", "ProposedHours"]
