"""Words that notices need beside their forms: usual demands, remaining duties, names."""

NAMES = {
    "waiver_letter": "容缺受理函",
    "commitment": "容缺受理承诺书",
    "paper_list": "容缺材料清单及补齐时限表",
    "waiver_notice": "容缺受理告知书",
    "reminder": "补齐提醒通知",
    "step_extension_notice": "延长办理期限告知书",
    "service_receipt": "送达回证",
    "exemption_commitment": "免审批告知承诺书",
    "supplement_notice": "补正材料通知书",
    "acceptance_notice": "受理通知书",
    "exemption_receipt": "免审批告知（备案）回执",
    "special_procedure_notice": "特别程序告知书",
    "clearance_letter": "补齐确认函",
    "lapse_letter": "失效告知函",
    "oversight_order": "督办单",
    "extension_letter": "延期函",
    "withdrawal_letter": "撤回函",
    "refused_acceptance": "不予受理决定书",
    "permit_decision": "准予行政许可决定书",
    "refusal_decision": "不予行政许可决定书",
    "explanation_request": "要求说明通知书",
    "receipt_slip": "收件回执",
}
JOIN = "、"
USUAL_DEMAND = "提交原件核对，或者调用电子证照"
INCOMPLETE = "不齐全"
AS_FILED = "见申报材料"
ROUTE_AS_FILED = "见申报路由图"
ROUTE = "自{start}至{end}"
OTHER_FEATURES = "铁路、轨道交通、河道、古树名木、文物保护等"
WAIVED_APPROVALS = "占用、挖掘城市道路等事项"
NOTIFIED = "道路、交警、绿化、街道"
RESTORE_BY = "申报的恢复期限"
LATER = "待放假安排公布后另行告知"
WORKING_DAYS = "{days}个工作日"
INQUIRY = "凭受理编号向{office}查询"
NO_PAPERS_STATED = "用电申请表"
APPLICATION = "申请"
"""What the notice itself says after a matter's name."""
STOPS = "。；;，, 　"
SEMICOLON = "；"
AS_DECIDED = "见各部门意见"
MOMENT = "{day}{at:%H}时{at:%M}分"
DRAFT_NAME = "{name}（草稿）"
NEXT_WORKING_DAY = "收到之日的次一工作日"
