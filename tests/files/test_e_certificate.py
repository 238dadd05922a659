"""A business licence is read from JSON and OFD, looked at as PDF, or refused with its reason."""

import json
from datetime import date
from pathlib import Path

import pytest

from desktop.files.e_certificate import Certificate, is_certificate, read_certificate
from desktop.rules.findings import Refusal
from desktop.wording.findings import say
from tests.files.e_certificates import certificate, ofd, package
from tests.views import scans_at_hand as scans

TODAY = date(2026, 11, 18)
CODE = "91440112MAG612DD1N"
FILLED = {"enterprise.name": "沥滘塱旻冷链有限公司", "enterprise.credit_code": CODE}


def read(folder: Path, content: bytes, ending: str) -> Certificate | Refusal:
    file = folder / f"licence{ending}"
    file.write_bytes(content)
    return read_certificate(file, TODAY)


def read_json(folder: Path, said: object) -> Certificate | Refusal:
    return read(folder, json.dumps(said, ensure_ascii=False).encode(), ".json")


def refused(answer: Certificate | Refusal) -> str:
    assert isinstance(answer, Refusal)
    return "".join(str(say(found)) for found in answer.findings)


@pytest.mark.parametrize("ending", [".json", ".ofd"])
def test_name_and_code_are_filled_and_the_rest_is_told(tmp_path: Path, ending: str) -> None:
    said = certificate()
    content = ofd(said) if ending == ".ofd" else json.dumps({"data": [said]}).encode()

    answer = read(tmp_path, content, ending)

    assert isinstance(answer, Certificate)
    assert answer.values == FILLED
    assert (answer.legal, answer.seat) == ("梁启明", "广州市黄埔区开创大道1号")
    assert answer.number == "440112000123456"
    assert not answer.is_scan


def test_the_platform_s_initials_are_the_same_elements(tmp_path: Path) -> None:
    said = {"ZZMC": "营业执照", "CZZT": FILLED["enterprise.name"], "CZZTDM": CODE}

    answer = read_json(tmp_path, said)

    assert isinstance(answer, Certificate)
    assert answer.values == FILLED


def test_what_the_certificate_does_not_say_stays_unknown(tmp_path: Path) -> None:
    answer = read_json(tmp_path, certificate(持证主体="", 法定代表人="", 住所=""))

    assert isinstance(answer, Certificate)
    assert answer.values == {"enterprise.credit_code": CODE}
    assert (answer.legal, answer.seat) == ("", "")


def test_a_pdf_is_a_scan_of_which_nothing_is_known(tmp_path: Path) -> None:
    answer = read(tmp_path, scans.pdf(), ".pdf")

    assert isinstance(answer, Certificate)
    assert answer.is_scan
    assert answer.values == {}


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        pytest.param({"持证主体代码": CODE[:-1] + "X"}, ("统一社会信用代码", "校验码"), id="digit"),
        pytest.param({"持证主体代码": ""}, ("统一社会信用代码",), id="no code"),
        pytest.param({"证照名称": "不动产权证书"}, ("证照名称", "不动产权证书"), id="kind"),
        pytest.param({"证照名称": ""}, ("证照名称",), id="no kind"),
        pytest.param(
            {"证照有效期截止日期": "2026-11-17"}, ("截止日期", "2026-11-17", "过期"), id="expired"
        ),
        pytest.param(
            {"证照有效期起始日期": "2026年11月19日"}, ("起始日期", "尚未生效"), id="early"
        ),
        pytest.param({"证照有效期截止日期": "明年"}, ("截止日期", "“明年”"), id="no day"),
        pytest.param({"持证主体": "甲\u202e公司"}, ("企业名称", "U+202E"), id="unseen"),
        pytest.param({"统一社会信用代码": "91440112MATH3BJ10E"}, ("代码", "两个不同"), id="two"),
        pytest.param({"住所": "长" * 201}, ("住所", "201"), id="too long"),
    ],
)
def test_a_certificate_that_is_unfit_names_field_and_reason(
    tmp_path: Path, changes: dict[str, str], told: tuple[str, ...]
) -> None:
    said = refused(read_json(tmp_path, certificate(**changes)))

    assert [part for part in told if part not in said] == []


def test_the_last_day_of_validity_still_counts(tmp_path: Path) -> None:
    said = certificate(证照有效期截止日期="20261118"[:4] + "-11-18")

    assert isinstance(read_json(tmp_path, said), Certificate)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(package(b"<a>" + b" " * (8 << 20) + b"</a>"), "恶意", id="bomb"),
        pytest.param(package(bytes(range(256)) * 4200), "恶意", id="long"),
        pytest.param(
            ofd(certificate(), "<!DOCTYPE a [<!ENTITY b 'c'>]>"), "DOCTYPE", id="entities"
        ),
        pytest.param(package(b"<a>"), "OFD", id="torn"),
        pytest.param(package(b"<a/>", "other.xml"), "OFD", id="another package"),
        pytest.param(b"%PDF-1.7", "OFD", id="no package"),
        pytest.param(ofd({}), "没有可读取的电子证照数据", id="no data"),
    ],
)
def test_an_ofd_made_to_harm_or_torn_is_refused(tmp_path: Path, content: bytes, told: str) -> None:
    assert told in refused(read(tmp_path, content, ".ofd"))


def test_other_files_are_named_as_such(tmp_path: Path) -> None:
    assert "“.docx”" in refused(read(tmp_path, b"PK", ".docx"))
    assert "没有可读取" in refused(read_json(tmp_path, {"schema": "joint-office/application/2"}))


def test_an_application_form_is_no_certificate(tmp_path: Path) -> None:
    form, licence = tmp_path / "form.json", tmp_path / "licence.json"
    form.write_text('{"schema": "joint-office/application/2"}', encoding="utf-8")
    licence.write_text(json.dumps(certificate()), encoding="utf-8")

    assert not is_certificate(form)
    assert is_certificate(licence)
