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
AGAIN = "再输一次"
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
SHOWN = "显示口令"

LOCKED_TITLE = "本机数据已加密"
LOCKED_NOTE = "选择您的姓名，用本人口令打开。"
TYPE_ID = "本机没有列出您的，请向管理员要一次性口令。"
FIRST_WANTED = "这个办公室还没有口令，请登录并设定"
PASSWORD_WANTED = "请用口令登录"

SCREEN_LOCKED = "窗口已锁定"
SCREEN_LOCKED_NOTE = "{name}自 {since} 起在办。草稿都在，正在进行的工作照常继续。"
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

SLOTS_TAB = "登录与设备"
SLOTS = "谁能打开本机数据"
SLOTS_NOTE = "每人凭本人口令打开。许可到期须连一次办公室；一次性口令只显示一次。"
SLOT_LINE = "{bureau} · 许可至 {until}"
SLOT_NONE_LINE = "{bureau} · 本机没有口令"
SLOT_CODE = "未设本人口令"
SLOT_LOCKED = "锁至 {until}"
GIVE = "发一次性口令"
GIVE_AGAIN = "重发一次性口令"
REMOVE = "取消"
REMOVE_TITLE = "取消{name}在本机的登录？"
REMOVE_NOTE = "已签名的记录照常保留和上报。已抄走本机数据又知道口令的人，仍能打开抄走的那份。"
CODE_TITLE = "{name}的一次性口令"
CODE_NOTE = "只显示这一次，请当面告知；{name}首次登录时须改成自己的口令。"
COPY = "复制"
DONE = "已告知"
PLAIN = "本机数据没有加密：演示办公室选择姓名即可登录。"
OWN = "本人"

DEVICES = "办公室的设备"
DEVICES_NOTE = "停用后，该设备不能再同步；已上报的记录不受影响。"
DEVICE_LINE = "{people}"
DEVICE_REVOKED = "已停用"
DEVICE_FORKED = "数据被复制过"
DEVICE_THIS = "本机"
SERVER_ONLY = "须由数据库管理员办理：{command}"
NO_SERVER = "没有办公服务器，本机就是整个办公室。"

KEYS = (("F12", "锁定窗口"), ("Ctrl+L", "换人"))
