"""Envelopes and archive labels for chosen papers: to whom, from whom, which case.

An address nobody stated is left out, never guessed.
"""

from collections.abc import Mapping, Sequence

from desktop.domain.case import Case
from desktop.letters.fonts import MissingGlyph
from desktop.letters.sheets import Layout, Overfull, layout_of, render_sheets
from desktop.office.delivery import Chosen, Step
from desktop.office.office import Office
from desktop.rules.findings import Refusal, finding
from desktop.wording.letters import chinese_day

SHOWN_OF_TEXT = 40


def make_labels(
    office: Office, chosen: Sequence[Chosen], sheet: str, step: Step, skip: int = 0
) -> bytes | Refusal:
    """Return the pages of a kind of sheet for the chosen papers, or why there are none.

    Labels are one a case; ``skip`` cells of the first sheet are used up.
    """
    try:
        layout = layout_of(sheet)
    except LookupError:
        return Refusal((finding("sheet_unknown", sheet=sheet),))
    items = _items(office, chosen, layout, step)
    if not items:
        return Refusal((finding("papers_none"),))
    try:
        return render_sheets(layout, items, office.now(), skip)
    except Overfull as full:
        text = full.text[:SHOWN_OF_TEXT]
        return Refusal((finding("label_overfull", text=text, sheet=layout.name),))
    except MissingGlyph as missing:
        found = (f"{m.character} U+{ord(m.character):04X}" for m in missing.missing)
        return Refusal((finding("missing_glyph", characters=" ".join(found)),))


def _items(
    office: Office, chosen: Sequence[Chosen], layout: Layout, step: Step
) -> list[Mapping[str, str]]:
    found: dict[tuple[str, str], Mapping[str, str]] = {}
    for done, one in enumerate(chosen):
        step(done, len(chosen))
        case = office.case(one.case_id)
        if case is not None:
            key = (case.id, one.letter_id or one.number)
            found[key if layout.kind == "envelope" else (case.id, "")] = _values(office, case, one)
    return list(found.values())


def _values(office: Office, case: Case, one: Chosen) -> Mapping[str, str]:
    form = case.form
    letter = case.letter(one.letter_id) if one.letter_id else None
    organ = office.settings.organ(letter.organ if letter else office.settings.issuer)
    issued = letter.issued_on if letter else None
    return {
        "addressee": office.settings.addressee if letter else form.enterprise.name,
        "address": "" if letter else form.project.address,
        "number": letter.number if letter else one.number,
        "issued_on": chinese_day(issued) if issued else "",
        "enterprise": form.enterprise.name,
        "project": form.project.name,
        "case_number": case.number,
        "organ": organ.full_name,
        "contact": " ".join(filter(None, (organ.contact, organ.telephone))),
    }
