"""Words of the page of personal data (个人信息)."""

TITLE = "个人信息"
RAIL_TITLE = "设置"
OPEN = "个人信息"
NOT_ALLOWED = "不能查看个人信息清单"
FIND = "查找"
FIND_HOLDER = "案号、企业，或完整的姓名、电话、证件号"
FIND_TIP = "姓名、电话、证件号须写全才能查到；清单中一律遮盖"
FILTER = "按保存情况筛选"
FILTERS = {"": "全部", "due": "到期应删除", "proposed": "拟删除，待第二人"}
COLUMNS = {
    "person": "姓名 / 电话",
    "identity": "证件号",
    "case": "案号 / 企业",
    "kept": "办结 / 保存至",
    "keeping": "情况",
}
KEEPING = {"kept": "保存中", "due": "到期应删除", "proposed": "拟删除", "erased": "已删除"}
OPEN_CASE_STILL = "在办"
CLOSED = "{on} 办结"
UNTIL = "保存至 {on}"
NO_RULE = "办结时尚无保存期规定"
NONE_GIVEN = "未填写"
ERASED = "已依法删除"
COUNT = "{count} 人"
COUNT_MORE = "最近 {count} 人；写明案号或姓名可缩小范围"
EMPTY = ("还没有个人信息", "受理申请后，联系人列在这里。")
NOTHING = ("没有符合条件的个人信息", "姓名、电话、证件号须写全；案号、企业可只写一段。")
NOTHING_DUE = ("没有到期应删除的个人信息", "案件办结并过保存期后，列在这里。")
NOTHING_CHOSEN = "选一人，看存有哪些信息、谁看过"
KEYS = (("/", "查找"), ("Enter", "打开案件"), ("Ctrl E", "导出本人信息"), ("?", "快捷键"))
EXPORT = "导出本人信息"
EXPORT_KEY = "Ctrl E"
PROPOSE = "提出删除"
ERASE = "作为第二人删除"
CASE = "打开案件"
KEPT_TITLE = "存有的信息"
SEEN_TITLE = "查看、导出与删除"
SEEN_GAP = "\n\n"
SEEN_NONE = "没有人查看或导出过。"
SEEN = "{at}　{officer}　{said}"
SEEN_REASON = "理由：{reason}"
PAIRS = {
    "name": "姓名",
    "phone": "电话",
    "identity": "证件号",
    "cases": "所涉案件",
    "papers": "材料",
    "letters": "签收函件",
    "closed": "办结",
    "until": "保存至",
    "basis": "依据",
    "proposed": "拟删除人",
}
CASE_LINE = "{number} {enterprise}"
PAPERS = "{papers} 项，扫描件 {scans} 件"
LETTERS = "{count} 件"
REASON = "理由"
SHEETS = {
    "export": (
        "导出{name}的全部信息？",
        "导出 JSON 和同名 xlsx：本人姓名、电话、证件号全文，所涉案件，办理与查看记录；"
        "同案其他人仍遮盖。导出人、时间、理由和文件的 SHA-256 记入记录。",
        "选择位置并导出",
        "如：本人申请查阅",
    ),
    "propose": (
        "提出删除{name}的个人信息？",
        "现在只记录提出，不删除；须由另一人执行。",
        "提出删除",
        "如：保存期满；本人撤回同意",
    ),
    "erase": ("删除{name}的个人信息？删除后不能恢复", "", "删除，不能恢复", ""),
}
GOES = "删除：姓名、电话、证件号，以及用本人密钥密封的文件。任何人不能再打开。"
STAYS = (
    "不删除：办理记录（只有人员引用，仍可核验）、企业名称和代码、案件的扫描件、"
    "已签发的函件、纸质档案；这些按档案保管期限处理。"
)
BACKUPS = "备份中的密钥，到该备份删除时才消失。"
AT_HUB = "汇集点上的密钥在下次同步时删除，其他终端随后删除。"
SHARED = "共享服务器上的密钥，同步后由服务器管理员删除：joint-office server erase {ref}"
PROPOSED_BY = "由{who}提出。"
REASON_MISSING = "写明理由"
EXPORT_TITLE = "导出本人信息"
EXPORT_NAME = "本人信息 {number} {on}.json"
EXPORT_FILES = "本人信息 (*.json)"
WRITING = "正在导出本人信息"
WRITTEN = "已导出 {file} 和同名 xlsx，并记入记录"
NOT_WRITTEN = "没有导出 {file}：{why}"
