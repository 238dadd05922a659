"""A parser that says in Chinese what is wrong with a command line, and ends with code 2."""

import argparse
import sys
from typing import NoReturn

from desktop.wording.cli import HELP


class Parser(argparse.ArgumentParser):
    """argparse with its complaint on one line."""

    def error(self, message: str) -> NoReturn:
        """Override ArgumentParser.error: usage, reason, exit code 2."""
        self.print_usage(sys.stderr)
        self.exit(2, HELP["usage"].format(program=self.prog, reason=message) + "\n")
