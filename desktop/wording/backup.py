"""Words of the tab of backups: copying the store, how it was found, salvage."""

from desktop.wording.store import LOG_FAULTS

TITLE = "备份"
TITLE_NOTE = "备份是一个文件夹：全部记录、附件和校验值；写完并核验无误才算成立。"
CHECK_TITLE = "数据检查"
CHECK_NOTE = "每次打开核对最近 1,000 条；每天或上次意外退出后通读全部记录，在后台进行。"
SETTINGS_TITLE = "提醒与每日副本"
PAIRS = {
    "folder": "数据文件夹",
    "last": "上次备份",
    "daily": "每日副本",
    "checked": "上次通读",
    "outbox": "未上报的副本",
}
WANTED = "应备份"
WELL = "完好"
BAD = "有损坏"
BACK_UP = "备份到文件夹…"
CHECK = "现在通读一遍"
SALVAGE = "抢救数据…"
SALVAGE_TIP = "把能够证明无误的记录和附件放进一个新的数据文件夹；现在的数据一字不动"
CHOOSE = "选择备份放在哪个文件夹（最好是另一块磁盘）"
CHOOSE_SALVAGE = "选择把抢救出的数据放在哪里"
FOLDER_NAME = "政企联席办备份-{at:%Y%m%d-%H%M%S}"
SALVAGE_NAME = "政企联席办抢救-{at:%Y%m%d-%H%M%S}"
BACKING_UP = "正在备份并核验"
SALVAGING = "正在抢救数据"
SALVAGING_NOTE = "逐条读出并以哈希值证明，未上报的最先；原来的数据一字不动。"
BACKED_UP = "已备份并核验 {entries} 条记录：{folder}"
SALVAGED = "抢救完成"
CHECKING = "正在后台通读，不影响办理"
CHECKED_NOW = "全部记录已通读"
NEVER = "从未备份"
LAST = "{at}（{age}），{entries} 条记录，{folder}"
TODAY = "今天"
AGE = "{days} 天前"
NEVER_WARNING = "这个办公室没有服务器，数据只在这台电脑上，还从未备份过"
OLD_WARNING = "上次备份是 {age} 天前，已超过办公室定的 {days} 天"
REMIND_NOTE = "到“设置 › 备份与检查”一键备份，办理不受影响。"
UNCHECKED = "还没有通读过"
CHECKED = "{at}，{entries} 条记录，链值、签名、页面全部相符"
CHECKED_BAD = "{at}，{why}"
OUTBOX = "{count} 条未上报的记录另存于 outbox.log"
OUTBOX_NONE = "不与其他终端共享，没有未上报的记录"
DAILY = "每天一份，保留 {days} 天，在 {folder}"
DAILY_NONE = "没有启用；由管理员在下方设定"
NOT_DONE = "没有备份"
NOT_SALVAGED = "没有抢救"


def fault(rule: str) -> str:
    """Return what a fault of the record is called, without its place."""
    said = LOG_FAULTS.get(rule, ("", ""))[0]
    return said.split("（")[0].replace("第{position}条记录", "记录").split("{")[0].rstrip("：")
