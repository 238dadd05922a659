"""Signing in at a shared office on a real PostgreSQL: first password, permit, changed password."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.office.sessions import Outcome, Seat, change_own, found_password, sign_in
from desktop.office.setup import demo_office
from desktop.store.codec import to_json
from desktop.store.connect import open_store
from desktop.store.key_slots import lock, slots
from desktop.store.officers import put_officer
from desktop.store.settings import put_setting
from desktop.store.shared import SharedPlace, put_shared_place
from desktop.sync.own_password import change_at_server
from desktop.sync.postgres import open_postgres
from desktop.sync.troubles import SignInRefused
from tests.store.sealed import cheap
from tests.sync.pens import now
from tests.sync.shared_offices import DISTRICT, OFFICERS, Server, password_of

NEW = "春江潮水连海平海上明月共潮生"
OWN = "滟滟随波千万里何处春江无月明"


@pytest.fixture
def place(server: Server) -> Iterator[SharedPlace]:
    """The office at the server, where two officers have passwords of their own meanwhile."""
    made = SharedPlace("postgres", server.address, DISTRICT)
    for officer in ("chen", "liang"):
        change_at_server(made, officer, password_of(officer), OWN)
    yield made
    for officer in ("chen", "liang"):
        with suppress(SignInRefused):
            change_at_server(made, officer, NEW, OWN)
        change_at_server(made, officer, OWN, password_of(officer))


def test_the_server_s_password_opens_renews_and_is_changed_with_the_desk_s(
    server: Server, place: SharedPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cheap(monkeypatch)
    folder, at, own = tmp_path / "store", now(), OWN
    with open_store(folder, create=True) as store, store.writing() as connection:
        for person in OFFICERS:
            put_officer(connection, person)
        put_setting(connection, "office", to_json(demo_office()[0]))
        put_shared_place(connection, place)

    def seat(days: int = 0) -> Seat:
        return Seat(folder, SetClock(at + timedelta(days=days)))

    refused = found_password(seat(), "chen", "not the password", lambda _done, _of: None)
    assert refused.outcome is Outcome.REFUSED
    assert found_password(seat(), "chen", own, lambda _done, _of: None).is_in
    assert sign_in(seat(), "liang", own).is_in  # the server lets a colleague in
    lock(folder)

    first = next(s for s in slots(folder) if s.officer == "chen").expires_at
    assert sign_in(seat(8), "chen", own).is_in  # over, and renewed at the office
    renewed = next(s for s in slots(folder) if s.officer == "chen").expires_at
    assert renewed - first == timedelta(days=8)

    assert not change_own(seat(8), "chen", "not the password", NEW).is_in
    assert change_own(seat(8), "chen", own, NEW).is_in
    open_postgres(server.address, "chen", NEW).close()
    with pytest.raises(SignInRefused):
        open_postgres(server.address, "chen", own)
    lock(folder)
    assert not sign_in(seat(8), "chen", own).is_in
    assert sign_in(seat(8), "chen", NEW).is_in
    lock(folder)
