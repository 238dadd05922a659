"""The phrases of an officer are that officer's alone, and stay as they were written."""

from desktop.office.office import Office
from desktop.office.phrases import KEPT, keep_phrases, phrases_of
from desktop.store.settings import put_setting
from desktop.wording.phrases import USUAL


def test_phrases_are_each_officers_own(office: Office) -> None:
    keep_phrases(office, "chenjiayi", ("请先交底。", "<b>同意</b>"))

    assert phrases_of(office, "chenjiayi") == ("请先交底。", "<b>同意</b>")
    assert phrases_of(office, "zhoumin") == USUAL


def test_what_is_no_list_of_phrases_gives_the_usual_ones(office: Office) -> None:
    for broken in ({"a": 1}, "同意", [1, None], []):
        with office.store.writing() as connection:
            put_setting(connection, KEPT.format(officer="chenjiayi"), broken)

        assert phrases_of(office, "chenjiayi") == USUAL
