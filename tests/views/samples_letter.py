"""A fictional waiver letter on its page, drafted and issued."""

from dataclasses import replace
from datetime import date

from desktop.store.rows import (
    StageRow,
)
from desktop.store.rows_letters import CheckRow, DaySaid, LetterActRow, LetterPage, WaivedPaperRow
from desktop.store.rows_rule_content import TableWanted
from tests.views.samples import at


def letter() -> LetterPage:
    until = date(2026, 12, 16)
    return LetterPage(
        case_id="case-1203",
        case_number="HP-2026-1203",
        enterprise="粤港澳生物医药中试基地有限公司",
        letter_id="letter-1",
        stage="drafted",
        organ="广州市黄埔区企业服务局",
        basis=TableWanted("deficiency", "3f2a9c10"),
        addressee="南方电网广东广州黄埔供电局",
        papers=(
            WaivedPaperRow(
                "property_right",
                "不动产权证书",
                True,
                True,
                "可容缺目录内",
                (("land_grant", "土地出让合同"), ("ownership_check", "权属核查意见")),
                ("land_grant",),
                until,
                "已缴清出让金，正在办理首次登记",
                "规划和自然资源局",
            ),
            WaivedPaperRow(
                "project_approval",
                "项目核准／备案文件",
                True,
                True,
                "可容缺目录内",
                (("filing_receipt", "备案受理回执"),),
                ("filing_receipt",),
                until,
                "已提交备案申请",
                "商务局",
            ),
            WaivedPaperRow("layout", "外线路由图", False, False, "主件，不得容缺"),
        ),
        last_day=until,
        day_said=DaySaid("默认 90 日，可固定为具体日期"),
        number_note="穗埔企服函〔2026〕",
        title_lines=(
            "关于商请容缺受理粤港澳生物医药",
            "中试基地有限公司用电报装申请的函",
        ),
        checks=(
            CheckRow("以函代证申请已受理", True),
            CheckRow("主件齐全", True),
            CheckRow("容缺材料均在目录内，佐证齐备", True),
            CheckRow(
                "企业承诺书已签署",
                False,
                "申请人尚未签署容缺受理承诺书。登记已签署的承诺书及编号。",
                "sign-commitment",
            ),
            CheckRow(
                "信用、权属等容缺条件已核实",
                False,
                "“项目不属于国家淘汰类、禁止类产业”尚未核实。",
                "state-gate",
                "需要“窗口受理”职责",
            ),
            CheckRow("期限在今天以后", True),
            CheckRow(
                "核实单位均已会签", None, "规划和自然资源局、商务局尚未会签。由该局核实并会签。"
            ),
            CheckRow("起草、核稿、签发人员分离", None, "由他人核稿、签发"),
            CheckRow("每个字都能印出", True, "“滘”（U+6ED8，正文第1段）用仿宋（扩展字库）"),
        ),
        steps=(
            StageRow("草拟", "done", "梁慧"),
            StageRow("核稿", "running"),
            StageRow("会签", "ahead"),
            StageRow("签发", "ahead"),
            StageRow("用印", "ahead"),
            StageRow("送达", "ahead"),
        ),
        next_act="draft-letter",
        saved_at=at(11, 18, 14, 31),
    )


def issued_letter() -> LetterPage:
    return replace(
        letter(),
        stage="served",
        number="穗埔企服函〔2026〕118号",
        is_editable=False,
        saved_at=None,
        next_act="",
        refusal="需要“客户经理”职责，当前为“审批”。由具有该职责的人员办理。",
        steps=(
            StageRow("草拟", "done", "梁慧"),
            StageRow("核稿", "done", "周敏"),
            StageRow("会签", "done", "规资、商务"),
            StageRow("签发编号", "done", "黄振邦"),
            StageRow("用印", "done", "苏静"),
            StageRow("送达", "done", "系统推送"),
        ),
        facts=(
            (
                "经办",
                "草拟 梁慧 2026-11-16 09:12\n核稿 周敏 2026-11-16 10:40",
            ),
            ("现状", "已送达"),
            ("成文日期", "2026-11-18"),
            ("最迟期限", "2026-12-16"),
            ("送达", "系统推送 · 2026-11-18 15:00 · 陈** 138****8000"),
            ("打印", "2 份"),
        ),
        acts=(
            LetterActRow("send-back-letter", "函件当前为“已送达”，不能退回。"),
            LetterActRow("serve-letter", "函件当前为“已送达”。"),
            LetterActRow("extend-letter"),
            LetterActRow("confirm-lapse", "尚未到期。"),
            LetterActRow("revoke-letter"),
            LetterActRow("void-letter"),
        ),
        prints=2,
    )
