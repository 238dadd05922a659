"""The page on which letters are verified: empty, and each verdict."""

from collections.abc import Callable
from datetime import date

from desktop.office.letter_verifying import ground
from desktop.store.rows_verify import Answer, Verdict
from desktop.views.letters.verify_page import VerifyView
from desktop.views.main_window import MainWindow
from desktop.wording import verifying as words
from tests.views.scenes import Scene

NUMBER = "黄埔企服函〔2026〕118号"
HOLDS = ground("code_holds", organ="黄埔区企业服务局")


def answer(verdict: Verdict, *grounds: object, source: str = "118号函.pdf") -> Answer:
    return Answer(
        verdict,
        grounds,  # type: ignore[arg-type]
        source=source,
        digest="d1398cf74eba8e403449dfd5c77b33667a18e60ed7fb1fbabce7629b83097194",
        number=NUMBER,
        issued_on=date(2026, 9, 22),
        organ="黄埔区企业服务局",
        key_id="d4b9839734662ce8",
        case_id="case-118",
        letter_id="letter-118",
        is_register_asked=True,
    )


GENUINE = answer(
    Verdict.GENUINE,
    ground("bytes_agree"),
    HOLDS,
    ground("in_force", number=NUMBER, due="2026-12-20"),
)
ALTERED = answer(
    Verdict.ALTERED,
    ground("text_differs", page=2, ours="最迟不晚于2026年", theirs="最迟不晚于2028年"),
    HOLDS,
    source="企业发来的118号函（扫描后转存，文件名很长很长很长很长很长很长很长很长）.pdf",
)
VOID = answer(
    Verdict.VOID,
    ground("voided", number=NUMBER, on="2026-10-08", reason="企业名称有误，另行发函"),
    ground("bytes_agree"),
    HOLDS,
)
FOREIGN = Answer(
    Verdict.UNKNOWN,
    (ground("other_office", key="93aa01f2b7c65d10", number="天河企服函〔2026〕7号"),),
    source=words.PASTED_TEXT,
    number="天河企服函〔2026〕7号",
    issued_on=date(2026, 9, 1),
    key_id="93aa01f2b7c65d10",
    is_register_asked=True,
)
COPY = answer(Verdict.GENUINE, ground("copy_only"), HOLDS, source="118号函（手机拍照）.jpg")


def verify(made: MainWindow) -> VerifyView:
    page = VerifyView()
    made.add_page("verify", page)
    made.show_page("verify", ("函件台账", words.TITLE), "letters")
    return page


def with_answer(*answers: Answer) -> Callable[[MainWindow], None]:
    def scene(made: MainWindow) -> None:
        page = verify(made)
        for one in answers:
            page.show_answer(one)
        page.show_known(("天河区企业服务局",))

    return scene


SCENES: dict[str, Scene] = {
    "verify-empty": verify,
    "verify-genuine": with_answer(GENUINE),
    "verify-altered": with_answer(FOREIGN, VOID, GENUINE, ALTERED),
    "verify-void": with_answer(VOID),
    "verify-foreign": with_answer(FOREIGN),
    "verify-copy": with_answer(COPY),
}
