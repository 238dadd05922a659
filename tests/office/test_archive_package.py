"""A case's package: whole, checked without the program, and never out without a record of it."""

import csv
import hashlib
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path
from urllib.parse import unquote
from zipfile import ZipFile

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import load_pem_public_key

from desktop.domain.archiving import CaseArchived
from desktop.domain.case import Case
from desktop.domain.letter_parts import PaperSeal
from desktop.domain.paper_keeping import ServeDocument
from desktop.files.package_out import SUMS, free_place, packing
from desktop.office.archive_package import PackageMade, PackageWanted, make_package
from desktop.office.notices import listed_notices
from desktop.office.office import Recording
from desktop.office.paper_sealing import PaperToSeal
from desktop.office.sealing import PhysicalSeal, certificate_seal, keep_scan_of_paper, seal_with
from desktop.rules.findings import Refusal
from desktop.store.backup import backup
from desktop.wording.archive import CHECK
from desktop.wording.findings import say
from tests.journeys.office_line import OfficeLine
from tests.letters import certificates
from tests.letters.certificates import NOW, PASSWORD
from tests.letters.letters_at_hand import text_of
from tests.office.letters_out import CONTACT, NUMBER, PHONE, TAKER, LettersOut
from tests.office.offices import office_in

WINDOW, DRAFTER, APPROVER, KEEPER = "lianghui", "zhoumin", "chenjiayi", "sujing"
STAMPED = b"\xff\xd8\xff stamped \xff\xd9"


def no_step(_done: int, _of: int) -> None:
    return


def packed(out: LettersOut, target: Path, *, reason: str = "") -> PackageMade:
    wanted = PackageWanted(out.case_id, target, has_persons=bool(reason), reason=reason)
    made = make_package(out.office, wanted, WINDOW, no_step)
    assert isinstance(made, PackageMade), made
    return made


@pytest.fixture(scope="module")
def plain(out: LettersOut, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package without personal data, as a folder."""
    return packed(out, tmp_path_factory.mktemp("plain") / "package").target


@pytest.fixture(scope="module")
def whole(out: LettersOut, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with personal data, unpacked from its ZIP."""
    folder = tmp_path_factory.mktemp("whole")
    made = packed(out, folder / "package.zip", reason="移交区档案馆")
    with ZipFile(made.target) as book:
        book.extractall(folder)
    (root,) = (path for path in folder.iterdir() if path.is_dir())
    return root


@dataclass(frozen=True)
class Papers:
    """A package of a case whose 受理通知书 was signed and served, and 收件回执 stamped by hand."""

    folder: Path
    case: Case
    numbers: dict[str, str]
    ids: dict[str, str]

    def content(self, inside: str, name: str, suffix: str = ".pdf") -> bytes:
        file = self.folder / "papers" / inside / f"{self.numbers[name]} {name}{suffix}"
        return file.read_bytes()

    def hash(self, inside: str, name: str, suffix: str = ".pdf") -> str:
        return hashlib.sha256(self.content(inside, name, suffix)).hexdigest()

    def seal(self, name: str) -> PaperSeal:
        seal = self.case.paper_seal(self.ids[name])
        assert seal is not None
        return seal


@pytest.fixture(scope="module")
def papers(out: LettersOut, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Papers]:
    folder = tmp_path_factory.mktemp("papers")
    backup(out.office.store, folder / "store")
    office, case_id = office_in(folder / "store"), out.case_id
    ids = {row.name: row.paper_id for row in listed_notices(office, case_id)}
    by_file = certificate_seal(certificates.office_file(), PASSWORD, NOW)
    assert not isinstance(by_file, Refusal)
    acceptance, slip = (PaperToSeal(office, case_id, ids[n]) for n in ("受理通知书", "收件回执"))
    assert isinstance(seal_with(office, acceptance, KEEPER, by_file), Recording)
    assert isinstance(seal_with(office, slip, KEEPER, PhysicalSeal()), Recording)
    assert isinstance(keep_scan_of_paper(office, slip, KEEPER, STAMPED), Recording)
    serve = ServeDocument(case_id=case_id, paper_id=ids["受理通知书"], method="邮寄送达")
    assert isinstance(office.submit(serve, WINDOW), Recording)
    made = make_package(office, PackageWanted(case_id, folder / "package"), WINDOW, no_step)
    case = office.case(case_id)
    assert isinstance(made, PackageMade), made
    assert case is not None
    numbers = {row.name: row.number for row in listed_notices(office, case_id)}
    yield Papers(made.target, case, numbers, ids)
    office.close()


def texts(folder: Path) -> str:
    """Return everything in a package that is text."""
    kinds = {".json", ".jsonl", ".csv", ".html", ".txt"}
    files = (f for f in folder.rglob("*") if f.suffix in kinds)
    return "\n".join(f.read_text(encoding="utf-8-sig") for f in files)


def table(file: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(file.read_text(encoding="utf-8-sig"))))


@pytest.mark.parametrize("which", ["plain", "whole", "papers"])
def test_sha256sum_finds_every_file_right(which: str, request: pytest.FixtureRequest) -> None:
    given = request.getfixturevalue(which)
    folder: Path = given.folder if isinstance(given, Papers) else given
    done = subprocess.run(
        ["sha256sum", "--check", "--strict", SUMS], cwd=folder, capture_output=True, text=True
    )

    assert done.returncode == 0, done.stdout + done.stderr
    named = {line[66:] for line in (folder / SUMS).read_text(encoding="utf-8").splitlines()}
    there = {f.relative_to(folder).as_posix() for f in folder.rglob("*") if f.is_file()}
    assert named == there - {SUMS}


def test_a_changed_file_is_found(plain: Path, tmp_path: Path) -> None:
    folder = tmp_path / "changed"
    shutil.copytree(plain, folder)
    file = folder / "data" / "letters.csv"
    file.write_bytes(file.read_bytes().replace(b"2026", b"2027"))

    done = subprocess.run(["sha256sum", "--check", SUMS], cwd=folder, capture_output=True)

    assert done.returncode == 1


def test_the_letters_are_the_bytes_that_were_kept(out: LettersOut, plain: Path) -> None:
    letter = out.letter
    final = (plain / "letters" / f"{NUMBER}.pdf").read_bytes()
    before = (plain / "letters" / "unsealed" / f"{NUMBER}.pdf").read_bytes()

    assert hashlib.sha256(final).hexdigest() == letter.sealed_pdf
    assert hashlib.sha256(before).hexdigest() == letter.pdf
    content = json.loads((plain / "letters" / f"{NUMBER}.json").read_text(encoding="utf-8"))
    assert content["verification"].startswith("JO1:")
    assert table(plain / "data" / "letters.csv")[0]["PDF 的 SHA-256"] == letter.sealed_pdf


def test_a_signed_paper_lies_with_its_signature_and_as_it_was_before(papers: Papers) -> None:
    seal = papers.seal("受理通知书")
    assert seal.original is not None

    signed = papers.content("original", "受理通知书")
    assert papers.hash("original", "受理通知书") == seal.original.pdf
    assert b"/ByteRange" in signed
    sealed, before = papers.content("", "受理通知书"), papers.content("unsealed", "受理通知书")
    assert papers.hash("", "受理通知书") == seal.pdf
    assert signed.startswith(sealed)  # what was signed is what was sealed, nothing before it moved
    assert before.startswith(b"%PDF-")
    assert before != sealed


def test_a_stamped_paper_lies_with_its_scan_and_the_pages_that_were_printed(
    papers: Papers,
) -> None:
    assert papers.content("original", "收件回执", ".jpg") == STAMPED
    assert papers.content("", "收件回执").startswith(b"%PDF-")
    name = f"{papers.numbers['收件回执']} 收件回执.pdf"
    assert not (papers.folder / "papers" / "unsealed" / name).exists()


def test_the_proof_that_a_paper_was_served_lies_beside_it(papers: Papers) -> None:
    number = f"{papers.numbers['受理通知书']}-证"
    proof = (papers.folder / "papers" / f"{number} 送达回证.pdf").read_bytes()
    listed = json.loads((papers.folder / "manifest.json").read_text(encoding="utf-8"))
    about = {file["path"]: file["about"] for file in listed["files"]}

    assert "邮寄送达" in text_of(proof)
    assert about[f"papers/{number} 送达回证.pdf"] == f"送达回证 {number}"
    assert "（用印前）" in about[f"papers/unsealed/{papers.numbers['受理通知书']} 受理通知书.pdf"]
    assert listed["missing"] == ["1 个扫描件：未导出个人信息"]


def test_every_signature_is_checked_from_the_package_alone(plain: Path) -> None:
    lines = (plain / "record" / "entries.jsonl").read_text(encoding="utf-8").splitlines()
    rows = table(plain / "record" / "signatures.csv")

    assert len(lines) == len(rows) >= 12
    for line, row in zip(lines, rows, strict=True):
        pem = (plain / "record" / "keys" / f"{row['签名人密钥']}.pem").read_bytes()
        key = load_pem_public_key(pem)
        assert isinstance(key, Ed25519PublicKey)
        key.verify(bytes.fromhex(row["签名（十六进制）"]), line.encode())
        assert hashlib.sha256(line.encode()).hexdigest() == row["SHA-256"]
        assert json.loads(line)["id"] == row["记录编号"]


def test_openssl_checks_an_entry_as_the_index_says(plain: Path, tmp_path: Path) -> None:
    line = (plain / "record" / "entries.jsonl").read_text(encoding="utf-8").splitlines()[0]
    row = table(plain / "record" / "signatures.csv")[0]
    (tmp_path / "entry").write_bytes(line.encode())
    (tmp_path / "sig").write_bytes(bytes.fromhex(row["签名（十六进制）"]))
    told = next(text for text in CHECK if "openssl" in text)
    command = re.search(r"openssl [ -~]*?-pubin -inkey ", told)
    assert command is not None
    words = [*command[0].split(), str(plain / "record" / "keys" / f"{row['签名人密钥']}.pem")]

    done = subprocess.run(
        [*words, "-rawin", "-in", "entry", "-sigfile", "sig"], cwd=tmp_path, capture_output=True
    )

    assert done.returncode == 0, done.stderr


class Page(HTMLParser):
    """What a browser would follow, load or run."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def test_the_index_leads_to_every_file_and_runs_nothing(plain: Path) -> None:
    page = Page()
    page.feed((plain / "index.html").read_text(encoding="utf-8"))
    linked = {unquote(link) for link in page.links}

    listed = json.loads((plain / "manifest.json").read_text(encoding="utf-8"))["files"]
    assert linked == {file["path"] for file in listed}
    assert all((plain / link).is_file() for link in linked)
    assert not page.tags & {"script", "link", "img", "iframe"}
    plain_text = (plain / "index.txt").read_text(encoding="utf-8")
    for said in (NUMBER, "供电企业", "不含个人信息", "sha256sum -c"):
        assert said in plain_text or said == "供电企业"


def test_a_package_without_persons_names_nobody(plain: Path) -> None:
    said = texts(plain)

    for personal in (CONTACT, PHONE, TAKER.name, TAKER.phone):
        assert personal not in said
    assert "冯**" in said
    assert not (plain / "scans").exists()
    assert "1 个扫描件" in (plain / "index.txt").read_text(encoding="utf-8")


def test_who_may_see_persons_takes_them_along_for_a_reason(whole: Path) -> None:
    rows = table(whole / "data" / "persons.csv")

    assert [(r["姓名"], r["电话"]) for r in rows] == [(CONTACT, PHONE), (TAKER.name, TAKER.phone)]
    assert [f.name for f in (whole / "scans").iterdir()] == ["01 营业执照.pdf"]
    assert "移交区档案馆" in (whole / "index.html").read_text(encoding="utf-8")


def test_the_act_is_recorded_with_the_hash_of_the_checksums(
    out: LettersOut, tmp_path: Path
) -> None:
    made = packed(out, tmp_path / "package", reason="查阅")
    event = out.office.history(out.case_id)[-1].event

    digest = hashlib.sha256((made.target / SUMS).read_bytes()).hexdigest()
    assert event == CaseArchived(digest, made.files, True, "查阅")


@pytest.mark.parametrize(
    ("officer", "has_persons", "reason", "rule"),
    [
        pytest.param(APPROVER, False, "", "duty_missing", id="not an archivist"),
        pytest.param(WINDOW, True, " ", "text_missing", id="persons without a reason"),
    ],
)
def test_what_is_not_allowed_leaves_nothing(
    out: LettersOut, tmp_path: Path, officer: str, has_persons: bool, reason: str, rule: str
) -> None:
    before = len(out.office.history(out.case_id))
    wanted = PackageWanted(out.case_id, tmp_path / "p.zip", has_persons, reason)
    refused = make_package(out.office, wanted, officer, no_step)

    assert isinstance(refused, Refusal)
    assert rule in {f.rule for f in refused.findings}
    assert all(str(say(f)) for f in refused.findings)
    assert list(tmp_path.iterdir()) == []
    assert len(out.office.history(out.case_id)) == before


class Stopped(Exception):
    """The officer stopped it."""


@pytest.mark.parametrize("name", ["p.zip", "folder"])
def test_a_stopped_package_leaves_nothing(out: LettersOut, tmp_path: Path, name: str) -> None:
    before = len(out.office.history(out.case_id))

    def stop(done: int, _of: int) -> None:
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        make_package(out.office, PackageWanted(out.case_id, tmp_path / name), WINDOW, stop)

    assert list(tmp_path.iterdir()) == []
    assert len(out.office.history(out.case_id)) == before


def test_a_folder_in_which_something_lies_stays_as_it_is(out: LettersOut, tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("x")
    refused = make_package(out.office, PackageWanted(out.case_id, tmp_path), WINDOW, no_step)

    assert isinstance(refused, Refusal)
    assert [f.name for f in tmp_path.iterdir()] == ["mine.txt"]


def test_a_place_that_is_not_there_is_said(out: LettersOut, tmp_path: Path) -> None:
    wanted = PackageWanted(out.case_id, tmp_path / "none" / "p.zip")
    refused = make_package(out.office, wanted, WINDOW, no_step)

    assert isinstance(refused, Refusal)
    assert [f.rule for f in refused.findings] == ["file_failed"]


def test_names_that_meet_get_a_number() -> None:
    taken = {"letters/a.pdf", "letters/a (2).pdf"}

    assert free_place("letters/A.pdf", taken) == "letters/A (3).pdf"
    assert free_place("letters/b.pdf", taken) == "letters/b.pdf"


def test_the_command_line_makes_the_same_package(out: LettersOut, tmp_path: Path) -> None:
    line = OfficeLine(out.office.store.folder)
    target = tmp_path / "case.zip"
    words = ("case", "archive", out.case.number, str(target))
    flags = ("--store", str(line.store), "--as", WINDOW)
    code, said = line.run(*words, *flags)

    with ZipFile(target) as book:
        assert len(book.namelist()) == said["files"] + 1
        assert book.testzip() is None
    assert code == 0
    code, said = line.words(*words, *flags, "--persons")
    assert code == 1
    assert "理由" in said


def test_packing_into_one_file_ends_with_one_file(out: LettersOut, tmp_path: Path) -> None:
    target = tmp_path / "a.ZIP"
    with packing(target, "root", out.office.now()) as package:
        package.add("x/甲.txt", b"1")
        package.seal()

    with ZipFile(target) as book:
        assert book.namelist() == ["root/x/甲.txt", f"root/{SUMS}"]
