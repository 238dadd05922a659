"""Made-up enterprises, projects and routes with valid codes, from a seeded source."""

import csv
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from random import Random
from typing import Any, TypeVar

from stdnum.cn import uscc
from stdnum.iso7064 import mod_11_10

from desktop import resources
from desktop.domain.values import (
    ApplicationForm,
    Demand,
    DemandKind,
    Enterprise,
    Laying,
    Project,
    RoutePlan,
)
from desktop.plain_class import dataclass
from desktop.rules.exemption import Answer, Feature, Relation, Road, RoadClass, RouteFacts
from desktop.rules.identifiers import organisation_digit

Choice = TypeVar("Choice")
CODE_LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"
CAPACITIES = (315, 400, 500, 630, 800, 1000, 1250, 1600, 2000, 2500, 4000, 6300, 10000, 16000)
WEIGHTS = (4, 5, 6, 14, 14, 14, 12, 10, 7, 6, 3, 3, 1, 1)


@dataclass(frozen=True, slots=True)
class MadeCase:
    """A made-up application and its contact person (name, telephone)."""

    form: ApplicationForm
    contact: tuple[str, str]


class Names:
    """Where the made-up names come from; each enterprise name comes once."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._words: dict[str, Any] = resources.read_toml("demo/names.toml")
        self._streets = _streets()
        self._used: set[str] = set()

    def luck(self) -> float:
        """Return how lucky a case is, from 0 to 1."""
        return self._random.random()

    def case(self, *, needs_approval: bool = False) -> MadeCase:
        """Return one more made-up application; its route crosses an arterial road where asked."""
        street = self._pick(self._streets)
        enterprise = Enterprise(self._enterprise(), self._credit_code())
        project = Project(
            name=self._pick(self._words["projects"]),
            code=self._project_code(),
            address=f"{self._words['district']}{street}{self._random.choice(self._words['roads'])['name']}",
            street=street,
        )
        kilovolts = Decimal(self._random.choices((10, 20), (92, 8))[0])
        demand = Demand(
            kind=self._pick((DemandKind.NEW, DemandKind.NEW, DemandKind.INCREASE)),
            capacity_kva=Decimal(self._random.choices(CAPACITIES, WEIGHTS)[0]),
            kilovolts=kilovolts,
        )
        facts = self._needing(kilovolts) if needs_approval else self._facts(kilovolts)
        form = ApplicationForm(enterprise, project, demand, facts, self._route())
        return MadeCase(form, (self._person(), f"1380000{self._random.randint(0, 9999):04}"))

    def enterprise(self) -> Enterprise:
        """Return one of very many made-up enterprises; a name may come again."""
        words = self._words
        brands = "".join(self._pick(words["brands"]) for _ in range(2))
        trade, form = self._pick(words["trades"]), self._pick(words["forms"])
        name = f"{self._pick(words['cities'])}{brands}{trade}{form}"
        return Enterprise(name, self._credit_code())

    def site(self) -> tuple[str, str]:
        """Return a street and an address in it."""
        street = self._pick(self._streets)
        road = self._pick(self._words["roads"])["name"]
        house = self._words["house"].format(number=self._random.randint(1, 999))
        return street, f"{self._words['district']}{street}{road}{house}"

    def works(self) -> str:
        """Return what a supply is asked for."""
        found: str = self._pick(self._words["projects"])
        return found

    def demand(self) -> Demand:
        """Return a made-up demand of up to 20 kV."""
        return Demand(
            kind=self._pick((DemandKind.NEW, DemandKind.NEW, DemandKind.INCREASE)),
            capacity_kva=Decimal(self._random.choices(CAPACITIES, WEIGHTS)[0]),
            kilovolts=Decimal(self._random.choices((10, 20), (92, 8))[0]),
        )

    def _pick(self, choices: Sequence[Choice]) -> Choice:
        return self._random.choice(choices)

    def _enterprise(self) -> str:
        while True:
            brand, trade, form = (self._pick(self._words[k]) for k in ("brands", "trades", "forms"))
            name = f"{self._pick(self._words['cities'])}{brand}{trade}{form}"
            if name not in self._used:
                self._used.add(name)
                return name

    def _credit_code(self) -> str:
        inner = "MA" + "".join(self._random.choices(CODE_LETTERS, k=6))
        body = "91440112" + inner + organisation_digit(inner)
        return body + uscc.calc_check_digit(body)

    def _project_code(self) -> str:
        return self._code(f"26{self._random.randint(1, 9):02}")

    def project_code(self, on: date) -> str:
        """Return the code of a project entered in the month of that day."""
        return self._code(f"{on:%y%m}")

    def _code(self, month: str) -> str:
        digits = f"{month}4401120401{self._random.randint(0, 99999):05}"
        full: str = digits + mod_11_10.calc_check_digit(digits)
        return f"{full[:4]}-{full[4:10]}-{full[10:12]}-{full[12:14]}-{full[14:]}"

    def _person(self) -> str:
        return f"{self._pick(self._words['surnames'])}{self._pick(self._words['given'])}"

    def _facts(self, kilovolts: Decimal) -> RouteFacts:
        features = dict.fromkeys(Feature, Answer.NO)
        if self._random.random() < 0.04:
            features[self._random.choice((Feature.METRO, Feature.RIVER))] = Answer.YES
        road = self._random.choice(self._words["roads"])
        crosses = self._random.random() < 0.75
        unknown = self._random.random() < 0.05
        made = Road(
            name=road["name"],
            road_class=None if unknown else RoadClass(road["class"]),
            relation=Relation.CROSSING if crosses else Relation.OUTSIDE,
            delivered=str(self._random.randint(2003, 2019)),
            overhauled="none",
        )
        return RouteFacts(kilovolts, features, (made,))

    def _needing(self, kilovolts: Decimal) -> RouteFacts:
        names = [r["name"] for r in self._words["roads"] if r["class"] == RoadClass.ARTERIAL]
        delivered = str(self._random.randint(2003, 2019))
        crossed = Road(
            self._pick(names), RoadClass.ARTERIAL, Relation.CROSSING, delivered, overhauled="none"
        )
        return RouteFacts(kilovolts, dict.fromkeys(Feature, Answer.NO), (crossed,))

    def _route(self) -> RoutePlan:
        length = Decimal(round(self._random.lognormvariate(5.4, 0.6)))
        return RoutePlan(length_m=length, laying=self._random.choice(tuple(Laying)))


def _streets() -> list[str]:
    with resources.path("demo/huangpu_divisions.csv").open(encoding="utf-8-sig") as file:
        return sorted({row["street"] for row in csv.DictReader(file)})
