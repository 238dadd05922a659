"""The draft of an office that is being set up: plain texts, kept beside until the office stands.

It has the shape of the TOML file an office can be read from, so both are read in one way.
"""

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

from desktop.domain.office_settings import OfficeSettings
from desktop.domain.values import Bureau, MatterKind, Officer
from desktop.office.founding import Founded
from desktop.office.settings_checks import (
    APPROVING,
    given_findings,
    officer_findings,
    settings_findings,
    warnings,
)
from desktop.office.setup import read_office
from desktop.plain_class import dataclass
from desktop.plain_json import parse_bytes
from desktop.rules.findings import Finding, finding
from desktop.wording.founding import COPIED_TO, NAMES, ORGAN

Draft = dict[str, Any]
TEXTS = (
    "name",
    "district",
    "addressee",
    "copied_to",
    "policy_name",
    "policy_number",
    "case_prefix",
    "closing",
)
ORGAN_TEXTS = ("full_name", "short_name", "number_prefix", "contact", "telephone")
_GRANTED = (MatterKind.EXTERNAL_WORKS, MatterKind.WAIVER_REQUEST, MatterKind.TRANSMISSION)
_STEPS = (("office", 0), ("granted_by", 0), ("organ", 1), ("officer", 2))


@dataclass(frozen=True, slots=True)
class Checked:
    """What a draft comes to: the office where nothing stands against it, else every reason."""

    founded: Founded | None
    findings: tuple[Finding, ...]
    warnings: tuple[Finding, ...]


def new_draft() -> Draft:
    """Return a draft in which nothing is said but what the rules have as usual."""
    office = dict.fromkeys(TEXTS, "") | {
        "closing": "17:30",
        "stage_profile": "three_stage",
        "issuer": Bureau.ENTERPRISE_SERVICE.value,
        "required_bureaus": [b.value for b in APPROVING],
        "long_stop_days": 90,
        "one_late_paper_lapses_letter": False,
        "connection_goal_days": 25,
        "granted_by": {matter.value: Bureau.ENTERPRISE_SERVICE.value for matter in _GRANTED},
    }
    usual = {"seal_mm": 42.0, "separation": "three"}
    organs = [{"bureau": b.value} | dict.fromkeys(ORGAN_TEXTS, "") | usual for b in Bureau]
    return {"office": office, "organ": organs, "officer": []}


def suggest(draft: Draft, before: str = "") -> None:
    """Fill in what follows from the district where it was left blank; all of it can be changed.

    What follows from ``before``, as the district was called, follows it to its other name.
    """
    district = str(draft["office"]["district"]).strip()
    if not district:
        return
    office = draft["office"]
    power = next(o for o in draft["organ"] if o["bureau"] == Bureau.POWER_SUPPLY)
    name_before, power_before = office["name"], power["full_name"]
    for key, words in NAMES.items():
        _follow(office, key, words.format(district=district), words.format(district=before))
    said = (COPIED_TO.format(name=name) for name in (office["name"], name_before))
    _follow(office, "copied_to", *said)
    for organ in draft["organ"]:
        full, short = ORGAN[Bureau(organ["bureau"])]
        _follow(organ, "full_name", full.format(district=district), full.format(district=before))
        _follow(organ, "short_name", short, short)
    _follow(office, "addressee", power["full_name"], power_before)


def _follow(part: Draft, key: str, name: str, before: str) -> None:
    if part[key] in ("", before):
        part[key] = name


def check(draft: Draft) -> Checked:
    """Return the office the draft describes, or everything that stands against it."""
    try:
        settings, people = read_office(_whole(draft))
    except (KeyError, ValueError, TypeError) as error:
        return Checked(None, (_unread(draft, error),), ())
    settings = replace(settings, is_demo=False)
    findings = (*settings_findings(settings), *officer_findings(people))
    findings += tuple(found for person in people for found in given_findings(person))
    lacking = tuple(f for f in warnings(settings, people) if f not in findings)
    return Checked(None if findings else (settings, people), findings, lacking)


def step_of(found: Finding) -> int:
    """Return the step of the set-up on which a finding can be mended."""
    return next((step for head, step in _STEPS if found.field.startswith(head)), 0)


def draft_from(settings: OfficeSettings, people: tuple[Officer, ...]) -> Draft:
    """Return the draft that describes an office, such as one read from a file."""
    draft = new_draft()
    office = draft["office"]
    for key in office:
        office[key] = getattr(settings, key)
    office["closing"] = f"{settings.closing:%H:%M}"
    office["issuer"] = settings.issuer.value
    office["required_bureaus"] = [b.value for b in settings.required_bureaus]
    office["granted_by"] = {m.value: b.value for m, b in settings.granted_by}
    for organ in draft["organ"]:
        said = next((o for o in settings.organs if o.bureau == organ["bureau"]), None)
        if said is not None:
            organ |= {key: getattr(said, key) for key in (*ORGAN_TEXTS, "seal_mm")}
            organ["separation"] = said.separation.value
    draft["officer"] = [
        {
            "id": p.id,
            "name": p.name,
            "bureau": p.bureau.value,
            "duties": sorted(d.value for d in p.duties),
        }
        for p in people
    ]
    return draft


class DraftFile:
    """The draft's own file, one for each folder that is to hold an office."""

    def __init__(self, state: Path, store: Path) -> None:
        digest = hashlib.sha256(str(store.expanduser().absolute()).encode()).hexdigest()[:16]
        self._file = state / "founding" / f"{digest}.json"

    def keep(self, draft: Draft) -> bool:
        """Keep the draft at once; return whether that could be done."""
        part = self._file.with_suffix(f".part-{os.getpid()}")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part.write_text(json.dumps(draft, ensure_ascii=False), encoding="utf-8")
            part.chmod(0o600)
            part.replace(self._file)
        except OSError:
            return False
        return True

    def read(self) -> Draft | None:
        """Return the draft that was kept; None where there is none that can be read."""
        try:
            said = parse_bytes(self._file.read_bytes())
        except (OSError, ValueError):
            return None
        usual = new_draft()
        is_whole = (
            isinstance(said, dict)
            and said.keys() == usual.keys()
            and isinstance(said["office"], dict)
            and said["office"].keys() >= usual["office"].keys()
            and [o.get("bureau") for o in said["organ"]] == [o["bureau"] for o in usual["organ"]]
        )
        return said if is_whole else None

    def forget(self) -> None:
        """The office stands, or nobody wants it."""
        self._file.unlink(missing_ok=True)


def _whole(draft: Draft) -> Draft:
    """Return the draft with what no step asks for."""
    office: Mapping[str, Any] = draft["office"]
    whole = {**office, "scope": office["case_prefix"], "is_demo": False}
    return {**draft, "office": whole}


def _unread(draft: Draft, error: Exception) -> Finding:
    closing = str(draft["office"].get("closing", ""))
    try:
        time.fromisoformat(closing)
    except ValueError:
        return finding("closing_unfit", "office.closing", given=closing)
    return finding("founding_unfit", "office", file="", why=error)
