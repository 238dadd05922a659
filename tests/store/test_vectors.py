"""The committed vectors say byte by byte what an entry and a chain are; they never change."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from desktop.store.acceptance import chained
from desktop.store.entry import SignedEntry, canonical_text, parse
from desktop.store.errors import EntryMalformed

FOLDER = Path(__file__).parent / "vectors"
FROZEN = {
    "entries.json": "8e40783b645002253167d8bf96f758c53763b30eec3ecba05489a2abc56ce575",
    "chain.json": "56bf5eca4e3dac2417be42a4d20b70bd73f326e540d4698c1715f1270d25be15",
    "refused.json": "fadcc29654acbb35786614b6730003d907d3ef610509c7e0baea191ae3980844",
}


def read(name: str) -> list[dict[str, Any]]:
    vectors: list[dict[str, Any]] = json.loads((FOLDER / name).read_text(encoding="utf-8"))
    return vectors


def named(name: str) -> list[Any]:
    return [pytest.param(v, id=v["name"]) for v in read(name)]


@pytest.mark.parametrize("name", sorted(FROZEN))
def test_the_vectors_are_the_ones_that_were_frozen(name: str) -> None:
    assert hashlib.sha256((FOLDER / name).read_bytes()).hexdigest() == FROZEN[name]


@pytest.mark.parametrize("vector", named("entries.json"))
def test_an_entry_is_the_same_bytes_for_ever(vector: dict[str, Any]) -> None:
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(vector["private_key"]))

    signed = SignedEntry.sign(parse(vector["text"]), key)

    assert signed.text.encode().hex() == vector["bytes"]
    assert signed.hash == vector["hash"]
    assert signed.signature.hex() == vector["signature"]


@pytest.mark.parametrize("vector", named("entries.json"))
def test_a_vector_needs_nothing_of_ours_to_be_checked(vector: dict[str, Any]) -> None:
    content = bytes.fromhex(vector["bytes"])

    assert hashlib.sha256(content).hexdigest() == vector["hash"]
    Ed25519PublicKey.from_public_bytes(bytes.fromhex(vector["public_key"])).verify(
        bytes.fromhex(vector["signature"]), content
    )


@pytest.mark.parametrize("vector", named("entries.json"))
def test_reading_and_writing_an_entry_again_changes_nothing(vector: dict[str, Any]) -> None:
    assert canonical_text(parse(vector["text"])) == vector["text"]


@pytest.mark.parametrize("vector", named("entries.json"))
def test_any_changed_byte_breaks_the_signature(vector: dict[str, Any]) -> None:
    content = bytes.fromhex(vector["bytes"])
    key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(vector["public_key"]))

    for at in range(0, len(content), 7):
        changed = bytearray(content)
        changed[at] ^= 1
        with pytest.raises(InvalidSignature):
            key.verify(bytes.fromhex(vector["signature"]), bytes(changed))


@pytest.mark.parametrize("vector", named("refused.json"))
def test_a_text_that_is_no_canonical_entry_is_refused(vector: dict[str, Any]) -> None:
    with pytest.raises(EntryMalformed):
        parse(vector["text"])


def test_each_chain_value_covers_all_wrappers_before_it() -> None:
    chain = "0" * 64
    for vector in read("chain.json"):
        assert vector["before"] == chain
        plain = bytes.fromhex(chain) + vector["wrapper"].encode()
        assert hashlib.sha256(plain).hexdigest() == vector["chain"]
        chain = chained(chain, vector["wrapper"])
    assert chain == read("chain.json")[-1]["chain"]


def test_the_wrappers_of_the_vectors_wrap_the_entries_of_the_vectors() -> None:
    wrapped = [json.loads(v["wrapper"])["entry_hash"] for v in read("chain.json")]

    assert wrapped == [v["hash"] for v in read("entries.json")]
