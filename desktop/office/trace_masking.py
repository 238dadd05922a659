"""Mask in a trace or a line of the log what could name a person or open a door.

Of a text that is not the program's own, Chinese characters and long numbers are masked however
they are written, what stands behind the word password, keys and one-time codes too, and the
user's own folder is named ``~``.
"""

import logging
import re
from pathlib import Path

from desktop.domain.masking import masked_text

_CHINESE = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_NUMBER = re.compile(r"\d{6,}")
_SECRET = re.compile(
    r"(?i)((?:pass\w*|pwd|secret|token|api_?key|\u53e3\u4ee4|\u5bc6\u7801)\W{0,3}[=:\uff1a]\s*|\bbearer\s+)"
    r"(?:'(?:\\.|[^'\\\n])*|\"(?:\\.|[^\"\\\n])*|[^\s'\",)&]+)"
)
_LOGIN = re.compile(r"(://[^\s/:@]{1,100}:)\S{1,300}@")
_KEPT = re.compile(
    r"SCRAM-SHA-256\$\S+|\b(?:[a-z0-9]{5}-){3,}[a-z0-9]{5}\b|[A-Za-z0-9+]{32,}={0,2}"
)
"""What a login is known by, a one-time code, a key or a digest."""
_ESCAPED = re.compile(r"(?:\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8}|%[0-9A-F]{2})+")
"""Characters as Python, JSON and addresses write those they can't show."""


def masked(text: str) -> str:
    """Return a text without what could name a person, an enterprise or a place."""
    text = text.replace(str(Path.home()), "~")
    text = _LOGIN.sub(r"\1***@", _SECRET.sub(r"\1***", masked_text(text)))
    text = _ESCAPED.sub("\u25a1", _KEPT.sub("***", text))
    return _NUMBER.sub("#", _CHINESE.sub("\u25a1", text))


class MaskingFormatter(logging.Formatter):
    """Writes a line of the log masked."""

    def format(self, record: logging.LogRecord) -> str:
        """Override logging.Formatter.format."""
        return masked(super().format(record))
