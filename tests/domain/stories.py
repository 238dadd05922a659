"""Whole courses of cases, from which properties draw their histories and commands."""

from dataclasses import replace
from datetime import date
from functools import cache

from desktop.domain.approval import ConcludeMatter, DecideStep, ReviewLateEntry
from desktop.domain.archiving import ArchiveCase
from desktop.domain.case import LetterStage, MatterOutcome, Opinion, SpecialKind, SupplementItem
from desktop.domain.connection import ReachMilestone
from desktop.domain.correcting import CorrectApplication
from desktop.domain.intake import AcceptMatter, ReceiveMatter, RefuseAcceptance
from desktop.domain.letter import SendBackLetter
from desktop.domain.letter_draft import ReviseLetter
from desktop.domain.letter_extension import ExtendLetter, ExtensionCause
from desktop.domain.letter_life import ConfirmLapse, PrintLetter, RevokeLetter, VoidLetter
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.letter_sealing import KeepOriginal
from desktop.domain.letter_telling import ConfirmClearance, RemindEnterprise
from desktop.domain.notes import AddNote, AssignManager, CountVisit, SetExternalNumber
from desktop.domain.oversight import HandOver, OrderOversight, ReplyOversight
from desktop.domain.paper_ids import paper_id
from desktop.domain.paper_keeping import (
    KeepDocument,
    PaperNamed,
    SealDocument,
    ServeDocument,
)
from desktop.domain.papers import MarkPaper, ReturnPaper, SubmitPaper, VerifyPaper
from desktop.domain.personal_acts import ErasePerson, HandOutPerson, ProposeErasure, ViewPerson
from desktop.domain.putting_off import AcknowledgeDue
from desktop.domain.replacing import ReplaceLetter
from desktop.domain.step_clock import (
    AnswerExplanation,
    EndSpecial,
    ExtendStep,
    FixDue,
    RequestExplanation,
    StartSpecial,
)
from desktop.domain.supplement import ReceiveSupplement, RequestSupplement
from desktop.domain.values import Bureau, PaperSource, PaperStatus
from desktop.domain.values_person import PersonRef
from desktop.domain.verdict import FileExemption, SettleVerdict, StateFacts
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import Outcome
from tests.domain.desk import (
    BOTH_PAPERS,
    CASE,
    WAIVER,
    WORKS,
    Desk,
    decided_by_all,
    drafting,
    in_approval,
    moment,
    new_desk,
    opened,
    opening,
    waiver_ready,
    with_letter,
)
from tests.domain.revisions import revised, year_revised

HOUSING, PLANNING = Bureau.HOUSING, Bureau.PLANNING


def approval() -> Desk:
    """Case 2 with everything that can happen to a step."""
    desk = in_approval()
    housing = {"case_id": CASE, "matter": WORKS, "bureau": HOUSING}
    planning = {"case_id": CASE, "matter": WORKS, "bureau": PLANNING}
    desk.do("liguodong", RequestExplanation(**housing, question="深度"))
    desk.do("lianghui", AnswerExplanation(**housing, answer="6米"))
    desk.do("dengxiu", ExtendStep(**housing, days=1, reason="管线复杂"))
    desk.do("liguodong", HandOver(**housing, to_officer="dengxiu"))
    desk.at("2026-09-28T09:00")
    review, end = SpecialKind.EXPERT_REVIEW, date(2026, 10, 9)
    desk.do("liguodong", StartSpecial(**housing, kind=review, start=desk.now.date(), end=end))
    desk.at("2026-10-09T09:00").do("liguodong", EndSpecial(**housing, ended_on=end))
    desk.do("linzhuren", OrderOversight(**planning, text="原因"))
    desk.do("chenjiayi", ReplyOversight(**planning, reply="病假"))
    late = DecideStep(
        **planning,
        opinion=Opinion.APPROVE,
        decided_at=moment("2026-09-29T10:00"),
        late_reason="停电",
        late_scan="f",
    )
    desk.do("chenjiayi", late)
    desk.do("luowen", ReviewLateEntry(**planning))
    desk.at("2026-10-10T09:00")
    decided_by_all(desk)
    grant = ConcludeMatter(case_id=CASE, matter=WORKS, outcome=MatterOutcome.GRANTED)
    desk.do("huangzhenbang", grant)
    return desk


def personal() -> Desk:
    """A case whose contact is looked up, gets a copy of the data, and has it erased."""
    desk = new_desk().at("2026-09-25T10:00")
    command = opening(2)
    contact = PersonRef("person-1", "ab" * 32)
    desk.do("lianghui", replace(command, form=replace(command.form, persons=(contact,))))
    person = desk.case.form.persons[0].ref
    asked = {"case_id": CASE, "person": person, "reason": "本人申请"}
    desk.do("lianghui", ViewPerson(**asked))
    desk.do("lianghui", HandOutPerson(**asked, digest="ab" * 32))
    desk.do("lianghui", ProposeErasure(**asked))
    desk.do("linzhuren", ErasePerson(case_id=CASE, person=person))
    return desk


SLIP = paper_id("e1", "receipt_slip")


def slip(desk: Desk) -> PaperNamed:
    """Return what the receipt slip of the case is, as the program fills it in."""
    return PaperNamed(
        name="收件回执",
        number=f"{desk.case.number}-收",
        entry="e1",
        kind="case.opened",
        organ=Bureau.JOINT_OFFICE,
        addressee=desk.case.form.enterprise.name,
        made_by="lianghui",
        made_at=desk.case.opened_at,
        bears_seal=True,
    )


def redeemed() -> Desk:
    """Case 3 whose letter is revised, extended and redeemed, and whose supply comes."""
    desk = waiver_ready()
    desk.do("lianghui", drafting())
    letter = desk.letter.id
    with_letter(LetterStage.CHECKED, desk)
    desk.do("zhoumin", SendBackLetter(case_id=CASE, letter=letter, reason="期限"))
    desk.do("lianghui", ReviseLetter(case_id=CASE, letter=letter, papers=BOTH_PAPERS))
    with_letter(LetterStage.ADOPTED, desk)
    scan = Original(OriginalForm.SCAN, "ab" * 32, "cd" * 32)
    desk.do("sujing", KeepOriginal(case_id=CASE, letter=letter, original=scan))
    desk.do("lianghui", PrintLetter(case_id=CASE, letter=letter, printer="窗口"))
    of = slip(desk)
    desk.do("sujing", SealDocument(case_id=CASE, paper_id=SLIP, method="physical", of=of))
    desk.do("sujing", KeepDocument(case_id=CASE, paper_id=SLIP, original=scan, of=of))
    desk.do("lianghui", ServeDocument(case_id=CASE, paper_id=SLIP, method="直接送达", of=of))
    desk.do("lianghui", ArchiveCase(case_id=CASE, digest="ab" * 32, files=12))
    desk.at("2026-05-11T09:00")
    desk.do("lianghui", RemindEnterprise(case_id=CASE, letter=letter))
    late = ExtensionCause.ISSUING_ORGAN
    until = date(2026, 6, 15)
    extend = ExtendLetter(case_id=CASE, letter=letter, until=until, cause=late, reason="在途")
    desk.do("huangzhenbang", extend)
    for paper in (Paper.PROJECT_APPROVAL, Paper.PROPERTY_RIGHT):
        submit = SubmitPaper(case_id=CASE, paper=paper, source=PaperSource.MAIL)
        desk.do("lianghui", submit)
        desk.do("zhoumin", ReturnPaper(case_id=CASE, paper=paper, problem="缺页"))
        desk.do("lianghui", submit)
        desk.do("zhoumin", VerifyPaper(case_id=CASE, paper=paper))
    desk.do("huangzhenbang", ConfirmClearance(case_id=CASE, letter=letter))
    for milestone in desk.rules.milestones(desk.office.stage_profile, desk.now.date()):
        desk.do("hezhiyuan", ReachMilestone(case_id=CASE, milestone=milestone))
    return desk


def lapsed() -> Desk:
    """Case 3 whose letter is replaced, lapses, and a second letter that is revoked."""
    desk = with_letter(LetterStage.ADOPTED)
    renamed = (("enterprise.name", "广州新名实业有限公司"),)
    desk.do("lianghui", CorrectApplication(case_id=CASE, answers=renamed, reason="变更登记"))
    desk.do("lianghui", ReplaceLetter(case_id=CASE, letter=desk.letter.id))
    with_letter(LetterStage.SERVED, desk).at("2026-05-15T09:00")
    desk.do("linzhuren", ConfirmLapse(case_id=CASE, letter=desk.letter.id))
    desk.do("lianghui", drafting())
    with_letter(LetterStage.SERVED, desk)
    desk.do("huangzhenbang", RevokeLetter(case_id=CASE, letter=desk.letter.id, reason="虚假"))
    desk.do("lianghui", drafting())
    desk.do("lianghui", VoidLetter(case_id=CASE, letter=desk.letter.id, reason="重复"))
    return desk


def facts() -> Desk:
    """Case 3 whose facts are stated road by road until it is exempt and filed."""
    desk = opened(3, "2026-02-13T16:55", WORKS)
    settle = SettleVerdict(case_id=CASE, outcome=Outcome.NEEDS_APPROVAL, reason="现场")
    desk.do("zhoumin", settle)
    rows = (
        (("roads.1.name", "园区二路"), ("roads.1.road_class", "branch")),
        (("roads.2.name", "园区三路"), ("roads.2.road_class", "arterial")),
        (("roads.0.road_class", "branch"), ("roads.2.road_class", "branch")),
        tuple((f"roads.{n}.relation", "outside") for n in (1, 2)),
        tuple((f"roads.{n}.delivered", "2012") for n in (1, 2)),
        tuple((f"roads.{n}.overhauled", "none") for n in (1, 2)),
    )
    for answers in rows:
        desk.do("zhoumin", StateFacts(case_id=CASE, answers=answers, source="台账"))
    desk.do("lianghui", FileExemption(case_id=CASE))
    return desk


def fallen() -> Desk:
    """Case 1 whose exemption falls when the class of its road is corrected."""
    desk = opened(1, "2026-09-18T15:10", WORKS)
    answers = (("roads.0.road_class", "arterial"),)
    desk.do("zhoumin", StateFacts(case_id=CASE, answers=answers, source="台账"))
    return desk


def supplemented() -> Desk:
    """Case 6 with its notice, small things, and a matter refused at the door."""
    desk = opened(6, "2026-09-21T10:00")
    item = SupplementItem(Paper.POWER_OF_ATTORNEY, "缺", "补")
    by = date(2026, 10, 20)
    desk.do("lianghui", RequestSupplement(case_id=CASE, matter=WORKS, items=(item,), by=by))
    desk.do("lianghui", AddNote(case_id=CASE, text="已通知"))
    desk.do("lianghui", CountVisit(case_id=CASE))
    desk.do("lianghui", SetExternalNumber(case_id=CASE, matter=WORKS, external_number="G1"))
    desk.do("lianghui", AssignManager(case_id=CASE, officer_id="hezhiyuan"))
    paper = MarkPaper(
        case_id=CASE, paper=Paper.SAFETY_MEASURES, status=PaperStatus.NOT_CONCERNED, remark="否"
    )
    desk.do("lianghui", paper)
    desk.at("2026-09-28T09:00").do("lianghui", ReceiveSupplement(case_id=CASE, matter=WORKS))
    refuse = RefuseAcceptance(
        case_id=CASE, matter=WAIVER, reason="不属本区", competent_organ="邻区"
    )
    desk.do("lianghui", refuse)
    desk.do("lianghui", ReceiveMatter(case_id=CASE, matter=WAIVER))
    return desk


def over_the_year() -> Desk:
    """Case 2 whose due day lies beyond the calendar and is fixed."""
    desk = new_desk().at("2026-12-31T09:00")
    desk.do("lianghui", opening(2))
    desk.do("lianghui", AcceptMatter(case_id=CASE, matter=WORKS))
    fix = FixDue(
        case_id=CASE, matter=WORKS, bureau=HOUSING, due_on=date(2027, 1, 5), reason="未公布"
    )
    desk.do("liguodong", fix)
    return desk


def put_off() -> Desk:
    """Case 2 whose due day became a day off, which a bureau acknowledges."""
    desk = in_approval().at("2026-09-28T13:00")
    desk.rules = revised(desk.rules, moment("2026-09-28T12:00"), year_revised(d0929=True))
    later = AcknowledgeDue(case_id=CASE, matter=WORKS, bureau=HOUSING, due_on=date(2026, 9, 30))
    desk.do("liguodong", later)
    return desk


@cache
def stories() -> tuple[Desk, ...]:
    return (
        approval(),
        redeemed(),
        lapsed(),
        facts(),
        fallen(),
        supplemented(),
        over_the_year(),
        put_off(),
        personal(),
    )
