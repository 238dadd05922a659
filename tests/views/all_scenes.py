"""Every scene there is: each module ``scenes*.py`` of this folder gives its own SCENES."""

import importlib
from pathlib import Path

from tests.views.scenes import Scene

SCENES: dict[str, Scene] = {}
for _file in sorted(Path(__file__).parent.glob("scenes*.py")):
    SCENES |= importlib.import_module(f"tests.views.{_file.stem}").SCENES
