"""An office desk worked by the command line, with its clock set to the day of the story."""

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.main import main


class DeskLine:
    """Runs commands on one store; ``at`` sets the office clock for those that follow."""

    def __init__(self, store: Path, capture: pytest.CaptureFixture[str]) -> None:
        self.store = store
        self._capture = capture
        self.clock = "2026-09-18T15:10"

    def at(self, clock: str) -> None:
        self.clock = clock

    def run(self, *arguments: str) -> tuple[int, Any]:
        """Return exit code and parsed answer of one command."""
        self._capture.readouterr()
        code = main(["--json", "--clock", self.clock, *arguments])
        said = self._capture.readouterr().out.strip()
        return code, json.loads(said) if said else None

    def done(self, *arguments: str) -> Any:
        """Return the answer of a command that must succeed."""
        code, said = self.run(*arguments)
        assert code == 0, said
        return said

    def refused(self, *arguments: str) -> list[dict[str, Any]]:
        """Return the findings of a command that must be refused."""
        code, said = self.run(*arguments)
        assert code in (1, 3), said
        found: list[dict[str, Any]] = said["refused"]
        return found

    def take(self, form: Path) -> str:
        """Import a form and return the case number."""
        said = self.done("application", "import", str(form), "--store", str(self.store))
        return str(said["case"])

    def act(self, name: str, officer: str, case: str, *flags: str) -> Any:
        """Do an act that must succeed."""
        return self.done("act", name, *self._on(officer, case), *flags)

    def no(self, name: str, officer: str, case: str, *flags: str) -> list[dict[str, Any]]:
        """Return why an act is refused."""
        return self.refused("act", name, *self._on(officer, case), *flags)

    def case(self, number: str) -> Any:
        return self.done("case", "show", number, "--store", str(self.store))

    def matter(self, number: str, kind: str) -> Any:
        return next(m for m in self.case(number)["matters"] if m["matter"] == kind)

    def _on(self, officer: str, case: str) -> tuple[str, ...]:
        return ("--store", str(self.store), "--as", officer, "--case", case)
