"""Signs between words, where code puts words together."""

COMMA = "，"
LIST = "、"
SEMICOLON = "；"
COLON = "："
STOP = "。"
"""Also between two sentences."""
OPEN, CLOSE = "（", "）"
