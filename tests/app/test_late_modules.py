"""A module that is put off is loaded by whoever asks it for something first."""

import sys
from types import ModuleType

import pytest

from desktop.app.late_modules import StandIn, put_off

NAME = "email.quoprimime"


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Put a small module of the standard library off, as if nobody had loaded it."""
    import email.quoprimime

    monkeypatch.setattr(email, "quoprimime", email.quoprimime)
    monkeypatch.setitem(sys.modules, NAME, email.quoprimime)
    del sys.modules[NAME]
    put_off(NAME, "header_length")
    return sys.modules[NAME]


def test_it_is_loaded_when_something_of_it_is_asked_for(module: ModuleType) -> None:
    from email import quoprimime

    assert quoprimime is module
    assert isinstance(sys.modules[NAME], StandIn)
    assert quoprimime.unquote("=41") == "A"
    assert not isinstance(sys.modules[NAME], StandIn)


def test_a_function_that_is_only_taken_from_it_loads_nothing(module: ModuleType) -> None:
    taken = module.header_length

    assert isinstance(sys.modules[NAME], StandIn)
    assert taken(b"abc") == 3
    assert not isinstance(sys.modules[NAME], StandIn)


def test_what_it_does_not_have_is_missed(module: ModuleType) -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        module.nothing  # noqa: B018


def test_a_module_that_is_loaded_stays() -> None:
    before = sys.modules["sys"]
    put_off("sys")

    assert sys.modules["sys"] is before
