"""What is said of a salvage: how much came back, what was left, what to do next."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

HELP = {
    "salvage": "抢救损坏的数据：逐条以哈希值证明，未上报的最先；原数据一字不动",
    "out": "新建的文件夹；其中 office 是新的数据文件夹",
    "backup": "在这份备份的基础上补入抢救到的记录",
    "into": "已重新加入办公室的数据文件夹：补入只在损坏的数据里有的记录",
}
USAGE = "写明新文件夹 OUT 或 --into DIR 之一；--backup 只与 OUT 合用"
_LINES = (
    ("proved", "找到并证明无误的记录：{proved} 条"),
    ("accepted", "已放入新数据：{accepted} 条"),
    ("waiting", "未上报、待上报：{waiting} 条"),
    ("files", "附件：{files} 个"),
    ("unproved", "不能证明、没有采用：{unproved} 处"),
    ("files_damaged", "附件已损坏、没有采用：{files_damaged} 个"),
    ("left", "前一条缺失、暂不能放入：{left} 条，写在 left.jsonl"),
    ("fault", "新数据核验未通过（{fault}），请保留原数据并联系管理员"),
)
_JOIN = "与办公室共享的：打开新数据并同步，再用 --into 把其余未上报的补入。"
_PLACE = "新数据：{place}"


def lines(counts: Mapping[str, Any], place: Path) -> list[str]:
    """Return the outcome line by line; what did not happen is not said."""
    said = [words.format_map(counts) for name, words in _LINES if counts[name]]
    said.append(_PLACE.format(place=place))
    return [*said, _JOIN] if counts["left"] else said
