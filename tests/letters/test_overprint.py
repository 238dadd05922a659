"""On paper that bears the red head already (套印) all is printed but the head, in its place."""

from collections import Counter
from dataclasses import replace

from desktop.letters.compose import compose
from desktop.letters.content import Dressing, Format
from desktop.letters.display import RED
from desktop.letters.heads import head
from desktop.letters.render import render
from desktop.letters.waiver_letter import compose as letter
from tests.letters.letters_at_hand import CASE_3

CONTENT = letter(CASE_3)


def test_only_the_red_head_is_left_out() -> None:
    whole, over = compose(CONTENT), compose(CONTENT, Dressing(is_overprint=True))

    gone = Counter(whole[0].items) - Counter(over[0].items)
    assert len(gone) >= 5
    assert all(item.colour == RED for item in gone)
    assert set(gone) == {item for item in head(CONTENT).items if item.colour == RED}
    assert Counter(over[0].items) - Counter(whole[0].items) == Counter()
    assert over[1:] == whole[1:]


def test_the_seal_stays_red() -> None:
    over = compose(CONTENT, Dressing(is_sealed=True, is_overprint=True))
    whole = compose(CONTENT, Dressing(is_sealed=True))
    red = [[i for p in pages for i in p.items if i.colour == RED] for pages in (over, whole)]

    assert 0 < len(red[0]) < len(red[1])


def test_its_file_says_that_it_is_no_record() -> None:
    over = render(CONTENT, Dressing(is_overprint=True))
    whole = render(CONTENT)

    assert over.pdf != whole.pdf
    assert over.content_digest == whole.content_digest
    assert "套印稿".encode() in over.pdf
    assert "套印稿".encode() not in whole.pdf


def test_a_notice_without_red_is_the_same() -> None:
    notice = replace(CONTENT, format=Format.NOTICE)

    assert compose(notice, Dressing(is_overprint=True)) == compose(notice)
