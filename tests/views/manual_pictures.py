"""Draw the pictures of the officer's manual anew: ``manual_pictures.py FOLDER``."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PIL import Image
from PySide6.QtWidgets import QApplication

from desktop.views import theme
from tests.views.all_scenes import SCENES
from tests.views.screenshots import picture

WANTED = (
    "start-welcome",
    "start-sign-in",
    "start-broken",
    "set-up-review",
    "workbench",
    "workbench-approve",
    "intake",
    "intake-form-check",
    "acts-menu",
    "letter",
    "paper",
    "lapse",
    "register",
    "calendar-clock",
)
SIZE = (1440, 900)
COLOURS = 128


def draw(folder: Path) -> None:
    """Draw each wanted scene in the light look, in few colours so that it stays small."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.load_fonts()
    theme.apply(app)
    folder.mkdir(parents=True, exist_ok=True)
    for name in WANTED:
        file = folder / f"{name}.png"
        picture(SCENES[name], SIZE, file)
        few = Image.open(file).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(file, optimize=True)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
