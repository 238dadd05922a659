"""The words of the notifications: the bell, the list, what each says, the digest of the day."""

BELL = "通知（Ctrl+J）"
BELL_COUNT = "通知，{count} 条未读（Ctrl+J）"
TITLE = "通知"
LIST_NAME = "通知列表"
UNREAD = "{unread} 条未读，共 {count} 条"
ALL_READ = "全部已读，共 {count} 条"
PUT_OFF_COUNT = "{count} 条稍后提醒"
EMPTY = "没有通知"
EMPTY_NOTE = "临近到期、等您签办、移交和提到您的事项会列在这里。"
EMPTY_PUT_OFF = "其余的都在稍后提醒"
READING = "正在读取…"
HINTS = (("Enter", "打开"), ("R", "已读"), ("1 2 3", "稍后"), ("Esc", "关闭"))
READ_ALL = "全部已读"
READ_ALL_KEY = "Ctrl A"
PUT_OFF = "稍后提醒"
TODAY = "今天"
YESTERDAY = "昨天"
AHEAD = "将到"
STATES = {True: "已读", False: "未读"}
KINDS = {
    "overdue": "已超时",
    "soon": "即将到期",
    "waits": "等您签办",
    "conflict": "同步冲突",
    "handed": "移交给您",
    "mention": "提到您",
    "long_stop": "函件期限临近",
    "proposed": "待您发布",
    "code": "登记码",
    "key": "签名密钥",
}
SAID = {
    "overdue": "{matter}于 {due} 到期，尚未办理",
    "soon": "{matter}今日 {due} 到期",
    "waits": "{state}",
    "handed": "{who}把{matter}移交给您",
    "mention": "{who}：{text}",
    "long_stop": "{paper}最迟 {due} 补齐",
    "conflict": "没有生效，待您处理",
    "proposed": "{who}提出“{title}”{number}",
    "code": "凭{who} {given} 发的登记码；不是本人所为的，立即告知审计人员",
    "key": "不在这台电脑上；不是本人所为的，立即告知审计人员",
}
KEY_TITLE = "{at} 起另有一把密钥以您的名义签名"
CODE_TITLE = "{at} 凭登记码设定了您的口令"
CASE = "{number} · {said}"
SNOOZES = {"half_hour": "30 分钟后", "two_hours": "2 小时后", "tomorrow": "明早"}
SNOOZED = "{when}再提醒"
SNOOZE_KEYS = ("1", "2", "3")
DIGEST = "{time} 摘要：{parts}。按 Ctrl+J 查看"
DIGEST_PART = "{kind} {count}"
SYSTEM = "{kind}：{title}"
SYSTEM_SHUT = "有 {count} 条新通知"
SYSTEM_SHUT_NOTE = "登录或解锁后查看"
SYSTEM_MORE = "另有 {count} 条，见通知"
