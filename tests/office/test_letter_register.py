"""With the register at hand a letter is held against the kept bytes, and told how it stands."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.clock import SetClock
from desktop.domain.correcting import CorrectApplication
from desktop.domain.letter_life import RevokeLetter, VoidLetter
from desktop.domain.replacing import ReplaceLetter
from desktop.letters.content import Dressing, Paragraph, content_digest
from desktop.letters.render import render
from desktop.letters.verify import Verification, signed
from desktop.office.issuing import files_of, read_kept
from desktop.office.letter_keys import office_ring, read_keys, write_keys
from desktop.office.letter_register import verify_in_office
from desktop.office.letter_verifying import verify_file
from desktop.rules.findings import Refusal
from desktop.store.officers import get_officer, put_officer
from desktop.store.personal import read_attachment
from desktop.store.rows_verify import Verdict
from desktop.store.writers import writer_of
from tests.domain.desk import serving
from tests.letters.letters_at_hand import KEY
from tests.letters.test_verify import STATED
from tests.office.letters_ready import LetterOffice, ready_to_sign
from tests.office.test_letter_verifying import codes


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LetterOffice]:
    """An office with one sealed letter; what a test ends is copied first."""
    made = ready_to_sign(tmp_path_factory.mktemp("letters") / "store")
    made.sign()
    made.seal()
    yield made
    made.office.close()


def pages(made: LetterOffice, digest: str) -> bytes:
    with made.office.store.reading() as connection:
        data = read_attachment(connection, files_of(made.office), digest)
    assert data is not None
    return data


def code_of(made: LetterOffice) -> str:
    kept = read_kept(made.office, made.letter)
    assert kept is not None
    return kept.verification


def test_the_sealed_file_is_genuine_and_not_served_yet(made: LetterOffice) -> None:
    answer = verify_in_office(made.office, pages(made, made.letter.sealed_file))

    assert answer.verdict is Verdict.GENUINE
    assert codes(answer) == ["bytes_agree", "code_holds", "not_served"]
    assert (answer.case_id, answer.letter_id) == (made.letter_case, made.letter_id)


def test_the_file_before_the_seal_is_superseded_by_the_sealed_one(made: LetterOffice) -> None:
    answer = verify_in_office(made.office, pages(made, made.letter.file))

    assert (answer.verdict, codes(answer)[0]) == (Verdict.SUPERSEDED, "sealed_exists")


def test_the_code_alone_finds_the_letter(made: LetterOffice) -> None:
    answer = verify_in_office(made.office, code_of(made))

    assert answer.verdict is Verdict.GENUINE
    assert codes(answer) == ["code_holds", "code_alone", "not_served"]


def test_bytes_after_the_end_are_told_against_the_kept_file(made: LetterOffice) -> None:
    answer = verify_in_office(made.office, pages(made, made.letter.sealed_file) + b"x")

    assert (answer.verdict, codes(answer)[0]) == (Verdict.ALTERED, "bytes_after_end")


def test_a_signed_number_that_is_in_no_register_is_not_found(made: LetterOffice) -> None:
    code = own_code(made, "示范企服函〔2026〕99号", "11" * 32)

    answer = verify_in_office(made.office, code)
    assert (answer.verdict, codes(answer)[0]) == (Verdict.UNKNOWN, "not_in_register")


def test_a_code_for_other_content_under_the_same_number_is_told(made: LetterOffice) -> None:
    answer = verify_in_office(made.office, own_code(made, made.letter.number, "11" * 32))

    assert (answer.verdict, codes(answer)[0]) == (Verdict.ALTERED, "other_content")


def test_a_code_of_another_office_is_not_looked_up(made: LetterOffice) -> None:
    answer = verify_in_office(made.office, signed(STATED, KEY))

    assert (answer.verdict, codes(answer)) == (Verdict.UNKNOWN, ["other_office"])


def test_the_key_file_verifies_elsewhere_and_names_the_office(
    made: LetterOffice, tmp_path: Path
) -> None:
    file = tmp_path / "keys.json"
    told = write_keys(made.office, file)

    ring = read_keys(file)
    assert not isinstance(ring, Refusal)
    answer = verify_file(pages(made, made.letter.sealed_file), ring)
    assert (answer.verdict, answer.organ) == (Verdict.GENUINE, "示范区企业服务局")
    assert len(told.replace(" ", "")) == 16
    assert ring == office_ring(made.office)


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "{}", '{"kind": "joint-office letter keys", "v": 1, "organ": "a", "keys": []}',
     '{"kind": "joint-office letter keys", "v": 1, "organ": "a", "keys": ["00"]}',
     '{"kind": "joint-office letter keys", "v": 2, "organ": "a", "keys": ["00"]}', "[" * 100_000],
    ids=["empty", "cut", "a list", "nothing", "no key", "a short key", "later", "deep"],
)  # fmt: skip
def test_what_is_no_key_file_is_refused(content: str, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    file.write_text(content, encoding="utf-8")

    refused = read_keys(file)
    assert isinstance(refused, Refusal)
    assert refused.findings[0].rule == "key_file_unfit"


def test_a_served_letter_is_in_force_until_its_day_has_passed(
    made: LetterOffice, tmp_path: Path
) -> None:
    data = pages(made, made.letter.sealed_file)
    served = made.copy(tmp_path / "store")
    served.do("lianghui", serving(served.letter_id))
    assert codes(verify_in_office(served.office, data))[-1] == "in_force"

    today = served.office.now()
    served.office.clock = SetClock(today + timedelta(days=600))
    late = verify_in_office(served.office, data)
    assert codes(late)[-1] == "awaits_lapse"
    assert "in_force" not in codes(late)
    served.office.close()


def test_the_key_of_an_officer_who_signs_no_letters_makes_none_genuine(
    made: LetterOffice, tmp_path: Path
) -> None:
    own = made.copy(tmp_path / "store")
    kept = read_kept(own.office, own.letter)
    assert kept is not None
    with own.office.writing() as (connection, reading):
        clerk = writer_of(connection, "lianghui", reading.moment)
        signatory = writer_of(connection, "huangzhenbang", reading.moment)
    fake = replace(kept.content, number="示范企服函〔2026〕77号", addressee="任何人")
    assert fake.issued_on is not None
    code = signed(Verification(fake.number, fake.issued_on, content_digest(fake)), clerk.key)
    data = render(fake, Dressing(is_sealed=True, verification=code, issued_at=kept.issued_at)).pdf

    ring = office_ring(own.office)
    assert verify_file(data, ring).verdict is Verdict.UNKNOWN
    signing = {key for name, key in ring.keys.items() if name not in ring.clerks}
    assert signing == {signatory.public_key}
    own.office.close()


def test_the_keys_of_who_signed_stay_when_the_duty_goes(made: LetterOffice, tmp_path: Path) -> None:
    own = made.copy(tmp_path / "store")
    before = office_ring(own.office)
    with own.office.writing() as (connection, _):
        officer = get_officer(connection, "huangzhenbang")
        put_officer(connection, replace(officer, duties=frozenset()))

    assert office_ring(own.office) == before
    own.office.close()


def test_a_key_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    refused = read_keys(tmp_path / "none.json")

    assert isinstance(refused, Refusal)
    assert refused.findings[0].rule == "file_failed"


@pytest.mark.parametrize(
    ("command", "code"), [(VoidLetter, "voided"), (RevokeLetter, "revoked")], ids=["void", "revoke"]
)
def test_a_letter_that_was_ended_is_void_with_the_reason(
    made: LetterOffice, command: type, code: str, tmp_path: Path
) -> None:
    data = pages(made, made.letter.sealed_file)
    ended = made.copy(tmp_path / "store")
    ended.do(
        "huangzhenbang", command(case_id=ended.letter_case, letter=ended.letter_id, reason="错")
    )

    answer = verify_in_office(ended.office, data)
    assert (answer.verdict, codes(answer)[0]) == (Verdict.VOID, code)
    assert dict(answer.grounds[0].facts)["reason"] == "错"
    ended.office.close()


RENAMED = (("enterprise.name", "广州新名实业有限公司"),)


def test_a_letter_whose_facts_were_put_right_says_so_until_another_is_served(
    made: LetterOffice, tmp_path: Path
) -> None:
    data = pages(made, made.letter.sealed_file)
    other = made.copy(tmp_path / "store")
    case = other.letter_case
    other.do("lianghui", CorrectApplication(case_id=case, answers=RENAMED, reason="变更登记"))

    corrected = verify_in_office(other.office, data)
    assert (corrected.verdict, codes(corrected)[-1]) == (Verdict.GENUINE, "corrected")

    drafted = other.do("lianghui", ReplaceLetter(case_id=case, letter=other.letter_id))
    before, other.letter_id = other.letter_id, drafted.case.letters[-1].id
    other.bring_to_service()
    content = read_kept(other.office, other.letter)
    assert content is not None
    assert RENAMED[0][1] in str(content)
    body = (b.text for b in content.content.body if isinstance(b, Paragraph))
    said = next(text for text in body if "取代" in text)
    assert made.letter.number in said
    assert RENAMED[0][1] not in said  # the letter before bears another name

    replaced = verify_in_office(other.office, data)
    assert (replaced.verdict, codes(replaced)[0]) == (Verdict.SUPERSEDED, "replaced")
    assert dict(replaced.grounds[0].facts)["reason"] == other.letter.number
    assert replaced.letter_id == before
    other.office.close()


def own_code(made: LetterOffice, number: str, digest: str) -> str:
    with made.office.writing() as (connection, reading):
        writer = writer_of(connection, "huangzhenbang", reading.moment)
    issued_on = made.letter.issued_on
    assert issued_on is not None
    return signed(Verification(number, issued_on, digest), writer.key)
