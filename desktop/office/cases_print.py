"""The register on paper: what is filtered, in the columns shown, with its filter in the head."""

from collections.abc import Callable, Sequence

from desktop.letters.table_pages import TableSheet, render_table
from desktop.office.cases_cells import cell
from desktop.office.cases_export import rows_of_ids
from desktop.office.office import Office
from desktop.office.page_cases import Register, facet_names
from desktop.rules.findings import Refusal, finding
from desktop.store.rows_cases import CasesColumn, CasesFilter, CasesSort
from desktop.wording import cases as wording
from desktop.wording import register, sentences
from desktop.wording.oversight import figure_text

MOST = 2_000
"""More cases than anyone reads on paper; they are narrowed first, or exported."""
SHARES = {
    CasesColumn.NUMBER: 13,
    CasesColumn.ENTERPRISE: 22,
    CasesColumn.PROJECT: 20,
    CasesColumn.PHASE: 10,
    CasesColumn.CLOCK: 12,
    CasesColumn.KILOVOLTS: 8,
    CasesColumn.CAPACITY: 11,
    CasesColumn.STREET: 10,
    CasesColumn.PAPERS: 9,
    CasesColumn.MATTER: 13,
    CasesColumn.LETTERS: 16,
    CasesColumn.EXTERNAL: 15,
    CasesColumn.PROJECT_CODE: 20,
    CasesColumn.CREDIT_CODE: 18,
    CasesColumn.ADDRESS: 20,
}
"""How wide a column is among the others; those not named hold a day or a name."""
SHARE_OF_A_NAME = 11


def print_register(
    office: Office,
    wanted: tuple[CasesFilter, CasesSort],
    columns: Sequence[CasesColumn],
    step: Callable[[int, int], None],
) -> bytes | Refusal:
    """Return what is filtered as pages of landscape A4; a Refusal says why there are none.

    ``step`` is told how far it is and may raise to stop.
    """
    own = Register()
    while not own.clocks.reckon(office):
        step(0, 0)
    ids = own.list(office, *wanted).ids
    if len(ids) > MOST:
        return Refusal((finding("register_too_thick", count=len(ids), most=MOST),))
    now = office.now()
    note = wording.PRINT_NOTE.format(on=f"{now:%Y-%m-%d %H:%M}", count=len(ids))
    sheet = TableSheet(
        title=register.LIST_HEAD.format(office=office.settings.name, name=wording.NAME),
        note=sentences.joined((note, _filtered(office, wanted[0]), _sorted(wanted[1])), "　"),
        columns=tuple((wording.COLUMNS[c], SHARES.get(c, SHARE_OF_A_NAME)) for c in columns),
        rows=tuple(tuple(cell(r, c) for c in columns) for r in rows_of_ids(office, own, ids)),
        foot=register.LIST_DEMO if office.settings.is_demo else "",
    )
    return render_table(sheet, now, step)


def filter_text(office: Office, wanted: CasesFilter) -> str:
    """Return in words what the register is filtered by, blank where nothing is kept out."""
    said = wording.FILTERED
    parts = [said["text"].format(text=wanted.text) if wanted.text else ""]
    parts += [said[key] for key in (wanted.state, "waived" if wanted.is_waived else "") if key]
    for key, title in wording.FACETS.items():
        names, unit = facet_names(office, key), wording.FACET_UNITS.get(key, "")
        values = sentences.listed(f"{names.get(v, v)}{unit}" for v in getattr(wanted, key))
        parts.append(said["facet"].format(title=title, values=values) if values else "")
    if wanted.since is not None or wanted.until is not None:
        days = wording.dates_text(wanted.since, wanted.until)
        parts.append(said["facet"].format(title=wording.DATES, values=days))
    parts.append(figure_text(wanted.figure) if wanted.figure is not None else "")
    return sentences.joined(parts, "；")


def _filtered(office: Office, wanted: CasesFilter) -> str:
    said = filter_text(office, wanted)
    return register.LIST_FILTER.format(filter=said) if said else ""


def _sorted(sort: CasesSort) -> str:
    way = wording.PRINT_WAYS[sort.descending]
    return wording.PRINT_SORTED.format(column=wording.COLUMNS[sort.column], way=way)
