"""The rows of the register and of the search, as views meet them."""

from desktop.office.cases_cells import cell as cell
from desktop.office.cases_cells import phase_text as phase_text
from desktop.office.page_cases import CasesList as CasesList
from desktop.office.page_cases import ManagerChoice as ManagerChoice
from desktop.store.rows_cases import AssignPlan as AssignPlan
from desktop.store.rows_cases import AssignRow as AssignRow
from desktop.store.rows_cases import CasesColumn as CasesColumn
from desktop.store.rows_cases import CasesFilter as CasesFilter
from desktop.store.rows_cases import CasesKept as CasesKept
from desktop.store.rows_cases import CasesRow as CasesRow
from desktop.store.rows_cases import CasesSort as CasesSort
from desktop.store.rows_cases import CasesView as CasesView
from desktop.store.rows_cases import ColumnLayout as ColumnLayout
from desktop.store.rows_cases import FacetRow as FacetRow
from desktop.store.rows_cases import FoundKind as FoundKind
from desktop.store.rows_cases import FoundPage as FoundPage
from desktop.store.rows_cases import FoundRow as FoundRow
from desktop.store.rows_cases import Ids as Ids
