"""What is masked in a text, and what stays because it is no personal data."""

import unicodedata
from random import Random

import pytest

from desktop.domain.masking import masked_text

WIDE = {ord("0") + n: 0xFF10 + n for n in range(10)}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("身份证440112198503071218", "身份证440112********1218"),
        ("身份证４４０１１２１９８５０３０７１２１Ｘ。", "身份证440112********121X。"),
        ("440112 19850307 1218", "440112********1218"),
        ("440112-19850307-121x", "440112********121x"),
        ("老证440112850307121", "老证440112*****7121"),
        ("电话13800138000", "电话138****8000"),
        ("电话 +86 138-0013-8000", "电话 138****8000"),
        ("0086 13800138000", "138****8000"),
        ("１３８　００１３　８０００", "138****8000"),
        ("两个：13800138000、13900139000", "两个：138****8000、139****9000"),
        ("写信 li.na@example.com 收", "写信 l***@example.com 收"),
    ],
)
def test_a_number_of_a_person_is_masked(said: str, shown: str) -> None:
    assert masked_text(said) == shown


@pytest.mark.parametrize(
    "said",
    [
        "91440112MA5CUEXT8F",
        "914401017231234567",
        "020-82111234",
        "HP-2026-0118 黄埔企服函〔2026〕118号",
        "2609-440112-04-01-123456",
        "440112198503071218999",
        "2026-11-16 15:12 至 2026-11-18 17:30",
        "6300 千伏安，20 千伏",
        "一二三",
        "",
    ],
)
def test_what_is_no_personal_data_stays_to_the_letter(said: str) -> None:
    assert masked_text(said) == said


def test_no_identity_number_is_left_whatever_stands_around_it() -> None:
    random = Random(7)
    around = "一，（联系人a9x 8-１=" + chr(0x10FFFF)
    for _ in range(500):
        day = f"{random.randint(1930, 2029)}{random.randint(1, 12):02}{random.randint(1, 28):02}"
        last = random.choice("0123456789X")
        identity = f"{random.randint(100000, 899999)}{day}{random.randint(0, 999):03}{last}"
        some = "".join(random.choices(around, k=random.randint(0, 6)))
        wide = identity.translate(WIDE) if random.random() < 0.5 else identity

        told = masked_text(f"{some}，{wide}，{some}")

        assert identity not in unicodedata.normalize("NFKC", told)
