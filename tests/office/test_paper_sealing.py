"""Notices and decisions are sealed by the keeper in one of four ways, then served."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.domain.kind_rules import KIND_RULES, MAKING
from desktop.domain.letter_parts import OriginalForm, PaperSeal
from desktop.domain.paper_keeping import SealDocument, ServeDocument
from desktop.domain.registry import kind_of
from desktop.files import apart
from desktop.letters.certificate import read_pkcs12
from desktop.letters.notice import Notice
from desktop.office.act_forms import form_or_reasons
from desktop.office.act_making import act_findings, do_act
from desktop.office.letter_keys import office_ring
from desktop.office.letter_register import verify_in_office
from desktop.office.letter_verifying import verify_file
from desktop.office.notices import (
    OF_OTHERS,
    PAPERS,
    CasePaper,
    listed_notices,
    notice_of,
    papers_of,
)
from desktop.office.office import Recording
from desktop.office.page_other_papers import other_papers
from desktop.office.page_register import letters_page
from desktop.office.paper_finding import paper_found, sealable
from desktop.office.paper_sealing import PaperToSeal, plain_pages
from desktop.office.papers_out import render_all
from desktop.office.register_out import print_list, whole_papers, write_list
from desktop.office.sealing import (
    DrawnSeal,
    PhysicalSeal,
    PlatformSeal,
    SealProvider,
    certificate_seal,
    keep_scan_of_paper,
    seal_with,
)
from desktop.rules.findings import Refusal
from desktop.store import queries
from desktop.store.extract import entries_of
from desktop.store.personal import prepare
from desktop.store.rows_acts import ActForm
from desktop.store.rows_letters import OtherPaperRow
from desktop.store.rows_verify import Verdict
from desktop.wording.findings import say
from tests.letters import certificates
from tests.letters.certificates import NOW, PASSWORD
from tests.letters.letters_at_hand import text_of
from tests.letters.platform_seals import platform_signed
from tests.office.letters_out import TAKER
from tests.office.letters_ready import LetterOffice, ready_to_sign
from tests.office.test_letter_verifying import codes

KEEPER, WINDOW = "sujing", "lianghui"
SCAN = b"\xff\xd8\xff stamped \xff\xd9"


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LetterOffice]:
    """An office whose case has its first papers: for reading, and for what is refused."""
    made = ready_to_sign(tmp_path_factory.mktemp("papers") / "store")
    made.sign()
    yield made
    made.office.close()


@pytest.fixture(scope="module")
def stamped(
    issued: LetterOffice, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LetterOffice]:
    """The same office with the seal drawn on the acceptance, for reading."""
    made = issued.copy(tmp_path_factory.mktemp("stamped") / "store")
    done(sealed(made, DrawnSeal()))
    yield made
    made.office.close()


@pytest.fixture(scope="module")
def signed(
    issued: LetterOffice, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LetterOffice]:
    """The same office with the acceptance signed by a certificate, for reading."""
    made = issued.copy(tmp_path_factory.mktemp("signed") / "store")
    done(sealed(made, certified()))
    yield made
    made.office.close()


@pytest.fixture(scope="module")
def served(
    stamped: LetterOffice, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[LetterOffice]:
    """The same office with the acceptance sealed and served, for reading."""
    made = stamped.copy(tmp_path_factory.mktemp("served") / "store")
    done(serve(made))
    yield made
    made.office.close()


@pytest.fixture
def made(issued: LetterOffice, tmp_path: Path) -> Iterator[LetterOffice]:
    made = issued.copy(tmp_path / "store")
    yield made
    made.office.close()


def paper(made: LetterOffice, notice: Notice = Notice.ACCEPTANCE) -> CasePaper:
    return next(p for p in papers_of(made.office, made.letter_case) if p.notice is notice)


def what(made: LetterOffice, notice: Notice = Notice.ACCEPTANCE) -> PaperToSeal:
    return PaperToSeal(made.office, made.letter_case, paper(made, notice).id)


def sealed(
    made: LetterOffice,
    provider: SealProvider,
    by: str = KEEPER,
    notice: Notice = Notice.ACCEPTANCE,
) -> Recording | Refusal:
    return seal_with(made.office, what(made, notice), by, provider)


def serve(made: LetterOffice, by: str = WINDOW, **given: object) -> Recording | Refusal:
    ref, record = prepare(TAKER)
    of = {"paper_id": paper(made).id, "method": "直接送达", "recipient": ref, **given}
    command = ServeDocument(case_id=made.letter_case, **of)  # type: ignore[arg-type]
    return made.office.submit(command, by, (record,))


def done(outcome: Recording | Refusal) -> Recording:
    assert isinstance(outcome, Recording), outcome
    return outcome


def rules(outcome: Recording | Refusal | object) -> list[str]:
    assert isinstance(outcome, Refusal), outcome
    assert all(str(say(f)) for f in outcome.findings)
    return [f.rule for f in outcome.findings]


def seal_of(made: LetterOffice) -> PaperSeal:
    case = made.office.case(made.letter_case)
    assert case is not None
    seal = case.paper_seal(paper(made).id)
    assert seal is not None
    return seal


def shown(made: LetterOffice) -> bytes:
    notice = notice_of(made.office, made.letter_case, paper(made).id)
    assert notice is not None
    assert not isinstance(notice, Refusal)
    return notice.pdf


def certified() -> SealProvider:
    seal = certificate_seal(certificates.office_file(), PASSWORD, NOW)
    assert not isinstance(seal, Refusal)
    return seal


def test_a_certificate_that_never_opens_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "PATIENCE", 0.5)
    given = certificate_seal(certificates.stretched_file(), PASSWORD, NOW)

    assert isinstance(given, Refusal)
    assert [found.rule for found in given.findings] == ["reader_stalled"]


@pytest.mark.parametrize(
    ("file", "password", "rule"),
    [
        pytest.param(certificates.office_file, "another", "key_password_wrong", id="password"),
        pytest.param(certificates.elliptic_file, PASSWORD, "key_not_rsa", id="elliptic"),
    ],
)
def test_a_certificate_that_cannot_sign_is_told_of_from_the_other_process(
    file: Callable[[], bytes], password: str, rule: str
) -> None:
    given = certificate_seal(file(), password, NOW)

    assert isinstance(given, Refusal)
    assert [found.rule for found in given.findings] == [rule]


def test_the_drawn_seal_is_kept_and_shown_and_verified(
    issued: LetterOffice, stamped: LetterOffice
) -> None:
    before, data = shown(issued), shown(stamped)
    assert data != before
    assert seal_of(stamped).pdf == hashlib.sha256(data).hexdigest()
    answer = verify_in_office(stamped.office, data)
    assert answer.verdict is Verdict.GENUINE
    assert codes(answer)[-1] == "paper_sealed_as"
    assert answer.paper_id == paper(stamped).id
    unsealed = verify_in_office(stamped.office, before)
    assert (unsealed.verdict, codes(unsealed)[0]) == (Verdict.SUPERSEDED, "sealed_exists")


def test_a_certificate_signs_a_paper_that_holds_here_and_elsewhere(signed: LetterOffice) -> None:
    data, original = shown(signed), seal_of(signed).original
    assert original is not None
    assert (original.form, original.level) == (OriginalForm.SIGNED, "B-B")
    assert verify_in_office(signed.office, data).verdict is Verdict.GENUINE
    elsewhere = verify_file(data, office_ring(signed.office))
    assert elsewhere.verdict is Verdict.GENUINE
    assert elsewhere.signature is not None
    assert verify_in_office(signed.office, data + b"\n%more").verdict is Verdict.ALTERED


def test_a_platform_seals_the_file_it_was_given_and_no_other(made: LetterOffice) -> None:
    plain = plain_pages(made.office, what(made))
    assert plain is not None
    other = plain_pages(made.office, what(made, Notice.RECEIPT_SLIP))
    assert other is not None
    by = read_pkcs12(certificates.office_file(), PASSWORD, NOW)
    assert rules(sealed(made, PlatformSeal(platform_signed(other, by)))) == ["sealed_file_pages"]
    assert rules(sealed(made, PlatformSeal(plain))) == ["sealed_file_same"]

    data = platform_signed(plain, by)
    done(sealed(made, PlatformSeal(data)))

    assert shown(made) == data
    assert verify_in_office(made.office, data).verdict is Verdict.GENUINE


def test_the_scan_of_a_stamped_paper_is_kept(made: LetterOffice) -> None:
    assert rules(keep_scan_of_paper(made.office, what(made), KEEPER, SCAN)) == ["paper_unsealed"]
    done(sealed(made, PhysicalSeal()))
    before = shown(made)

    assert rules(keep_scan_of_paper(made.office, what(made), KEEPER, b"MZ")) == ["scan_unfit"]
    done(keep_scan_of_paper(made.office, what(made), KEEPER, SCAN))

    original = seal_of(made).original
    assert original is not None
    assert original.pdf == hashlib.sha256(SCAN).hexdigest()
    assert shown(made) == before  # the scan stands beside the pages


@pytest.mark.parametrize(
    ("by", "rule"),
    [
        pytest.param(WINDOW, "duty_missing", id="the window"),
        pytest.param("huangzhenbang", "duty_missing", id="the signatory"),
    ],
)
def test_only_the_keeper_seals_a_paper(issued: LetterOffice, by: str, rule: str) -> None:
    assert rules(sealed(issued, certified(), by))[0] == rule
    assert not issued.office.store.attachments.leftovers()


def test_what_others_sign_bears_no_seal(issued: LetterOffice) -> None:
    for notice in (Notice.COMMITMENT, Notice.PAPER_LIST):
        assert rules(sealed(issued, DrawnSeal(), notice=notice)) == ["paper_of_others"]


def test_a_paper_is_sealed_once_and_by_no_file_given_by_hand(stamped: LetterOffice) -> None:
    assert rules(sealed(stamped, certified())) == ["paper_sealed"]

    by_hand = SealDocument(
        case_id=stamped.letter_case, paper_id=paper(stamped).id, method="electronic"
    )
    assert rules(stamped.office.submit(by_hand, KEEPER)) == ["original_not_given"]


def test_whoever_makes_a_paper_may_not_seal_it_at_a_shared_store_either() -> None:
    sealing = {
        kind_of(event).kind
        for event, papers in PAPERS.items()
        if any(p.notice not in OF_OTHERS for p in papers)
    }
    assert sealing <= set(MAKING)
    (apart,) = KIND_RULES["document.sealed"].apart
    assert set(apart.kinds.split("|")) == set(MAKING)
    assert (apart.same, apart.must_be) == (("id=entry",), True)


def test_a_paper_is_served_once_it_is_sealed_and_its_proof_follows(
    issued: LetterOffice, stamped: LetterOffice, served: LetterOffice
) -> None:
    assert rules(serve(issued)) == ["paper_unsealed"]
    assert rules(serve(stamped, method=" ")) == ["text_missing"]
    early = paper(stamped).recorded.entered.at.replace(year=2020)  # type: ignore[union-attr]
    assert rules(serve(stamped, served_at=early)) == ["before_made"]
    assert rules(serve(served)) == ["paper_served"]

    number = paper(served).number
    of_case = papers_of(served.office, served.letter_case)
    proof = next(p for p in of_case if p.number == f"{number}-证")
    assert proof.notice is Notice.SERVICE_RECEIPT
    values = proof.facts().values
    assert (values["document"], values["document_number"]) == ("受理通知书", number)
    assert values["method"] == "直接送达"
    answer = verify_in_office(served.office, shown(served))
    assert codes(answer)[-1] == "paper_served_on"


def test_the_form_of_the_service_offers_what_is_sealed(
    issued: LetterOffice, stamped: LetterOffice, tmp_path: Path
) -> None:
    act = (issued.letter_case, "serve-document", WINDOW, {})
    (why,) = form_or_reasons(issued.office, *act)  # type: ignore[misc]
    assert why.rule == "papers_none_sealed"

    form = form_or_reasons(stamped.office, *act)
    assert isinstance(form, ActForm)
    one = paper(stamped)
    assert form.fields[0].choices == ((one.id, f"受理通知书 {one.number}"),)
    assert {f.name for f in form.fields} == {"paper_id", "method", "served_at", "recipient"}
    made = stamped.copy(tmp_path / "store")
    given = {"case_id": made.letter_case, "paper_id": one.id, "method": "电子送达"}
    assert act_findings(made.office, "serve-document", given, WINDOW) == ()
    done(do_act(made.office, "serve-document", given, WINDOW))
    made.office.close()


def test_the_record_names_no_recipient(served: LetterOffice) -> None:
    with served.office.store.reading() as connection:
        texts = [one.text for one in entries_of(connection, served.letter_case)]

    assert any("document.served" in text for text in texts)
    assert not any(TAKER.name in text or TAKER.phone in text for text in texts)


def test_a_paper_is_found_by_number_by_id_and_by_what_it_goes_with(issued: LetterOffice) -> None:
    for one in papers_of(issued.office, issued.letter_case):
        if one.number:
            assert paper_found(issued.office, one.number) == (issued.letter_case, one.id)
            assert paper_found(issued.office, one.id) == (issued.letter_case, one.id)
    assert sealable(issued.office, "无此文号") is None
    assert sealable(issued.office, "00000000-0000-0000-0000-000000000000") is None


def test_the_register_lists_every_paper_of_the_case_as_the_case_does(served: LetterOffice) -> None:
    page = letters_page(served.office, served.office.officer(WINDOW))

    listed = {(r.paper_id, r.number, r.name) for r in page.papers}
    of_case = listed_notices(served.office, served.letter_case)
    assert listed == {(n.paper_id, n.number, n.name) for n in of_case if n.number}
    by_name = {row.name: row for row in page.papers if row.kind != "acceptance_notice"}
    by_name |= {row.name: row for row in page.papers if row.paper_id == paper(served).id}
    acceptance, slip = by_name["受理通知书"], by_name["收件回执"]
    assert (acceptance.sealed, acceptance.state) == ("electronic", "served")
    assert (slip.state, by_name["送达回证"].state) == ("seal", "")
    assert {row.organ for row in page.papers} == {"enterprise_service", "joint_office"}
    assert all(row.organ_name and row.on and row.has_pages for row in page.papers)


@pytest.mark.parametrize("most", [2, 5, 60_000])
def test_a_case_at_the_edge_of_what_is_read_keeps_its_numbers(
    served: LetterOffice, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(queries, "MOST_READ", most)
    with served.office.store.reading() as connection:
        whole = other_papers(served.office, connection, is_whole=True)
        assert other_papers(served.office, connection) == whole
    assert whole


def test_one_kind_of_papers_goes_out_as_workbook_and_pages(
    issued: LetterOffice, tmp_path: Path
) -> None:
    waiting = whole_papers(issued.office, "seal")
    assert {row.state for row in waiting.rows if isinstance(row, OtherPaperRow)} == {"seal"}
    one = whole_papers(issued.office, "受理通知书", 2026)
    assert {getattr(row, "name", "") for row in one.rows} == {"受理通知书"}
    file = tmp_path / "papers.xlsx"
    assert write_list(issued.office, file, one, lambda *_: None) == len(one.rows)
    pdf = print_list(issued.office, one, lambda *_: None)
    assert paper(issued).number in text_of(pdf)
    assert whole_papers(issued.office, "没有这种文书").rows == ()


def test_a_sealed_paper_is_written_out_as_it_was_kept(signed: LetterOffice, tmp_path: Path) -> None:
    for key in (paper(signed).number, paper(signed).id):
        written = render_all(signed.office, tmp_path, key)
        assert not isinstance(written, Refusal)
        ((_name, file),), against = written
        assert (file.read_bytes(), against) == (shown(signed), ())
