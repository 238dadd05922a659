"""Words of the print page."""

TITLE = "打印与预览"
PREVIEW = "预览"
PREVIEW_NOTE = "第 {page} / {pages} 页 · 打印与此一致"
IMAGE = "{name} 第 {page} 页，共 {pages} 页"
PANEL = "打印"
PRINTER = "打印机"
COPIES = "份数"
PAGES = "页码"
PAGES_HOLDER = "全部，或如 1-2,4"
DOUBLE = "双面打印（长边翻转）"
ONE_TO_ONE = "按原尺寸 1:1 输出，不缩放。请装 A4 纸，打印机驱动里不要选“适合页面”。"
NOT_A4 = "第 {page} 页为 {width} × {height} 毫米，不是 A4；将按 A4 纸 1:1 输出，超出部分印不出来。"
PRINTS = "已打印 {count} 份；这次从第 {next} 份起记。"
NEVER_PRINTED = "还没有打印过；打印后记入留痕。"
NOT_LOGGED = "打印份数只对已编号的容缺受理函留痕。"
LOOKING = "正在查找打印机"
NO_PRINTER = "没有找到打印机：接好打印机后按 F5，或导出 PDF 到别处打印"
PRINT = "打印"
KEY = "Enter"
EXPORT = "导出 PDF"
EXPORT_KEY = "Ctrl S"
COPIES_UNFIT = "份数：“{given}”不是 1 到 {most} 的整数"
PAGES_UNFIT = "页码：“{given}”看不懂，请写如 1-2,4"
PAGES_BEYOND = "页码：这份文书只有 {pages} 页，没有第 {given} 页"
PRINTING = "正在打印 {name}"
DONE = "已送往打印机 {printer}"
FAILED = "没有打印出来"
FAILED_WHY = "打印机“{printer}”没有接收：{why}。内容没有丢失，可换一台打印机或导出 PDF。"
GONE = "打印机已断开，或已从系统中删除"
STANDS_STILL = "打印机停着，没有打印"
ZOOM_IN = "放大（+）"
ZOOM_OUT = "缩小（-）"
HINTS = (
    ("PgUp PgDn", "翻页"),
    ("+ -", "缩放"),
    ("W", "适合页宽 / 整页"),
    ("Ctrl P", "打印"),
    ("Ctrl S", "导出 PDF"),
    ("Alt ←", "返回"),
)
