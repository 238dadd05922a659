"""Each act of the disk while a letter is issued fails once; then the letter is issued all the same.

``python -m tests.store.power.failing STORE CASE LETTER ERROR FROM TO STEP`` below the shim prints
how many acts there are, how many failed, and what was found wrong. The pages are drawn once and
handed to every try: what is tried is what the disk is asked for.
"""

import errno
import json
import logging
import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from desktop.domain.case import LetterStage
from desktop.letters.render import render
from desktop.office import issuing
from desktop.store.errors import StoreTrouble
from tests.journeys.finished_letters import assert_issued_once, assert_sound, numbers, reopened
from tests.journeys.office_line import OfficeLine, copy_of
from tests.store.power.shim import Shim

HONEST = {0, 1, 4}
"""Done, not done with the reason, or a fault that is said: never silence."""


@dataclass
class Trying:
    """One store with a letter that waits to be signed, and copies of it in which it is."""

    store: Path
    case: str
    letter: str
    shim: Shim

    def sign(self, store: Path) -> tuple[int, Any]:
        """Sign the letter by the command line."""
        line = OfficeLine(store)
        return line.run(
            *line.on("sign-letter", "huangzhenbang", self.case), "--letter", self.letter
        )

    def count(self) -> int:
        """Return how many acts of the disk it takes to issue the letter."""
        store = copy_of(self.store, self.store.with_name("counted"))
        self.shim.record(store, None)
        code, said = self.sign(store)
        acts = self.shim.acts
        self.shim.end()
        shutil.rmtree(store)
        assert code == 0, said
        return acts

    def strike(self, at: int, error: int, times: int) -> str:
        """Let one act fail, and return what was wrong afterwards, blank where nothing."""
        store = copy_of(self.store, self.store.with_name(f"struck-{at}"))
        self.shim.record(store, None)
        self.shim.fail(at, error, times=times)
        try:
            code, said = self.sign(store)
        finally:
            met = self.shim.met
            self.shim.end()
        try:
            if not met:
                return "nothing failed"
            return self._looked_at(store, code, said)
        finally:
            shutil.rmtree(store)

    def _looked_at(self, store: Path, code: int, said: Any) -> str:
        if code not in HONEST:
            return f"ended with {code}: {said}"
        try:
            with (office := reopened(store)).store:
                case = office.case(self.case)
                assert case is not None
                is_unsigned = case.letters[0].stage is LetterStage.COUNTERSIGNED
                if code == 0:
                    assert not is_unsigned, "acknowledged and not there"
                if is_unsigned:
                    assert numbers(office) == []
            if is_unsigned:
                again, said = self.sign(store)
                assert again == 0, said
            with (office := reopened(store)).store:
                _let_go(office.store.attachments)
                assert_issued_once(office, self.case, self.letter)
                assert_sound(office)
        except (AssertionError, StoreTrouble) as error:
            return str(error)[:300] or type(error).__name__
        return ""


def _let_go(files: Any) -> None:
    """Let the time go by after which a file half put away is let go of."""
    for left in files.leftovers():
        left.unlink()


def apart(trying: Trying, at: int, error: int, times: int) -> str:
    """Strike in a child, so that nothing of it stays in this process."""
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(reader)
        try:
            said = trying.strike(at, error, times)
        except BaseException as broke:  # noqa: BLE001  the parent tells of it
            said = f"{type(broke).__name__}: {broke}"
        os.write(writer, said.encode()[:4000])
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8", errors="replace") as pipe:
        said = pipe.read()
    os.waitpid(pid, 0)
    return said


def main(store: str, case: str, letter: str, *given: str) -> None:
    error, first, last, step, times = given
    logging.disable(logging.CRITICAL)
    drawn: list[Any] = []

    def draw(content: Any, dressing: Any) -> Any:
        if not drawn:
            drawn.append(render(content, dressing))
        return drawn[0]

    trying = Trying(Path(store), case, letter, Shim())
    with patch.object(issuing, "render", draw), patch.object(issuing, "check_pdfa"):
        acts = trying.count()
        tried = range(int(first), min(int(last), acts) + 1, int(step))
        said = {at: apart(trying, at, getattr(errno, error), int(times)) for at in tried}
    found = {at: words for at, words in said.items() if words}
    sys.stdout.write(json.dumps({"acts": acts, "tried": len(said), "found": found}))


if __name__ == "__main__":
    main(*sys.argv[1:])
