"""Tooltips: what an officer or an enterprise wrote stands in them as it was written."""

MARKS = ("<", "&lt;")
"""What makes Qt take a tooltip for rich text."""


def tip(words: str) -> str:
    """Return the words so that a tooltip shows them literally, markup and all.

    What Qt cannot take for rich text stays as it is.
    """
    if not any(mark in words for mark in MARKS):
        return words
    from html import escape

    return f'<p style="white-space:pre-wrap">{escape(words)}</p>'
