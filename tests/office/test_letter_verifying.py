"""A letter is verified by its file, picture or code alone, with the office's public key."""

import io
from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pikepdf
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from PIL import Image
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from desktop.files.pdf_reading import codes_of
from desktop.letters.carried import carried, read_carried
from desktop.letters.certificate import read_pkcs12
from desktop.letters.render import render
from desktop.letters.signature import sign
from desktop.letters.verify import MARK
from desktop.letters.waiver_letter import compose
from desktop.office.letter_keys import KeyRing, ring_of
from desktop.office.letter_verifying import code_verified, verify_file
from desktop.store.rows_verify import Answer, Verdict
from desktop.wording.verifying import GROUNDS, ground_said, verdict_said
from tests.letters import certificates
from tests.letters.certificates import NOW, PASSWORD
from tests.letters.letters_at_hand import CASE_3, KEY, case_3, dressing, facts, picture

OWN = ring_of("示范区企业服务局", [KEY.public_key().public_bytes_raw()])
OTHER = ring_of("别区企业服务局", [Ed25519PrivateKey.generate().public_key().public_bytes_raw()])
CONTENT = compose(CASE_3)
CODE = dressing(CONTENT).verification


def codes(answer: Answer) -> list[str]:
    """Return the codes of the grounds; each has words."""
    assert all(ground_said(g.code, dict(g.facts)) for g in answer.grounds)
    return [g.code for g in answer.grounds]


def told(data: bytes, ring: KeyRing = OWN) -> tuple[Verdict, str]:
    answer = verify_file(data, ring)
    return answer.verdict, codes(answer)[0]


@cache
def one_page_shorter() -> bytes:
    """Return the pages of other content under the metadata of the genuine letter."""
    other = render(compose(facts(1)), dressing(CONTENT)).pdf
    return with_metadata_of(case_3().pdf, other)


def with_metadata_of(letter: bytes, pages: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(letter)) as one, pikepdf.open(io.BytesIO(pages)) as two:
        two.Root.Metadata = two.make_stream(one.Root.Metadata.read_bytes())
        return saved(two)


def saved(document: pikepdf.Pdf, **how: object) -> bytes:
    target = io.BytesIO()
    document.save(target, **how)  # type: ignore[arg-type]
    return target.getvalue()


def changed(change: Callable[[pikepdf.Pdf], object], **how: object) -> bytes:
    with pikepdf.open(io.BytesIO(case_3().pdf)) as document:
        change(document)
        return saved(document, **how)


def a_bar(document: pikepdf.Pdf) -> None:
    """Draw a black bar over the first page, as an overlay would."""
    document.pages[0].contents_add(b"q 0 g 100 500 200 20 re f Q")


def png(data: bytes, page: int, dpi: int) -> bytes:
    target = io.BytesIO()
    picture(data, page, dpi).save(target, "PNG")
    return target.getvalue()


def test_the_file_as_issued_is_genuine_without_any_register() -> None:
    answer = verify_file(case_3().pdf, OWN)

    assert (answer.verdict, codes(answer)) == (Verdict.GENUINE, ["bytes_agree", "code_holds"])
    assert (answer.number, answer.issued_on) == (CASE_3.number, CASE_3.issued_on)
    assert answer.organ == "示范区企业服务局"
    assert not answer.is_register_asked


def test_a_void_copy_is_void_by_itself() -> None:
    void = render(CONTENT, replace(dressing(CONTENT), is_void=True)).pdf

    assert told(void) == (Verdict.VOID, "void_marked")


def test_a_letter_of_another_office_is_named_not_judged() -> None:
    answer = verify_file(case_3().pdf, OTHER)

    assert (answer.verdict, codes(answer)) == (Verdict.UNKNOWN, ["other_office"])
    assert answer.number == CASE_3.number
    assert verdict_said(answer.verdict, ("other_office",)) == "无法核验"


def test_a_file_saved_again_by_another_program_is_named_so() -> None:
    assert told(changed(lambda _document: None)) == (Verdict.ALTERED, "resaved")


def test_an_appended_page_is_named_with_the_pages_there_should_be() -> None:
    answer = verify_file(changed(lambda d: d.pages.append(d.pages[0])), OWN)

    assert (answer.verdict, answer.grounds[0].code) == (Verdict.ALTERED, "pages_differ")
    facts = dict(answer.grounds[0].facts)
    assert int(facts["theirs"]) == int(facts["ours"]) + 1


def test_bytes_after_the_end_are_counted() -> None:
    answer = verify_file(case_3().pdf + b"\n%more\n", OWN)

    assert answer.verdict is Verdict.ALTERED
    assert dict(answer.grounds[0].facts) == {"count": "7"}
    assert codes(answer)[0] == "bytes_after_end"


def test_a_bar_drawn_over_a_page_does_not_pass() -> None:
    verdict, code = told(changed(a_bar))

    assert (verdict, code) == (Verdict.UNKNOWN, "drawn_otherwise")


def test_other_words_under_a_genuine_code_are_altered() -> None:
    verdict, code = told(one_page_shorter())

    assert verdict is Verdict.ALTERED
    assert code in {"pages_differ", "text_differs"}


def test_content_swapped_for_other_content_is_found_by_its_digest() -> None:
    forged = compose(replace(CASE_3, enterprise_short="别家"))
    source = carried(forged, dressing(CONTENT)).encode()
    with pikepdf.open(io.BytesIO(case_3().pdf)) as document:
        kept = document.Root.Metadata.read_bytes()
        start, end = kept.index(b"<dc:source>") + 11, kept.index(b"</dc:source>")
        document.Root.Metadata = document.make_stream(kept[:start] + source + kept[end:])
        data = saved(document)

    assert told(data) == (Verdict.ALTERED, "content_forged")


def test_a_scan_proves_its_code_and_no_more() -> None:
    answer = verify_file(png(case_3().pdf, 2, 150), OWN)

    assert answer.verdict is Verdict.GENUINE
    assert codes(answer) == ["copy_only", "code_holds"]
    assert verdict_said(answer.verdict, tuple(codes(answer))) == "校验码真实，正文未核"


def test_two_codes_on_one_page_are_no_answer() -> None:
    content = compose(replace(CASE_3, enterprise_short="别家"))
    other = picture(render(content, dressing(content)).pdf, 2, 150)
    own = picture(case_3().pdf, 2, 150)
    both = Image.new("L", (own.width + other.width, own.height), 255)
    both.paste(other)
    both.paste(own, (other.width, 0))
    target = io.BytesIO()
    both.save(target, "PNG")

    assert told(target.getvalue()) == (Verdict.UNKNOWN, "several_codes")


def test_what_was_added_before_the_office_signed_is_told() -> None:
    """A note without a drawing of its own is drawn by some readers and not by ours."""
    identity = read_pkcs12(certificates.office_file(), PASSWORD, NOW)
    ring = replace(OWN, certificates=frozenset({identity.fingerprint}))
    writer = IncrementalPdfFileWriter(io.BytesIO(case_3().pdf))
    page = writer.root["/Pages"]["/Kids"][0]
    rect = generic.ArrayObject(map(generic.NumberObject, (100, 500, 400, 600)))
    note = {"/Subtype": generic.pdf_name("/FreeText"), "/Rect": rect, "/F": generic.NumberObject(4)}
    named = {generic.pdf_name(name): value for name, value in note.items()}
    page["/Annots"] = generic.ArrayObject([writer.add_object(generic.DictionaryObject(named))])
    writer.update_container(page)
    target = io.BytesIO()
    writer.write(target)

    answer = verify_file(sign(target.getvalue(), identity, "用印").data, ring)

    assert (answer.verdict, codes(answer)[0]) == (Verdict.ALTERED, "signed_extras")
    assert dict(answer.grounds[0].facts) == {"what": "批注或链接"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        pytest.param(lambda: b"", "file_no_file", id="nothing"),
        pytest.param(lambda: b"PK\x03\x04 a workbook", "file_no_file", id="a workbook"),
        pytest.param(lambda: case_3().pdf[:4000], "file_damaged", id="cut short"),
        pytest.param(lambda: b"\x89PNG\r\n\x1a\n junk", "file_damaged", id="a broken picture"),
        pytest.param(lambda: png(case_3().pdf, 0, 72), "no_code_found", id="a page without code"),
        pytest.param(
            lambda: changed(lambda _d: None, encryption=pikepdf.Encryption(owner="a", user="b")),
            "file_locked",
            id="a password",
        ),
    ],
)
def test_what_cannot_be_verified_says_why(data: Callable[[], bytes], code: str) -> None:
    assert told(data()) == (Verdict.UNKNOWN, code)


def test_a_picture_of_too_many_points_is_not_opened() -> None:
    target = io.BytesIO()
    Image.new("1", (9_000, 9_000)).save(target, "PNG")

    assert told(target.getvalue()) == (Verdict.UNKNOWN, "file_too_large")


@pytest.mark.parametrize("around", ["{}", "  {}\n", "{}\r\n", "\t{} "])
def test_a_code_pasted_with_blanks_around_it_is_read(around: str) -> None:
    answer = code_verified(around.format(CODE), OWN)

    assert (answer.verdict, codes(answer)) == (Verdict.GENUINE, ["code_holds", "code_alone"])


@pytest.mark.parametrize("text", ["", MARK, "https://example.com", CODE[:-6], "<b>JO1:</b>"])
def test_what_is_no_code_is_told(text: str) -> None:
    assert codes(code_verified(text, OWN)) == ["no_code"]


def test_a_code_whose_signature_was_touched_is_forged() -> None:
    place = len(CODE) - 4
    other = CODE[:place] + ("A" if CODE[place] != "A" else "B") + CODE[place + 1 :]

    answer = code_verified(other, OWN)
    assert (answer.verdict, codes(answer)) == (Verdict.ALTERED, ["code_forged"])


def test_the_code_in_the_file_is_the_one_on_paper() -> None:
    assert next(codes_of(case_3().pdf)) == CODE


@pytest.mark.parametrize(
    "metadata",
    [
        pytest.param(b"", id="none"),
        pytest.param(b"<dc:source>https://example.com</dc:source>", id="another source"),
        pytest.param(b"<dc:source>data:application/json+zlib;base64,AAAA</dc:source>", id="junk"),
        pytest.param(b"<dc:source>data:application/json+zlib;base64,!</dc:source>", id="no base64"),
    ],
)
def test_metadata_without_a_letter_carries_none(metadata: bytes) -> None:
    assert read_carried(metadata) is None


def test_every_ground_is_a_whole_sentence() -> None:
    assert all(words.endswith("。") for words in GROUNDS.values())
