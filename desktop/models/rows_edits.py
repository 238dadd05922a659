"""What was read back of an editable table, as views meet it."""

from desktop.store.rows_edits import EditPlan as EditPlan
from desktop.store.rows_edits import EditRow as EditRow
