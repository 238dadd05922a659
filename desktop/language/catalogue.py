"""The translations of the screen's words, kept as Qt Linguist keeps them (``.ts``)."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from desktop import resources

FILE = "i18n/joint_office_{language}.ts"
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
VANISHED = "vanished"
UNFINISHED = "unfinished"

Catalogue = dict[str, dict[str, str]]
"""For each context, a module of the wording, the translation of each word; blank if unfinished."""


def file_of(language: str) -> Path:
    """Return where the translations into a language lie."""
    return resources.path(FILE.format(language=language))


def read(file: Path, *, with_vanished: bool = False) -> Catalogue:
    """Return the translations of a file; words that vanished from the wording only if asked."""
    root = ElementTree.parse(file).getroot()
    return {
        context.findtext("name", ""): {
            message.findtext("source", ""): _translation(message)
            for message in context.iter("message")
            if with_vanished or message.find(f"translation[@type='{VANISHED}']") is None
        }
        for context in root.iter("context")
    }


def _translation(message: ElementTree.Element) -> str:
    found = message.find("translation")
    is_ready = found is not None and found.get("type") != UNFINISHED
    return (found.text or "") if found is not None and is_ready else ""


def write(file: Path, words: Mapping[str, Iterable[str]], known: Catalogue, language: str) -> None:
    """Write the catalogue of ``words`` anew, with what is ``known`` of them.

    A word not there any more is kept as vanished while it has a translation, so that rewording
    it in Qt Linguist can take that up again.
    """
    lines = [f'{HEAD}<TS version="2.1" language="{language}" sourcelanguage="zh_CN">\n']
    for context in sorted(words):
        translations = known.get(context, {})
        here = list(words[context])
        gone = [word for word, said in translations.items() if said and word not in here]
        lines.append(f"<context>\n    <name>{context}</name>\n")
        lines += [_message(word, translations.get(word, "")) for word in here]
        lines += [_message(word, translations[word], VANISHED) for word in gone]
        lines.append("</context>\n")
    lines.append("</TS>\n")
    file.write_text("".join(lines), encoding="utf-8")


def _message(word: str, said: str, kind: str = "") -> str:
    kind = kind or ("" if said else UNFINISHED)
    mark = f' type="{kind}"' if kind else ""
    return (
        f"    <message>\n        <source>{escape(word)}</source>\n"
        f"        <translation{mark}>{escape(said)}</translation>\n    </message>\n"
    )
