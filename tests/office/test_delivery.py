"""Papers on their way out: by number into a folder, into an e-mail, the very bytes."""

import hashlib
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from desktop.office.delivery import (
    Chosen,
    MailWanted,
    Written,
    outgoing,
    sender_of,
    write_mail,
    write_papers,
)
from desktop.office.issuing import kept_pages, overprint_pages
from desktop.office.notices import listed_notices
from desktop.rules.findings import Refusal
from desktop.wording.findings import say
from tests.office.letters_out import NUMBER, LettersOut

TO = MailWanted("gongdian@example.com", "office@example.gov.cn")


def no_step(_done: int, _of: int) -> None:
    return


def chosen(out: LettersOut) -> tuple[Chosen, ...]:
    return (Chosen(out.case_id, out.letter.id),)


def written(out: LettersOut, folder: Path) -> Written:
    done = write_papers(out.office, chosen(out), folder, no_step)
    assert isinstance(done, Written), done
    return done


def test_a_letter_is_written_under_its_number(out: LettersOut, tmp_path: Path) -> None:
    done = written(out, tmp_path)

    assert [f.name for f in done.files] == [f"{NUMBER}.pdf"]
    digest = hashlib.sha256(done.files[0].read_bytes()).hexdigest()
    assert digest == out.letter.sealed_pdf


def test_another_file_of_that_name_stays_as_it_is(out: LettersOut, tmp_path: Path) -> None:
    other = tmp_path / f"{NUMBER}.PDF"
    other.write_bytes(b"other")
    done = written(out, tmp_path)
    again = written(out, tmp_path)

    assert other.read_bytes() == b"other"
    assert done.files[0].name == f"{NUMBER} (2).pdf"
    assert (again.files, again.known, done.known) == (done.files, 1, 0)
    assert len(list(tmp_path.iterdir())) == 2


def test_a_folder_that_is_not_there_is_said(out: LettersOut, tmp_path: Path) -> None:
    refused = write_papers(out.office, chosen(out), tmp_path / "none", no_step)

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["file_failed"]


def test_one_paper_that_can_not_go_keeps_all_back(out: LettersOut, tmp_path: Path) -> None:
    wanted = (*chosen(out), Chosen(out.case_id), Chosen(out.case_id, number="没有这个号"))
    refused = write_papers(out.office, wanted, tmp_path, no_step)

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["paper_unnumbered", "paper_unmade"]
    assert list(tmp_path.iterdir()) == []
    none = outgoing(out.office, (), no_step)
    assert isinstance(none, Refusal)
    assert all(str(say(f)) for f in (*refused.findings, *none.findings))


def test_an_email_carries_the_letter_and_remembers_its_sender(
    out: LettersOut, tmp_path: Path
) -> None:
    file = tmp_path / "函.eml"
    assert isinstance(write_mail(out.office, chosen(out), file, TO, no_step), Written)

    message = message_from_bytes(file.read_bytes(), policy=default)
    assert message["Subject"] == f"容缺受理函 {NUMBER}"
    (attachment,) = message.iter_attachments()  # type: ignore[attr-defined]
    assert attachment.get_filename() == f"{NUMBER}.pdf"
    assert hashlib.sha256(attachment.get_content()).hexdigest() == out.letter.sealed_pdf
    body = message.get_body().get_content()  # type: ignore[attr-defined]
    assert f"1. 容缺受理函（{NUMBER}）" in body
    assert out.office.settings.organ(out.office.settings.issuer).full_name in body
    assert sender_of(out.office) == TO.sender


@pytest.mark.parametrize(
    ("to", "sender", "found"),
    [
        pytest.param("", "a@b.cn", [("address_missing", "mail_to")], id="nobody"),
        pytest.param("x", "a@b.cn", [("address_unfit", "mail_to")], id="no address"),
        pytest.param("a@b.cn", " ", [("address_missing", "mail_from")], id="from nobody"),
        pytest.param("a@b.cn", "a@b.cn,c@d.cn", [("address_unfit", "mail_from")], id="two senders"),
    ],
)
def test_an_email_filled_in_wrongly_writes_nothing(
    out: LettersOut, tmp_path: Path, to: str, sender: str, found: list[tuple[str, str]]
) -> None:
    wanted = MailWanted(to, sender)
    refused = write_mail(out.office, chosen(out), tmp_path / "a.eml", wanted, no_step)

    assert isinstance(refused, Refusal)
    assert [(f.rule, f.field) for f in refused.findings] == found
    assert all(str(say(f)) for f in refused.findings)
    assert list(tmp_path.iterdir()) == []


def test_sending_out_changes_nothing_of_the_record(out: LettersOut, tmp_path: Path) -> None:
    before = out.office.history(out.case_id)
    written(out, tmp_path)

    assert out.office.history(out.case_id) == before


def test_an_overprint_is_made_from_what_was_kept_and_changes_none_of_it(out: LettersOut) -> None:
    before = out.letter
    over = overprint_pages(out.office, out.case_id, before.id)

    assert over.startswith(b"%PDF")
    assert hashlib.sha256(over).hexdigest() not in (before.pdf, before.sealed_pdf)
    assert out.letter == before
    kept = kept_pages(out.office, out.case_id, before.id)
    assert hashlib.sha256(kept).hexdigest() == before.sealed_pdf
    assert overprint_pages(out.office, out.case_id, "none") == b""


def test_a_paper_is_chosen_by_its_id_where_that_is_known(out: LettersOut) -> None:
    first, *_others, last = listed_notices(out.office, out.case_id)
    one = Chosen(out.case_id, number=last.number, paper_id=first.paper_id)

    found = outgoing(out.office, (one,), no_step)
    assert not isinstance(found, Refusal)
    assert [paper.number for paper in found] == [first.number]
