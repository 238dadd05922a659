"""Read a business licence as an electronic certificate (电子证照): JSON, OFD, or a PDF to look at.

The elements are those of GB/T 36903-2018, by their Chinese names or the initials platforms write
for them (CZZT, CZZTDM …); in an OFD they stand as CustomData in OFD.xml (GB/T 33190-2016).
Our reading: which initials there are is fixed by no document at hand. What has another name is
left alone. Nobody's signature is looked at here; whoever shows what was read says so.
"""

import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

from desktop.files.apart import apart
from desktop.files.application_checks import FIELDS, field_findings
from desktop.files.application_fields import FieldKind, FormField
from desktop.files.cleaning import clean, short
from desktop.files.content import MEGABYTE, read_content
from desktop.files.json_file import json_of
from desktop.files.scans import ScanKind, scan_kind
from desktop.files.unreadable import Unreadable, unreadable
from desktop.files.workbook_guard import BROKEN, MEMBERS, is_bomb
from desktop.plain_class import dataclass
from desktop.rules.findings import Finding, Refusal, finding
from desktop.wording.e_certificate import ELEMENTS, ENDLESS, LICENCE
from desktop.wording.sentences import listed

JSON_LIMIT, OFD_LIMIT, PDF_LIMIT = MEGABYTE, 20 * MEGABYTE, 200 * MEGABYTE
UNPACKED, INFO_LIMIT = 64 * MEGABYTE, MEGABYTE
LONGEST = 200
ENDINGS = (".json", ".ofd", ".pdf")
INFO = "OFD.xml"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says: fields of the form, and what the form has no field for.

    ``is_scan`` is True of a PDF, whose data nobody could read; blank is unknown.
    """

    path: str
    digest: str
    values: Mapping[str, str]
    number: str = ""
    legal: str = ""
    seat: str = ""
    issuer: str = ""
    is_scan: bool = False

    @property
    def file(self) -> str:
        """The file's name."""
        return Path(self.path).name


def read_certificate(path: Path, today: date) -> Certificate | Refusal:
    """Return what a certificate says on that day, or every reason why it can't be taken."""
    try:
        return _read(path, today)
    except Unreadable as found:
        return Refusal((found.finding,))


def is_certificate(path: Path) -> bool:
    """Return whether a dropped file goes this way: OFD and PDF, and JSON with such elements."""
    ending = path.suffix.lower()
    if ending != ".json":
        return ending in ENDINGS
    try:
        return bool(elements_of_json(read_content(path, JSON_LIMIT)))
    except Unreadable:
        return False


def elements_of_json(content: bytes) -> dict[str, str]:
    """Return the elements a JSON file holds at any depth; raises Unreadable."""
    return _gathered(_leaves(json_of(content, decimals=str)))


def elements_of_ofd(content: bytes) -> dict[str, str]:
    """Return the elements in an OFD's own data; raises Unreadable. Called apart."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    try:
        root = fromstring(_info_of(content))
    except DefusedXmlException as error:
        raise unreadable("file_has_entities") from error
    except (ParseError, ValueError, LookupError) as error:
        raise unreadable("ofd_damaged") from error
    named = (node for node in root.iter() if node.tag.rpartition("}")[2] == "CustomData")
    return _gathered((node.get("Name", ""), node.text or "") for node in named)


def _read(path: Path, today: date) -> Certificate | Refusal:
    match path.suffix.lower():
        case ".json":
            content = read_content(path, JSON_LIMIT)
            return _judged(path, content, elements_of_json(content), today)
        case ".ofd":
            content = read_content(path, OFD_LIMIT)
            return _judged(path, content, apart(elements_of_ofd, content), today)
        case ".pdf":
            return _scan(path)
        case other:
            raise unreadable("file_kind_unknown", given=other, wanted=listed(ENDINGS))


def _scan(path: Path) -> Certificate | Refusal:
    content = read_content(path, PDF_LIMIT)
    kind = scan_kind(content)
    if isinstance(kind, Finding):
        return Refusal((kind,))
    if kind is not ScanKind.PDF:
        raise unreadable("scan_kind_unfit")
    return Certificate(str(path), digest_of(content), {}, is_scan=True)


def digest_of(content: bytes) -> str:
    """Return by what a certificate's file is known again."""
    return hashlib.sha256(content).hexdigest()


def _info_of(content: bytes) -> bytes:
    """Return OFD.xml of the package, no more of it than it may have."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            _check(package.infolist())
            with package.open(INFO) as part:
                info = part.read(INFO_LIMIT + 1)
    except (*BROKEN, KeyError) as error:
        raise unreadable("ofd_damaged") from error
    if len(info) > INFO_LIMIT:
        raise unreadable("file_bomb", limit_mb=INFO_LIMIT // MEGABYTE)
    return info


def _check(members: list[zipfile.ZipInfo]) -> None:
    if any(m.flag_bits & 1 for m in members):
        raise unreadable("ofd_damaged")
    is_large = sum(m.file_size for m in members) > UNPACKED
    if is_large or len(members) > MEMBERS or any(map(is_bomb, members)):
        raise unreadable("file_bomb", limit_mb=UNPACKED // MEGABYTE)


def _leaves(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    match value:
        case dict():
            for key, inner in value.items():
                yield from _leaves(inner, key)
        case list():
            for inner in value:
                yield from _leaves(inner, name)
        case str():
            yield name, value
        case _:
            return


def _gathered(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """Return each element once; raises Unreadable where two of one name differ."""
    found: dict[str, str] = {}
    for name, value in pairs:
        key, plain = ELEMENTS.get(name.strip()), value.strip()
        if key is None or not plain:
            continue
        if len(plain) > LONGEST:
            raise _against("text_too_long", key, count=len(plain), most=LONGEST)
        if found.setdefault(key, plain) != plain:
            raise _against("licence_twofold", key, one=short(found[key]), other=short(plain))
    return found


def _judged(
    path: Path, content: bytes, said: Mapping[str, str], today: date
) -> Certificate | Refusal:
    findings = tuple(_findings(said, today))
    if findings:
        return Refusal(findings)
    values = {"enterprise.credit_code": clean(FIELDS["enterprise.credit_code"], said["code"])}
    if "holder" in said:
        values["enterprise.name"] = said["holder"]
    return Certificate(
        str(path),
        digest_of(content),
        values,
        number=said.get("number", ""),
        legal=said.get("legal", ""),
        seat=said.get("seat", ""),
        issuer=said.get("issuer", ""),
    )


def _findings(said: Mapping[str, str], today: date) -> Iterator[Finding]:
    if not said:
        yield finding("licence_no_data", "file")
        return
    title = said.get("title", "")
    if LICENCE not in title:
        rule = "licence_other" if title else "text_missing"
        yield finding(rule, "e_certificate.title", given=short(title))
    if "code" not in said:
        yield finding("text_missing", "enterprise.credit_code")
    checked = {"enterprise.name": "holder", "enterprise.credit_code": "code"}
    for path, name in checked.items():
        yield from field_findings({path: said.get(name, "")}, path, today)
    yield from _out_of_time(said, today)


def _out_of_time(said: Mapping[str, str], today: date) -> Iterator[Finding]:
    for name, rule in (("since", "licence_early"), ("until", "licence_expired")):
        text = said.get(name, "")
        if not text or text.startswith(ENDLESS):
            continue
        try:
            on = date.fromisoformat(clean(FormField(name, FieldKind.DAY), text))
        except ValueError:
            yield finding("value_not_day", f"e_certificate.{name}", given=short(text))
            continue
        if (on > today) if name == "since" else (on < today):
            yield finding(rule, f"e_certificate.{name}", on=on)


def _against(rule: str, element: str, **facts: object) -> Unreadable:
    return Unreadable(finding(rule, f"e_certificate.{element}", **facts))
