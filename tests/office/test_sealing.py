"""A letter is sealed by the seal keeper in one of four ways, or it stays as it was."""

import hashlib
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pikepdf
import pytest
from asn1crypto import tsp

from desktop.domain.case import LetterStage
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.letter_sealing import KeepOriginal, SealLetter
from desktop.letters.certificate import read_pkcs12
from desktop.letters.signature import add_timestamp, signature_in
from desktop.office.archive_parts import parts_of, sheet_of
from desktop.office.issuing import (
    can_overprint,
    keep_pages,
    overprint_pages,
    preview,
    read_kept,
    render_issued,
)
from desktop.office.letter_keys import office_ring
from desktop.office.letter_originals import scan_of
from desktop.office.letter_register import verify_in_office
from desktop.office.letter_verifying import verify_file
from desktop.office.office import Recording
from desktop.office.page_case import case_page
from desktop.office.page_letter import letter_page
from desktop.office.paper_sealing import plain_pages
from desktop.office.scans import read_scan
from desktop.office.sealing import (
    DrawnSeal,
    LetterToSeal,
    PhysicalSeal,
    PlatformSeal,
    SealProvider,
    add_stamp,
    certificate_seal,
    keep_scan_of_paper,
    seal_with,
)
from desktop.rules.findings import Refusal
from desktop.store.rows_verify import Verdict
from desktop.wording.findings import say
from tests.letters import certificates
from tests.letters.certificates import NOW, PASSWORD
from tests.letters.platform_seals import painted, platform_signed
from tests.office.letters_ready import LetterOffice, ready_to_sign
from tests.office.test_letter_register import pages
from tests.office.test_letter_verifying import codes
from tests.office.test_platform_files import seal_place

KEEPER = "sujing"
NO_ADDRESS = "http://127.0.0.1:1/tsa"


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LetterOffice]:
    """An office whose letter has its number and waits for its seal; each test has a copy."""
    made = ready_to_sign(tmp_path_factory.mktemp("letters") / "store")
    made.sign()
    yield made
    made.office.close()


@pytest.fixture
def made(issued: LetterOffice, tmp_path: Path) -> Iterator[LetterOffice]:
    made = issued.copy(tmp_path / "store")
    yield made
    made.office.close()


def certified() -> SealProvider:
    seal = certificate_seal(certificates.office_file(), PASSWORD, NOW)
    assert not isinstance(seal, Refusal)
    return seal


def what(made: LetterOffice) -> LetterToSeal:
    return LetterToSeal(made.office, made.letter_case, made.letter_id)


def sealed(made: LetterOffice, provider: SealProvider, by: str = KEEPER) -> Recording | Refusal:
    return seal_with(made.office, what(made), by, provider)


def done(outcome: Recording | Refusal) -> Recording:
    assert isinstance(outcome, Recording), outcome
    return outcome


def rules(outcome: Recording | Refusal | object) -> list[str]:
    assert isinstance(outcome, Refusal), outcome
    assert all(str(say(f)) for f in outcome.findings)
    return [f.rule for f in outcome.findings]


def kept(made: LetterOffice) -> Original:
    original = made.letter.original
    assert original is not None
    return original


def traces(made: LetterOffice) -> tuple[object, ...]:
    files = tuple(made.office.store.attachments.digests())
    return (made.letter, files, made.office.store.attachments.leftovers())


def test_a_certificate_signs_the_sealed_pages_and_both_hashes_are_kept(made: LetterOffice) -> None:
    done(sealed(made, certified()))

    letter, original = made.letter, kept(made)
    unsigned, data = pages(made, letter.sealed_file), pages(made, original.file)
    assert letter.stage is LetterStage.SEALED
    assert data.startswith(unsigned)
    assert letter.sealed_pdf == hashlib.sha256(unsigned).hexdigest()
    assert original.pdf == hashlib.sha256(data).hexdigest()
    assert (original.form, original.level) == (OriginalForm.SIGNED, "B-B")
    assert original.awaits_timestamp
    case = made.office.case(made.letter_case)
    assert case is not None
    assert preview(made.office, case, letter) == data


def test_a_signed_letter_is_genuine_here_and_elsewhere(made: LetterOffice) -> None:
    done(sealed(made, certified()))
    data = pages(made, kept(made).file)

    here = verify_in_office(made.office, data)
    assert here.verdict is Verdict.GENUINE
    assert codes(here) == ["bytes_agree", "signature_unstamped", "code_holds", "not_served"]
    elsewhere = verify_file(data, office_ring(made.office))
    assert elsewhere.verdict is Verdict.GENUINE
    assert codes(elsewhere) == ["signature_unstamped", "code_holds"]
    appended = verify_file(data + b"\n%more", office_ring(made.office))
    assert appended.verdict is Verdict.ALTERED
    assert codes(appended)[0] == "signature_broken"


def test_what_was_signed_is_made_again_byte_for_byte(made: LetterOffice, tmp_path: Path) -> None:
    done(sealed(made, certified()))

    assert not isinstance(render_issued(made.office, tmp_path, None), Refusal)


@pytest.mark.parametrize("by", ["huangzhenbang", "lianghui", "zhoumin"])
def test_only_the_seal_keeper_seals(made: LetterOffice, by: str) -> None:
    before = traces(made)

    assert rules(sealed(made, certified(), by))[0] == "duty_missing"
    assert traces(made) == before


def test_a_letter_is_sealed_once(made: LetterOffice) -> None:
    done(sealed(made, DrawnSeal()))
    before = traces(made)

    assert rules(sealed(made, certified())) == ["letter_stage"]
    assert traces(made) == before


class Stamping(BaseHTTPRequestHandler):
    """A time-stamping service on this machine."""

    def do_POST(self) -> None:
        request = tsp.TimeStampReq.load(self.rfile.read(int(self.headers["Content-Length"])))
        answer = certificates.stamper().request_tsa_response(request).dump()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def service() -> Iterator[str]:
    server = HTTPServer(("127.0.0.1", 0), Stamping)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/tsa"
    server.shutdown()
    thread.join()
    server.server_close()


def stamp(made: LetterOffice, address: str, by: str = KEEPER) -> Recording | Refusal:
    return add_stamp(made.office, what(made), by, address)


def test_a_time_stamp_is_added_when_the_service_is_reachable(
    made: LetterOffice, service: str
) -> None:
    done(sealed(made, certified()))
    before = pages(made, kept(made).file)
    assert rules(stamp(made, service, "huangzhenbang"))[0] == "duty_missing"

    done(stamp(made, service))

    after = pages(made, kept(made).file)
    signature = signature_in(after)
    assert after.startswith(before)
    assert not kept(made).awaits_timestamp
    assert signature is not None
    assert (signature.is_whole, signature.level) == (True, "B-T")
    assert codes(verify_in_office(made.office, after))[:2] == ["bytes_agree", "signature_holds"]
    elsewhere = verify_file(after, office_ring(made.office))
    assert elsewhere.verdict is Verdict.GENUINE
    assert codes(elsewhere)[0] == "signature_stamp_unknown"
    earlier = verify_in_office(made.office, before)
    assert (earlier.verdict, codes(earlier)[0]) == (Verdict.GENUINE, "before_stamp")
    assert rules(stamp(made, service)) == ["stamped_before"]


def test_a_service_that_cannot_be_reached_leaves_the_letter_as_it_was(made: LetterOffice) -> None:
    assert rules(stamp(made, NO_ADDRESS)) == ["original_of_another"]
    done(sealed(made, certified()))
    before = traces(made)

    assert rules(stamp(made, NO_ADDRESS)) == ["timestamp_failed"]
    assert rules(stamp(made, "file:///etc/passwd")) == ["timestamp_address"]
    assert traces(made) == before


def test_a_stamp_that_anybody_added_proves_no_moment(made: LetterOffice) -> None:
    done(sealed(made, certified()))
    strange = add_timestamp(pages(made, kept(made).file), certificates.stamper()).data

    for answer in (
        verify_in_office(made.office, strange),
        verify_file(strange, office_ring(made.office)),
    ):
        assert codes(answer)[0] == "signature_stamp_unknown"
        assert answer.signature is not None
        assert answer.signature.level == "B-B"


def sealed_elsewhere(made: LetterOffice) -> bytes:
    content = read_kept(made.office, made.letter)
    assert content is not None
    plain = elsewhere(made)
    place = seal_place(plain, content.pages(is_sealed=True))
    return platform_signed(plain, read_pkcs12(certificates.office_file(), PASSWORD, NOW), place)


def test_pages_painted_over_elsewhere_become_no_original(made: LetterOffice) -> None:
    before = traces(made)

    assert rules(sealed(made, PlatformSeal(painted(elsewhere(made))))) == ["sealed_file_unsigned"]
    assert traces(made) == before


def test_an_original_taken_in_unchecked_is_no_genuine_letter(made: LetterOffice) -> None:
    data = painted(elsewhere(made))
    digest = hashlib.sha256(data).hexdigest()
    file = keep_pages(made.office, data).digest
    original = Original(OriginalForm.EXTERNAL, file, digest)
    named = {"case_id": made.letter_case, "letter": made.letter_id}
    done(
        made.office.record_command(
            SealLetter(**named, method="external", original=original), KEEPER
        )
    )

    answer = verify_in_office(made.office, data)
    assert (answer.verdict, codes(answer)[0]) == (Verdict.ALTERED, "external_unfit")


PLANTED = Original(OriginalForm.SIGNED, "0" * 64, "1" * 64, "ab" * 32, "谁", "B-LTA")


@pytest.mark.parametrize(
    ("given", "rule"),
    [
        ({"method": "signed", "original": PLANTED}, "original_missing"),
        ({"method": "external", "original": PLANTED}, "original_missing"),
        ({"method": "electronic", "original": PLANTED}, "original_not_given"),
        ({"method": "physical", "original": PLANTED}, "original_not_given"),
        ({"method": "physical", "file": "0" * 64}, "original_not_given"),
        ({"method": "physical", "pdf": "0" * 64}, "original_not_given"),
    ],
    ids=["signed", "external", "drawn", "physical", "a file", "a hash"],
)
def test_no_original_is_taken_as_given(
    made: LetterOffice, given: dict[str, Any], rule: str
) -> None:
    before, ring = traces(made), office_ring(made.office)
    command = SealLetter(case_id=made.letter_case, letter=made.letter_id, **given)

    assert rules(made.office.submit(command, KEEPER)) == [rule]
    assert (traces(made), office_ring(made.office)) == (before, ring)


def test_no_original_is_kept_as_given(made: LetterOffice) -> None:
    done(sealed(made, PhysicalSeal()))
    scan = replace(PLANTED, form=OriginalForm.SCAN)
    command = KeepOriginal(case_id=made.letter_case, letter=made.letter_id, original=scan)

    assert rules(made.office.submit(command, KEEPER)) == ["original_not_given"]


def with_seal(data: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        change(document)
        document.save(target)
    return target.getvalue()


def a_page_less(document: pikepdf.Pdf) -> None:
    del document.pages[-1]


def elsewhere(made: LetterOffice) -> bytes:
    data = plain_pages(made.office, what(made))
    assert data is not None
    return data


def test_a_file_sealed_elsewhere_is_kept_where_its_words_are_ours(made: LetterOffice) -> None:
    data = sealed_elsewhere(made)

    done(sealed(made, PlatformSeal(data)))

    assert (kept(made).form, made.letter.stage) == (OriginalForm.EXTERNAL, LetterStage.SEALED)
    assert pages(made, kept(made).file) == data
    page = case_page(made.office, made.letter_case, made.office.officer(KEEPER))
    assert page is not None
    assert any(line.text.endswith("用印") for line in page.letters[0].lines)
    assert not can_overprint(made.office, made.letter_case, made.letter_id)
    assert overprint_pages(made.office, made.letter_case, made.letter_id) == b""
    answer = verify_in_office(made.office, data)
    assert (answer.verdict, codes(answer)[0]) == (Verdict.GENUINE, "bytes_agree")
    plain = verify_in_office(made.office, elsewhere(made))
    assert (plain.verdict, codes(plain)[0]) == (Verdict.SUPERSEDED, "sealed_exists")


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        pytest.param(lambda d: d, "sealed_file_same", id="not sealed"),
        pytest.param(lambda d: with_seal(d, a_page_less), "sealed_file_pages", id="a page less"),
        pytest.param(lambda _d: b"%PDF-1.7", "sealed_file_unreadable", id="broken"),
        pytest.param(lambda _d: b"", "sealed_file_unreadable", id="empty"),
    ],
)
def test_a_foreign_file_is_not_taken_in(
    made: LetterOffice, change: Callable[[bytes], bytes], rule: str
) -> None:
    before = traces(made)

    assert rules(sealed(made, PlatformSeal(change(elsewhere(made))))) == [rule]
    assert traces(made) == before


def test_the_scan_of_a_stamped_paper_is_kept_with_its_hash(made: LetterOffice) -> None:
    scan = b"\xff\xd8\xff stamped \xff\xd9"
    given = (what(made), KEEPER)
    assert rules(keep_scan_of_paper(made.office, *given, scan)) == ["letter_stage"]
    done(sealed(made, PhysicalSeal()))

    assert rules(keep_scan_of_paper(made.office, *given, b"MZ")) == ["scan_unfit"]
    done(keep_scan_of_paper(made.office, *given, scan))

    original = kept(made)
    assert original.form is OriginalForm.SCAN
    assert original.pdf == hashlib.sha256(scan).hexdigest()
    assert pages(made, original.file) == scan
    assert read_scan(made.office, scan_of(made.letter)) == scan
    keeper = made.office.officer(KEEPER)
    shown = letter_page(made.office, made.letter_case, made.letter_id, keeper)
    assert shown is not None
    assert [act.act for act in shown.acts][:2] == ["view-scan", "keep-scan"]
    case = made.office.case(made.letter_case)
    assert case is not None
    packed = {part.path for part in parts_of(sheet_of(made.office, case, has_persons=False))}
    assert f"letters/original/{made.letter.number}.jpg" in packed


def test_a_letter_that_is_a_file_has_no_scan(made: LetterOffice) -> None:
    done(sealed(made, DrawnSeal()))

    outcome = keep_scan_of_paper(made.office, what(made), KEEPER, b"\xff\xd8\xff\xff\xd9")
    assert rules(outcome) == ["original_is_file"]


def test_a_wrong_password_is_told_before_anything_is_written(made: LetterOffice) -> None:
    before = traces(made)

    assert rules(certificate_seal(certificates.office_file(), "错", NOW)) == ["key_password_wrong"]
    assert traces(made) == before
