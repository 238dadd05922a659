"""The rows of the page where an officer signs in."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class OfficerChoice:
    """An officer who may sit down at the desk, in words."""

    id: str
    name: str
    bureau: str
    duties: str


@dataclass(frozen=True, slots=True)
class SignInPage:
    """Everyone on duty, bureau by bureau, and which office it is.

    ``asks_server`` is true where the office's server knows their passwords, ``is_at_hub`` where
    the record is shared without one that could.
    """

    office: str
    district: str
    is_demo: bool
    people: tuple[OfficerChoice, ...]
    is_sealed: bool = False
    asks_server: bool = False
    is_at_hub: bool = False

    @property
    def wants_password(self) -> bool:
        """True where a name alone lets nobody in: anywhere but in the demonstration."""
        return self.is_sealed or not self.is_demo


@dataclass(frozen=True, slots=True)
class Standing:
    """How an officer stands in the office; ``landing`` is blank where they are not on duty.

    ``lacks_password`` is true where the store lies plain and is no demonstration; ``first`` names
    who may then set the first password, blank where everybody may.
    """

    district: str
    landing: str
    is_demo: bool
    lacks_password: bool = False
    sees_cases: bool = True
    first: str = ""
