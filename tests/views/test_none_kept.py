"""Painting a page again and again drops no reference to None (see tests/checks)."""

import sys

import pytest
from PySide6.QtWidgets import QApplication

from desktop.views.main_window import MainWindow
from tests.views import scenes


@pytest.mark.parametrize("scene", [scenes.workbench, scenes.case])
def test_painting_a_page_keeps_none(scene: scenes.Scene, window: MainWindow) -> None:
    scene(window)
    window.grab()
    before = sys.getrefcount(None)
    for _ in range(10):
        window.grab()
    QApplication.processEvents()

    assert before - sys.getrefcount(None) < 200
