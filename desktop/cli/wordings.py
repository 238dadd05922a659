"""``wordings list|show|export|propose|publish|reject``: the papers' wordings and their versions."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.usage import Parser
from desktop.domain.publishing import Publication
from desktop.letters.form_text import form_toml, raw_of
from desktop.letters.notice import Notice
from desktop.letters.wordings import WordingVersion
from desktop.office.office import Office
from desktop.office.publishing import drop
from desktop.office.wording_changes import (
    propose_wording,
    publish_wording,
    wording_proposal,
    wording_publications,
)
from desktop.office.wording_files import read_wording, wording_file
from desktop.rules.findings import Finding, Refusal, finding
from desktop.wording.notices import NAMES
from desktop.wording.publishing import STANDS
from desktop.wording.wordings import HELP, TEXT

Run = Callable[[Desk], Exit]


def add_wordings(parser: Any) -> None:
    """Add everything of ``wordings``."""
    below = parser.add_subparsers(dest="part", required=True, metavar="PART")
    _command(below, "list", run_list)
    shown = _command(below, "show", run_show)
    shown.add_argument("paper", metavar="PAPER")
    out = _command(below, "export", run_export)
    out.add_argument("paper", metavar="PAPER")
    out.add_argument("out", metavar="OUT.toml")
    made = _command(below, "propose", run_propose)
    made.add_argument("paper", metavar="PAPER")
    made.add_argument("file", metavar="FILE.toml")
    made.add_argument("--reason", default="", help=HELP["reason"])
    done = _command(below, "publish", run_publish)
    given_up = _command(below, "reject", run_reject)
    given_up.add_argument("--reason", required=True, help=HELP["reason"])
    for decided in (done, given_up):
        decided.add_argument("proposal", metavar="PROPOSAL")
    for acting in (made, done, given_up):
        acting.add_argument("--as", dest="officer", required=True, metavar="OFFICER")


def run_list(desk: Desk) -> Exit:
    """Say every paper with the version of its wording that begins last."""
    office = desk.office()
    with office.store:
        rows = [_version_data(office.wordings.versions(name)[-1]) for name in Notice]
    return desk.output.tell({"papers": rows}, (TEXT["paper"].format(**row) for row in rows))


def run_show(desk: Desk) -> Exit:
    """Say a paper's wording as its file, its versions and its proposals."""
    office, name = desk.office(), desk.given.paper
    with office.store:
        if found := _unknown(name):
            return desk.output.refuse(found)
        versions = office.wordings.versions(name)
        made = wording_publications(office, name)
    known = [_version_data(version) for version in versions]
    proposed = [_proposal_data(proposal) for proposal in made]
    lines = [form_toml([versions[-1].form])]
    lines += [TEXT["version"].format(**row) for row in known]
    lines += [TEXT["proposal"].format(**row) for row in proposed]
    content = raw_of(versions[-1].form)
    return desk.output.tell({"content": content, "versions": known, "proposals": proposed}, lines)


def run_export(desk: Desk) -> Exit:
    """Write a paper's wording to a file that can be changed and proposed."""
    office, file = desk.office(), Path(desk.given.out)
    with office.store:
        if found := _unknown(desk.given.paper):
            return desk.output.refuse(found)
        file.write_bytes(wording_file(office, desk.given.paper))
    return desk.output.tell({"file": str(file)}, [TEXT["written"].format(file=file)])


def run_propose(desk: Desk) -> Exit:
    """Propose the wording of a file as the next version of a paper's."""
    raw, given = read_wording(Path(desk.given.file)), desk.given
    if isinstance(raw, Refusal):
        return desk.output.refuse(raw.findings)
    office = desk.office()
    with office.store:
        done = propose_wording(office, given.paper, raw, given.reason, given.officer)
    return _told(desk, done, "proposed")


def run_publish(desk: Desk) -> Exit:
    """Publish a proposed wording as a second officer."""
    office = desk.office()
    with office.store:
        done = publish_wording(office, desk.given.proposal, desk.given.officer)
        proposal = None if isinstance(done, Refusal) else wording_proposal(office, done)
    return _told(desk, done, "published", proposal.title if proposal else "")


def run_reject(desk: Desk) -> Exit:
    """Give a proposed wording back."""
    office, given = desk.office(), desk.given
    with office.store:
        done = _dropped(office, given.proposal, given.reason, given.officer)
    return _told(desk, done, "dropped")


def _dropped(office: Office, proposal_id: str, reason: str, officer: str) -> str | Refusal:
    proposal = wording_proposal(office, proposal_id)
    if proposal is None:
        return Refusal((finding("proposal_missing"),))
    return drop(office, proposal.subject, proposal.id, reason, officer)


def _told(desk: Desk, done: str | Refusal, said: str, title: str = "") -> Exit:
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    return desk.output.tell({"proposal": done}, [TEXT[said].format(id=done, title=title)])


def _unknown(name: str) -> tuple[Finding, ...]:
    return () if name in set(Notice) else (finding("wording_unknown", "wording", given=name),)


def _version_data(version: WordingVersion) -> dict[str, str]:
    return {
        "name": version.name,
        "title": NAMES[version.name],
        "since": version.form.since.isoformat(),
        "source": version.form.source,
        "digest": version.digest[:8],
    }


def _proposal_data(proposal: Publication) -> dict[str, str]:
    return {
        "id": proposal.id,
        "title": proposal.title,
        "stand": STANDS[proposal.stand],
        "officer": proposal.proposed_by,
        "at": proposal.proposed_at.isoformat(timespec="minutes"),
        "reason": proposal.reason,
    }


def _command(below: Any, name: str, run: Run) -> argparse.ArgumentParser:
    made: Parser = below.add_parser(name, help=HELP[name])
    made.set_defaults(run=run)
    made.add_argument("--store", required=True, metavar="DIR")
    return made
