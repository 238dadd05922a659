"""Sealing on the letter's page: each way, what goes wrong, and what can be done afterwards."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from desktop.rules.findings import finding
from desktop.store.rows_case import PaperKeeping
from desktop.store.rows_letters import KeepingPage, LetterActRow, LetterPage, ListAge, SealPage
from desktop.views.letters.letter_page import LetterView
from desktop.views.main_window import MainWindow
from desktop.views.papers.paper_view import PaperView
from desktop.wording.findings import say
from tests.views import samples_letter, scenes, scenes_letters
from tests.views.samples import at
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


def paper(made: MainWindow) -> PaperView:
    """Show a notice that waits for its seal, on the page of finished papers."""
    page = scenes_letters.paper(made)
    page.show_keeping(keeping())
    return page


def keeping(**kept: object) -> KeepingPage:
    seal = SealPage(
        "case",
        "受理通知书 示范2026-0003-受线",
        "广州示范装备有限公司",
        paper_id="paper",
        seal_file="印章/黄埔区企业服务局2026.p12",
        list_place="印章/吊销列表",
    )
    not_keeper = "需要“用印”职责，当前为“窗口受理”。由具有该职责的人员办理。"
    against = (("seal", ""), ("serve", "这份文书还没有用印。先由印章管理员用印，再送达"))
    if kept:
        against = (("stamp", not_keeper), ("serve", ""))
    return KeepingPage(seal, PaperKeeping(bears_seal=True, **kept), against)  # type: ignore[arg-type]


def paper_sealed(made: MainWindow) -> None:
    said = "机构证书签名 2026-11-18 10:20 苏静，机构证书签名 B-B，黄埔区企业服务局，待补时间戳"
    scenes_letters.paper(made).show_keeping(keeping(sealed=said, method="signed"))


def paper_sealing(made: MainWindow) -> PaperView:
    page = paper(made)
    page.begin("seal")
    page.seal.method.setCurrentIndex(METHODS.index("signed"))
    page.seal.show_lists((age(),), ())
    return page


def age(days: int = 9) -> ListAge:
    since, until = at(11, 18 - days, 8), at(11, 25, 8)
    return ListAge("gzca-2026-11.crl", "广州试验签发机构", since, until, days, is_old=days > 7)


def lists_expired(made: MainWindow) -> None:
    page = sealing(made, "signed")
    against = finding("crl_expired", "crl", file="gzca-2026-10.crl", until="2026-11-01 08:00")
    page.seal.show_lists((), (str(say(against)),))


SCENES: dict[str, Scene] = {
    "paper-to-seal": paper,
    "paper-sealed": paper_sealed,
    "paper-sealing": paper_sealing,
    "seal-lists-expired": lists_expired,
    "seal-drawn": sealing,
    "seal-certificate": way("signed"),
    "seal-platform": way("external"),
    "seal-physical": way("physical"),
    "seal-wrong-password": wrong_password,
    "seal-foreign-file": foreign_file,
    "seal-signed": signed,
    "seal-stamp": stamp,
}
