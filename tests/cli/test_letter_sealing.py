"""``letter seal``, ``scan`` and ``stamp``: done by the seal keeper, or told why not."""

from pathlib import Path

import pytest

from desktop.cli import letter_sealing
from desktop.cli.letter_sealing import MOST_LISTS
from desktop.cli.secrets import SEAL_PASSWORD
from desktop.files.content import MEGABYTE
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


def test_no_more_is_read_than_a_seal_a_scan_or_its_lists_may_have(
    line: OfficeLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SEAL_PASSWORD, PASSWORD)
    monkeypatch.setattr(letter_sealing, "LIMIT", MEGABYTE)
    large, none = tmp_path / "large", str(tmp_path / "none")
    with large.open("wb") as file:
        file.truncate(MEGABYTE + 1)
    for flags in (("seal", "--certificate"), ("seal", "--sealed-file"), ("scan",)):
        what, *flag = flags
        code, said = line.words(*on(line, what, *flag, str(large)))
        assert (code, "MB" in said) == (1, True), said
        assert line.words(*on(line, what, *flag, none))[0] == 1
    lists = [word for _ in range(MOST_LISTS + 1) for word in ("--crl", none)]
    code, said = line.words(*on(line, "seal", "--certificate", none, *lists))
    assert code != 0
    assert f"> {MOST_LISTS}" in said


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
