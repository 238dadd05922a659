"""The desktop client of the joint government-utility office."""

VERSION = "0.1.0"
"""As in ``pyproject.toml``; to look for it among what is installed takes longer than a page."""
