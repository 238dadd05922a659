"""Revocation lists: how old they are is said, and none that ran out is taken in silence."""

from pathlib import Path

import pytest

from desktop.office.revocation import RevocationLists, checked_lists, read_lists
from desktop.wording.findings import say
from desktop.wording.sealing import list_said
from tests.letters.certificates import NOW
from tests.letters.revocation_lists import revocation_list


def rules(read: RevocationLists) -> list[str]:
    assert all(str(say(f)) for f in read.findings)
    return [f.rule for f in read.findings]


def test_a_fresh_list_is_read_with_its_age(tmp_path: Path) -> None:
    file = tmp_path / "root.crl"
    file.write_bytes(revocation_list(since_days=2))

    read = read_lists(file, NOW)

    (age,) = read.ages
    assert (age.file, age.issuer, age.days, age.is_old) == ("root.crl", "试验根证书", 2, False)
    assert rules(read) == []


def test_an_old_list_that_still_counts_is_said_to_be_old(tmp_path: Path) -> None:
    file = tmp_path / "root.crl"
    file.write_bytes(revocation_list(since_days=20))

    (age,) = read_lists(file, NOW).ages

    assert age.is_old
    said = list_said(
        file=age.file,
        issuer=age.issuer,
        since=age.since,
        until=age.until,
        days=age.days,
        is_old=age.is_old,
    )
    assert "20 天前" in said
    assert said.endswith("已较旧，请取新的列表")


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        pytest.param(revocation_list(40, 10), "crl_expired", id="ran out"),
        pytest.param(revocation_list(-2, -30), "crl_early", id="not yet in force"),
        pytest.param(b"MZ", "crl_unfit", id="no list"),
        pytest.param(b"-----BEGIN X509 CRL-----\nxx", "crl_unfit", id="broken"),
    ],
)
def test_a_list_that_does_not_count_stands_against_signing(
    content: bytes, rule: str, tmp_path: Path
) -> None:
    (tmp_path / "a.crl").write_bytes(content)

    assert rules(read_lists(tmp_path, NOW)) == [rule]
    assert rules(checked_lists((str(tmp_path / "a.crl"),), NOW)) == [rule]


def test_a_place_without_lists_is_said(tmp_path: Path) -> None:
    assert rules(read_lists(tmp_path, NOW)) == ["crl_none"]
    assert rules(read_lists(tmp_path / "gone.crl", NOW)) == ["file_failed"]
    assert rules(checked_lists((), NOW)) == []


def test_a_folder_of_lists_in_either_form_is_taken_as_der(tmp_path: Path) -> None:
    (tmp_path / "a.crl").write_bytes(revocation_list(is_pem=True))
    (tmp_path / "b.der").write_bytes(revocation_list())
    (tmp_path / "readme.txt").write_text("x")

    read = read_lists(tmp_path, NOW)

    assert [age.file for age in read.ages] == ["a.crl", "b.der"]
    assert all(not data.startswith(b"-----") for data in read.data)
