"""What a PDF would do or open by itself is found, however it is written."""

import io
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from desktop.files.apart import apart, close
from desktop.files.pdf_flags import KINDS, UNSEARCHED, flags_of
from desktop.files.pdf_reading import NotReadable
from desktop.wording.papers import FLAGS
from tests.letters.letters_at_hand import case_3
from tests.views import scans_at_hand

Change = Callable[[pikepdf.Pdf], None]


def changed(change: Change, **how: Any) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(scans_at_hand.pdf(1))) as document:
        change(document)
        document.save(out, **how)
    return out.getvalue()


def action(name: str, **more: Any) -> Dictionary:
    return Dictionary(S=Name(name), **more)


def opening(name: str, **more: Any) -> Change:
    def change(document: pikepdf.Pdf) -> None:
        document.Root.OpenAction = action(name, **more)

    return change


def noted(subtype: str, **more: Any) -> Change:
    def change(document: pikepdf.Pdf) -> None:
        note = Dictionary(Type=Name.Annot, Subtype=Name(subtype), Rect=[0, 0, 9, 9], **more)
        document.pages[0].Annots = Array([note])

    return change


def attached(document: pikepdf.Pdf) -> None:
    document.attachments["a.exe"] = b"MZ"


def form_of_xml(document: pikepdf.Pdf) -> None:
    document.Root.AcroForm = Dictionary(Fields=Array(), XFA=document.make_stream(b"<xdp/>"))


def script_by_name(document: pikepdf.Pdf) -> None:
    tree = Dictionary(Names=Array([String("a"), action("/JavaScript", JS=String("app.alert(1)"))]))
    document.Root.Names = Dictionary(JavaScript=tree)


def when_closed(document: pikepdf.Pdf) -> None:
    document.pages[0].AA = Dictionary(C=action("/JavaScript", JS=String("a")))


CASES = (
    pytest.param(opening("/JavaScript", JS=String("a")), "script", id="a script at opening"),
    pytest.param(script_by_name, "script", id="a script by name"),
    pytest.param(when_closed, "script", id="a script as a page is left"),
    pytest.param(opening("/Launch", F=String("calc.exe")), "launch", id="a program"),
    pytest.param(opening("/SubmitForm", F=String("http://x")), "send", id="a form sent away"),
    pytest.param(opening("/GoToR", F=String("a.pdf"), D=String("a")), "elsewhere", id="a file"),
    pytest.param(noted("/Link", A=action("/GoToE")), "elsewhere", id="an inner file"),
    pytest.param(attached, "attachment", id="a file within"),
    pytest.param(noted("/FileAttachment"), "attachment", id="a file as a note"),
    pytest.param(form_of_xml, "form", id="a form of XML"),
    pytest.param(noted("/RichMedia"), "media", id="a film"),
)


@pytest.mark.parametrize(("change", "kind"), CASES)
def test_what_a_file_would_do_is_found(change: Change, kind: str) -> None:
    assert kind in flags_of(changed(change))
    packed = changed(change, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    assert kind in flags_of(packed)


def test_a_name_written_in_another_way_is_known() -> None:
    plain = changed(opening("/JavaScript", JS=String("a")))

    assert flags_of(plain.replace(b"/S /JavaScript", b"/S /#4aavaScript")) == ("script",)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(lambda: scans_at_hand.pdf(2), id="a scan"),
        pytest.param(lambda: case_3().pdf, id="a letter"),
        pytest.param(
            lambda: changed(noted("/Link", A=action("/URI", URI=String("http://a")))), id="link"
        ),
        pytest.param(lambda: changed(opening("/GoTo", D=String("a"))), id="a place within"),
    ],
)
def test_a_plain_file_has_nothing(data: Callable[[], bytes]) -> None:
    assert flags_of(data()) == ()


def test_what_is_nested_without_end_is_told_as_not_searched() -> None:
    def change(document: pikepdf.Pdf) -> None:
        inner = Dictionary()
        for _ in range(60):
            inner = Dictionary(A=inner)
        document.Root.Deep = inner

    assert UNSEARCHED in flags_of(changed(change))


def test_what_cannot_be_read_is_said_to_be_so() -> None:
    for data in (b"%PDF-1.7 nothing", scans_at_hand.pdf(1, "secret")):
        with pytest.raises(NotReadable):
            flags_of(data)


def test_flags_are_found_apart_and_each_has_words() -> None:
    assert apart(flags_of, changed(attached)) == ("attachment",)
    close()

    assert set(FLAGS) == set(KINDS)
