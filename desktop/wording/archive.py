"""Words of a case's package for the archive: its tables, its index, what is not in it."""

FINDINGS: dict[str, tuple[str, str]] = {
    "persons_not_yours": (
        "归档包要含个人信息，而您的职责不能带出个人信息",
        "由窗口受理人员或联席办主任导出，或导出不含个人信息的归档包",
    ),
    "package_damaged": ("{what}的留存件已损坏，不能归档", "由管理员从备份恢复后再导出"),
}
STEM = "归档包 {number} {on}"
INDEX_TITLE = "{office}　归档包"
STATES = {True: "在办", False: "已办结"}
PERSONS = {
    True: "含个人信息（导出理由：{reason}）。请按个人信息保护的规定保管。",
    False: "不含个人信息：姓名、电话已遮盖，扫描件未收入。",
}
SAMPLE = "样张　模拟数据"
HEAD = {
    "number": "案号",
    "enterprise": "企业",
    "credit_code": "统一社会信用代码",
    "project": "项目",
    "project_code": "投资项目代码",
    "address": "用电地址",
    "state": "办理状态",
    "made": "导出时间",
    "by": "导出人",
    "program": "导出程序",
    "persons": "个人信息",
}
SECTIONS = {
    "files": "包内文件",
    "letters": "函件",
    "events": "办理经过",
    "missing": "没有收入的内容",
    "check": "不用本程序怎样查看和核验",
}
FILES = ("文件", "内容", "大小（字节）", "SHA-256")
LETTERS = ("文号", "状态", "成文日期", "最迟期限", "PDF 的 SHA-256", "已打印份数")
EVENTS = ("作出时间", "录入时间", "办理人", "部门", "事项", "详情")
MATTERS = ("事项", "收件日", "受理日", "结果", "办结日", "文书号", "外部编号")
STEPS = ("事项", "部门", "意见", "意见内容", "作出时间", "录入时间", "办理人")
PAPERS = ("材料", "状态", "来源", "编号", "日期", "扫描件数", "说明")
PERSON = ("用途", "姓名", "电话", "证件号码")
CONTACT = "联系人"
RECIPIENT = "签收人 {number}"
ERASED = "（已依法删除）"
SIGNATURES = (
    "行",
    "记录编号",
    "SHA-256",
    "签名人密钥",
    "签名（十六进制）",
    "共享序号",
    "链值",
    "接受时间",
    "裁决",
    "先到的记录",
    "被何记录撤销",
)
ABOUT = {
    "letter": "函件 {number}",
    "original": "{number} 签名、外部签章或盖章扫描的正本",
    "unsealed": "函件 {number}（用印前）",
    "content": "函件 {number} 的内容与二维码文字",
    "notice": "{name} {number}",
    "notice_unsealed": "{name} {number}（用印前）",
    "notice_original": "{name} {number} 签名、外部签章或盖章扫描的正本",
    "scan": "扫描件：{name}",
    "case": "全案数据（JSON）",
    "matters": "办理事项（CSV）",
    "steps": "各局意见（CSV）",
    "papers": "申请材料（CSV）",
    "letters": "函件（CSV）",
    "persons": "个人信息（CSV）",
    "events": "办理经过（CSV）",
    "entries": "记录原文，每行一条，即被签名的文字",
    "signatures": "每条记录的签名、链值与裁决（CSV）",
    "receipts": "共享服务器或本机汇集点的接受回执，每行一条",
    "key": "签名人公钥",
    "index": "目录（网页）",
    "text": "目录（纯文本）",
    "manifest": "清单（JSON）",
}
MISSING = {
    "erased": "{what}：密钥已依法删除，内容不能再打开",
    "absent": "{what}：文件还没有传到本机",
    "unmade": "{what}：有不能排印的字，没有版式",
    "persons": "{count} 个扫描件：未导出个人信息",
}
LETTER_FILE = "函件 {number}"
SCAN_FILE = "扫描件 {digest}"
CHECK = (
    "文件完整：在本目录执行 sha256sum -c SHA256SUMS，逐个文件应显示 OK"
    "（Windows 可用 certutil 逐个核对）。",
    "函件与文书是 PDF/A，任何 PDF 阅读器都能打开；数据是 JSON 与 CSV（UTF-8）；"
    "目录有网页和纯文本两种。",
    "记录签名：record/entries.jsonl 第 n 行的 UTF-8 字节（不含换行）就是被签名的内容，签名在 "
    "record/signatures.csv 第 n 行，算法 Ed25519，公钥是 record/keys 下同名的 PEM 文件；"
    "SHA-256 一列是该行文字的散列值。",
    "用 OpenSSL 核验一条：把该行存为 entry，把签名由十六进制转为二进制存为 sig，执行 "
    "openssl pkeyutl -verify -pubin -inkey record/keys/密钥.pem -rawin -in entry -sigfile sig。",
    "SHA256SUMS 自身的 SHA-256 记在本案的留痕里（“导出归档包”一条），可与办公室核对整包没有更换。",
)
DONE = "已导出归档包：{files} 个文件，{file}"
DONE_LACKING = "已导出归档包：{files} 个文件，{file}；有 {count} 项没有收入，见目录"
COLON = "："
JOIN = "　"
