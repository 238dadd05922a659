"""Words of the letter's page that come with its rows."""

from desktop.domain.case import LetterStage

CHECKS = {
    "request": "以函代证申请已受理",
    "delegation": "在本区审批权限内，或有有效下放文书",
    "main_papers": "主件齐全",
    "papers": "容缺材料均在目录内，佐证齐备",
    "commitment": "企业承诺书已签署",
    "gate": "信用、权属等容缺条件已核实",
    "countersign": "核实单位均已会签",
    "people": "起草、核稿、签发人员分离",
    "last_day": "期限在今天以后",
    "glyphs": "每个字都能印出",
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
MORE_AGAINST = "另有 {count} 项，逐项见“签发前检查”。"
OPEN = "（待定）"
UNDER_WAY = "正在办理"
ANY_METHOD = "线上或者窗口提交"
BY_OTHERS = "由他人核稿、签发"
NOTHING_CHOSEN = "勾选容缺材料后，这里显示最终 PDF"
LONG_STOP_NOTE = "默认 {days} 日，可固定为具体日期"
LONG_STOP_BEYOND = "默认 {days} 日至 {until}，超出已公布的工作日历（暂定）：请固定具体日期"
LAST_DAY_BEYOND = (
    "{year} 年放假安排尚未公布：这一天是否上班、还剩几个工作日为暂定，公布后核对；函上照印此日期"
)
LAST_DAY_RESTS = "这一天不上班（{why}），窗口收不到补交的材料：可改为前一个工作日"
LAST_DAY_WEEKEND = "周末"
FACTS = {
    "way": "经办",
    "stage": "现状",
    "issued": "成文日期",
    "due": "最迟期限",
    "served": "送达",
    "utility": "供电企业受理",
    "ended": "终止",
    "prints": "打印",
}
SAID = {
    "prints": "{count} 份",
    "extended": "{until}（原 {was}，已延期）",
    "erased": "签收人信息已依法删除",
    "several": "{count} 人",
}
