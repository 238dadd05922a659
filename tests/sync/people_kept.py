"""People whom an administrator takes in at a founded office, each with an id of their own."""

from dataclasses import replace

from desktop.sync.people import PersonThere, make_code
from desktop.sync.ports import SharedStore
from desktop.sync.postgres import PostgresShared, open_postgres
from tests.sync.shared_offices import DISTRICT, Server

OWN = "an own and long password"
NEWCOMER = PersonThere("dong", "董八", "housing", ("approver",))


def named(key: str, **changes: object) -> PersonThere:
    return replace(NEWCOMER, id=f"new_{key}", **changes)  # type: ignore[arg-type]


def signed_in(kept: Server, login: str, password: str) -> PostgresShared:
    """Open the office as a newcomer; closed with the office."""
    shared = open_postgres(kept.address, login, password)
    kept._open.append(shared)
    return shared


def taken_in(kept: Server, wang: SharedStore, name: str) -> tuple[PersonThere, PostgresShared]:
    """Let somebody new in, who redeems their code; return them and their connection."""
    person, code = named(name), make_code(is_first=True)
    wang.add_officer(DISTRICT, person, code)
    signed_in(kept, person.id, code.text).redeem(code.text, OWN)
    return person, signed_in(kept, person.id, OWN)
