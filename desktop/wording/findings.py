"""Say a finding: why the act cannot be done, and what would make it possible."""

from desktop.plain_class import dataclass
from desktop.rules.findings import Finding
from desktop.wording import (
    administration,
    archive,
    audit,
    day_list,
    day_slip,
    delivery,
    files,
    former,
    hours,
    papers,
    people,
    persons,
    register,
    rule_tables,
    rule_workbook,
    rules,
    scan_pages,
    sealing,
    server,
    store,
    sync,
    wordings,
    year_archive,
)
from desktop.wording.facts import fact_text
from desktop.wording.fields import FIELDS

Said = tuple[str, str]

DOMAIN: dict[str, Said] = {
    "no_calendar": (
        "{year}年的放假安排尚未公布（暂定），无法推算工作日",
        "导入{year}年工作日历，或由经办人固定具体日期",
    ),
    "stand_in_unknown": ("“{given}”不是在岗人员", "从在岗人员中选择"),
    "stand_in_oneself": ("不能代理自己", "选择同一单位的另一人"),
    "stand_in_elsewhere": ("代理人不属于{bureau}", "选择同一单位的人员"),
    "stand_in_apart": ("“{held}”人员不代办别的职责", "请由其他同事代理"),
    "stand_in_nothing": ("该人员没有可以代理的职责", "系统管理与审计不能代理"),
    "stand_in_backwards": ("结束日期早于开始日期{since}", "改正日期"),
    "stand_in_long": ("代理超过{longest}天", "分次登记"),
    "stand_in_past": ("代理不能从今天以前开始", "自{today}起登记"),
    "stand_in_twice": ("同样的代理已经登记", "查看已有的代理"),
    "stand_in_last_day": ("代理今天到期，明天起不再代理", "不用再结束"),
    "stand_in_missing": ("没有这项代理，或已经结束", "刷新后再看"),
    "first_is_administrator": (
        "这个办公室还没有口令，须由系统管理员先登录一次",
        "请{people}先在本机登录并设定口令，再为您发放一次性口令",
    ),
    "outbox_only": (
        "有 {count} 条未上报的记录在数据里找不到，另存的一份（outbox.log）里还有",
        "不要删除数据文件夹，先抢救数据",
    ),
    "officer_elsewhere": ("该人员不属于{bureau}", "转给{bureau}的人员"),
    "manager_unknown": ("“{officer}”不是在岗的客户经理", "填写供电企业客户经理的编号"),
    "cases_closed": (people.CLOSED, people.CLOSED_NOTE),
    "duty_missing": ("需要“{wanted}”职责，当前为“{held}”", "由具有该职责的人员办理"),
    "register_too_thick": ("共{count}件，打印一次最多{most}件", "先缩小筛选范围再打印"),
    "preferences_too_many": ("共{count}项，最多{most}项", "先删除不再用的"),
    "preference_too_long": ("“{name}”超过{most}字节", "改短后再保存"),
    "preference_personal": (
        "“{name}”含有身份证号、手机号或邮箱，个人信息不进入留痕",
        "删去个人信息后再保存",
    ),
    "edits_header": (
        "第一行缺少“{missing}”列",
        "用本程序导出的可编辑表，不要删除隐藏的列",
    ),
    "register_too_long": ("共{count}件，超过工作表的{most}行", "先缩小筛选范围再导出"),
    "case_missing": ("没有这个案件", "核对案号"),
    "case_exists": ("案件{number}已存在，不能重复开立", "打开该案件办理"),
    "matters_missing": ("没有选择事项", "至少选择一个事项"),
    "matter_missing": ("本案没有“{matter}”事项", "先收件“{matter}”"),
    "matter_exists": ("“{matter}”正在办理", "办结后方可再次收件"),
    "matter_closed": ("“{matter}”已办结", "办结后的事项不能再办理"),
    "already_accepted": ("“{matter}”已于{on}受理", "无需再次受理，不得再次要求补正"),
    "accepted_by_silence": (
        "“{matter}”逾期未告知，自{on}收件之日起即视为受理",
        "补录受理后按受理日计时，不得再次要求补正",
    ),
    "not_accepted": ("“{matter}”尚未受理", "先办理受理"),
    "acceptance_not_recorded": (
        "“{matter}”已因逾期视为受理，但尚未登记受理",
        "由窗口登记受理后各局办理",
    ),
    "supplement_open": ("已发出补正通知，材料尚未补正", "收到全部补正材料后再受理"),
    "second_supplement": ("补正应当一次告知，本事项已告知过", "受理后可以要求说明"),
    "no_supplement_open": ("没有待补正的通知", "核对事项"),
    "items_missing": ("没有列明需要补正的内容", "逐项列明材料与问题"),
    "by_not_ahead": ("期限{by}不在今天之后", "填写今天以后的日期"),
    "before_receipt": ("受理时间早于收件时间{received}", "核对时间"),
    "before_request": ("收到时间早于补正通知日{requested}", "核对时间"),
    "before_signing": ("送达时间早于签发日{signed}", "核对时间"),
    "before_service": ("受理时间早于函件送达日{served}", "送达后供电企业方可采信"),
    "no_parameter": ("{on}没有生效的“{parameter}”规定", "核对日期"),
    "before_acceptance": ("作出时间早于受理日{accepted}", "核对时间"),
    "in_future": ("{given}晚于当前时间{now}", "填写已经发生的时间"),
    "time_unfit": ("“{given}”不是时间", "填写几点几分，如 17:30"),
    "moment_without_zone": ("时间没有时区", "按办公所在地时间填写"),
    "utility_accepts": ("用电报装由供电企业受理", "由客户经理办理用电报装受理"),
    "delegation_missing": ("20千伏以上需有下放（委托）文书", "填写委托文号、范围和起止日期"),
    "delegation_not_in_force": ("委托文书{number}不在有效期内", "核对委托文书"),
    "level_unknown": ("尚未查明：{facts}，不能确定由哪一级办理", "查明后登记事实"),
    "level_higher": ("{title}的工程由上级机关办理，不在下放（委托）范围内", "报上级机关办理"),
    "letter_without_delegation": (
        "20千伏以上工程凭下放（委托）文书在区内办理，本案没有登记文书",
        "先受理“输变电工程核准”，写明下放文书",
    ),
    "voltage_above_limit": (
        "电压超过{limit}千伏，不属于两日审批范围",
        "改为“输变电工程核准”事项",
    ),
    "voltage_within_limit": ("电压未超过{limit}千伏", "改为“外线工程审批”事项"),
    "voltage_differs": ("路由中的电压{given}千伏与申请电压不一致", "核对电压"),
    "text_missing": ("未填写", "请填写"),
    "not_positive": ("{given}不是正数", "填写大于零的数"),
    "expected_in_past": ("期望接电时间{given}已过", "核对日期"),
    "main_paper_missing": ("缺少主件“{paper}”，主件不得容缺", "补齐“{paper}”后办理"),
    "paper_missing": ("缺少“{paper}”", "补齐材料，或凭已送达的容缺受理函受理"),
    "paper_not_submitted": ("“{paper}”当前为“{status}”", "材料提交后方可核验或退回"),
    "paper_not_missing": ("“{paper}”已经具备，无需容缺", "从函中去掉该材料"),
    "paper_not_waivable": ("“{paper}”不在可容缺目录内", "补齐该材料"),
    "paper_not_waived_here": ("本办公室不对“{paper}”办理容缺", "补齐该材料，或由管理员调整设置"),
    "paper_waived_already": (
        "“{paper}”已由有效的函{letter}容缺",
        "使用原函，或先作废、撤回原函",
    ),
    "papers_missing_choice": ("没有选择要容缺的材料", "至少选择一项"),
    "supporting_missing": (
        "“{paper}”没有佐证材料",
        "提供下列佐证之一：{any_of}",
    ),
    "supporting_unfit": ("“{given}”不能作为“{paper}”的佐证", "可用的佐证：{any_of}"),
    "vouching_changed": (
        "按现行规则，“{paper}”的佐证不再由{bureau}核实",
        "作废本函，按现行规则重新起草",
    ),
    "commitment_missing": ("申请人尚未签署容缺受理承诺书", "登记已签署的承诺书及编号"),
    "countersign_waiting": ("{bureaus}尚未会签", "由该局核实并会签"),
    "mark_unfit": ("不能标记为“{given}”", "只能标记为缺或不涉及"),
    "gate_unknown": ("没有“{given}”这一条件", "可填：{allowed}"),
    "nothing_corrected": ("没有改动任何一项", "改动至少一项"),
    "letter_being_numbered": ("有函已签发、正在编号", "待编号完成后再更正，已发的函另拟更正函"),
    "replaced_ended": ("所取代的{letter}已“{stage}”", "本函稿作废，依现状另行办理"),
    "replacement_in_force": ("{letter}已取代原函", "须撤回，不能作废"),
    "letter_still_right": ("{letter}所载信息没有变化", "信息更正后方可拟更正函"),
    "replaced_already": ("{letter}已有在办的更正函", "在该函稿上修改"),
    "answers_missing": ("没有填写任何事实", "至少填写一项"),
    "answer_unfit": ("“{given}”不是可填的值", "可填：{allowed}"),
    "settle_either": ("只能认定为免审批或需审批", "选择其一并写明理由"),
    "facts_still_missing": ("尚有未查明的事实：{facts}", "先查明并填写，不得以认定代替事实"),
    "nothing_to_settle": ("规则已有结论“{outcome}”，无需人工认定", "如事实有变，请更正事实"),
    "verdict_outdated": (
        "判定“{outcome}”之后事实有变，按现有事实为“{found}”",
        "重新登记事实，据此重新判定",
    ),
    "not_exempt": ("判定为“{outcome}”，不能按免审批备案", "按判定结果办理"),
    "other_bureau": ("这是{bureau}的事项，您属于{own}", "由{bureau}办理"),
    "step_missing": ("{bureau}不在本事项的会办单位内", "核对会办单位"),
    "step_decided": (
        "{bureau}已经“{opinion}”",
        "如需更正，由作出意见的人按 Ctrl+Z 撤销后重新办理",
    ),
    "special_running": ("特别程序“{kind}”进行中，至{until}", "先登记特别程序结束"),
    "reason_missing": ("未写明理由", "写明事实、理由和依据"),
    "late_reason_missing": ("补录未写明原因", "写明为何没有当时录入"),
    "late_scan_missing": ("补录没有附原件扫描", "扫描纸质原件并附上"),
    "no_late_entry": ("{bureau}没有待复核的补录", "核对事项"),
    "same_person": ("不能由同一人办理（{role}）", "由另一人办理；代理人与被代理人视为同一人"),
    "steps_waiting": ("{bureaus}尚未作出意见", "待各局意见齐全"),
    "late_entry_unreviewed": ("{bureaus}的补录未经复核", "由第二人复核"),
    "outcome_unfit": ("不能以“{given}”办结", "选择准予或不予"),
    "bureau_rejected": ("{bureaus}不同意，不能准予", "作出不予许可决定"),
    "matter_not_concluded": ("“{matter}”不以决定书办结", "按该事项的方式办结"),
    "no_question_open": ("没有待答复的说明", "核对事项"),
    "end_before_start": ("结束日早于开始日{start}", "核对日期"),
    "special_before_clock": ("开始日不晚于受理日{accepted}", "特别程序应在受理次日以后"),
    "special_after_due": ("开始日晚于到期日{due}，期限已届满", "期限届满后不能再扣除时间"),
    "special_open": ("{bureau}已有未结束的特别程序", "先登记其结束"),
    "end_after_notice": ("结束日晚于书面告知的{end}", "按告知的日期结束，确需延长的另行书面告知"),
    "extended_after_due": ("期限{due}已届满，不能再延长", "按超时办理"),
    "no_special_open": ("没有未结束的特别程序", "核对事项"),
    "extension_too_long": ("延长{given}个工作日，超过上限{longest}个", "在上限以内延长"),
    "reminded_today": ("今天已经提醒过企业", "明天起可以再次提醒"),
    "cleared_before": ("{on}已出具补齐确认函", "无需再次出具"),
    "extended_before": ("已经延长过一次", "延期以一次为限"),
    "due_is_computed": ("日历已公布，到期日为{due}", "无需固定日期"),
    "due_not_put_off": ("到期日没有因日历调整推后", "无需确认"),
    "due_counted_again": ("按现行日历推算为{due}", "按现行日历的日期确认"),
    "not_missed": ("尚未超时，到期日{due}", "超时后方可督办"),
    "no_order_open": ("没有待答复的督办单", "核对事项"),
    "key_file_unfit": (
        "“{file}”不是核验公钥文件",
        "请选由“写出公钥”或 letter keys 写出的 .json 文件",
    ),
    "letter_missing": ("没有这份函（{letter}）", "核对函号"),
    "letter_stage": ("该函当前为“{stage}”", "需处于：{wanted}"),
    "letter_unsigned": (
        "函 {letter} 已编号，记录中没有有效的签发",
        "不得用印；请签发人核对后作废，重新拟函",
    ),
    "letter_not_served": ("该函当前为“{stage}”，尚未送达", "送达后供电企业方可采信"),
    "letter_overdue": ("该函已于{due}到期", "补齐材料，或取得新的函"),
    "basis_ended": (
        "受理依据{letter}已失效或者撤回，“{paper}”仍未补齐",
        "补齐并核验，或取得新的函并送达",
    ),
    "long_stop_beyond_calendar": (
        "超出已公布的工作日历（暂定）",
        "由经办人固定具体日期",
    ),
    "paper_after_last_day": ("补齐期限晚于最迟期限{last_day}", "提前该项期限"),
    "not_certifying": ("{own}不是本函材料的核实单位", "由核实单位会签"),
    "countersigned_before": ("{bureau}已会签", "无需重复会签"),
    "seal_method_unfit": ("用印方式“{given}”不可用", "选择电子、签名、外部平台或实物用印"),
    "until_not_later": ("新期限不晚于原期限{due}", "填写更晚的日期"),
    "asked_after_due": ("期限{due}已过", "不再受理延期；补齐的登记补齐，未补齐的确认失效"),
    "asked_too_late": ("距期限仅{left}个工作日，应提前{ahead}个工作日提出", "不再受理延期"),
    "desks_unheard": (
        "到期日 {due} 之后尚未同步的终端：{desks}，其中可能有按期交来的材料",
        "等这些终端同步；停用的终端请管理员撤销后再确认",
    ),
    "not_lapsing": ("尚未到期（{due}）或材料已补齐", "到期次日起方可确认失效"),
    "milestone_unknown": ("没有这个节点", "可填：{allowed}"),
    "milestone_reached": ("节点“{milestone}”已登记", "核对节点"),
    "anchor_paper_outstanding": (
        "“{paper}”未补齐，不能进入“{anchor}”",
        "补齐并核验后再登记该节点",
    ),
    "missing_glyph": ("下列字没有可用字形，印出将缺字：{characters}", "核对用字，或加装字体"),
    "letter_not_archivable": ("生成的文件不符合长期保存格式（{why}）", "报告管理员"),
    "letter_unfinished": (
        "函已签发并留存，但磁盘已满或出错，编号和文本尚未写成",
        "排除故障后重新打开程序，即以原编号补完",
    ),
    "letter_erased": ("{letter}的留存件已依法删除", "无法重新写出"),
    "letter_differs": ("{letter}重新生成的文件与留存件不一致", "请管理员检查字体与程序版本"),
    "number_lease_missing": ("{series}没有可用的预留号段", "联网后领取号段"),
    "entry_missing": ("没有可撤销的记录", "核对记录"),
    "withdraw_final": ("已编号、已送达的文书不能撤销", "以作废、撤回、延期等后续办理更正"),
    "withdraw_others": ("只能撤销本人的记录", "由本人撤销"),
    "withdraw_refused": ("该记录没有生效", "无需撤销"),
    "withdraw_followed": ("其后已有依赖该记录的办理", "先撤销其后的记录"),
}


@dataclass(frozen=True, slots=True)
class Saying:
    """A finding in words: which field, why not, and what would satisfy it."""

    rule: str
    field: str
    reason: str
    remedy: str

    def __str__(self) -> str:
        subject = f"{self.field}：" if self.field else ""
        return f"{subject}{self.beside}"

    @property
    def beside(self) -> str:
        """The reason and what would satisfy it, as said beside the field itself."""
        return f"{self.reason}。{self.remedy}。"


def say(finding: Finding) -> Saying:
    """Return the finding in Chinese; a code without words is a fault of ours (KeyError)."""
    reason, remedy = wording_of(finding.rule)
    if dict(finding.facts).get("given") == "":
        reason = DOMAIN["text_missing"][0]
    facts = {name: fact_text(name, value) for name, value in finding.facts}
    place = f"（{facts['cell']}）" if "cell" in facts else ""
    return Saying(
        finding.rule,
        field_name(finding.field) + place,
        reason.format_map(facts),
        remedy.format_map(facts),
    )


def wording_of(code: str) -> Said:
    """Return reason and remedy of a finding code."""
    for table in _TABLES:
        if code in table:
            return table[code]
    raise KeyError(code)


_TABLES = (
    DOMAIN,
    rules.FINDINGS,
    rule_tables.FINDINGS,
    rule_workbook.FINDINGS,
    files.FINDINGS,
    day_list.FINDINGS,
    former.FINDINGS,
    day_slip.FINDINGS,
    administration.FINDINGS,
    hours.FINDINGS,
    papers.FINDINGS,
    scan_pages.FINDINGS,
    persons.FINDINGS,
    register.FINDINGS,
    archive.FINDINGS,
    audit.FINDINGS,
    delivery.FINDINGS,
    sealing.FINDINGS,
    store.TROUBLES,
    store.LOG_FAULTS,
    sync.TROUBLES,
    server.FINDINGS,
    sync.FINDINGS,
    wordings.FINDINGS,
    year_archive.FINDINGS,
)


def field_name(path: str) -> str:
    """Return a field's Chinese name; numbers in the path become 第 n 项."""
    if not path:
        return ""
    if path in FIELDS:
        return FIELDS[path]
    if setting := administration.setting_name(path):
        return setting
    group, _, listed = path.partition(".")
    if listed in files.LISTED.get(group, {}):
        return files.LISTED[group][listed]
    parts = [f"第{int(p) + 1}项" if p.isdecimal() else FIELDS.get(p, p) for p in path.split(".")]
    return "·".join(parts)
