"""The tabs of a case's page that take long to make, so that they can be made one at a time."""

from collections.abc import Generator
from typing import Self, cast

from desktop.plain_class import dataclass
from desktop.views.cases.case_act_sheet import CaseActSheet
from desktop.views.cases.case_overview import CaseOverview
from desktop.views.cases.decide_sheet import DecideSheet
from desktop.views.cases.late_entries import LateEntries
from desktop.views.papers.papers_tab import PapersTab


@dataclass(frozen=True, slots=True)
class CaseTabs:
    """Overview with its two sheets, papers and late entries."""

    sheet: DecideSheet
    act_sheet: CaseActSheet
    overview: CaseOverview
    papers: PapersTab
    late: LateEntries

    @classmethod
    def build(cls) -> Generator[None, None, Self]:
        """Make them a piece at a time."""
        sheet, act_sheet = DecideSheet(), CaseActSheet()
        yield
        overview = CaseOverview(sheet, act_sheet)
        yield
        papers = PapersTab()
        yield
        late = LateEntries()
        yield
        return cls(sheet, act_sheet, overview, papers, late)

    @classmethod
    def make(cls) -> Self:
        """Make them all at once."""
        pieces = cls.build()
        while True:
            try:
                next(pieces)
            except StopIteration as made:
                return cast("Self", made.value)
