"""The settings of an office one by one, each under a key such as ``organ.planning.telephone``.

A screen, the command line and the log of changes all speak of a setting by its key.
"""

from collections.abc import Mapping
from typing import Any

from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Officer
from desktop.rules.findings import Finding, Refusal, finding
from desktop.store.codec import from_json, to_json
from desktop.wording.administration import YES_NO

PUBLISHED = frozenset({"office.closing"})
"""What changes only by a version that a second officer publishes (``office.hours``)."""
LOCKED = frozenset({"office.scope", "office.is_demo", "office.issuer"})
"""What is settled when an office is made, and changed by nobody afterwards.

The scope is part of every entry, the issuer of every letter's number; the demonstration's
papers carry 样张 for good.
"""
YES = frozenset({"true", "yes", "1", YES_NO[True]})
NO = frozenset({"false", "no", "0", YES_NO[False]})

Flat = dict[str, Any]


def flat(settings: OfficeSettings) -> Flat:
    """Return every setting by its key, as plain JSON values."""
    return flat_as_kept(to_json(settings))


def flat_as_kept(settled: Mapping[str, Any]) -> Flat:
    """Return the settings of any program by their keys, from how they are kept and shared."""
    data = dict(settled)
    organs, granted = map(list, (data.pop("organs", ()), data.pop("granted_by", ())))
    organs = [dict(organ) for organ in organs]
    found = {f"office.{name}": value for name, value in data.items()}
    for organ in organs:
        bureau = organ.pop("bureau")
        found |= {f"organ.{bureau}.{name}": value for name, value in organ.items()}
    return found | {f"granted_by.{matter}": bureau for matter, bureau in granted}


def unflat(values: Mapping[str, Any]) -> OfficeSettings:
    """Return the settings those values make; raises EntryMalformed where one is of no use."""
    data: Flat = {"organs": [], "granted_by": []}
    organs: dict[str, Flat] = {}
    for key, value in values.items():
        group, _, name = key.partition(".")
        if group == "organ":
            bureau, _, name = name.partition(".")
            organs.setdefault(bureau, {"bureau": bureau})[name] = value
        elif group == "granted_by":
            data["granted_by"].append([name, value])
        else:
            data[name] = value
    data["organs"] = list(organs.values())
    return from_json(data, OfficeSettings, "office")


def typed(key: str, text: str, present: Mapping[str, Any]) -> Any | Refusal:
    """Return the value a written text stands for, of the kind the setting has; or why not."""
    if key not in present:
        return Refusal((finding("setting_unknown", key, given=key),))
    match present[key]:
        case bool():
            return _yes_or_no(key, text)
        case int():
            return int(text) if text.isascii() and text.isdecimal() else _unfit(key, text)
        case float():
            return _number(key, text)
        case list():
            return [part.strip() for part in text.split(",") if part.strip()]
        case _:
            return text


def officer_value(officer: Officer | None) -> Flat | None:
    """Return an officer as the log of changes keeps one."""
    return None if officer is None else dict(to_json(officer))


def _yes_or_no(key: str, text: str) -> bool | Refusal:
    said = text.strip().lower()
    return said in YES if said in YES | NO else _unfit(key, text)


def _number(key: str, text: str) -> float | Refusal:
    try:
        return float(text)
    except ValueError:
        return _unfit(key, text)


def _unfit(key: str, given: object) -> Refusal:
    return Refusal((unfit(key, given),))


def unfit(key: str, given: object) -> Finding:
    """Return the finding that a value cannot stand under its key."""
    return finding("setting_unfit", key, given=given)
