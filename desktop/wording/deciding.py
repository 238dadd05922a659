"""Deciding: the buttons of an opinion, the sheet of one case and that of a batch."""

OPINION_HOLDER = "填写本局意见（同意可不填）"
APPROVE = "同意"
REJECT = "不同意"
RETURN = {"supplement": "退回补正", "explanation": "要求说明", "none": "要求说明"}
NO_STEP = "本局在此事项没有待办的一步"
SHEET_TITLES = {
    "approve": "确认：{bureau}同意",
    "reject": "确认：{bureau}不同意",
    "not_concerned": "确认：{bureau}不涉及",
    "explanation": "要求申请人说明",
    "supplement": "一次告知补正",
}
SHEET_VERDICT = "判定"
SHEET_UNOPENED = "未查看的材料 {count} 项，点名称即查看"
SHEET_ALL_OPENED = "材料均已查看"
SHEET_OPINION = "意见"
SHEET_REASON = "理由"
SHEET_REASON_PICK = "选一条理由"
SHEET_TEXT = {
    "approve": "意见内容",
    "reject": "补充说明，写入不予意见书",
    "not_concerned": "为何不涉及（可不填）",
    "explanation": "请申请人说明什么",
    "supplement": "还需补正的内容",
}
SHEET_CONSEQUENCE = {
    "approve": "可撤销（Ctrl+Z），以后在案件的日志里。",
    "reject": "本局出具不予意见，其他局继续办理。",
    "not_concerned": "本事项不涉及本局职权，其他局继续办理。可撤销（Ctrl+Z），以后在案件的日志里。",
    "explanation": "已受理，不得再次要求补正；时钟继续走。",
    "supplement": "补正只告知一次，请列全；材料收到前不受理。",
}
SHEET_CONFIRM = {
    "approve": "确认同意",
    "reject": "确认不同意",
    "not_concerned": "确认不涉及",
    "explanation": "发出说明要求",
    "supplement": "发出补正通知",
}
SHEET_NOT_CONCERNED = "本事项不涉及本局？改为“不涉及”"
SHEET_CONCERNED = "改回“同意”"
SHEET_NEEDS_REASON = "请先选一条理由或写明理由"
SHEET_NEEDS_ITEM = "请至少勾选一项材料"
SHEET_BLOCKED = {
    "undetermined": "待人工认定的案件不能成批同意，请逐件办理",
    "unopened_main": "有主件尚未查看，不能成批同意",
    "supplement": "受理前的补正须逐件列明材料，不能成批退回",
}
REJECT_REASONS = (
    "路由与规划道路或管线冲突",
    "道路恢复方案不符合要求",
    "不在本局许可的用地范围内",
    "材料内容前后不一致",
    "其他（请写明）",
)
EXPLAIN_REASONS = (
    "路由与图纸不一致",
    "穿越位置与施工方式",
    "产权与授权关系",
    "用电容量与建设规模",
    "其他（请写明）",
)
SUPPLEMENT_PROBLEM = "{name}：{state}"
BATCH_TITLE = {
    "approve": "成批同意 {count} 件",
    "explanation": "成批要求说明 {count} 件",
}
BATCH_BLOCKED = "{count} 件不能成批办理，已排在最前"
BATCH_NONE = "没有一件可以成批办理"
BATCH_CONFIRM = {
    "approve": "同意其余 {count} 件",
    "explanation": "向其余 {count} 件发出",
}
