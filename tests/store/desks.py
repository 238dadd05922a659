"""A store in use: two officers, a clock set by hand, and short ways to record."""

from dataclasses import dataclass
from datetime import datetime

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.domain.values import Bureau, Duty, Officer
from desktop.store.codec import EncodedEvent
from desktop.store.connect import Store
from desktop.store.entry import Entry
from desktop.store.event_log import Draft, Stamp, record, withdraw
from desktop.store.writers import writer_of

SCOPE = "HP"
STAMP = Stamp("a" * 64, "b" * 64, "joint-office 0.1.0")
MORNING = datetime(2026, 9, 18, 9, 30, tzinfo=OFFICE_ZONE)
OFFICERS = (
    Officer("zhang", "张三", Bureau.HOUSING, frozenset({Duty.APPROVER})),
    Officer("li", "李四", Bureau.PLANNING, frozenset({Duty.APPROVER, Duty.WINDOW})),
)


@dataclass
class Desk:
    """A store in use: what a test records through."""

    store: Store
    clock: SetClock

    @property
    def now(self) -> datetime:
        return self.clock.read().moment

    def note(
        self,
        text: str,
        officer: str = "zhang",
        *,
        case: str = "case-1",
        claims: tuple[str, ...] = (),
        is_request: bool = False,
    ) -> Entry:
        event = EncodedEvent("test.noted", 1, {"text": text})
        draft = Draft(event=event, case_id=case, scope=SCOPE, claims=claims, is_request=is_request)
        return self.record([draft], officer)[0]

    def record(self, drafts: list[Draft], officer: str = "zhang") -> tuple[Entry, ...]:
        with self.store.writing() as connection:
            writer = writer_of(connection, officer, self.now)
            return record(connection, drafts, writer, self.clock.read(), STAMP)

    def withdraw(self, *entries: str, officer: str = "zhang") -> tuple[Entry, ...]:
        with self.store.writing() as connection:
            writer = writer_of(connection, officer, self.now)
            return withdraw(connection, entries, writer, self.clock.read(), STAMP)
