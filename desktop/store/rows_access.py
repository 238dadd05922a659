"""The rows of the administrator's tab: who can open the store, who stands in for whom, devices."""

from datetime import date

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class SlotSaid:
    """An officer and their slot on this desk, in words; ``gives`` and ``removes`` why greyed."""

    officer: str
    name: str
    line: str
    chip: str = ""
    has_slot: bool = False
    gives: str = ""
    removes: str = ""


@dataclass(frozen=True, slots=True)
class StandInSaid:
    """One standing in, in words; ``ends`` why it can't be ended."""

    officer: str
    delegate: str
    since: date
    until: date
    line: str
    days: str
    ends: str = ""


@dataclass(frozen=True, slots=True)
class DeviceSaid:
    """One desk that shares the record, in words."""

    label: str
    line: str
    chip: str = ""


@dataclass(frozen=True, slots=True)
class RecoverySaid:
    """How the recovery code stands, in words; ``makes`` why none can be made."""

    line: str
    makes: str = ""
    is_made: bool = False


@dataclass(frozen=True, slots=True)
class AccessPage:
    """Everything the tab shows; ``refusal`` is why this officer changes nothing here.

    ``people`` are those who may lend or stand in: id, name with bureau, bureau; ``lenders`` whose
    duties this officer may lend, ``lends`` why none; ``commands`` what the server's administrator
    is to be asked for, each with its command.
    """

    refusal: str
    note: str
    slots: tuple[SlotSaid, ...]
    stand_ins: tuple[StandInSaid, ...]
    people: tuple[tuple[str, str, str], ...]
    today: date
    devices: tuple[DeviceSaid, ...] = ()
    lenders: tuple[str, ...] = ()
    lends: str = ""
    commands: tuple[tuple[str, str], ...] = ()
    recovery: RecoverySaid = RecoverySaid("")
    server: str = ""
