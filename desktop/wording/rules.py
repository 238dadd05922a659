"""Names of the rules' closed sets, and the words of what they find."""

from collections.abc import Iterator

from desktop.rules.deficiency import Paper
from desktop.rules.devolution import Level, Track
from desktop.rules.exemption import (
    ROUTE_FEATURES,
    Answer,
    Effect,
    Feature,
    Outcome,
    Relation,
    RoadClass,
    Verdict,
)
from desktop.rules.number_shapes import NumberKind
from desktop.rules.working_days import CountedDay, DayKind

ANSWERS = {Answer.YES: "有", Answer.NO: "无", Answer.UNKNOWN: "不明"}
GATE_ANSWERS = {Answer.YES: "符合", Answer.NO: "不符合", Answer.UNKNOWN: "不明"}
"""The conditions of the waiver are statements; 有 and 无 would say neither that they hold."""
ROAD_CLASSES = {
    RoadClass.URBAN_EXPRESSWAY: "城市快速路",
    RoadClass.ARTERIAL: "城市主干路",
    RoadClass.SECONDARY: "城市次干路",
    RoadClass.BRANCH: "城市支路",
    RoadClass.LANE: "街巷",
    RoadClass.MOTORWAY: "高速公路",
    RoadClass.NATIONAL: "国道",
    RoadClass.PROVINCIAL: "省道",
    RoadClass.COUNTY: "县道",
    RoadClass.TOWNSHIP: "乡道",
    RoadClass.VILLAGE: "村道",
    RoadClass.SPECIAL: "专用公路",
    RoadClass.INTERNAL: "园区内部道路",
}
RELATIONS = {
    Relation.CROSSING: "穿越",
    Relation.ALONG_INSIDE: "用地（红线）内沿线",
    Relation.CONTROL_ZONE: "建筑控制区内",
    Relation.OUTSIDE: "区外邻近",
}
FEATURES = {
    Feature.METRO: "轨道交通控制保护区",
    Feature.RAILWAY: "铁路线路安全保护区",
    Feature.RIVER: "河道、水利工程管理范围",
    Feature.GREEN: "占用绿地",
    Feature.ANCIENT_TREE: "古树名木",
    Feature.HERITAGE: "文物保护范围、建设控制地带",
    Feature.PIPELINE: "油气管道保护范围",
    Feature.WOODLAND: "林地",
    Feature.FARMLAND: "永久基本农田",
    Feature.WATER_SOURCE: "饮用水水源保护区",
    Feature.MILITARY: "军事设施保护范围",
    Feature.AIRPORT: "机场净空保护区",
    Feature.BRIDGE_TUNNEL: "桥梁、隧道附挂",
    Feature.OTHER_ROADS: "清单以外的道路、公路",
    Feature.RENEWAL_AREA: "城市更新（三旧改造）范围",
}
ROUTE_FEATURE_NAMES = {feature: FEATURES[feature] for feature in ROUTE_FEATURES}
OUTCOMES = {
    Outcome.EXEMPT: "免审批",
    Outcome.NEEDS_APPROVAL: "需审批",
    Outcome.UNDETERMINED: "待人工认定",
    Outcome.NOT_COVERED: "不适用（20千伏以上）",
}
PAPERS = {
    Paper.APPLICATION_FORM: "用电申请表",
    Paper.SUBJECT: "主体资格证明",
    Paper.LEGAL_REPRESENTATIVE: "法定代表人身份证明",
    Paper.POWER_OF_ATTORNEY: "授权委托书",
    Paper.LOCATION: "用电地址及红线位置图",
    Paper.LOAD_LIST: "用电设备清单及负荷资料",
    Paper.SAFETY_MEASURES: "重要用户非电保安措施资料",
    Paper.PROJECT_APPROVAL: "项目批准文件",
    Paper.PROPERTY_RIGHT: "不动产权证书",
}
MILESTONES = {
    "survey": "现场勘查",
    "plan_replied": "供电方案答复",
    "contract_signed": "供用电合同签订",
    "external_works": "外线工程施工",
    "final_inspection": "竣工检验",
    "metering": "装表接电",
    "energised": "送电",
}
PARAMETERS = {
    "decide": "两日办结期限",
    "notify": "五日告知期限",
    "statutory_single": "单一部门法定期限",
    "single_extension": "单一部门延长期限",
    "statutory_joint": "联合办理法定期限",
    "joint_extension": "联合办理延长期限",
    "statutory_transmission": "输变电工程核准法定期限",
    "serve_decision": "决定送达期限",
    "connection_goal": "报装接电目标",
    "oversight_reply": "督办答复期限",
    "letter_extension": "函件延期上限",
    "letter_extension_asked": "函件延期提前申请期限",
    "supplement_usual": "补正通常期限（自然日）",
    "special_usual": "特别程序通常期限（自然日）",
    "extension_usual": "函件延期通常期限（自然日）",
    "fixed_due_usual": "固定到期日通常期限（自然日）",
    "works_notice": "免审批工程开工告知期限",
    "works_drawings": "免审批工程竣工图提交期限",
    "receipt_valid": "免审批回执有效期（自然日）",
    "letter_reminder_first": "函件期满前第一次提醒",
    "letter_reminder_second": "函件期满前第二次提醒",
    "letter_reminder_third": "函件期满前第三次提醒",
    "letter_reminder_last": "函件期满前最后一次提醒",
    "decision_amber": "办结期限转黄灯",
    "exemption": "免审批判定规则",
    "devolution": "审批不出区权限",
    "must_sign": "会签单位判定规则",
    "supply_plan": "供电方案时限",
}
EFFECTS = {
    Effect.ASK: "须重新填写",
    Effect.REFER: "须征求其他机关意见",
    Effect.NEEDS_APPROVAL: "须审批",
    Effect.NOT_COVERED: "不适用本项改革举措",
}
LEVELS = {
    Level.OWN: "区内办理",
    Level.DELEGATED: "凭下放（委托）文书在区内核准",
    Level.HIGHER: "报上级机关",
}
TRACKS = {Track.ACCESS_WORK: "电力接入工程", Track.TRANSMISSION: "输变电工程"}
NUMBER_KINDS = {
    NumberKind.PROPERTY_UNIT: "不动产单元号",
    NumberKind.PROPERTY_CERTIFICATE: "不动产权证号",
    NumberKind.PROPERTY_PROOF: "不动产登记证明号",
    NumberKind.LAND_PERMIT: "建设用地规划许可证号",
    NumberKind.WORKS_PERMIT: "建设工程规划许可证号",
    NumberKind.CONSTRUCTION_PERMIT: "施工许可证号",
    NumberKind.LAND_CONTRACT: "土地出让电子监管号",
    NumberKind.LETTER_NUMBER: "发文字号",
    NumberKind.CUSTOMER_NUMBER: "用户编号",
    NumberKind.DISTRICT: "行政区划代码",
}
DAY_KINDS = {
    DayKind.WEEKDAY: "工作日",
    DayKind.WEEKEND: "周末",
    DayKind.HOLIDAY: "放假",
    DayKind.MAKE_UP: "调休上班",
}
RESULTS = {True: "成立", False: "不成立", None: "不明"}
FINDINGS = {
    "gate_failed": ("不符合容缺条件：{criterion}", "条件具备后再申请容缺"),
    "gate_unanswered": ("尚未核实容缺条件：{criterion}", "核实并登记来源"),
    "credit_code_malformed": ("“{given}”不是18位统一社会信用代码", "核对证照上的代码"),
    "credit_code_wrong": ("“{given}”校验码不符，可能有一位写错", "逐位核对证照上的代码"),
    "organisation_digit_odd": ("“{given}”第17位主体校验码不符", "请核对，可继续办理"),
    "project_code_malformed": (
        "“{given}”不是投资项目代码",
        "填写如 2609-440112-04-01-100007 的代码",
    ),
    "project_code_wrong": ("“{given}”校验码不符，可能有一位写错", "逐位核对项目代码"),
    "project_code_old": ("“{given}”为旧式项目代码，无法校验", "请人工核对，可继续办理"),
    "project_code_later": ("“{given}”的年月晚于收件日{received}", "请核对，可继续办理"),
    "identity_malformed": ("不是18位证件号码", "核对证件号码"),
    "identity_birth_wrong": ("证件号码中的出生日期不成立", "核对证件号码"),
    "identity_wrong": ("证件号码校验码不符", "核对证件号码"),
    "mobile_malformed": ("不是11位手机号码", "核对手机号码"),
    "number_malformed": ("“{given}”不符合编号格式", "填写如 {example} 的编号"),
    "number_unusual": ("“{given}”与常见编号格式不同，常见如 {example}", "请核对，可继续办理"),
    "permit_day_wrong": ("许可证编号中的日期{given}不成立", "核对施工许可证编号"),
    "notice_unreadable": ("不是放假安排文件", "使用 holiday-cn 格式"),
    "notice_year_missing": ("没有写明是哪一年", "填写年份"),
    "notice_year_wrong": ("“{given}”不是年份", "填写年份"),
    "notice_source_missing": ("没有来源", "写明国办通知文号"),
    "notice_days_missing": ("没有列明日期", "列明放假和调休日期"),
    "notice_day_unreadable": ("“{given}”不能识别", "按格式填写日期、名称、是否放假"),
    "notice_day_of_other_year": ("{given}不属于{year}年", "核对日期"),
    "notice_day_twice": ("{given}重复", "删除重复的日期"),
    "notice_day_both": ("{given}既放假又上班", "核对通知原文，只留一项"),
    "notice_too_many_days": ("列了 {given} 天，最多 {most} 天", "只列一年的放假和调休日期"),
    "notice_too_many_off": (
        "放假 {given} 天，最多 {most} 天",
        "核对通知原文，只列放假和调休的日期",
    ),
    "notice_worked_weekday": ("{given}不是周末，却列为调休上班", "核对通知原文"),
    "notice_unusual_year": (
        "全年工作日 {count} 天，历年都在 {least} 至 {most} 天之间",
        "核对通知原文，看有没有漏项",
    ),
    "notice_text_empty": ("没有文字", "粘贴通知全文"),
    "notice_text_too_long": ("文字超过{most}字", "只粘贴一份通知"),
    "notice_text_year_missing": (
        "看不出是哪一年的安排",
        "连标题一起粘贴，如“关于2027年部分节假日安排的通知”",
    ),
    "notice_text_no_items": ("没有找到“一、元旦：……”这样的安排", "粘贴通知全文"),
    "notice_text_no_month": ("“{name}{words}”没有写月份", "补上月份"),
    "notice_text_no_day": ("“{name}{words}”没有这一天，或者不在这一年", "核对日期"),
    "notice_text_weekday": ("“{name}{words}”不是{given}", "核对日期和年份"),
    "notice_text_backwards": ("“{name}”的起止日期颠倒（{words}）", "核对日期"),
    "notice_text_unread": ("“{name}{words}”没有说明是放假还是上班", "核对这一句"),
    "notice_text_count": ("“{name}”写明共{given}天，按日期数得{counted}天", "核对日期"),
    "notice_text_no_days": ("“{name}”没有写明哪几天放假", "核对这一句"),
    "notice_text_left_out": ("没有“{name}”的安排", "粘贴通知全文"),
    "notice_amends_nothing": (
        "这份通知调整{year}年的安排，该年还没有放假安排",
        "先导入{year}年的通知",
    ),
    "notice_text_extends_nothing": (
        "“{name}”原来的假期没有这样早结束，不能延长",
        "先导入该年的通知",
    ),
}


def counted_day_text(counted: CountedDay) -> str:
    """Return one day of a count in words: its date, what it is, and its ordinal if it counts."""
    note = counted.note
    why = DAY_KINDS[note.kind] + (f"（{note.holiday}）" if note.holiday else "")
    if counted.is_suspended:
        why = "特别程序，不计入"
    tail = f"第{counted.number}个工作日" if counted.number else "不计"
    weekday = ("一", "二", "三", "四", "五", "六", "日")[note.day.weekday()]
    return f"{note.day.isoformat()}（周{weekday}）  {why}  {tail}"


def fact_path_text(path: str) -> str:
    """Return a fact path in words, such as 第1条道路的等级."""
    match path.split("."):
        case ["features", name]:
            return FEATURES[Feature(name)]
        case ["roads", number, fact]:
            names = {
                "road_class": "的等级",
                "relation": "与路由的关系",
                "delivered": "的交付使用日期",
                "overhauled": "的最近大修日期",
            }
            return f"第{int(number) + 1}条道路{names[fact]}"
        case _:
            return {"kilovolts": "电压等级"}.get(path, path)


def verdict_lines(verdict: Verdict) -> Iterator[str]:
    """Yield a verdict in words: outcome, rows that hold or are open, what is still asked."""
    yield f"判定：{OUTCOMES[verdict.outcome]}"
    for row in verdict.rows:
        if row.result is not False:
            yield f"  {RESULTS[row.result]}  {row.row.title}  依据：{row.row.basis}"
    for path in verdict.questions:
        yield f"  需查明：{fact_path_text(path)}"
