"""Personal data as an act carries it in, as an entry refers to it, and as a screen may show it.

No entry holds a name, a telephone or an identity number: an entry holds a ``PersonRef``, and the
values lie sealed beside the record under the person's own key.
"""

import unicodedata

from desktop.plain_class import dataclass

FULL_IDENTITY = 15
SHORT_IDENTITY = 7
MOBILE = 11


@dataclass(frozen=True, slots=True)
class PersonRef:
    """Which person is meant, and a keyed hash of the values as they were then."""

    ref: str
    digest: str


@dataclass(frozen=True, slots=True)
class PersonInput:
    """A person's values as typed or read; blank where not given."""

    name: str
    phone: str = ""
    identity: str = ""

    def masked(self) -> "PersonInput":
        """Return the form lists, exports and logs may show."""
        return PersonInput(
            masked_name(self.name), masked_phone(self.phone), masked_identity(self.identity)
        )


def masked_name(name: str) -> str:
    """Return the first character of a name and a star for each further one."""
    plain = _plain(name)
    return plain[:1] + "*" * (len(plain) - 1)


def masked_phone(phone: str) -> str:
    """Return a mobile as 138****8000; of any other number only the last four digits stay."""
    digits = "".join(c for c in _plain(phone) if c.isdigit())
    mobile = digits[-MOBILE:] if digits[:-MOBILE] in ("86", "0086") else digits
    if len(mobile) == MOBILE:
        return f"{mobile[:3]}****{mobile[-4:]}"
    return "*" * max(len(digits) - 4, 0) + digits[-4:] if len(digits) > 6 else "*" * len(digits)


def masked_identity(identity: str) -> str:
    """Return an identity number with district and last four left, of a shorter one its ends."""
    plain = "".join(_plain(identity).split())
    if len(plain) >= FULL_IDENTITY:
        return f"{plain[:6]}{'*' * (len(plain) - 10)}{plain[-4:]}"
    if len(plain) < SHORT_IDENTITY:
        return "*" * len(plain)
    return f"{plain[0]}{'*' * (len(plain) - 2)}{plain[-1]}"


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
