"""The rows of the agenda, as views meet them."""

from desktop.store.rows_agenda import AgendaDay as AgendaDay
from desktop.store.rows_agenda import AgendaKind as AgendaKind
from desktop.store.rows_agenda import AgendaPage as AgendaPage
from desktop.store.rows_agenda import AgendaRow as AgendaRow
