"""Draw the pictures of the officer's manual anew: ``manual_pictures.py FOLDER``."""

import os
import sys
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.models.rows_sync import SyncState
from desktop.views import theme
from desktop.views.main_window import MainWindow
from desktop.wording import sync_page as words
from tests.views import samples
from tests.views.all_scenes import SCENES
from tests.views.manual_papers import draw_papers
from tests.views.scenes import Scene
from tests.views.screenshots import picture

WANTED = (
    "start-welcome",
    "start-sign-in",
    "start-broken",
    "set-up-review",
    "workbench",
    "workbench-approve",
    "case-deep-log-undo",
    "alerts",
    "manual",
    "note-naming",
    "papers-picture",
    "intake",
    "intake-form-check",
    "acts-menu",
    "letter",
    "seal-certificate",
    "verify-altered",
    "paper",
    "lapse",
    "list-former",
    "register",
    "calendar-clock",
    "oversight",
    "agenda",
    "ruletables",
    "ruleeditor-cases",
    "ruletables-checking",
    "receipt-replayed",
    "settings-waiver",
    "people-asked",
    "people-screen-locked",
    "people-recovery",
    "people-access",
    "devices-people",
    "devices-slip",
    "devices-enrolling",
    "persons",
    "sync",
)
SIZE = (1440, 900)
COLOURS = 128


def as_installed(scene: Scene) -> Scene:
    """Return the scene in a window of an office of its own, as the manual's reader has it."""
    state = replace(
        samples.office(),
        store="示范区政企联席办公室",
        rules_version="8cb1efbe",
        calendar="2026",
        badges=(("workbench", 9), ("letters", 3)),
    )

    def drawn(made: MainWindow) -> object:
        made.rail.show_district("示范区")
        made.show_state(state)
        made.show_sync(SyncState(words=words.STATES["local"]))
        shown = scene(made)
        QTest.qWait(400)
        if made.rail.isAncestorOf(QApplication.focusWidget() or made):
            made.focus_page()
        return shown

    return drawn


def draw(folder: Path) -> None:
    """Draw each wanted scene in the light look, in few colours so that it stays small."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.load_fonts()
    theme.apply(app)
    folder.mkdir(parents=True, exist_ok=True)
    for name in WANTED:
        file = folder / f"{name}.png"
        picture(as_installed(SCENES[name]), SIZE, file)
        few = Image.open(file).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
        few.save(file, optimize=True)
    draw_papers(folder)


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
