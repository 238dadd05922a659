"""Keep the catalogue of the screen's words: ``make words``.

Every word of ``desktop/wording`` that the screen says is entered, translations are kept, what is
not in the wording any more is marked vanished. The words without a translation are named; write
it into the file, with Qt Linguist (``.venv/bin/pyside6-linguist``) or an editor.
"""

import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from desktop.language import ENGLISH, catalogue, sides  # noqa: E402
from desktop.language.words import placeholders, words_of  # noqa: E402


def screen_words() -> dict[str, list[str]]:
    """Return the words of each module of the wording that the screen says, in their order."""
    files = sorted((ROOT / "desktop" / "wording").glob("*.py"))
    found = {
        file.stem: words_of(file.read_text(encoding="utf-8"), partial(sides.is_kept, file.stem))
        for file in files
        if sides.is_on_screen(file.stem)
    }
    return {module: words for module, words in found.items() if words}


def faults(words: dict[str, list[str]], known: catalogue.Catalogue) -> Iterator[str]:
    """Yield what is missing or wrong: module, word, and what of it."""
    for module, here in words.items():
        for word in here:
            said = known.get(module, {}).get(word, "")
            if not said:
                yield f"{module}: {word!r} has no translation"
            elif placeholders(word) != placeholders(said):
                yield f"{module}: {word!r} has other placeholders in {said!r}"


def main() -> int:
    """Write the catalogue anew, name what is to be translated; return how the program ends."""
    file = catalogue.file_of(ENGLISH)
    words = screen_words()
    known = catalogue.read(file, with_vanished=True) if file.exists() else {}
    catalogue.write(file, words, known, ENGLISH)
    missing = list(faults(words, known))
    print("\n".join(missing[:200]))
    print(f"{file.relative_to(ROOT)}: {sum(map(len, words.values()))} words, {len(missing)} to do")
    return bool(missing)


if __name__ == "__main__":
    sys.exit(main())
