"""The rows of the audit page, as views meet them."""

from desktop.store.rows_audit import AuditFilter as AuditFilter
from desktop.store.rows_audit import AuditPage as AuditPage
from desktop.store.rows_audit import AuditRow as AuditRow
from desktop.store.rows_audit import Became as Became
from desktop.store.rows_audit import Odd as Odd
from desktop.store.rows_audit import Signed as Signed
