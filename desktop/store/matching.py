"""Find the case that a row of another system's list is about."""

from collections import defaultdict

from sqlalchemy import Connection, select

from desktop.store.tables import case_row, entry, matter_row

Pair = tuple[str, str]


def matters_numbered(connection: Connection, number: str) -> tuple[tuple[str, str], ...]:
    """Return the matters another system keeps under ``number``: case id and matter of each."""
    chosen = select(matter_row.c.case_id, matter_row.c.matter)
    rows = connection.execute(chosen.where(matter_row.c.external_number == number))
    return tuple((row.case_id, row.matter) for row in rows)


def project_cases(connection: Connection) -> dict[Pair, list[str]]:
    """Return the cases of each credit code and project code."""
    columns = (case_row.c.credit_code, case_row.c.project_code, case_row.c.case_id)
    found: dict[Pair, list[str]] = defaultdict(list)
    for row in connection.execute(select(*columns).order_by(case_row.c.number)):
        found[row.credit_code, row.project_code].append(row.case_id)
    return found


def projects_since(connection: Connection, position: int) -> tuple[tuple[Pair, str], ...]:
    """Return the cases the log has told of after ``position``, each with its two codes."""
    touched = select(entry.c.case_id).where(entry.c.position > position).distinct()
    columns = (case_row.c.credit_code, case_row.c.project_code, case_row.c.case_id)
    rows = connection.execute(select(*columns).where(case_row.c.case_id.in_(touched)))
    return tuple(((row.credit_code, row.project_code), row.case_id) for row in rows)
