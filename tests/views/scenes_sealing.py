"""Sealing on the letter's page: each way, what goes wrong, and what can be done afterwards."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.rules.findings import finding
from desktop.store.rows_letters import LetterActRow, LetterPage
from desktop.views.letters.letter_page import LetterView
from desktop.views.main_window import MainWindow
from desktop.wording.findings import say
from tests.views import samples_letter, scenes
from tests.views.scenes import Scene

METHODS = ("electronic", "signed", "external", "physical")
SIGNED = (("正本", "机构证书签名 B-B，黄埔区企业服务局，待补时间戳"),)


def issued() -> LetterPage:
    return replace(
        samples_letter.issued_letter(),
        next_act="seal-letter",
        refusal="",
        is_editable=False,
        seal_file="印章/黄埔区企业服务局2026.p12",
        stamp_address="http://tsa.example.gov.cn/rfc3161",
    )


def sealing(made: MainWindow, method: str = "electronic") -> LetterView:
    page = scenes.letter(made)
    page.show_letter(issued())
    page.begin("seal-letter")
    page.seal.method.setCurrentIndex(METHODS.index(method))
    return page


def way(method: str) -> Callable[[MainWindow], None]:
    def scene(made: MainWindow) -> None:
        sealing(made, method)

    return scene


def wrong_password(made: MainWindow) -> None:
    page = sealing(made, "signed")
    page.show_refusal((str(say(finding("key_password_wrong", "password"))),))


def foreign_file(made: MainWindow) -> None:
    page = sealing(made, "external")
    page.seal.take_file(Path("平台返回的文件.pdf"))
    words = {"page": 2, "ours": "最迟不晚于2026年", "theirs": "最迟不晚于2028年"}
    page.show_refusal((str(say(finding("sealed_file_text", "file", **words))),))


def signed(made: MainWindow) -> LetterView:
    page = scenes.letter(made)
    letter = issued()
    acts = (LetterActRow("stamp-letter"), *letter.acts)
    page.show_letter(
        replace(letter, next_act="serve-letter", acts=acts, facts=(*letter.facts, *SIGNED))
    )
    return page


def stamp(made: MainWindow) -> None:
    signed(made).begin("stamp-letter")


SCENES: dict[str, Scene] = {
    "seal-drawn": sealing,
    "seal-certificate": way("signed"),
    "seal-platform": way("external"),
    "seal-physical": way("physical"),
    "seal-wrong-password": wrong_password,
    "seal-foreign-file": foreign_file,
    "seal-signed": signed,
    "seal-stamp": stamp,
}
