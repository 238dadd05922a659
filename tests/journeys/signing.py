"""A program of its own that signs a letter, and dies or runs out of disk on the way.

``python signing.py JOBS``: JSON rows of store, case, letter and point; prints how each ended and
what it said. A point is where it is killed (one of POINTS or INSIDE), ``full:BYTES``, what a file
may grow to from then on, or ``full-after:POINT``. The first row has no point: nothing happens.
"""

import json
import os
import resource
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from desktop.office import issuing, office  # noqa: E402
from desktop.store import attachments  # noqa: E402
from desktop.store.attachments import Attachments  # noqa: E402
from tests.journeys.office_line import OfficeLine  # noqa: E402

POINTS = (
    "after the signature",
    "after the number was reserved",
    "after the content was kept",
    "after the pages were kept",
    "before the issue is kept",
    "after the issue",
)
INSIDE = (
    "before the code is signed",
    "before the pages are made",
    "before the pages are checked",
    "after the content was synced, before it has its name",
    "after the pages were synced, before they have their name",
)
"""Points within a step, where only a kill can come."""
WRITING = (
    "after the number was reserved",
    "before the issue is kept",
    "after the pages were synced, before they have their name",
)
"""Where most is half done: between number, files and entry."""
Happening = Callable[[], None]


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def fill_disk(limit: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))


def before(owner: Any, name: str, happens: Happening, *, where: Callable[..., bool]) -> None:
    """Let something happen before each call of a function that fits ``where``."""
    real = getattr(owner, name)

    def struck(*given: Any, **more: Any) -> Any:
        if where(*given):
            happens()
        return real(*given, **more)

    setattr(owner, name, struck)


def after(owner: Any, name: str, happens: Happening, *, call: int = 1) -> None:
    """Let something happen after a function was called for that time."""
    real = getattr(owner, name)
    calls = []

    def struck(*given: Any, **more: Any) -> Any:
        answer = real(*given, **more)
        calls.append(name)
        if len(calls) == call:
            happens()
        return answer

    setattr(owner, name, struck)


def always(*_given: object) -> bool:
    return True


def of_letter(_connection: object, taken: object, *_rest: object) -> bool:
    return taken is not None


def plan(point: str, happens: Happening) -> None:
    """Let something happen at one of POINTS or INSIDE."""
    if point in INSIDE:
        plan_inside(INSIDE.index(point), happens)
        return
    match POINTS.index(point):
        case 0:
            before(office, "finish_issue", happens, where=always)
        case 1:
            before(issuing, "_made", happens, where=always)
        case 2:
            after(Attachments, "put", happens, call=1)
        case 3:
            after(Attachments, "put", happens, call=2)
        case 4:
            before(office, "settle_number", happens, where=of_letter)
        case _:
            after(office.Office, "record_command", happens)


def plan_inside(place: int, happens: Happening) -> None:
    steps = ((issuing, "signed"), (issuing.KeptLetter, "pages"), (issuing, "check_pdfa"))
    if place < len(steps):
        before(*steps[place], happens, where=always)
    else:
        after(attachments, "_write", happens, call=place - len(steps) + 1)


def sign(store: str, case: str, letter: str, point: str) -> str:
    """Sign in this process, with what is to happen at that point; return what was said."""
    kind, _, rest = point.partition(":")
    if kind == "full":
        before(office.Office, "submit", lambda: fill_disk(int(rest)), where=always)
    elif kind == "full-after":
        plan(rest, lambda: fill_disk(512))
    elif point:
        plan(point, die)
    line = OfficeLine(Path(store))
    code, said = line.run(*line.on("sign-letter", "huangzhenbang", case), "--letter", letter)
    return json.dumps({"code": code, "said": said})


def sign_apart(*job: str) -> dict[str, Any]:
    """Sign in a child; return how it ended, with what it said."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        os.write(writer, sign(*job).encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        said = pipe.read()
    _, status = os.waitpid(pid, 0)
    return {"ended": os.waitstatus_to_exitcode(status), **json.loads(said or "{}")}


def main(jobs: str) -> None:
    first, *others = json.loads(jobs)
    answers = [{"ended": 0, **json.loads(sign(*first))}, *(sign_apart(*job) for job in others)]
    sys.stdout.write(json.dumps(answers))


if __name__ == "__main__":
    main(*sys.argv[1:])
