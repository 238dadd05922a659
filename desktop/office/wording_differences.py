"""What a wording says part by part, and what differs between two versions, in words."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from desktop.letters.form_parts import Form, FormBlock, FormColumn
from desktop.store.rows_rule_tables import RuleDiff
from desktop.wording import forms as parts
from desktop.wording import wordings as words

HEAD = ("since", "source", "title", "addressee", "number", "seal_purpose")
LINES = ("remark", "receipt", "code_note")
FIELD = re.compile(r"\{(\w+)\}")
TEXTS = ("phrases", "usual", "fields")


def wording_differences(before: Form, after: Form) -> tuple[RuleDiff, ...]:
    """Return every difference an officer has to look at before one takes the other's place."""
    said = (
        *_named(dict(_heads(before)), dict(_heads(after))),
        *_blocks(before, after),
        *_named(dict(_texts(before)), dict(_texts(after))),
    )
    meant = meanings(before) | meanings(after)
    return tuple(
        replace(one, before=with_meanings(one.before, meant), after=with_meanings(one.after, meant))
        for one in said
    )


def meanings(form: Form) -> dict[str, str]:
    """Return what each field of a wording means, by its name."""
    items = {name: told for item in form.lists.values() for name, told in item.items()}
    named = {name: name for name in (*form.phrases, *form.sentences)}
    return {
        **words.LISTS,
        **named,
        **items,
        **words.STANDARD_FIELDS,
        **words.ITEM_FIELDS,
        **form.fields,
    }


def with_meanings(text: str, meant: Mapping[str, str]) -> str:
    """Return a text with what its fields mean in place of their names."""
    return FIELD.sub(lambda m: words.SAMPLE.format(meaning=meant.get(m[1], m[1])), text)


def parts_said(form: Form) -> tuple[tuple[str, str], ...]:
    """Return what a wording says, each part with its name."""
    blocks = enumerate(form.blocks, start=1)
    numbered = ((parts.PARAGRAPH.format(number=n), block_said(one)) for n, one in blocks)
    said, meant = (*_heads(form), *numbered, *_texts(form)), meanings(form)
    return tuple(
        (name, with_meanings(text, meant))
        for name, text in said
        if not name.startswith(parts.PLACES["fields"])
    )


def block_said(block: FormBlock) -> str:
    """Return a block in words: its conditions, then its text or its table."""
    asked = (("each", block.each), ("when", block.when), ("unless", block.unless))
    conditions = [
        words.CONDITIONS[key].format(name=_field(key, name)) for key, name in asked if name
    ]
    head = words.CONDITION.format(said=words.AND.join(conditions)) if conditions else ""
    if not block.columns:
        return head + (block.lead + block.text or words.BLANK_LINE)
    rows = (words.CELLS.join(row) for row in block.rows)
    return "\n".join((head + words.CELLS.join(map(_column, block.columns)), *rows))


def _field(key: str, name: str) -> str:
    return words.LISTS.get(name, name) if key == "each" else words.PLACEHOLDER.format(name=name)


def _column(column: FormColumn) -> str:
    said = words.COLUMN.format(title=column.title, value=column.value)
    return said if column.value else column.title


def _heads(form: Form) -> Iterator[tuple[str, str]]:
    for key in HEAD:
        yield parts.PLACES[key], str(getattr(form, key))
    for key in LINES:
        yield parts.PLACES[key], "\n".join(getattr(form, key))


def _texts(form: Form) -> Iterator[tuple[str, str]]:
    for key in TEXTS:
        for name, text in getattr(form, key).items():
            yield parts.OF.format(place=parts.PLACES[key], name=name), text
    for name, sentence in form.sentences.items():
        yield parts.OF.format(place=parts.PLACES["sentences"], name=name), sentence.text


def _named(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[RuleDiff]:
    for name in dict.fromkeys((*before, *after)):
        was, will = before.get(name, ""), after.get(name, "")
        if was != will:
            yield RuleDiff(_kind(was, will), name, was, will)


def _blocks(before: Form, after: Form) -> Iterator[RuleDiff]:
    """Yield the paragraphs that differ; one is changed where another stands in its place."""
    old, new = (tuple(map(block_said, form.blocks)) for form in (before, after))
    for _tag, a, until_a, b, until_b in SequenceMatcher(None, old, new, False).get_opcodes():
        if old[a:until_a] == new[b:until_b]:
            continue
        for place in range(max(until_a - a, until_b - b)):
            was = old[a + place] if a + place < until_a else ""
            will = new[b + place] if b + place < until_b else ""
            number = b + place + 1 if will else a + place + 1
            what = parts.PARAGRAPH.format(number=number)
            yield RuleDiff(_kind(was, will), what, was, will)


def _kind(was: str, will: str) -> str:
    if was and will:
        return "changed"
    return "added" if will else "removed"
