"""The rows of the rule tables, for the views that show them."""

from desktop.store.rows_rule_tables import ChangedCases as ChangedCases
from desktop.store.rows_rule_tables import ChangedRow as ChangedRow
from desktop.store.rows_rule_tables import RuleDiff as RuleDiff
from desktop.store.rows_rule_tables import RulePreview as RulePreview
from desktop.store.rows_rule_tables import RuleTableRow as RuleTableRow
from desktop.store.rows_rule_tables import RuleTables as RuleTables
