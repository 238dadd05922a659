"""Named points of recording, pushing, pulling and migrating, where a test may end a process.

The program knows nothing of them: functions of its modules are wrapped in the process that is to
die. Whoever installs them says what happens at a point; most of the time nothing.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from typing import Any
from unittest.mock import patch

from desktop.office import numbers_shared, office, syncing
from desktop.store import connect, event_log, migrating, pulling
from desktop.store.connect import Store
from desktop.sync import exchange, taking_apart
from desktop.sync.hub_file import HubFile
from desktop.sync.hub_store import HubShared
from desktop.sync.postgres import PostgresShared

Strike = Callable[[str], None]

PHASES: tuple[tuple[Any, str, str], ...] = (
    (office.Office, "submit", "record"),
    (office.Office, "withdraw", "record"),
    (exchange, "_push_batch", "push"),
    (exchange, "keep_page", "arrive"),
    (taking_apart, "take_page", "pull"),
    (exchange, "refold", "refold"),
    (syncing, "keep_numbers", "lease"),
)
"""Functions whose transactions are named after what they do."""
BEFORE: tuple[tuple[Any, str, str], ...] = (
    (PostgresShared, "push", "push: before it is sent"),
    (HubShared, "push", "push: before it is sent"),
    (PostgresShared, "pull", "pull: before it is asked"),
    (HubShared, "pull", "pull: before it is asked"),
    (PostgresShared, "lease", "lease: before it is asked"),
    (HubShared, "lease", "lease: before it is asked"),
    (pulling, "_writers", "pull: before the rows"),
    (pulling, "_accept_own", "pull: foreign rows in"),
)
AFTER: tuple[tuple[Any, str, str], ...] = (
    (event_log, "keep_waiting", "record: entry in"),
    (office, "take_number", "record: number taken"),
    (office, "write_case", "record: rows made"),
    (office, "keep_act", "record: act kept"),
    (exchange, "send_first", "push: files sent"),
    (PostgresShared, "push", "push: answered"),
    (HubShared, "push", "push: answered"),
    (exchange.besides, "note_sent", "push: noted"),
    (PostgresShared, "pull", "pull: page here"),
    (HubShared, "pull", "pull: page here"),
    (taking_apart.besides, "keep", "pull: keys in"),
    (pulling, "_note_files", "pull: rows in, not the cursor"),
    (exchange, "put_page", "arrive: page in"),
    (taking_apart.arrived, "take_out", "pull: page out"),
    (taking_apart, "keep", "pull: cursor in"),
    (exchange, "put_stands", "refold: judged"),
    (exchange, "project_histories", "refold: rows made"),
    (exchange, "clear_refolds", "refold: done"),
    (PostgresShared, "lease", "lease: given"),
    (HubShared, "lease", "lease: given"),
    (numbers_shared, "add_lease", "lease: kept"),
    (migrating, "_run", "migrate: step done"),
    (connect, "_keep_copy", "migrate: copy kept"),
)
COMMITS = ("record", "push", "arrive", "pull", "refold", "lease")
HUB = ("hub: before commit", "hub: after commit")
"""Where the shared store itself dies: a hub lives in the process of the desk that writes to it."""
POINTS = (
    *dict.fromkeys(p for _, _, p in (*BEFORE, *AFTER)),
    *(f"{phase}: {when} commit" for phase in COMMITS for when in ("before", "after")),
    "migrate: in a step",
    *HUB,
)


_struck: list[Strike] = []


@contextmanager
def failpoints(strike: Strike) -> Iterator[None]:
    """Call ``strike`` with the name of every point that is passed.

    Within another one it only takes its place, so that a parent can have the points ready.
    """
    _struck.append(strike)
    try:
        if len(_struck) > 1:
            yield
        else:
            with _wrapped(lambda name: _struck[-1](name)):
                yield
    finally:
        _struck.pop()


@contextmanager
def _wrapped(strike: Strike) -> Iterator[None]:
    phases: list[str] = []
    with ExitStack() as stack:
        for owner, name, point in BEFORE:
            stack.enter_context(_patched(owner, name, _before(point, strike)))
        for owner, name, point in AFTER:
            stack.enter_context(_patched(owner, name, _after(point, strike)))
        for owner, name, phase in PHASES:
            stack.enter_context(_patched(owner, name, _in_phase(phase, phases)))
        stack.enter_context(_patched(Store, "writing", _at_commit(phases, strike)))
        stack.enter_context(_patched(HubFile, "writing", _at_hub_commit(strike)))
        stack.enter_context(_patched(migrating, "statements", _at_each(strike)))
        yield


def _patched(owner: Any, name: str, wrap: Callable[[Any], Any]) -> Any:
    return patch.object(owner, name, wrap(getattr(owner, name)))


def _before(point: str, strike: Strike) -> Callable[[Any], Any]:
    def wrap(function: Any) -> Any:
        @wraps(function)
        def wrapped(*given: Any, **named: Any) -> Any:
            strike(point)
            return function(*given, **named)

        return wrapped

    return wrap


def _after(point: str, strike: Strike) -> Callable[[Any], Any]:
    def wrap(function: Any) -> Any:
        @wraps(function)
        def wrapped(*given: Any, **named: Any) -> Any:
            done = function(*given, **named)
            strike(point)
            return done

        return wrapped

    return wrap


def _in_phase(phase: str, phases: list[str]) -> Callable[[Any], Any]:
    def wrap(function: Any) -> Any:
        @wraps(function)
        def wrapped(*given: Any, **named: Any) -> Any:
            phases.append(phase)
            try:
                return function(*given, **named)
            finally:
                phases.pop()

        return wrapped

    return wrap


def _at_commit(phases: list[str], strike: Strike) -> Callable[[Any], Any]:
    def wrap(writing: Any) -> Any:
        @contextmanager
        def wrapped(store: Store) -> Iterator[Any]:
            phase = phases[-1] if phases else ""
            with writing(store) as connection:
                yield connection
                if phase:
                    strike(f"{phase}: before commit")
            if phase:
                strike(f"{phase}: after commit")

        return wrapped

    return wrap


def _at_hub_commit(strike: Strike) -> Callable[[Any], Any]:
    def wrap(writing: Any) -> Any:
        @contextmanager
        def wrapped(hub: HubFile) -> Iterator[Any]:
            with writing(hub):
                yield hub
                strike(HUB[0])
            strike(HUB[1])

        return wrapped

    return wrap


def _at_each(strike: Strike) -> Callable[[Any], Any]:
    def wrap(statements: Any) -> Any:
        def wrapped(script: str) -> Iterator[str]:
            for statement in statements(script):
                strike("migrate: in a step")
                yield statement

        return wrapped

    return wrap
