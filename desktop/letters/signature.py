"""Sign a letter's finished file as PAdES, append time stamps, and read what a signature is worth.

RSA only: an ECDSA key on a named curve makes the file PDF 2.0, which PDF/A-2 forbids. The field is
invisible, for the seal stands in the page; the signed file begins with the very bytes that were
signed, so both hashes are kept. The signature certifies the file and allows no change but further
time stamps and validation data.

It shows that a file is whole inside the office; it is no statutory secure electronic seal.
"""

import io
import logging
import re
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.letters.certificate import Identity, fingerprint_of
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, finding

logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # a forged file is an answer, no fault

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper

FIELD = "JointOfficeSeal"
DIGEST = "sha256"
CHANGED = "the signed bytes were changed"
_LEVELS = {
    (False, False): "B-B",
    (False, True): "B-T",
    (True, False): "B-LT",
    (True, True): "B-LTA",
}
"""By whether validation data is in the file, and a time stamp over all of it."""

_END = re.compile(rb"startxref\s+\d+\s+%%EOF\s{0,2}\Z")
"""How a whole file ends: nothing stands behind its last cross-reference."""


class SigningFailed(Exception):
    """The file was not signed or stamped, or its signature can't be read; ``finding`` says why."""

    def __init__(self, why: Finding) -> None:
        super().__init__(why.rule, *why.facts)
        self.finding = why


@dataclass(frozen=True, slots=True)
class SignedFile:
    """A signed file, up to which level: B-B, B-T or B-LT."""

    data: bytes
    level: str


@dataclass(frozen=True, slots=True)
class Validation:
    """What proves later that a certificate was good: revocation lists, as DER."""

    lists: tuple[bytes, ...] = ()


NOTHING = Validation()


@dataclass(frozen=True, slots=True)
class Signature:
    """What the signature in a file says of itself, and whether it holds.

    ``is_whole``: it is the only one, covers the whole file, and nothing but time stamps and
    validation data, which nobody sees on a page, was added behind it. ``is_in_time`` goes by the
    stamp only where the caller knows it.
    """

    subject: str
    fingerprint: str
    is_whole: bool
    signed_at: datetime | None
    stamped_at: datetime | None
    is_in_time: bool
    level: str


def sign(
    data: bytes, identity: Identity, reason: str, validation: Validation = NOTHING
) -> SignedFile:
    """Return the file signed: B-LT where revocation lists prove the certificate, else B-B.

    Raises SigningFailed.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter

    context = _context(identity, validation) if validation.lists else None
    metadata = signers.PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm=DIGEST,
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        reason=reason,
        name=identity.subject,
        validation_context=context,
        embed_validation_info=context is not None,
    )
    target = io.BytesIO()
    try:
        signers.PdfSigner(metadata, signer=_signer(identity)).sign_pdf(
            IncrementalPdfFileWriter(io.BytesIO(data)), output=target
        )
    except Exception as fault:
        raise SigningFailed(finding("signing_failed", why=fault)) from fault
    signed = target.getvalue()
    if not signed.startswith(data):
        raise SigningFailed(finding("signing_failed", why=CHANGED))
    return SignedFile(signed, "B-LT" if context is not None else "B-B")


def add_timestamp(data: bytes, stamper: "TimeStamper") -> SignedFile:
    """Return the signed file with a time stamp over all of it; raises SigningFailed."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import signers

    target = io.BytesIO()
    try:
        signers.PdfTimeStamper(stamper).timestamp_pdf(
            IncrementalPdfFileWriter(io.BytesIO(data)), DIGEST, output=target
        )
    except Exception as fault:
        raise SigningFailed(finding("timestamp_failed", why=fault)) from fault
    stamped = target.getvalue()
    if not stamped.startswith(data):
        raise SigningFailed(finding("timestamp_failed", why=CHANGED))
    has_proof = b"/DSS" in data
    return SignedFile(stamped, _LEVELS[has_proof, True])


def signature_in(data: bytes, *, is_stamp_known: bool = False) -> Signature | None:
    """Return what the letter's signature in a file is worth; None where it has none.

    Whose certificate is trusted, and whether a stamp in the file is one the office had put there,
    is for the caller to say: anybody can make a stamp. Raises SigningFailed for what is no PDF.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader

    try:
        reader = PdfFileReader(io.BytesIO(data), strict=False)
        found = [s for s in reader.embedded_regular_signatures if s.sig_object]
        return _judged(data, reader, found, is_stamp_known) if found else None
    except Exception as fault:  # whatever falls in any of its layers, it is the file's doing
        raise SigningFailed(finding("signature_unreadable", why=fault)) from fault


def _judged(data: bytes, reader: Any, found: list[Any], is_stamp_known: bool) -> Signature:
    embedded = found[0]
    from pyhanko.sign.validation import validate_pdf_signature
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    certificate = embedded.signer_cert
    context = ValidationContext(trust_roots=[certificate], allow_fetching=False)
    status = validate_pdf_signature(embedded, signer_validation_context=context)
    stamps = list(reader.embedded_timestamp_signatures)
    whole = bool(status.intact and status.valid and status.docmdp_ok and _END.search(data))
    whole = whole and status.coverage is not SignatureCoverageLevel.CONTIGUOUS_BLOCK_FROM_START
    whole = whole and len(found) == 1 and _is_followed_by_proof(reader, embedded, status)
    if stamps:
        whole = whole and _stamp_holds(stamps[-1])
    signed_at = status.signer_reported_dt
    stamped_at = _stamped_at(stamps[-1]) if stamps else None
    moment = (stamped_at if is_stamp_known else None) or signed_at
    is_in_time = (
        moment is None or certificate.not_valid_before <= moment <= certificate.not_valid_after
    )
    level = _LEVELS["/DSS" in reader.root, bool(stamps)]
    return Signature(
        subject=_subject(certificate),
        fingerprint=fingerprint_of(certificate.dump()),
        is_whole=whole,
        signed_at=signed_at,
        stamped_at=stamped_at,
        is_in_time=is_in_time,
        level=level,
    )


def _is_followed_by_proof(reader: Any, embedded: Any, status: Any) -> bool:
    """Return whether only time stamps and validation data follow, none drawn on a page."""
    from pyhanko.sign.diff_analysis import ModificationLevel
    from pyhanko.sign.fields import enumerate_sig_fields

    level = status.modification_level
    if level is not None and level > ModificationLevel.LTA_UPDATES:
        return False
    own = embedded.field_name
    others = (ref.get_object() for name, _, ref in enumerate_sig_fields(reader) if name != own)
    return not any("/Kids" in field or _has_area(field.get("/Rect", ())) for field in others)


def _has_area(rect: Any) -> bool:
    sides = [float(side) for side in rect]
    return len(sides) == 4 and sides[0] != sides[2] and sides[1] != sides[3]


def _stamp_holds(embedded: Any) -> bool:
    from pyhanko.sign.validation import validate_pdf_timestamp
    from pyhanko.sign.validation.status import SignatureCoverageLevel
    from pyhanko_certvalidator import ValidationContext

    context = ValidationContext(trust_roots=[embedded.signer_cert], allow_fetching=False)
    status = validate_pdf_timestamp(embedded, validation_context=context)
    is_last = status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    return bool(status.intact and status.valid and is_last)


def _stamped_at(embedded: Any) -> datetime:
    moment: datetime = (
        embedded.signed_data["encap_content_info"]["content"].parsed["gen_time"].native
    )
    return moment


def _subject(certificate: Any) -> str:
    names = certificate.subject.native
    return str(
        names.get("common_name")
        or names.get("organization_name")
        or certificate.subject.human_friendly
    )


def _signer(identity: Identity) -> Any:
    from asn1crypto import x509
    from cryptography.hazmat.primitives.serialization import Encoding
    from pyhanko.sign.signers import Signer
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    class IdentitySigner(Signer):
        """Signs with the key that was read once: pyHanko's own would check it for each letter."""

        async def async_sign_raw(
            self, data: bytes, digest_algorithm: str, dry_run: bool = False
        ) -> bytes:
            """Override Signer.async_sign_raw."""
            return bytes(identity.key.key_size // 8) if dry_run else identity.signed(data)

    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    chain = [x509.Certificate.load(c.public_bytes(Encoding.DER)) for c in identity.chain]
    store.register_multiple(chain)
    return IdentitySigner(
        signing_cert=x509.Certificate.load(identity.certificate.public_bytes(Encoding.DER)),
        cert_registry=store,
        prefer_pss=False,
        embed_roots=True,
    )


def _context(identity: Identity, validation: Validation) -> Any:
    from asn1crypto import crl, x509
    from cryptography.hazmat.primitives.serialization import Encoding
    from pyhanko_certvalidator import ValidationContext

    chain = [x509.Certificate.load(c.public_bytes(Encoding.DER)) for c in identity.chain]
    try:
        lists = [crl.CertificateList.load(data, strict=True) for data in validation.lists]
        for one in lists:
            _ = one.native  # read to its end: what is no list fails only there
    except (ValueError, TypeError, KeyError) as fault:
        raise SigningFailed(finding("crl_unfit", "crl", file="")) from fault
    return ValidationContext(
        trust_roots=[c for c in chain if c.self_signed != "no"],
        other_certs=chain,
        crls=lists,
        allow_fetching=False,
        revocation_mode="hard-fail",
    )
