"""What happened, in one short line, for the case's timeline and the log."""

from desktop.domain.approval import MatterConcluded, StepDecided
from desktop.domain.intake import MatterAccepted, MatterReceived
from desktop.domain.letter import LetterIssued
from desktop.domain.letter_life import LetterServed
from desktop.domain.paper_keeping import DocumentSealed, DocumentServed
from desktop.domain.papers import PaperMarked, PaperReturned, PaperSubmitted, PaperVerified
from desktop.domain.preferences import PreferencesSet
from desktop.domain.verdict import VerdictAssessed, VerdictSettled
from desktop.wording.preferences import PARTS
from desktop.wording.rules import OUTCOMES, PAPERS
from desktop.wording.values import BUREAUS, MATTER_OUTCOMES, MATTERS, OPINIONS, PAPER_STATUSES

EVENTS = {
    "case.opened": "开立案件",
    "case.imported": "导入历史案件",
    "matter.received": "收件",
    "matter.accepted": "受理",
    "supplement.requested": "发出补正通知",
    "supplement.received": "收到补正材料",
    "matter.refused_at_door": "不予受理",
    "facts.stated": "填写路由事实",
    "application.corrected": "更正申请信息",
    "verdict.assessed": "规则判定",
    "verdict.settled": "人工认定",
    "steps.opened": "转各局审批",
    "exemption.filed": "免审批备案，出具回执",
    "step.decided": "作出意见",
    "step.late_entry_reviewed": "补录经复核",
    "matter.concluded": "作出决定",
    "explanation.requested": "要求申请人说明",
    "explanation.given": "申请人已说明",
    "special.started": "启动特别程序，暂停计时",
    "special.ended": "特别程序结束",
    "step.extended": "延长办理期限",
    "step.due_fixed": "固定到期日",
    "step.due_acknowledged": "确认顺延后的到期日",
    "oversight.ordered": "发出督办单",
    "oversight.replied": "答复督办单",
    "step.handed_over": "转办",
    "paper.submitted": "材料提交",
    "paper.verified": "材料核验通过",
    "paper.returned": "材料退回",
    "paper.marked": "标记材料",
    "commitment.signed": "签署容缺受理承诺书",
    "gate.stated": "核实容缺条件",
    "letter.drafted": "容缺受理函草拟",
    "letter.replacement_drafted": "更正函草拟",
    "letter.revised": "修改函稿",
    "letter.checked": "核稿",
    "letter.sent_back": "函稿退回",
    "letter.countersigned": "会签",
    "letter.signed": "签发",
    "letter.issued": "函件编号",
    "letter.sealed": "用印",
    "letter.original_kept": "留存正本",
    "letter.served": "送达",
    "letter.redeemed": "材料补齐，容缺办结",
    "letter.extended": "函件延期",
    "letter.lapsed": "确认失效",
    "letter.revoked": "撤回函件",
    "letter.voided": "函件作废",
    "letter.printed": "打印文书",
    "document.sealed": "文书用印",
    "document.original_kept": "留存文书正本",
    "document.served": "文书送达",
    "letter.reminded": "提醒企业补齐材料",
    "letter.cleared": "出具补齐确认函",
    "case.archived": "导出归档包",
    "person.viewed": "显示个人信息",
    "person.handed_out": "导出本人信息",
    "person.erasure_proposed": "拟依法删除个人信息",
    "person.erased": "依法删除个人信息",
    "connection.accepted": "供电企业受理",
    "milestone.reached": "达到节点",
    "note.added": "备注",
    "visit.counted": "申请人到访",
    "matter.numbered_outside": "登记外部编号",
    "manager.assigned": "指派客户经理",
    "publication.proposed": "拟发布规则或日历",
    "publication.published": "发布规则或日历",
    "publication.dropped": "放弃拟发布的版本",
    "officer.preferences": "更改个人设置",
    "withdrawn": "撤销",
}

COMMA = "，"
LATE = "（补录）"
WITHDRAWN_LINE = "{text}（已撤销）"


def describe(kind: str, event: object) -> str:
    """Return what happened, with the particulars that matter at a glance."""
    name = EVENTS.get(kind, kind)
    detail = _detail(event)
    return f"{name}：{detail}" if detail else name


def _detail(event: object) -> str:
    match event:
        case StepDecided():
            late = LATE if event.late is not None else ""
            return f"{BUREAUS[event.bureau]}{OPINIONS[event.opinion]}{late}"
        case MatterConcluded():
            return f"{MATTERS[event.matter]}{MATTER_OUTCOMES[event.outcome]}"
        case PreferencesSet():
            return PARTS[event.part]
        case DocumentSealed() | DocumentServed():
            return f"{event.named} {event.number}"
        case PaperMarked():
            return f"{PAPERS[event.paper]}{PAPER_STATUSES[event.status]}"
        case _:
            return _plain_detail(event)


def _plain_detail(event: object) -> str:
    match event:
        case MatterReceived() | MatterAccepted():
            return MATTERS[event.matter]
        case VerdictAssessed() | VerdictSettled():
            return OUTCOMES[event.outcome]
        case PaperSubmitted() | PaperVerified() | PaperReturned():
            return PAPERS[event.paper]
        case LetterIssued():
            return event.number
        case LetterServed():
            return event.method
        case _:
            bureau = getattr(event, "bureau", None)
            return BUREAUS.get(bureau, "") if bureau else ""
