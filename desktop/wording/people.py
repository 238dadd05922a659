"""What signing in with a password, the locked window and the list of slots say."""

ASK = "登录口令"
ASK_NOTE = "口令只在本机核对；连得上办公室时同时登录办公服务器。"
SERVER = "办公服务器口令"
SERVER_NOTE = "本机的口令没有错，但办公服务器不认。请输入办公服务器的口令，登录一次即可续期。"
SET = "设定口令"
SET_CODE_NOTE = "一次性口令只能用来设定您本人的口令。口令只有您知道，管理员也查不到。"
SET_FIRST_NOTE = (
    "正式办公须有口令：设定后，本机数据即以它加密，以后凭口令打开。"
    "口令丢失无法找回；有办公服务器的，可以重新加入后再同步。"
)
SET_SHARED_NOTE = (
    "请输入您在办公服务器的口令。核对后，本机数据即以它加密，以后登录与打开数据用同一个口令。"
)
SET_HUB_NOTE = (
    "不设服务器的办公室没有地方核对口令，请当面确认是系统管理员本人。设定后，本机数据即以它加密，"
    "设定一事留痕；其他人员凭系统管理员在本机发的一次性口令登录。"
)
AGAIN = "再输一次"
NEW = "新口令"
OLD = "现在的口令"
RULES = "至少 {least} 个字符，可用一句话；不含本人编号和姓名；不是重复或连续的字符。"
FITS = "可以使用，请再输一次"
AGREES = "两次一致"
DIFFERS = "两次输入的不一致"
ENTER = "进入"
SET_BUTTON = "设定并进入"
CHANGE_BUTTON = "改口令"
BACK = "换一个人"
BUSY = "正在核对…"
SEALING = "正在加密本机数据"
SEALING_NOTE = "记录与附件逐一加密并核对；中途停下，数据仍是完整的。"
EMPTY_PASSWORD = "请输入口令"

LOCKED_TITLE = "本机数据已加密"
LOCKED_NOTE = "选择您的姓名，用本人口令打开。"
FIRST_WANTED = "这个办公室还没有口令，请登录并设定"
FIRST_OF_ADMINISTRATOR = "这个办公室还没有口令，请系统管理员（{people}）先登录并设定"
PASSWORD_WANTED = "请用口令登录"

SCREEN_LOCKED = "窗口已锁定"
SCREEN_LOCKED_NOTE = "{name}自 {since} 起在办。草稿都在，正在进行的工作照常继续。"
NOT_ASKED = "锁定期间没有询问文件：{title}"
NOT_ASKED_NOTE = "什么也没有写出、读入，请再办一次。"
UNLOCK = "解锁"
OTHER_PERSON = "换人"
LOCK = "锁定窗口"
LOCK_KEY = "F12"

SESSION = "本次登录"
SESSION_FACTS = {
    "who": "姓名",
    "bureau": "单位",
    "duties": "职责",
    "since": "登录于",
    "permit": "离线许可至",
    "device": "本机",
}
CHANGE = "修改口令"
CHANGE_NOTE = "办公服务器上的口令一并修改；连不上时，两处都不改。"
CHANGED = "口令已修改"
PERMIT = "{until}（到期前连一次办公室即续）"
"""What a session's card says."""

SLOTS = "谁能打开本机数据"
SLOTS_NOTE = "每人凭本人口令打开。许可到期须连一次办公室；一次性口令只显示一次。"
SLOT_LINE = "{bureau} · 许可至 {until}"
SLOT_NONE_LINE = "{bureau} · 本机没有口令"
SLOT_CODE = "未设本人口令"
SLOT_LOCKED = "锁至 {until}"
GIVE = "发一次性口令"
GIVE_AGAIN = "重发一次性口令"
REMOVE = "停用登录"
REMOVE_TITLE = "停用{name}在本机的登录？"
REMOVE_NOTE = "已签名的记录照常保留和上报。已抄走本机数据又知道口令的人，仍能打开抄走的那份。"
CODE_TITLE = "{name}的一次性口令"
CODE_NOTE = "只显示这一次，请当面告知；{name}首次登录时须改成自己的口令。"
COPY = "复制"
DONE = "已告知"
PLAIN = "本机数据没有加密：演示办公室选择姓名即可登录。"

DEVICES = "共用记录的终端"
DEVICE_LINE = "最近同步 {at}"
DEVICE_WAITS = "有未上报"
SERVER_WAYS = (
    "增加、停用人员，发登记码，吊销遗失的设备，都在“人员与设备”办理。"
    "从不联网的设备，由服务器管理员执行下面的命令登记。"
)
SERVER_CHOICE = "要服务器管理员办理的事"
ASK_ENROL = "登记从不联网的设备"
COMMANDS = {"enrol": "joint-office server device enrol 文件 --label 名称"}
COPY_COMMAND = "复制命令"
NO_SERVER = "没有办公服务器，本机就是整个办公室。"
OWN_CHANGE = "本人的口令在左下角姓名处修改"
OWN_REMOVE = "不能停用本人的登录，请另一名管理员办理"
CLOSED = "系统管理员不看案件内容"
CLOSED_NOTE = "您的职责只有系统管理。需要办理或查阅案件的，请另加相应职责；审计人员可以查阅全部。"
STAND_IN_OVER = "已经结束"
STAND_IN_LAST_DAY = "今天到期，明天起不再代理"

FOR = "{name}（代{principal}）"
STAND_INS = "代理"
STAND_INS_NOTE = (
    "同一单位的人员之间，按日期代行职责；记录写明“代某某”。"
    "代理人所办视为两人所办：起草、核稿、签发仍须不同的人。签发人可登记本人的代理，"
    "其他由系统管理员登记；系统管理与审计不能代理。"
)
STAND_IN_LINE = "{delegate} 代 {officer}"
STAND_IN_DAYS = "{since} 至 {until}"
STAND_IN_NONE = "没有代理"
STAND_IN_END = "提前结束"
STAND_IN_ADD = "登记代理"
STAND_IN_FIELDS = {"officer": "谁的职责", "delegate": "由谁代理", "since": "自", "until": "至"}


def by_name(name: str, principal: str) -> str:
    """Return who made an entry, with the officer it was made for."""
    return FOR.format(name=name, principal=principal) if principal else name
