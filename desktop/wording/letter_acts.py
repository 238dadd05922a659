"""Words of the letter's page for its checks, its further acts and its draft."""

MORE = "其他办理"
MORE_ACTS = {
    "send-back-letter": "退回修改",
    "seal-letter": "用印",
    "serve-letter": "送达",
    "accept-connection": "供电企业受理",
    "extend-letter": "延期",
    "confirm-lapse": "确认失效",
    "revoke-letter": "撤回",
    "void-letter": "作废",
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
