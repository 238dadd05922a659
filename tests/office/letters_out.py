"""An office whose case 3 has a sealed letter and a scan: what delivery and archive start from."""

from datetime import timedelta
from pathlib import Path

from desktop.domain.case import Case, WaiverLetter
from desktop.domain.letter import CheckLetter, CountersignLetter, SignLetter
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.letter_life import ServeLetter
from desktop.domain.letter_sealing import SealLetter
from desktop.domain.values_person import PersonInput
from desktop.office.office import Office, Recording
from desktop.rules.deficiency import Paper
from desktop.store.personal import prepare
from tests.journeys.desk import ready
from tests.office.scans_in import ScanDesk
from tests.views import scans_at_hand

PAPERS = (
    PaperToWaive(Paper.PROJECT_APPROVAL, supporting=("project_code",)),
    PaperToWaive(Paper.PROPERTY_RIGHT, supporting=("grant_contract",)),
)
NUMBER = "示范企服函〔2026〕1号"
CONTACT, PHONE = "冯晓彤", "13800002617"
TAKER = PersonInput("司马相如", "13912345678", "")


class LettersOut:
    """Case 3 with a scan of its licence and a letter that was sealed and served."""

    def __init__(self, folder: Path) -> None:
        desk = ScanDesk(folder)
        desk.take(Paper.SUBJECT, scans_at_hand.write(folder, "营业执照.pdf", scans_at_hand.pdf()))
        self.office: Office = desk.office
        self.case_id = desk.case_id
        ready(self.office, self.case_id)
        self._do(DraftLetter(case_id=self.case_id, papers=PAPERS), "lianghui")
        named = {"case_id": self.case_id, "letter": self.letter.id}
        self._do(CheckLetter(**named), "zhoumin")
        for officer in ("zhoumin", "chenjiayi"):
            self._do(CountersignLetter(**named, document="回执"), officer)
        self._do(SignLetter(**named), "huangzhenbang")
        self._do(SealLetter(**named, method="electronic"), "sujing")
        ref, sealed = prepare(TAKER)
        at = self.office.now() - timedelta(minutes=1)
        serve = ServeLetter(**named, method="直接送达", served_at=at, recipient=ref)
        assert isinstance(self.office.submit(serve, "lianghui", (sealed,)), Recording)

    def _do(self, command: object, officer: str) -> None:
        done = self.office.submit(command, officer)  # type: ignore[arg-type]
        assert isinstance(done, Recording), done

    @property
    def case(self) -> Case:
        case = self.office.case(self.case_id)
        assert case is not None
        return case

    @property
    def letter(self) -> WaiverLetter:
        return self.case.letters[-1]
