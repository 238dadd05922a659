"""One act end to end, beside an ORM row and a workbook.

The act is a bureau's decision: guards, rules and calendar, entry signed and chained, the case's
rows brought up to date, one synced commit. The others only keep the opinion.
"""

import shutil
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook, load_workbook
from side_by_side import in_turns, scratch, show
from sqlalchemy import Engine, ForeignKey, create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.approval import DecideStep
from desktop.domain.case import Opinion
from desktop.domain.intake import AcceptMatter
from desktop.domain.values import Bureau, MatterKind
from desktop.office.applications import take_application
from desktop.office.office import Office, Recording, open_office
from desktop.rules.findings import Refusal
from desktop.store.key_slots import add_slot, new_code, seal_store, unlock
from tests.journeys import day_cases

ROUNDS = 10
CASES = 400
COLUMNS = 20
WORKS = MatterKind.EXTERNAL_WORKS
NOW = datetime(2026, 9, 24, 9, tzinfo=OFFICE_ZONE)
APPROVERS = {
    Bureau.ENTERPRISE_SERVICE: "zhoumin",
    Bureau.COMMERCE: "ouweiqiang",
    Bureau.PLANNING: "chenjiayi",
    Bureau.HOUSING: "liguodong",
    Bureau.URBAN_RENEWAL: "heyan",
}


class Base(DeclarativeBase):
    pass


class CaseRow(Base):
    __tablename__ = "cases"
    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str]
    state: Mapped[str]


class DecisionRow(Base):
    __tablename__ = "decisions"
    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    bureau: Mapped[str]
    opinion: Mapped[str]
    decided_at: Mapped[datetime]


def done(result: Recording | Refusal) -> Recording:
    if isinstance(result, Refusal):
        raise SystemExit(f"refused: {result.findings}")
    return result


def decisions(office: Office, folder: Path) -> Iterator[tuple[DecideStep, str]]:
    """Yield decisions still to be made, opening and accepting the cases they need beforehand."""
    opened = []
    for index in range(-(-(ROUNDS + 1) // len(APPROVERS))):
        address = f"{day_cases.BASE[2]['project']['address']}{index}"
        project = day_cases.BASE[2]["project"] | {"name": f"{index}", "address": address}
        form = day_cases.write(folder, 2, project=project)
        case_id = done(take_application(office, form, "lianghui")).case.id
        done(office.submit(AcceptMatter(case_id=case_id, matter=WORKS), "lianghui"))
        opened.append(case_id)
    for case_id in opened:
        for bureau, officer in APPROVERS.items():
            yield (
                DecideStep(case_id=case_id, matter=WORKS, bureau=bureau, opinion=Opinion.APPROVE),
                officer,
            )


def sealed(folder: Path, plain: Path) -> Office:
    """Return the same office on an encrypted copy of its store, all who decide being signed in."""
    shutil.copytree(plain, folder)
    keys = {officer: new_code() for officer in ("lianghui", *APPROVERS.values())}
    for officer, code in keys.items():
        if officer == "lianghui":
            seal_store(folder, officer, code, NOW, lambda _done, _of: None)
        else:
            add_slot(folder, officer, code, (), NOW, must_change=False)
            unlock(folder, officer, code, NOW)
    return open_office(folder, SetClock(NOW))


def orm(file: Path, *, as_safe: bool) -> Engine:
    """Return an engine on a new file of cases; ``as_safe`` sets it up as the office's store is."""
    engine = create_engine(f"sqlite:///{file}")
    if as_safe:
        event.listen(engine, "connect", lambda c, _: c.execute("PRAGMA journal_mode = WAL"))
        event.listen(engine, "connect", lambda c, _: c.execute("PRAGMA synchronous = FULL"))
    Base.metadata.create_all(engine)
    with Session(engine) as session, session.begin():
        session.add_all(CaseRow(number=f"{n}", state="accepted") for n in range(1, CASES + 1))
    return engine


def decide_by_orm(engine: Engine, counter: Iterator[int]) -> None:
    number = next(counter)
    with Session(engine) as session, session.begin():
        case = session.get_one(CaseRow, number)
        case.state = "decided"
        row = DecisionRow(
            case_id=case.id, bureau="housing", opinion="approve", decided_at=datetime.now()
        )
        session.add(row)


def workbook(file: Path) -> Path:
    book = Workbook()
    for row in range(CASES):
        book.active.append([f"{row}-{column}" for column in range(COLUMNS)])
    book.save(file)
    return file


def decide_by_workbook(file: Path, counter: Iterator[int]) -> None:
    book = load_workbook(file)
    book.active.cell(next(counter), COLUMNS, "approve")
    book.save(file)


def main() -> None:
    with tempfile.TemporaryDirectory(dir=scratch()) as name:
        folder = Path(name)
        open_office(folder / "store", SetClock(NOW), create=True).close()
        encrypted = sealed(folder / "sealed", folder / "store")
        office = open_office(folder / "store", SetClock(NOW))
        with office.store, encrypted.store:
            acts, same = decisions(office, folder), decisions(encrypted, folder)
            done(office.submit(*next(acts)))
            done(encrypted.submit(*next(same)))
            usual, safe = (
                orm(folder / f"{kind}.db", as_safe=kind == "safe") for kind in ("usual", "safe")
            )
            book = workbook(folder / "cases.xlsx")
            rows = {key: iter(range(1, CASES + 1)) for key in ("usual", "safe", "book")}
            ways = {
                "office: decide step, signed, chained, synced": lambda: done(
                    office.submit(*next(acts))
                ),
                "office, its store encrypted: the same": lambda: done(
                    encrypted.submit(*next(same))
                ),
                "SQLAlchemy ORM, SQLite as it comes: read, insert, update": lambda: decide_by_orm(
                    usual, rows["usual"]
                ),
                "SQLAlchemy ORM, WAL and synchronous=FULL as the office": lambda: decide_by_orm(
                    safe, rows["safe"]
                ),
                f"openpyxl: load, set one cell, save ({CASES} x {COLUMNS})": lambda: (
                    decide_by_workbook(book, rows["book"])
                ),
            }
            taken = in_turns(ways, ROUNDS - 1)
            usual.dispose()
            safe.dispose()
    show("One act end to end", taken, NOTES)


NOTES = (
    "Only the office checks duty, state and clock, and can prove later who decided what and when.",
    "The workbook is not synced and two officers cannot keep it at the same time.",
)


if __name__ == "__main__":
    main()
