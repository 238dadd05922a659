"""Hosts of their own on this machine: network namespaces on one bridge, whose links can be cut."""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

SERVER = "server"
_NETWORK = "10.77.0"
_CLONE_NEWNET = 0x40000000
_libc = ctypes.CDLL(None, use_errno=True)


@dataclass(frozen=True)
class Hosts:
    """A server and some desks, each in a namespace; the bridge lies in the server's."""

    names: tuple[str, ...]

    @property
    def server(self) -> str:
        """The server's address."""
        return f"{_NETWORK}.1"

    def make(self) -> None:
        for name in self.names:
            _ip("netns", "add", _space(name))
            self._in(name, "link", "set", "lo", "up")
        self._in(SERVER, "link", "add", "office", "type", "bridge")
        self._in(SERVER, "address", "add", f"{self.server}/24", "dev", "office")
        self._in(SERVER, "link", "set", "office", "up")
        for place, name in enumerate(self.names[1:], start=2):
            there = ("peer", "name", "line", "netns", _space(name))
            self._in(SERVER, "link", "add", name, "type", "veth", *there)
            self._in(SERVER, "link", "set", name, "master", "office", "up")
            self._in(name, "address", "add", f"{_NETWORK}.{place}/24", "dev", "line")
            self._in(name, "link", "set", "line", "up")

    def close(self) -> None:
        for name in self.names:
            subprocess.run(["ip", "netns", "del", _space(name)], check=False, capture_output=True)

    def cut(self, name: str) -> None:
        """Take a desk's link down."""
        self._in(SERVER, "link", "set", name, "down")

    def mend(self, name: str) -> None:
        """Take it up again."""
        self._in(SERVER, "link", "set", name, "up")

    @contextmanager
    def at(self, name: str) -> Iterator[None]:
        """Be at that host: what is opened or started meanwhile stays there."""
        with Path("/proc/thread-self/ns/net").open() as home:
            with Path("/run/netns", _space(name)).open() as there:
                _enter(there.fileno())
            try:
                yield
            finally:
                _enter(home.fileno())

    def _in(self, name: str, *words: str) -> None:
        _ip("-n", _space(name), *words)


@contextmanager
def hosts_of(*desks: str) -> Iterator[Hosts]:
    """Yield such hosts; skips where this user or machine can't make them."""
    if os.geteuid() != 0:
        pytest.skip("only root may make network namespaces")
    if shutil.which("ip") is None:
        pytest.skip("no ip command (iproute2) on this machine")
    made = Hosts((SERVER, *desks))
    try:
        try:
            made.make()
        except subprocess.CalledProcessError as error:
            pytest.skip(f"no network namespaces here: {error.stderr.strip()}")
        yield made
    finally:
        made.close()


def _space(name: str) -> str:
    return f"joint-{os.getpid()}-{name}"


def _enter(file: int) -> None:
    if _libc.setns(file, _CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")


def _ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True, text=True)
