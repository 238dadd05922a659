"""What the administrator's page of people and devices says, the slip, and the desk that enrols."""

TAB = "人员与设备"
PEOPLE = "人员"
DEVICES = "设备"
ACTS = "最近办过的"
COLUMNS = {
    "person": "姓名 / 编号",
    "work": "单位 / 职责",
    "state": "状态",
    "seen": "最近联网",
    "device": "设备 / 使用人",
}
ADD, CODE, CHANGE, RESET = "新增人员", "发登记码", "修改", "重设口令"
PUT_OUT, LET_IN = "停用", "恢复"
REVOKE, READMIT = "吊销设备", "恢复设备"
REFRESH = "刷新"
SIGN_IN = "登录服务器"
ASK_CODES = "新设备须凭一次性登记码加入"
ASK_CODES_NOTE = "不勾选时，有口令的人员在任何电脑上都能加入；已加入的设备不受影响。"
CHOOSE_PERSON = "先在表中选一人"
CHOOSE_DEVICE = "先在表中选一台设备"
NO_PEOPLE = "还没有人员"
NO_DEVICES = "还没有设备"
NO_DEVICES_NOTE = "人员用登记码登记第一台设备后，列在这里。"
NO_ACTS = "还没有办过"

NOTE = "在办公服务器上生效，每一步都留痕。本机的口令在“登录与代理”。"
HUB_NOTE = (
    "不设服务器的办公室没有登录口令，不用登记码：新增的人员立即可办，设备凭其第一份携带文件登记。"
    "能打开汇集点目录的人都能以任何人的编号加入，加入列在“最近办过的”：请逐条核对，不认得的立即吊销。"
)
ALONE = "本机就是整个办公室"
ALONE_NOTE = "没有办公服务器，也没有别的设备。人员在“人员与职责”里管理，本机的口令在“登录与代理”。"
OFFLINE = "未连上办公服务器（{why}）：以下为本机上次收到的情况，连上并登录后才能办理。"
NO_LINE = "尚未登录办公服务器：以下为本机上次收到的情况，登录后才能办理。"
READING = "正在向办公服务器查询…"

ON, OUT, WAITS, LATE = "在岗", "已停用", "待登记", "登记码已失效"
UNTIL = "登记码至 {at}"
CODE_OPEN = "另有登记码至 {at}"
NEVER_SEEN = "尚未联网"
WELL, REVOKED, COPIED, RENEWED = "正常", "已吊销", "数据被复制", "已换新身份"
REVOKED_WHY = "{by}：{why}"
RENEWED_AS = "现为 {label}"
COPIED_NOTE = "待本人核对"
PENDING = "未上报 {count} 项"
BY_CODE = "凭登记码登记"
HERE = "{label}（本机）"
SEEN = "{at}"

OWN = "不能改动本人的职责、状态和口令，请另一名管理员办理"
OWN_DEVICE = "不能吊销正在使用的本机"
ELSEWHERE = "还在其他辖区办公，由管理其全部辖区的管理员办理"
INACTIVE = "已停用的人员，先恢复再发登记码"
NO_CODES = "不设服务器的办公室不用登记码"
GONE = "已换新身份的设备，吊销现在的那一台"

FORM = {"id": "编号", "name": "姓名", "bureau": "单位", "hours": "登记码有效"}
HOURS = {24: "1 天", 72: "3 天", 168: "7 天"}
ID_HOLDER = "拼音，如 lianghui"
DUTIES = "职责"
ADD_TITLE = "新增人员"
ADD_NOTE = (
    "保存后给出一次性登记码。本人在自己的电脑上用它设定口令、登记设备；登记之前，什么也看不到。"
)
ADD_NOTE_HUB = "保存后立即可办；记录以其签名为凭。"
CHANGE_TITLE = "修改{name}"
CHANGE_NOTE = "职责从下一次同步起按新的核对；已作出的记录不受影响。"
SAVE = "保存"
OUT_TITLE = "停用{name}？"
OUT_NOTE = (
    "立即退出，不能再登录服务器。已上报的记录照常有效；"
    "其设备上未上报的，留在设备里，恢复后才能上报。"
)
IN_TITLE = "恢复{name}？"
IN_NOTE = "可以用原来的口令再登录；职责与停用前相同。"
RESET_TITLE = "重设{name}的口令？"
RESET_NOTE = (
    "现在的口令立即作废，换成一次性登记码。{name}凭码设定新口令之前，各台设备都不能同步；"
    "未上报的记录留在设备里，设定后照常上报。"
)
REVOKE_TITLE = "吊销“{label}”？"
REVOKE_NOTE = (
    "这台设备不再收发任何记录，离线许可到期后也不再续。使用人：{people}。"
    "其口令若可能泄露，另请“重设口令”。"
)
REVOKE_PENDING = (
    "它上次说还有 {count} 项未上报：这些记录留在设备里，等“恢复设备”后上报；"
    "找不回的，由本人在另一台重新办理。"
)
REVOKE_NONE = "它上次联网时没有未上报的记录；之后办理的，留在设备里，等“恢复设备”后上报。"
READMIT_TITLE = "恢复“{label}”？"
READMIT_NOTE = "可以再收发记录，未上报的自动上报。确认设备仍在使用人手里，没有被复制。"
REASON = "原因"
REASON_HOLDER = "原因（必填，留痕），如：电脑遗失"
REASON_MISSING = "请写明原因"
ASK_ON_TITLE = "要求新设备凭登记码加入？"
ASK_ON_NOTE = "今后每台新设备都要一个登记码；已加入的照常使用。整个服务器的各辖区都按此办理。"
ASK_OFF_TITLE = "不再要求登记码？"
ASK_OFF_NOTE = "今后有口令的人员在任何电脑上都能加入。整个服务器的各辖区都按此办理。"
ASK_ON, ASK_OFF = "要求登记码", "不再要求"

CODE_TITLE = "{name}的一次性登记码"
CODE_NOTE = "只显示这一次。{until} 前有效，用一次即失效，输错 5 次作废。当面交给本人，不要发消息。"
CODE_FIRST = "本人在自己的电脑上选“用登记码登记本机”，并设定口令。"
CODE_MORE = "本人在新电脑上选“用登记码登记本机”，用自己的口令登录。"
COPY, PRINT, DONE = "复制", "打印登记单", "已交付"
PRINTING = "正在打印…"
NO_PRINTER = "没有可用的打印机；请抄写或复制后当面交付"
SLIP_TITLE = "{office}登记单"
SLIP_NOTE = "一次性登记码，只交本人；登记后请销毁本单。"
SLIP_COLUMNS = ("项目", "内容")
SLIP_ROWS = {
    "name": "姓名",
    "officer": "人员编号",
    "address": "服务器地址",
    "code": "登记码",
    "until": "有效至",
    "how": "怎样登记",
}
SLIP_HOW = "打开本程序，在欢迎页选“用登记码登记本机”，照本单填写。"

ADDED = "已新增{name}"
CHANGED = "已修改{name}"
PUT_OUT_DONE = "已停用{name}"
LET_IN_DONE = "已恢复{name}"
REVOKED_DONE = "已吊销“{label}”"
READMITTED_DONE = "已恢复“{label}”"
CODES_ON, CODES_OFF = "新设备今后须凭登记码加入", "新设备今后凭口令即可加入"

ACT_LINES = {
    "officer_added": "{by}新增人员{subject}",
    "officer_changed": "{by}修改人员{subject}",
    "officer_put_out": "{by}停用{subject}",
    "officer_let_in": "{by}恢复{subject}",
    "code_given": "{by}给{subject}发了登记码",
    "first_code_given": "{by}重设{subject}的口令，发了登记码",
    "code_redeemed": "{subject}用了登记码",
    "device_enrolled": "{by}登记了设备“{subject}”",
    "device_revoked": "{by}吊销设备“{subject}”：{detail}",
    "device_let_in": "{by}恢复设备“{subject}”：{detail}",
    "codes_asked": "{by}要求新设备凭登记码加入",
    "codes_not_asked": "{by}不再要求登记码",
}
ACT_UNKNOWN = "{by}：{act} {subject}"

ENROL = "用登记码登记本机"
ENROL_TIP = "办公室已经设立：照管理员给的登记单，或从本机上的汇集点，把这台电脑加入"
ENROL_NOTE = "照管理员给的登记单填写。登记码用一次即失效；数据存到 {folder}，自始以口令加密。"
ENROL_FIELDS = {
    "address": "服务器地址",
    "officer": "人员编号",
    "code": "登记码",
    "password": "设定口令",
    "again": "再输一次",
}
ENROL_OWN = "办公服务器口令"
ENROL_ADDRESS_HOLDER = "postgresql://主机/库名"
ENROL_CODE_HOLDER = "四组，每组五个字符；大小写、横线不论"
ENROL_WAYS = {
    "first": "首次登记，设定口令",
    "more": "已有口令，再加一台",
    "hub": "没有服务器，用汇集点",
}
ENROL_HUB_TITLE = "从汇集点加入办公室"
ENROL_HUB_HEAD = "不设服务器的办公室，由一台电脑汇集记录。数据存到 {folder}，自始以口令加密。"
ENROL_HUB = "汇集点目录"
ENROL_HUB_HOLDER = "在本机磁盘上；不能是网络共享"
ENROL_HUB_CHOOSE = "选择…"
ENROL_HUB_NOTE = (
    "汇集点没有地方核对口令：凭人员编号加入，一经加入即留痕，管理员在“人员与设备”核对。"
    "口令只用于本机：{rules}"
)
ENROL_WAYS_NAME = "登记方式"
ENROL_BUTTON = "登记并加入"
ENROL_BACK = "返回"
ENROL_MISSING = "请填写{field}"
ENROL_DIFFERS = "两次输入的口令不一致"
ENROLLING = "正在登记并加入办公室"
ENROLLING_NOTE = (
    "先核对登记码，再收取记录，自始以口令加密；中途停下，登记码仍算用过，可用口令重新加入。"
)
ENROL_FAILED = "没有登记"
SETTLING_TITLE = "本机数据"
SETTLING = "正在收拾上次没有完成的加入"
SETTLING_NOTE = "收取未完的删去，办公室已认得本机的放到位；原有数据不动。"

CODE_TYPE = "输入一次性登记码"
CODE_FIRST_NOTE = "口令重设过或首次使用：填管理员给的登记码，设定新口令，用于登录办公服务器和本机。"
CODE_MORE_NOTE = "只登记本机：填管理员给的登记码和现在的办公服务器口令，登记后接着同步。"
CODE_TO_MORE, CODE_TO_FIRST = "口令没有变，只登记本机", "口令重设过，设定新口令"
CODE_OK = "登记并继续"
CODE_EMPTY = "请输入登记码"
CODE_WORKING = "正在核对登记码"
CODE_DONE = "登记码已用，接着同步"

ANEW = "没有人记得口令：从办公室重新加入"
ANEW_TITLE = "从办公室重新加入"
ANEW_NOTE = (
    "没有口令，本机数据打不开。重新加入会从办公服务器收取全部记录；原有数据整个改名为“{name}-日期-时间”，"
    "不删除，其中未上报的记录仍在里面：想起口令后打开该文件夹登录、同步即可。"
)
ANEW_DONE = "已重新加入，原有数据在 {aside}。"
ANEW_LEFT = "它 {at} 联网时还有 {count} 项未上报；想起口令后打开该文件夹登录、同步即可"
ANEW_NONE = "它 {at} 联网时没有未上报的；之后办理的仍在里面，想起口令后打开该文件夹登录、同步即可"
ANEW_UNKNOWN = "服务器没有它的联网记录，里面有没有未上报的不得而知"
