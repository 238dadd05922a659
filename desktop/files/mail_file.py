"""A message as a file (.eml) that any mail program opens, ready to be looked at and sent.

RFC 5322 headers; Chinese in them as RFC 2047 words, names of files as RFC 2231; ``X-Unsent`` opens
it as a draft. What somebody typed can begin no header of its own.
"""

import re
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from desktop.files.package_out import free_place
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding
from desktop.store.file_names import safe_name

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"({_LOCAL})@({_LABEL}(?:\.{_LABEL})+)")
_SPLIT = re.compile(r"[;,，；、\s]+")
MOST_LOCAL, MOST_ADDRESS = 64, 254
MOST_SAID = 200
"""Longer subjects and names are cut: no mail program shows more."""


@dataclass(frozen=True, slots=True)
class Mail:
    """A message: from whom (name and address), to which addresses, with which PDF files.

    ``attachments`` are names with their bytes; ``id`` makes the message's own name.
    """

    sender: tuple[str, str]
    to: tuple[str, ...]
    subject: str
    text: str
    attachments: tuple[tuple[str, bytes], ...]
    at: datetime
    id: str


def addresses(text: str, field: str) -> tuple[tuple[str, ...], tuple[Finding, ...]]:
    """Return the addresses written one after another, and what is wrong with any of them."""
    parts = tuple(dict.fromkeys(part for part in _SPLIT.split(text.strip()) if part))
    wrong = tuple(finding("address_unfit", field, given=p) for p in parts if not _is_address(p))
    return parts, wrong


def mail_file(mail: Mail) -> bytes:
    """Return the message's bytes, its lines ended as RFC 5322 wants."""
    message = EmailMessage(policy=SMTP.clone(max_line_length=78))
    name, address = mail.sender
    message["From"] = _address(address, _one_line(name))
    message["To"] = [_address(each) for each in mail.to]
    message["Subject"] = _one_line(mail.subject)
    message["Date"] = format_datetime(mail.at)
    message["Message-ID"] = f"<{mail.id}@{_domain(address)}>"
    message["X-Unsent"] = "1"
    message.set_content(_lines(mail.text), cte="base64")
    taken: set[str] = set()
    for file, content in mail.attachments:
        name = free_place(safe_name(file), taken)
        taken.add(name.casefold())
        message.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    return message.as_bytes()


def _is_address(text: str) -> bool:
    found = _ADDRESS.fullmatch(text)
    return found is not None and len(found[1]) <= MOST_LOCAL and len(text) <= MOST_ADDRESS


def _address(text: str, name: str = "") -> Address:
    local, _, domain = text.rpartition("@")
    return Address(name, local, domain)


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _one_line(text: str) -> str:
    """Return the text without what would end its header, no longer than anybody shows."""
    shown = "".join(c if c.isprintable() else " " for c in text)
    return " ".join(shown.split())[:MOST_SAID]


def _lines(text: str) -> str:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    shown = ("".join(c for c in line if c.isprintable() or c == "\t") for line in lines)
    return "\n".join(shown) + "\n"
