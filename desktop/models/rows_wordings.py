"""The wordings' rows, as views may know them."""

from desktop.store.rows_wordings import WordingCheck as WordingCheck
from desktop.store.rows_wordings import WordingDraft as WordingDraft
from desktop.store.rows_wordings import WordingText as WordingText
from desktop.store.rows_wordings import WordingWanted as WordingWanted
