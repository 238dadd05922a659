"""Words of sealing: its methods, certificates, time stamps, and what stands against them."""

from typing import Any

FINDINGS: dict[str, tuple[str, str]] = {
    "original_missing": (
        "这种用印方式需要先有签好的文件",
        "在函件页按“用印”办理，或用命令 letter seal",
    ),
    "original_is_file": ("本函的正本是电子文件，不是纸上盖章", "纸质盖章的函才留存扫描件"),
    "original_of_another": ("这不是本函签名文件的时间戳", "对本函留存的签名文件加盖时间戳"),
    "stamped_before": ("本函的签名已有时间戳", "无需再加"),
    "key_file_unknown": ("这不是证书文件（PKCS#12，.p12 或 .pfx），或者已损坏", "选择机构证书文件"),
    "key_password_wrong": ("证书口令不对", "核对后重新输入"),
    "key_missing": ("文件中没有证书或没有私钥", "选择带私钥的机构证书文件"),
    "key_not_rsa": (
        "证书的密钥不是 RSA：用它签名会使文件不再符合 PDF/A-2",
        "向发证机构申请 RSA 证书",
    ),
    "key_too_short": ("证书的 RSA 密钥只有 {bits} 位", "使用 {least} 位以上的证书"),
    "key_of_another": ("私钥与证书不是一对", "重新导出证书文件"),
    "certificate_early": ("证书自 {since} 起才有效", "核对电脑时间，或到期后再用"),
    "certificate_expired": ("证书已于 {until} 到期", "换用有效的证书"),
    "certificate_of_issuer": ("这是签发机构的证书，不能用来签函", "选择本机关的签名证书"),
    "certificate_usage": ("“{subject}”的证书用途不含文件签名", "向发证机构申请文件签名证书"),
    "token_support_missing": (
        "这台电脑没有装令牌支持（python-pkcs11）",
        "请管理员安装 joint-office[token]，或改用证书文件",
    ),
    "token_driver_unfit": ("“{file}”不是可用的令牌驱动（PKCS#11）", "选择令牌厂商给出的驱动文件"),
    "token_missing": ("没有找到令牌{label}", "插好令牌后重试"),
    "token_many": ("插着几个令牌：{labels}", "只留一个，或用命令的 --token-label 指定"),
    "token_pin_wrong": ("令牌口令（PIN）不对", "核对后重新输入；连续输错会被锁定"),
    "token_locked": ("令牌口令已被锁定", "请令牌的管理人解锁"),
    "token_empty": ("令牌里没有带私钥的证书", "插入机关的签名令牌"),
    "token_failed": ("令牌没有应答（{why}）", "拔下重插后重试"),
    "signing_failed": ("没有签成（{why}），没有写入任何内容", "重试；仍不成时联系管理员"),
    "timestamp_failed": ("时间戳没有加上（{why}），函件保持原样", "检查地址与网络后重试"),
    "timestamp_address": ("“{given}”不是时间戳服务地址", "应以 http:// 或 https:// 开头"),
    "signature_unreadable": ("文件里的签名读不了（{why}）", "核对文件"),
    "sealed_file_unreadable": ("读不出来（{why}）", "选择平台给出的已签 PDF"),
    "sealed_file_pages": ("正本 {ours} 页，这个文件 {theirs} 页", "选择由本函导出并加盖印章的文件"),
    "sealed_file_text": (
        "第 {page} 页与本函不同：本函为“{ours}”，这个文件为“{theirs}”",
        "选择由本函导出并加盖印章的文件",
    ),
    "sealed_file_places": ("第 {page} 页的文字挪动过位置", "选择由本函导出并加盖印章的文件"),
    "sealed_file_same": ("这就是没有用印的文件", "选择平台加盖印章之后的文件"),
    "sealed_file_broken": (
        "文件里的签名无效：签名后又被改动、签名不止一个，或签名时证书不在有效期内",
        "请平台重新签章",
    ),
    "sealed_file_unsigned": (
        "文件里没有电子签名，不能当作平台签章的正本",
        "选择平台签章后给出的文件",
    ),
    "sealed_file_drawn": (
        "第 {page} 页在印章位置之外被遮盖、添加或改画",
        "请平台只在落款处加盖红色印章，重新签章",
    ),
    "sealed_file_covered": (
        "第 {page} 页印章位置的文字被遮盖或添写",
        "请平台只加盖红色印章，不要白底，也不要附加文字",
    ),
    "sealed_file_extras": (
        "文件里另有本函没有的内容（{what}）",
        "请平台只加盖印章，重新签章",
    ),
    "original_not_given": (
        "正本文件由程序办理用印时生成或核对，不能直接给出",
        "用命令 letter seal",
    ),
    "crl_unfit": (
        "吊销列表{file}不是 DER 或 PEM 格式的证书吊销列表",
        "选择发证机构给出的吊销列表文件",
    ),
    "crl_none": ("“{place}”里没有吊销列表（.crl、.der、.pem）", "另选位置，或清除后不带列表签名"),
    "crl_expired": (
        "吊销列表“{file}”已于 {until} 过期",
        "向发证机构取新的列表，或清除后不带列表签名",
    ),
    "crl_early": ("吊销列表“{file}”自 {since} 起才有效", "核对电脑时间，或换一份列表"),
    "crl_endless": ("吊销列表“{file}”没有写明何时更新", "换用发证机构正式发布的列表"),
    "paper_of_others": ("“{paper}”由他人填写、签署，不加盖本机关印章", "打印后由填写人签署"),
    "paper_sealed": ("这份文书已经用印", "无需再用印"),
    "paper_unsealed": ("这份文书还没有用印", "先由印章管理员用印，再送达"),
    "paper_served": ("这份文书已经送达", "送达情况见案件的函件页"),
    "papers_none_sealed": ("本案没有已用印、待送达的文书", "先由印章管理员用印"),
    "before_made": ("送达时间早于作出日期 {made}", "核对送达时间"),
    "before_sealed": ("送达时间早于用印日期 {sealed}", "核对送达时间"),
    "paper_pages_gone": (
        "“{number}”已用印，其留存件尚未传到本机，或已依法删除",
        "待文件同步后再打开；不得以未用印的重制件代替",
    ),
    "pages_gone": ("本函的留存件已依法删除", "不能再用印"),
    "scan_unfit": ("扫描件应为 PDF、JPG、PNG 或 TIFF", "重新扫描"),
}
UNREADABLE = {
    "locked": "有打开口令",
    "damaged": "不是 PDF，或者已损坏",
    "too_large": "页面过大",
    "stalled": "读了太久仍未读完",
    "no_file": "不是 PDF",
}
EXTRAS = {
    "annotation": "批注或链接",
    "attachment": "附件",
    "script": "脚本或自动动作",
    "form": "表单",
    "hidden": "只在打印或只在屏幕上显示的印章",
    "layers": "图层",
}
METHODS = {
    "electronic": "印章图样",
    "signed": "机构证书签名",
    "external": "外部电子印章平台",
    "physical": "实物盖章",
}
METHOD_NOTES = {
    "electronic": "把印章图样画入函件各页。文件不带签名，真伪凭校验码与台账核验。",
    "signed": "画入印章图样，并以机构证书（PAdES）签名：此后任何改动都会被发现。"
    "这是办公室内部的完整性保护，不是法定的安全电子签章。",
    "external": "导出未用印的文件，到电子印章平台签章，再导入。程序核对只有一个有效签名、"
    "除落款处的红色印章外与本函完全一致，才留存。",
    "physical": "打印后由印章管理员盖章。盖章后扫描，把扫描件留存于本函。",
}
ORIGINALS = {
    "signed": "机构证书签名",
    "external": "外部平台签章",
    "scan": "盖章扫描件",
}
AWAITS_STAMP = "待补时间戳"
REASON = "用印"
CLI_HELP = {
    "seal": "用印（须印章管理员）：印章图样、实物盖章、机构证书签名，或导入外部平台签好的文件",
    "scan": "留存盖章后的扫描件",
    "stamp": "给已签名的文书补加时间戳",
    "serve": "登记送达（函件、通知、决定等已用印的文书），生成送达回证",
    "serve_method": "送达方式，如 直接送达、邮寄送达、电子送达、留置送达",
    "serve_at": "送达时间（如 2026-11-03T10:20）；不给即现在",
    "serve_to": "签收人，JSON：name、phone、identity；密封保存，不进入记录",
    "drawn": "把印章图样画入文书",
    "physical": "打印后盖章，再以 letter scan 留存扫描件",
    "certificate": "机构证书文件；口令由 JOINT_OFFICE_SEAL_PASSWORD 给出，否则询问",
    "token": "令牌驱动（PKCS#11 的 .so 或 .dll）；口令（PIN）同证书口令一样给出",
    "token_label": "插着几个令牌时，用哪一个",
    "sealed_file": "外部电子印章平台签好的文件",
    "crl": (
        "发证机构的吊销列表（文件或文件夹，可重复给出）：使签名自带证书有效的证明；过期的不用；"
        "不给出时用本机上次用印的位置"
    ),
    "no_crl": "不带吊销列表签名，也不用本机记住的位置",
    "tsa": "时间戳服务地址（RFC 3161）",
    "password": "证书口令：",
}
METHOD = "用印方式"
CONSEQUENCE = "用印后即为正式文件，不能撤销，只能延期、撤回或作废。"
CHOOSE_KEY = "选择证书或令牌…"
CHOOSE_SEALED = "选择已签文件…"
WRITE_PLAIN = "导出未用印文件…"
LISTS = "吊销列表"
LISTS_AT = "吊销列表：{place}"
CHOOSE_LISTS = "选择吊销列表…"
CLEAR_LISTS = "不带列表"
NO_LISTS = "不带吊销列表：签名日后须另行证明证书当时有效"
LIST_AGE = "{file}：{issuer}，{since:%Y-%m-%d %H:%M} 发布（{days} 天前），有效至 {until}"
LIST_OLD = "，已较旧，请取新的列表"
LIST_ENDLESS = "未写明"
PASSWORD = "证书口令或令牌 PIN（不保存）"
NO_FILE = "还没有选择文件"
FILE_MISSING = {
    "signed": "请选择机构证书文件（.p12、.pfx），或令牌驱动（.so、.dll）",
    "external": "请选择平台签好的 PDF",
}
KINDS = {
    "signed": "机构证书与令牌驱动 (*.p12 *.pfx *.so *.dll *.dylib)",
    "external": "PDF (*.pdf)",
    "scan": "扫描件 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)",
    "lists": "吊销列表 (*.crl *.der *.pem)",
}
TITLES = {
    "lists": "选择吊销列表",
    "signed": "选择机构证书",
    "external": "选择平台签好的文件",
    "scan": "选择盖章后的扫描件",
    "plain": "导出未用印的函件",
}
PLAIN_NAME = "{number}（待签章）.pdf"
SEALING = "正在用印"
SCANNING = "正在存入扫描件"
STAMPING = "正在加盖时间戳"
ACTS = {"view-scan": "查看盖章扫描件", "keep-scan": "留存盖章扫描件", "stamp-letter": "补加时间戳"}
STAMP_TITLE = "补加时间戳"
STAMP_FIELD = "时间戳服务地址（http:// 或 https://）"
STAMP_CONSEQUENCE = "向服务发送签名的摘要，不发送函件内容。加盖后函件内容与签名不变。"
FACT = "正本"
SEALED = "{method} {at:%Y-%m-%d %H:%M} {by}"
SERVED = "{method} {at:%Y-%m-%d %H:%M}"
TAKEN_BY = "签收 {name}"
ERASED_PERSON = "（已依法删除）"


def list_said(**age: Any) -> str:
    """Return how old a revocation list is, in words."""
    until = f"{age['until']:%Y-%m-%d %H:%M}" if age["until"] else LIST_ENDLESS
    return LIST_AGE.format(**{**age, "until": until}) + (LIST_OLD if age["is_old"] else "")


def original_said(form: str, level: str, signer: str, *, awaits: bool) -> str:
    """Return what stands for the sealed letter, in words."""
    said = " ".join(filter(None, (ORIGINALS[form], level)))
    return "，".join(filter(None, (said, signer, AWAITS_STAMP if awaits else "")))
