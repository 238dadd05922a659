"""What stands against an office's settings and officers: every fault, named by its field.

A setting ends up on paper, in a number or in a deadline; so what is taken here can be printed,
is of one line, and is no guess.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import time
from functools import cache

from desktop import resources
from desktop.domain.office_settings import OfficeSettings, OrganSettings
from desktop.domain.values import Bureau, Duty, MatterKind, Officer
from desktop.letters import fonts
from desktop.letters.display import Face
from desktop.office.rule_versions import shipped_tables
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Deficiency, Paper
from desktop.rules.findings import Finding, finding
from desktop.rules.number_shapes import NumberKind, NumberShapes
from desktop.rules.stages import Stages
from desktop.rules.versions import Versions
from desktop.wording.administration import TELEPHONE_SIGNS

LONGEST = 60
LONGEST_NAME = 20
MOST_DAYS = 730
MOST_PERMIT = 30
MOST_GOAL = 250
MOST_COPIES = 60
MOST_IDLE = 60
SEAL_MM = (30.0, 60.0)
HOURS = (time(12, 0), time(23, 59))
CASE_PREFIX = re.compile(r"[A-Z]{1,6}")
NUMBER_PREFIX = re.compile(r"[\u4e00-\u9fa5]{2,12}")
TELEPHONE = re.compile(rf"[0-9][0-9 +\-(){TELEPHONE_SIGNS}]{{4,39}}")
OFFICER_ID = re.compile(r"[a-z][a-z0-9]{1,31}")
APPROVING = tuple(b for b in Bureau if b not in (Bureau.POWER_SUPPLY, Bureau.JOINT_OFFICE))
"""The bureaus that may be asked for an approval; the utility and the office itself never are."""


@cache
def stage_profiles() -> tuple[str, ...]:
    """Return the codes of the stage profiles there are."""
    return Stages(Versions([shipped_tables()["stages"]])).codes()


@cache
def waivable_papers() -> tuple[Paper, ...]:
    """Return the papers the rule lets be missing for a time, now or at some time."""
    tables = shipped_tables()
    vouching, anchors = (Versions([tables[name]]) for name in ("deficiency", "deficiency_anchor"))
    return Deficiency(vouching, anchors).ever_waivable()


def settings_findings(settings: OfficeSettings) -> tuple[Finding, ...]:
    """Return every fault of the settings; an office may only be run by settings without one."""
    return tuple(_settings_faults(settings))


def _settings_faults(settings: OfficeSettings) -> Iterator[Finding]:
    yield from _office_texts(settings)
    yield from _office_numbers(settings)
    yield from _required(settings.required_bureaus)
    yield from _granted(settings.granted_by)
    for paper in settings.not_waived:
        if paper not in waivable_papers():
            yield finding("paper_never_waivable", "office.not_waived", paper=paper)
    yield from _organs(settings.organs)


def officer_findings(people: Sequence[Officer]) -> tuple[Finding, ...]:
    """Return every fault of an office's officers, taken together; no administrator is one."""
    return tuple(_officer_faults(people))


def given_findings(person: Officer, before: Officer | None = None) -> tuple[Finding, ...]:
    """Return what stands against giving somebody these duties; ``before`` keeps those they had."""
    is_given = before is None or not person.duties <= before.duties
    return (_mixed(person),) if is_given and person.mixes_duties else ()


def _mixed(person: Officer) -> Finding:
    duties = ",".join(duty for duty in Duty if duty in person.duties)
    return finding("duties_apart", f"officer.{person.id}.duties", name=person.name, held=duties)


def warnings(settings: OfficeSettings, people: Sequence[Officer]) -> tuple[Finding, ...]:
    """Return which work nobody could do, and whose duties ought to be divided.

    None of it stands against keeping the settings.
    """
    active = tuple(p for p in people if p.is_active)
    wanted = [(bureau, Duty.APPROVER) for bureau in settings.required_bureaus]
    wanted += [(bureau, Duty.SIGNATORY) for _matter, bureau in settings.granted_by]
    issuer = (Duty.DRAFTER, Duty.CHECKER, Duty.SIGNATORY, Duty.SEAL_KEEPER)
    wanted += [(settings.issuer, duty) for duty in issuer]
    held = {(p.bureau, duty) for p in active for duty in p.duties}
    found = [
        finding("nobody_charged", bureau=bureau, wanted=duty)
        for bureau, duty in dict.fromkeys(wanted)
        if (bureau, duty) not in held
    ]
    if not any(Duty.WINDOW in p.duties for p in active):
        found.append(finding("nobody_charged", bureau=settings.issuer, wanted=Duty.WINDOW))
    return (*found, *(_mixed(p) for p in active if p.mixes_duties))


@dataclass(frozen=True, slots=True)
class _Text:
    """How a text must look: its longest, the face it is printed in, whether it may be blank."""

    longest: int = LONGEST
    face: Face = Face.FANG
    may_be_blank: bool = False

    def faults(self, key: str, text: str) -> Iterator[Finding]:
        """Yield why the text cannot stand under the key."""
        if not text.strip():
            if not self.may_be_blank:
                yield finding("text_missing", key)
            return
        if text != text.strip() or any(_is_sign(c) for c in text):
            yield finding("setting_signs", key)
        elif len(text) > self.longest:
            yield finding("setting_too_long", key, longest=self.longest, given=len(text))
        elif gaps := fonts.missing(text, self.face, key):
            yield finding("missing_glyph", key, characters="".join(g.character for g in gaps))


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] == "C" or character in "\u2028\u2029"


def _office_texts(settings: OfficeSettings) -> Iterator[Finding]:
    plain = _Text()
    yield from plain.faults("office.name", settings.name)
    yield from _Text(longest=LONGEST_NAME).faults("office.district", settings.district)
    yield from plain.faults("office.addressee", settings.addressee)
    yield from plain.faults("office.copied_to", settings.copied_to)
    yield from plain.faults("office.policy_name", settings.policy_name)
    if settings.policy_number.strip():
        yield from plain.faults("office.policy_number", settings.policy_number)
        yield from _shapes().check(
            NumberKind.LETTER_NUMBER, settings.policy_number, "office.policy_number"
        )
    else:
        yield finding("text_missing", "office.policy_number")
    if not CASE_PREFIX.fullmatch(settings.case_prefix):
        yield finding("case_prefix_unfit", "office.case_prefix", given=settings.case_prefix)


def _office_numbers(settings: OfficeSettings) -> Iterator[Finding]:
    if not HOURS[0] <= settings.closing <= HOURS[1] or settings.closing.second:
        yield finding("closing_unfit", "office.closing", given=settings.closing)
    for name, most in (
        ("long_stop_days", MOST_DAYS),
        ("connection_goal_days", MOST_GOAL),
        ("permit_days", MOST_PERMIT),
    ):
        given = getattr(settings, name)
        if not 1 <= given <= most:
            yield finding("days_unfit", f"office.{name}", given=given, most=most)
    for name, most in (("backup_days", MOST_GOAL), ("daily_copies", MOST_COPIES)):
        given = getattr(settings, name)
        if not 0 <= given <= most:
            yield finding("copy_days_unfit", f"office.{name}", given=given, most=most)
    if not (0 if settings.is_demo else 1) <= settings.lock_minutes <= MOST_IDLE:
        yield finding("idle_unfit", "office.lock_minutes", given=settings.lock_minutes)
    profile = settings.stage_profile
    if profile not in stage_profiles():
        yield finding("stage_profile_unknown", "office.stage_profile", given=profile)


def _required(bureaus: Sequence[Bureau]) -> Iterator[Finding]:
    key = "office.required_bureaus"
    if not bureaus:
        yield finding("bureaus_missing", key)
    if len(set(bureaus)) < len(bureaus):
        yield finding("bureau_twice", key)
    for bureau in bureaus:
        if bureau not in APPROVING:
            yield finding("bureau_approves_nothing", key, bureau=bureau)


def _granted(granted: Sequence[tuple[MatterKind, Bureau]]) -> Iterator[Finding]:
    """Every matter the government decides has one bureau that signs the decision."""
    counted = Counter(matter for matter, _bureau in granted)
    for matter in MatterKind:
        if counted[matter] != (0 if matter is MatterKind.CONNECTION else 1):
            yield finding("granted_by_unfit", f"granted_by.{matter}", matter=matter)
    for matter, bureau in granted:
        if bureau not in APPROVING:
            yield finding("bureau_approves_nothing", f"granted_by.{matter}", bureau=bureau)


def _organs(organs: Sequence[OrganSettings]) -> Iterator[Finding]:
    known = Counter(o.bureau for o in organs)
    for bureau in Bureau:
        if known[bureau] != 1:
            yield finding("organ_missing", f"organ.{bureau}.full_name", bureau=bureau)
    for organ in organs:
        yield from _organ(organ)
    for name in ("full_name", "number_prefix"):
        yield from _twice(organs, name)


def _organ(organ: OrganSettings) -> Iterator[Finding]:
    key = f"organ.{organ.bureau}"
    head = _Text(longest=LONGEST_NAME + 10, face=Face.BIAO_SONG)
    yield from head.faults(f"{key}.full_name", organ.full_name)
    yield from _Text(longest=LONGEST_NAME).faults(f"{key}.short_name", organ.short_name)
    yield from _Text(may_be_blank=True).faults(f"{key}.contact", organ.contact)
    if not NUMBER_PREFIX.fullmatch(organ.number_prefix):
        yield finding("number_prefix_unfit", f"{key}.number_prefix", given=organ.number_prefix)
    if organ.telephone and not TELEPHONE.fullmatch(organ.telephone):
        yield finding("telephone_unfit", f"{key}.telephone", given=organ.telephone)
    if not SEAL_MM[0] <= organ.seal_mm <= SEAL_MM[1]:
        least, most = (f"{mm:g}" for mm in SEAL_MM)
        yield finding(
            "seal_unfit", f"{key}.seal_mm", given=f"{organ.seal_mm:g}", least=least, most=most
        )


def _twice(organs: Iterable[OrganSettings], name: str) -> Iterator[Finding]:
    first: dict[str, Bureau] = {}
    for organ in organs:
        given = getattr(organ, name)
        if given and given in first:
            other = first[given]
            yield finding("organ_alike", f"organ.{organ.bureau}.{name}", given=given, bureau=other)
        first.setdefault(given, organ.bureau)


def _officer_faults(people: Sequence[Officer]) -> Iterator[Finding]:
    counted = Counter(p.id for p in people)
    for officer_id, count in counted.items():
        if count > 1:
            yield finding("officer_twice", f"officer.{officer_id}.id", given=officer_id)
    for person in people:
        key = f"officer.{person.id}"
        if not OFFICER_ID.fullmatch(person.id):
            yield finding("officer_id_unfit", f"{key}.id", given=person.id)
        yield from _Text(longest=LONGEST_NAME).faults(f"{key}.name", person.name)
        if person.is_active and not person.duties:
            yield finding("duties_missing", f"{key}.duties")
    if not any(p.is_active and Duty.ADMINISTRATOR in p.duties for p in people):
        yield finding("administrator_missing", "officer")


@cache
def _shapes() -> NumberShapes:
    return NumberShapes(resources.read_toml("rules/identifiers.toml"))
