"""The colours of the screens, light and dark, under one set of names."""

from desktop.plain_class import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One look's colours: grounds, lines, text, accent, and a pair (ink, soft) a meaning."""

    app: str
    surface: str
    subtle: str
    selected: str
    line: str
    line2: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    accent_soft: str
    red: str
    red_soft: str
    amber: str
    amber_soft: str
    green: str
    green_soft: str
    grey: str
    grey_soft: str
    blue: str
    blue_soft: str
    violet: str
    violet_soft: str
    track: str


LIGHT = Tokens(
    app="#EEF1F5",
    surface="#FFFFFF",
    subtle="#F6F8FA",
    selected="#E3EEFC",
    line="#DDE3EA",
    line2="#7C8A9B",
    text="#17212E",
    text2="#465364",
    text3="#5F6C7C",
    accent="#1356B4",
    on_accent="#FFFFFF",
    accent_soft="#E3EEFC",
    red="#B3261E",
    red_soft="#FCE9E7",
    amber="#8A4B00",
    amber_soft="#FFF2D6",
    green="#12663F",
    green_soft="#E2F3EA",
    grey="#4B5868",
    grey_soft="#E9EDF2",
    blue="#0B5A87",
    blue_soft="#E0F0FA",
    violet="#5B3FA8",
    violet_soft="#EEE9FB",
    track="#DDE3EA",
)
DARK = Tokens(
    app="#12171E",
    surface="#1B222C",
    subtle="#202833",
    selected="#1F3A5F",
    line="#313C4A",
    line2="#7688A0",
    text="#E8EDF3",
    text2="#B6C1CE",
    text3="#9FADBD",
    accent="#7DB3FF",
    on_accent="#0B1119",
    accent_soft="#1F3A5F",
    red="#FF9A90",
    red_soft="#43201E",
    amber="#FFC766",
    amber_soft="#3D2E12",
    green="#7FD6A6",
    green_soft="#17362A",
    grey="#B6C1CE",
    grey_soft="#2A3441",
    blue="#84CBF2",
    blue_soft="#15344A",
    violet="#C3B1FF",
    violet_soft="#2C2550",
    track="#36424F",
)
