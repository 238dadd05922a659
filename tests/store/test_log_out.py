"""The written record, checked by the script an outsider uses: nothing is changed unseen."""

import hashlib
import importlib.util
import io
import json
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop.clock import OFFICE_ZONE, SetClock
from desktop.store.acceptance import chained
from desktop.store.connect import open_store
from desktop.store.entry import NO_HASH, canonical
from desktop.store.log_out import head_lines, log_lines, reach_at, reach_lines
from desktop.store.officers import put_officer
from tests.store.desks import MORNING, OFFICERS, SCOPE, Desk

SCRIPT = Path(__file__).resolve().parents[2] / "docs/audit/verify_log.py"
BYTES = 300
Line = dict[str, Any]


def _script() -> Callable[..., dict[str, list[Any]]]:
    spec = importlib.util.spec_from_file_location("verify_log", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.check  # type: ignore[no-any-return]


check = _script()


@dataclass
class Written:
    """A written record and its heads."""

    data: bytes
    heads: tuple[str, ...]

    @property
    def lines(self) -> list[Line]:
        return [json.loads(line.partition(b" ")[2]) for line in self.data.splitlines()]

    @property
    def witness(self) -> dict[tuple[str, int], str]:
        said = (head.split() for head in self.heads)
        return {(scope, int(sseq)): chain for scope, sseq, chain in said}

    def fault(self, data: bytes, witness: dict[tuple[str, int], str] | None = None) -> str:
        try:
            check(io.BytesIO(data), witness or {})
        except ValueError as fault:
            return str(fault)
        return ""


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    folder = tmp_path_factory.mktemp("written")
    with open_store(folder / "store", create=True) as store:
        with store.writing() as connection:
            for officer in OFFICERS:
                put_officer(connection, officer)
        desk = Desk(store, SetClock(MORNING))
        for n in range(12):
            desk.note(f"第{n}条“引号”\\斜线", "zhang" if n % 3 else "li")
        with store.reading() as connection:
            data = b"".join(log_lines(connection, lambda _done, _of: None))
            heads = tuple(head_lines(connection))
    return Written(data, heads)


def linked(lines: list[Line]) -> bytes:
    """Return lines as whoever falsifies them would write them: each link made anew."""
    link, out = NO_HASH, []
    for said in lines:
        body = canonical(said).encode()
        link = hashlib.sha256(bytes.fromhex(link) + body).hexdigest()
        out.append(b"%s %s\n" % (link.encode(), body))
    return b"".join(out)


def rechained(lines: list[Line]) -> bytes:
    """Return lines with the hub's chain made anew too, as only the server's owner can."""
    chain, sseq = NO_HASH, 0
    for said in lines:
        if said.get("wrapper"):
            sseq += 1
            taken = json.loads(said["wrapper"])
            digest = hashlib.sha256(said["text"].encode()).hexdigest()
            said["wrapper"] = canonical({**taken, "sseq": sseq, "entry_hash": digest})
            chain = said["chain"] = chained(chain, said["wrapper"])
    lines[-1]["end"]["heads"] = {"HP": [sseq, chain]}
    return linked(lines)


def test_an_untouched_record_agrees_with_its_witness(written: Written) -> None:
    assert written.fault(written.data, written.witness) == ""
    assert linked(written.lines) == written.data


def test_the_script_is_forty_lines_of_the_standard_library() -> None:
    lines = SCRIPT.read_text(encoding="utf-8").splitlines()
    imports = [line.partition("#")[0] for line in lines if line.startswith(("import ", "from "))]
    imported = [name.strip() for line in imports for name in line.split(" ", 1)[1].split(",")]

    assert len(lines) <= 40
    assert set(imported) <= sys.stdlib_module_names


def test_any_changed_byte_is_found_on_its_line(written: Written) -> None:
    found = random.Random(5)
    places = {found.randrange(len(written.data)) for _ in range(BYTES)}
    for said in (b'"kind"', b'"key"', b'"signature"', b'"wrapper"', b'"chain"', b'"end"'):
        places.add(written.data.index(said) + 10)
    for place in sorted(places):
        spoilt = bytearray(written.data)
        spoilt[place] ^= 1 << found.randrange(8)

        number = written.data[:place].count(b"\n") + 1
        fault = written.fault(bytes(spoilt))
        assert fault.startswith((f"第 {number} 行", f"第 {number + 1} 行")), place


def test_a_signature_that_is_not_the_one_taken_in_is_found(written: Written) -> None:
    lines = written.lines
    changed = next(line for line in lines if line.get("wrapper"))
    changed["signature"] = "00" * 64

    assert "公共链断开" in written.fault(linked(lines), written.witness)


@pytest.mark.parametrize("place", [0, 3, 8, -1])
def test_a_line_that_is_missing_is_found(written: Written, place: int) -> None:
    lines = written.data.splitlines(keepends=True)
    del lines[place]

    assert written.fault(b"".join(lines))


def test_lines_in_another_order_are_found(written: Written) -> None:
    lines = written.lines
    lines[5], lines[6] = lines[6], lines[5]

    assert "链断开" in written.fault(linked(lines))


def test_what_an_officer_wrote_cannot_be_changed_though_every_link_is_made_anew(
    written: Written,
) -> None:
    lines = written.lines
    lines[6]["text"] = lines[6]["text"].replace("第3条", "第9条")

    assert "记录人的链断开" in written.fault(rechained(lines))


def test_an_entry_left_out_breaks_its_writers_row(written: Written) -> None:
    lines = written.lines
    del lines[5]

    assert "记录人的链断开" in written.fault(rechained(lines))


def test_a_time_of_acceptance_changed_by_the_servers_owner_is_seen_by_a_witness_alone(
    written: Written,
) -> None:
    lines = written.lines
    lines[6]["wrapper"] = lines[6]["wrapper"].replace("T09:30", "T08:30")
    forged = rechained(lines)

    assert written.fault(forged) == ""
    assert "与见证不符" in written.fault(forged, written.witness)


def test_a_tail_cut_off_is_seen_by_a_witness_alone(written: Written) -> None:
    lines = written.lines
    gone = lines.pop(-2)
    last = json.loads(lines[-2]["text"])
    writer = json.loads(gone["text"])["writer"]
    rows = lines[-1]["end"]["writers"]
    kept = [x for x in lines if x.get("text") and json.loads(x["text"])["writer"] == writer]
    text = kept[-1]["text"]
    rows[writer] = [json.loads(text)["wseq"], hashlib.sha256(text.encode()).hexdigest()]
    forged = rechained(lines)

    assert last["scope"] == "HP"
    assert written.fault(forged) == ""
    assert "截短或回退" in written.fault(forged, written.witness)


@pytest.mark.parametrize(
    ("forged", "told"),
    [
        pytest.param("{scope} {sseq} {other}\n", "互相矛盾", id="another head"),
        pytest.param(
            "{scope} 0{sseq} {other}\n", "互相矛盾", id="the same place written otherwise"
        ),
        pytest.param("日结单\n", "slip.txt'}", id="none in the file"),
    ],
)
def test_no_file_silences_the_witness_beside_it(
    written: Written, tmp_path: Path, forged: str, told: str
) -> None:
    files = [tmp_path / name for name in ("log.jsonl", "slip.txt", "forged.txt")]
    scope, sseq, _chain = written.heads[0].split()
    files[0].write_bytes(written.data)
    files[1].write_text("\n".join(written.heads), encoding="utf-8")
    files[2].write_text(forged.format(scope=scope, sseq=sseq, other="ab" * 32), encoding="utf-8")

    command = [sys.executable, "-I", SCRIPT, *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert told in done.stdout + done.stderr


def test_an_outsider_runs_the_script_as_it_is(written: Written, tmp_path: Path) -> None:
    log, witness = tmp_path / "log.jsonl", tmp_path / "slip.txt"
    log.write_bytes(written.data)
    witness.write_text("日结单\n" + "\n".join(written.heads) + "\n共 12 条\n", encoding="utf-8")

    done = subprocess.run(
        [sys.executable, "-I", SCRIPT, log, witness], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout[:2]) == (0, "相符")
    assert f"见证 {len(written.heads)} 处" in done.stdout


def test_a_record_up_to_a_moment_is_checked_by_itself_and_by_what_follows(tmp_path: Path) -> None:
    new_year = datetime(2027, 1, 1, tzinfo=OFFICE_ZONE)
    clock = SetClock(new_year - timedelta(seconds=1))
    with open_store(tmp_path / "store", create=True) as store:
        with store.writing() as connection:
            for officer in OFFICERS:
                put_officer(connection, officer)
        desk = Desk(store, clock)
        for officer in ("zhang", "li"):
            desk.note("年内", officer)
        clock.moment = new_year
        for officer in ("li", "zhang"):
            desk.note("年后", officer)
        with store.reading() as connection:
            reach = reach_at(connection, new_year)
            year = b"".join(log_lines(connection, lambda _done, _of: None, reach))
            head = tuple(reach_lines(connection, reach))
            whole = b"".join(log_lines(connection, lambda _done, _of: None))
    ended = Written(year, head)

    assert ended.fault(year, ended.witness) == ""
    assert year.decode().count("年内") == 2
    assert "年后" not in year.decode()
    assert ended.fault(whole, ended.witness) == ""
    assert check(io.BytesIO(year), {}) == {SCOPE: [2, head[0].split()[2]]}
