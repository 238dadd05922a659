"""A closed case of former years to try things on."""

from datetime import date
from decimal import Decimal

from desktop.domain.case import MatterOutcome
from desktop.domain.former import FormerMatter, ImportCase
from desktop.domain.former_parts import FormerLetter, FormerSource
from desktop.domain.values import Demand, DemandKind, Enterprise, MatterKind, Project

MATTER = FormerMatter(
    kind=MatterKind.EXTERNAL_WORKS,
    received_on=date(2019, 3, 4),
    ended_on=date(2019, 3, 8),
    outcome=MatterOutcome.GRANTED,
    accepted_on=date(2019, 3, 5),
    external_number="GD19-17",
)
COMMAND = ImportCase(
    case_id="019a3ced-aa80-7000-8000-000000000001",
    number="旧-2019-17",
    enterprise=Enterprise("广州启明新材料有限公司", ""),
    project=Project("一期厂房用电工程", "", "黄埔区永和街道1号", "永和街道"),
    demand=Demand(DemandKind.NEW, Decimal(630), Decimal(10)),
    matters=(MATTER,),
    source=FormerSource("2019.xlsx", "ab" * 8, 17),
    letters=(FormerLetter("示范企服函〔2019〕5号", date(2019, 3, 6)),),
)
