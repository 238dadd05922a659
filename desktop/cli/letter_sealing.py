"""``letter seal``, ``scan``, ``stamp`` and ``serve``: the seal and the service of every paper."""

from pathlib import Path
from typing import TYPE_CHECKING

from desktop.cli.acts import tell_recording
from desktop.cli.command_flags import FlagError
from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.secrets import seal_password
from desktop.files.content import MEGABYTE, read_content
from desktop.files.unreadable import Unreadable
from desktop.office.act_making import do_act
from desktop.office.office import Office, Recording
from desktop.office.paper_finding import sealable
from desktop.office.paper_sealing import PaperToSeal
from desktop.office.revocation import checked_lists
from desktop.office.sealing import (
    LIST_PLACE,
    DrawnSeal,
    LetterToSeal,
    PhysicalSeal,
    PlatformSeal,
    Sealable,
    SealProvider,
    TokenSeal,
    add_stamp,
    certificate_seal,
    keep_scan_of_paper,
    remembered,
    seal_with,
)
from desktop.plain_json import parse
from desktop.rules.findings import Refusal, finding
from desktop.store.attachments import LIMIT
from desktop.wording.cli import HELP
from desktop.wording.sealing import CLI_HELP as WORDS

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]
    Done = Recording | Refusal


LARGEST_P12 = MEGABYTE
MOST_LISTS = 32
"""So many revocation lists are read at once."""
PERSON = frozenset({"name", "phone", "identity"})


def add_sealing(below: "Kinds") -> None:
    """Add ``seal``, ``scan`` and ``stamp``."""
    made = _command(below, "seal", run_seal)
    which = made.add_mutually_exclusive_group(required=True)
    which.add_argument("--drawn", action="store_true", help=WORDS["drawn"])
    which.add_argument("--physical", action="store_true", help=WORDS["physical"])
    which.add_argument("--certificate", metavar="FILE.p12", help=WORDS["certificate"])
    which.add_argument("--token", metavar="DRIVER", help=WORDS["token"])
    which.add_argument("--sealed-file", metavar="FILE.pdf", help=WORDS["sealed_file"])
    lists = made.add_mutually_exclusive_group()
    lists.add_argument("--crl", action="append", default=[], metavar="FILE", help=WORDS["crl"])
    lists.add_argument("--no-crl", action="store_true", help=WORDS["no_crl"])
    made.add_argument("--token-label", default="", metavar="LABEL", help=WORDS["token_label"])
    scan = _command(below, "scan", run_scan)
    scan.add_argument("file", metavar="FILE")
    stamp = _command(below, "stamp", run_stamp)
    stamp.add_argument("--tsa", required=True, metavar="URL", help=WORDS["tsa"])
    serve = _command(below, "serve", run_serve)
    serve.add_argument("--method", required=True, metavar="TEXT", help=WORDS["serve_method"])
    serve.add_argument("--at", default="", metavar="TIME", help=WORDS["serve_at"])
    serve.add_argument("--to", default="", metavar="JSON", help=WORDS["serve_to"])


def _command(below: "Kinds", name: str, run: "Callable[[Desk], Exit]") -> "Parser":
    made = below.add_parser(name, help=WORDS[name])
    made.add_argument("number", metavar="NUMBER")
    made.add_argument("--store", required=True, metavar="DIR", help=HELP["store"])
    made.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
    made.set_defaults(run=run)
    return made


def run_seal(desk: Desk) -> Exit:
    """Seal a letter by the provider the flags name; the password is asked for, never a flag."""
    office = desk.office()
    with office.store:
        provider = _provider(desk, office)
        if isinstance(provider, Refusal):
            return desk.output.refuse(provider.findings)
        by = desk.given.officer
        return _told(desk, office, lambda what: seal_with(office, what, by, provider))


def run_scan(desk: Desk) -> Exit:
    """Keep the scan of a letter that was stamped on paper."""
    data = _content(desk.given.file, LIMIT)
    if isinstance(data, Refusal):
        return desk.output.refuse(data.findings)
    office, officer = desk.office(), desk.given.officer
    with office.store:
        return _told(desk, office, lambda what: keep_scan_of_paper(office, what, officer, data))


def run_stamp(desk: Desk) -> Exit:
    """Put a time stamp on a signed letter."""
    office, officer = desk.office(), desk.given.officer
    with office.store:
        return _told(desk, office, lambda what: add_stamp(office, what, officer, desk.given.tsa))


def run_serve(desk: Desk) -> Exit:
    """Record how a letter or another paper was served."""
    given = desk.given
    office, officer = desk.office(), given.officer
    values = {"method": given.method, "served_at": given.at, "recipient": _person(given.to)}
    with office.store:
        found = sealable(office, given.number)
        match found:
            case LetterToSeal():
                named = {"case_id": found.case_id, "letter": found.letter}
                done = do_act(office, "serve-letter", {**values, **named}, officer)
            case PaperToSeal():
                named = {"case_id": found.case_id, "paper_id": found.paper_id}
                done = do_act(office, "serve-document", {**values, **named}, officer)
            case _:
                return desk.output.refuse((finding("letter_missing", letter=given.number),))
        return tell_recording(desk, office, done)


def _person(text: str) -> "dict[str, str] | None":
    if not text:
        return None
    try:
        return {name: str(said) for name, said in parse(text).items() if name in PERSON}
    except (ValueError, AttributeError):
        raise FlagError("to", text) from None


def _provider(desk: Desk, office: Office) -> SealProvider | Refusal:
    given = desk.given
    if given.drawn:
        return DrawnSeal()
    if given.physical:
        return PhysicalSeal()
    if given.sealed_file:
        sealed = _content(given.sealed_file, LIMIT)
        return sealed if isinstance(sealed, Refusal) else PlatformSeal(sealed)
    return _signing(desk, office)


def _signing(desk: Desk, office: Office) -> SealProvider | Refusal:
    """Return the seal that signs: a token's or a file's, with the lists it is held against."""
    given = desk.given
    now = office.clock.read().moment
    known = checked_lists(_list_places(desk, office), now)
    if known.findings:
        return Refusal(known.findings)
    lists = known.data
    if given.token:
        return TokenSeal(Path(given.token), seal_password(), now, given.token_label, lists)
    data = _content(given.certificate, LARGEST_P12)
    if isinstance(data, Refusal):
        return data
    return certificate_seal(data, seal_password(), now, lists)


def _content(file: str, most: int) -> bytes | Refusal:
    """Return a file's bytes, or why they are not taken; never more are read than may be."""
    try:
        return read_content(Path(file), most)
    except Unreadable as unread:
        return Refusal((unread.finding,))


def _list_places(desk: Desk, office: Office) -> tuple[str, ...]:
    """Return where the revocation lists lie: as given, or else where the last seal had them."""
    given = desk.given
    if len(given.crl) > MOST_LISTS:
        raise FlagError("crl", f"{len(given.crl)} > {MOST_LISTS}")
    if given.crl or given.no_crl:
        return tuple(given.crl)
    return tuple(filter(None, (remembered(office, LIST_PLACE),)))


def _told(desk: Desk, office: Office, act: "Callable[[Sealable], Done]") -> Exit:
    found = sealable(office, desk.given.number)
    if found is None:
        return desk.output.refuse((finding("letter_missing", letter=desk.given.number),))
    return tell_recording(desk, office, act(found))
