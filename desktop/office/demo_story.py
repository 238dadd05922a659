"""The made-up course of one case: when which officer does what."""

from collections.abc import Iterable, Iterator
from dataclasses import field
from datetime import date, datetime, timedelta

from desktop.domain.acts import Command
from desktop.domain.approval import ConcludeMatter, DecideStep
from desktop.domain.case import (
    Case,
    Matter,
    MatterOutcome,
    Opinion,
    SpecialKind,
    SupplementItem,
    WaiverLetter,
)
from desktop.domain.connection import AcceptConnection
from desktop.domain.intake import AcceptMatter, OpenCase, RefuseAcceptance
from desktop.domain.letter import CheckLetter, CountersignLetter, SignLetter
from desktop.domain.letter_checks import PaperToWaive
from desktop.domain.letter_draft import DraftLetter
from desktop.domain.letter_extension import ExtendLetter, ExtensionCause
from desktop.domain.letter_life import ConfirmLapse, RevokeLetter, ServeLetter
from desktop.domain.letter_sealing import SealLetter
from desktop.domain.letter_telling import ConfirmClearance, RemindEnterprise
from desktop.domain.oversight import OrderOversight
from desktop.domain.papers import SignCommitment, StateGate, SubmitPaper, VerifyPaper
from desktop.domain.step_clock import ExtendStep, RequestExplanation, StartSpecial
from desktop.domain.supplement import RequestSupplement
from desktop.domain.values import Bureau, MatterKind, PaperSource, PaperStatus, StatedPaper
from desktop.domain.verdict import FileExemption
from desktop.office.demo_names import MadeCase
from desktop.office.demo_plans import UNDER_WAY, WAITING, Course, Plan, at_hour
from desktop.office.office import Office, Recording
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Answer, Outcome
from desktop.rules.working_days import NoCalendar
from desktop.wording.demo import SAID

Step = tuple[datetime, str, Command]
WORKS = MatterKind.EXTERNAL_WORKS
APPROVERS = {
    Bureau.ENTERPRISE_SERVICE: "zhoumin",
    Bureau.COMMERCE: "ouweiqiang",
    Bureau.PLANNING: "chenjiayi",
    Bureau.HOUSING: "liguodong",
    Bureau.URBAN_RENEWAL: "heyan",
}


@dataclass(slots=True)
class Story:
    """One case on its way through the office; ``last`` is what its last act left behind."""

    office: Office
    made: MadeCase
    plan: Plan
    case_id: str
    luck: float
    last: Recording | None = field(default=None)

    @property
    def case(self) -> Case:
        """The case as it stands."""
        if self.last is None:
            raise LookupError("the story has not begun")
        return self.last.case

    def acts(self) -> Iterator[Step]:
        """Yield moment, officer and command of each act, as far as the calendar is known."""
        try:
            yield from self._acts()
        except NoCalendar:
            return

    def _acts(self) -> Iterator[Step]:
        hour = 9 + self.luck * 6
        yield at_hour(self.plan.day, hour), "lianghui", self._open()
        if self.plan.course is Course.SUPPLEMENT:
            yield at_hour(self.plan.day, hour + 0.5), "lianghui", self._supplement()
            return
        if self.plan.course is Course.TURNED_AWAY:
            yield at_hour(self.plan.day, hour + 0.5), "lianghui", self._turn_away()
            return
        for matter in self.case.matters:
            if matter.kind is not MatterKind.CONNECTION:
                yield at_hour(self.plan.day, hour + 0.2), "lianghui", self._accept(matter.kind)
        if self.plan.course in WAITING:
            yield from self._first_bureaus(2)
            yield from self._meanwhile()
            return
        yield from self._exempted()
        if self.plan.course in UNDER_WAY:
            yield from self._letter(self._next_day(1))
            return
        yield from self._decide()
        if self.plan.missing:
            yield from self._letter(self._next_day(3))

    def _open(self) -> OpenCase:
        kinds = [WORKS, MatterKind.CONNECTION]
        if self.plan.missing:
            kinds.insert(1, MatterKind.WAIVER_REQUEST)
        return OpenCase(
            case_id=self.case_id,
            form=self.made.form,
            papers=tuple(self._stated(p) for p in Paper),
            matters=tuple(kinds),
        )

    def _stated(self, paper: Paper) -> StatedPaper:
        if self.plan.course is Course.SUPPLEMENT and paper is Paper.LOCATION:
            return StatedPaper(paper, PaperStatus.MISSING)
        if paper in self.plan.missing:
            return StatedPaper(paper, PaperStatus.MISSING)
        return StatedPaper(paper, PaperStatus.VERIFIED, PaperSource.E_CERTIFICATE)

    def _accept(self, kind: MatterKind) -> AcceptMatter:
        return AcceptMatter(case_id=self.case.id, matter=kind)

    def _supplement(self) -> RequestSupplement:
        item = SupplementItem(Paper.LOCATION, SAID["no_location"], SAID["send_location"])
        by = self.plan.day + timedelta(days=14)
        return RequestSupplement(case_id=self.case.id, matter=WORKS, items=(item,), by=by)

    def _turn_away(self) -> RefuseAcceptance:
        return RefuseAcceptance(
            case_id=self.case.id,
            matter=WORKS,
            reason=SAID["not_ours"],
            competent_organ=SAID["competent"],
        )

    def _meanwhile(self) -> Iterator[Step]:
        """Yield what is done about the bureau that has not decided yet."""
        matter = self.case.matter(WORKS)
        if matter is None or not matter.steps:
            return
        case_id, bureau = self.case.id, matter.steps[-1].bureau
        match self.plan.course:
            case Course.OVERDUE:
                order = OrderOversight(
                    case_id=case_id, matter=WORKS, bureau=bureau, text=SAID["oversight"]
                )
                yield at_hour(self._next_day(3), 9.2), "linzhuren", order
            case Course.ASKED:
                ask = RequestExplanation(
                    case_id=case_id, matter=WORKS, bureau=bureau, question=SAID["question"]
                )
                yield at_hour(self._next_day(1), 11), APPROVERS[bureau], ask
            case Course.LONGER:
                longer = ExtendStep(
                    case_id=case_id,
                    matter=WORKS,
                    bureau=Bureau.HOUSING,
                    days=1,
                    reason=SAID["pipes"],
                )
                yield at_hour(self._next_day(1), 11), "dengxiu", longer
            case _:
                return

    def _first_bureaus(self, number: int) -> Iterator[Step]:
        matter = self.case.matter(WORKS)
        steps = matter.steps if matter else ()
        for index, step in enumerate(steps[:number]):
            moment = at_hour(self._next_day(1), 9 + index * 0.3 + self.luck * 0.2)
            yield moment, APPROVERS[step.bureau], self._opinion(step.bureau)

    def _opinion(self, bureau: Bureau) -> DecideStep:
        if self.plan.course is Course.REFUSED and bureau is Bureau.HOUSING:
            return self._rejection(bureau)
        opinion = Opinion.APPROVE
        if bureau is Bureau.URBAN_RENEWAL and self.luck < 0.7:
            opinion = Opinion.NOT_CONCERNED
        return DecideStep(
            case_id=self.case.id,
            matter=WORKS,
            bureau=bureau,
            opinion=opinion,
            text=SAID["agreed"],
        )

    def _rejection(self, bureau: Bureau) -> DecideStep:
        return DecideStep(
            case_id=self.case.id,
            matter=WORKS,
            bureau=bureau,
            opinion=Opinion.REJECT,
            reasons=(SAID["rejected"],),
        )

    def _exempted(self) -> Iterator[Step]:
        if self._outcome is Outcome.EXEMPT:
            moment = at_hour(self.plan.day, 16 + self.luck)
            yield moment, "lianghui", FileExemption(case_id=self.case.id)

    @property
    def _outcome(self) -> Outcome | None:
        matter = self.case.matter(WORKS)
        verdict = matter.verdict if matter else None
        return verdict.effective if verdict else None

    def _decide(self) -> Iterator[Step]:
        matter = self.case.matter(WORKS)
        if matter is None or self._outcome in {None, Outcome.EXEMPT}:
            return
        if self.plan.course is Course.SPECIAL:
            yield at_hour(self._next_day(1), 9), "liguodong", self._special()
            yield from self._others_approve(matter)
            return
        late = 1 if self.luck > 0.985 else 0
        for index, step in enumerate(matter.steps):
            day = self._next_day(1 + late + (index + int(self.luck * 10)) % 2)
            moment = at_hour(day, 9 + (index * 7 + self.luck * 100) % 7)
            yield moment, APPROVERS[step.bureau], self._opinion(step.bureau)
        is_refused = self.plan.course is Course.REFUSED
        outcome = MatterOutcome.REFUSED if is_refused else MatterOutcome.GRANTED
        conclude = ConcludeMatter(case_id=self.case.id, matter=WORKS, outcome=outcome)
        yield at_hour(self._next_day(2 + late), 16.5 + self.luck), "huangzhenbang", conclude

    def _others_approve(self, matter: Matter) -> Iterator[Step]:
        for index, step in enumerate(matter.steps):
            if step.bureau is not Bureau.HOUSING:
                moment = at_hour(self._next_day(1), 10 + index * 0.4 + self.luck * 0.2)
                yield moment, APPROVERS[step.bureau], self._opinion(step.bureau)

    def _special(self) -> StartSpecial:
        return StartSpecial(
            case_id=self.case.id,
            matter=WORKS,
            bureau=Bureau.HOUSING,
            kind=SpecialKind.EXPERT_REVIEW,
            start=self._next_day(1),
            end=self._next_day(4),
        )

    def _letter(self, day: date) -> Iterator[Step]:
        case_id, rules = self.case.id, self.office.rules
        yield at_hour(day, 9), "lianghui", self._commitment(day)
        criteria = rules.deficiency.gate_criteria(day)
        answers = tuple((name, Answer.YES) for name in criteria)
        yield (
            at_hour(day, 9.2),
            "lianghui",
            StateGate(case_id=case_id, answers=answers, source=SAID["credit"]),
        )
        yield at_hour(day, 9.5), "lianghui", self._draft(day)
        letter = self.case.letters[-1].id
        for waits, steps in self._signing(day, letter):
            if self.plan.course is waits:
                return
            yield from steps
        adopt = AcceptConnection(
            case_id=case_id, utility_number=f"DL{self.case.number[3:]}", letter=letter
        )
        yield at_hour(self._next_day(4), 9.5), "hezhiyuan", adopt
        yield from self._afterwards(letter)

    def _signing(self, day: date, letter: str) -> Iterator[tuple[Course, Iterable[Step]]]:
        """Yield what a letter waits for, and the acts that are it, until it is served."""
        case_id = self.case.id
        check = CheckLetter(case_id=case_id, letter=letter)
        sign = SignLetter(case_id=case_id, letter=letter)
        seal = SealLetter(case_id=case_id, letter=letter, method="electronic")
        serve = ServeLetter(case_id=case_id, letter=letter, method=SAID["by_hand"])
        yield Course.TO_CHECK, ((at_hour(day, 10), "zhoumin", check),)
        yield Course.TO_COUNTERSIGN, self._countersignatures(day, letter)
        yield Course.TO_SIGN, ((at_hour(day, 11.3 + self.luck / 4), "huangzhenbang", sign),)
        yield Course.TO_SEAL, ((at_hour(day, 11.6 + self.luck / 4), "sujing", seal),)
        yield Course.TO_SERVE, ((at_hour(day, 16), "lianghui", serve),)

    def _afterwards(self, letter: str) -> Iterator[Step]:
        """Yield what becomes of the letter: lapse, withdrawal, more time, or all papers in."""
        about = {"case_id": self.case.id, "letter": letter}
        last = self._letter_of(letter).due_on
        match self.plan.course:
            case Course.LAPSED:
                yield self._at(last - timedelta(days=7), 10), "lianghui", RemindEnterprise(**about)
                lapse = ConfirmLapse(**about)
                yield self._at(last + timedelta(days=1), 10), "huangzhenbang", lapse
                return
            case Course.WITHDRAWN:
                revoke = RevokeLetter(**about, reason=SAID["revoked"])
                yield at_hour(self._next_day(15), 10), "huangzhenbang", revoke
                return
            case Course.PROLONGED:
                extend = ExtendLetter(
                    **about,
                    until=last + timedelta(days=20),
                    cause=ExtensionCause.ISSUING_ORGAN,
                    reason=SAID["organ_late"],
                )
                yield self._at(last - timedelta(days=20), 10), "huangzhenbang", extend
            case _:
                pass
        yield from self._supplements()
        if not self._letter_of(letter).outstanding:
            cleared = ConfirmClearance(**about)
            yield self._at(self._letter_of(letter).ended_on, 16), "huangzhenbang", cleared

    def _letter_of(self, letter_id: str) -> WaiverLetter:
        letter = self.case.letter(letter_id)
        if letter is None:
            raise LookupError(letter_id)
        return letter

    def _at(self, day: date | None, hour: float) -> datetime:
        """Return an hour of the first working day from ``day`` on."""
        on = day or self.plan.day
        return at_hour(self.office.rules.calendar.after(on - timedelta(days=1), 1), hour)

    def _commitment(self, day: date) -> SignCommitment:
        return SignCommitment(
            case_id=self.case.id,
            number=SAID["commitment"].format(case=self.case.number),
            signed_on=day,
        )

    def _draft(self, day: date) -> DraftLetter:
        rules = self.office.rules
        papers = tuple(
            PaperToWaive(p, supporting=rules.supporting(p, day)[:1], progress=SAID["progress"])
            for p in self.plan.missing
        )
        last = day + timedelta(days=self.office.settings.long_stop_days)
        fixed = last if last > rules.calendar.horizon else None
        return DraftLetter(case_id=self.case.id, papers=papers, last_day=fixed)

    def _countersignatures(self, day: date, letter_id: str) -> Iterator[Step]:
        letter = self.case.letter(letter_id)
        papers = letter.papers if letter else ()
        for index, bureau in enumerate(dict.fromkeys(p.certified_by for p in papers)):
            command = CountersignLetter(
                case_id=self.case.id, letter=letter_id, document=SAID["checked"]
            )
            yield at_hour(day, 10.5 + index * 0.5), APPROVERS[bureau], command

    def _supplements(self) -> Iterator[Step]:
        if self.luck > 0.93 and self.plan.course is Course.ORDINARY:
            return
        for paper in self.plan.missing:
            late = 62 if self.plan.course is Course.PROLONGED else 10 + int(self.luck * 40)
            day = self._next_day(late)
            submit = SubmitPaper(
                case_id=self.case.id, paper=paper, source=PaperSource.E_CERTIFICATE
            )
            yield at_hour(day, 10), "lianghui", submit
            verify = VerifyPaper(case_id=self.case.id, paper=paper)
            yield at_hour(day, 11), "lianghui", verify

    def _next_day(self, number: int) -> date:
        return self.office.rules.calendar.after(self.plan.day, number)
