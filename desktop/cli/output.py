"""What the command line says: Chinese for people, JSON for machines, and a code for scripts."""

import json
import os
import sys
from collections.abc import Iterable
from enum import IntEnum
from typing import Any, TextIO

from desktop.rules.findings import Finding
from desktop.wording.findings import say


class Exit(IntEnum):
    """How a command ended."""

    DONE = 0
    REFUSED = 1
    USAGE = 2
    UNKNOWN = 3
    FAULT = 4


REFUSED_MARK = "\u2717"
UNKNOWN_RULES = frozenset({"no_calendar", "facts_still_missing", "long_stop_beyond_calendar"})


class Output:
    """Where the answer of a command goes; with ``as_json`` one JSON object a command."""

    def __init__(self, *, as_json: bool, stream: TextIO | None = None) -> None:
        self.as_json = as_json
        self._stream = stream or sys.stdout

    def tell(self, data: Any, lines: Iterable[str]) -> Exit:
        """Write what was done or found."""
        if self.as_json:
            self._write(json.dumps(data, ensure_ascii=False, default=str))
        else:
            for line in lines:
                self._write(line)
        return Exit.DONE

    def refuse(self, findings: Iterable[Finding]) -> Exit:
        """Write every reason for a no; a missing calendar or fact ends as unknown."""
        found = tuple(findings)
        sayings = [say(f) for f in found]
        if self.as_json:
            rows = [
                {
                    "rule": f.rule,
                    "field": f.field,
                    "facts": dict(f.facts),
                    "reason": s.reason,
                    "remedy": s.remedy,
                }
                for f, s in zip(found, sayings, strict=True)
            ]
            self._write(json.dumps({"refused": rows}, ensure_ascii=False))
        else:
            for saying in sayings:
                self._write(f"{REFUSED_MARK} {saying}")
        only_unknown = bool(found) and all(f.rule in UNKNOWN_RULES for f in found)
        return Exit.UNKNOWN if only_unknown else Exit.REFUSED

    def _write(self, line: str) -> None:
        """Write a line; whoever reads may stop reading, as ``head`` does."""
        try:
            self._stream.write(line + "\n")
            self._stream.flush()
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
