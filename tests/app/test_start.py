"""What the program does before its window is shown."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.start import speak_chinese


def test_the_file_dialog_speaks_chinese(qapp: QApplication, qtbot: QtBot) -> None:
    translators = speak_chinese(qapp)
    try:
        dialog = QFileDialog()
        qtbot.addWidget(dialog)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        parts = (*dialog.findChildren(QLabel), *dialog.findChildren(QPushButton))
        said = [part.text() for part in parts if part.text()]
        assert QCoreApplication.translate("QFileDialog", "Look in:") == "查找范围："
    finally:
        for words in translators:
            qapp.removeTranslator(words)

    assert {"查找范围(&L)：", "文件类型(&T)："} <= set(said)
    assert all(re.search("[一-龥]", words) for words in said)
