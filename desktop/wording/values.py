"""Names of the domain's closed sets: bureaus, duties, matters, stages, papers' states."""

from collections.abc import Collection

from desktop.domain.ball import Party
from desktop.domain.case import LetterStage, MatterOutcome, Opinion, SpecialKind
from desktop.domain.letter_extension import ExtensionCause
from desktop.domain.office_settings import Separation
from desktop.domain.values import (
    Bureau,
    DemandKind,
    Duty,
    Laying,
    MatterKind,
    PaperSource,
    PaperStatus,
)

BUREAUS = {
    Bureau.ENTERPRISE_SERVICE: "企业服务局",
    Bureau.COMMERCE: "商务局",
    Bureau.PLANNING: "规划和自然资源局",
    Bureau.HOUSING: "住房和城乡建设局",
    Bureau.URBAN_RENEWAL: "城市更新局",
    Bureau.POWER_SUPPLY: "供电局",
    Bureau.JOINT_OFFICE: "联席办",
}
BUREAUS_SHORT = {
    Bureau.ENTERPRISE_SERVICE: "企服",
    Bureau.COMMERCE: "商务",
    Bureau.PLANNING: "规资",
    Bureau.HOUSING: "住建",
    Bureau.URBAN_RENEWAL: "更新",
    Bureau.POWER_SUPPLY: "供电",
    Bureau.JOINT_OFFICE: "联席办",
}
DUTIES = {
    Duty.WINDOW: "窗口受理",
    Duty.APPROVER: "审批",
    Duty.DRAFTER: "拟稿",
    Duty.CHECKER: "核稿",
    Duty.SIGNATORY: "签发",
    Duty.SEAL_KEEPER: "用印",
    Duty.ACCOUNT_MANAGER: "客户经理",
    Duty.OFFICE_HEAD: "联席办主任",
    Duty.ADMINISTRATOR: "系统管理",
    Duty.AUDITOR: "审计",
}
MATTERS = {
    MatterKind.WAIVER_REQUEST: "以函代证申请",
    MatterKind.CONNECTION: "用电报装",
    MatterKind.EXTERNAL_WORKS: "外线工程审批",
    MatterKind.TRANSMISSION: "输变电工程核准",
}
DEMANDS = {
    DemandKind.NEW: "新装",
    DemandKind.INCREASE: "增容",
    DemandKind.TEMPORARY: "临时用电",
}
LAYINGS = {
    Laying.OPEN_CUT: "明挖",
    Laying.PIPE_JACKED: "顶管",
    Laying.DIRECTIONAL_DRILL: "定向钻",
    Laying.DUCT: "排管",
    Laying.OVERHEAD: "架空",
}
PAPER_STATUSES = {
    PaperStatus.NOT_CHECKED: "未核",
    PaperStatus.MISSING: "缺",
    PaperStatus.SUBMITTED: "待核验",
    PaperStatus.VERIFIED: "已核验",
    PaperStatus.RETURNED: "已退回",
    PaperStatus.NOT_CONCERNED: "不涉及",
}
PAPER_SOURCES = {
    PaperSource.E_CERTIFICATE: "电子证照",
    PaperSource.UPLOAD: "上传",
    PaperSource.WINDOW: "窗口收取",
    PaperSource.MAIL: "邮寄",
}
OPINIONS = {
    Opinion.APPROVE: "同意",
    Opinion.REJECT: "不同意",
    Opinion.NOT_CONCERNED: "不涉及",
}
SPECIALS = {
    SpecialKind.HEARING: "听证",
    SpecialKind.TENDER: "招标",
    SpecialKind.AUCTION: "拍卖",
    SpecialKind.INSPECTION: "检验",
    SpecialKind.TESTING: "检测",
    SpecialKind.QUARANTINE: "检疫",
    SpecialKind.APPRAISAL: "鉴定",
    SpecialKind.EXPERT_REVIEW: "专家评审",
}
MATTER_OUTCOMES = {
    MatterOutcome.FILED: "免审批·已备案",
    MatterOutcome.GRANTED: "准予",
    MatterOutcome.REFUSED: "不予",
    MatterOutcome.LETTER_ISSUED: "已出函",
    MatterOutcome.CONNECTED: "已接电",
    MatterOutcome.WITHDRAWN: "已撤回申请",
}
LETTER_STAGES = {
    LetterStage.DRAFTED: "待核稿",
    LetterStage.CHECKED: "已核稿",
    LetterStage.COUNTERSIGNED: "已会签",
    LetterStage.SIGNED: "已签发·待编号",
    LetterStage.ISSUED: "已编号·待用印",
    LetterStage.SEALED: "已用印·待送达",
    LetterStage.SERVED: "已送达",
    LetterStage.ADOPTED: "供电企业已采信",
    LetterStage.REDEEMED: "补齐办结",
    LetterStage.LAPSED: "已失效",
    LetterStage.REVOKED: "已撤回",
    LetterStage.REPLACED: "已被取代",
    LetterStage.VOID: "作废",
}
CAUSES = {
    ExtensionCause.ISSUING_ORGAN: "核发部门原因",
    ExtensionCause.FORCE_MAJEURE: "不可抗力",
}
SEPARATIONS = {
    Separation.THREE: "起草、核稿、签发三人各不相同",
    Separation.TWO: "起草与签发两人不同",
}
HOLDERS = {
    "applicant": "申请人",
    "utility": "供电企业",
    "window": "受理窗口",
    "special": "特别程序",
    "signatory": "签发人",
    **{bureau.value: name for bureau, name in BUREAUS.items()},
}
AWAITS_LAPSE = "到期待确认"
PROVISIONAL = "暂定"
YES_NO = {"yes": "是", "no": "否"}


def duties_said(duties: Collection[Duty]) -> str:
    """Return an officer's duties in their usual order."""
    return "、".join(DUTIES[duty] for duty in Duty if duty in duties)


PARTIES = {
    Party.BUREAU: "政府部门",
    Party.UTILITY: "供电企业",
    Party.ENTERPRISE: "企业",
    Party.NOBODY: "无人（特别程序）",
}
