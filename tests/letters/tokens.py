"""A token made of software (SoftHSM) with the test office's key and certificate on it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from tests.letters import certificates

DRIVERS = (
    Path("/usr/lib/softhsm/libsofthsm2.so"),
    Path("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
)
DRIVER = next((file for file in DRIVERS if file.exists()), None)
PIN, LABEL = "246810", "试验令牌"


def soft_token(folder: Path, patch: pytest.MonkeyPatch) -> Path:
    """Return the driver of a fresh token in the folder; skips where SoftHSM is absent."""
    pytest.importorskip("pkcs11", reason="python-pkcs11 is not installed: joint-office[token]")
    if DRIVER is None or shutil.which("softhsm2-util") is None:
        pytest.skip("SoftHSM is not installed: apt install softhsm2")
    (folder / "tokens").mkdir()
    (folder / "softhsm2.conf").write_text(f"directories.tokendir = {folder / 'tokens'}\n")
    patch.setenv("SOFTHSM2_CONF", str(folder / "softhsm2.conf"))
    words = ["--init-token", "--free", "--label", LABEL, "--pin", PIN, "--so-pin", PIN]
    subprocess.run(["softhsm2-util", *words], check=True, capture_output=True, env=os.environ)
    _fill(folder)
    return DRIVER


def _fill(folder: Path) -> None:
    private = certificates.key(certificates.ORGAN)
    pem = folder / "key.pem"
    pem.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    words = ["--import", str(pem), "--token", LABEL, "--label", "seal", "--id", "01", "--pin", PIN]
    subprocess.run(["softhsm2-util", *words], check=True, capture_output=True, env=os.environ)
    import pkcs11

    assert DRIVER is not None
    library = pkcs11.lib(str(DRIVER))
    library.reinitialize()
    token = next(t for t in library.get_tokens() if t.label.strip() == LABEL)
    with token.open(user_pin=PIN, rw=True) as session:
        session.create_object(
            {
                pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE,
                pkcs11.Attribute.CERTIFICATE_TYPE: pkcs11.CertificateType.X_509,
                pkcs11.Attribute.TOKEN: True,
                pkcs11.Attribute.ID: b"\x01",
                pkcs11.Attribute.SUBJECT: b"",
                pkcs11.Attribute.VALUE: certificates.certificate().public_bytes(Encoding.DER),
            }
        )
