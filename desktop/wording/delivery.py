"""Words of what leaves the office as files: e-mail, folder, envelopes, labels, batches on paper."""

FINDINGS: dict[str, tuple[str, str]] = {
    "address_unfit": ("“{given}”不是电子邮件地址", "请写如 name@example.cn，多个地址用逗号分开"),
    "address_missing": ("没有写电子邮件地址", "请写如 name@example.cn"),
    "paper_unnumbered": ("{what}还没有文号", "编号后再送出"),
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
