"""Widths of the register's columns, and which give way first where there is no room."""

from desktop.wording import register as words

WIDTHS = {
    "letters": {
        "number": 192,
        "enterprise": 0,
        "papers": 160,
        "issued": 96,
        "due": 112,
        "state": 100,
        "next": 128,
        "prints": 66,
    },
    "papers": {"number": 196, "name": 170, "enterprise": 0, "on": 100, "organ": 124},
    "numbers": {
        "number": 196,
        "fate": 80,
        "used_for": 168,
        "enterprise": 0,
        "on": 100,
        "note": 0,
    },
}
GIVE_WAY = {
    "letters": ("prints", "issued", "papers"),
    "papers": ("organ",),
    "numbers": ("used_for",),
}
KEYS = ("C", "/", "?", words.RETURN_KEY)
