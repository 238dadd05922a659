"""What the tests of the office's work start from: an office on a store of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.office.office import Office
from tests.office.letters_out import LettersOut
from tests.office.offices import office_in


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = office_in(tmp_path / "store")
    yield made
    made.close()


@pytest.fixture(scope="session")
def out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LettersOut]:
    """An office with a letter that was sealed and served; tests only send it out again."""
    made = LettersOut(tmp_path_factory.mktemp("letters"))
    yield made
    made.office.close()
