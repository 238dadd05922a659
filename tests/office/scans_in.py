"""An office with one case that takes scans in, as the window's errand would."""

from pathlib import Path

from desktop.app.errands import Progress
from desktop.app.scan_intake import ScanReport, take_scans
from desktop.domain.case import Case
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import MatterKind
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording
from desktop.office.scans import unsorted
from desktop.rules.deficiency import Paper
from desktop.views.requests_papers import Incoming, ScansIn
from desktop.wording.findings import say
from tests.journeys import day_cases
from tests.office.offices import office_in


class ScanDesk:
    """A store with case 3 in it, accepted, and its officer at the window."""

    def __init__(self, folder: Path, officer: str = "lianghui") -> None:
        self.folder, self.officer = folder, officer
        self.store = folder / "store"
        self.office: Office = office_in(self.store)
        done = take_application(self.office, day_cases.write(folder, 3), "lianghui")
        assert isinstance(done, Recording)
        self.case_id = done.case.id
        for matter in (MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST):
            accept = AcceptMatter(case_id=self.case_id, matter=matter)
            assert isinstance(self.office.submit(accept, "lianghui"), Recording)

    @property
    def case(self) -> Case:
        found = self.office.case(self.case_id)
        assert found is not None
        return found

    def take(
        self, paper: Paper | None, *files: Path | Incoming, progress: Progress | None = None
    ) -> ScanReport:
        scans = tuple(f if isinstance(f, Incoming) else Incoming(f.name, f) for f in files)
        wish = ScansIn(self.case_id, paper.value if paper else "", scans)
        return take_scans(self.office, progress or Progress(), wish, self.officer)

    def scans(self, paper: Paper) -> tuple[str, ...]:
        return self.case.paper(paper).scans

    def waiting(self) -> list[str]:
        with self.office.store.reading() as connection:
            return [card.name for card in unsorted(connection, self.case)]

    def files(self) -> list[Path]:
        return [f for f in (self.store / "attachments").rglob("*") if f.is_file()]


def said(report: ScanReport) -> str:
    """Return all a report says of what it did not take."""
    return "\n".join(f"{name}：{say(why)}" for name, why in report.bad)
