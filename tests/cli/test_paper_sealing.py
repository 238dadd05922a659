"""``letter seal`` and ``letter serve`` for notices and decisions, by number or by id."""

import json
from pathlib import Path

import pytest

from desktop.cli.secrets import SEAL_PASSWORD
from desktop.office.sealing import LIST_PLACE, remember
from tests.journeys.office_line import FRIDAY, OfficeLine, copy_of
from tests.letters import certificates
from tests.letters.revocation_lists import revocation_list
from tests.office.letters_ready import ready_to_sign
from tests.office.offices import office_in


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder of an office with a case's first papers, and the number of its slip."""
    folder = tmp_path_factory.mktemp("papers") / "store"
    made = ready_to_sign(folder)
    case = made.office.case(made.letter_case)
    assert case is not None
    made.office.close()
    return folder, f"{case.number}-收"


@pytest.fixture
def line(store: tuple[Path, str], tmp_path: Path) -> OfficeLine:
    return OfficeLine(copy_of(store[0], tmp_path / "store"), clock=FRIDAY)


def on(line: OfficeLine, what: str, number: str, *flags: str, by: str) -> tuple[str, ...]:
    return ("letter", what, number, *flags, "--store", str(line.store), "--as", by)


def test_a_notice_is_sealed_and_served_by_command(
    line: OfficeLine, store: tuple[Path, str], tmp_path: Path
) -> None:
    number = store[1]
    code, said = line.run(*on(line, "serve", number, "--method", "邮寄送达", by="lianghui"))
    assert (code, said["refused"][0]["rule"]) == (1, "paper_unsealed")
    assert line.run(*on(line, "seal", number, "--drawn", by="lianghui"))[0] == 1

    code, said = line.run(*on(line, "seal", number, "--drawn", by="sujing"))
    assert (code, said["events"][0]["kind"]) == (0, "document.sealed")
    person = json.dumps({"name": "司马相如", "phone": "13912345678"})
    serve = ("--method", "直接送达", "--to", person)
    code, said = line.run(*on(line, "serve", said["events"][0]["paper_id"], *serve, by="lianghui"))

    assert (code, said["events"][0]["kind"]) == (0, "document.served")
    assert "13912345678" not in json.dumps(said)
    code, said = line.run(
        "letter", "render", f"{number}-证", str(tmp_path / "out"), "--store", str(line.store)
    )
    assert code == 0
    assert said["letters"][0]["number"] == f"送达回证 {number}-证"


def test_an_expired_revocation_list_is_told_and_nothing_is_sealed(
    line: OfficeLine, store: tuple[Path, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(SEAL_PASSWORD, "not the password")
    key, lists = tmp_path / "seal.p12", tmp_path / "lists"
    key.write_bytes(certificates.office_file())
    lists.mkdir()
    (lists / "old.crl").write_bytes(revocation_list(since_days=4000, until_days=3000))
    seal = on(line, "seal", store[1], "--certificate", str(key), by="sujing")

    def refused(*flags: str) -> list[str]:
        code, said = line.run(*seal, *flags)
        assert code == 1
        return [finding["rule"] for finding in said["refused"]]

    assert refused("--crl", str(lists)) == ["crl_expired"]
    without = refused()  # no place is remembered yet
    assert "crl_expired" not in without
    office = office_in(line.store)
    remember(office, LIST_PLACE, str(lists))
    office.close()

    assert refused() == ["crl_expired"]
    assert refused("--no-crl") == without
    assert refused("--crl", str(tmp_path / "none.crl")) == ["file_failed"]
