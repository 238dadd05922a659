"""``letter seal``, ``scan`` and ``stamp``: done by the seal keeper, or told why not."""

from pathlib import Path

import pytest

from desktop.cli.secrets import SEAL_PASSWORD
from tests.journeys.office_line import FRIDAY, OfficeLine, copy_of
from tests.letters import certificates
from tests.letters.certificates import PASSWORD
from tests.office.letters_ready import ready_to_sign

NUMBER = "示范企服函〔2026〕1号"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an office whose letter waits for its seal."""
    folder = tmp_path_factory.mktemp("sealing") / "store"
    made = ready_to_sign(folder)
    made.sign()
    made.office.close()
    return folder


@pytest.fixture
def line(store: Path, tmp_path: Path) -> OfficeLine:
    return OfficeLine(copy_of(store, tmp_path / "store"), clock=FRIDAY)


def on(line: OfficeLine, what: str, *flags: str, by: str = "sujing") -> tuple[str, ...]:
    return ("letter", what, NUMBER, *flags, "--store", str(line.store), "--as", by)


def test_a_certificate_that_does_not_fit_the_day_is_refused_by_name(
    line: OfficeLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "seal.p12"
    file.write_bytes(certificates.office_file())
    monkeypatch.setenv(SEAL_PASSWORD, "错")
    code, said = line.words(*on(line, "seal", "--certificate", str(file)))
    assert (code, "证书口令不对" in said) == (1, True)

    monkeypatch.setenv(SEAL_PASSWORD, PASSWORD)
    code, said = line.words(*on(line, "seal", "--certificate", str(file)))

    assert code == 1  # the office's clock stands before the certificate's first day
    assert "起才有效" in said


def test_paper_is_stamped_and_its_scan_kept(line: OfficeLine, tmp_path: Path) -> None:
    scan = tmp_path / "scan.jpg"
    scan.write_bytes(b"\xff\xd8\xff scan \xff\xd9")
    assert line.run(*on(line, "seal", "--physical", by="huangzhenbang"))[0] == 1

    assert line.run(*on(line, "seal", "--physical"))[0] == 0
    code, said = line.run(*on(line, "scan", str(scan)))

    assert code == 0
    (event,) = said["events"]
    assert (event["kind"], event["original"]["form"]) == ("letter.original_kept", "scan")
    code, said = line.run(*on(line, "stamp", "--tsa", "http://127.0.0.1:1"))
    assert (code, said["refused"][0]["rule"]) == (1, "original_of_another")


def test_a_letter_nobody_knows_is_told(line: OfficeLine) -> None:
    code, said = line.run(
        "letter", "seal", "无此文号", "--drawn", "--store", str(line.store), "--as", "sujing"
    )

    assert (code, said["refused"][0]["rule"]) == (1, "letter_missing")
