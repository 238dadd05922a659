"""Read the command line and run one command."""

import argparse
import logging
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli import (
    acts,
    administration,
    calendars,
    cases,
    delivery,
    doctor,
    hours,
    lists,
    server,
    sync,
    tools,
    wordings,
)
from desktop.cli import rules as rules_cli
from desktop.cli.audit import add_audit
from desktop.cli.command_flags import FlagError
from desktop.cli.desk import CasesClosed, ClockRefused, Desk
from desktop.cli.hub import add_hub
from desktop.cli.keys import add_keys
from desktop.cli.letter_sealing import add_sealing
from desktop.cli.letters import add_letters
from desktop.cli.output import Exit, Output
from desktop.cli.persons import add_persons
from desktop.cli.salvaging import add_salvage
from desktop.cli.usage import Parser, count, day, hour, moment
from desktop.cli.yearly import add_year
from desktop.rules.findings import finding
from desktop.rules.working_days import NoCalendar
from desktop.store.errors import StoreTrouble
from desktop.wording import agenda
from desktop.wording.cli import HELP
from desktop.wording.cli_hours import HELP as HOURS
from desktop.wording.keys import HELP as KEYS
from desktop.wording.server import HELP as SERVER
from desktop.wording.wordings import HELP as WORDINGS

log = logging.getLogger(__name__)
Run = Callable[[Desk], Exit]


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code (0 done, 1 refused, 2 usage, 3 unknown, 4 fault)."""
    if logging.lastResort is not None:  # what is said of a fault, where nobody keeps a log
        logging.lastResort.setFormatter(_Masked())
    given = parser().parse_args(arguments)
    desk = Desk(given, Output(as_json=given.json))
    try:
        return int(given.run(desk))
    except (StoreTrouble, FlagError, ClockRefused, CasesClosed, NoCalendar, OSError) as error:
        return int(_told(desk, error))
    except Exception:
        log.exception("fault")
        desk.output.tell({"fault": True}, [HELP["fault"]])
        return int(Exit.FAULT)


class _Masked(logging.Formatter):
    """Says a line of the log masked; what masks is loaded with the first one."""

    def format(self, record: logging.LogRecord) -> str:
        """Override logging.Formatter.format."""
        from desktop.office.trace_masking import masked

        return masked(super().format(record))


def _told(desk: Desk, error: Exception) -> Exit:
    match error:
        case StoreTrouble():
            return desk.output.refuse((error.finding(),))
        case NoCalendar():
            return desk.output.refuse((finding("no_calendar", year=error.year),))
        case CasesClosed():
            return desk.output.refuse((finding("cases_closed"),))
        case FlagError():
            desk.output.refuse((finding("flag_unfit", why=error),))
            return Exit.USAGE
        case ClockRefused():
            desk.output.refuse((finding("clock_refused"),))
            return Exit.USAGE
        case _:
            return desk.output.refuse((finding("file_failed", "file", why=error),))


@cache
def parser() -> Parser:
    """Return the parser of the whole command line, made once."""
    top: Parser = Parser(prog="joint-office", description=HELP["program"])
    top.add_argument("--json", action="store_true", help=HELP["json"])
    top.add_argument("--clock", type=moment, metavar="MOMENT", help=HELP["set_clock"])
    kinds = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    _application(kinds)
    _case(kinds)
    lists.add_lists(kinds)
    acts.add_acts(kinds.add_parser("act", help=HELP["act"]))
    _count(kinds)
    _tools(kinds)
    add_audit(kinds)
    add_hub(kinds)
    add_keys(kinds)
    add_persons(kinds)
    _stores(kinds)
    sync.add_sync(kinds)
    server.add_server(kinds.add_parser("server", help=SERVER["server"]))
    _command(kinds, "office-server", server.run_office_server)
    _name_officers(top)
    return top


def _name_officers(below: Parser) -> None:
    """Let every command on a store be told whose password opens it where it is encrypted."""
    flags = {flag for action in below._actions for flag in action.option_strings}
    if "--store" in flags and "--as" not in flags:
        below.add_argument("--as", dest="officer", default="", metavar="OFFICER", help=KEYS["as"])
    for action in below._actions:
        if isinstance(action, argparse._SubParsersAction):
            for made in action.choices.values():
                _name_officers(made)


if TYPE_CHECKING:
    Kinds = argparse._SubParsersAction[Parser]


def _command(kinds: "Kinds", name: str, run: Run) -> argparse.ArgumentParser:
    told = {**SERVER, **HELP}[name]
    made: argparse.ArgumentParser = kinds.add_parser(name, help=told, description=told)
    made.set_defaults(run=run)
    return made


def _store_flag(made: argparse.ArgumentParser) -> None:
    made.add_argument("--store", required=True, metavar="DIR", help=HELP["store"])


def _application(kinds: "Kinds") -> None:
    parts = kinds.add_parser("application", help=HELP["application"])
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")
    template = _command(below, "template", cases.run_template)
    template.add_argument("out", metavar="OUT.json|OUT.xlsx")
    schema = _command(below, "schema", cases.run_schema)
    schema.add_argument("out", metavar="OUT.json")
    taken = _command(below, "import", cases.run_import)
    taken.add_argument("file", metavar="FILE")
    _store_flag(taken)
    taken.add_argument("--as", dest="officer", default="lianghui", metavar="OFFICER")


def _case(kinds: "Kinds") -> None:
    parts = kinds.add_parser("case", help=HELP["case"])
    below = parts.add_subparsers(dest="part", required=True, metavar="PART")
    _store_flag(_command(below, "list", cases.run_list))
    out = _command(below, "export", cases.run_export)
    out.add_argument("out", metavar="OUT.xlsx")
    out.add_argument("--text", default="", metavar="TEXT", help=HELP["text"])
    out.add_argument("--open", action="store_true", help=HELP["open_only"])
    _store_flag(out)
    package = _command(below, "archive", delivery.run_archive)
    package.add_argument("case", metavar="CASE")
    package.add_argument("out", metavar="OUT.zip|FOLDER")
    package.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
    package.add_argument("--persons", action="store_true", help=HELP["persons"])
    package.add_argument("--reason", default="", metavar="TEXT", help=HELP["persons_reason"])
    _store_flag(package)
    days = _command(below, "ics", cases.run_ics)
    days.add_argument("out", metavar="OUT.ics")
    days.add_argument("--case", default="", metavar="CASE", help=agenda.CLI_CASE_HELP)
    _store_flag(days)
    shown = _command(below, "show", cases.run_show)
    shown.add_argument("case", metavar="CASE")
    _store_flag(shown)


def _count(kinds: "Kinds") -> None:
    counted = _command(kinds, "clock", tools.run_clock)
    counted.add_argument("date", type=day, metavar="DATE")
    counted.add_argument("--days", type=count, required=True, metavar="N")
    counted.add_argument("--at", type=hour, metavar="HH:MM", help=HOURS["count_at"])
    counted.add_argument("--received", action="store_true", help=HOURS["count_received"])
    counted.add_argument("--store", metavar="DIR", help=HOURS["count_store"])


def _tools(kinds: "Kinds") -> None:
    rules = kinds.add_parser("rules", help=HELP["rules"])
    below = rules.add_subparsers(dest="part", required=True, metavar="PART")
    tried = _command(below, "try", tools.run_rules_try)
    tried.add_argument("facts", metavar="FACTS.json")
    rules_cli.add_rules(below)
    rules_cli.add_whatif(kinds)
    rules_cli.add_replay(kinds)
    wordings.add_wordings(kinds.add_parser("wordings", help=WORDINGS["wordings"]))
    calendars.add_calendar(kinds.add_parser("calendar", help=HELP["calendar"]))
    hours.add_hours(kinds.add_parser("hours", help=HOURS["hours"]))
    administration.add_settings(kinds.add_parser("settings", help=HELP["settings"]))
    administration.add_officers(kinds.add_parser("officer", help=HELP["officer"]))
    letters = kinds.add_parser("letter", help=HELP["letter"])
    below = letters.add_subparsers(dest="part", required=True, metavar="PART")
    add_letters(below)
    add_sealing(below)
    rendered = _command(below, "render", tools.run_render)
    _store_flag(rendered)
    rendered.add_argument("--out", metavar="DIR")
    for name, run in (
        ("register", delivery.run_register),
        ("papers", delivery.run_papers),
        ("book", delivery.run_book),
    ):
        made = _command(below, name, run)
        made.add_argument("out", metavar="OUT.xlsx|OUT.pdf")
        made.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
        made.add_argument("--year", type=count, metavar="YEAR")
        if name == "papers":
            made.add_argument("--kind", default="", metavar="KIND", help=HELP["paper_kind"])
        _store_flag(made)
    rendered.add_argument("--all", action="store_true")
    rendered.add_argument("named", nargs="*", metavar="NUMBER|OUTDIR")
    rendered.set_defaults(wrong=rendered.error)


def _stores(kinds: "Kinds") -> None:
    _store_flag(_command(kinds, "rebuild", tools.run_rebuild))
    scan = _command(kinds, "attach", tools.run_attach)
    scan.add_argument("file", metavar="FILE")
    _store_flag(scan)
    kept = _command(kinds, "backup", tools.run_backup)
    _store_flag(kept)
    kept.add_argument("out", metavar="FOLDER", type=Path)
    back = _command(kinds, "restore", tools.run_restore)
    back.add_argument("backup", metavar="FOLDER", type=Path)
    _store_flag(back)
    add_salvage(kinds)
    add_year(kinds)
    health = _command(kinds, "doctor", doctor.run_doctor)
    health.add_argument("--store", metavar="DIR", help=HELP["store"])
    demo = _command(kinds, "demo", doctor.run_demo)
    _store_flag(demo)
    demo.add_argument(
        "--preset", choices=("small", "district", "city", "million"), default="district"
    )
    demo.add_argument("--seed", type=int, default=1)
    demo.add_argument("--today", type=day, metavar="DATE")
