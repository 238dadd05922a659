"""Scans to drop: small ones drawn here, and broken ones of every kind."""

import io
import os
import struct
import zlib
from functools import cache
from pathlib import Path

import pikepdf
from PIL import Image, ImageDraw
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from reportlab.pdfgen import canvas

MARK = b"SCAN-CONTENT-THAT-MUST-NOT-LIE-OPEN"


@cache
def picture(size: tuple[int, int] = (620, 877), shade: int = 250) -> Image.Image:
    made = Image.new("RGB", size, (shade, shade, shade))
    pen = ImageDraw.Draw(made)
    for line in range(8, size[1] // 16):
        pen.rectangle((60, line * 14, 60 + (line * 97) % (size[0] - 140), line * 14 + 5), "#566")
    pen.rectangle((40, 40, size[0] - 40, 90), outline="#a33", width=4)
    return made


def saved(kind: str, made: Image.Image | None = None, **options: object) -> bytes:
    out = io.BytesIO()
    (made or picture()).save(out, kind, **options)  # type: ignore[arg-type]
    return out.getvalue()


@cache
def pdf(pages: int = 3, password: str = "") -> bytes:
    out = io.BytesIO()
    drawn = canvas.Canvas(out, pagesize=(595, 842), pageCompression=0)
    for number in range(pages):
        drawn.setFont("Helvetica", 30)
        drawn.drawString(80, 740, f"Page {number + 1}")
        drawn.drawString(80, 690, MARK.decode()[:24])
        for line in range(30):
            drawn.rect(80, 650 - line * 18, 60 + (line * 67) % 360, 4, fill=1)
        drawn.showPage()
    drawn.save()
    if not password:
        return out.getvalue()
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(out.getvalue())) as document:
        document.save(locked, encryption=pikepdf.Encryption(owner="o", user=password))
    return locked.getvalue()


@cache
def with_script() -> bytes:
    """Return a PDF with a script, run as it is opened, and a file within."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(1))) as document:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        document.Root.OpenAction = script
        document.attachments["a.exe"] = b"MZ"
        document.save(out)
    return out.getvalue()


def jpeg() -> bytes:
    return saved("JPEG", quality=70)


def png() -> bytes:
    return saved("PNG")


def tiff(pages: int = 2) -> bytes:
    more = [picture(shade=200 - 20 * n).convert("1") for n in range(pages - 1)]
    return saved("TIFF", save_all=True, append_images=more)


def noise(size: int) -> bytes:
    """Return a PNG of about so many bytes that nothing can make smaller."""
    side = int((size / 3) ** 0.5)
    made = Image.frombytes("RGB", (side, side), os.urandom(side * side * 3))
    return saved("PNG", made, compress_level=0)


def pdf_of(content: bytes) -> bytes:
    """Return a PDF of one page that is this picture, as large as it."""
    made, out = Image.open(io.BytesIO(content)), io.BytesIO()
    with pikepdf.new() as document:
        shown = document.make_stream(
            made.tobytes(),
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=made.width,
            Height=made.height,
            ColorSpace=pikepdf.Name.DeviceRGB,
            BitsPerComponent=8,
        )
        page = document.add_blank_page(page_size=(595, 842))
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=shown))
        page.Contents = document.make_stream(b"595 0 0 842 0 0 cm /Scan Do")
        document.save(out, compress_streams=False)
    return out.getvalue()


def huge_png(width: int, height: int) -> bytes:
    """Return a small file that claims to be a picture of that size."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 4096)), (b"IEND", b""))
    out = b"\x89PNG\r\n\x1a\n"
    for name, content in parts:
        out += struct.pack(">I", len(content)) + name + content
        out += struct.pack(">I", zlib.crc32(name + content))
    return out


def write(folder: Path, name: str, content: bytes) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_bytes(content)
    return file


def mime(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def drop(on: QWidget, at: QPoint, data: QMimeData) -> None:
    """Drop something on a widget, as Qt would tell it."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(on, enter)
    assert enter.isAccepted()
    event = QDropEvent(QPointF(at), copy, data, left, none)
    QApplication.sendEvent(on, event)
    assert event.isAccepted()
