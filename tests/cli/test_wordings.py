"""The papers' wordings by the command line: written out, proposed, published by another."""

import json
from pathlib import Path

import pytest

from tests.journeys.office_line import OfficeLine, heard, ready_to_sign


@pytest.fixture(scope="module")
def line(tmp_path_factory: pytest.TempPathFactory) -> OfficeLine:
    made, _case, _letter = ready_to_sign(tmp_path_factory.mktemp("office") / "store")
    return made


def test_two_officers_publish_a_wording_from_a_file(line: OfficeLine, tmp_path: Path) -> None:
    store, file = ("--store", str(line.store)), tmp_path / "失效告知函.toml"
    assert heard("wordings", "export", "lapse_letter", str(file), *store)[0] == 0
    text = file.read_text(encoding="utf-8")
    assert 'title = "' in text
    file.write_text(text.replace("2019-01-01", "2199-01-01", 1), encoding="utf-8")

    code, said = heard(
        "--json", "wordings", "propose", "lapse_letter", str(file), "--as", "guanli", *store
    )
    assert code == 0, said
    version = json.loads(said)["proposal"]
    code, said = heard("wordings", "publish", version, "--as", "guanli", *store)
    assert (code, "不能由本人发布" in said) == (1, True)
    code, said = heard("wordings", "publish", version, "--as", "linzhuren", *store)
    assert (code, said.strip()) == (0, "已发布：失效告知函（自 2199-01-01 起）")
    code, said = heard("wordings", "list", *store)
    assert (code, "失效告知函　自 2199-01-01 起" in said) == (0, True)
    code, said = heard("wordings", "show", "lapse_letter", *store)
    assert (code, "自 2019-01-01 起" in said, "已发布" in said) == (0, True, True)


def test_what_is_no_wording_is_refused_with_its_place(line: OfficeLine, tmp_path: Path) -> None:
    store, file = ("--store", str(line.store)), tmp_path / "x.toml"
    as_officer = ("--as", "guanli", *store)
    good = (
        '[[wording]]\nsince = 2199-02-01\nsource = "x"\nformat = "letter"\n'
        'title = "t"\n[[wording.blocks]]\ntext = "{nobody}"\n'
    )
    cases = (
        ("wording = [", "不是有效的 TOML 文件"),
        (good + good, "恰有一个版本"),
        (good, "正文第1段：使用了没有说明的填写项“nobody”"),
    )
    for text, reason in cases:
        file.write_text(text, encoding="utf-8")
        code, said = heard("wordings", "propose", "lapse_letter", str(file), *as_officer)
        assert (code, reason in said) == (1, True), said
    code, said = heard("wordings", "propose", "lapse_letter", "no.toml", *as_officer)
    assert (code, "没有读到文件" in said) == (1, True), said
    code, said = heard("wordings", "show", "poem", *store)
    assert (code, "没有“poem”这种文书" in said) == (1, True)
    code, said = heard("wordings", "reject", "nothing", "--reason", "x", *as_officer)
    assert (code, "没有这个拟发布的版本" in said) == (1, True)
