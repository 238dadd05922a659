"""``rules list|show|export|import|propose|publish|reject|whatif`` and ``replay``."""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.cli.usage import Parser
from desktop.domain.publishing import Publication, Stand
from desktop.files.rule_file import read_rule, write_rule
from desktop.files.unreadable import Unreadable
from desktop.office.office import Office
from desktop.office.publishing import drop
from desktop.office.replay import replay
from desktop.office.rule_changes import (
    WhatIf,
    against_proposal,
    proposal_of,
    proposals,
    propose_table,
    publish_table,
    what_if,
)
from desktop.office.rule_document import rule_document
from desktop.office.rule_versions import published_table, table_findings
from desktop.rules.decision import Table
from desktop.rules.findings import Refusal, finding
from desktop.rules.versions import Versions
from desktop.wording.publishing import STANDS
from desktop.wording.rule_tables import HELP, TEXT

Run = Callable[[Desk], Exit]


def add_rules(below: Any) -> None:
    """Add everything of ``rules`` that works on a store."""
    _command(below, "list", run_list, HELP["list"])
    shown = _command(below, "show", run_show, HELP["rule_show"])
    shown.add_argument("table", metavar="TABLE")
    out = _command(below, "export", run_export, HELP["rule_export"])
    out.add_argument("table", metavar="TABLE")
    out.add_argument("out", metavar="OUT.xlsx|OUT.json")
    paper = _command(below, "document", run_document, HELP["document"])
    paper.add_argument("table", metavar="TABLE")
    paper.add_argument("out", metavar="OUT.pdf")
    taken = _command(below, "import", run_whatif, HELP["rule_import"])
    taken.add_argument("draft", metavar="FILE")
    made = _command(below, "propose", run_propose, HELP["propose"])
    made.add_argument("file", metavar="FILE")
    made.add_argument("--reason", default="", help=HELP["reason"])
    _officer(made)
    done = _command(below, "publish", run_publish, HELP["publish"])
    done.add_argument("proposal", metavar="PROPOSAL")
    done.add_argument("--seen", default="", metavar="CODE", help=HELP["seen"])
    _officer(done)
    given_up = _command(below, "reject", run_reject, HELP["reject"])
    given_up.add_argument("proposal", metavar="PROPOSAL")
    given_up.add_argument("--reason", required=True, help=HELP["reason"])
    _officer(given_up)
    add_whatif(below)


def add_whatif(below: Any) -> None:
    """Add ``whatif`` of a file or of a proposal."""
    tried = _command(below, "whatif", run_whatif, HELP["what_if"])
    tried.add_argument("draft", metavar="FILE|PROPOSAL")


def add_replay(kinds: Any) -> None:
    """Add ``replay``."""
    _command(kinds, "replay", run_replay, HELP["replay"])


def run_list(desk: Desk) -> Exit:
    """Say every rule table with its newest version."""
    office = desk.office()
    with office.store:
        tables = office.rules.tables
    rows = [_table_data(versions) for versions in tables.values()]
    return desk.output.tell({"tables": rows}, (TEXT["table"].format(**row) for row in rows))


def run_show(desk: Desk) -> Exit:
    """Say the rows of a table, its versions and its proposals."""
    office = desk.office()
    with office.store:
        versions = office.rules.tables.get(desk.given.table)
        if versions is None:
            return desk.output.refuse((finding("table_unknown", "id", given=desk.given.table),))
        made = proposals(office, desk.given.table)
    data = {
        **_table_data(versions),
        "versions": [_version_data(versions, table) for table in versions.all],
        "proposals": [_proposal_data(p) for p in made],
        "content": dict(versions.all[-1].content.raw),
    }
    return desk.output.tell(data, _shown(versions, made))


def run_export(desk: Desk) -> Exit:
    """Write the newest version of a table to a file that can be changed and read in again."""
    office = desk.office()
    with office.store:
        versions = office.rules.tables.get(desk.given.table)
    if versions is None:
        return desk.output.refuse((finding("table_unknown", "id", given=desk.given.table),))
    file = Path(desk.given.out)
    write_rule(file, versions.all[-1].content)
    return desk.output.tell({"file": str(file)}, [TEXT["written"].format(file=file)])


def run_document(desk: Desk) -> Exit:
    """Write the public text of the newest version of a table."""
    office = desk.office()
    with office.store:
        versions = office.rules.tables.get(desk.given.table)
        if versions is None:
            return desk.output.refuse((finding("table_unknown", "id", given=desk.given.table),))
        made = rule_document(office, versions, versions.all[-1])
    file = Path(desk.given.out)
    file.write_bytes(made.pdf)
    return desk.output.tell({"file": str(file)}, [TEXT["written"].format(file=file)])


def run_propose(desk: Desk) -> Exit:
    """Propose the table of a file as the next version of its rule."""
    raw = _read(desk, desk.given.file)
    if isinstance(raw, Refusal):
        return desk.output.refuse(raw.findings)
    office = desk.office()
    with office.store:
        done = propose_table(office, raw, desk.given.reason, desk.given.officer)
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    return desk.output.tell({"proposal": done}, [TEXT["proposed"].format(id=done)])


def run_publish(desk: Desk) -> Exit:
    """Publish a proposal as a second officer who saw its what-if."""
    office = desk.office()
    with office.store:
        done = publish_table(office, desk.given.proposal, desk.given.seen, desk.given.officer)
        if isinstance(done, Refusal):
            return desk.output.refuse(done.findings)
        proposal = proposal_of(office, done)
    assert proposal is not None
    table = published_table(proposal)
    data = {"proposal": done, "digest": table.digest, "since": table.head.valid_from}
    line = TEXT["published"].format(title=table.head.title, since=table.head.valid_from)
    return desk.output.tell(data, [line])


def run_reject(desk: Desk) -> Exit:
    """Give a proposal up."""
    office, given = desk.office(), desk.given
    with office.store:
        proposal = proposal_of(office, given.proposal)
        if proposal is None:
            return desk.output.refuse((finding("proposal_missing"),))
        done = drop(office, proposal.subject, proposal.id, given.reason, given.officer)
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    return desk.output.tell({"proposal": done}, [TEXT["dropped"].format(id=done)])


def run_whatif(desk: Desk) -> Exit:
    """Say which cases of the store a file or a proposal would decide otherwise."""
    office = desk.office()
    with office.store:
        draft = _draft(desk, office)
        if isinstance(draft, Refusal):
            return desk.output.refuse(draft.findings)
        would = what_if(office, draft)
    data = {
        "table": would.table,
        "cases": would.cases,
        "code": would.code,
        "changed": [
            {"case": c.number, "before": c.before, "after": c.after, "asks": list(c.asks)}
            for c in would.changed
        ],
    }
    return desk.output.tell(data, _what_if_lines(would))


def run_replay(desk: Desk) -> Exit:
    """Decide the whole record again and say what differs."""
    office = desk.office()
    with office.store:
        done = replay(office)
    if done.differences:
        return desk.output.refuse(done.differences)
    counts = {"decisions": done.decisions, "days": done.days, "letters": done.letters}
    line = TEXT["replayed"].format(**counts, count=0)
    return desk.output.tell({**counts, "differences": 0}, [line])


def _draft(desk: Desk, office: Office) -> Table | Refusal:
    """Return the draft of a file or of a proposal, proved."""
    if not Path(desk.given.draft).suffix:
        proposal = proposal_of(office, desk.given.draft)
        if proposal is None:
            return Refusal((finding("proposal_missing"),))
        unread = against_proposal(office, proposal)
        return Refusal(unread) if unread else published_table(proposal)
    raw = _read(desk, desk.given.draft)
    if isinstance(raw, Refusal):
        return raw
    found = table_findings(raw, office.rules.tables.get(str(raw.get("id", ""))))
    return Refusal(found) if found else Table(raw)


def _read(_desk: Desk, name: str) -> dict[str, Any] | Refusal:
    try:
        return read_rule(Path(name))
    except Unreadable as unread:
        return Refusal((unread.finding,))


def _table_data(versions: Versions) -> dict[str, Any]:
    table = versions.all[-1]
    head = table.head
    return {
        "id": head.id,
        "title": head.title,
        "number": versions.number(table),
        "body": head.body,
        "document": f" {head.number}" if head.number else "",
        "since": head.valid_from.isoformat(),
        "digest": table.digest[:8],
    }


def _version_data(versions: Versions, table: Table) -> dict[str, Any]:
    return {
        "number": versions.number(table),
        "since": table.head.valid_from.isoformat(),
        "known": table.head.known_from.isoformat(),
        "digest": table.digest[:8],
    }


def _proposal_data(proposal: Publication) -> dict[str, Any]:
    return {
        "id": proposal.id,
        "title": proposal.title,
        "stand": proposal.stand.value,
        "officer": proposal.proposed_by,
        "at": proposal.proposed_at.isoformat(timespec="minutes"),
        "reason": proposal.reason,
    }


def _shown(versions: Versions, made: tuple[Publication, ...]) -> Iterator[str]:
    table = versions.all[-1]
    yield TEXT["table"].format(**_table_data(versions))
    for row in table.rows:
        then = table.content.outcomes.get(str(row.then), row.then)
        yield TEXT["row"].format(id=row.id, title=row.title, then=then, basis=row.basis)
    for one in versions.all:
        yield TEXT["version"].format(**_version_data(versions, one))
    for proposal in made:
        stand = STANDS[Stand(proposal.stand)]
        yield TEXT["proposal"].format(**_proposal_data(proposal) | {"stand": stand})


def _what_if_lines(would: WhatIf) -> Iterator[str]:
    yield TEXT["what_if"].format(
        title=would.title, cases=would.cases, count=len(would.changed), code=would.code
    )
    for case in would.changed:
        yield TEXT["changed"].format(
            number=case.number, enterprise=case.enterprise, before=case.was, after=case.will
        )


def _command(below: Any, name: str, run: Run, told: str) -> argparse.ArgumentParser:
    made: Parser = below.add_parser(name, help=told)
    made.set_defaults(run=run)
    made.add_argument("--store", required=True, metavar="DIR")
    return made


def _officer(made: argparse.ArgumentParser) -> None:
    made.add_argument("--as", dest="officer", required=True, metavar="OFFICER")
