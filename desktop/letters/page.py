"""Measures of an official A4 letter, in points from the upper left corner.

Source: GB/T 9704-2012, 5.2 and 10.1 (A4; 天头 37 mm, 订口 28 mm, 版心 156 mm × 225 mm; every
page 22 lines of 28 characters in 3号仿宋; letter format: head 30 mm, red double lines 170 mm).
Our reading: 28 characters fill the 156 mm exactly, so a character advances 5.571 mm although
its glyph is 16 pt; 22 baselines fill the 225 mm exactly, so lines advance 10.446 mm.
"""

MM = 72 / 25.4

PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
LEFT = 28 * MM
TOP = 37 * MM
WIDTH = 156 * MM
HEIGHT = 225 * MM
RIGHT = LEFT + WIDTH
BOTTOM = TOP + HEIGHT

CHARACTERS = 28
LINES = 22
BODY_SIZE = 16.0
EM = WIDTH / CHARACTERS
"""The advance of one body character."""

LINE = (HEIGHT - BODY_SIZE) / (LINES - 1)
"""The advance of one body line."""

ASCENT = 0.88
"""Share of the em box above the baseline, the same in every Chinese face used."""

HEAD_TOP = 30 * MM
HEAD_SIZE = 36.0
HEAD_WIDTH = 156 * MM
RULE_LEFT = 20 * MM
RULE_WIDTH = 170 * MM
RULE_BELOW_HEAD = 4 * MM
RULE_AT_FOOT = 277 * MM
THICK = 1.75
THIN = 0.75
RULE_GAP = 0.95 * MM
"""From the middle of the thick line to the middle of the thin one."""

DOCUMENT_TOP = TOP + 35 * MM
DOCUMENT_RULE = 1.0
RECORD_RULE = 0.35 * MM
RECORD_RULE_BETWEEN = 0.25 * MM

SMALL_STEP = 7 / 8 * BODY_SIZE
TITLE_SIZE = 22.0
TITLE_LINE = 33.0
SMALL_SIZE = 14.0
SMALL_LINE = 22.0
TABLE_SIZE = 10.5
TABLE_LINE = 15.0
TABLE_PADDING = 2.5
PAGE_NUMBER_TOP = BOTTOM + 7 * MM

DATE_INDENT = 4 * EM
SEAL_DEPTH = 0.70
"""How far down the seal the middle between name and date lies, as a share of its height."""

QR_SIDE = 33 * MM


def row_baseline(row: int) -> float:
    """Return the baseline of the grid's line ``row`` (0 to 21)."""
    return TOP + ASCENT * BODY_SIZE + row * LINE
