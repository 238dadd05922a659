"""``application …`` and ``case …``: take forms in, list cases, show one."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, ParamSpec

from desktop.cli.acts import tell_recording
from desktop.cli.desk import Desk
from desktop.cli.output import Exit
from desktop.domain.case import Case, Matter
from desktop.domain.clocks import (
    accepted_as_known,
    ball_holders,
    matter_due,
    statutory_due,
    step_due,
)
from desktop.domain.outdated import as_it_stands
from desktop.files.application_schema import write_schema
from desktop.files.application_template import write_template
from desktop.office.applications import take_application
from desktop.office.cases_export import export_register
from desktop.office.code_warnings import warnings_of
from desktop.office.office import Office
from desktop.office.page_agenda import cases_file
from desktop.rules.findings import Refusal, finding
from desktop.store.codec import to_json
from desktop.store.queries import all_cases
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort
from desktop.wording import agenda
from desktop.wording.cli import TEXT
from desktop.wording.describe import due_text, lamp_text, letter_line, verdict_text
from desktop.wording.findings import say
from desktop.wording.sentences import joined, listed
from desktop.wording.values import BUREAUS, HOLDERS, MATTER_OUTCOMES, MATTERS, OPINIONS

Asked = ParamSpec("Asked")


def run_template(desk: Desk) -> Exit:
    """Write an empty application form, as JSON or as a workbook."""
    path = Path(desk.given.out)
    write_template(path)
    return desk.output.tell({"file": str(path)}, [TEXT["template"].format(file=path)])


def run_schema(desk: Desk) -> Exit:
    """Write the published JSON schema of the application form."""
    path = Path(desk.given.out)
    write_schema(path)
    return desk.output.tell({"file": str(path)}, [TEXT["schema"].format(file=path)])


def run_import(desk: Desk) -> Exit:
    """Take the application of a form file in as a new case."""
    office = desk.office(create=True)
    with office.store:
        done = take_application(office, Path(desk.given.file), desk.given.officer)
        return tell_recording(desk, office, done)


def run_list(desk: Desk) -> Exit:
    """List the cases with verdict and due day."""
    office = desk.office()
    with office.store, office.store.reading() as connection:
        cases = list(all_cases(connection))
        rows = [_row(c, office) for c in cases]
        lines = [_line(c, office) for c in cases] or [TEXT["no_cases"]]
        return desk.output.tell({"cases": rows}, lines)


def run_show(desk: Desk) -> Exit:
    """Show one case: matters, steps with their clocks, verdict, letters, timeline."""
    office = desk.office()
    with office.store:
        case = office.case(desk.given.case)
        if case is None:
            return desk.output.refuse((finding("case_missing"),))
        data = {**_row(case, office), "state": to_json(case)}
        return desk.output.tell(data, list(_sheet(case, office)))


def run_export(desk: Desk) -> Exit:
    """Write the register of cases, or what is found in it, to a workbook."""
    file = Path(desk.given.out)
    state = "open" if desk.given.open else ""
    wanted = CasesFilter(text=desk.given.text, state=state)
    office = desk.office()
    with office.store:
        columns = tuple(CasesColumn)
        done = export_register(office, file, (wanted, CasesSort()), columns, _silent)
    if isinstance(done, Refusal):
        return desk.output.refuse(done.findings)
    return desk.output.tell(
        {"file": str(file), "cases": done}, [TEXT["exported"].format(file=file, cases=done)]
    )


def run_ics(desk: Desk) -> Exit:
    """Write the due days of a case, or of all open ones, to a calendar file."""
    file = Path(desk.given.out)
    office = desk.office()
    with office.store:
        case = office.case(desk.given.case) if desk.given.case else None
        if desk.given.case and case is None:
            return desk.output.refuse((finding("case_missing"),))
        content, count = cases_file(office, case)
    file.write_bytes(content)
    said = agenda.CLI_DONE.format(file=file, count=count)
    return desk.output.tell({"file": str(file), "events": count}, [said])


def _silent(_done: int, _whole: int) -> None:
    return


def _row(case: Case, office: Office) -> dict[str, Any]:
    return {
        "number": case.number,
        "case_id": case.id,
        "enterprise": case.form.enterprise.name,
        "holders": list(ball_holders(case, office.now().date())),
        "matters": [_matter_row(m, office) for m in case.matters],
        "letters": [_letter_row(x) for x in case.letters],
        "warnings": [f.rule for f in warnings_of(case)],
    }


def _letter_row(letter: Any) -> dict[str, Any]:
    return {
        "letter": letter.id,
        "number": letter.number,
        "stage": letter.stage.value,
        "issued_on": letter.issued_on,
        "due_on": letter.due_on,
    }


def _matter_row(matter: Matter, office: Office) -> dict[str, Any]:
    today = office.now().date()
    due = matter_due(matter, today, office.rules)
    law = statutory_due(matter, today, office.rules)
    return {
        "matter": matter.kind.value,
        "received_on": matter.received_on,
        "accepted_on": accepted_as_known(matter, today, office.rules),
        "verdict": matter.verdict.effective.value if matter.verdict else None,
        "questions": list(matter.verdict.questions) if matter.verdict else [],
        "due_on": due.on if due else None,
        "statutory_on": law.on if law else None,
        "outcome": matter.outcome.value if matter.outcome else None,
        "steps": [_step_row(matter, s, office) for s in matter.steps],
    }


def _step_row(matter: Matter, step: Any, office: Office) -> dict[str, Any]:
    due = step_due(matter, step, office.now().date(), office.rules)
    return {
        "bureau": step.bureau.value,
        "opinion": step.opinion.value if step.opinion else None,
        "due_on": due.on if due else None,
        "entry": step.entry,
    }


def _line(case: Case, office: Office) -> str:
    case = as_it_stands(case, office.rules)
    parts = [case.number, case.form.enterprise.name]
    parts += [_matter_text(m, office) for m in case.matters]
    return "  ".join(parts)


def _matter_text(matter: Matter, office: Office) -> str:
    name = MATTERS[matter.kind]
    if matter.outcome:
        return f"{name}（{MATTER_OUTCOMES[matter.outcome]}）"
    due = matter_due(matter, office.now().date(), office.rules)
    verdict = verdict_text(matter.verdict) if matter.verdict else ""
    amber_from = office.rules.amber_from(due.on) if due and due.on else None
    told = due.told_at if due else None
    closing = office.rules.closing(due.on if due and due.on else office.now().date(), told)
    lamp = lamp_text(due, office.now(), closing, amber_from)
    stands = joined((verdict, f"{due_text(due)} {lamp}".strip()))
    return TEXT["matter_line"].format(name=name, stands=stands)


def _sheet(case: Case, office: Office) -> Iterator[str]:
    case = as_it_stands(case, office.rules)
    form = case.form
    yield f"{case.number}  {form.enterprise.name}  {form.enterprise.credit_code}"
    yield f"{form.project.name}  {form.project.code}  {form.project.address}"
    today = office.now().date()
    for matter in case.matters:
        yield _matter_text(matter, office)
        for step in matter.steps:
            due = due_text(step_due(matter, step, today, office.rules))
            said = OPINIONS[step.opinion] if step.opinion else TEXT["waiting"]
            yield f"    {BUREAUS[step.bureau]}  {said}  {due}"
    for letter in case.letters:
        yield letter_line(letter, today, office.settings)
    holders = ball_holders(case, today)
    for odd in warnings_of(case):
        yield TEXT["odd"].format(said=say(odd))
    yield TEXT["holders"].format(who=listed(HOLDERS.get(h, h) for h in holders))
