"""What a keeper's changed program kept as a sealed paper, and what has not arrived at this desk."""

import hashlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.intake import MatterAccepted
from desktop.domain.letter_parts import Original, OriginalForm
from desktop.domain.paper_keeping import SealDocument
from desktop.letters.certificate import read_pkcs12
from desktop.letters.content import Dressing
from desktop.letters.notice import Notice
from desktop.letters.render import render
from desktop.office import paper_files
from desktop.office.intake_papers import acceptance_notice
from desktop.office.issuing import keep_pages
from desktop.office.letter_register import verify_in_office
from desktop.office.notices import CasePaper, content_of, notice_of, papers_of
from desktop.office.office import Recording
from desktop.office.paper_codes import code_on
from desktop.office.paper_naming import paper_named
from desktop.office.paper_sealing import PaperToSeal, plain_pages
from desktop.office.papers_out import render_all
from desktop.office.sealing import DrawnSeal, seal_with
from desktop.rules.findings import Refusal
from desktop.store.rows_verify import Verdict
from desktop.wording.findings import say
from tests.letters import certificates
from tests.letters.certificates import NOW, PASSWORD
from tests.letters.platform_seals import platform_signed
from tests.office.letters_ready import LetterOffice, ready_to_sign
from tests.office.test_letter_verifying import codes

KEEPER = "sujing"


@pytest.fixture(scope="module")
def issued(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LetterOffice]:
    """An office whose case has its first papers; each test has a copy."""
    made = ready_to_sign(tmp_path_factory.mktemp("papers") / "store")
    made.sign()
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


def signed_elsewhere(pages: bytes) -> bytes:
    return platform_signed(pages, read_pkcs12(certificates.office_file(), PASSWORD, NOW))


def keep_external(made: LetterOffice, data: bytes) -> None:
    """Record a file as the platform's without looking at it, as a changed program would."""
    original = Original(
        OriginalForm.EXTERNAL,
        keep_pages(made.office, data).digest,
        hashlib.sha256(data).hexdigest(),
        "ab",
        "机关",
        "B-B",
    )
    plain = plain_pages(made.office, what(made))
    assert plain is not None
    command = SealDocument(
        case_id=made.letter_case,
        paper_id=paper(made).id,
        method="external",
        of=paper_named(made.office, made.letter_case, paper(made).id),
        plain=keep_pages(made.office, plain).digest,
        original=original,
    )
    assert isinstance(made.office.record_command(command, KEEPER), Recording)


def test_a_forged_file_kept_as_sealed_elsewhere_is_told(made: LetterOffice) -> None:
    one = paper(made)
    assert one.recorded is not None
    content, event = content_of(made.office, one), one.recorded.event
    dressing = Dressing(issued_at=one.recorded.entered.at, verification=code_on(content, event))
    fake = signed_elsewhere(render(replace(content, title="伪造的许可决定"), dressing).pdf)
    keep_external(made, fake)

    answer = verify_in_office(made.office, fake)

    assert (answer.verdict, codes(answer)[0]) == (Verdict.ALTERED, "external_unfit")


def test_another_paper_kept_as_sealed_elsewhere_is_told(made: LetterOffice) -> None:
    slip = plain_pages(made.office, what(made, Notice.RECEIPT_SLIP))
    assert slip is not None
    fake = signed_elsewhere(slip)
    keep_external(made, fake)

    answer = verify_in_office(made.office, fake)

    assert (answer.verdict, codes(answer)[0]) == (Verdict.ALTERED, "external_unfit")


def test_the_paper_itself_kept_as_sealed_elsewhere_holds(made: LetterOffice) -> None:
    plain = plain_pages(made.office, what(made))
    assert plain is not None
    good = signed_elsewhere(plain)
    keep_external(made, good)

    assert verify_in_office(made.office, good).verdict is Verdict.GENUINE


def test_a_sealed_paper_whose_file_is_not_here_is_not_shown_unsealed(
    made: LetterOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert isinstance(seal_with(made.office, what(made), KEEPER, DrawnSeal()), Recording)
    monkeypatch.setattr(paper_files, "kept_file", lambda _office, _digest: None)
    one = paper(made)
    case = made.office.case(made.letter_case)
    assert case is not None
    assert one.recorded is not None
    assert isinstance(one.recorded.event, MatterAccepted)
    matter = one.recorded.event.matter

    found = (
        notice_of(made.office, case.id, one.id),
        acceptance_notice(made.office, case, matter),
        render_all(made.office, tmp_path, one.id),
    )

    for refused in found:
        assert isinstance(refused, Refusal)
        assert [(f.rule, dict(f.facts)["number"]) for f in refused.findings] == [
            ("paper_pages_gone", one.number)
        ]
        assert one.number in str(say(refused.findings[0]))
