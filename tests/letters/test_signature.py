"""A letter's file is signed as PAdES; what was done to it afterwards is found, by two readers."""

import io
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper

from desktop.letters.certificate import CertificateUnfit, Identity, read_pkcs12
from desktop.letters.signature import (
    Signature,
    SignedFile,
    SigningFailed,
    Validation,
    add_timestamp,
    sign,
    signature_in,
)
from desktop.wording.findings import say
from tests.letters import certificates
from tests.letters.certificates import DAY, NOW, ORGAN, PASSWORD, certificate, pkcs12
from tests.letters.letters_at_hand import case_3
from tests.letters.platform_seals import BODY, platform_signed


@pytest.fixture(scope="module")
def identity() -> Identity:
    return read_pkcs12(certificates.office_file(), PASSWORD, NOW)


@pytest.fixture(scope="module")
def signed(identity: Identity) -> SignedFile:
    return sign(case_3().pdf, identity, "用印")


@pytest.fixture(scope="module")
def proved(identity: Identity) -> SignedFile:
    return sign(case_3().pdf, identity, "用印", Validation((certificates.revocations(),)))


@pytest.fixture(scope="module")
def stamped(signed: SignedFile) -> SignedFile:
    return add_timestamp(signed.data, certificates.stamper())


def seen(data: bytes) -> Signature:
    signature = signature_in(data)
    assert signature is not None
    return signature


def pdfsig(data: bytes, folder: Path) -> str:
    """Return what poppler says of the file's signatures."""
    if shutil.which("pdfsig") is None:
        pytest.skip("poppler's pdfsig is not installed")
    file = folder / "signed.pdf"
    file.write_bytes(data)
    done = subprocess.run(["pdfsig", "-nocert", str(file)], capture_output=True, text=True)
    return done.stdout


def test_a_signed_file_begins_with_the_very_bytes_that_were_signed(signed: SignedFile) -> None:
    assert signed.data.startswith(case_3().pdf)
    assert signed.level == "B-B"


def test_the_signature_covers_the_whole_file(signed: SignedFile, identity: Identity) -> None:
    signature = seen(signed.data)

    assert signature.is_whole
    assert signature.is_in_time
    assert (signature.subject, signature.level) == (ORGAN, "B-B")
    assert signature.fingerprint == identity.fingerprint
    assert signature.stamped_at is None


def test_an_independent_reader_finds_the_signature_valid(
    signed: SignedFile, tmp_path: Path
) -> None:
    said = pdfsig(signed.data, tmp_path)

    assert "Signature is Valid" in said
    assert "Total document signed" in said
    assert ORGAN in said


def test_the_file_stays_of_a_version_the_archive_takes(
    signed: SignedFile, proved: SignedFile, stamped: SignedFile
) -> None:
    for one in (signed, proved, stamped):
        with pikepdf.open(io.BytesIO(one.data)) as document:
            assert str(document.Root.get("/Version", "/1.7")) <= "/1.7"
            assert document.pdf_version <= "1.7"
            assert "/ESIC" in document.Root.Extensions


def test_revocation_lists_bring_the_proof_into_the_file(proved: SignedFile) -> None:
    assert proved.level == "B-LT"
    assert (seen(proved.data).is_whole, seen(proved.data).level) == (True, "B-LT")


def test_a_time_stamp_is_added_later_and_changes_nothing(
    signed: SignedFile, stamped: SignedFile, tmp_path: Path
) -> None:
    signature = seen(stamped.data)

    assert stamped.data.startswith(signed.data)
    assert (stamped.level, signature.level, signature.is_whole) == ("B-T", "B-T", True)
    assert signature.stamped_at is not None
    assert "Signature is Valid" in pdfsig(stamped.data, tmp_path)


def test_a_proved_and_stamped_file_proves_itself_for_long(proved: SignedFile) -> None:
    done = add_timestamp(proved.data, certificates.stamper())

    assert (done.level, seen(done.data).level, seen(done.data).is_whole) == ("B-LTA", "B-LTA", True)


def resaved(data: bytes) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        document.save(target)
    return target.getvalue()


def with_a_page(data: bytes) -> bytes:
    name, number = generic.pdf_name, generic.NumberObject
    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    page = {
        name("/Type"): name("/Page"),
        name("/MediaBox"): generic.ArrayObject(map(number, (0, 0, 595, 842))),
        name("/Resources"): generic.DictionaryObject(),
    }
    writer.insert_page(generic.DictionaryObject(page))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda d: d[:9000] + bytes([d[9000] ^ 1]) + d[9001:], id="one bit"),
        pytest.param(lambda d: d + b"\n%more", id="bytes after the end"),
        pytest.param(lambda d: d + b"x", id="one byte after the end"),
        pytest.param(resaved, id="saved again"),
        pytest.param(with_a_page, id="an appended page"),
    ],
)
def test_what_was_done_to_a_signed_file_is_found(
    signed: SignedFile, change: Callable[[bytes], bytes]
) -> None:
    assert not seen(change(signed.data)).is_whole


def test_a_stamp_does_not_cover_what_comes_after_it(stamped: SignedFile) -> None:
    assert not seen(stamped.data + b"\n%more").is_whole
    assert not seen(with_a_page(stamped.data)).is_whole


@pytest.mark.parametrize("list_", [b"no list", b"", b"0\x03\x02\x01\x05"])
def test_what_is_no_revocation_list_is_told(identity: Identity, list_: bytes) -> None:
    with pytest.raises(SigningFailed) as caught:
        sign(case_3().pdf, identity, "用印", Validation((list_,)))

    assert caught.value.finding.rule == "crl_unfit"
    assert "吊销列表" in str(say(caught.value.finding))


def test_a_second_signature_breaks_the_first(identity: Identity) -> None:
    once = platform_signed(case_3().pdf, identity)
    assert seen(once).is_whole

    assert not seen(platform_signed(once, identity, name="Second")).is_whole
    assert not seen(platform_signed(once, identity, BODY, name="Second")).is_whole


def test_an_unknown_stamp_does_not_say_when_it_was_signed(identity: Identity) -> None:
    old = DummyTimeStamper(*certificates.stamping_pair(), fixed_dt=datetime(2001, 1, 1, tzinfo=UTC))
    backdated = add_timestamp(platform_signed(case_3().pdf, identity), old).data

    unknown = signature_in(backdated)
    known = signature_in(backdated, is_stamp_known=True)
    assert unknown is not None
    assert known is not None
    assert (unknown.is_in_time, known.is_in_time) == (True, False)


def test_a_file_without_a_signature_has_none() -> None:
    assert signature_in(case_3().pdf) is None


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 junk", b"PK\x03\x04"])
def test_what_is_no_pdf_cannot_be_read(data: bytes) -> None:
    with pytest.raises(SigningFailed) as caught:
        signature_in(data)
    assert str(say(caught.value.finding))


def test_a_signature_by_a_hash_nobody_knows_cannot_be_read(signed: SignedFile) -> None:
    sha256, nonsense = b"608648016503040201", b"608648016503041201"
    assert sha256 in signed.data

    with pytest.raises(SigningFailed) as caught:
        signature_in(signed.data.replace(sha256, nonsense))

    assert caught.value.finding.rule == "signature_unreadable"


SERVER = (ExtendedKeyUsageOID.SERVER_AUTH,)


@pytest.mark.parametrize(
    ("data", "password", "rule"),
    [
        pytest.param(certificates.office_file, "错", "key_password_wrong", id="wrong password"),
        pytest.param(certificates.office_file, "", "key_password_wrong", id="no password"),
        pytest.param(lambda: b"%PDF-1.7", PASSWORD, "key_file_unknown", id="no key file"),
        pytest.param(lambda: b"", PASSWORD, "key_file_unknown", id="nothing"),
        pytest.param(
            lambda: certificates.office_file()[:300], PASSWORD, "key_file_unknown", id="cut short"
        ),
        pytest.param(
            lambda: pkcs12(certificate(until=NOW - DAY)), PASSWORD, "certificate_expired", id="old"
        ),
        pytest.param(
            lambda: pkcs12(certificate(since=NOW + DAY)), PASSWORD, "certificate_early", id="early"
        ),
        pytest.param(
            lambda: pkcs12(certificate(uses=SERVER)), PASSWORD, "certificate_usage", id="a server's"
        ),
        pytest.param(
            lambda: pkcs12(certificate(signs=False)), PASSWORD, "certificate_usage", id="encrypts"
        ),
        pytest.param(
            lambda: pkcs12(certificate(is_root=True)), PASSWORD, "certificate_of_issuer", id="root"
        ),
        pytest.param(certificates.elliptic_file, PASSWORD, "key_not_rsa", id="elliptic"),
        pytest.param(certificates.short_file, PASSWORD, "key_too_short", id="1024 bits"),
    ],
)
def test_a_certificate_that_cannot_sign_is_refused_with_the_reason(
    data: Callable[[], bytes], password: str, rule: str
) -> None:
    with pytest.raises(CertificateUnfit) as caught:
        read_pkcs12(data(), password, NOW)

    assert caught.value.finding.rule == rule
    assert str(say(caught.value.finding))
    assert PASSWORD not in str(caught.value.finding)


def test_the_private_key_is_in_no_text(identity: Identity) -> None:
    assert "PrivateKey" not in repr(identity)
