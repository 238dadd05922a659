"""The record, the papers and the files are the same whatever language the screen speaks."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.language import CHINESE, ENGLISH
from tests.office.told_office import tell

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = "tests/office/told_office.py"


def told_in(spoken: str, folder: Path, *whole: str) -> dict[str, Any]:
    """Return what an office tells whose program speaks a language, in a process of its own."""
    out = folder / f"{spoken}.json"
    asked = [sys.executable, SCRIPT, spoken, str(folder / spoken), str(out), *whole]
    ran = subprocess.run(asked, cwd=ROOT, capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()[-2_000:]
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


@pytest.mark.long
def test_a_case_is_recorded_and_written_alike_in_both_languages(tmp_path: Path) -> None:
    chinese = tell(tmp_path / CHINESE, is_whole=False)
    english = told_in(ENGLISH, tmp_path)

    assert {"record", "person", "audit.xlsx", "letters.xlsx"} <= chinese.keys()
    assert any("容缺" in str(said) for said in chinese.values())
    assert english == chinese


@pytest.mark.long
def test_an_office_is_recorded_and_printed_alike_in_both_languages(tmp_path: Path) -> None:
    chinese, english = (told_in(spoken, tmp_path, "whole") for spoken in (CHINESE, ENGLISH))

    assert any(name.endswith(".pdf") for name in chinese)
    assert english == chinese
