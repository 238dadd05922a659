"""The plain values a case is made of: bureaus, duties, the application form."""

from dataclasses import field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from desktop.domain.values_person import PersonRef
from desktop.plain_class import dataclass
from desktop.rules.deficiency import Paper
from desktop.rules.exemption import RouteFacts


class Bureau(StrEnum):
    """Who sits at the joint office's table (五局一企), and the office itself."""

    ENTERPRISE_SERVICE = "enterprise_service"
    COMMERCE = "commerce"
    PLANNING = "planning"
    HOUSING = "housing"
    URBAN_RENEWAL = "urban_renewal"
    POWER_SUPPLY = "power_supply"
    JOINT_OFFICE = "joint_office"


class Duty(StrEnum):
    """What an officer may be charged with; one officer can hold several."""

    WINDOW = "window"
    APPROVER = "approver"
    DRAFTER = "drafter"
    CHECKER = "checker"
    SIGNATORY = "signatory"
    SEAL_KEEPER = "seal_keeper"
    ACCOUNT_MANAGER = "account_manager"
    OFFICE_HEAD = "office_head"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


APART = frozenset({Duty.ADMINISTRATOR, Duty.AUDITOR})
"""Duties of those who have no other."""


@dataclass(frozen=True, slots=True)
class Officer:
    """A person who acts in the office; the name is shown, only the id is recorded."""

    id: str
    name: str
    bureau: Bureau
    duties: frozenset[Duty]
    is_active: bool = True

    @property
    def sees_cases(self) -> bool:
        """False for whoever administers the office and does nothing else: cases are not theirs."""
        return bool(self.duties - {Duty.ADMINISTRATOR})

    @property
    def mixes_duties(self) -> bool:
        """True for whoever audits or administers and does something else as well."""
        return bool(self.duties & APART) and len(self.duties) > 1


class MatterKind(StrEnum):
    """The separate procedures one enterprise's wish becomes (``matters.md`` a-d)."""

    WAIVER_REQUEST = "waiver_request"
    CONNECTION = "connection"
    EXTERNAL_WORKS = "external_works"
    TRANSMISSION = "transmission"


class DemandKind(StrEnum):
    """What the customer wants of the grid."""

    NEW = "new"
    INCREASE = "increase"
    TEMPORARY = "temporary"


class Laying(StrEnum):
    """How the access line is laid."""

    OPEN_CUT = "open_cut"
    PIPE_JACKED = "pipe_jacked"
    DIRECTIONAL_DRILL = "directional_drill"
    DUCT = "duct"
    OVERHEAD = "overhead"


@dataclass(frozen=True, slots=True)
class Enterprise:
    """The applicant, by its name and unified social credit code."""

    name: str
    credit_code: str
    short_name: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """What is to be supplied: the investment project and where it lies."""

    name: str
    code: str
    address: str
    street: str = ""
    parcel: str = ""


@dataclass(frozen=True, slots=True)
class Demand:
    """The supply asked for; capacity in kVA, voltage of the access work in kV."""

    kind: DemandKind
    capacity_kva: Decimal
    kilovolts: Decimal
    expected_on: date | None = None
    sources: int = 1


@dataclass(frozen=True, slots=True)
class RoutePlan:
    """The access line as applied for: from where to where, metres, how it is laid, who pays."""

    start: str = ""
    end: str = ""
    length_m: Decimal | None = None
    laying: Laying | None = None
    paid_by: str = ""


@dataclass(frozen=True, slots=True)
class ApplicationForm:
    """The one form of an application, without personal data (persons are referred to)."""

    enterprise: Enterprise
    project: Project
    demand: Demand
    facts: RouteFacts
    route: RoutePlan = field(default_factory=RoutePlan)
    persons: tuple[PersonRef, ...] = ()
    source_digest: str = ""


class PaperStatus(StrEnum):
    """Where a paper stands; not looked at is not the same as missing."""

    NOT_CHECKED = "not_checked"
    MISSING = "missing"
    SUBMITTED = "submitted"
    VERIFIED = "verified"
    RETURNED = "returned"
    NOT_CONCERNED = "not_concerned"


class PaperSource(StrEnum):
    """How a paper came in."""

    E_CERTIFICATE = "e_certificate"
    UPLOAD = "upload"
    WINDOW = "window"
    MAIL = "mail"


@dataclass(frozen=True, slots=True)
class StatedPaper:
    """A paper as the application states it."""

    paper: Paper
    status: PaperStatus
    source: PaperSource | None = None
    number: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was done (作出时间) beside when it was entered (录入时间)."""

    done_at: datetime
    entered_at: datetime

    @property
    def on(self) -> date:
        """The day it was done on, in the zone it was written in."""
        return self.done_at.date()
