"""Draw the pages to PNG files: ``screenshots.py FOLDER [PART_OF_A_NAME]``."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.views import theme
from tests.views.all_scenes import SCENES
from tests.views.cutting import settled
from tests.views.resting import restless
from tests.views.scenes import Scene, window

ROOMY, COMPACT = theme.Density
LOOKS = (
    ((1440, 900), 100, ROOMY),
    ((1280, 720), 100, ROOMY),
    ((1440, 900), 150, ROOMY),
    ((1280, 720), 150, ROOMY),
    ((1280, 720), 100, COMPACT),
)
"""Sizes of the window and of its font, and densities, each drawn light and dark."""


def picture(scene: Scene, size: tuple[int, int], file: Path) -> None:
    made = window()
    made.resize(*size)
    made.show()
    scene(made)
    settled(made)
    restless()
    made.grab().save(str(file))
    made.close()
    made.deleteLater()
    QTest.qWait(1)


def draw(folder: Path, only: str = "") -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    for mode in theme.Mode:
        for size, percent, density in LOOKS:
            theme.apply(app, mode, percent, density)
            zoom = "" if percent == 100 else f"-{percent}"
            zoom += "-compact" if density is COMPACT else ""
            for name, scene in SCENES.items():
                if only in name:
                    picture(scene, size, folder / f"{name}-{mode}-{size[0]}{zoom}.png")


if __name__ == "__main__":
    draw(Path(sys.argv[1]), *sys.argv[2:3])
