"""By its name a file tells of which paper it is the scan."""

import pytest

from desktop.files.scan_names import paper_of, scan_words
from desktop.rules.deficiency import Paper

WORDS = scan_words()


@pytest.mark.parametrize(
    ("name", "paper"),
    [
        pytest.param("营业执照.pdf", Paper.SUBJECT, id="the plain name"),
        pytest.param("01_营业执照 (副本).PDF", Paper.SUBJECT, id="with a number and remark"),
        pytest.param("法人授权委托书.jpg", Paper.POWER_OF_ATTORNEY, id="the longest word decides"),
        pytest.param("不动产权证书-扫描.tif", Paper.PROPERTY_RIGHT, id="the paper's own name"),
        pytest.param("ｘｘ公司用电申请表.docx", Paper.APPLICATION_FORM, id="full-width letters"),
        pytest.param("红 线 图.png", Paper.LOCATION, id="blanks between"),
        pytest.param("IMG_20261118.jpg", "", id="a camera's name"),
        pytest.param("红线图和负荷表.pdf", "", id="two papers alike"),
        pytest.param("", "", id="no name"),
    ],
)
def test_a_name_is_paired(
    name: str,
    paper: str,
) -> None:
    assert paper_of(name, WORDS) == paper


def test_every_paper_has_words_and_no_word_stands_twice() -> None:
    assert set(WORDS) == {p.value for p in Paper}
    words = [word for known in WORDS.values() for word in known]
    assert len(words) == len(set(words))
