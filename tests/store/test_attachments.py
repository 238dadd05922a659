"""Files by their hash: whole or not at all, plain or sealed, never outside their folder."""

import hashlib
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.store.attachments import CHUNK, LIMIT, Attachments
from desktop.store.errors import (
    AttachmentDamaged,
    AttachmentMissing,
    AttachmentTooLarge,
    SealBroken,
    StoreFull,
)
from desktop.store.file_names import safe_name
from desktop.store.sealing import FRAME, HEADER, SealKey, sealed_stream, unsealed_stream

CONTENTS = {
    "empty": b"",
    "short": "%PDF-1.7 容缺受理函".encode(),
    "one frame": b"x" * FRAME,
    "one frame and a byte": b"x" * FRAME + b"y",
    "several chunks": bytes(range(256)) * (CHUNK // 100),
}


@pytest.fixture
def files(tmp_path: Path) -> Attachments:
    return Attachments(tmp_path / "attachments")


class Zeros(io.BytesIO):
    """A file of zeros that is never in memory, and how much of it was read."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.left = size
        self.taken = 0

    def read(self, size: int | None = -1) -> bytes:
        piece = bytes(min(size or 0, self.left))
        self.left -= len(piece)
        self.taken += len(piece)
        return piece


def everything(files: Attachments) -> list[Path]:
    return [p for p in files.folder.rglob("*") if p.is_file()]


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_a_file_is_kept_under_its_hash(files: Attachments, content: bytes) -> None:
    kept = files.put(io.BytesIO(content))

    assert kept.digest == kept.content_digest == hashlib.sha256(content).hexdigest()
    assert kept.size == files.size_of(kept.digest) == len(content)
    assert everything(files) == [files.folder / kept.digest[:2] / kept.digest]
    assert files.read(kept.digest) == content


@pytest.mark.parametrize("content", CONTENTS.values(), ids=CONTENTS.keys())
def test_a_sealed_file_opens_with_its_key_only(files: Attachments, content: bytes) -> None:
    key, other = SealKey.new(), SealKey.new()
    kept = files.put(io.BytesIO(content), key=key)

    assert files.sealed_under(kept.digest) == key.ref
    assert files.read(kept.digest, key) == content
    assert kept.content_digest == hashlib.sha256(content).hexdigest() != kept.digest
    for wrong in (other, SealKey(key.ref, other.key)):
        with pytest.raises(SealBroken):
            files.read(kept.digest, wrong)


def test_a_sealed_file_hides_what_it_holds(files: Attachments) -> None:
    kept = files.put(io.BytesIO("身份证 440112199003071218".encode() * 9), key=SealKey.new())

    assert b"440112199003071218" not in files.path_of(kept.digest).read_bytes()


def test_the_same_file_sealed_twice_looks_different(files: Attachments) -> None:
    key = SealKey.new()
    kept = [files.put(io.BytesIO(b"same"), key=key) for _ in range(2)]

    assert kept[0].digest != kept[1].digest
    assert kept[0].content_digest == kept[1].content_digest


@pytest.mark.parametrize(
    "broken",
    [
        pytest.param(lambda s: s[:HEADER], id="cut to its header"),
        pytest.param(lambda s: s[: HEADER + FRAME + 16], id="last frame cut off"),
        pytest.param(lambda s: s[:-1], id="last byte cut off"),
        pytest.param(lambda s: s + b"x", id="a byte too many"),
        pytest.param(lambda s: s[:HEADER] + s[HEADER + FRAME + 16 :], id="first frame cut out"),
        pytest.param(
            lambda s: (
                s[:HEADER]
                + s[HEADER + FRAME + 16 : HEADER + 2 * (FRAME + 16)]
                + s[HEADER : HEADER + FRAME + 16]
                + s[HEADER + 2 * (FRAME + 16) :]
            ),
            id="frames exchanged",
        ),
        pytest.param(lambda s: s[:30] + bytes([s[30] ^ 1]) + s[31:], id="header changed"),
    ],
)
def test_a_sealed_file_that_was_changed_does_not_open(broken: Any) -> None:
    key = SealKey.new()
    sealed = b"".join(sealed_stream(key, [b"a" * (FRAME * 2 + 5)]))

    with pytest.raises(SealBroken):
        b"".join(unsealed_stream(key, [broken(sealed)]))


@given(st.binary(max_size=300), st.integers(1, 40))
@example(b"", 1)
def test_how_a_file_arrives_makes_no_difference(content: bytes, size: int) -> None:
    key = SealKey.new()
    pieces = [content[i : i + size] for i in range(0, len(content), size)]
    sealed = b"".join(sealed_stream(key, pieces))
    again = [sealed[i : i + size] for i in range(0, len(sealed), size)]

    assert b"".join(unsealed_stream(key, again)) == content


def test_a_file_of_300_mb_is_refused_while_it_comes_in(files: Attachments) -> None:
    source = Zeros(300 * 1024 * 1024)

    with pytest.raises(AttachmentTooLarge) as trouble:
        files.put(source)

    assert trouble.value.facts == {"limit_mb": "200"}
    assert source.taken <= LIMIT + CHUNK
    assert everything(files) == []


def test_the_limit_itself_is_still_taken(files: Attachments) -> None:
    assert files.put(io.BytesIO(bytes(1024)), limit=1024).size == 1024
    with pytest.raises(AttachmentTooLarge):
        files.put(io.BytesIO(bytes(1025)), limit=1024)


class Breaking(io.BytesIO):
    def read(self, size: int | None = -1) -> bytes:
        raise ConnectionError("scanner unplugged")


def test_a_file_that_stops_half_way_leaves_nothing(files: Attachments) -> None:
    with pytest.raises(ConnectionError):
        files.put(Breaking(b""))

    assert everything(files) == []


@pytest.fixture
def small_disk() -> Iterator[int]:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    yield 100_000
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_on_a_full_disk_nothing_of_a_file_stays(files: Attachments, small_disk: int) -> None:
    with pytest.raises(StoreFull):
        files.put(io.BytesIO(bytes(small_disk * 3)))

    assert everything(files) == []


def test_a_changed_file_is_not_handed_out(files: Attachments, tmp_path: Path) -> None:
    kept = files.put(io.BytesIO(b"letter"))
    files.path_of(kept.digest).write_bytes(b"lettet")

    with pytest.raises(AttachmentDamaged):
        files.read(kept.digest)
    with pytest.raises(AttachmentDamaged):
        files.copy_to(kept.digest, tmp_path / "out.pdf")
    assert not (tmp_path / "out.pdf").exists()
    assert files.damaged() == (kept.digest,)


def test_a_damaged_file_is_mended_by_putting_it_again(files: Attachments) -> None:
    kept = files.put(io.BytesIO(b"letter"))
    files.path_of(kept.digest).write_bytes(b"lettet")

    files.put(io.BytesIO(b"letter"))

    assert files.damaged() == ()


def test_a_copy_is_written_whole(files: Attachments, tmp_path: Path) -> None:
    key = SealKey.new()
    plain, sealed = files.put(io.BytesIO(b"plain")), files.put(io.BytesIO(b"seal"), key=key)
    files.copy_to(plain.digest, tmp_path / "a.pdf")
    files.copy_to(sealed.digest, tmp_path / "b.pdf", key)

    assert (tmp_path / "a.pdf").read_bytes() == b"plain"
    assert (tmp_path / "b.pdf").read_bytes() == b"seal"


def test_a_file_that_has_not_arrived_is_missing(files: Attachments) -> None:
    digest = hashlib.sha256(b"later").hexdigest()

    assert not files.has(digest)
    with pytest.raises(AttachmentMissing):
        files.read(digest)


@pytest.mark.parametrize("digest", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "\n"])
def test_what_is_no_hash_leads_nowhere(files: Attachments, digest: str) -> None:
    with pytest.raises(AttachmentMissing):
        files.path_of(digest)


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ("不动产权证书.pdf", "不动产权证书.pdf"),
        ("../../etc/passwd", "passwd.bin"),
        ("..\\..\\windows\\system.ini", "system.ini.bin"),
        ("/etc/ssh/id_rsa", "id_rsa.bin"),
        ("..", "file.bin"),
        ("", "file.bin"),
        ("....pdf", "pdf.bin"),
        ("CON", "_CON.bin"),
        ("con.pdf", "_con.pdf"),
        ("nul.tar.pdf", "_nul.tar.pdf"),
        ("COM1.txt", "_COM1.txt"),
        ("a.pdf::$DATA", "a.pdf$DATA.bin"),
        ("扫描\0件.pdf", "扫描件.pdf"),
        ("cod\u202efdp.exe", "codfdp.exe.bin"),
        ("ａ．ｐｄｆ", "a.pdf"),
        ("．．／．．／秘密.pdf", "秘密.pdf"),
        ("图 纸.DWG", "图 纸.dwg"),
        ("setup.exe", "setup.exe.bin"),
        ("name. . .", "name.bin"),
        ('a<b>c|d"e?.xlsx', "abcde.xlsx"),
        ("line\nbreak.pdf", "linebreak.pdf"),
    ],
)
def test_a_name_that_goes_out_is_one_file_in_one_folder(given: str, name: str) -> None:
    assert safe_name(given) == name


@given(st.text(max_size=300) | st.sampled_from(["字" * 300 + ".pdf", "con" * 90, "." * 300]))
def test_no_name_leads_out_of_its_folder(given: str) -> None:
    name = safe_name(given)
    folder = Path("/srv/out")

    assert (folder / name).resolve().parent == folder
    assert 0 < len(name.encode()) <= 200
    assert not set(name) & set('\\/:*?"<>|\0\n')
    assert name == name.strip(" .")
    assert safe_name(name) == name
