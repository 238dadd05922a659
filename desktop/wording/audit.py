"""Words of the audit page: who did what, when, from where, and what became of it."""

TITLE = "审计"
RAIL_TITLE = "设置"
OPEN = "打开：审计"
OPEN_NOTE = "全部审计记录"
NAME = "审计记录"
COLUMNS = {
    "entered": "录入时间",
    "officer": "人员 / 单位",
    "act": "办理内容",
    "case": "案号",
    "became": "结果",
    "signed": "签名",
    "clock": "时钟",
    "device": "终端",
}
BECAME = {
    "accepted": "已采纳",
    "contested": "有冲突",
    "refused": "未采纳",
    "waiting": "待上报",
}
SIGNED = {"right": "相符", "wrong": "不符", "unchecked": "未核", "none": "—"}
BADLY_SIGNED, CLOCK_OFF = "签名不符", "时钟不符"
CLOCK = {True: "正常", False: "不符", None: "—"}
WITHDRAWN = "已撤销"
LATE_LENDING = "代{name}办理，采纳时代理已于{until}期满，请核对"
SETTING = "更改设置"
SETTING_DETAIL = "{name}：{before} → {after}"
ACCESS = {
    "signed_in": "登录",
    "by_command": "登录（命令行）",
    "unlocked": "解锁",
    "refused": "登录未成",
    "locked": "锁定窗口",
    "left": "离开",
    "sealed": "设定首个口令，加密本机数据",
    "changed": "改口令",
    "code_given": "发放一次性口令",
    "removed": "停用登录",
    "recovery_made": "制作恢复码",
    "recovered": "凭恢复码设定新口令",
}
ACCESS_BY = "由{by}办理"
ACCESS_WHY = {
    "password_wrong": "口令不正确",
    "slot_locked": "连续输错，暂不受理",
    "permit_expired": "离线许可到期",
    "permit_doubtful": "时钟早于上次登录，离线许可不作数",
    "no_slot": "本机没有其登录口令",
    "officer_inactive": "人员已停用",
    "clock_went_back": "时钟早于上次登录",
    "slot_changed": "口令刚在别处改过",
    "recovers_others": "恢复码只用于系统管理员",
    "idle": "无人操作",
}
ACCESS_BROKEN = "与前一条不相连：本机的登录记录被改动或删去"
PEOPLE_BROKEN = "与本机此前收到的不相连：服务器上的人员与设备记录被改动或删去"
PEOPLE_MISSING = "此处没有人员与设备的记录"
PEOPLE_OLD = (
    "办公服务器的版本是{known}，尚不向审计人员提供。请管理员运行 joint-office server upgrade，"
    "升级后同步一次，从头补齐。"
)
PEOPLE_DUTY = "办公服务器尚不知道此人有审计职责。请管理员在“设置 › 人员与设备”核对职责后再同步。"
PEOPLE_LINE = "{what}：{why}"
PERSON_IS, PERSON_WAS = "{name}：{work}", "（原{work}）"
PEOPLE_BREAK = "人员与设备的记录"
SERVER = "服务器"
BY_COMMAND = "命令行"
THIS_DESK = "本机"
NO_CASE = "—"

PERSON = "人员"
EVERY_PERSON = "全部人员"
BUREAU = "单位"
EVERY_BUREAU = "全部单位"
KIND = "办理内容"
KINDS = {
    "": "全部内容",
    "case.": "案件与归档",
    "matter.": "收件、受理、决定",
    "supplement.": "补正",
    "step.": "审批环节",
    "verdict.": "判定",
    "paper.": "材料",
    "letter.": "函件",
    "letter.printed": "打印",
    "document.": "其他文书用印、送达",
    "oversight.": "督办",
    "person.": "查看、导出、删除个人信息",
    "person.viewed": "查看个人信息",
    "publication.": "规则、日历、文本的发布",
    "officer.": "个人设置",
    "withdrawn": "撤销",
    "setting": "更改设置",
    "access": "登录与口令",
    "people": "人员与设备",
}
ODD = {
    "": "全部",
    "refused": "未采纳",
    "contested": "有冲突",
    "clock": "时钟不符",
    "unsigned": "签名不符或未核",
    "withdrawn": "已撤销",
    "waiting": "待上报",
}
ODD_FILTER = "按结果筛选"
CASE = "案号"
CASE_HOLDER = "案号"
DATES = "录入日期"
FILTER = "筛选"
CLEAR = "清除筛选"
LOG = "导出记录"
LOG_TITLE = "导出全部记录，供外人核对"
LOG_NAME = "记录 {on}.jsonl"
LOG_FILES = "记录 (*.jsonl)"
EXPORT = "导出 xlsx"
EXPORT_KEY = "Ctrl E"
PRINT = "打印"
PRINT_KEY = "Ctrl P"
HINTS = (
    ("↑↓", "移动"),
    ("Enter", "打开案件"),
    ("/", "案号"),
    ("Ctrl C", "复制"),
    ("Ctrl E", "导出"),
    ("Ctrl P", "打印"),
)
COUNT = "已列出 {count} 条，查到 {day}"
COUNT_END = "共 {count} 条，已到最早的记录"
COUNT_FULL = "已列出 {count} 条；更早的请用日期筛选"
LOOKING = "正在往前查找…"
EMPTY = ("还没有记录", "在案件上办理的每一步都会列在这里。")
NOTHING = ("没有符合筛选的记录", "放宽筛选条件后再查。")
NOT_ALLOWED = "审计记录由审计人员或联席办主任查看"
NOTHING_CHOSEN = "选一条记录，这里显示详情"
COPIED = "已复制 {count} 行"

ROWS = {
    "act": "办理内容",
    "detail": "要点",
    "case": "案号",
    "officer": "人员",
    "bureau": "单位",
    "done": "作出时间",
    "entered": "录入时间",
    "taken": "采纳时间",
    "became": "结果",
    "told": "说明",
    "signed": "签名",
    "clock": "时钟",
    "device": "终端",
    "writer": "记录人",
    "wseq": "其序号",
    "sseq": "公共序号",
    "kind": "种类",
    "id": "记录编号",
    "hash": "SHA-256",
    "chain": "链值",
}
CLOCK_SAID = {
    True: "与服务器时间相符",
    False: "与服务器时间、前一条记录或当时已看到、已报清的不符，录入时间以采纳时间为准核对",
    None: "尚未采纳，未核",
}
SIGNED_SAID = {
    "right": "与记录人公钥相符",
    "wrong": "与记录人公钥不符，不作数",
    "unchecked": "尚未核验",
    "none": "设置的更改、登录记录、人员与设备的记录没有单独签名",
}
OPEN_CASE = "打开案件"

SHEET = "审计记录"
OUT_COLUMNS = {
    "entered": "录入时间",
    "done": "作出时间",
    "taken": "采纳时间",
    "officer": "人员",
    "bureau": "单位",
    "act": "办理内容",
    "detail": "要点",
    "case": "案号",
    "became": "结果",
    "told": "说明",
    "signed": "签名",
    "clock": "时钟",
    "device": "终端",
    "sseq": "公共序号",
    "id": "记录编号",
    "hash": "SHA-256",
}
EXPORT_TITLE = "导出审计记录"
EXPORT_NAME = "审计记录 {on}.xlsx"
EXPORT_FILES = "Excel 工作簿 (*.xlsx)"
WRITING = "正在写出审计记录"
PRINTING = "正在排印审计记录"
WRITTEN = "已写出 {count} 条到 {file}"
NOT_WRITTEN = "没有写出 {file}：{why}"
HEAD = "{office}　审计记录"
NOTE = "截至 {on}　共 {count} 条　导出人 {who}"
FILTERED = "筛选：{filter}"
DEMO = "样张　模拟数据"
MARK = "；"
SAID = {
    "officer": "人员 {value}",
    "bureau": "单位 {value}",
    "kind": "{value}",
    "case": "案号 {value}",
    "since": "{value} 起",
    "until": "至 {value}",
    "odd": "{value}",
}
FINDINGS = {
    "audit_too_long": ("符合的记录超过 {most} 条，一份文件放不下", "用日期、人员、内容缩小范围"),
    "audit_days": ("起始日期晚于截止日期", "请更正日期"),
}
HELP = {
    "list": "列出审计记录，最新的在前（审计人员、联席办主任）",
    "export": "把审计记录写成工作簿（.xlsx）或横向页（.pdf）",
    "export_log": "把全部记录写成每行一条的文件，供外人用 docs/audit/verify_log.py 核对",
    "heads": "写出各辖区记录的末位，作为日后核对的见证",
    "as": "查看人（审计人员或联席办主任）",
    "officer": "只要这名人员的记录",
    "bureau": "只要这个单位的记录",
    "kind": "只要这种记录，或以点结尾的一组，如 letter.",
    "case": "只要这个案件的记录（案号）",
    "since": "录入日期不早于",
    "until": "录入日期不晚于",
    "odd": "只要：未采纳、有冲突、时钟不符、签名不符或未核、已撤销、待上报",
    "limit": "最多列出几条",
}
LINE = (
    "{entered}　{officer}（{bureau}）　{act}　{case}　{became}　"
    "签名{signed}　时钟{clock}　终端 {device}"
)
LOG_WRITTEN = "已写出 {count} 行：{file}"
HEADS_WRITTEN = "已写出 {count} 条末位：{file}"
MORE = "还有更早的记录，用 --until 或 --limit 继续"
NONE = "没有符合的记录"
