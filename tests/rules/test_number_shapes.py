"""Numbers known by their shape: official form, refusals, warnings."""

import copy
from datetime import date
from typing import Any

import pytest

from desktop.resources import read_toml
from desktop.rules.number_shapes import NumberKind, NumberShapes
from desktop.rules.table import BadTable
from desktop.wording.findings import say
from tests.rules.books import shipped_shapes

SHAPES = shipped_shapes()
K = NumberKind


@pytest.mark.parametrize(
    ("kind", "written", "official"),
    [
        (K.PROPERTY_UNIT, "440112001002gb00012w00000000", "440112001002GB00012W00000000"),
        (
            K.PROPERTY_CERTIFICATE,
            "粤(2017)深圳市不动产权第 0237420 号",
            "粤（2017）深圳市不动产权第0237420号",
        ),
        (
            K.PROPERTY_PROOF,
            "粤（2026）阳东不动产证明第0012817号",
            "粤（2026）阳东不动产证明第0012817号",
        ),
        (K.LAND_PERMIT, "地字第500108202400015号", "地字第500108202400015号"),
        (K.LAND_PERMIT, "地字第4401122024ＹＧ0012345号", "地字第4401122024YG0012345号"),
        (K.LAND_PERMIT, "穗国土规划地证[2014]12号", "穗国土规划地证〔2014〕12号"),
        (K.WORKS_PERMIT, "建字第500108202400011号", "建字第500108202400011号"),
        (K.WORKS_PERMIT, "建字第 4401122024GG0012345 号", "建字第4401122024GG0012345号"),
        (K.WORKS_PERMIT, "穗国土规划建证【2014】12号", "穗国土规划建证〔2014〕12号"),
        (K.CONSTRUCTION_PERMIT, "500108202504030201", "500108202504030201"),
        (K.LAND_CONTRACT, "4401122021b00123", "4401122021B00123"),
        (K.LETTER_NUMBER, "穗埔企服函〔2026〕12号", "穗埔企服函〔2026〕12号"),
        (K.LETTER_NUMBER, "穗埔企服函[2026]12号", "穗埔企服函〔2026〕12号"),
        (K.CUSTOMER_NUMBER, "0311223344556677", "0311223344556677"),
        (K.DISTRICT, "４４０１１２", "440112"),
    ],
)
def test_a_number_is_brought_into_its_official_form(
    kind: NumberKind, written: str, official: str
) -> None:
    assert SHAPES.official(kind, written) == official
    assert SHAPES.official(kind, official) == official
    assert list(SHAPES.check(kind, written, "f")) == []
    assert list(SHAPES.warn(kind, written, "f")) == []


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        pytest.param(K.PROPERTY_UNIT, "4401120010020000012000000000", id="28 digits only"),
        pytest.param(K.PROPERTY_UNIT, "440112001002GB00012W0000000", id="one short"),
        pytest.param(K.PROPERTY_CERTIFICATE, "粤（26）广州市不动产权第0012345号", id="short year"),
        pytest.param(K.PROPERTY_CERTIFICATE, "粤（2026）广州市不动产权第12345号", id="5 digits"),
        pytest.param(K.PROPERTY_PROOF, "粤（2026）广州市不动产权第0012345号", id="a certificate"),
        pytest.param(K.LAND_CONTRACT, "4401122021C00123", id="neither A nor B"),
        pytest.param(K.LETTER_NUMBER, "穗埔企服函〔2026〕012号", id="a leading zero"),
        pytest.param(K.LETTER_NUMBER, "穗埔企服函〔2026〕第12号", id="with 第"),
        pytest.param(K.LETTER_NUMBER, "函〔2026〕12号", id="no organ"),
        pytest.param(K.CUSTOMER_NUMBER, "1234567", id="seven digits"),
        pytest.param(K.DISTRICT, "44011", id="five digits"),
        pytest.param(K.CONSTRUCTION_PERMIT, "50010820250403020", id="seventeen digits"),
    ],
)
def test_a_number_of_another_shape_is_refused(kind: NumberKind, written: str) -> None:
    found = list(SHAPES.check(kind, written, "number"))

    assert [(f.rule, f.field) for f in found] == [("number_malformed", "number")]
    assert dict(found[0].facts)["given"] == written


@pytest.mark.parametrize("kind", [K.LAND_PERMIT, K.WORKS_PERMIT])
def test_an_unusual_permit_number_is_let_through_with_a_word(kind: NumberKind) -> None:
    assert list(SHAPES.check(kind, "某字第1号", "f")) == []
    assert [f.rule for f in SHAPES.warn(kind, "某字第1号", "f")] == ["number_unusual"]
    assert SHAPES.official(kind, "某字第１号") == "某字第1号"


@pytest.mark.parametrize(
    ("day", "is_day"),
    [
        ("20251231", True),
        ("20000229", True),
        ("20250230", False),
        ("20250431", False),
        ("20251301", False),
    ],
)
def test_a_construction_permit_names_a_day(day: str, is_day: bool) -> None:
    found = list(SHAPES.check(K.CONSTRUCTION_PERMIT, f"500108{day}0201", "f"))

    assert [(f.rule, dict(f.facts)["given"]) for f in found] == (
        [] if is_day else [("permit_day_wrong", day)]
    )


@pytest.mark.parametrize("kind", NumberKind)
def test_every_kind_has_a_shape_with_its_source(kind: NumberKind) -> None:
    assert all(shape.source and shape.example for shape in SHAPES.of(kind))


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        pytest.param({"pattern": "("}, "shape_unreadable", id="no pattern"),
        pytest.param({"example": "440112"}, "shape_example_unfit", id="an example that differs"),
        pytest.param({"kind": "nonesuch"}, "shape_kind_unknown", id="no such kind"),
        pytest.param({"source": ""}, "shape_field_missing", id="no source"),
        pytest.param({"kind": 5}, "shape_field_missing", id="a number for a kind"),
    ],
)
def test_an_unsound_shape_is_refused_by_file_and_row(change: dict[str, Any], rule: str) -> None:
    content = copy.deepcopy(read_toml("rules/identifiers.toml"))
    content["shape"][1].update(change)

    with pytest.raises(BadTable) as bad:
        NumberShapes(content)

    (found,) = bad.value.findings
    assert found.rule == rule
    assert "identifiers.toml 第2" in str(say(found))


def test_every_unsound_shape_is_told_at_once() -> None:
    content = copy.deepcopy(read_toml("rules/identifiers.toml"))
    for shape in content["shape"][:2]:
        shape["source"] = " "

    with pytest.raises(BadTable) as bad:
        NumberShapes(content)

    assert len(bad.value.findings) == 2


def test_a_kind_without_shape_is_refused() -> None:
    with pytest.raises(BadTable) as bad:
        NumberShapes({"since": date(2021, 1, 1)})

    assert "identifiers.toml" in str(say(bad.value.findings[0]))
    assert len(bad.value.findings) == len(NumberKind)


@pytest.mark.parametrize("since", [None, "2021", 2021])
def test_shapes_hold_from_a_day(since: object) -> None:
    content = {**read_toml("rules/identifiers.toml"), "since": since}

    with pytest.raises(BadTable) as bad:
        NumberShapes(content)

    assert [dict(f.facts)["key"] for f in bad.value.findings] == ["since"]
