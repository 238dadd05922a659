"""Words of turning the pages of a paper's scans and binding them into one PDF."""

FINDINGS: dict[str, tuple[str, str]] = {
    "pages_none": ("没有选择页面", "至少勾选一页"),
    "pages_many": ("超过{most}页", "分成几份合并"),
    "pages_large": ("合并的内容超过{most} MB", "减少页数，或降低分辨率重新扫描"),
    "scan_page_gone": ("没有第{page}页", "重新打开后再选"),
    "pages_unchanged": ("与原扫描件相同，没有要保存的改动", "旋转、调换或减去页面后再保存"),
    "pages_known": ("内容相同的扫描件已在这项材料中", "查看已有的扫描件"),
    "scan_guarded": ("PDF 已加密，不能旋转或合并", "取消加密后另存一份，再加入"),
}

TURN_LEFT = "向左旋转"
TURN_RIGHT = "向右旋转（*）"
KEEP = "旋转并保存"
BIND = "合并页"
NO_SCANS = "没有扫描件"

TITLES = {"turn": "旋转“{name}”的扫描件", "bind": "合并“{name}”的页"}
CONSEQUENCE = "另存为一份新的扫描件，原扫描件保留，仍可查看。保存后为待核验；原已核验的须重新核验。"
LIST = "新扫描件的页，按先后"
KEYS = "空格 勾选，← → 旋转，Ctrl+↑ ↓ 调换先后，也可拖动"
LINE = "扫描件 {scan} · 第 {page} 页"
LINE_ALONE = "第 {page} 页"
TURNED = {0: "", 1: "右转 90°", 2: "旋转 180°", 3: "左转 90°"}
READING = "正在读取页数"
NOT_READ = "扫描件 {scan}：{why}"
SAVE = "保存为新扫描件"
SAVE_PAGES = "保存 {count} 页"
SAVING = "正在保存扫描件"
UP, DOWN = "上移（Ctrl+↑）", "下移（Ctrl+↓）"
LEFT, RIGHT = "左转（←）", "右转（→）"
NAME_TURNED = "{name}（旋转）.pdf"
NAME_BOUND = "{name}（合并 {count} 页）.pdf"
