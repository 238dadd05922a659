"""Make the fonts of the letters and of the screen from pinned public packages.

    python build_spec/fonts/build_fonts.py           build, and compare with fonts.lock.json
    python build_spec/fonts/build_fonts.py --lock    build, and write fonts.lock.json anew

Inputs come through their ordinary clients: ``apt-get download`` (Debian 12) and ``npm pack``.
The outputs are committed in ``resources/fonts``; only who changes a font runs this again.
"""

import argparse
import bz2
import gzip
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from fontTools.misc.transform import Transform
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
OUT = ROOT / "resources" / "fonts"
LICENCES = OUT / "licences"
PROFILE = ROOT / "resources" / "icc" / "sRGB.icc"
TABLE = ROOT / "tests" / "letters" / "data" / "general_standard_characters.txt"
LOCK = HERE / "fonts.lock.json"

DEBIAN = {
    "texlive-lang-chinese": "2022.20230122-1",
    "fonts-liberation2": "2.1.5-1",
    "unicode-data": "15.0.0-1",
    "icc-profiles-free": "2.0.1+dfsg-1.1",
}
NPM = {
    "@expo-google-fonts/noto-serif-sc": "0.4.3",
    "@expo-google-fonts/noto-sans-sc": "0.4.3",
}
FANDOL = "usr/share/texlive/texmf-dist/fonts/opentype/public/fandol"
FANDOL_DOC = "usr/share/doc/texlive-doc/fonts/fandol"

CURVE_ERROR = 2.0
"""How far, in thousandths of the em, a quadratic curve may lie from the cubic it replaces."""

LIKE_FANG = (
    Transform().translate(500, 380).transform((0.90, 0.055, 0, 0.94, 0, 0)).translate(-500, -380)
)
"""Narrows, lowers and lifts to the right a light Song face until it sits beside Fang."""

MODIFIED = "Modified for the Joint Office letters"
CHANGED_ON = "2026-11-24"
EXCEPTION = (
    "GNU General Public License version 3 with the font exception, which is extended to this "
    "modified version: a document which embeds this font or portions of it is not by itself "
    "covered by the GNU General Public License."
)


@dataclass(frozen=True)
class Source:
    """The unpacked inputs, and the sets of characters taken from them."""

    folder: Path
    general: tuple[str, str, str]
    han: frozenset[int]

    def fandol(self, face: str) -> Path:
        return self.folder / "texlive-lang-chinese" / FANDOL / f"{face}-Regular.otf"

    def noto(self, kind: str, weight: str) -> Path:
        package = self.folder / f"noto-{kind.lower()}-sc" / "package"
        return package / weight / f"Noto{kind}SC_{weight}.ttf"


def gb2312_han() -> set[int]:
    """Return the code points of the 6,763 characters of GB/T 2312."""
    rows = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    return {ord(text) for pair in rows if (text := pair.decode("gb2312", "ignore"))}


def is_symbol(point: int) -> bool:
    """Return whether a letter or a screen may use the sign, which is no Han character."""
    ranges = (
        (0x20, 0x17F), (0x2C6, 0x2DD), (0x391, 0x3C9), (0x401, 0x451), (0x2010, 0x205F),
        (0x2070, 0x209F), (0x20A0, 0x20BF), (0x2100, 0x22FF), (0x2312, 0x2312),
        (0x2460, 0x24FF), (0x2500, 0x266F), (0x2713, 0x2717), (0x3000, 0x312F),
        (0x3200, 0x33FF), (0xFE10, 0xFE4F), (0xFF00, 0xFFEF),
    )  # fmt: skip
    return any(first <= point <= last for first, last in ranges)


def fetch(folder: Path) -> dict[str, Path]:
    """Download every pinned package into ``folder``; return the files by package name."""
    wanted = [f"{name}={pin}" for name, pin in DEBIAN.items()]
    subprocess.run(["apt-get", "download", *wanted], cwd=folder, check=True)
    wanted = [f"{name}@{pin}" for name, pin in NPM.items()]
    subprocess.run(["npm", "pack", "--silent", *wanted], cwd=folder, check=True)
    return found(folder)


def found(folder: Path) -> dict[str, Path]:
    """Return the downloaded files by package name."""
    debian = {name: next(folder.glob(f"{name}_*.deb")) for name in DEBIAN}
    return debian | {name: next(folder.glob(f"*{name.split('/')[1]}-*.tgz")) for name in NPM}


def unpack(packages: dict[str, Path], folder: Path) -> None:
    """Unpack into a folder per package only what the fonts need."""
    for name, file in packages.items():
        target = folder / name.split("/")[-1]
        target.mkdir(parents=True, exist_ok=True)
        if file.suffix == ".deb":
            _unpack_deb(file, target)
        else:
            with tarfile.open(file) as archive:
                archive.extractall(target, filter="data")


def _unpack_deb(file: Path, target: Path) -> None:
    keep = (
        "*fandol*",
        "*LiberationSerif-Regular*",
        "*copyright*",
        "*sRGB.icc",
        "*OtherMappings*",
    )
    data = subprocess.run(["dpkg-deb", "--fsys-tarfile", file], stdout=subprocess.PIPE, check=True)
    command = ["tar", "-x", "--wildcards", "-C", str(target), *keep]
    # tar counts a pattern without a match as an error; what is missing shows when it is read.
    subprocess.run(command, input=data.stdout, stderr=subprocess.DEVNULL, check=False)


def general_standard(folder: Path) -> tuple[str, str, str]:
    """Return the three levels of the table of general standard characters (8,105)."""
    file = folder / "unicode-data/usr/share/unicode/Unihan_OtherMappings.txt.bz2"
    lines = bz2.decompress(file.read_bytes()).decode("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if "\tkTGH\t" in line)
    ranked = sorted(
        (int(value.split(":")[1]), chr(int(point.removeprefix("U+"), base=16)))
        for point, _, value in rows
        if not point.startswith("#")
    )
    characters = "".join(character for _, character in ranked)
    return characters[:3500], characters[3500:6500], characters[6500:]


def quadratic(font: TTFont) -> TTFont:
    """Return the font with its cubic outlines (CFF) made quadratic (glyf)."""
    glyphs = font.getGlyphSet()
    drawn = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, CURVE_ERROR, reverse_direction=True))
        drawn[name] = pen.glyph()
    _set_outlines(font, drawn)
    return font


def _set_outlines(font: TTFont, drawn: dict[str, object]) -> None:
    order = font.getGlyphOrder()
    glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, drawn
    font["loca"], font["glyf"] = newTable("loca"), glyf
    font["maxp"] = maxp = newTable("maxp")
    maxp.tableVersion, maxp.numGlyphs = 0x00010000, len(order)
    zero = (
        "maxZones",
        "maxTwilightPoints",
        "maxStorage",
        "maxFunctionDefs",
        "maxInstructionDefs",
    )
    for field in (*zero, "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    font["post"].formatType = 3.0
    font.sfntVersion = "\x00\x01\x00\x00"
    if "CFF " in font:
        del font["CFF "]


def like_fang(font: TTFont) -> TTFont:
    """Return the light Song face bent until it passes for a Fang face."""
    glyphs = font.getGlyphSet()
    drawn = {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        is_han = font["hmtx"][name][0] == font["head"].unitsPerEm
        glyphs[name].draw(TransformPen(pen, LIKE_FANG) if is_han else pen)
        drawn[name] = pen.glyph()
    font["glyf"].glyphs = drawn
    return font


def keep(font: TTFont, points: Iterable[int]) -> TTFont:
    """Return the font reduced to the code points, without layout tables and hints."""
    options = Options(
        hinting=False,
        layout_features=[],
        notdef_outline=True,
        name_IDs=["*"],
        recalc_timestamp=False,
    )
    options.drop_tables += [
        "GSUB",
        "GPOS",
        "BASE",
        "GDEF",
        "STAT",
        "vhea",
        "vmtx",
        "VORG",
        "gasp",
        "FFTM",
        "kern",
    ]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=set(points) & set(font.getBestCmap()))
    subsetter.subset(font)
    return font


def rename(font: TTFont, family: str, note: str, licence: str = "") -> TTFont:
    """Give the font a family of its own, so that an installed one never takes its place."""
    names = font["name"]
    names.names = [
        n for n in names.names if n.nameID in (0, 7, 8, 9, 11, 13, 14) and n.platformID == 3
    ]
    texts = {
        1: family,
        2: "Regular",
        3: f"{MODIFIED}: {family}",
        4: family,
        6: family,
        10: note,
    }
    for number, text in (texts | ({13: licence} if licence else {})).items():
        names.setName(text, number, 3, 1, 0x409)
    # One em box for all: a reader that measures glyph boxes finds the grid where it is.
    font["hhea"].ascent, font["hhea"].descent = 880, -120
    return font


def fang(source: Source) -> TTFont:
    note = f"Converted on {CHANGED_ON} from FandolFang 1.300 (outlines made quadratic), renamed."
    font = quadratic(TTFont(source.fandol("FandolFang"), recalcTimestamp=False))
    return rename(keep(font, font.getBestCmap()), "LetterFang", note, EXCEPTION)


def kai(source: Source) -> TTFont:
    note = f"Converted on {CHANGED_ON} from FandolKai 1.300 (outlines made quadratic), subset."
    font = TTFont(source.fandol("FandolKai"), recalcTimestamp=False)
    points = [p for p in font.getBestCmap() if is_symbol(p) or p in source.han]
    return rename(quadratic(keep(font, points)), "LetterKai", note, EXCEPTION)


def fang_extension(source: Source) -> TTFont:
    note = f"Made on {CHANGED_ON} from Noto Serif SC ExtraLight 2.003: subset, reshaped."
    has = set(TTFont(source.fandol("FandolFang")).getBestCmap())
    font = TTFont(source.noto("Serif", "200ExtraLight"), recalcTimestamp=False)
    points = {
        p for p in font.getBestCmap() if p in source.han or is_symbol(p) or is_unified(p)
    } - has
    return rename(like_fang(keep(font, points)), "LetterFangExt", note)


def is_unified(point: int) -> bool:
    """Return whether the character stands in the first block of unified Han characters."""
    return 0x4E00 <= point <= 0x9FFF


def biao_song(source: Source) -> TTFont:
    note = f"Subset on {CHANGED_ON} from Noto Serif SC Bold 2.003, renamed."
    font = TTFont(source.noto("Serif", "700Bold"), recalcTimestamp=False)
    points = {p for p in font.getBestCmap() if p in source.han or is_symbol(p)}
    return rename(keep(font, points), "LetterBiaoSong", note)


def sans(source: Source, weight: str) -> TTFont:
    font = TTFont(source.noto("Sans", weight), recalcTimestamp=False)
    return keep(font, {p for p in font.getBestCmap() if p in source.han or is_symbol(p)})


def digits(source: Source) -> TTFont:
    folder = source.folder / "fonts-liberation2/usr/share/fonts/truetype/liberation2"
    return TTFont(folder / "LiberationSerif-Regular.ttf", recalcTimestamp=False)


RECIPES: dict[str, Callable[[Source], TTFont]] = {
    "LetterFang.ttf": fang,
    "LetterFangExt.ttf": fang_extension,
    "LetterKai.ttf": kai,
    "LetterBiaoSong.ttf": biao_song,
    "NotoSansSC-Medium.ttf": lambda source: sans(source, "500Medium"),
    "NotoSansSC-Regular.ttf": lambda source: sans(source, "400Regular"),
    "LiberationSerif-Regular.ttf": digits,
}


def build(source: Source, out: Path) -> list[Path]:
    """Make every font in ``out``; return the files."""
    out.mkdir(parents=True, exist_ok=True)
    for name, recipe in RECIPES.items():
        recipe(source).save(out / name)
    return [out / name for name in RECIPES]


def take_along(source: Source) -> None:
    """Copy the licences, the colour profile and the table of characters out of the packages."""
    folder = source.folder
    LICENCES.mkdir(parents=True, exist_ok=True)
    fandol = folder / "texlive-lang-chinese" / FANDOL_DOC
    (LICENCES / "Fandol-COPYING.txt").write_bytes(
        gzip.decompress((fandol / "COPYING.gz").read_bytes())
    )
    shutil.copy(fandol / "README", LICENCES / "Fandol-README.txt")
    for kind in ("Serif", "Sans"):
        text = folder / f"noto-{kind.lower()}-sc" / "package" / "LICENSE_FONT"
        shutil.copy(text, LICENCES / f"Noto{kind}SC-OFL.txt")
    notice = "usr/share/doc/{0}/copyright"
    for package, name in (
        ("fonts-liberation2", "Liberation-OFL"),
        ("icc-profiles-free", "sRGB-profile"),
    ):
        shutil.copy(folder / package / notice.format(package), LICENCES / f"{name}.txt")
    PROFILE.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(folder / "icc-profiles-free/usr/share/color/icc/sRGB.icc", PROFILE)
    TABLE.parent.mkdir(parents=True, exist_ok=True)
    TABLE.write_text("\n".join(source.general) + "\n", encoding="utf-8")


def digest(file: Path) -> str:
    """Return the SHA-256 of the file in hexadecimal."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def lock_of(packages: dict[str, Path], outputs: list[Path]) -> dict[str, object]:
    """Return what fonts.lock.json holds: tools, inputs and outputs with their hashes."""
    pins = DEBIAN | NPM
    inputs = {n: {"version": pins[n], "sha256": digest(f)} for n, f in sorted(packages.items())}
    made = {f.name: {"bytes": f.stat().st_size, "sha256": digest(f)} for f in sorted(outputs)}
    return {"tools": {"fonttools": version("fonttools")}, "inputs": inputs, "outputs": made}


def main() -> int:
    """Build in a scratch folder, then compare with the lock or write it anew."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--lock", action="store_true", help="write fonts.lock.json anew")
    parser.add_argument("--packages", type=Path, help="a folder that holds the packages already")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        return _run(Path(scratch), arguments.packages, anew=arguments.lock)


def _run(scratch: Path, packages: Path | None, *, anew: bool) -> int:
    files = found(packages) if packages else fetch(scratch)
    unpack(files, scratch)
    general = general_standard(scratch)
    han = frozenset(ord(c) for level in general for c in level) | gb2312_han()
    source = Source(scratch, general, han)
    lock = lock_of(files, build(source, OUT))
    take_along(source)
    if anew:
        LOCK.write_text(json.dumps(lock, indent=2) + "\n", encoding="utf-8")
    agrees = json.loads(LOCK.read_text(encoding="utf-8")) == lock
    print("fonts agree with fonts.lock.json" if agrees else "fonts differ from fonts.lock.json")
    return 0 if agrees else 1


if __name__ == "__main__":
    sys.exit(main())
