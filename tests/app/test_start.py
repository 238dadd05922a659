"""What the program does before its window is shown."""

import os
import re
import subprocess
import sys

import pytest
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


DAY = """
from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from desktop.app.start import write_days_as_in_china

write_days_as_in_china()
app = QCoreApplication([])
print(QLocale.system().toString(QDateTime(2026, 11, 26, 21, 5, 0), QLocale.FormatType.ShortFormat))
"""


@pytest.mark.parametrize("variable", ["LANG", "LC_ALL"])
def test_the_day_of_a_file_is_written_as_in_china_in_any_locale(variable: str) -> None:
    environment = {**os.environ, variable: "en_US.UTF-8"}
    said = subprocess.check_output([sys.executable, "-c", DAY], env=environment, text=True)

    assert said.strip() == "2026/11/26 21:05"
