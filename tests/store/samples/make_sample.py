"""Make the sample store of format version 1: ``python tests/store/samples/make_sample.py``.

Run once, when the format was settled. The sample it made is kept as it is: every later program
has to open it.
"""

import io
import json
import shutil
import sys
import tempfile
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT))

from sqlcipher3 import dbapi2  # noqa: E402

from desktop.clock import SetClock  # noqa: E402
from desktop.domain.approval import Opinion, StepDecided  # noqa: E402
from desktop.domain.intake import CaseOpened, MatterAccepted, MatterReceived  # noqa: E402
from desktop.domain.notes import NoteAdded  # noqa: E402
from desktop.domain.values import (  # noqa: E402
    ApplicationForm,
    Bureau,
    Demand,
    DemandKind,
    Enterprise,
    MatterKind,
    Moment,
    Project,
)
from desktop.domain.values_person import PersonInput, PersonRef  # noqa: E402
from desktop.rules.route_facts import (  # noqa: E402
    Answer,
    Feature,
    Relation,
    Road,
    RoadClass,
    RouteFacts,
)
from desktop.store.codec import EncodedEvent  # noqa: E402
from desktop.store.connect import FILE_NAME, Store  # noqa: E402
from desktop.store.event_log import Draft, entries_since  # noqa: E402
from desktop.store.migrating import migrate, steps  # noqa: E402
from desktop.store.numbers import Series, mark_issued, reserve  # noqa: E402
from desktop.store.officers import put_officer  # noqa: E402
from desktop.store.personal import key_of, prepare, write  # noqa: E402
from desktop.store.settings import put_setting  # noqa: E402
from tests.store.desks import MORNING, OFFICERS, SCOPE, Desk  # noqa: E402
from tests.store.event_values import every_kind, example_of  # noqa: E402

SAMPLES = Path(__file__).parent
NAME = "v1"
CASE, EVERY = "01995c2a-0000-7000-8000-000000000001", "01995c2a-0000-7000-8000-000000000002"
PERSON = PersonInput("李四光", "13812348000", "440112199003071218")
LETTERS = Series("enterprise_service", "letter", 2026)


def form(person: PersonRef) -> ApplicationForm:
    return ApplicationForm(
        Enterprise("广州穗岭新材料有限公司", "91440112MATH3BJ10E"),
        Project("穗岭新材料二期", "2609-440112-04-01-100015", "黄埔区开创大道"),
        Demand(DemandKind.NEW, Decimal(6300), Decimal(10), date(2026, 12, 1)),
        RouteFacts(
            Decimal(10),
            {Feature.METRO: Answer.NO, Feature.OTHER_ROADS: Answer.UNKNOWN},
            (Road("开创大道", RoadClass.ARTERIAL, Relation.CROSSING, "2012", None),),
        ),
        persons=(person,),
    )


def case_events(desk: Desk, person: PersonRef) -> list[object]:
    works, housing = MatterKind.EXTERNAL_WORKS, Bureau.HOUSING
    decided = Moment(desk.now, desk.now)
    return [
        CaseOpened("2026-1", form(person), (), is_demo=True),
        MatterReceived(works, desk.now, desk.now.date(), "GZ-2026-77"),
        MatterAccepted(works, desk.now, desk.now.date(), (housing, Bureau.PLANNING)),
        StepDecided(works, housing, Opinion.APPROVE, "同意", (), (), decided),
        NoteAdded("误记"),
    ]


def fill(store: Store) -> None:
    desk = Desk(store, SetClock(MORNING))
    ref, sealed = prepare(PERSON)
    with store.writing() as connection:
        for officer in OFFICERS:
            put_officer(connection, officer)
        put_setting(connection, "office", {"name": "黄埔区政企联席办", "closing": "17:00:00"})
        write(connection, [sealed])
    for event in case_events(desk, ref):
        desk.clock.advance(timedelta(minutes=7))
        last = desk.record([draft(event, CASE)])
    desk.withdraw(last[0].id)
    for kind in every_kind():
        desk.record([draft(example_of(kind.type), EVERY)], "li")
    desk.note("先到", case=EVERY, claims=("letter:1",))
    desk.note("后到", "li", case=EVERY, claims=("letter:1",))
    desk.record([draft(EncodedEvent("case.opened", 99, {"later": ["…"]}), EVERY)])
    with store.writing() as connection:
        for purpose in ("letter-1", "letter-2"):
            number = reserve(connection, LETTERS, purpose, desk.now)
        mark_issued(connection, LETTERS, number, last[0].id, desk.now)
        key = key_of(connection, ref.ref)
    store.attachments.put(io.BytesIO(b"%PDF-1.7 sealed"), key=key)
    store.attachments.put(io.BytesIO(b"%PDF-1.7 plain"))
    (SAMPLES / f"{NAME}.json").write_text(expected(store, ref), encoding="utf-8")


def draft(event: object, case_id: str) -> Draft:
    return Draft(event=event, case_id=case_id, scope=SCOPE)


def expected(store: Store, ref: PersonRef) -> str:
    with store.reading() as connection:
        logged = entries_since(connection, 0)
        chain = connection.exec_driver_sql("SELECT chain FROM scope_head").scalar()
    content = {
        "hashes": [entry.hash for entry in logged],
        "kinds": [f"{entry.entry.kind} {entry.entry.kind_v}" for entry in logged],
        "chain": chain,
        "person": {"ref": ref.ref, "digest": ref.digest},
        "attachments": list(store.attachments.digests()),
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def make(folder: Path) -> None:
    first = folder.with_name("first")
    first.mkdir()
    shutil.copy(steps()[0][1], first)
    folder.mkdir()
    connection = dbapi2.connect(str(folder / FILE_NAME), isolation_level=None)
    migrate(connection, first)
    connection.close()
    with Store(folder) as store:
        fill(store)


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "office"
        make(folder)
        shutil.make_archive(str(SAMPLES / NAME), "zip", folder)


if __name__ == "__main__":
    main()
