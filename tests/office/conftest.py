"""What the tests of the office's work start from: an office on a store of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.office.office import Office
from tests.office.offices import office_in


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = office_in(tmp_path / "store")
    yield made
    made.close()
