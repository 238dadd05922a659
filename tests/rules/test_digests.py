"""One hash for one content."""

from datetime import date
from decimal import Decimal
from hashlib import sha256

import pytest

from desktop.rules.digests import digest


def test_the_order_of_keys_does_not_matter() -> None:
    assert digest({"a": 1, "b": date(2026, 1, 1)}) == digest({"b": date(2026, 1, 1), "a": 1})


def test_the_hash_is_of_the_text_anyone_can_write() -> None:
    content = {"值": [1, Decimal("20.0"), date(2026, 9, 24)]}

    written = '{"值":[1,"20.0","2026-09-24"]}'.encode()

    assert digest(content) == sha256(written).hexdigest()


@pytest.mark.parametrize("content", [{"a": float("nan")}, {"a": object()}])
def test_what_has_no_canonical_form_is_refused(content: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        digest(content)
