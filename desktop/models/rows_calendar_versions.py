"""The rows of a calendar's versions, for the views that show them."""

from desktop.store.rows_calendar_versions import CalendarVersions as CalendarVersions
from desktop.store.rows_calendar_versions import DayDiff as DayDiff
from desktop.store.rows_calendar_versions import MovedCases as MovedCases
from desktop.store.rows_calendar_versions import MovedRow as MovedRow
from desktop.store.rows_calendar_versions import NoticePreview as NoticePreview
from desktop.store.rows_calendar_versions import VersionRow as VersionRow
