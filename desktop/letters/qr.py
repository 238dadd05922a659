"""Draw a QR code as filled rectangles: no image, sharp at every resolution."""

from desktop.letters.display import Shape

QUIET = 4
"""Light modules around the code that a reader needs."""


def qr_code(text: str, x: float, y: float, side: float) -> Shape:
    """Return the code in a square of ``side`` points, its quiet zone included."""
    import segno  # only where a code is drawn

    matrix = segno.make(text, error="m", micro=False, boost_error=False).matrix
    module = side / (len(matrix) + 2 * QUIET)
    steps: list[tuple[str, tuple[float, ...]]] = []
    for row, dark in enumerate(matrix):
        top = y + (row + QUIET) * module
        for start, length in _dark_runs(dark):
            left = x + (start + QUIET) * module
            steps += _box(left, top, length * module, module)
    return Shape(tuple(steps))


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for place, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = place
        elif not dark and start is not None:
            runs.append((start, place - start))
            start = None
    return runs


def _box(x: float, y: float, width: float, height: float) -> list[tuple[str, tuple[float, ...]]]:
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
    steps: list[tuple[str, tuple[float, ...]]] = [("m", corners[0])]
    return [*steps, *(("l", corner) for corner in corners[1:]), ("h", ())]
