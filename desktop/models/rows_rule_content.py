"""The rows of one version of a rule table, for the views that show them."""

from desktop.store.rows_rule_content import CaseLine as CaseLine
from desktop.store.rows_rule_content import RuleLine as RuleLine
from desktop.store.rows_rule_content import TableContent as TableContent
from desktop.store.rows_rule_content import TableWanted as TableWanted
