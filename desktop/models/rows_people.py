"""The rows of people and devices, for views; the store has them."""

from desktop.store.rows_people import CodeSlip as CodeSlip
from desktop.store.rows_people import DeviceRow as DeviceRow
from desktop.store.rows_people import PeopleActLine as PeopleActLine
from desktop.store.rows_people import PeoplePage as PeoplePage
from desktop.store.rows_people import PersonRow as PersonRow
from desktop.store.rows_people import PersonWanted as PersonWanted
