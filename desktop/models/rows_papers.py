"""The rows of a case's papers and late entries, as views meet them."""

from desktop.store.rows_papers import ActRow as ActRow
from desktop.store.rows_papers import LateEntryRow as LateEntryRow
from desktop.store.rows_papers import LatePage as LatePage
from desktop.store.rows_papers import PaperLineRow as PaperLineRow
from desktop.store.rows_papers import PapersPage as PapersPage
from desktop.store.rows_papers import SupplementRow as SupplementRow
from desktop.store.rows_papers import UnsortedScanRow as UnsortedScanRow
