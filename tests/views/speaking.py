"""Draw scenes in another language: ``speaking.py LANGUAGE WIDTHxHEIGHT OUT.json [FOLDER] [NAME…]``.

The language has to be settled before the wording is read, so this is a process of its own; so has
how many pixels the screen has (``QT_SCALE_FACTOR``). ``OUT.json`` tells of each scene what is cut
off or blurred, and what could not be drawn.
"""

import json
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop import language


def look(size: tuple[int, int], names: list[str], folder: str = "") -> dict[str, list[str]]:
    """Return what is cut off in each scene; the pictures go to the folder, if there is one."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop.views import theme
    from tests.views import scenes
    from tests.views.cutting import cut_off, settled, too_wide
    from tests.views.sharpness import blurred

    known = scenes.SCENES
    if not set(names or ["", *known]) <= set(known):
        from tests.views.all_scenes import SCENES as known  # noqa: N811

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.load_fonts()
    theme.apply(app, theme.Mode.DARK if "dark" in folder else theme.Mode.LIGHT, 100)
    found = {}
    for name in names or sorted(known):
        made = scenes.window()
        made.resize(*size)
        made.show()
        try:
            known[name](made)
        except (AssertionError, LookupError, StopIteration, AttributeError) as error:
            found[name] = [f"not drawn: {type(error).__name__} {error}"]
        else:
            settled(made)
            found[name] = [*cut_off(made), *too_wide(made), *blurred(made)]
            if folder:
                made.grab().save(str(Path(folder) / f"{name}.png"))
        sys.stdout.write(f"{name} {found[name]}\n")
        sys.stdout.flush()
        made.close()
        made.deleteLater()
        QTest.qWait(1)
    return found


def main(asked: list[str]) -> None:
    spoken, size, out, *rest = asked
    language.speak(spoken)
    width, _, height = size.partition("x")
    folder, *names = rest or [""]
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
    found = look((int(width), int(height)), names, folder)
    Path(out).write_text(json.dumps(found, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
