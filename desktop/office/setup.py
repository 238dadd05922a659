"""Set an office up: its settings and officers, from a file or as the demonstration office."""

from collections.abc import Mapping
from datetime import time
from typing import Any

from desktop.domain.office_settings import OfficeSettings, OrganSettings, Separation
from desktop.domain.values import Bureau, Duty, MatterKind, Officer
from desktop.resources import read_toml

DEMO = "demo/office.toml"


def demo_office() -> tuple[OfficeSettings, tuple[Officer, ...]]:
    """Return the fictional office every demonstration uses."""
    return read_office(read_toml(DEMO))


def read_office(data: Mapping[str, Any]) -> tuple[OfficeSettings, tuple[Officer, ...]]:
    """Return settings and officers from parsed TOML; raises KeyError or ValueError where wrong."""
    return _settings(data["office"], data["organ"]), tuple(_officer(o) for o in data["officer"])


def _settings(office: Mapping[str, Any], organs: list[Mapping[str, Any]]) -> OfficeSettings:
    plain = {k: v for k, v in office.items() if k not in _TYPED}
    return OfficeSettings(
        **plain,
        organs=tuple(_organ(o) for o in organs),
        issuer=Bureau(office["issuer"]),
        required_bureaus=tuple(Bureau(b) for b in office["required_bureaus"]),
        granted_by=tuple((MatterKind(m), Bureau(b)) for m, b in office["granted_by"].items()),
        closing=_time(office["closing"]),
    )


_TYPED = frozenset({"issuer", "required_bureaus", "granted_by", "closing"})


def _time(value: object) -> time:
    return value if isinstance(value, time) else time.fromisoformat(str(value))


def _organ(organ: Mapping[str, Any]) -> OrganSettings:
    typed = {"bureau": Bureau(organ["bureau"]), "separation": Separation(organ["separation"])}
    return OrganSettings(**{**organ, **typed})


def _officer(officer: Mapping[str, Any]) -> Officer:
    return Officer(
        id=officer["id"],
        name=officer["name"],
        bureau=Bureau(officer["bureau"]),
        duties=frozenset(Duty(d) for d in officer["duties"]),
    )
