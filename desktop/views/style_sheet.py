"""The little QSS there is: frames, inputs and buttons, written anew from the tokens.

Colours of everything else come through QPalette: a rule on plain QWidget would turn scroll
bars and combo boxes into those of another age.
"""

from collections.abc import Callable
from string import Template

from desktop.views.tokens import Tokens

Px = Callable[[float], int]

_SHEET = Template("""
QFrame[surface="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
QFrame[surface="sheet"] { background: $surface; border: 1px solid $line2; border-radius: 8px; }
QFrame[surface="tint"] { background: $accent_soft; border: 1px solid $accent;
    border-radius: 8px; }
QFrame[surface="inset"] { background: $subtle; border: 1px solid $line; border-radius: 6px; }
QFrame[surface="rail"] { background: $subtle; border: none; border-right: 1px solid $line; }
QFrame[surface="bar"] { background: $surface; border: none; border-bottom: 1px solid $line; }
QFrame[surface="status"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[surface="hints"] { background: $subtle; border: none; border-top: 1px solid $line;
    border-bottom-left-radius: 8px; border-bottom-right-radius: 8px; }
QFrame[surface="desk"] { background: $app; border: none; border-bottom-left-radius: 8px;
    border-bottom-right-radius: 8px; }
QFrame[line="h"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[line="v"] { background: $line; border: none; max-width: 1px; min-width: 1px; }
QLabel { background: transparent; }
QLabel[tone="text"] { color: $text; } QLabel[tone="text2"] { color: $text2; }
QLabel[tone="text3"] { color: $text3; } QLabel[tone="accent"] { color: $accent; }
QLabel[tone="red"] { color: $red; } QLabel[tone="amber"] { color: $amber; }
QLabel[tone="green"] { color: $green; } QLabel[tone="grey"] { color: $grey; }
QLabel[tone="blue"] { color: $blue; } QLabel[tone="violet"] { color: $violet; }
QLabel[role="display"] { font-size: ${f26}px; font-weight: 700; }
QLabel[role="h1"] { font-size: ${f19}px; font-weight: 600; }
QLabel[role="h2"] { font-size: ${f15}px; font-weight: 600; }
QLabel[role="body"] { font-size: ${f13}px; } QLabel[role="strong"] { font-size: ${f13}px;
    font-weight: 600; }
QLabel[role="small"] { font-size: ${f12}px; } QLabel[role="micro"] { font-size: ${f11}px; }
QPushButton { font-size: ${f13}px; border-radius: 6px; padding: ${v6}px ${p12}px;
    border: 1px solid $line2; outline: none;
    background: $surface; color: $text; }
QPushButton:hover { background: $subtle; }
QPushButton:pressed { background: $grey_soft; }
QPushButton:focus { border: 2px solid $accent; padding: ${w6}px ${q12}px; }
QPushButton:disabled { color: $text3; border-color: $line; background: $subtle; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent; border-color: $text; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="primary"]:disabled { background: $grey_soft; color: $text3;
    border-color: $line; }
QPushButton[kind="danger"] { color: $red; border-color: $red; }
QPushButton[kind="danger"]:hover { background: $red_soft; }
QPushButton[kind="danger"]:disabled { color: $text3; border-color: $line; }
QPushButton[kind="ghost"] { border-color: transparent; background: transparent; color: $text2;
    padding: ${v6}px ${p8}px; }
QPushButton[kind="ghost"]:hover { background: $grey_soft; }
QPushButton[kind="ghost"]:focus { border: 2px solid $accent; padding: ${w6}px ${q8}px; }
QPushButton[kind="small"] { font-size: ${f12}px; border-color: $line; color: $accent;
    padding: ${v4}px ${p8}px; }
QPushButton[kind="small"]:hover { background: $accent_soft; border-color: $accent; }
QPushButton[kind="small"]:focus { border: 2px solid $accent; padding: ${w4}px ${q8}px; }
QPushButton[kind="chosen"] { border-color: $accent; background: $accent_soft; color: $accent;
    padding: ${v6}px ${p8}px; }
QPushButton[kind="chosen"]:focus { border: 2px solid $accent; padding: ${w6}px ${q8}px; }
QPushButton[kind="link"] { border-color: transparent; background: transparent; color: $accent;
    padding: 1px 2px; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; color: $text3;
    padding: 1px 2px; }
QPushButton[kind="quiet"]:hover { color: $accent; }
QPushButton[kind="quiet"]:focus { border: 2px solid $accent; padding: 0px 1px; }
QPushButton[kind="link"]:hover { color: $text; }
QPushButton[kind="link"]:focus { border: 2px solid $accent; padding: 0px 1px; }
QPushButton[greyed="true"] { color: $text3; border-color: $line; background: $subtle; }
QPushButton[greyed="true"]:hover { border-color: $line2; background: $grey_soft; }
QPushButton[kind="primary"][greyed="true"] { background: $grey_soft; color: $text3;
    border-color: $line; }
QPushButton[kind="danger"][greyed="true"], QPushButton[kind="small"][greyed="true"] {
    color: $text3; border-color: $line; }
QPushButton[kind="ghost"][greyed="true"], QPushButton[kind="link"][greyed="true"],
    QPushButton[kind="quiet"][greyed="true"] { color: $text3; border-color: transparent;
    background: transparent; }
QPushButton[greyed="true"]:focus, QPushButton[kind="primary"][greyed="true"]:focus,
    QPushButton[kind="ghost"][greyed="true"]:focus, QPushButton[kind="link"][greyed="true"]:focus,
    QPushButton[kind="quiet"][greyed="true"]:focus, QPushButton[kind="small"][greyed="true"]:focus,
    QPushButton[kind="danger"][greyed="true"]:focus { border: 2px solid $text2; }
QLineEdit, QPlainTextEdit, QDateTimeEdit { font-size: ${f13}px; background: $surface; color: $text;
    border: 1px solid $line2; border-radius: 6px; padding: ${v6}px ${p8}px;
    selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QPlainTextEdit:focus, QDateTimeEdit:focus { border: 2px solid $accent;
    padding: ${w6}px ${q8}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QDateTimeEdit:disabled, QLineEdit:read-only {
    background: $subtle; color: $text2; border-color: $line; }
QLineEdit:read-only:focus { border-color: $accent; color: $text; }
QDateTimeEdit::drop-down { border: none; background: transparent; width: ${p24}px; }
QDateTimeEdit::down-arrow { image: none; }
QPlainTextEdit { padding: ${v4}px ${p6}px; }
QPlainTextEdit:focus { padding: ${w4}px ${q6}px; }
QAbstractItemView { background: $surface; border: none; outline: 0; }
QComboBox QAbstractItemView, QListView#offered { border: 1px solid $line2; }
QTableView#log::item { padding: ${v6}px ${p5}px; border-bottom: 1px solid $line; }
QTableView#log::item:selected { background: $selected; color: $text; }
QTableView#wrapped::item { padding: ${v6}px ${p5}px; border-bottom: 1px solid $line; }
QTableView#wrapped::item:selected { background: $selected; }
QTableView#log, QTableView#wrapped, QTableView#ringed, QListView#ringed,
    QTextEdit, QScrollArea#ringed {
    border: 1px solid transparent; }
QTableView#log:focus, QTableView#wrapped:focus, QTableView#ringed:focus,
    QListView#ringed:focus, QTextEdit:focus, QScrollArea#ringed:focus { border: 1px solid $accent; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section { background: $surface; color: $text2; border: none;
    border-bottom: 1px solid $line;
    padding: 0 ${p8}px; font-size: ${f12}px; font-weight: 600; min-height: ${header}px; }
QFrame#notice { margin-top: ${p12}px; }
QTableView, QListView#ringed { selection-background-color: $selected; selection-color: $text; }
QMenu { background: $surface; color: $text; border: 1px solid $line2; padding: ${p4}px 0; }
QMenu::item { padding: ${v6}px ${p24}px ${v6}px ${p12}px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $text3; }
QMenu::separator { height: 1px; background: $line; margin: ${p4}px 0; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $line2; border-radius: 3px; min-height: 28px;
    margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 3px; min-width: 28px;
    margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QToolTip { background: $surface; color: $text; border: 1px solid $line2; padding: 4px; }
""")

_PADDINGS = (4, 5, 6, 8, 12, 24)
_ROOMS = (4, 6)
_HEIGHTS = (11, 12, 13, 15, 19, 26)


def style_sheet(tokens: Tokens, px: Px, room: Px) -> str:
    """Return the style sheet for these colours.

    ``px`` scales a length with the font size, ``room`` also with the density.
    """
    words = {name: getattr(tokens, name) for name in Tokens.__dataclass_fields__}
    for height in _HEIGHTS:
        words[f"f{height}"] = str(px(height))
    for padding in _PADDINGS:
        words[f"p{padding}"] = str(px(padding))
        words[f"q{padding}"] = str(max(0, px(padding) - 1))
    for padding in _ROOMS:
        words[f"v{padding}"] = str(room(padding))
        words[f"w{padding}"] = str(max(0, room(padding) - 1))
    words["header"] = str(px(24) + room(10))
    return _SHEET.substitute(words)
