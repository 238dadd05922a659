"""The rows of the menu of acts and of an act's form, as views meet them."""

from desktop.store.rows_acts import ActAsked as ActAsked
from desktop.store.rows_acts import ActForm as ActForm
from desktop.store.rows_acts import ActMenuPage as ActMenuPage
from desktop.store.rows_acts import ActRow as ActRow
from desktop.store.rows_acts import FieldKind as FieldKind
from desktop.store.rows_acts import FieldRow as FieldRow
from desktop.store.rows_acts import JumpRow as JumpRow
from desktop.store.rows_acts import ObstacleRow as ObstacleRow
