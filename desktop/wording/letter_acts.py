"""Words of the letter's page for its checks, its further acts and its draft."""

from desktop.wording import sealing

MORE = "其他办理"
MORE_ACTS = {
    "send-back-letter": "退回修改",
    "seal-letter": "用印",
    "serve-letter": "送达",
    "accept-connection": "供电企业受理",
    "remind-enterprise": "提醒企业",
    "extend-letter": "延期",
    "confirm-lapse": "确认失效",
    "revoke-letter": "撤回",
    "void-letter": "作废",
    "confirm-clearance": "补齐确认函",
    **sealing.ACTS,
}
MEND = {
    "sign-commitment": "登记承诺书",
    "state-gate": "去核实",
    "case": "到案件",
    "papers": "到材料",
    "form": "去补佐证",
    "last_day": "去改",
}
MEND_SAID = "{check}，{mend}"
GIVE_UP = "放弃未送核稿的修改"
GIVEN_UP = "已放弃未送核稿的修改"
NOT_KEPT = "草稿没有存上，请按 Ctrl+S 再试"
ISSUED = "已签发，文号 {number}"
ISSUING_ORGAN = "核发部门"
HANDED_IN = "已送核稿"
TO_MEND = "退回待改"

LETTER_ACTS = {
    "draft-letter": "送核稿",
    "revise-letter": "改后送核稿",
    "check-letter": "核稿通过",
    "countersign-letter": "会签",
    "sign-letter": "签发",
    "seal-letter": "用印",
    "serve-letter": "登记送达",
    "accept-connection": "登记供电企业受理",
    "confirm-lapse": "确认失效",
    "stamp-letter": sealing.STAMP_TITLE,
}
LETTER_DONE = "没有需要您办理的步骤"
WAITS_FOR = "下一步“{act}”由{names}办理。"
SEND_BACK = "退回修改"
SEND_BACK_TITLE = "退回起草人"
SIGN_TITLE = "签发这份函"
SIGN_CONSEQUENCE = "签发后取文号、生成正式 PDF，不能再改，只能延期、撤回或作废。"
ACT_CONSEQUENCES = {
    "check-letter": "核稿后进入会签，起草人不能再改。",
    "countersign-letter": "确认本局核实的事实属实，请写明依据文件。",
    "stamp-letter": sealing.STAMP_CONSEQUENCE,
}
ACT_TEXTS = {
    "countersign-letter": "核实依据文件",
    "send-back-letter": "退回理由",
    "stamp-letter": sealing.STAMP_FIELD,
}
ACT_HOLDERS = {
    "countersign-letter": "如：核查意见的文号、会议纪要",
    "send-back-letter": "如：不动产权证书的补齐期限不对",
}
ACT_NEEDS_TEXT = "请填写“{field}”"
