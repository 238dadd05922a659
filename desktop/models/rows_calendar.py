"""The rows of the page of rules and calendar, for the views that show them."""

from desktop.store.rows_calendar import CalendarDay as CalendarDay
from desktop.store.rows_calendar import CalendarYear as CalendarYear
from desktop.store.rows_calendar import ClockLine as ClockLine
from desktop.store.rows_calendar import RuleEntry as RuleEntry
from desktop.store.rows_calendar import RulesPage as RulesPage
from desktop.store.rows_calendar import TriedClock as TriedClock
from desktop.store.rows_calendar import TriedCondition as TriedCondition
from desktop.store.rows_calendar import TriedPaper as TriedPaper
from desktop.store.rows_calendar import TriedRoute as TriedRoute
from desktop.store.rows_calendar import TriedRow as TriedRow
from desktop.store.rows_calendar import TriedWaiver as TriedWaiver
