"""The register of event kinds: which name in the record stands for which dataclass."""

from collections.abc import Callable
from typing import TypeVar

from desktop.plain_class import dataclass

EventType = TypeVar("EventType", bound=type)


@dataclass(frozen=True, slots=True)
class EventKind:
    """A kind as it stands in entries, the version of its data, and the dataclass it is read as."""

    kind: str
    version: int
    type: type


EVENT_KINDS: dict[str, EventKind] = {}
_BY_TYPE: dict[type, EventKind] = {}


def event(kind: str, version: int = 1) -> Callable[[EventType], EventType]:
    """Register a frozen dataclass as the event ``kind``; a name can be taken once only."""

    def register(cls: EventType) -> EventType:
        if kind in EVENT_KINDS:
            raise ValueError(f"event kind {kind} is taken")
        EVENT_KINDS[kind] = _BY_TYPE[cls] = EventKind(kind, version, cls)
        return cls

    return register


def kind_of(event_type: type) -> EventKind:
    """Return under which kind a dataclass is recorded."""
    return _BY_TYPE[event_type]
