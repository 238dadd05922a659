"""Who a note names with @ and a name that nothing sets off from what follows."""

import pytest

from desktop.domain.mentions import mentioned
from desktop.domain.values import Bureau, Officer

PEOPLE = tuple(
    Officer(id_, name, Bureau.PLANNING, frozenset())
    for id_, name in (("a", "陈嘉"), ("b", "陈嘉仪"), ("c", "周敏"), ("d", "周敏"), ("e", ""))
)


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        pytest.param("@陈嘉仪请看", "b", id="the longest name that fits"),
        pytest.param("@陈嘉请看", "a", id="the shorter where only it fits"),
        pytest.param("＠陈嘉", "a", id="a full-width mark"),
        pytest.param("请@周敏 与@陈嘉仪、@周敏", "cdb", id="all of one name, each once"),
        pytest.param("陈嘉仪已电话告知", "", id="a name without the mark"),
        pytest.param("a@b.cn @ @张三", "", id="a mark without a name"),
    ],
)
def test_the_officers_named_are_found(text: str, ids: str) -> None:
    assert "".join(o.id for o in mentioned(text, PEOPLE)) == ids
