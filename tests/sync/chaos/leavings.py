"""What a killed process left behind is looked at before anybody mends it by exchanging."""

from contextlib import closing

from sqlcipher3 import dbapi2

from desktop.store.connect import FILE_NAME
from tests.sync.small_offices import Place


def torn(place: Place, *, pages: bool = True) -> list[str]:
    """Return what is amiss: a broken page, a gap in a writer's row, an acknowledged entry gone.

    Without ``pages`` only those are read that the entries stand on.
    """
    with closing(dbapi2.connect(str(place.folder / FILE_NAME))) as connection:
        check = "PRAGMA quick_check(5)" if pages else "SELECT 'ok'"
        found = [f"{place.name}: {row[0]}" for row in connection.execute(check)]
        kept = {row[0] for row in connection.execute("SELECT id FROM entry")}
        rows = connection.execute(
            "SELECT writer FROM entry GROUP BY writer HAVING max(wseq) <> count(*)"
        ).fetchall()
    found = [] if found == [f"{place.name}: ok"] else found
    found += [f"{place.name}: the row of writer {row[0]} has a gap" for row in rows]
    gone = [entry for entry in place.acknowledged if entry not in kept]
    return found + [f"{place.name}: acknowledged entry {entry} is gone" for entry in gone]
