"""A business licence as an electronic certificate, in the forms it is handed in."""

import io
import zipfile
from xml.sax.saxutils import quoteattr

SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'


def certificate(**changes: str) -> dict[str, str]:
    """Return the elements of a sound certificate; a blank change leaves one out."""
    said = {
        "证照名称": "中华人民共和国营业执照",
        "证照编号": "440112000123456",
        "持证主体": "沥滘塱旻冷链有限公司",
        "持证主体代码": "91440112MAG612DD1N",
        "法定代表人": "梁启明",
        "住所": "广州市黄埔区开创大道1号",
        "证照颁发机构": "广州市黄埔区市场监督管理局",
        "证照有效期截止日期": "长期",
    } | changes
    return {name: value for name, value in said.items() if value}


def ofd(said: dict[str, str], head: str = "") -> bytes:
    """Return a package with the elements as its own data; ``head`` stands before the root."""
    data = "".join(
        f"<ofd:CustomData Name={quoteattr(name)}>{value}</ofd:CustomData>"
        for name, value in said.items()
    )
    root = (
        f"<?xml version='1.0' encoding='UTF-8'?>{head}<ofd:OFD {SPACE} Version='1.1' "
        "DocType='OFD'><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID><ofd:CustomDatas>"
        f"{data}</ofd:CustomDatas></ofd:DocInfo></ofd:DocBody></ofd:OFD>"
    )
    return package(root.encode())


def package(info: bytes, name: str = "OFD.xml") -> bytes:
    """Return a ZIP package with one part."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as out:
        out.writestr(name, info)
    return held.getvalue()
