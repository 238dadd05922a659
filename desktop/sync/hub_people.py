"""People and devices of a hub, kept by an administrator; nobody logs in there, so no codes."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from desktop.domain.auditing import AUDITORS
from desktop.domain.kind_rules import KIND_RULES
from desktop.domain.values import APART, Bureau, Duty
from desktop.store.entry import NO_HASH
from desktop.store.people_acts import ActLink, chained
from desktop.sync.hub_file import HubFile
from desktop.sync.people import Code, CodeGiven, DeviceThere, PeopleAct, PeopleSeen, PersonThere
from desktop.sync.ports import OfficerSeen, WriterSeen
from desktop.sync.troubles import (
    DutyWanted,
    LoginTaken,
    NotKeptHere,
    OwnRights,
    PersonElsewhere,
    PersonUnfit,
    ScopeClosed,
)

LONGEST_NAME, LONGEST_WHY = 40, 200
_ACTS_SHOWN, _ACTS_GIVEN = 100, 500
_PEOPLE_OF = "SELECT officer FROM officer_scope WHERE scope = ?"
_DUTIES = frozenset(duty.value for rule in KIND_RULES.values() for duty in rule.duties)


class HubPeople:
    """What of a hub is about people; the officer who opened it is the one who acts."""

    hub: HubFile
    me: Callable[[], OfficerSeen]
    _now: Callable[[], datetime]

    def people(self, scope: str) -> PeopleSeen:
        """Read everybody and every device of the scope."""
        with self.hub.reading():
            own = self._administrator(scope)
            people = self.hub.rows(
                "SELECT o.* FROM officer o JOIN officer_scope s ON s.officer = o.id"
                " WHERE s.scope = ? ORDER BY o.bureau, o.id",
                scope,
            )
            devices = self.hub.rows(
                "SELECT DISTINCT d.* FROM device d JOIN writer w ON w.device = d.id"
                " JOIN officer_scope s ON s.officer = w.officer WHERE s.scope = ?"
                " ORDER BY d.enrolled_at, d.id",
                scope,
            )
            acts = self.hub.rows(
                "SELECT * FROM people_act WHERE scope = ? ORDER BY n DESC LIMIT ?",
                scope,
                _ACTS_SHOWN,
            )
            return PeopleSeen(
                tuple(self._person(own, row) for row in people),
                tuple(self._device(own, row) for row in devices),
                tuple(
                    PeopleAct(
                        datetime.fromisoformat(a["at"]),
                        a["by_officer"],
                        a["act"],
                        a["subject"],
                        a["detail"],
                    )
                    for a in acts
                ),
                has_codes=False,
            )

    def add_officer(self, scope: str, person: PersonThere, _code: Code | None) -> None:
        """Let somebody in at once: what they record is signed, and nothing else lets them in."""
        with self._keeping(scope) as own:
            _require_sound(person, frozenset())
            if self.hub.row("SELECT 1 FROM officer WHERE lower(id) = lower(?)", person.id):
                raise LoginTaken(login=person.id)
            self.hub.run(
                "INSERT INTO officer (id, name, bureau, duties, active) VALUES (?, ?, ?, ?, 1)",
                person.id,
                person.name,
                person.bureau,
                json.dumps(sorted(person.duties)),
            )
            self.hub.run(
                "INSERT INTO officer_scope (officer, scope, can_write) VALUES (?, ?, ?)",
                person.id,
                scope,
                int(set(person.duties) != {Duty.AUDITOR}),
            )
            self._note((scope, own.id), "officer_added", person.id, _detail(person))

    def change_officer(self, scope: str, person: PersonThere) -> None:
        """Change an officer; what comes of one who no longer works is taken no more."""
        with self._keeping(scope) as own:
            before = self._person_of(own.id, scope, person.id)
            if person.id == own.id:
                raise OwnRights
            _require_sound(person, frozenset(json.loads(before["duties"])))
            self.hub.run(
                "UPDATE officer SET name = ?, bureau = ?, duties = ?, active = ? WHERE id = ?",
                person.name,
                person.bureau,
                json.dumps(sorted(person.duties)),
                int(person.is_active),
                person.id,
            )
            act = "officer_let_in" if person.is_active else "officer_put_out"
            if bool(before["active"]) == person.is_active:
                act = "officer_changed"
            self._note((scope, own.id), act, person.id, _detail(person))

    def give_code(self, scope: str, officer: str, _code: Code) -> None:
        """Refuse: a hub has no logins."""
        with self._keeping(scope):
            raise NotKeptHere(officer=officer)

    def ask_codes(self, scope: str, *, asks: bool) -> None:
        """Refuse what a hub can't ask for."""
        with self._keeping(scope):
            if asks:
                raise NotKeptHere

    def redeem(self, _code: str, _password: str) -> None:
        """Refuse: a hub gave no code."""
        raise NotKeptHere

    def revoke_device(self, scope: str, device: str, why: str) -> None:
        """Keep a device out."""
        at = self._now().isoformat()
        self._set_revoked(scope, device, (at, why), "device_revoked")

    def let_device_in(self, scope: str, device: str, why: str) -> None:
        """Let it in again."""
        self._set_revoked(scope, device, (None, why), "device_let_in")

    def note_fork(self, device: str) -> None:
        """Note it for those who look after devices."""
        with self.hub.writing():
            self.hub.run(
                "UPDATE device SET forked_at = coalesce(forked_at, ?) WHERE id = ? AND EXISTS"
                " (SELECT 1 FROM writer w WHERE w.device = device.id AND w.officer = ?)",
                self._now().isoformat(),
                device,
                self.me().id,
            )

    def people_acts(self, scope: str, after: int) -> tuple[ActLink, ...]:
        """Chain what lies there as it is read: what a desk has seen of it can't be changed."""
        with self.hub.reading():
            me = self.me()
            if not AUDITORS & set(me.duties):
                raise DutyWanted(officer=me.id)
            if not self._works_in(scope, me.id):
                raise ScopeClosed(scope=scope, officer=me.id)
            rows = self.hub.rows("SELECT * FROM people_act ORDER BY n")
            here = {p[0] for p in self.hub.rows(_PEOPLE_OF, scope)}
        chain, links = NO_HASH, []
        for row in rows:
            chain = chained(chain, line := json.dumps(list(row), ensure_ascii=False))
            is_ours = row["scope"] == scope or row["subject"] in here
            links.append(ActLink(row["n"], line if is_ours else "", chain))
        return tuple(link for link in links if link.n > after)[:_ACTS_GIVEN]

    def own_codes(self) -> tuple[CodeGiven, ...]:
        """Return none: a hub gives no codes."""
        return ()

    def is_kept_out(self, device: str) -> bool:
        """Read it of the device, and of those that go on from it."""
        rows = self.hub.rows(
            "WITH RECURSIVE line (id) AS (SELECT ? UNION"
            " SELECT d.id FROM device d JOIN line ON d.renewed_from = line.id)"
            " SELECT revoked_at FROM device WHERE id IN (SELECT id FROM line)",
            device,
        )
        return bool(rows) and all(row[0] for row in rows)

    def _set_revoked(
        self, scope: str, device: str, wanted: tuple[str | None, str], act: str
    ) -> None:
        at, why = wanted[0], wanted[1].strip()
        with self._keeping(scope) as own:
            if not 1 <= len(why) <= LONGEST_WHY:
                raise PersonUnfit
            people = self.hub.rows("SELECT officer FROM writer WHERE device = ?", device)
            is_here = any(self._works_in(scope, p[0]) for p in people)
            if not is_here or not all(self._answers_for(own.id, p[0]) for p in people):
                raise PersonElsewhere(given=device)
            self.hub.run(
                "UPDATE device SET revoked_at = ?, revoked_by = ?, why = ? WHERE id = ?",
                at,
                own.id if at else "",
                why,
                device,
            )
            self._note((scope, own.id), act, device, why)

    @contextmanager
    def _keeping(self, scope: str) -> Iterator[OfficerSeen]:
        """Hold a writing transaction of an administrator."""
        with self.hub.writing():
            yield self._administrator(scope)

    def _administrator(self, scope: str) -> OfficerSeen:
        me = self.me()
        if Duty.ADMINISTRATOR.value not in me.duties:
            raise DutyWanted(officer=me.id)
        open_ = "SELECT 1 FROM officer_scope WHERE officer = ? AND scope = ? AND can_write"
        if self.hub.row(open_, me.id, scope) is None:
            raise ScopeClosed(scope=scope, officer=me.id)
        return me

    def _answers_for(self, own: str, officer: str) -> bool:
        rows = self.hub.rows(
            "SELECT EXISTS (SELECT 1 FROM officer_scope a WHERE a.officer = ?"
            " AND a.scope = s.scope AND a.can_write) FROM officer_scope s WHERE s.officer = ?",
            own,
            officer,
        )
        return bool(rows) and all(row[0] for row in rows)

    def _works_in(self, scope: str, officer: str) -> bool:
        found = "SELECT 1 FROM officer_scope WHERE officer = ? AND scope = ?"
        return self.hub.row(found, officer, scope) is not None

    def _person_of(self, own: str, scope: str, officer: str) -> Any:
        row = self.hub.row("SELECT * FROM officer WHERE id = ?", officer)
        if row is None or not (self._works_in(scope, officer) and self._answers_for(own, officer)):
            raise PersonElsewhere(given=officer)
        return row

    def _note(self, who: tuple[str, str], act: str, subject: str, detail: str) -> None:
        self.hub.run(
            "INSERT INTO people_act (scope, at, by_officer, act, subject, detail)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            who[0],
            self._now().isoformat(),
            who[1],
            act,
            subject,
            detail,
        )

    def _note_device(self, writer: WriterSeen, label: str) -> None:
        found = "SELECT min(scope) FROM officer_scope WHERE officer = ?"
        scope = self.hub.row(found, writer.officer)[0] or ""
        self._note((scope, writer.officer), "device_enrolled", writer.device, label[:200])

    def _person(self, own: OfficerSeen, row: Any) -> PersonThere:
        seen = self.hub.row("SELECT max(seen_at) FROM desk_seen WHERE officer = ?", row["id"])
        return PersonThere(
            row["id"],
            row["name"],
            row["bureau"],
            tuple(json.loads(row["duties"])),
            bool(row["active"]),
            is_own=row["id"] == own.id,
            is_elsewhere=not self._answers_for(own.id, row["id"]),
            seen_at=_moment(seen[0]),
        )

    def _device(self, own: OfficerSeen, row: Any) -> DeviceThere:
        people = self.hub.rows("SELECT officer FROM writer WHERE device = ? ORDER BY 1", row["id"])
        seen = self.hub.row(
            "SELECT max(seen_at), coalesce(max(pending), 0) FROM desk_seen WHERE device = ?",
            row["id"],
        )
        after = self.hub.row("SELECT label FROM device WHERE renewed_from = ?", row["id"])
        return DeviceThere(
            row["id"],
            row["label"],
            tuple(p[0] for p in people),
            _moment(row["enrolled_at"]),
            _moment(seen[0]),
            seen[1],
            _moment(row["revoked_at"]),
            row["revoked_by"],
            row["why"],
            _moment(row["forked_at"]),
            after[0] if after else "",
            is_elsewhere=not all(self._answers_for(own.id, p[0]) for p in people),
        )


def _require_sound(person: PersonThere, before: frozenset[str]) -> None:
    """Raise PersonUnfit; duties that don't go together are not given to whoever had not both."""
    is_named = 1 <= len(person.name) <= LONGEST_NAME and person.name == person.name.strip()
    is_known = person.bureau in tuple(Bureau) and set(person.duties) <= _DUTIES
    if not (is_named and person.name.isprintable() and is_known and person.duties and person.id):
        raise PersonUnfit(given=person.id)
    duties = frozenset(person.duties)
    if duties & APART and len(duties) > 1 and not duties <= before:
        raise PersonUnfit(given=person.id)


def _detail(person: PersonThere) -> str:
    said = {"name": person.name, "bureau": person.bureau, "duties": sorted(person.duties)}
    return json.dumps(said, ensure_ascii=False)


def _moment(said: str | None) -> datetime | None:
    return datetime.fromisoformat(said) if said else None
