"""The rows of the day's list, as views meet them."""

from desktop.store.rows_day_list import DOABLE as DOABLE
from desktop.store.rows_day_list import ColumnChoice as ColumnChoice
from desktop.store.rows_day_list import ColumnsPage as ColumnsPage
from desktop.store.rows_day_list import DayListRow as DayListRow
from desktop.store.rows_day_list import Deed as Deed
