"""The editor of keys: as it opens, a key that is taken, one that was changed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.views.key_editor import KeyEditor
from desktop.views.main_window import MainWindow
from tests.views import scenes
from tests.views.scenes import Scene


def editor(made: MainWindow) -> KeyEditor:
    scenes.workbench(made)
    made.edit_keys()
    return made.key_editor


def editor_changed(made: MainWindow) -> None:
    sheet = editor(made)
    sheet.open({"/Ctrl+K": "Ctrl+Shift+F", "work/A": "Y"})
    sheet.filter.setText("工作台")
    QTest.qWait(10)


def editor_refused(made: MainWindow) -> None:
    sheet = editor(made)
    QTest.qWait(10)
    sheet.begin()
    QTest.keyClick(sheet.field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


SCENES: dict[str, Scene] = {
    "keys-editor": lambda made: editor(made),
    "keys-editor-changed": editor_changed,
    "keys-editor-refused": editor_refused,
    "keys-sheet": lambda made: (scenes.workbench(made), made.show_keys()),
}
