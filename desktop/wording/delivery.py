"""Words of what leaves the office as files: e-mail, folder, envelopes, labels, batches on paper."""

FINDINGS: dict[str, tuple[str, str]] = {
    "address_unfit": ("“{given}”不是电子邮件地址", "请写如 name@example.cn，多个地址用逗号分开"),
    "address_missing": ("没有写电子邮件地址", "请写如 name@example.cn"),
    "paper_unnumbered": ("{what}还没有文号", "编号后再送出"),
    "paper_reworded": (
        "{name}{number}重制的内容与出具时不同，未印校验码",
        "请以已交付的原件为准，或另行出具。",
    ),
    "paper_undrawn": (
        "{name} {number}未写出：下列字没有可用字形：{characters}",
        "核对用字，或加装字体",
    ),
    "paper_unmade": ("{number}没有 PDF 版式", "在案件里查看这份文书"),
    "label_overfull": ("“{text}”放不进{sheet}", "换用大一号的信封，或手写"),
    "sheet_unknown": ("没有“{sheet}”这种信封或标签", "从列表中选择"),
    "papers_none": ("没有选中文书", "先在台账里选中一份或几份"),
    "mail_too_large": ("附件共 {size_mb} MB，超过 {limit_mb} MB", "少选几份，分几封发送"),
}
LETTER = "容缺受理函"
DRAFT = "{enterprise}的函稿"
FILE = "{number}.pdf"
SUBJECT = "{name} {number}"
SUBJECT_MANY = "{name} {number} 等 {count} 份文书"
LISTED = "{place}. {name}（{number}）"
MAIL_TEXT = """您好：

现送上以下文书，见附件，请查收：

{papers}

收到后请回复确认。如有疑问，请与我们联系{contact}。

{organ}
{on}
"""
CONTACT = "（{contact}）"
CONTACT_MARK = " "
WROTE = "已导出 {count} 份文书到“{folder}”"
WROTE_KNOWN = "已导出 {count} 份文书到“{folder}”，其中 {known} 份原已在那里、内容相同"
WROTE_MAIL = "已写出邮件文件“{file}”，附 {count} 份文书；用邮件程序打开、核对后发送"
SEND = "送出"
SEND_KEY = "S"
SEND_NOTE = "批量打印、导出到文件夹、邮件文件、信封、档案标签、归档包"
SEND_NONE = "先在容缺受理函或其他文书里选中一份或几份"
THIS_CASE = "本案"
SEND_CASE_NONE = "本案还没有编号的文书"
TITLE = "送出 {count} 份文书"
TITLE_ONE = "送出 {number}"
WAYS = {
    "print": "批量打印",
    "folder": "导出到文件夹",
    "mail": "邮件文件",
    "envelope": "信封",
    "label": "档案标签",
    "package": "归档包",
}
WAY = "方式"
CONFIRM = {
    "print": "预览并打印",
    "folder": "选择文件夹",
    "mail": "写出邮件文件",
    "envelope": "预览信封",
    "label": "预览标签",
    "package": "导出归档包",
}
NOTES = {
    "print": "打印留存的原件，逐份送往打印机，已编号的函逐份记入打印份数。",
    "folder": "以文号命名，同名而内容不同的不覆盖，另加序号。",
    "mail": "写成 .eml 文件，附 PDF；用邮件程序打开、核对后发送。送达仍须在函件上登记。",
    "envelope": "收件人取自文书的主送机关或案件的申请单位；没有登记的地址不印。",
    "label": "每件案件一枚。",
    "package": "每件案件一包：函件、数据、签名、留痕、校验和，不用本程序也能看。导出记入留痕。",
}
MAIL_TO = "收件人"
MAIL_TO_HOLDER = "name@example.cn，多个用逗号分开"
MAIL_FROM = "发件人"
SHEET = "版式"
SKIP = "首张已用去的枚数"
SKIP_UNFIT = "首张已用去的枚数：“{given}”不是 0 到 {most} 的整数"
MOST_SKIPPED = 99
PERSONS = "含个人信息和扫描件"
REASON = "导出个人信息的理由"
REASON_HOLDER = "如：移交区档案馆、行政复议调阅"
REASON_MISSING = "导出个人信息须写明理由"
FORM = "形式"
FORMS = (("zip", "一个压缩文件（.zip）"), ("folder", "文件夹"))
RUNNING = {
    "print": "正在取出文书",
    "folder": "正在导出文书",
    "mail": "正在写出邮件文件",
    "envelope": "正在排印信封",
    "label": "正在排印标签",
    "package": "正在导出归档包",
}
FOLDER_TITLE = "选择文件夹"
MAIL_TITLE = "写出邮件文件"
MAIL_KINDS = "邮件文件 (*.eml)"
MAIL_NAME = "{number}.eml"
PACKAGE_TITLE = "导出归档包"
PACKAGE_KINDS = "压缩文件 (*.zip)"
PACKAGE_NAME = "归档包 {number}.zip"
PACKED = "已导出 {count} 个归档包到“{folder}”"
PACKED_LACKING = "已导出 {count} 个归档包到“{folder}”；有内容没有收入，见各包目录"
PACKED_SOME = "已导出 {count} 个归档包；其余没有导出：{why}"
SHEET_NAME = "{name} {on}"
