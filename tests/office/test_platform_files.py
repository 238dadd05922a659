"""A file from a seal platform is the letter with one red seal and one signature, or refused."""

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pytest

from desktop.files.pdf_reading import pages_of, pictures_of
from desktop.letters.certificate import Identity, read_pkcs12
from desktop.letters.render import render
from desktop.letters.waiver_letter import compose
from desktop.models.page_drawing import draw_page
from desktop.models.pdf_pages import joined
from desktop.models.printing import bands
from desktop.office.letter_keys import KeyRing
from desktop.office.letter_signatures import signature_seen
from desktop.office.letter_verifying import compared
from desktop.office.platform_files import DPI, MARGIN, _of_widget, _place, read_platform_file
from desktop.store.rows_verify import Verdict
from desktop.wording.findings import say
from tests.letters import certificates
from tests.letters.certificates import DAY, NOW, ORGAN, PASSWORD, certificate
from tests.letters.letters_at_hand import CASE_3, dressing
from tests.letters.platform_seals import BODY, WHITE, Drawn, painted, platform_signed

CONTENT = compose(CASE_3)


@pytest.fixture(scope="module")
def plain() -> bytes:
    return render(CONTENT, replace(dressing(CONTENT), is_sealed=False)).pdf


@pytest.fixture(scope="module")
def sealed() -> bytes:
    return render(CONTENT, replace(dressing(CONTENT), is_sealed=True)).pdf


@pytest.fixture(scope="module")
def platform() -> Identity:
    return read_pkcs12(certificates.office_file(), PASSWORD, NOW)


@pytest.fixture(scope="module")
def place(plain: bytes, sealed: bytes) -> Drawn:
    return seal_place(plain, sealed)


def seal_place(plain: bytes, sealed: bytes) -> Drawn:
    """Return the page our own seal lies on, and where."""
    pairs = zip(pictures_of(plain, DPI), pictures_of(sealed, DPI), strict=True)
    for page, (ours, with_seal) in enumerate(pairs):
        left, top, right, bottom = _place(ours, with_seal)
        if right:
            high = ours.height
            x, y = left + MARGIN, high - bottom + MARGIN
            return page, (x, y, right - MARGIN, high - top - MARGIN)
    raise AssertionError("no seal")


def changed(data: bytes, change: Callable[[pikepdf.Pdf], object]) -> bytes:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as document:
        change(document)
        document.save(target)
    return target.getvalue()


def with_script(document: pikepdf.Pdf) -> None:
    action = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
    document.Root.OpenAction = action


def with_attachment(document: pikepdf.Pdf) -> None:
    document.attachments["a.txt"] = b"words"


def with_note(document: pikepdf.Pdf) -> None:
    note = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 50, 50], Border=[0, 0, 0]
    )
    document.pages[0].Annots = pikepdf.Array([document.make_indirect(note)])


def rules(data: bytes, plain: bytes, sealed: bytes) -> list[str]:
    _, findings = read_platform_file(data, plain, sealed)
    assert all(str(say(one)) for one in findings)
    return [one.rule for one in findings]


def test_a_red_seal_with_one_signature_is_the_letter_sealed(
    plain: bytes, sealed: bytes, platform: Identity, place: Drawn
) -> None:
    signature, findings = read_platform_file(platform_signed(plain, platform, place), plain, sealed)

    assert findings == ()
    assert signature is not None
    assert signature.fingerprint == platform.fingerprint


def test_a_platforms_seal_is_shown_and_printed(
    plain: bytes, platform: Identity, place: Drawn
) -> None:
    data = platform_signed(plain, platform, place)
    page, (left, bottom, right, top) = place
    x, y = (left + right) // 2, 842 - (bottom + top) // 2
    shown = draw_page(data, page, 595).image
    among = draw_page(joined((plain, data)), len(pages_of(plain)) + page, 595).image
    printed = {begin + row: band.pixelColor(x, row) for begin, band in bands(data, page, 72)
               for row in range(band.height())}  # fmt: skip

    for spot in (shown.pixelColor(x, y), among.pixelColor(x, y), printed[y]):
        assert spot.red() > 180
        assert spot.green() < 90


def test_pages_painted_over_without_a_signature_are_refused(plain: bytes, sealed: bytes) -> None:
    assert rules(painted(plain), plain, sealed) == ["sealed_file_unsigned"]


def test_a_file_merely_saved_again_is_refused(plain: bytes, sealed: bytes) -> None:
    assert rules(changed(plain, lambda _d: None), plain, sealed) == ["sealed_file_unsigned"]


def test_pages_painted_over_before_they_were_signed_are_refused(
    plain: bytes, sealed: bytes, platform: Identity, place: Drawn
) -> None:
    data = platform_signed(painted(plain), platform, place)

    assert rules(data, plain, sealed) == ["sealed_file_drawn"]


def test_a_seal_that_covers_the_body_is_refused(
    plain: bytes, sealed: bytes, platform: Identity
) -> None:
    assert rules(platform_signed(plain, platform, BODY), plain, sealed) == ["sealed_file_drawn"]


@pytest.mark.parametrize("ink", [WHITE, b"0 g 0 0 110 110 re f"], ids=["white", "black"])
def test_what_covers_the_words_under_a_seal_is_refused(
    plain: bytes, sealed: bytes, platform: Identity, place: Drawn, ink: bytes
) -> None:
    data = platform_signed(plain, platform, place, ink)

    assert rules(data, plain, sealed) == ["sealed_file_covered"]


def test_a_signature_out_of_its_certificates_days_is_refused(plain: bytes, sealed: bytes) -> None:
    old = certificate(since=NOW - 9 * DAY, until=NOW - DAY)
    data = platform_signed(plain, Identity(old, (), certificates.key(ORGAN)))

    assert rules(data, plain, sealed) == ["sealed_file_broken"]


@pytest.mark.parametrize("change", [with_script, with_attachment, with_note])
def test_what_else_a_file_brings_is_refused(
    plain: bytes, sealed: bytes, platform: Identity, change: Callable[[pikepdf.Pdf], object]
) -> None:
    data = platform_signed(changed(plain, change), platform)

    assert rules(data, plain, sealed) == ["sealed_file_extras"]


@pytest.mark.parametrize(
    ("flags", "kinds"), [(4, []), (36, ["hidden"]), (2, ["hidden"]), (0, ["hidden"])]
)
def test_a_seal_shows_on_screen_and_on_paper_alike(flags: int, kinds: list[str]) -> None:
    widget = pikepdf.Dictionary(FT=pikepdf.Name.Sig, Rect=[0, 0, 10, 10], F=flags)

    assert list(_of_widget(widget)) == kinds


def test_a_second_signature_over_a_sealed_letter_is_refused_and_verified_as_altered(
    plain: bytes, sealed: bytes, platform: Identity, place: Drawn
) -> None:
    genuine = platform_signed(plain, platform, place)
    over = platform_signed(genuine, platform, BODY, name="Second")

    assert rules(over, plain, sealed) == ["sealed_file_broken"]
    ring = KeyRing(certificates=frozenset({platform.fingerprint}))
    seen = signature_seen(over, ring)
    verdict, grounds, _ = compared(over, [("original", genuine), ("plain", plain)], seen)
    assert (verdict, grounds[0].code) == (Verdict.ALTERED, "signature_broken")


def test_a_trusted_signature_that_covers_the_body_is_no_genuine_letter(
    plain: bytes, sealed: bytes, platform: Identity, place: Drawn
) -> None:
    ring = KeyRing(certificates=frozenset({platform.fingerprint}))
    forms = [("sealed", sealed), ("plain", plain)]

    over = platform_signed(plain, platform, BODY)
    verdict, _, _ = compared(over, forms, signature_seen(over, ring))
    assert verdict is Verdict.ALTERED
    genuine = platform_signed(plain, platform, place)
    verdict, _, form = compared(genuine, forms, signature_seen(genuine, ring))
    assert (verdict, form) == (Verdict.GENUINE, "plain")
