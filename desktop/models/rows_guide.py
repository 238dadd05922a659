"""The rows of a guided step of exchange, as views meet them."""

from desktop.store.rows_guide import Guide as Guide
