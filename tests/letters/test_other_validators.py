"""Other programs' word on every kind of paper: PDFBox Preflight on its pages, pdfsig on its seal.

Run by ``make long`` where they are installed (Debian: ``apt install libpdfbox2-java
libfontbox2-java libjaxb-api-java libcommons-io-java poppler-utils``).
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from desktop.letters.certificate import read_pkcs12
from desktop.letters.notice import Notice
from desktop.letters.signature import sign, signature_in
from tests.letters import certificates
from tests.letters.every_paper import rendered

pytestmark = [pytest.mark.pdf, pytest.mark.long]

JARS = Path(os.environ.get("PDFBOX_JARS", "/usr/share/java"))
NEEDED = (
    "preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io", "jaxb-api",
    "javax.activation",
)  # fmt: skip
PART_2, PART_1 = b"<pdfaid:part>2<", b"<pdfaid:part>1<"
NO_PREFLIGHT = shutil.which("java") is None or not all(
    (JARS / f"{name}.jar").exists() for name in NEEDED
)


def preflight(file: Path) -> str:
    path = os.pathsep.join(str(JARS / f"{name}.jar") for name in NEEDED)
    words = ["java", "-cp", path, "org.apache.pdfbox.preflight.Validator_A1b", str(file)]
    return subprocess.run(words, capture_output=True, text=True, check=False, timeout=120).stdout


@pytest.mark.skipif(NO_PREFLIGHT, reason="no java or no PDFBox Preflight in PDFBOX_JARS")
@pytest.mark.parametrize("notice", Notice)
def test_pdfbox_takes_its_twin_of_part_1_for_the_archive(notice: Notice, tmp_path: Path) -> None:
    pages = rendered(notice).pdf
    assert pages.count(PART_2) == 1
    (tmp_path / "twin.pdf").write_bytes(pages.replace(PART_2, PART_1))

    assert "is a valid PDF/A-1b file" in preflight(tmp_path / "twin.pdf")


@pytest.mark.skipif(NO_PREFLIGHT, reason="no java or no PDFBox Preflight in PDFBOX_JARS")
def test_pdfbox_finds_a_file_of_the_wrong_part(tmp_path: Path) -> None:
    (tmp_path / "own.pdf").write_bytes(rendered(Notice.REMINDER).pdf)

    assert "is not a valid PDF/A-1b file" in preflight(tmp_path / "own.pdf")


@pytest.mark.parametrize("notice", Notice)
def test_its_signature_holds_for_pyhanko_and_for_pdfsig(notice: Notice, tmp_path: Path) -> None:
    identity = read_pkcs12(certificates.office_file(), certificates.PASSWORD, certificates.NOW)
    signed = sign(rendered(notice).pdf, identity, "用印").data
    (tmp_path / "signed.pdf").write_bytes(signed)

    found = signature_in(signed)
    assert found is not None
    assert found.is_whole
    if shutil.which("pdfsig") is None:
        pytest.skip("pdfsig (poppler-utils) is not installed; pyHanko agreed")
    words = ["pdfsig", str(tmp_path / "signed.pdf")]
    told = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120).stdout
    assert "Signature Validation: Signature is Valid" in told
    assert "Total document signed" in told
