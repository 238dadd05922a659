"""What a command asks for and never takes as an argument: passwords and passphrases."""

import os
import sys
from getpass import getpass

from desktop.store.connect import Store
from desktop.store.errors import PasswordsDiffer
from desktop.store.shared import SharedPlace, shared_place
from desktop.sync.opening import HUB
from desktop.sync.troubles import (
    NewPasswordMissing,
    NotJoined,
    PassphraseMissing,
    PasswordMissing,
)
from desktop.wording.carrying import HELP as CARRYING
from desktop.wording.keys import HELP as KEYS
from desktop.wording.sealing import CLI_HELP as SEALING
from desktop.wording.sync_page import HELP

PASSWORD = "JOINT_OFFICE_PASSWORD"
"""The officer's password: of the shared store, and of this desk's own where that is encrypted."""
NEW_PASSWORD = "JOINT_OFFICE_NEW_PASSWORD"
SEAL_PASSWORD = "JOINT_OFFICE_SEAL_PASSWORD"
PASSPHRASE = "JOINT_OFFICE_PASSPHRASE"


def place_of_store(store: Store) -> SharedPlace:
    """Return the shared store a desk belongs to; raises NotJoined."""
    with store.reading() as connection:
        place = shared_place(connection)
    if place is None:
        raise NotJoined
    return place


def password_for(place: SharedPlace, officer: str) -> str:
    """Return the officer's password from the environment, or ask; a hub needs none."""
    if place.kind == HUB:
        return ""
    given = os.environ.get(PASSWORD, "")
    if given:
        return given
    if not sys.stdin.isatty():
        raise PasswordMissing(officer=officer)
    return getpass(HELP["password"].format(officer=officer))


def store_password(officer: str) -> str:
    """Return the password an encrypted store opens with from the environment, or ask for it."""
    given = os.environ.get(PASSWORD, "")
    if given:
        return given
    if not sys.stdin.isatty():
        raise PasswordMissing(officer=officer)
    return getpass(KEYS["password_prompt"].format(officer=officer))


def new_password(officer: str) -> str:
    """Return a password to be set from the environment, or ask for it twice.

    Raises PasswordsDiffer where the second is another.
    """
    given = os.environ.get(NEW_PASSWORD, "")
    if given:
        return given
    if not sys.stdin.isatty():
        raise NewPasswordMissing(officer=officer)
    first = getpass(KEYS["new_prompt"].format(officer=officer))
    if getpass(KEYS["again_prompt"]) != first:
        raise PasswordsDiffer
    return first


def passphrase() -> str:
    """Return the passphrase of a carried file from the environment, or ask for it."""
    given = os.environ.get(PASSPHRASE, "")
    if given:
        return given
    if not sys.stdin.isatty():
        raise PassphraseMissing
    return getpass(CARRYING["passphrase"])


def seal_password() -> str:
    """Return the password of the seal's certificate from the environment, or ask for it."""
    given = os.environ.get(SEAL_PASSWORD, "")
    return given if given or not sys.stdin.isatty() else getpass(SEALING["password"])
