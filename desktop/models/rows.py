"""The rows the pages show, as views meet them: they show rows and never ask the store."""

from desktop.store.rows import BureauStepRow as BureauStepRow
from desktop.store.rows import CasePage as CasePage
from desktop.store.rows import ClockRow as ClockRow
from desktop.store.rows import CountedDayRow as CountedDayRow
from desktop.store.rows import LetterRow as LetterRow
from desktop.store.rows import Light as Light
from desktop.store.rows import MatterRow as MatterRow
from desktop.store.rows import OfficerRow as OfficerRow
from desktop.store.rows import OfficeState as OfficeState
from desktop.store.rows import PaceRow as PaceRow
from desktop.store.rows import PaperRow as PaperRow
from desktop.store.rows import QuestionRow as QuestionRow
from desktop.store.rows import QueueGroup as QueueGroup
from desktop.store.rows import QueueRow as QueueRow
from desktop.store.rows import ReturnKind as ReturnKind
from desktop.store.rows import RuleRow as RuleRow
from desktop.store.rows import StageRow as StageRow
from desktop.store.rows import TileCounts as TileCounts
from desktop.store.rows import TimelineRow as TimelineRow
from desktop.store.rows import VerdictRow as VerdictRow
from desktop.store.rows_case import ActLink as ActLink
from desktop.store.rows_case import LineRow as LineRow
from desktop.store.rows_case import NoticeRow as NoticeRow
from desktop.store.rows_letters import CheckRow as CheckRow
from desktop.store.rows_letters import LetterPage as LetterPage
from desktop.store.rows_letters import WaivedPaperRow as WaivedPaperRow
