"""Words of the letter's page that come with its rows."""

from desktop.domain.case import LetterStage

CHECKS = {
    "main_papers": "主件齐全",
    "papers": "容缺材料均在目录内，佐证齐备",
    "commitment": "企业承诺书已签署",
    "gate": "信用、权属等容缺条件已核实",
    "countersign": "核实单位均已会签",
    "people": "起草、核稿、签发人员分离",
    "last_day": "期限在今天以后",
}
PAPER_REASONS = {"in": "已齐，无需容缺", "waivable": "按规则可容缺", "not_waived": "本办公室不容缺"}
STEPS = {
    LetterStage.DRAFTED: "草拟",
    LetterStage.CHECKED: "核稿",
    LetterStage.COUNTERSIGNED: "会签",
    LetterStage.ISSUED: "签发编号",
    LetterStage.SEALED: "用印",
    LetterStage.SERVED: "送达",
}
NUMBER_NOTE = "{prefix}〔{year}〕"
OPEN = "（待定）"
UNDER_WAY = "正在办理"
ANY_METHOD = "线上或者窗口提交"
