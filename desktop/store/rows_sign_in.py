"""The rows of the page where an officer signs in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OfficerChoice:
    """An officer who may sit down at the desk, in words."""

    id: str
    name: str
    bureau: str
    duties: str


@dataclass(frozen=True, slots=True)
class SignInPage:
    """Everyone on duty, bureau by bureau, and which office it is."""

    office: str
    district: str
    is_demo: bool
    people: tuple[OfficerChoice, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """How an officer stands in the office; ``landing`` is blank where they are not on duty."""

    district: str
    landing: str
    is_demo: bool
