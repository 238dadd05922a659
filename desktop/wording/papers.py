"""Words of a case's papers: their tab, scans coming in, viewing them, and late entries."""

FINDINGS: dict[str, tuple[str, str]] = {
    "scan_is_folder": ("是文件夹", "打开文件夹，选择其中的文件"),
    "scan_empty": ("是空文件", "重新扫描"),
    "scan_not_local": ("不是本机上的文件", "先保存到本机"),
    "scan_kind_unfit": (
        "不是 PDF、JPG、PNG 或 TIFF（按内容判断，与扩展名无关）",
        "另存为 PDF 后加入",
    ),
    "scan_cut_off": ("图片不完整，结尾缺失", "重新扫描或重新复制"),
    "scan_damaged": ("文件已损坏，无法显示", "重新扫描，或用阅读器另存一份"),
    "scan_locked": ("PDF 需要密码才能打开", "取消密码后另存一份"),
    "scan_without_pages": ("PDF 没有页面", "重新扫描"),
    "scan_too_large": ("图片超过{most}百万像素", "降低分辨率重新扫描"),
    "scan_erased": ("扫描件已依法删除", "查看纸质原件"),
    "scan_gone": ("该扫描件已归类或已移除", "刷新后查看"),
}

HINTS = (
    ("A", "办理意见"),
    ("D", "不同意"),
    ("R", "要求说明"),
    ("L", "拟函"),
    ("N", "备注"),
    ("T", "转办"),
    ("O", "全部办理"),
    ("Alt 2", "材料页"),
    ("S", "登记材料"),
    ("V", "核验材料"),
    ("B", "退回材料"),
    ("M", "标记材料"),
    ("U", "添加扫描件"),
    ("Ctrl V", "粘贴扫描件"),
    ("Enter", "放大查看扫描件"),
    ("← →", "扫描件翻页"),
    ("+ -", "缩放扫描件"),
    ("0", "适合页宽或整页"),
    ("*", "旋转扫描件"),
)
LIST = "材料清单"
SCANS = "{count} 份扫描件"
NO_SCANS = "无扫描件"
CHANGED = "{on} 更新"
BY = "{on} 前补齐"
NUMBER = "编号 {number}"
REMARK = "备注：{remark}"
UNSORTED = "待归类"
UNSORTED_NOTE = "没有从文件名认出材料。选择材料归入，或拖到下面的材料行。"
UNSORTED_NAME = "待归类的扫描件 {name}"
UNNAMED = "未命名扫描件"
CHOOSE_PAPER = "选择材料"
ASSIGN = "归入"
DISCARD = "移除"
LOOK = "查看"
DROP_HINT = "文件可拖到材料行，拖到空白处按文件名归类；Ctrl+V 粘贴"
DROP_HERE = "松开即加入“{name}”"
DROP_PAGE = "松开后按文件名归类"
CHOOSE_ONE = "选择一项材料，在这里查看扫描件"
NO_SCAN = "没有扫描件，请查看纸质原件"
NO_SCAN_NOTE = "看过纸质原件后登记，办理意见时记为已查看。"
SEEN_ON_PAPER = "已查看纸质原件"
CANNOT_SHOW = "无法显示：{reason}"

ADD = "添加扫描件"
ADD_KEY = "U"
ADD_TITLE = "添加扫描件"
ADD_FILES = "扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff);;所有文件 (*)"
PASTE = "粘贴"
PASTED = "剪贴板图片.png"
NOTHING_TO_PASTE = "剪贴板里没有文件或图片"
SUBMIT = "登记"
VERIFY = "核验"
RETURN = "退回"
MARK = "标记"
RECEIVE = "收到补正材料"
ACT_KEYS = {"submit-paper": "S", "verify-paper": "V", "return-paper": "B", "mark-paper": "M"}
ACT_WORDS = {
    "submit-paper": SUBMIT,
    "verify-paper": VERIFY,
    "return-paper": RETURN,
    "mark-paper": MARK,
}
ACT_TITLES = {
    "submit-paper": "登记“{name}”",
    "verify-paper": "核验“{name}”",
    "return-paper": "退回“{name}”",
    "mark-paper": "标记“{name}”",
}
ACT_CONSEQUENCES = {
    "submit-paper": "登记后为待核验；原已核验的须重新核验。",
    "verify-paper": "容缺函等待的最后一项材料核验后，函即补齐办结。",
    "return-paper": "请一次写明全部不符合之处。",
    "mark-paper": "主件标记为不涉及须写明理由。",
}
ACT_TEXTS = {"verify-paper": "备注（可不填）", "return-paper": "不符合之处", "mark-paper": "备注"}
FIELDS = {
    "source": "来源",
    "number": "编号（可不填）",
    "on": "提交日期",
    "status": "标记为",
    "at": "收到时间",
}
MARKS = {"missing": "缺", "not_concerned": "不涉及"}
NEEDS_PROBLEM = "请写明不符合之处"
NEEDS_REMARK = "主件标记为不涉及，请在备注写明理由"
SUPPLEMENT_OPEN = "补正通知 {number}，{by} 前补正：{papers}"
SUPPLEMENT_TITLE = "{matter}：补正材料已全部收到"
SUPPLEMENT_CONSEQUENCE = "收到之日为新的收件日，重新起算告知期限。"
NEEDS_TIME = "请填写时间，如 17:30"

NOT_TAKEN = "没有加入扫描件"
TAKING = "正在存入扫描件"
TAKEN = "已加入 {count} 份扫描件"
TAKEN_AND_UNSORTED = "已加入 {count} 份，{waiting} 份待归类"
ONLY_UNSORTED = "{waiting} 份待归类"
KNOWN = "{name}：内容相同的扫描件已在“{place}”，没有重复加入"
REFUSED_TITLE = "有 {count} 个文件没有加入"
REFUSED_LINE = "{name}：{why}"
KNOWN_TITLE = "有 {count} 个文件已经加入过"
STOPPED = "已停止，存好的扫描件在待归类"
DISCARDED = "已移除"
DISCARD_TITLE = "移除“{name}”"
DISCARD_CONSEQUENCE = "移除后不能恢复，需要时重新加入。"

SCAN_OF = "扫描件 {number}/{count}"
SCAN_TITLE = "{name} · 扫描件"
PAGE_OF = "第 {page} / {pages} 页"
PICTURE = "扫描件第 {page} 页，共 {pages} 页"
SCAN_BEFORE = "上一份扫描件"
SCAN_AFTER = "下一份扫描件"
PAGE_BEFORE = "上一页（PgUp）"
PAGE_AFTER = "下一页（PgDn）"
ZOOM_IN = "放大（+）"
ZOOM_OUT = "缩小（-）"
FIT_WIDTH = "适合页宽（0）"
FIT_PAGE = "适合整页（0）"
ENLARGE = "放大查看（Enter）"
SAVE_AS = "另存为"
SAVE_TITLE = "另存扫描件"
SAVE_NAME = "{number} {name}{suffix}"
SAVE_KINDS = "扫描件 (*{suffix})"

LATE = "补录"
LATE_ENTRY = "补录纸质意见"
LATE_WAITS = "补录 · 待复核"
LATE_REVIEWED = "补录 · {name}已复核"
LATE_NOTE = "意见已在纸面作出、事后录入的，在此补录；由第二人复核。"
LATE_COUNT = "{count} 件待复核"
LATE_TITLE = "补录：{bureau}的纸质意见"
LATE_CONSEQUENCE = "是否超时按作出时间判断；补录由第二人复核后方可作出决定。"
LATE_CONFIRM = "补录"
LATE_FIELDS = {
    "opinion": "意见",
    "at": "作出时间（纸面所载）",
    "why": "补录原因",
    "scan": "原件扫描",
    "text": "意见内容（可不填）",
    "reasons": "不同意的理由",
}
LATE_WHY_HOLDER = "为何没有当时录入"
LATE_PICK = "选择扫描件"
LATE_DROP = "或把扫描件拖到这里"
LATE_NEEDS = {
    "at": "请填写作出时间，时刻如 17:30",
    "why": "请写明补录原因",
    "scan": "请附原件扫描",
    "reasons": "不同意须写明理由",
    "opinion": "请选择意见",
}
LATE_ONE_SCAN = "只能附一份扫描件，给了 {count} 份；多页合为一个 PDF 或 TIFF"
LATE_OPINIONS = {"approve": "同意", "reject": "不同意", "not_concerned": "不涉及"}
LATE_TIMES = "作出 {decided} · 录入 {entered}"
LATE_BY = "{officer} 补录"
LATE_WHY = "原因：{why}"
LATE_LOOK = "查看原件"
LATE_REVIEW = "复核确认"
LATE_LOOK_FIRST = "请先查看原件扫描"
LATE_SCAN = "{bureau}纸质意见"
FLAGS = {
    "script": "脚本",
    "launch": "启动程序的动作",
    "send": "向外发送数据的动作",
    "elsewhere": "打开其他文件的动作",
    "attachment": "内嵌文件",
    "form": "动态表单（XFA）",
    "media": "音视频或三维内容",
    "unsearched": "过多内容，未能全部检查",
}
FLAGGED = "含{what}"
FLAGGED_CHIP = "含活动内容"
FLAGGED_NOTE = "这里只显示页面图像，没有运行其中的内容。另存后请勿直接打开，先向来件人核实。"
