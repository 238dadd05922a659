"""Names for files that go out: what somebody called a file is data, never a place."""

import re
import unicodedata

LIMIT_BYTES = 180
NAMELESS = "file"
UNTRUSTED = ".bin"
EXTENSIONS = frozenset(
    {".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".heic", ".ofd", ".txt", ".csv"}
    | {".doc", ".docx", ".xls", ".xlsx", ".wps", ".et", ".zip", ".7z", ".dwg", ".dxf", ".json"}
    | {".geojson", ".kml", ".ics", ".xml", ".eml", UNTRUSTED}
)
_SEPARATORS = re.compile(r'[\\/:*?"<>|]')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])", re.IGNORECASE)


def safe_name(name: str) -> str:
    """Return a name that is one file in one folder on every system, with a known extension.

    Folders, control and direction characters go, device names get an underscore, an unknown
    extension gets ``.bin`` after it. Chinese stays as it is.
    """
    plain = unicodedata.normalize("NFKC", name)
    last = re.split(r"[\\/]", plain)[-1]
    clean = "".join(c for c in _SEPARATORS.sub("", last) if _is_printing(c))
    stem, extension = _parted(clean.strip(" ."))
    if _RESERVED.fullmatch(stem.split(".")[0].strip()):
        stem = f"_{stem}"
    return _shortened(stem, LIMIT_BYTES - len(extension)) + extension


def _is_printing(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CZ" or character == " "


def _parted(name: str) -> tuple[str, str]:
    """Return stem and extension; an extension that is not known stays in the stem."""
    stem, dot, extension = name.rpartition(".")
    known = f"{dot}{extension}".lower()
    if stem.strip(" .") and known in EXTENSIONS:
        return stem.strip(" ."), known
    return name or NAMELESS, UNTRUSTED


def _shortened(text: str, limit: int) -> str:
    return text.encode()[:limit].decode(errors="ignore").rstrip(" .")
