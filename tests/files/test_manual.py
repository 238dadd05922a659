"""The manual as the program reads it: whole, plain, found by its words."""

import re
from pathlib import Path

from desktop.files.manual import Block, find, manual_folder, plain, read_manual
from desktop.files.news import newer_than, versions
from desktop.wording.help import CHAPTERS

TEXT = """# 手册

前言。

## 第一章

**粗体** 与 `Ctrl+N`，见[设置](#设置)，
接着上一行。

- 一项，
  还是它
- 二项 <b>不是标记</b>

| 键 | 作用 |
|---|---|
| `A` | 同意 |
| `D` |  |

![图名](pictures/a.png)

```
make run
  # 缩进
```

### 小节

1. 先
2. 后

## 第二章

同意之后。
"""


def test_the_blocks_are_read_as_plain_text(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(TEXT, encoding="utf-8")

    first, second = read_manual(tmp_path)

    assert first.name == "第一章"
    assert [b.kind for b in first.blocks] == [
        *("text", "item", "item", "row", "row", "picture", "code", "head", "item", "item"),
    ]
    assert first.blocks[0].text == "粗体 与 Ctrl+N，见设置，接着上一行。"
    assert first.blocks[1].text == "一项，还是它"
    assert first.blocks[2].text == "二项 <b>不是标记</b>"
    assert first.blocks[3].cells == (("键", "A"), ("作用", "同意"))
    assert first.blocks[5].picture == tmp_path / "pictures" / "a.png"
    assert first.blocks[6].text == "make run\n  # 缩进"
    assert second.blocks == (Block("text", "同意之后。"),)


def test_what_is_sought_stands_with_its_chapter(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(TEXT, encoding="utf-8")
    chapters = read_manual(tmp_path)

    assert [(f.chapter, f.place) for f in find(chapters, "同意")] == [("第一章", 3), ("第二章", 0)]
    assert [f.chapter for f in find(chapters, "第二章")] == ["第二章"]
    assert [f.text for f in find(chapters, "MAKE run")] == ["make run\n  # 缩进"]
    assert find(chapters, "没有的") == ()
    assert [f.chapter for f in find(chapters, " ")] == ["第一章", "第二章"]


def test_a_manual_that_is_not_there_has_no_chapter(tmp_path: Path) -> None:
    assert read_manual(tmp_path / "nowhere") == ()


def test_no_mark_is_left_in_the_whole_manual() -> None:
    chapters = read_manual(manual_folder())
    said = [block.text for chapter in chapters for block in chapter.blocks if block.kind != "code"]
    cells = [t for c in chapters for b in c.blocks for pair in b.cells for t in pair]

    assert len(chapters) >= 18
    assert not [text for text in (*said, *cells) if re.search(r"\*\*|`|\]\(|^\|", text)]
    pictures = [b.picture for c in chapters for b in c.blocks if b.picture]
    assert all(file.is_file() for file in pictures)


def test_every_page_has_a_chapter_that_is_there() -> None:
    named = {chapter.name for chapter in read_manual(manual_folder())}

    assert set(CHAPTERS.values()) <= named


def test_news_are_dated_and_only_the_newer_ones_are_told() -> None:
    told = versions()

    assert all(version.lines for version in told)
    assert [v.on for v in told] == sorted((v.on for v in told), reverse=True)
    assert newer_than(told[0].number) == ()
    assert newer_than("") == told


def test_plain_keeps_what_is_no_mark() -> None:
    assert plain("`joint-office act … --store DIR` 的 *.ics") == (
        "joint-office act … --store DIR 的 *.ics"
    )
