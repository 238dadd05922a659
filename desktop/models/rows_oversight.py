"""The rows of the supervisor's page, as views meet them."""

from desktop.store.rows_oversight import BureauRow as BureauRow
from desktop.store.rows_oversight import OrderRow as OrderRow
from desktop.store.rows_oversight import OversightPage as OversightPage
