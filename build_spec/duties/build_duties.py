"""Write docs/duties.md: which duty may do which act, from the register of acts.

Run for maintainers: .venv/bin/python build_spec/duties/build_duties.py
"""

from collections.abc import Iterator
from pathlib import Path

from desktop.domain.acts import Act
from desktop.domain.catalogue import ACTS, SUBJECTS
from desktop.domain.values import Duty
from desktop.wording.acts import ACTS as NAMES
from desktop.wording.values import DUTIES

OUT = Path(__file__).resolve().parents[2] / "docs" / "duties.md"
MARK = "●"
HEAD = """# 职责与办理事项

由 `build_spec/duties/build_duties.py` 从程序的办理登记生成，请勿手改。
●表示具有该职责即可办理；一人可以有几项职责。
有职责还不够：只能办理本局的事项，起草、核稿、签发不得为同一人，其余条件由程序逐条说明。
"""


def page() -> str:
    """Return the whole document."""
    return "\n".join([HEAD, *_rows(), ""])


def _rows() -> Iterator[str]:
    duties = [DUTIES[duty] for duty in Duty]
    yield _row(["办理", "命令", *duties])
    yield _row(["---", "---", *[":-:" for _ in duties]])
    for subject in SUBJECTS:
        for act in ACTS.values():
            if act.command.__module__ == subject.__name__:
                yield _row([NAMES[act.name], f"`{act.name}`", *_marks(act)])


def _marks(act: Act) -> Iterator[str]:
    return (MARK if duty in act.duties else "" for duty in Duty)


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    OUT.write_text(page(), encoding="utf-8")
    print(OUT)
