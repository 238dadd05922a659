"""The rows of letters, as views meet them."""

from desktop.store.numbers import NumberState as NumberState
from desktop.store.rows_letters import KeepingPage as KeepingPage
from desktop.store.rows_letters import LapsePage as LapsePage
from desktop.store.rows_letters import LapsePaperRow as LapsePaperRow
from desktop.store.rows_letters import LapseRow as LapseRow
from desktop.store.rows_letters import LetterActRow as LetterActRow
from desktop.store.rows_letters import LettersPage as LettersPage
from desktop.store.rows_letters import LetterState as LetterState
from desktop.store.rows_letters import LetterTrial as LetterTrial
from desktop.store.rows_letters import ListAge as ListAge
from desktop.store.rows_letters import NumberLine as NumberLine
from desktop.store.rows_letters import OtherPaperRow as OtherPaperRow
from desktop.store.rows_letters import RegisterRow as RegisterRow
from desktop.store.rows_letters import SealPage as SealPage
