"""What the program does before its window is shown."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from desktop.app.start import speak_chinese


def test_the_file_dialog_speaks_chinese(qapp: QApplication) -> None:
    words = speak_chinese(qapp)
    try:
        assert QCoreApplication.translate("QFileDialog", "Look in:") == "查找范围："
    finally:
        qapp.removeTranslator(words)
