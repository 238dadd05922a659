"""Make a command from flags: each field of its dataclass is a flag of that name.

Closed sets take their codes, days ``2026-02-13``, moments ``2026-02-13T16:55``; rows of plain
values are parted by commas, pairs are ``name=value``, and whatever is nested is given as JSON.
"""

import argparse
import json
import types
from collections.abc import Collection, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import datetime
from enum import Enum
from typing import Any, Union, get_args, get_origin, get_type_hints

from desktop import plain_json
from desktop.clock import OFFICE_ZONE
from desktop.domain.values_person import PersonRef
from desktop.wording.findings import field_name


class FlagError(ValueError):
    """A flag whose value can't be read; ``flag`` names it."""

    def __init__(self, flag: str, value: str) -> None:
        super().__init__(f"--{flag.replace('_', '-')} {value}")
        self.flag = flag
        self.value = value


def add_flags(parser: argparse.ArgumentParser, command: type, own: Collection[str] = ()) -> None:
    """Add one flag for each field of the command but the program's own; the case is ``--case``."""
    hints = get_type_hints(command)
    for field in fields(command):
        if field.name == "case_id":
            parser.add_argument("--case", dest="case_id", required=True, metavar="CASE")
            continue
        if field.name in own:
            continue
        _add_flag(parser, field, hints[field.name])


def _add_flag(parser: argparse.ArgumentParser, field: Field[Any], hint: Any) -> None:
    flag = "--" + field.name.replace("_", "-")
    required = field.default is MISSING and field.default_factory is MISSING
    kind = _plain(hint)
    if kind is bool:
        parser.add_argument(flag, action="store_true", help=field_name(field.name))
        return
    action = "append" if get_origin(kind) is tuple else "store"
    made = parser.add_argument(
        flag, action=action, required=required, help=_help(field.name, kind), metavar="…"
    )
    if isinstance(kind, type) and issubclass(kind, Enum):
        made.choices = [m.value for m in kind]


def _help(name: str, kind: Any) -> str:
    inner = get_args(kind)[0] if get_origin(kind) is tuple else kind
    if isinstance(inner, type) and issubclass(inner, Enum):
        return f"{field_name(name)}（{' | '.join(m.value for m in inner)}）"
    if is_dataclass(inner):
        return f"{field_name(name)}（JSON）"
    return field_name(name)


def values(command: type, given: argparse.Namespace) -> dict[str, Any]:
    """Return the plain JSON values of the flags that were given."""
    hints = get_type_hints(command)
    found: dict[str, Any] = {}
    for field in fields(command):
        raw = getattr(given, field.name, None)
        if raw is None or raw is False:
            continue
        found[field.name] = _value(field.name, _plain(hints[field.name]), raw)
    return found


def _value(name: str, kind: Any, raw: Any) -> Any:
    if get_origin(kind) is tuple:
        return _row(name, get_args(kind)[0], raw)
    if kind is datetime:
        return _moment(name, raw)
    if kind is int:
        return _whole(name, raw)
    if kind is PersonRef:
        return raw if raw.startswith("{") else json.dumps({"name": raw}, ensure_ascii=False)
    if is_dataclass(kind) or get_origin(kind) in (dict, Mapping):
        return _json(name, raw)
    return raw


def _row(name: str, kind: Any, raws: list[str]) -> list[Any]:
    if get_origin(kind) is tuple:
        return [_pair(name, raw) for text in raws for raw in text.split(",")]
    if not is_dataclass(kind):
        return [part for text in raws for part in text.split(",") if part]
    rows: list[Any] = []
    for text in raws:
        data = _json(name, text)
        rows.extend(data if isinstance(data, list) else [data])
    return rows


def _pair(name: str, raw: str) -> list[str]:
    key, equals, value = raw.partition("=")
    if not equals:
        raise FlagError(name, raw)
    return [key.strip(), value.strip()]


def _moment(name: str, raw: str) -> str:
    try:
        moment = datetime.fromisoformat(raw)
    except ValueError:
        raise FlagError(name, raw) from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=OFFICE_ZONE)
    return moment.isoformat()


def _whole(name: str, raw: str) -> int:
    try:
        return int(raw)
    except ValueError:
        raise FlagError(name, raw) from None


def _json(name: str, raw: str) -> Any:
    try:
        return plain_json.parse(raw)
    except ValueError:
        raise FlagError(name, raw) from None


def _plain(hint: Any) -> Any:
    """Return the type without ``| None``."""
    if get_origin(hint) in (Union, types.UnionType):
        rest = [a for a in get_args(hint) if a is not type(None)]
        return rest[0]
    return hint
