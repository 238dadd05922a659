"""A parser that says in Chinese what is wrong with a command line, and ends with code 2."""

import argparse
import sys
from datetime import date, datetime, time
from typing import NoReturn

from desktop.wording.cli import HELP

MOST_DAYS = 5000
MOST_SECONDS = 3600


class Parser(argparse.ArgumentParser):
    """argparse with its complaint on one line."""

    def error(self, message: str) -> NoReturn:
        """Override ArgumentParser.error: usage, reason, exit code 2."""
        self.print_usage(sys.stderr)
        self.exit(2, HELP["usage"].format(program=self.prog, reason=message) + "\n")


def day(text: str) -> date:
    """Return the day a flag names; what is none is wrong usage."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(HELP["no_day"].format(given=text)) from None


def hour(text: str) -> time:
    """Return the time of day a flag names, to the minute; what is none is wrong usage."""
    wrong = argparse.ArgumentTypeError(HELP["no_hour"].format(given=text))
    try:
        found = time.fromisoformat(text)
    except ValueError:
        raise wrong from None
    if found != time(found.hour, found.minute):
        raise wrong
    return found


def moment(text: str) -> datetime:
    """Return the moment a flag names; what is none is wrong usage."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(HELP["no_moment"].format(given=text)) from None


def seconds(text: str) -> float:
    """Return the seconds a flag names, more than none; what is none is wrong usage."""
    try:
        given = float(text)
    except ValueError:
        given = 0.0
    if not 0 < given <= MOST_SECONDS:
        raise argparse.ArgumentTypeError(HELP["no_seconds"].format(given=text, most=MOST_SECONDS))
    return given


def count(text: str) -> int:
    """Return the number of days a flag names, one or more; what is none is wrong usage."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_DAYS:
        raise argparse.ArgumentTypeError(HELP["no_count"].format(given=text, most=MOST_DAYS))
    return int(text)
