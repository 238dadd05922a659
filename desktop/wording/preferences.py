"""What goes with an officer from desk to desk, and how the copy of an item is called."""

from desktop.domain.preferences import Part

PARTS = {
    Part.VIEWS: "案件列表的视图",
    Part.PHRASES: "常用语",
    Part.SHORTCUTS: "快捷键",
}
COPY = "{name}（副本）"
"""The name of what was set at one of two desks apart; it stands in the record, so it stays."""
COPY_AGAIN = "{name}（副本 {number}）"
