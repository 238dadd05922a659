"""Draw a QR code as filled rectangles: no image, sharp at every resolution."""

from desktop.letters.display import Shape

QUIET = 4
"""Light modules around the code that a reader needs."""

MASK = 4
"""One of the eight masks; a signature is as good as random, so that none suits it better.

Trying them all would take most of the time a code takes.
"""


def qr_code(text: str, x: float, y: float, side: float) -> Shape:
    """Return the code in a square of ``side`` points, its quiet zone included."""
    import segno  # only where a code is drawn

    matrix = segno.make(text, error="m", micro=False, boost_error=False, mask=MASK).matrix
    module = side / (len(matrix) + 2 * QUIET)
    steps: list[tuple[str, tuple[float, ...]]] = []
    for row, dark in enumerate(matrix):
        top = (row + QUIET) * module
        for start, length in _dark_runs(dark):
            left = (start + QUIET) * module
            steps.append(("re", (left, top, length * module, module)))
    return Shape(tuple(steps), x=x, y=y)


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
