"""A program of its own that takes forms in: ``python taking_in.py STORE FORM…``."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.journeys.office_line import OfficeLine  # noqa: E402

if __name__ == "__main__":
    line = OfficeLine(Path(sys.argv[1]))
    for form in sys.argv[2:]:
        line.take(Path(form))
