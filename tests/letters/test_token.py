"""A letter signed by the key of a token is like one signed by a file; each trouble is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.letters.certificate import CertificateUnfit
from desktop.letters.signature import sign, signature_in
from desktop.letters.token import token_identity
from desktop.office.sealing import Pages, SealRefused, TokenSeal
from desktop.wording.findings import say
from tests.letters import certificates
from tests.letters.letters_at_hand import case_3
from tests.letters.tokens import LABEL, PIN, soft_token

NOW = certificates.NOW


@pytest.fixture(scope="module")
def driver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        yield soft_token(tmp_path_factory.mktemp("token"), patch)


def refused(driver: Path, pin: str = PIN, label: str = "") -> str:
    with pytest.raises(CertificateUnfit) as caught, token_identity(driver, pin, NOW, label):
        pass
    assert str(say(caught.value.finding))
    return caught.value.finding.rule


def test_the_token_signs_and_the_signature_holds(driver: Path) -> None:
    with token_identity(driver, PIN, NOW, LABEL) as identity:
        signed = sign(case_3().pdf, identity, "用印")
        subject = identity.subject

    found = signature_in(signed.data)
    assert found is not None
    assert (found.is_whole, found.subject, subject) == (True, *[certificates.ORGAN] * 2)
    assert signed.data.startswith(case_3().pdf)


def test_a_wrong_pin_is_told(driver: Path) -> None:
    assert refused(driver, "000000") == "token_pin_wrong"


def test_a_token_that_is_not_there_is_told(driver: Path) -> None:
    assert refused(driver, label="别的令牌") == "token_missing"


def test_a_file_that_is_no_driver_is_told(driver: Path, tmp_path: Path) -> None:
    (tmp_path / "no.so").write_bytes(b"\x7fELF")

    assert refused(tmp_path / "no.so") == "token_driver_unfit"
    assert refused(tmp_path / "gone.dll") == "token_driver_unfit"


def test_the_seal_is_put_on_by_the_token_or_not_at_all(driver: Path) -> None:
    pages = Pages(case_3().pdf, case_3().pdf)

    made = TokenSeal(driver, PIN, NOW).sealed(pages)
    assert (made.signer, made.level) == (certificates.ORGAN, "B-B")
    seen = signature_in(made.data)
    assert seen is not None
    assert seen.fingerprint == made.certificate
    with pytest.raises(SealRefused) as caught:
        TokenSeal(driver, "000000", NOW).sealed(pages)
    assert [f.rule for f in caught.value.findings] == ["token_pin_wrong"]
    assert PIN not in repr(TokenSeal(driver, PIN, NOW))
