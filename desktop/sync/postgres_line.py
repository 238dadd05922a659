"""The line to a PostgreSQL: which addresses are taken, and how its errors are said.

The address holds no password. Beyond this machine only TLS with the server's name verified is
taken.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address
from typing import Any

import psycopg
from psycopg.conninfo import conninfo_to_dict

from desktop.sync import troubles

CONNECT_SECONDS = 8
_PLACES = ("host", "hostaddr")
_CODES: dict[str, type[troubles.SyncTrouble]] = {
    "JO101": troubles.SignInRefused,
    "JO102": troubles.ScopeClosed,
    "JO103": troubles.WriterRefused,
    "JO104": troubles.WriterRefused,
    "JO105": troubles.DeviceForked,
    "JO106": troubles.EntryUnfit,
    "JO107": troubles.EntryUnfit,
    "JO108": troubles.EntryUnfit,
    "JO110": troubles.Rewound,
    "JO111": troubles.DeviceForked,
    "JO112": troubles.DeviceForked,
    "JO113": troubles.EntryUnfit,
    "JO114": troubles.LeaseRefused,
    "JO115": troubles.LeaseRefused,
    "JO116": troubles.LeaseRefused,
    "JO117": troubles.SettingsMoved,
    "JO109": troubles.EntryUnfit,
    "JO118": troubles.FileUnfit,
    "JO119": troubles.WriterRefused,
    "JO121": troubles.CarrierRefused,
    "JO120": troubles.FileUnfit,
    "JO122": troubles.CodeWanted,
    "JO123": troubles.LoginTaken,
    "JO124": troubles.PersonUnfit,
    "JO126": troubles.OwnRights,
    "JO127": troubles.PersonElsewhere,
    "JO128": troubles.DutyWanted,
    "22P02": troubles.EntryUnfit,
    "22P05": troubles.EntryUnfit,
    "22021": troubles.EntryUnfit,
    "22023": troubles.EntryUnfit,
    "53300": troubles.ServerBusy,
    "3F000": troubles.NotOurServer,
    "42P01": troubles.NotOurServer,
    "42883": troubles.NotOurServer,
    "42501": troubles.NotOurServer,
    "55P03": troubles.ServerBusy,
    "57014": troubles.ServerBusy,
    "40P01": troubles.ServerBusy,
}
_SIGNS: tuple[tuple[str, type[troubles.SyncTrouble]], ...] = (
    ("SSL SYSCALL", troubles.Unreachable),
    ("closed unexpectedly", troubles.Unreachable),
    ("unexpected eof", troubles.Unreachable),
    ("certificate", troubles.CertificateRefused),
    ("authentication method requirement", troubles.CertificateRefused),
    ("no pg_hba.conf entry", troubles.SignInRefused),
    ("SSL", troubles.CertificateRefused),
    ("too many connections", troubles.ServerBusy),
    ("remaining connection slots", troubles.ServerBusy),
    ("password authentication failed", troubles.SignInRefused),
    ("no password supplied", troubles.SignInRefused),
    ("not permitted to log in", troubles.SignInRefused),
    ("permission denied for database", troubles.SignInRefused),
    ('role "', troubles.SignInRefused),
    ("does not exist", troubles.NotOurServer),
)


def is_loopback(host: str) -> bool:
    """Return whether a host is this machine: a socket's folder, localhost, 127.0.0.0/8, ::1."""
    if not host or host.startswith("/") or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def address_parts(address: str) -> dict[str, Any]:
    """Return what a connection is opened with; beyond this machine TLS is verified in full.

    A service file or the environment may name another host than the address does, so with those
    TLS is asked for as well. On this machine an address may still ask for it.
    """
    parts = dict(conninfo_to_dict(address))
    named = (parts.get(name) or os.environ.get(f"PG{name.upper()}") for name in _PLACES)
    hosts = [host for said in named if said for host in str(said).split(",")]
    is_elsewhere = "service" in parts or "PGSERVICE" in os.environ
    if is_elsewhere or not all(is_loopback(host) for host in hosts):
        parts["sslmode"] = "verify-full"
        parts.setdefault("sslrootcert", "system")
    return parts


@contextmanager
def told() -> Iterator[None]:
    """Turn the driver's and the server's errors into troubles that can be said."""
    try:
        yield
    except psycopg.Error as error:
        raise _trouble(error) from error


def _trouble(error: psycopg.Error) -> Exception:
    state = error.sqlstate or ""
    if state in _CODES:
        return _CODES[state](said=str(error).splitlines()[0])
    if isinstance(error, psycopg.OperationalError):
        said = str(error)
        for sign, trouble in _SIGNS:
            if sign in said:
                return trouble(said=said.splitlines()[0])
        return troubles.Unreachable(said=said.splitlines()[0])
    return troubles.ServerFault(said=str(error).splitlines()[0])
