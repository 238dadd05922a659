"""What a scan is, told before it is kept."""

import re
from pathlib import Path

from desktop.files.scans import check_scan
from desktop.rules.findings import finding
from tests.views import scans_at_hand as scans


def test_a_pdf_with_a_number_beyond_any_is_damaged(tmp_path: Path) -> None:
    file = tmp_path / "beyond.pdf"
    file.write_bytes(re.sub(rb"startxref\s+\d+", b"startxref\n" + b"9" * 30, scans.pdf(1)))

    assert check_scan(file) == finding("scan_damaged")
