"""What verifying a letter answers, on screen and on the command line."""

from collections.abc import Mapping

VERDICTS = {
    "genuine": "真实",
    "altered": "已被改动",
    "void": "已作废",
    "superseded": "已被取代",
    "unknown": "查无此函",
}
COPY_GENUINE = "校验码真实，正文未核"
UNKNOWN_OTHER = "无法核验"
"""Instead of 查无此函 where nothing was looked up: no code, another office, an unreadable file."""

GROUNDS = {
    "bytes_agree": "文件与签发时逐字节一致。",
    "code_holds": "校验码由{organ}签署，签名有效。",
    "code_of_paper": "这是随案文书的校验码，由经办人员签署；容缺受理函的校验码只由签发人签署。",
    "code_not_entitled": "校验码自称是{organ}的函，却不是有权签发的人签署的。",
    "code_of_clerk": "校验码由本机关的经办人员签署，不是签发人：函和决定书须在有台账的电脑上核验。",
    "copy_only": "这是扫描件、照片或转存件，只能核验校验码。请把文号、日期和正文与正本逐项对照。",
    "code_alone": "只核验了校验码。请把纸面的文号、日期和正文与正本逐项对照。",
    "no_code": "这不是本系统函件的校验码（应以 JO1: 开头），或者没有粘贴完整。",
    "no_code_found": "文件中没有找到函件的校验码：不是本系统的函件，或者图像不够清晰。",
    "several_codes": "同一页上有 {count} 个不同的校验码，不能判定是哪一份函的："
    "请逐份扫描、逐份核验。",
    "signed_extras": "正本之后、签名之前另加了{what}：签名是本机关的，内容却不只是这份函。",
    "other_office": "校验码由别的机关签署（钥匙号 {key}，自称文号 {number}），这里没有它的公钥，"
    "不能判定真假。请向该机关索取核验公钥。",
    "code_forged": "校验码自称由{organ}签署，但签名不符：校验码是伪造的或被改过。",
    "content_forged": "文件所带的函件内容与校验码不符：内容被换过。",
    "other_content": "校验码的签名有效，但它所指的内容与台账中这一文号的函件不同。",
    "bytes_after_end": "正本之后另加了 {count} 个字节。",
    "pages_appended": "正本之后添加了 {count} 页。",
    "pages_differ": "正本 {ours} 页，这个文件 {theirs} 页。",
    "text_differs": "第 {page} 页的文字不同：正本为“{ours}”，这个文件为“{theirs}”。",
    "drawing_differs": "第 {page} 页文字相同而图像不同：有内容被遮盖、添加或移动。",
    "drawn_otherwise": "校验码有效、文字与签发内容一致，但版面与本机重制的不同："
    "可能出自其他版本的程序，也可能改过版面。请在有台账的电脑上核验。",
    "resaved": "文件被其他软件重新保存过：各页看上去与正本一致，但已不是签发时的字节，"
    "不能作为正本。",
    "void_marked": "这是标明“作废”的版本。",
    "signature_holds": "“{signer}”的电子签名有效，带时间戳，签名后没有改动。",
    "signature_unstamped": "“{signer}”的电子签名有效，签名后没有改动（待补时间戳）。",
    "signature_stamp_unknown": "“{signer}”的电子签名有效，签名后没有改动；"
    "文件所带的时间戳未经本机关登记，不能证明签署时间。",
    "signature_broken": "“{signer}”的电子签名无效：签名后文件被改动、另加了签名，"
    "或签名时证书不在有效期内。",
    "signature_foreign": "“{signer}”的电子签名所用证书不是本机关登记的。",
    "before_stamp": "这是加盖时间戳之前的正本，签名有效，内容相同。",
    "file_locked": "文件有打开口令，读不了。",
    "file_damaged": "文件已损坏或不完整，读不了。",
    "file_too_large": "图像过大，读不了。",
    "file_stalled": "文件读了太久仍未读完，已停止；可能已损坏或有意构造。",
    "file_no_file": "这不是 PDF，也不是 PNG、JPEG、TIFF 图像。",
    "not_in_register": "签名有效，但台账中没有“{number}”：可能尚未同步到这台电脑。",
    "paper_in_register": "台账：“{number}”是已出具的{name}。",
    "paper_sealed_as": "台账：已用印（{how}）。",
    "paper_not_sealed": "台账：还没有用印。",
    "paper_served_on": "台账：{on} 已送达。",
    "paper_withdrawn": "台账：出具“{number}”的办理已被撤销，这份文书作废。",
    "paper_outdated": "台账：{field}其后已更正，与文书上的不同。",
    "pages_erased": "“{number}”的留存件已依法删除，只核验了文件本身。",
    "sealed_exists": "这是“{number}”用印前的文件，已被用印的正本取代。",
    "in_force": "台账：“{number}”有效，期限至 {due}。",
    "awaits_lapse": "台账：“{number}”已过期限（{due}），待确认失效，不宜再凭此函办理。",
    "not_served": "台账：“{number}”已签发，尚未送达，期限至 {due}。",
    "external_unfit": "“{number}”留存的外部签章文件与本函不符：{why}。请由印章管理员查明。",
    "external_unheld": "“{number}”现在重制不出用印时的版面，"
    "无法核对留存的外部签章文件。请由印章管理员查明。",
    "extended": "台账：已延期至 {until}。",
    "redeemed": "台账：所缺材料已于 {on} 全部补齐。",
    "not_sealed_yet": "台账：尚未用印。",
    "voided": "台账：“{number}”已于 {on} 作废，原因：{reason}。",
    "revoked": "台账：“{number}”已于 {on} 撤回，原因：{reason}。",
    "lapsed": "台账：“{number}”已于 {on} 确认失效。",
    "replaced": "台账：“{number}”自 {on} 起由“{reason}”取代。",
    "corrected": "台账：{field}其后已更正，函上为“{told}”，现为“{now}”，更正函尚未送达。",
    "replaced_by": "同一案件已另发“{number}”。",
}
NO_REGISTER = "没有查台账：这份文书后来是否作废、撤回或失效，请在联席办的电脑上核验。"
LOOKED_NOTHING_UP = frozenset(
    {
        "no_code",
        "no_code_found",
        "several_codes",
        "other_office",
        "drawn_otherwise",
        "code_of_clerk",
        "file_locked",
        "file_damaged",
        "file_too_large",
        "file_stalled",
        "file_no_file",
    }
)
COPIES = frozenset({"copy_only", "code_alone"})

ROWS = {
    "number": "文号",
    "issued_on": "成文日期",
    "organ": "签发机关",
    "key": "钥匙号",
    "digest": "文件指纹（SHA-256）",
    "source": "核验对象",
    "signature": "电子签名",
}
CLI = {
    "verdict": "{verdict}　{source}",
    "ground": "  · {said}",
    "row": "  {name}：{value}",
    "keys_written": "已写出核验公钥：{file}，指纹 {fingerprint}（请用电话等方式告诉对方核对）",
}
HELP = {
    "verify": "核验一封函：PDF、扫描图像或二维码文字",
    "verify_what": "文件，或 JO1: 开头的二维码文字",
    "verify_keys": "签发机关的核验公钥文件（可重复给出），由 letter keys 写出",
    "keys": "写出本机关的核验公钥，交给需要离线核验的单位",
}


def verdict_said(verdict: str, codes: tuple[str, ...]) -> str:
    """Return the verdict in words: a copy's code is said to be no more than that."""
    if verdict == "genuine" and COPIES & set(codes):
        return COPY_GENUINE
    if verdict == "unknown" and codes and codes[0] in LOOKED_NOTHING_UP:
        return UNKNOWN_OTHER
    return VERDICTS[verdict]


def ground_said(code: str, facts: Mapping[str, str]) -> str:
    """Return a ground as a sentence."""
    return GROUNDS[code].format_map(facts)


TITLE = "核验函件"
HINTS = (
    ("Ctrl O", "打开文件"),
    ("Ctrl V", "粘贴文字或图像"),
    ("Ctrl Enter", "核验文字"),
    ("?", "快捷键"),
)
DROP = "把 PDF 或扫描图像拖到这里"
DROP_NOTE = "也可以打开文件，或用 Ctrl+V 粘贴图像、二维码文字。文件只在本机读取，不上传。"
OPEN = "打开文件…"
OPEN_KEY = "Ctrl O"
OPEN_KINDS = "PDF 与图像 (*.pdf *.png *.jpg *.jpeg *.tif *.tiff)"
TEXT = "二维码文字"
TEXT_HOLDER = "JO1:…（用手机或扫码枪读出的文字）"
TEXT_GO = "核验"
TEXT_GO_KEY = "Ctrl Enter"
TEXT_MISSING = "请先粘贴二维码文字"
KEYS = "核验公钥"
KEYS_NOTE = "外单位凭公钥可不联网核验本机关的函；核验别的机关的函，先读入它的公钥。"
KEYS_READ = "读入公钥…"
KEYS_WRITE = "写出公钥…"
KEYS_FILE = "{organ}核验公钥.json"
KEYS_KINDS = "核验公钥 (*.json)"
KEYS_KNOWN = "已读入：{organs}"
KEYS_TAKEN = "已读入{organ}的核验公钥"
KEYS_WRITTEN = "已写出，指纹 {fingerprint}：请用电话等方式告诉对方核对"
RESULT = "核验结果"
NOTHING_YET = "核验结果显示在这里"
NOTHING_NOTE = "真实、已被改动、已作废、已被取代、查无此函，各写明理由。"
WORKING = "正在核验 {name}"
PASTED_PICTURE = "粘贴的图像"
PASTED_TEXT = "粘贴的二维码文字"
NOT_READ = "{name} 读不了：{why}"
TOO_LARGE = "{name} 超过 {limit} MB，不核验"
EARLIER = "本次已核验"
SIGNATURE_INVALID = "已无效"
OPEN_LETTER = "打开函件"
OPEN_CASE = "打开案件"
NO_LETTER = "台账中没有这份文书"
BUTTON = "核验函件"
EARLIER_LINE = "{verdict}　{source}"
READ = "读到的内容"
