"""Draw a QR code as filled rectangles: no image, sharp at every resolution."""

from collections.abc import Sequence
from typing import Any

from desktop.letters.display import Shape

QUIET = 4
"""Light modules around the code that a reader needs."""


def qr_code(text: str, x: float, y: float, side: float) -> Shape:
    """Return the code in a square of ``side`` points, its quiet zone included."""
    rows = _modules(text)
    steps = [
        ("re", (start + QUIET, row, length, 1))
        for row, dark in enumerate(rows, start=QUIET)
        for start, length in _dark_runs(dark)
    ]
    return Shape(tuple(steps), x=x, y=y, unit=side / (len(rows) + 2 * QUIET))


def _modules(text: str) -> list[list[bool]]:
    """Return the code's rows, True for a dark module."""
    from zxingcpp import BarcodeFormat, create_barcode, write_barcode_to_image  # where one is drawn

    code = create_barcode(text, BarcodeFormat.QRCode, ec_level="M")
    drawn: Any = write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    rows: Any = memoryview(drawn).tolist()
    return [[shade == 0 for shade in row] for row in rows]


def _dark_runs(row: Sequence[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for place, dark in enumerate([*row, False]):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            runs.append((start, place - start))
            start = None
    return runs
