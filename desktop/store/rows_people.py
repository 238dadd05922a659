"""The rows of people and devices, as an administrator of a shared office keeps them."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class PersonRow:
    """An officer in words; ``mark`` is text, tone and icon of the state.

    ``first``, ``code``, ``change`` and ``turn`` say why a first code, a code for a device, a change
    and putting out (or letting in again) can't be.
    """

    key: str
    name: str
    bureau: str
    bureau_name: str
    duties: tuple[str, ...]
    duty_names: str
    mark: tuple[str, str, str]
    told: str = ""
    seen: str = ""
    is_active: bool = True
    must_enrol: bool = False
    code: str = ""
    first: str = ""
    change: str = ""
    turn: str = ""
    organ: str = ""
    year: int = 0


@dataclass(frozen=True, slots=True)
class DeviceRow:
    """A device in words; ``turn`` says why it can't be revoked, or let in again."""

    key: str
    label: str
    people: str
    mark: tuple[str, str, str]
    told: str = ""
    seen: str = ""
    pending: int = 0
    is_revoked: bool = False
    turn: str = ""
    organ: str = ""
    year: int = 0


@dataclass(frozen=True, slots=True)
class PeopleActLine:
    """One act on people or devices, in a sentence."""

    at: str
    text: str


@dataclass(frozen=True, slots=True)
class PeoplePage:
    """Everything the tab shows; ``refusal`` is why nothing can be done here now.

    ``kind`` is ``server``, ``hub`` or ``alone``; ``lacks_line`` is true where signing in helps;
    ``codes`` says why it can't be settled whether new devices need a code.
    """

    kind: str
    refusal: str = ""
    note: str = ""
    lacks_line: bool = False
    people: tuple[PersonRow, ...] = ()
    devices: tuple[DeviceRow, ...] = ()
    acts: tuple[PeopleActLine, ...] = ()
    asks_codes: bool = False
    codes: str = ""


@dataclass(frozen=True, slots=True)
class PersonWanted:
    """An officer as an administrator typed them."""

    id: str
    name: str
    bureau: str
    duties: tuple[str, ...]
    is_active: bool = True
    hours: int = 72


@dataclass(frozen=True, slots=True)
class CodeSlip:
    """A one-time code on its slip; told this once."""

    officer: str
    name: str
    code: str
    address: str
    until: str
    is_first: bool
