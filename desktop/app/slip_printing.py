"""A slip that is shown once, put on paper by the usual printer without asking."""

from collections.abc import Callable

from desktop.models.printing import PrintPlan, PrintTrouble, print_pages, printers
from desktop.wording.recovery import NOT_PRINTED, PRINTED


def print_slip(paper: Callable[[], bytes], title: str, no_printer: str) -> tuple[str, str]:
    """Print a slip; return what to say of it and in which tone, ``no_printer`` where none is."""
    known = printers()
    if not known:
        return no_printer, "amber"
    try:
        print_pages(paper(), PrintPlan(known[0], (0,), title=title), lambda _done, _of: None)
    except PrintTrouble as trouble:
        return NOT_PRINTED.format(why=trouble), "red"
    return PRINTED.format(printer=known[0]), "green"
