"""The search over the page with something found."""

from desktop.models.rows_cases import FoundKind, FoundRow
from desktop.views.main_window import MainWindow
from desktop.views.palette import Palette
from tests.views import scenes_cases
from tests.views.scenes import Scene

FOUND = (
    FoundRow(FoundKind.ENTERPRISE, "e", "广州粤芯半导体技术有限公司", "3 件案件，在案件页列出"),
    *(
        FoundRow(
            FoundKind.CASE,
            f"case-{n}",
            scenes_cases.ENTERPRISES[n % 6],
            f"HP-2026-{1200 - n} · {scenes_cases.PROJECTS[n % 4]} · {scenes_cases.STREETS[n % 6]}",
            mark=scenes_cases.PHASES[n % 7],
        )
        for n in range(7)
    ),
    FoundRow(
        FoundKind.LETTER, "l", "穗埔企服容函〔2026〕7号", "广州穗岭新材料有限公司", mark="已送达"
    ),
    FoundRow(FoundKind.COMMAND, "list:粤", "在案件页查看全部 500+ 件", "按“粤”筛选登记簿"),
    FoundRow(FoundKind.COMMAND, "1", "打开：案件", mark="Ctrl+2"),
)


def palette(made: MainWindow) -> Palette:
    scenes_cases.register(made)
    sheet = Palette(made.pages, made.whole)
    sheet.field.setText("粤")
    sheet.open()
    sheet.show_found(FOUND, "500+ 件案件")
    return sheet


def nothing(made: MainWindow) -> None:
    sheet = palette(made)
    sheet.field.setText("<b>没有的</b>")
    sheet.show_found((), "")


SCENES: dict[str, Scene] = {"palette": palette, "palette-nothing": nothing}
