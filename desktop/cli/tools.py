"""``clock``, ``rules try``, ``rebuild``, ``backup``, ``restore``, ``letter render``."""

from pathlib import Path

from desktop.cli.desk import Desk
from desktop.cli.output import REFUSED_MARK, Exit
from desktop.office.counting import CountFrom, count_from, story_of
from desktop.office.papers_out import render_all
from desktop.office.rulebook import load_rulebook
from desktop.office.trying import read_facts
from desktop.rules.cells import written
from desktop.rules.exemption import assess
from desktop.rules.findings import Refusal, finding
from desktop.rules.rulebook import Rulebook
from desktop.store.backup import backup, restore
from desktop.store.current_state import bring_up_to_date, project_histories
from desktop.store.personal import keep_key
from desktop.store.projections import rebuild
from desktop.store.sealing import SealKey
from desktop.wording.cli import TEXT
from desktop.wording.clock_story import COUNTS, begun
from desktop.wording.describe import day_text
from desktop.wording.findings import say
from desktop.wording.rules import counted_day_text, verdict_lines


def run_clock(desk: Desk) -> Exit:
    """Say the due day by the office's hours, and for each day why it counts or not."""
    given = CountFrom(desk.given.date, desk.given.at, desk.given.received)
    days = desk.given.days
    count = count_from(_rules(desk), given, days)
    if count.start is None or count.missing_year is not None:
        return desk.output.refuse((finding("no_calendar", year=count.missing_year),))
    due = count.days[-1].note.day
    rows = [
        {"day": c.note.day, "kind": c.note.kind, "holiday": c.note.holiday, "number": c.number}
        for c in count.days
    ]
    lines = [] if given.at is None else [begun(story_of(count, given))]
    counts = COUNTS[count.beginning.first_day_counts]
    lines.append(TEXT["clock_start"].format(day=day_text(count.start), counts=counts, days=days))
    lines += [counted_day_text(c) for c in count.days]
    lines.append(TEXT["clock_due"].format(day=day_text(due)))
    return desk.output.tell({"starts_on": count.start, "due_on": due, "days": rows}, lines)


def _rules(desk: Desk) -> Rulebook:
    """Return the rules of ``--store``, or those the program brings where none is named."""
    if desk.given.store is None:
        return load_rulebook(None)
    office = desk.office()
    with office.store:
        return office.rules


def run_rules_try(desk: Desk) -> Exit:
    """Apply the exemption rule to facts from a file, with every row and what is still asked."""
    facts = read_facts(Path(desk.given.facts))
    if isinstance(facts, Refusal):
        return desk.output.refuse(facts.findings)
    on = desk.clock().read().moment.date()
    verdict = assess(facts, on, load_rulebook(None).exemption)
    stated = verdict.decision.facts
    data = {
        "outcome": verdict.outcome,
        "questions": list(verdict.questions),
        "referrals": list(verdict.referrals),
        "rows": [
            {
                "rule": trace.row.id,
                "value": [(path, written(stated[path])) for path in trace.paths],
                "result": trace.result,
            }
            for trace in verdict.rows
        ],
        "rules": verdict.rules_digest,
    }
    desk.output.tell(data, verdict_lines(verdict))
    return Exit.UNKNOWN if verdict.questions else Exit.DONE


def run_rebuild(desk: Desk) -> Exit:
    """Make the current-state tables anew from the record."""
    with desk.record() as store, store.writing() as connection:
        cases = rebuild(connection, (project_histories,))
    return desk.output.tell({"cases": cases}, [TEXT["rebuilt"].format(cases=cases)])


def run_backup(desk: Desk) -> Exit:
    """Copy the store while it is in use, and verify the copy."""
    target = Path(desk.given.out)
    with desk.record() as store:
        backup(store, target)
        bring_up_to_date(store)
    return desk.output.tell({"backup": str(target)}, [TEXT["backed_up"].format(file=target)])


def run_restore(desk: Desk) -> Exit:
    """Bring a verified backup back into an empty folder."""
    source, target = Path(desk.given.backup), Path(desk.given.store)
    desk.unlocked(source)
    restore(source, target)
    return desk.output.tell({"store": str(target)}, [TEXT["restored"].format(folder=target)])


def run_render(desk: Desk) -> Exit:
    """Write the pages of issued letters to files, made anew and compared with what was kept."""
    number, out = _rendered(desk)
    office = desk.office()
    with office.store:
        out.mkdir(parents=True, exist_ok=True)
        done = render_all(office, out, number)
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    written, against = done
    lines = [TEXT["rendered"].format(number=n, file=f) for n, f in written]
    undrawn = [str(say(f)) for f in against]
    told = {"letters": [{"number": n, "file": str(f)} for n, f in written], "undrawn": undrawn}
    desk.output.tell(told, [*lines, *(f"{REFUSED_MARK} {said}" for said in undrawn)])
    return Exit.REFUSED if against else Exit.DONE


def _rendered(desk: Desk) -> tuple[str | None, Path]:
    """Return the number that is wanted, None for all, and the folder; else it is wrong usage."""
    named = list(desk.given.named)
    folder = desk.given.out or (named.pop() if named else "")
    if not folder or desk.given.all == bool(named) or len(named) > 1:
        desk.given.wrong(TEXT["render_usage"])
    return (named[0] if named else None), Path(folder)


def run_attach(desk: Desk) -> Exit:
    """Keep a scan sealed in the store and say under which hash acts may name it."""
    key = SealKey.new()
    with desk.store() as store:
        with store.writing() as connection:
            keep_key(connection, key)
        kept = store.attachments.put_file(Path(desk.given.file), key=key)
    data = {"digest": kept.digest, "size": kept.size}
    return desk.output.tell(data, [TEXT["attached"].format(digest=kept.digest)])
