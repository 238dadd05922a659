"""A person's values and the rows about persons, as views meet them."""

from desktop.domain.values_person import PersonInput as PersonInput
from desktop.store.rows_persons import Keeping as Keeping
from desktop.store.rows_persons import PersonCard as PersonCard
from desktop.store.rows_persons import PersonFilter as PersonFilter
from desktop.store.rows_persons import PersonHappening as PersonHappening
from desktop.store.rows_persons import PersonLine as PersonLine
from desktop.store.rows_persons import PersonsPage as PersonsPage
