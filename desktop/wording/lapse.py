"""Words of the page of letters that have come to their last day."""

TITLE = "到期待确认"
VIEWS = {"all": "全部 {count}", "due": "到期待确认 {count}", "upcoming": "即将到期 {count}"}
VIEW_NAME = "到期函件"
RULES = {
    True: "本办公室规定：有一项材料逾期，整份函失效。",
    False: "本办公室规定：以函件的最迟期限为准。",
}
NOTE = "失效须由人确认后才成立；确认前函件仍然有效。到期前 {days} 个工作日起提醒。"
STATES = {"due": "到期待确认", "upcoming": "即将到期"}
PASSED = "已过 {days} 天"
TODAY = "今天到期"
WORKING_LEFT = "剩 {days} 个工作日"
LEFT_PROVISIONAL = "剩 {days} 天（暂定）"
ARRIVED = "到 {in_} / {all}"
ARRIVED_NONE = "都未到"
ARRIVED_ALL = "已到齐，待核验"
SINCE = "到期日 {day}"
PAPERS = "所缺材料与到件"
PAPER_BY = "应于 {by} 前补齐"
PAPER_CAME = "{status} · {on}"
REMINDERS = "提醒"
REMINDER = "剩 {days} 个工作日：{on}"
REMINDER_TODAY = "今天应提醒企业（剩 {days} 个工作日）"
UNKNOWN_DAY = "放假安排未公布，暂定"
ADOPTED = "供电企业已采信：失效后请通知供电企业按规定处理"
CONFIRM = "确认失效"
EXTEND = "延期"
REGISTER = "登记补齐"
REMIND = "提醒补齐"
REMIND_MANY = "提醒补齐（{count} 份）"
REMIND_TITLE = "提醒补齐：{count} 份函"
REMIND_BLOCKED = "{count} 份现在不能提醒"
REMIND_REFUSED = "{number}：{why}"
REMIND_NOTE = "每份各出一张补齐提醒通知，各编一号，记入案件留痕。"
REMIND_ALL = "提醒 {count} 份"
REMIND_REST = "提醒其余 {count} 份"
REMIND_NONE = "没有可提醒的函件"
REMIND_RUNNING = "正在提醒 {count} 份"
OPEN_LETTER = "打开函件"
OPEN_CASE = "打开案件"
NOTHING_CHOSEN = "选一份函，在这里看所缺材料与可办的事"
EMPTY = "没有到期待确认的函件"
EMPTY_NOTE = "{days} 个工作日内也没有要到期的。"
EMPTY_BUTTON = "回函件台账"
EMPTY_FILTER = "这一类没有函件"
HINTS = (
    ("↑↓", "移动"),
    ("Enter", "打开函件"),
    ("S", "确认失效"),
    ("E", "延期"),
    ("R", "提醒补齐"),
    ("P", "登记补齐"),
    ("C", "打开案件"),
    ("F5", "刷新"),
)
COUNT = "待确认 {due} 份 · 即将到期 {upcoming} 份"
