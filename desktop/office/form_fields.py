"""The fields of an application that can be put right, each with what stands in it now."""

from collections.abc import Iterator

from desktop.domain.form_values import READ, value_at
from desktop.domain.values import ApplicationForm
from desktop.store.rows_acts import FieldKind, FieldRow
from desktop.wording.fields import FIELDS
from desktop.wording.intake import NOTES
from desktop.wording.values import DEMANDS

CHOICES = {"demand.kind": tuple((kind.value, said) for kind, said in DEMANDS.items())}


def form_fields(form: ApplicationForm) -> Iterator[FieldRow]:
    """Yield a field for each value that can be put right."""
    for path in READ:
        choices = CHOICES.get(path, ())
        kind = FieldKind.CHOICE if choices else FieldKind.LINE
        hint = NOTES.get(path, "")
        yield FieldRow(path, FIELDS[path], kind, choices, value_at(form, path), hint=hint)
