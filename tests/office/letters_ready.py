"""An office in which a letter waits to be signed, made by the commands of the domain's desk."""

from dataclasses import dataclass, replace
from pathlib import Path
from shutil import copytree, ignore_patterns

from desktop.domain.case import LetterStage, WaiverLetter
from desktop.domain.letter import CheckLetter, CountersignLetter, SignLetter
from desktop.domain.letter_sealing import SealLetter
from desktop.office.office import Office, Recording
from tests.domain.desk import APPROVERS, CASE, serving, with_letter
from tests.office.offices import office_in


@dataclass
class LetterOffice:
    """The office, and its one letter."""

    office: Office
    letter_id: str

    @property
    def letter(self) -> WaiverLetter:
        case = self.office.case(CASE)
        assert case is not None
        letter = case.letter(self.letter_id)
        assert letter is not None
        return letter

    @property
    def letter_case(self) -> str:
        case = self.office.case(CASE)
        assert case is not None
        return case.id

    def copy(self, folder: Path) -> "LetterOffice":
        """Return the same office in a store of its own, to be changed; here nobody writes."""
        copytree(self.office.store.folder, folder, ignore=ignore_patterns("*-shm"))
        return LetterOffice(office_in(folder), self.letter_id)

    def do(self, officer: str, command: object) -> Recording:
        done = self.office.submit(command, officer)  # type: ignore[arg-type]
        assert isinstance(done, Recording), done
        return done

    def sign(self) -> None:
        self.do("huangzhenbang", SignLetter(case_id=CASE, letter=self.letter_id))

    def bring_to_service(self) -> None:
        """Bring a new draft through checking, countersigning, signing and sealing to service."""
        letter = self.letter_id
        self.do("zhoumin", CheckLetter(case_id=CASE, letter=letter))
        for bureau in dict.fromkeys(p.certified_by for p in self.letter.papers):
            sign = CountersignLetter(case_id=CASE, letter=letter, document="核实表")
            self.do(APPROVERS[bureau], sign)
        self.sign()
        self.seal()
        self.do("lianghui", serving(letter))

    def seal(self, method: str = "electronic") -> None:
        self.do("sujing", SealLetter(case_id=CASE, letter=self.letter_id, method=method))


def ready_to_sign(folder: Path) -> LetterOffice:
    desk = with_letter(LetterStage.COUNTERSIGNED)
    made = LetterOffice(office_in(folder), "")
    for officer, command in desk.asked:
        is_about = hasattr(command, "letter")
        done = made.do(officer, replace(command, letter=made.letter_id) if is_about else command)
        made.letter_id = done.case.letters[-1].id if done.case.letters else ""
    return made
