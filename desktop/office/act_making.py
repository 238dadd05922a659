"""Make a command from what a form gives, do it, or say beside which field it can't be made."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields
from datetime import datetime
from typing import Any, get_args, get_origin, get_type_hints

from desktop.clock import OFFICE_ZONE
from desktop.domain.acts import ACTS, Command
from desktop.domain.paper_keeping import ServeDocument
from desktop.domain.values_person import PersonInput, PersonRef
from desktop.office.act_forms import plain_type
from desktop.office.office import Office, Recording
from desktop.office.paper_naming import served_paper
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.codec import from_json, to_json
from desktop.store.errors import EntryMalformed
from desktop.store.personal import SealedRecord, prepare

Values = Mapping[str, Any]
"""Plain values by field: texts, lists of texts or pairs, and for nested fields again values."""

Made = tuple[Command, tuple[SealedRecord, ...]]


def do_act(office: Office, act: str, values: Values, officer_id: str) -> Recording | Refusal:
    """Do the act with these values, or return every reason why not."""
    made = make_command(act, values)
    if isinstance(made, Refusal):
        return made
    command, sealed = made
    return office.submit(command, officer_id, sealed)


def act_findings(office: Office, act: str, values: Values, officer_id: str) -> tuple[Finding, ...]:
    """Return what stands against the act with these values, without doing it."""
    made = make_command(act, values)
    if isinstance(made, Refusal):
        return made.findings
    command = made[0]
    if isinstance(command, ServeDocument):
        command = served_paper(office, command)
    return office.against(command, officer_id)


def make_command(act: str, values: Values) -> Made | Refusal:
    """Return the command these values make, with the personal data to be sealed beside it."""
    command = ACTS[act].command
    blank = tuple(_blanks(command, values))
    if blank:
        return Refusal(blank)
    data, sealed, troubles = _plain_data(command, values)
    if troubles:
        return Refusal(tuple(troubles))
    try:
        made: Command = from_json(data, command)
    except EntryMalformed as bad:
        return Refusal((finding("flag_unfit", why=bad.__cause__ or bad),))
    return made, tuple(sealed)


def _blanks(command: type, values: Values) -> Iterator[Finding]:
    """Yield the needed fields in which nothing stands and nothing can be made of it."""
    hints = get_type_hints(command)
    for field in fields(command):
        needed = field.default is MISSING and field.default_factory is MISSING
        is_text = hints[field.name] is str or get_origin(hints[field.name]) is tuple
        if needed and not is_text and not values.get(field.name):
            yield finding("text_missing", field.name)


def _plain_data(
    command: type, values: Values
) -> tuple[dict[str, Any], list[SealedRecord], list[Finding]]:
    hints = get_type_hints(command)
    data: dict[str, Any] = {}
    sealed: list[SealedRecord] = []
    troubles: list[Finding] = []
    for field in fields(command):
        kind, given = plain_type(hints[field.name]), values.get(field.name)
        is_needed = field.default is MISSING and field.default_factory is MISSING
        if given in (None, "", (), [], {}) and not is_needed:
            continue
        if kind is PersonRef:
            data[field.name] = _sealed(given, sealed)
        elif kind is int:
            data[field.name] = _whole(field.name, given, troubles)
        elif kind is datetime:
            data[field.name] = _zoned(field.name, str(given), troubles)
        else:
            data[field.name] = _listed(field.name, given, kind, troubles)
    return data, sealed, troubles


def _sealed(given: Any, sealed: list[SealedRecord]) -> Any:
    person = PersonInput(**{name: str(said).strip() for name, said in dict(given).items()})
    ref, record = prepare(person)
    sealed.append(record)
    return to_json(ref)


def _whole(name: str, given: Any, troubles: list[Finding]) -> int:
    try:
        return int(str(given))
    except ValueError:
        troubles.append(finding("not_positive", name, given=given))
        return 0


def _zoned(name: str, text: str, troubles: list[Finding]) -> str:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        troubles.append(finding("time_unfit", name, given=text))
        return ""
    return (moment if moment.tzinfo else moment.replace(tzinfo=OFFICE_ZONE)).isoformat()


def _listed(name: str, given: Any, kind: Any, troubles: list[Finding]) -> Any:
    """Return rows as lists of plain values; what is nested is read field by field."""
    if get_origin(kind) is tuple:
        inner = get_args(kind)[0]
        rows = enumerate(given or ())
        return [_nested(f"{name}.{number}", row, inner, troubles) for number, row in rows]
    return _nested(name, given if given is not None else "", kind, troubles)


def _nested(path: str, given: Any, kind: Any, troubles: list[Finding]) -> Any:
    if not isinstance(given, Mapping):
        return list(given) if isinstance(given, tuple) else given
    hints = get_type_hints(kind)
    data = {}
    for field in fields(kind):
        said = given.get(field.name)
        if said in (None, "") and field.default is not MISSING:
            continue
        if said in (None, "") and hints[field.name] is not str:
            troubles.append(finding("text_missing", f"{path}.{field.name}"))
            continue
        data[field.name] = said or ""
    return data
