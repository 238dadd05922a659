"""``letter verify`` and ``letter keys``: is a letter genuine, with or without the register."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.letters.verify import MARK
from desktop.office.letter_keys import KeyRing, read_keys, write_keys
from desktop.office.letter_register import verify_in_office
from desktop.office.letter_verifying import code_verified, verify_file
from desktop.rules.findings import Refusal, finding
from desktop.store.rows_verify import Answer, Verdict
from desktop.wording import verifying as words
from desktop.wording.cli import HELP

if TYPE_CHECKING:
    import argparse

    from desktop.cli.usage import Parser

    Kinds = argparse._SubParsersAction[Parser]

LIMIT = 200 * 1024 * 1024
EXITS = {Verdict.GENUINE: Exit.DONE, Verdict.UNKNOWN: Exit.UNKNOWN}


def add_letters(below: "Kinds") -> None:
    """Add ``verify`` and ``keys``."""
    made = below.add_parser("verify", help=words.HELP["verify"])
    made.add_argument("what", metavar="FILE|QR-TEXT", help=words.HELP["verify_what"])
    made.add_argument("--store", metavar="DIR", help=HELP["store"])
    made.add_argument(
        "--keys", action="append", default=[], metavar="KEYS.json", help=words.HELP["verify_keys"]
    )
    made.set_defaults(run=run_verify)
    keys = below.add_parser("keys", help=words.HELP["keys"])
    keys.add_argument("out", metavar="KEYS.json")
    keys.add_argument("--store", required=True, metavar="DIR", help=HELP["store"])
    keys.set_defaults(run=run_keys)


def run_verify(desk: Desk) -> Exit:
    """Say whether a letter is genuine: 0 genuine, 3 unknown, 1 anything else.

    Of a scan or a code alone the words are unknown: no script may take either for the letter.
    """
    ring = KeyRing()
    for file in desk.given.keys:
        read = read_keys(Path(file))
        if isinstance(read, Refusal):
            return desk.output.refuse(read.findings)
        ring = ring.joined(read)
    given = _given(desk.given.what)
    if isinstance(given, Refusal):
        return desk.output.refuse(given.findings)
    answer = _answer(desk, given, ring)
    desk.output.tell(_data(answer), _lines(answer, desk.given.what))
    if _is_copy(answer):
        return Exit.UNKNOWN
    return EXITS.get(answer.verdict, Exit.REFUSED)


def run_keys(desk: Desk) -> Exit:
    """Write the public keys the office's letters are verified with."""
    file = Path(desk.given.out)
    office = desk.office()
    with office.store:
        said = {"file": str(file), "fingerprint": write_keys(office, file)}
    return desk.output.tell(said, [words.CLI["keys_written"].format_map(said)])


def _answer(desk: Desk, given: bytes | str, ring: KeyRing) -> Answer:
    if desk.given.store:
        office = desk.office()
        with office.store:
            return verify_in_office(office, given, ring)
    return code_verified(given, ring) if isinstance(given, str) else verify_file(given, ring)


def _given(what: str) -> bytes | str | Refusal:
    if what.lstrip().startswith(MARK):
        return what
    file = Path(what)
    try:
        if file.stat().st_size > LIMIT:
            limit = LIMIT // (1024 * 1024)
            return Refusal((finding("attachment_too_large", limit_mb=limit),))
        return file.read_bytes()
    except OSError as error:
        return Refusal((finding("file_failed", "file", why=error.strerror or error),))


def _lines(answer: Answer, what: str) -> list[str]:
    codes = tuple(g.code for g in answer.grounds)
    source = what if len(what) < 80 else f"{what[:40]}…"
    verdict = words.verdict_said(answer.verdict, codes)
    lines = [words.CLI["verdict"].format(verdict=verdict, source=source)]
    for one in answer.grounds:
        said = words.ground_said(one.code, dict(one.facts))
        lines.append(words.CLI["ground"].format(said=said))
    if not answer.is_register_asked:
        lines.append(words.CLI["ground"].format(said=words.NO_REGISTER))
    rows = {
        "number": answer.number,
        "issued_on": answer.issued_on,
        "organ": answer.organ,
        "key": answer.key_id,
        "digest": answer.digest,
    }
    for name, value in rows.items():
        if value:
            lines.append(words.CLI["row"].format(name=words.ROWS[name], value=value))
    return lines


def _is_copy(answer: Answer) -> bool:
    """Return whether only the code was verified, and not the words it stands under."""
    codes = {found.code for found in answer.grounds}
    return answer.verdict is Verdict.GENUINE and bool(codes & words.COPIES)


def _data(answer: Answer) -> dict[str, Any]:
    return {
        "verdict": answer.verdict.value,
        "code_only": _is_copy(answer),
        "grounds": [{"code": g.code, **dict(g.facts)} for g in answer.grounds],
        "number": answer.number,
        "issued_on": answer.issued_on,
        "organ": answer.organ,
        "key": answer.key_id,
        "sha256": answer.digest,
        "case_id": answer.case_id,
        "letter": answer.letter_id,
        "paper": answer.paper_id,
        "register": answer.is_register_asked,
    }
