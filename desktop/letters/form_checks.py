"""Turn a parsed wording into a form, and say everything that is wrong with it at once."""

from collections.abc import Callable, Iterator
from dataclasses import fields as fields_of
from datetime import date
from string import Formatter
from typing import Any, cast

from desktop.letters.content import Align, Format
from desktop.letters.form_parts import Form, FormBlock, FormColumn, Sentence, fields
from desktop.plain_class import dataclass

STANDARD = frozenset({"organ", "addressee", "we", "you", "contact", "phone", "number", "issued_on"})
"""Fields every paper has without asking for them."""

OF_ITEMS = frozenset({"place", "ordinal", "ordinal_of_many"})
"""Fields every item of a list has: its place, in figures and in Chinese; blank where alone."""

KEYS = tuple(f.name for f in fields_of(Form) if f.name != "name")
TEXTS = ("source", "title", "addressee", "number", "seal_purpose")
LISTS = ("remark", "receipt", "code_note", "enclosures")
TABLES = ("phrases", "usual", "fields")
NEEDED = ("since", "source", "format", "title", "blocks")


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong: ``why`` is a code, ``names`` the fields or keys it is about.

    ``version`` is the wording's place in its file, from 1; ``place`` the key it stands under.
    """

    why: str
    names: tuple[str, ...] = ()
    version: int = 0
    place: str = ""


def version(name: str, place: int, given: Any) -> tuple[Form | None, tuple[Trouble, ...]]:
    """Return the form one ``[[wording]]`` makes, None where it can't be read, and the troubles."""
    reader = _Reader(place, [])
    if not isinstance(given, dict):
        return None, (Trouble("not_table", (), place),)
    made = reader.form(name, given)
    if made is not None:
        reader.troubles += _unknown_fields(made, place)
    return made, tuple(reader.troubles)


@dataclass(slots=True)
class _Reader:
    """Reads one version; what is wrong is noted and read on."""

    version: int
    troubles: list[Trouble]

    def wrong(self, why: str, place: str = "", *names: str) -> None:
        """Note a trouble."""
        self.troubles.append(Trouble(why, names, self.version, place))

    def form(self, name: str, given: dict[str, Any]) -> Form | None:
        """Return the version as a form; None where a part is missing or no text."""
        for key in sorted(given.keys() - set(KEYS)):
            self.wrong("unknown_key", "", key)
        for key in NEEDED:
            if not given.get(key):
                self.wrong("missing", key)
        known = {key: given[key] for key in KEYS if key in given}
        parts = {key: self._part(key, value) for key, value in known.items()}
        return None if self.troubles else Form(name=name, **parts)

    def _part(self, key: str, value: Any) -> Any:
        if key in TEXTS:
            return self._text(key, value)
        if key in LISTS:
            return tuple(self._text(key, text) for text in self._list(key, value))
        if key in TABLES:
            return self._texts(key, value)
        return cast("Callable[[str, Any], Any]", getattr(self, f"_{key}"))(key, value)

    def _since(self, key: str, value: Any) -> date:
        if type(value) is not date:
            self.wrong("no_day", key)
            return date.max
        return value

    def _format(self, key: str, value: Any) -> Format:
        return cast("Format", self._one_of(Format, key, value))

    def _blocks(self, key: str, value: Any) -> tuple[FormBlock, ...]:
        given = self._list(key, value)
        return tuple(self._block(f"{key}.{n}", one) for n, one in enumerate(given, start=1))

    def _sentences(self, key: str, value: Any) -> dict[str, Sentence]:
        found = {}
        for name, one in self._table(key, value).items():
            told = self._texts(f"{key}.{name}", one)
            for needed in sorted({"each", "text"} - told.keys()):
                self.wrong("missing", f"{key}.{name}", needed)
            found[name] = Sentence(told.get("each", ""), told.get("text", ""))
        return found

    def _lists(self, key: str, value: Any) -> dict[str, dict[str, str]]:
        tables = self._table(key, value).items()
        return {name: self._texts(f"{key}.{name}", one) for name, one in tables}

    def _block(self, place: str, given: Any) -> FormBlock:
        known = self._known(place, given, FormBlock)
        if "text" not in known and "columns" not in known:
            self.wrong("missing", place, "text")
        parts = {key: self._block_part(place, key, value) for key, value in known.items()}
        made = FormBlock(**parts)
        for row in made.rows:
            if len(row) != len(made.columns):
                self.wrong("cells", place, str(len(row)), str(len(made.columns)))
        return made

    def _block_part(self, place: str, key: str, value: Any) -> Any:
        match key:
            case "indent":
                return self._number(place, key, value)
            case "align":
                return self._one_of(Align, f"{place}.{key}", value)
            case "keeps_next":
                return bool(value)
            case "columns":
                return tuple(self._column(place, one) for one in self._list(place, value))
            case "rows":
                rows = (self._list(place, row) for row in self._list(place, value))
                return tuple(tuple(self._text(place, cell) for cell in row) for row in rows)
            case _:
                return self._text(place, value)

    def _column(self, place: str, given: Any) -> FormColumn:
        known = self._known(place, given, FormColumn)
        title = self._text(place, known.get("title"))
        width = self._number(place, "width_mm", known.get("width_mm"))
        return FormColumn(title, width, self._text(place, known.get("value", "")))

    def _known(self, place: str, given: Any, made: type) -> dict[str, Any]:
        keys = {f.name for f in fields_of(made)}
        table = self._table(place, given)
        for key in sorted(table.keys() - keys):
            self.wrong("unknown_key", place, key)
        return {key: value for key, value in table.items() if key in keys}

    def _one_of(self, kinds: type, place: str, value: Any) -> Any:
        try:
            return kinds(value)
        except ValueError:
            self.wrong("no_choice", place, str(value))
            return next(iter(cast("Any", kinds)))

    def _number(self, place: str, key: str, value: Any) -> Any:
        if type(value) not in (int, float) or value < 0:
            self.wrong("no_number", place, key)
            return 0
        return value

    def _texts(self, place: str, value: Any) -> dict[str, str]:
        table = self._table(place, value).items()
        return {name: self._text(f"{place}.{name}", text) for name, text in table}

    def _table(self, place: str, value: Any) -> dict[str, Any]:
        if not isinstance(value, dict):
            self.wrong("not_table", place)
            return {}
        return value

    def _list(self, place: str, value: Any) -> list[Any]:
        if not isinstance(value, list):
            self.wrong("not_list", place)
            return []
        return value

    def _text(self, place: str, value: Any) -> str:
        if not isinstance(value, str):
            self.wrong("no_text", place)
            return ""
        if not _has_plain_fields(value):
            self.wrong("braces", place)
            return ""
        return value


def _has_plain_fields(text: str) -> bool:
    """Return whether every brace holds a plain name and nothing else."""
    try:
        parts = tuple(Formatter().parse(text))
    except ValueError:
        return False
    named = [(name, how, turned) for _, name, how, turned in parts if name is not None]
    return all(name.isidentifier() and not how and not turned for name, how, turned in named)


def _unknown_fields(form: Form, place: int) -> Iterator[Trouble]:
    """Yield the fields, lists and phrases a wording uses that nobody declared."""
    declared = STANDARD | form.fields.keys() | form.sentences.keys()
    of_items = OF_ITEMS | {n for item in form.lists.values() for n in item}
    for where, names, known in (
        *_used(form, declared | form.phrases.keys()),
        *((f"phrases.{n}", fields(t), declared | of_items) for n, t in form.phrases.items()),
        *((w, (name,), declared | form.lists.keys()) for w, name in _asked(form)),
        ("usual", tuple(form.usual), declared | of_items),
    ):
        unknown = tuple(name for name in names if name not in known)
        if unknown:
            yield Trouble("unknown_field", unknown, place, where)
    for where, name in _listed(form):
        if name not in form.lists:
            yield Trouble("unknown_list", (name,), place, where)


Known = frozenset[str] | set[str]


def _used(form: Form, plain: Known) -> Iterator[tuple[str, tuple[str, ...], Known]]:
    """Yield the fields of every text with its place and the names it may use."""
    for where, texts in (
        ("title", (form.title,)),
        ("addressee", (form.addressee,)),
        ("number", (form.number,)),
        ("remark", form.remark),
        ("receipt", form.receipt),
        ("code_note", form.code_note),
    ):
        yield from ((where, fields(text), plain) for text in texts)
    for name, sentence in form.sentences.items():
        yield f"sentences.{name}", fields(sentence.text), plain | _item(form, sentence.each)
    for number, block in enumerate(form.blocks, start=1):
        names = plain | _item(form, block.each) if block.each else plain
        yield from ((f"blocks.{number}", fields(text), names) for text in _texts_of(block))


def _item(form: Form, name: str) -> Known:
    return OF_ITEMS | set(form.lists.get(name, {}))


def _texts_of(block: FormBlock) -> Iterator[str]:
    yield from (block.text, block.lead)
    yield from (column.value for column in block.columns)
    yield from (cell for row in block.rows for cell in row)


def _asked(form: Form) -> Iterator[tuple[str, str]]:
    for number, block in enumerate(form.blocks, start=1):
        yield from ((f"blocks.{number}", name) for name in (block.when, block.unless) if name)


def _listed(form: Form) -> Iterator[tuple[str, str]]:
    yield from ((f"sentences.{name}", one.each) for name, one in form.sentences.items())
    numbered = enumerate(form.blocks, start=1)
    yield from ((f"blocks.{n}", block.each) for n, block in numbered if block.each)
