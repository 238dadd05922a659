"""The rows of a rule table's draft, for the views that show them."""

from desktop.store.rows_rule_draft import DraftCheck as DraftCheck
from desktop.store.rows_rule_draft import DraftPage as DraftPage
from desktop.store.rows_rule_draft import FactField as FactField
