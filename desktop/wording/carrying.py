"""What the command line says of work that is carried by hand."""

HELP = {
    "export": "把本机待同步内容写成加密携带文件，供U盘带到联网终端",
    "carry": "在联网终端提交他人携带文件中的内容（须经指定）",
    "export_log": "把共用记录写成加密携带文件，带回未联网的终端",
    "import_log": "导入带回的共用记录，逐条核对后写入",
    "out": "写出的文件",
    "file": "携带文件",
    "after": "从该序号之后写出，默认全部",
    "hub": "没有服务器的办公室：由一台电脑保管共用记录",
    "hub_found": "把单机使用的办公室迁到共用目录，本机成为第一台联机设备",
    "hub_officer": "在共用目录中增加或更改人员",
    "hub_epoch": "汇集点由备份恢复后开始新批次，各终端随后补报所缺",
    "hub_snapshot": "制作记录快照，供新终端首次同步使用",
    "hub_store": "单机办公室的数据目录",
    "hub_folder": "共用目录，须在保管电脑的本机硬盘上",
    "heal": "服务器由备份恢复并开始新批次后，把本机多出的记录送回",
    "renew": "本机数据被复制、或有人代交了签名不符的记录后，重新签名上报",
    "give_up": "不再等待他人终端送回其记录",
    "passphrase": "携带文件的口令：",
}
EXPORTED = "已写出 {entries} 条待同步记录：{file}。原记录仍在本机，导入后经同步核销"
CARRIED = "已提交 {entries} 条，其中未生效 {refused} 条，文件 {files} 个"
BEHIND = "有 {count} 人的案件此后已有新记录：请先把共用记录带回该终端，重新导出后再提交"
LOG_EXPORTED = "已写出 {entries} 条共用记录：{file}"
LOG_TAKEN = "已导入 {pulled} 条，冲突 {conflicts} 件，仍待同步 {waiting} 条"
HUB_FOUND = "已迁到共用目录 {hub}：{entries} 条记录，链首 {chain}"
HUB_EPOCH = "已开始新批次；请各终端按“补报向导”或运行 sync heal"
SNAPSHOT = "{scope} 的记录快照已制作：{entries} 条"
FORGOTTEN = "{name}：{said}"
HEALED = "已与恢复后的服务器对齐，{waiting} 条本机记录将重新送出"
RENEWED = "已重新签名，{waiting} 条本机记录将送出"
GIVEN_UP = "不再等待 {count} 条他人记录"
HUB_OFFICER = "共用目录中已有人员 {id}（{name}）"
SHEET_TITLE = "携带文件口令"
SHEET_WHAT = "{title}：{file}"
PASSPHRASE = "口令"
PASSPHRASE_AGAIN = "再输一次口令"
SHEET_NOTE = "文件整体加密；口令不保存，请与文件分开告知对方。"
SHEET_OK = "确定"
SHEET_CANCEL = "取消"
TOO_SHORT = "口令至少{least}个字符"
NOT_ALIKE = "两次输入的口令不同"
EXPORT_TITLE = "导出未同步内容"
EXPORT_LOG_TITLE = "导出共用记录"
IMPORT_TITLE = "导入共用记录"
KINDS = "携带文件 (*.jobundle)"
WORK_NAME = "未同步内容.jobundle"
LOG_NAME = "共用记录.jobundle"
CARRY_TITLE = "代交携带文件"
MENU = "用U盘携带"
MENU_TIP = "没有网络的终端，用加密文件交换记录"
