"""Every Chinese word of the screens: titles, buttons, states, hints."""

WIDE = "国"
PROGRAM = "政企联席办"
PROGRAM_SUB = "{district} · 电水气热网"
RAIL = {
    "workbench": "工作台",
    "cases": "案件",
    "intake": "受理",
    "letters": "函件台账",
    "leads": "主动办线索",
    "excavation": "联合开挖",
    "oversight": "监督看板",
    "sync": "同步与冲突",
    "calendar": "规则与日历",
    "admin": "设置",
}
RAIL_BADGE = "{name}，{count} 件"
NOT_BUILT = "“{name}”在后续版本提供"

SEARCH = "搜索案件、企业、地块、函号，或输入命令"
SEARCH_KEY = "Ctrl K"
NEW_INTAKE = "新受理"
NEW_INTAKE_KEY = "Ctrl N"
HELP = "帮助与快捷键"
BACK = "返回"
LOOK = "切换浅色与深色"
STORE_STATES = {
    "local": "本机库",
    "synced": "已同步 {at}",
    "offline": "离线办公 · {count} 项待上传",
    "stale": "数据截至 {at}",
}
STATUS_UPLOAD = "待上传 {upload} · 冲突 {conflicts}"
STATUS_RULES = "规则 {version}"
STATUS_CALENDAR = "工作日历 {calendar}"
STATUS_HELP = "F1 帮助 · ? 快捷键"
ZOOM = "字号 {percent}%"
ZOOM_TIP = "字号：Ctrl+= 放大，Ctrl+- 缩小，Ctrl+0 还原"

LIGHTS = {
    "red": "已超时",
    "amber": "今日到期",
    "green": "正常",
    "paused": "时钟暂停",
    "exempt": "免审批",
    "unmet": "不满足",
    "not_concerned": "不涉及",
    "open": "未核",
    "half": "办理中",
    "missing": "缺",
}
GROUPS = {
    "overdue": "已超时",
    "today": "今日到期",
    "tomorrow": "次工作日到期",
    "later": "以后到期",
    "exempt": "免审批",
    "paused": "时钟暂停",
    "untimed": "未计时",
}
GROUP_NOTES = {
    "overdue": "{count} 件 · 沉默不等于同意",
    "today": "{count} 件 · {closing} 截止",
    "paused": "{count} 件 · 特别程序",
    "exempt": "{count} 件 · 备案即办",
}
GROUP_COUNT = "{count} 件"

COLUMNS = {
    "due": "时限（两个工作日）",
    "enterprise": "企业 / 案号",
    "matter": "事项 / 规模",
    "place": "位置",
    "papers": "材料",
    "state": "状态",
}
PAPERS_WHOLE = "齐全"
PAPERS_WAIVED = "容缺 {count}"
PAPERS_LACKING = "缺 {count}"
PAPERS_SAID = "材料{ready}"
CASE_STATES = {
    "own_opinion": "待本局意见",
    "countersigning": "会签中 {done}/{all}",
    "conclude": "待作决定",
    "confirm": "待备案",
    "paused": "特别程序",
    "explaining": "待企业说明",
    "supplement": "待补正",
    "accept": "待受理",
    "letter_draft": "待拟函",
    "letter_revise": "待改函稿",
    "letter_check": "待核稿",
    "letter_countersign": "待会签函",
    "letter_sign": "待签发函",
    "letter_seal": "待用印",
    "letter_serve": "待送达",
    "lapse": "到期待确认",
    "settle": "待人工认定",
    "closed": "已办结",
    "connecting": "供电办理中",
    "utility": "待供电受理",
    "late_review": "补录待复核",
    "oversee": "待督办",
    "reply": "待答复督办",
}
TILES = {
    "overdue": "已超时",
    "today": "今日到期",
    "tomorrow": "次工作日到期",
    "paused": "时钟暂停",
    "on_time": "两日办结率（近 {weeks} 周）",
}
TILE_LATEST = "最长 {time}"
TILE_NONE_LATE = "没有超时"
TILE_CLOSING = "{closing} 前办结"
TILE_EXEMPT = "其中 {count} 件免审批"
TILE_PAUSED = "特别程序进行中"
TILE_TARGET = "目标 {target}%"
TILE_NO_RATE = "尚无已办结事项"
TILE_SAID = "{title}，{value}，{note}"
TILE_FILTER = "点按只看这一组，再按一次看全部"

SCOPES = {"mine": "待我办理 {count}", "whole": "本局全部 {count}"}
FILTER_LIST = "筛选本列表　/"
FILTER_NAME = "筛选本列表"
REFRESH = "刷新（F5）"
PREVIEW_TOGGLE = "预览"
QUEUE_NAME = "到期队列"
QUEUE_COUNT = "{count} 件 · 已选 {selected}"
HINTS_QUEUE = (
    ("↑↓", "移动"),
    ("Enter", "打开"),
    ("A", "同意"),
    ("R", "要求说明"),
    ("D", "不同意"),
    ("Space", "多选"),
    ("L", "拟函"),
    ("N", "备注"),
    ("T", "转办"),
    ("O", "全部动作"),
)
HINTS_WINDOW = (
    ("Ctrl 1", "工作台"),
    ("Ctrl K", "搜索"),
    ("Alt ←", "返回"),
    ("Ctrl Z", "撤销"),
    ("Ctrl B", "收起侧栏"),
    ("Ctrl =", "放大字号"),
    ("Ctrl -", "缩小字号"),
    ("/", "筛选列表"),
    ("F5", "刷新"),
    ("F1", "快捷键"),
)
EMPTY_QUEUE = "没有待您办理的案件"
EMPTY_QUEUE_NOTE = "本局在办案件共 {count} 件。"
EMPTY_QUEUE_BUTTON = "查看本局全部"
EMPTY_FILTER = "没有符合筛选的案件"
EMPTY_FILTER_NOTE = "队列里有 {count} 件，被筛选条件挡住了。"
EMPTY_FILTER_BUTTON = "清除筛选"
LOADING = "正在读取…"
LOADING_CANCEL = "取消"
LOAD_FAILED = "没有读出来：{what}"
LOAD_KEPT = "您录入的内容没有丢失。按 F5 重试；仍不行时把编号 {number} 告诉管理员。"
RETRY = "重试 F5"
COPY_DETAIL = "复制详情"
CLOSE = "关闭"
NOTHING_CHOSEN = "选一件案件，在这里查看判定、会签与材料"

OPEN_CASE = "打开全案"
SECTION_VERDICT = "规则判定"
SECTION_BUREAUS = "会签"
SECTION_PAPERS = "材料"
SECTION_OPINION = "本局意见"
SECTION_CLOCK = "审批时钟"
SECTION_BASICS = "基本信息"
SECTION_TIMELINE = "动态"
SECTION_NEXT = "下一步"
SHOW_TRACE = "查看依据"
VERDICT_TIMED = "{outcome} · {days} 个工作日"
VERDICT_NONE = "尚未判定"
VERDICT_NONE_NOTE = "填写路由事实后自动判定。"
OUTCOMES = {
    "exempt": "免审批",
    "needs_approval": "需审批",
    "undetermined": "待人工认定",
    "not_covered": "不适用两日审批",
}
RULE_UNKNOWN = "不明"
RULE_EFFECT_UNKNOWN = "需补充事实"
QUESTIONS = "还需要查明 {count} 项，才能判定："
REFERRALS = "须由人认定："
VERDICT_META = "判定时间 {at} · 规则 {version}"
SETTLED = "人工认定理由：{reason}"

BUREAU_STATES = {
    "approve": "同意",
    "reject": "不同意",
    "not_concerned": "不涉及",
    "waiting": "待办",
    "explaining": "待说明",
    "special": "特别程序",
    "missed": "已超时",
}
BUREAU_CHIPS = {**BUREAU_STATES, "approve": "已同意"}
BUREAU_OWN = "{state} · 本局"
BUREAU_SUMMARY = {
    "approve": "{count} 已同意",
    "reject": "{count} 不同意",
    "waiting": "{count} 待办",
    "missed": "{count} 超时",
    "explaining": "{count} 待说明",
    "special": "{count} 特别程序",
    "not_concerned": "{count} 不涉及",
}
LATE_ENTRY = "补录"
LATE_WAITS = "补录待复核"
PAPER_STATES = {
    "not_checked": "未核",
    "missing": "缺",
    "submitted": "待核验",
    "verified": "已核验",
    "returned": "已退回",
    "not_concerned": "不涉及",
}
PAPER_WAIVED = "容缺"
PAPER_WAIVED_BY = "容缺 · {by} 前补"
PAPERS_READY = "{ready} / {all} 齐"
PAPER_OPENED = "已查看"
PAPER_UNOPENED = "未查看"
PAPER_OPEN = "查看“{name}”"
MAIN_PAPER = "主件"
NO_PAPERS = "本案没有登记材料"

OPINION_HOLDER = "填写本局意见（同意可不填）"
PHRASES = "常用语"
PHRASE_LIST = (
    "同意按所报路由实施。",
    "同意，请按附图施工，做好管线保护与路面恢复。",
    "同意，施工前请办理占道挖掘交底。",
)
APPROVE = "同意"
REJECT = "不同意"
RETURN = {"supplement": "退回补正", "explanation": "要求说明", "none": "要求说明"}
UNDO_NOTE = "确认后 10 秒内可撤销（Ctrl+Z），之后留痕"
MAY_NOT_DECIDE = "当前不能办理：{reason}"
NO_STEP = "本局在此事项没有待办的一步"

SHEET_TITLES = {
    "approve": "确认：{bureau}同意",
    "reject": "确认：{bureau}不同意",
    "not_concerned": "确认：{bureau}不涉及",
    "explanation": "要求申请人说明",
    "supplement": "一次告知补正",
}
SHEET_VERDICT = "判定"
SHEET_UNOPENED = "未查看的材料 {count} 项"
SHEET_ALL_OPENED = "材料均已查看"
SHEET_OPINION = "意见"
SHEET_REASON = "理由"
SHEET_REASON_PICK = "选一条理由"
SHEET_TEXT = {
    "approve": "意见内容",
    "reject": "补充说明，写入不予意见书",
    "not_concerned": "为何不涉及（可不填）",
    "explanation": "请申请人说明什么",
    "supplement": "还需补正的内容",
}
SHEET_CONSEQUENCE = {
    "approve": "10 秒内可撤销；之后更正须写明理由。",
    "reject": "本局出具不予意见，其他局继续办理。",
    "not_concerned": "本事项不涉及本局职权，其他局继续办理。10 秒内可撤销。",
    "explanation": "已受理，不得再次要求补正；时钟继续走。",
    "supplement": "补正只告知一次，请列全；材料收到前不受理。",
}
SHEET_CONFIRM = {
    "approve": "确认同意",
    "reject": "确认不同意",
    "not_concerned": "确认不涉及",
    "explanation": "发出说明要求",
    "supplement": "发出补正通知",
}
SHEET_CANCEL = "取消"
SHEET_NOT_CONCERNED = "本事项不涉及本局？改为“不涉及”"
SHEET_CONCERNED = "改回“同意”"
SHEET_NEEDS_REASON = "请先选一条理由或写明理由"
SHEET_NEEDS_ITEM = "请至少勾选一项材料"
SHEET_BLOCKED = {
    "undetermined": "待人工认定的案件不能成批同意，请逐件办理",
    "unopened_main": "有主件尚未查看，不能成批同意",
}
REJECT_REASONS = (
    "路由与规划道路或管线冲突",
    "道路恢复方案不符合要求",
    "不在本局许可的用地范围内",
    "材料内容前后不一致",
    "其他（请写明）",
)
EXPLAIN_REASONS = (
    "路由与图纸不一致",
    "穿越位置与施工方式",
    "产权与授权关系",
    "用电容量与建设规模",
    "其他（请写明）",
)
SUPPLEMENT_PROBLEM = "{name}：{state}"
BATCH_TITLE = "成批同意 {count} 件"
BATCH_BLOCKED = "{count} 件不能成批办理，已排在最前"
BATCH_CONFIRM = "同意其余 {count} 件"

UNDO = "撤销"
UNDO_KEY = "Ctrl+Z"
REFUSED = "没有办成，原因如下"

TABS = {
    "overview": "概览",
    "papers": "材料",
    "approval": "审批",
    "letters": "函件",
    "exchanges": "往来",
    "log": "日志",
}
DRAFT_LETTER = "拟容缺函"
PRINT = "打印"
GIVE_OPINION = "办理意见"
COPY = "复制"
NOTE = "备注"
UNITED = "联办：{names}"
WINDOW = "窗口 {name}"
MANAGER = "客户经理 {name}"
STAGE_STATES = {"done": "已完成", "running": "进行中", "ahead": "未开始"}
PACE_TITLE = "接电全程"
PACE_DAYS = "/ {aim} 日"
PACE_SPAN = "预计 {start} → {end}"
PACE_WITHIN = "在 {aim} 日目标内"
PACE_BEYOND = "已超过 {aim} 日目标"
PROVISIONAL = "暂定"
CLOCK_HEAD = {
    "bureau": "部门",
    "officer": "经办",
    "clock": "第 1 日　第 2 日",
    "opinion": "意见",
    "state": "状态",
}
CLOCK_SPAN = "{accepted} 受理 · 次日起算 · {due} 截止"
CLOCK_NOT_ACCEPTED = "尚未受理，时钟未起算"
CLOCK_NONE = "免审批：备案即办，没有时钟"
CLOCK_DAYS = "逐日说明"
DAY_COUNTED = "第 {number} 日"
DAY_NOT_COUNTED = "不计"
DAY_KINDS = {
    "weekday": "工作日",
    "weekend": "周末",
    "holiday": "法定节假日",
    "make_up": "调休上班",
    "accepted": "受理当日不计",
    "suspended": "特别程序，不计",
}
WEEKDAYS = "一二三四五六日"
NEXT_ACTS = {
    "own_opinion": ("填写本局意见", "确认前可看到判定、未查看材料与意见。"),
    "wait_bureaus": ("等待其他局意见", "各局都同意后即可作出准予决定。"),
    "conclude": ("作出决定", "各局意见已齐，由签发人作出决定。"),
    "wait_window": ("等待窗口办理", "由窗口受理人员办理。"),
    "settle": (
        "查明事实",
        "在“规则判定”处填写所缺事实，随即重新判定；查不明的由有权的人认定。",
    ),
    "file": ("免审批备案", "出具备案回执，本事项即办结。"),
    "accept": ("办理受理", "受理次日起算两个工作日。"),
    "supplement": ("等待企业补正", "全部材料收到后再办理受理。"),
    "letter": ("办理容缺受理函", "函送达后供电企业即可受理用电报装。"),
    "late_review": ("复核补录", "请查看纸质意见的扫描件，在“审批”页复核确认。"),
    "none": ("没有待办", "本案当前没有需要您办理的事。"),
}
SETTLE = "人工认定"
NEXT_BUTTONS = {
    "accept": "办理受理",
    "file": "出具备案回执",
    "conclude": "作出决定",
}
CASE_ACT_CONSEQUENCES = {
    "accept": "受理次日起算；受理后不得再次要求补正。",
    "file": "出具备案回执后，本事项即办结。",
    "conclude": "各局都同意的准予，有一局不同意的不予；作出后不能撤销。",
}
NEXT_WAITING = "{names}办理中。"
FIELDS = {
    "credit_code": "信用代码",
    "project_code": "项目代码",
    "parcel": "地块",
    "demand": "需求",
    "expected_on": "期望送电",
    "contact": "联系人",
    "address": "地址",
    "voltage": "电压",
    "capacity": "容量",
    "last_day": "最迟期限",
    "addressee": "受文单位",
    "papers": "材料",
    "stage": "进度",
}
MATTER_FIELDS = {
    "received": "收件",
    "accepted": "受理",
    "due": "两日期限",
    "statutory": "法定期限",
    "document": "决定文号",
    "external": "外部编号",
}
EMPTY_TABS = {
    "papers": "本案没有登记材料",
    "approval": "本案没有需要各局审批的事项",
    "letters": "本案没有容缺受理函",
    "exchanges": "没有往来记录",
    "log": "没有日志",
    "timeline": "还没有动态",
}
LETTER_NO_NUMBER = "未编号"

LETTER_TITLES = {True: "拟容缺受理函", False: "容缺受理函"}
LETTER_NAME = "容缺受理函"
LETTER_SAVED = "草稿 · {at} 自动保存"
LETTER_UNSAVED = "草稿 · 有未保存的修改"
LETTER_NEW = "新草稿 · 未改动"
ADDRESSEE = "受文单位"
ORGAN = "发函机关"
WAIVED_PAPERS = "容缺材料"
ITEM_COUNT = "{count} 项"
LAST_DAY = "最迟期限"
NUMBER = "文号"
NUMBER_LATER = "{series}　签发后编号"
TITLE_BREAK = "标题分行（可不填）"
TITLE_BREAK_HOLDER = "在第一行末尾的字处换行"
SUPPLEMENT_BY = "补齐期限"
PROGRESS = "办理进度"
PROGRESS_HOLDER = "如：已缴纳出让金，正在办理登记"
CERTIFIED_BY = "由{bureau}核实"
CHECKS = "签发前检查"
CHECKS_PASSED = "{passed} / {all} 通过"
CHECK_STATES = {True: "通过", False: "未通过", None: "待定"}
PREVIEW = "实时预览"
PREVIEW_NOTE = "第 {page} / {pages} 页 · 与最终 PDF 一致"
PREVIEW_WAIT = "正在排版…"
PREVIEW_NONE = "勾选容缺材料后，这里显示最终 PDF"
FIT_WIDTH = "适合页宽"
FIT_PAGE = "适合整页"
EXPORT_PDF = "导出 PDF"
PAGE_BEFORE = "上一页"
PAGE_AFTER = "下一页"
SAVE_DRAFT = "存草稿"
SAVE_KEY = "Ctrl S"
ENTER_KEY = "Enter"
CONFIRM_KEY = "Ctrl Enter"
LETTER_ACTS = {
    "draft-letter": "送核稿",
    "revise-letter": "改后送核稿",
    "check-letter": "核稿通过",
    "countersign-letter": "会签",
    "sign-letter": "签发",
    "seal-letter": "用印",
    "serve-letter": "登记送达",
    "accept-connection": "登记供电企业受理",
    "confirm-lapse": "确认失效",
}
LETTER_DONE = "没有需要您办理的步骤"
SEND_BACK = "退回修改"
SEND_BACK_TITLE = "退回起草人"
SIGN_TITLE = "签发这份函"
SIGN_CONSEQUENCE = "签发后取文号、生成正式 PDF，不能再改，只能延期、撤回或作废。"
ACT_TITLE = "确认：{act}"
ACT_CONSEQUENCES = {
    "check-letter": "核稿后进入会签，起草人不能再改。",
    "countersign-letter": "确认本局核实的事实属实，请写明依据文件。",
    "seal-letter": "用印后即为正式文件。实物用印请在案件页按 O“办理”中登记。",
}
ACT_TEXTS = {
    "countersign-letter": "核实依据文件",
    "send-back-letter": "退回理由",
}
ACT_NEEDS_TEXT = "请填写“{field}”"
RETURNED = "函稿被退回：{reason}"
KEYS_TITLE = "本页快捷键"
