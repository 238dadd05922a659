"""The rows of the card of a year's archive, for the views that show them."""

from desktop.store.yearly import YearCount as YearCount
from desktop.store.yearly import YearPage as YearPage
