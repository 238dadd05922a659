"""Every parser of what somebody else made, with the seeds its inputs are made from.

``read`` gives one input to the very function the program calls; what it raises beside the
refusals it is known for is found. A parser of files is given one in a folder of its own, in which
nothing else may lie afterwards.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.fuzz import seeds
from tests.fuzz.mutator import mutated, mutated_package, mutated_within
from tests.fuzz.reading import READERS, Reader

Make = Callable[[Random, Sequence[bytes], Sequence[bytes]], bytes]


@dataclass(frozen=True, slots=True)
class Target:
    """A parser: its name, its inputs and what reads them; ``suffix`` names a parser of files."""

    name: str
    seeds: Callable[[], Sequence[bytes]]
    read: Reader
    suffix: str = ""
    words: Sequence[bytes] = ()
    make: Make = mutated

    @property
    def file_name(self) -> str:
        """The file that is given, blank to a parser of bytes."""
        return self.suffix and f"input{self.suffix}"

    def give(self, data: bytes, folder: Path) -> None:
        """Read one input; raises what the parser does not know as a refusal."""
        file = folder / (self.file_name or "none")
        if self.suffix:
            with file.open("wb", buffering=0) as held:
                held.write(data)
        self.read(data, file)


XML = (
    b"<row r='1'/>",
    b"<c r='XFD1048576' t='s'><v>-1</v></c>",
    b"<!DOCTYPE a>",
    b"&#0;",
    b"t='d'",
)
PDF = (
    b"/JavaScript",
    b"/Launch",
    b"/AA",
    b"endobj",
    b"stream",
    b"/Prev 0",
    b"/Kids [1 0 R]",
    b"obj",
)
PICTURE = (b"IHDR\xff\xff\xff\xff", b"\xff\xd8", b"II*\0", b"IDAT", b"\xff\xc0\x00\x11\x08\xff")
SETTING = (b"[[wording]]", b"since = 2026-13-01", b'"""', b"= inf", b"= nan", b"[a.b.c]", b"{x=1}")

TARGETS: tuple[Target, ...] = (
    Target("申请表 xlsx：包", seeds.form_books, READERS["form"], ".xlsx"),
    Target("申请表 xlsx：XML", seeds.form_books, READERS["form"], ".xlsx", XML, mutated_package),
    Target("清单 xlsx：XML", seeds.list_books, READERS["list"], ".xlsx", XML, mutated_package),
    Target("清单 csv", seeds.list_texts, READERS["list"], ".csv"),
    Target("清单 JSON", seeds.list_json, READERS["list"], ".json"),
    Target("申请表 JSON", seeds.form_json, READERS["form"], ".json"),
    Target("电子证照 JSON", seeds.licences, READERS["certificate"], ".json"),
    Target("电子证照 OFD：包", seeds.ofd_licences, READERS["certificate"], ".ofd"),
    Target(
        "电子证照 OFD：XML",
        seeds.ofd_licences,
        READERS["certificate"],
        ".ofd",
        XML,
        mutated_package,
    ),
    Target("粘贴的表格", seeds.blocks, READERS["block"]),
    Target("放假通知 JSON", seeds.holiday_json, READERS["holiday"], ".json"),
    Target("放假通知文字", seeds.holiday_texts, READERS["holiday_text"]),
    Target("规则表 JSON", seeds.rule_json, READERS["rule"], ".json"),
    Target("规则表 xlsx：XML", seeds.rule_books, READERS["rule"], ".xlsx", XML, mutated_package),
    Target("文书措辞 TOML", seeds.wordings, READERS["wording"], ".toml", SETTING),
    Target("建立办公室 TOML", seeds.foundings, READERS["founding"], ".toml", SETTING),
    Target("试判事实 JSON", seeds.facts, READERS["facts"], ".json"),
    Target("公钥文件 JSON", seeds.key_files, READERS["keys"], ".json"),
    Target("证书 p12", seeds.certificates, READERS["p12"]),
    Target("二维码文字", seeds.codes, READERS["code"]),
    Target("函件元数据", seeds.metadata, READERS["carried"]),
    Target("函件内容 JSON", seeds.contents, READERS["content"]),
    Target("留痕条目", seeds.entries, READERS["entry"]),
    Target("随身文件的行", seeds.bundle_lines, READERS["bundle"], ".jobundle"),
    Target("快照", seeds.snapshots, READERS["snapshot"]),
    Target("快照：行", seeds.snapshots, READERS["snapshot"], make=mutated_within),
    Target("备份清单", seeds.manifests, READERS["manifest"], ".json"),
    Target("扫描件 PDF：结构", seeds.pdfs, READERS["scan_pdf"], ".pdf", PDF),
    Target("PDF：页面", seeds.pdfs, READERS["pages"], "", PDF),
    Target("PDF：签名", seeds.signed_pdfs, READERS["signature"], "", PDF),
    Target("图片：取码", seeds.pictures, READERS["codes"], "", PICTURE),
    Target("图片：绘出", seeds.pictures, READERS["picture"], "", PICTURE),
    Target("窗口间的消息", seeds.messages, READERS["message"]),
    Target("邮箱地址", seeds.mails, READERS["mail"]),
    Target("链接 joint-office://", seeds.links, READERS["link"]),
    Target("日结单与见证", seeds.slips, READERS["witness"], ".txt"),
    Target("文件名", seeds.names, READERS["name"]),
)
