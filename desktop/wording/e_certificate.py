"""Words of a business licence read from a file of an electronic certificate."""

from collections.abc import Mapping

CHOOSE = "电子证照"
CHOOSE_KEY = "Ctrl O"
FILES = "电子证照 (*.json *.ofd *.pdf)"
READING = "正在读取电子证照 {file}"
READ = "已读入 {file}（未验签）：填入 {count} 项"
AS_SCAN = "{file}（未验签）只作扫描件：PDF 里没有读出数据"
UNSIGNED = "签名没有验证：请对照原件或证照系统核验"
DIFFERS = "{name}：已填“{ours}”，证照是“{theirs}”，未改动"
OVER = "改用证照的内容"
LEGAL = "法定代表人：{legal}"
SEAT = "住所：{seat}（不一定是用电地址，未填入）"
NUMBER = "证照编号：{number}"
ISSUER = "颁发机构：{issuer}"
KEPT_AS_SCAN = "收件后存为“主体资格证明”的扫描件"
NOT_A_SCAN = "收件后记明“主体资格证明”来源为电子证照；该文件没有版面图像，不作扫描件"
NOT_READ = "没有读入电子证照 {file}"
KEEPING = "正在保存电子证照"
NOT_KEPT = "案件已收，电子证照没有存入"
WRONG_KIND = "“{file}”不是电子证照，请拖入 json、ofd 或 pdf"

LICENCE = "营业执照"
ENDLESS = ("长期", "永久", "9999")
ELEMENTS: Mapping[str, str] = {
    **dict.fromkeys(("证照名称", "证照类型名称", "ZZMC", "ZZLXMC"), "title"),
    **dict.fromkeys(("证照编号", "证照号码", "ZZBH", "ZZHM"), "number"),
    **dict.fromkeys(("持证主体", "持证主体名称", "持证者名称", "CZZT", "CZZTMC"), "holder"),
    **dict.fromkeys(("持证主体代码", "统一社会信用代码", "CZZTDM", "TYSHXYDM"), "code"),
    **dict.fromkeys(("法定代表人", "法定代表人姓名", "FDDBR", "FDDBRXM"), "legal"),
    **dict.fromkeys(("住所", "注册地址", "ZS", "ZCDZ"), "seat"),
    **dict.fromkeys(("证照颁发机构", "发证机关", "ZZBFJG"), "issuer"),
    **dict.fromkeys(("证照有效期起始日期", "有效期起始日期", "ZZYXQQSRQ"), "since"),
    **dict.fromkeys(("证照有效期截止日期", "有效期截止日期", "ZZYXQJZRQ"), "until"),
}
