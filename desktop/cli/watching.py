"""The watchdog's loop: look every second, and come back after the server was away."""

import signal
from collections.abc import Callable
from contextlib import closing
from threading import Event

import psycopg

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.sync.server_watch import end_stuck
from desktop.sync.troubles import NoAdministrator, SyncTrouble
from desktop.wording.findings import say
from desktop.wording.server import TEXT

AGAIN_SECONDS = 5.0


def watch(desk: Desk, connect: Callable[[], psycopg.Connection], every: float) -> Exit:
    """Watch until Ctrl+C or until the system ends it; raises NoAdministrator where one may not.

    Both are asked for anew: whoever is started in the background is born deaf to Ctrl+C.
    """
    stop = Event()
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, signal.default_int_handler)
    desk.output.tell({"every": every}, [TEXT["watching"].format(every=every)])
    try:
        while not stop.is_set():
            try:
                with closing(connect()) as admin:
                    _look(desk, admin, every, stop)
            except NoAdministrator:
                raise
            except SyncTrouble as trouble:
                reason = say(trouble.finding()).reason
                desk.output.tell({"lost": reason}, [TEXT["lost"].format(reason=reason)])
                stop.wait(AGAIN_SECONDS)
    except KeyboardInterrupt:
        return Exit.DONE
    return Exit.DONE


def _look(desk: Desk, admin: psycopg.Connection, every: float, stop: Event) -> None:
    while not stop.wait(every):
        ended = end_stuck(admin)
        if ended:
            desk.output.tell({"ended": ended}, [TEXT["ended"].format(count=ended)])
