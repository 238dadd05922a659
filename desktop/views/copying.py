"""Cells on the clipboard: as text, and as a table in which a code or a formula stays text."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from desktop.files.clipboard import block_html, block_text


def copy_rows(rows: Sequence[Sequence[str]]) -> None:
    """Put rows of cells on the clipboard."""
    copy_block(block_text(rows), block_html(rows))


def forget_copied(code: str) -> None:
    """Let a code that is shown no more not stay on the clipboard either."""
    clipboard = QGuiApplication.clipboard()
    if code and clipboard.text() == code:
        clipboard.clear()


def forget_own_copies() -> None:
    """Take off the clipboard what this program put there; another program's stays."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard():
        clipboard.clear()


def copy_block(text: str, html: str) -> None:
    """Put a block of cells on the clipboard that was made as text and as a table."""
    data = QMimeData()
    data.setText(text)
    data.setHtml(html)
    QGuiApplication.clipboard().setMimeData(data)
