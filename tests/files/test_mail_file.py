"""A message as a file: Python's own parser reads back what was put in, Chinese and all."""

from datetime import datetime
from email import message_from_bytes
from email.headerregistry import AddressHeader
from email.message import EmailMessage
from email.policy import default

import pytest

from desktop.clock import OFFICE_ZONE
from desktop.files.mail_file import Mail, addresses, mail_file
from desktop.wording.findings import say

AT = datetime(2026, 2, 13, 16, 55, tzinfo=OFFICE_ZONE)
NUMBER = "示范企服函〔2026〕1号"
PDF = b"%PDF-1.7\n\x00\xff\r\n" * 500


def mail(**changes: object) -> Mail:
    given = {
        "sender": ("示范区企业服务局", "office@example.gov.cn"),
        "to": ("gong.dian@example.com", "b@example.cn"),
        "subject": f"容缺受理函 {NUMBER}",
        "text": "您好：\n\n请查收附件。\n",
        "attachments": ((f"{NUMBER}.pdf", PDF),),
        "at": AT,
        "id": "0198-abc",
        **changes,
    }
    return Mail(**given)  # type: ignore[arg-type]


def read(data: bytes) -> EmailMessage:
    message = message_from_bytes(data, policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def test_a_mail_reads_back_as_it_was_written() -> None:
    message = read(mail_file(mail()))

    sender = message["From"]
    assert isinstance(sender, AddressHeader)
    assert (sender.addresses[0].display_name, sender.addresses[0].addr_spec) == mail().sender
    assert [a.addr_spec for a in message["To"].addresses] == list(mail().to)
    assert message["Subject"] == mail().subject
    assert message["Date"].datetime == AT
    assert message["Message-ID"] == "<0198-abc@example.gov.cn>"
    body = message.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n").strip() == mail().text.strip()
    (attachment,) = message.iter_attachments()
    assert attachment.get_filename() == f"{NUMBER}.pdf"
    assert attachment.get_content_type() == "application/pdf"
    assert attachment.get_content() == PDF


def test_the_bytes_are_seven_bits_in_short_lines_that_end_as_they_should() -> None:
    data = mail_file(mail(subject="很长的标题" * 40))

    assert data.isascii()
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert max(map(len, data.split(b"\r\n"))) <= 78
    head = data.split(b"\r\n\r\n")[0]
    assert b"=?utf-8?" in head
    assert b"filename*" in data


def test_nothing_typed_begins_a_header_of_its_own() -> None:
    attack = "函件\r\nBcc: thief@example.com\r\n\r\nbody\u2028x"
    message = read(mail_file(mail(subject=attack, sender=(attack, "a@b.cn"), text=attack)))

    assert set(message.keys()) == {
        *("From", "To", "Subject", "Date", "Message-ID", "X-Unsent"),
        *("MIME-Version", "Content-Type"),
    }
    assert "thief" in message["Subject"]


def test_files_of_one_name_get_each_their_own() -> None:
    pair = (("../函.pdf", b"%PDF 1"), ("函.pdf", b"%PDF 2"))
    names = [a.get_filename() for a in read(mail_file(mail(attachments=pair))).iter_attachments()]

    assert names == ["函.pdf", "函 (2).pdf"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        pytest.param("a@b.cn", ("a@b.cn",), id="one"),
        pytest.param(" a@b.cn，c.d+e@f-g.com；a@b.cn ", ("a@b.cn", "c.d+e@f-g.com"), id="many"),
        pytest.param("", (), id="none"),
    ],
)
def test_addresses_are_told_apart(text: str, found: tuple[str, ...]) -> None:
    assert addresses(text, "mail_to") == (found, ())


@pytest.mark.parametrize(
    "text", ["a", "a@b", "@b.cn", "a@-b.cn", "甲@b.cn", "a@b.cn\r\nBcc:x", "<a@b.cn>", "a.@b.cn"]
)
def test_what_is_no_address_is_named(text: str) -> None:
    _, wrong = addresses(text, "mail_to")

    assert wrong
    assert all(f.rule == "address_unfit" and say(f).field == "收件人" for f in wrong)
    assert all(dict(f.facts)["given"] in text for f in wrong)
