"""The office's settings as the store keeps them, and as a shared store offers them.

What others can put there is never taken for sound: what cannot be read is left alone, and where a
store keeps such already the newest settings before them that can be read are in force.
"""

import json
from collections.abc import Mapping
from itertools import chain
from typing import Any

from sqlalchemy import Connection

from desktop.domain.office_settings import OfficeSettings
from desktop.store.codec import from_json
from desktop.store.entry import canonical
from desktop.store.errors import EntryMalformed
from desktop.store.setting_changes import values_before
from desktop.store.settings import get_setting

SETTINGS = "office"


def kept_office(connection: Connection) -> OfficeSettings:
    """Return the settings in force; raises EntryMalformed where none that were kept can be read."""
    values = chain([get_setting(connection, SETTINGS)], values_before(connection, SETTINGS))
    for value in values:
        settings = readable(value)
        if settings is not None:
            return settings
    raise EntryMalformed(why="data", kind=SETTINGS)


def readable(value: Any) -> OfficeSettings | None:
    """Return the settings a JSON value stands for, None where it stands for none."""
    try:
        return from_json(value, OfficeSettings, SETTINGS)
    except EntryMalformed:
        return None


def read_shared(texts: Mapping[str, str]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what shared settings say, and the keys of those that cannot be kept."""
    values, unfit = {}, []
    for key, text in texts.items():
        try:
            value = json.loads(text)
            canonical(value).encode()
        except (ValueError, RecursionError, EntryMalformed):
            unfit.append(key)
            continue
        if key == SETTINGS and readable(value) is None:
            unfit.append(key)
        else:
            values[key] = value
    return values, tuple(unfit)
