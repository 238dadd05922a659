"""The menu of acts and the forms of the acts: groups, remarks, hints, consequences."""

TITLE = "办理"
TITLE_KEY = "O"
FILTER = "输入动作名称或其中几个字"
FILTER_NAME = "筛选动作"
COUNT = "可办 {open} 项 · 共 {all} 项"
HINTS = (("↑↓", "移动"), ("Enter", "办理或前往"), ("Esc", "关闭"))
NOTHING_FOUND = "没有名为“{words}”的动作"
GREYED = "暂不能办"
WHO = "{reason}。可由{names}办理"
MORE_WHO = "{names}等 {count} 人"
PERSON = "{name}（{bureau}）"
MORE_REASONS = "{reason}　另有 {count} 条原因"
LOADING = "正在逐项核对能否办理…"

GROUPS = {
    "intake": "受理与补正",
    "verdict": "判定",
    "approval": "审批",
    "clock": "时钟",
    "papers": "材料",
    "letters": "函件",
    "supply": "供电",
    "other": "其他",
}

NOTES = {
    "receive-matter": "再收一个事项，时限从收件起算",
    "accept-matter": "受理次日起算两个工作日",
    "request-supplement": "受理前一次告知全部需补正的内容",
    "receive-supplement": "补正材料收齐，收件日随之更新",
    "refuse-acceptance": "不属本机关职权，告知有权机关",
    "state-facts": "填写判定所缺的事实，随即重新判定",
    "correct-application": "收件后信息有变或写错的，改正并写明理由",
    "settle-verdict": "规则留给人认定的，由人认定并写明理由",
    "file-exemption": "免审批的出具备案回执，事项办结",
    "decide-step": "本局同意、不同意或不涉及",
    "review-late-entry": "第二人复核补录的决定",
    "conclude-matter": "各局意见齐全后作出准予或不予决定",
    "hand-over": "交给本局另一位经办人",
    "order-oversight": "对超时的部门发督办单",
    "reply-oversight": "写明超时原因和补救",
    "request-explanation": "受理后请企业说明，时钟继续走",
    "answer-explanation": "登记企业的说明",
    "start-special": "听证、专家评审等期间，本局时钟停走",
    "end-special": "登记特别程序实际结束的日期",
    "extend-step": "经负责人批准延长本局期限，以一次为限",
    "fix-due": "放假安排未公布时，由人固定到期日",
    "acknowledge-due": "放假安排调整后到期日推后的，由人确认",
    "submit-paper": "登记收到的材料与扫描件",
    "verify-paper": "材料核验通过",
    "return-paper": "一次写明材料不符合之处",
    "mark-paper": "标记为缺或不涉及",
    "sign-commitment": "登记申请人签署的容缺承诺书",
    "state-gate": "逐条登记信用、违建、权属等条件",
    "draft-letter": "打开函件页拟容缺受理函",
    "revise-letter": "打开函件页修改函稿",
    "replace-letter": "函上信息已更正的，按新信息重发一份取代原函",
    "check-letter": "打开函件页核稿",
    "send-back-letter": "退给起草人修改，写明理由",
    "countersign-letter": "打开函件页会签",
    "sign-letter": "打开函件页，看过全文再签发",
    "seal-letter": "打开函件页用印：印章图样、证书签名、印章平台或实物盖章",
    "serve-letter": "登记送达方式、时间与签收人",
    "serve-document": "通知、决定等已用印的文书：登记送达，生成送达回证",
    "remind-enterprise": "期限前提醒企业补齐所缺材料",
    "confirm-clearance": "材料全部补齐后函告供电企业",
    "extend-letter": "以一次为限，须提前提出",
    "confirm-lapse": "到期未补齐的，由人确认失效",
    "revoke-letter": "材料虚假、项目不予批准等情形撤回",
    "void-letter": "作废的文号不再使用",
    "print-letter": "打开函件页打印，份数留痕",
    "accept-connection": "供电企业凭齐全材料或已送达的函受理",
    "reach-milestone": "登记勘查、合同、检验、送电等节点",
    "add-note": "写在本案动态里，所有人可见",
    "count-visit": "企业上门一次，登记一次",
    "set-external-number": "登记政务服务、工改等系统的编号",
    "assign-manager": "指定供电企业客户经理",
}

ALSO = {
    "conclude-matter": "结论 办结 批复",
    "decide-step": "审批 表态 会审",
    "request-supplement": "补件 退件",
    "hand-over": "移交 交接",
    "order-oversight": "催办",
    "submit-paper": "上传 收材料",
    "add-note": "批注 留言",
    "reach-milestone": "进度 勘察",
    "draft-letter": "起草 拟稿",
    "serve-letter": "寄送 发函",
    "serve-document": "送达回证 寄送",
    "remind-enterprise": "催办 通知 到期",
    "confirm-clearance": "办结 确认函",
    "start-special": "停表 中止",
}
"""Other words officers look for an act by."""

CONFIRM = {
    "add-note": "写入备注",
    "count-visit": "登记一次到访",
    "request-explanation": "发出说明要求",
    "request-supplement": "发出补正通知",
    "order-oversight": "发出督办单",
    "remind-enterprise": "发出提醒",
}

CONSEQUENCES = {
    "accept-matter": "受理次日起算；受理后不得再次要求补正。",
    "refuse-acceptance": "不予受理决定书取文号，本事项到此为止，不能撤销；申请人可向有权机关提出。",
    "file-exemption": "出具备案回执并取编号，本事项即办结，不能撤销。",
    "conclude-matter": "取决定文号、本事项即办结，不能撤销。",
    "request-supplement": "补正只告知一次，请列全。取编号后不能撤销。",
    "start-special": "告知书取编号，本局时钟停走，不能撤销；提前结束另行登记。",
    "extend-step": "延期通知取编号，以一次为限，不能撤销。",
    "order-oversight": "督办单取编号并发往该局，不能撤销。",
    "seal-letter": "用印后即为正式文件，不能撤销。",
    "serve-letter": "送达后供电企业可凭函受理，不能撤销。",
    "serve-document": "送达即留痕，生成送达回证，不能撤销。",
    "remind-enterprise": "提醒通知取编号，不能撤销；补齐期限不变。",
    "confirm-clearance": "补齐确认函取文号，不能撤销。",
    "extend-letter": "延期函取文号，以一次为限，不能撤销。",
    "confirm-lapse": "函自到期次日起失效，失效通知取文号，不能撤销。",
    "revoke-letter": "撤回函取文号，原函不再有效，不能撤销。",
    "void-letter": "函作废，文号不再使用，不能撤销。",
    "accept-connection": "25 个工作日接电目标从此起算；凭函受理的，函即被采信。不能撤销。",
    "request-explanation": "已受理，不得再次要求补正；时钟继续走。",
    "settle-verdict": "认定与理由留痕，可在其后没有办理时撤销。",
}

LABELS = {
    "accept-matter.accepted_at": "受理时间",
    "accept-matter.bureaus": "会办单位",
    "accept-connection.letter": "凭哪份函受理",
    "fix-due.due_on": "固定到期日",
    "acknowledge-due.due_on": "按新日历推算的到期日",
    "hand-over.bureau": "本局",
    "order-oversight.text": "督办要求",
    "order-oversight.bureau": "督办部门",
    "add-note.text": "备注",
    "serve-letter.method": "送达方式",
    "serve-document.method": "送达方式",
    "seal-letter.method": "用印方式",
    "settle-verdict.outcome": "认定为",
    "conclude-matter.outcome": "决定",
    "send-back-letter.reason": "退回理由",
    "return-paper.problem": "不符合之处",
    "mark-paper.status": "标记为",
    "reach-milestone.on": "达到日期",
    "request-supplement.items": "需补正的内容",
    "request-supplement.by": "补正期限",
    "state-facts.answers": "事实",
    "correct-application.answers": "申请信息",
    "correct-application.reason": "更正理由",
    "state-facts.source": "事实来源",
    "state-gate.answers": "容缺条件",
    "state-gate.source": "核实来源",
    "submit-paper.source": "来源",
    "assign-manager.officer_id": "客户经理",
    "start-special.kind": "特别程序",
    "extend-step.days": "延长几个工作日",
    "delegation.since": "生效日期",
    "delegation.until": "终止日期",
    "request-supplement.demand": "补正要求",
    "sign-commitment.number": "承诺书编号",
    "submit-paper.number": "材料编号",
}

HINTS_FIELD = {
    "accept-matter.bureaus": "不选，则按本办设定的会办单位",
    "accept-matter.delegation": "20 千伏以上必填",
    "accept-connection.letter": "材料齐全的不选",
    "accept-connection.utility_number": "供电企业工单号",
    "conclude-matter.reasons": "不予时写明理由；各局已写明的自动带入。一行一条",
    "correct-application.answers": "只改有变的；函上用到的，会提示逐份更正",
    "state-facts.answers": "只填已查明的，不明的留空",
    "state-facts.source": "如：道路台账、现场踏勘",
    "state-gate.source": "如：信用平台、规划核查意见",
    "submit-paper.scans": "可选多个文件",
    "serve-letter.recipient": "姓名、电话、证件号码密封保存，不进入记录",
    "serve-document.recipient": "姓名、电话、证件号码密封保存，不进入记录",
    "serve-document.paper_id": "只列已用印、还没有送达的文书",
    "extend-step.days": "一次，不超过 10 个工作日",
    "refuse-acceptance.competent_organ": "写明应向哪个机关提出",
    "fix-due.reason": "如：次年放假安排尚未公布",
    "reach-milestone.on": "不填为今天",
    "add-note.text": "",
}

METHODS = {
    "seal-letter.method": {"electronic": "电子用印", "physical": "实物用印（印在打印件上）"},
}
SUGGESTED = {
    "serve-letter.method": ("政务系统推送", "当面送达", "邮寄送达", "传真送达"),
    "serve-document.method": ("直接送达", "邮寄送达", "电子送达", "留置送达"),
    "state-facts.source": ("道路台账", "现场踏勘", "规划图层", "企业说明"),
    "state-gate.source": ("信用平台", "规划核查意见", "部门核实"),
}

NOT_CHOSEN = "请选择"
COMPLETE_PAPERS = "材料齐全，不凭函"
ANOTHER_TIME = "补记较早的时间（不勾为现在）"
ANOTHER_DAY = "另填日期"
HAS_GROUP = "填写{name}"
ADD_ROW = "加一项"
DROP_ROW = "去掉这一项"
ROW_TITLE = "第 {number} 项"
PICK_FILE = "选择文件…"
PICK_FILE_TITLE = "选择扫描件"
FILE_KINDS = "扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.ofd);;所有文件 (*)"
NO_FILE = "未选择"
NEEDED = "{label}（必填）"
PERSON_FIELDS = {"name": "姓名", "phone": "电话", "identity": "证件号码"}
LETTER_CHOICE = "{number}（{stage}）"
LETTER_UNNUMBERED = "未编号函稿"
ABOUT = "{number} · {enterprise}"
PROBLEM = "请先改正标出的 {count} 处"
OTHER_PROBLEM = "没有办成：{reasons}"
ALREADY_CONFIRMS = "确认"
CONFIRM_TITLE = "确认：{act}"
CONFIRM_BACK = "再看看"
CONFIRM_GO = "确认{act}"
RETYPE = "为免误操作，请输入文号末尾的“{tail}”"
RETYPE_WRONG = "输入的与文号末尾不一致"
CLOSE = "关闭"
CANCEL = "取消"

JUMPS = {
    "papers": "查看材料",
    "approval": "查看审批",
    "letters": "查看函件",
    "overview": "查看判定",
    "log": "查看日志",
    "act": "去{act}",
    "calendar": "规则与日历",
}
PAPERS_MADE = "已出具{papers}，在案件“函件”页"
NO_LETTER = "本案还没有容缺受理函。先拟函"
FACT_HINTS = {
    "delivered": "年份或日期，如 2012 或 2012-05-01",
    "overhauled": "年份或日期；没有大修过的选“从未大修”",
}
NEW_ROAD = "增加道路·{fact}"
ROAD_FACTS = {
    "name": "名称",
    "road_class": "等级",
    "relation": "与路由的关系",
    "delivered": "交付使用日期",
    "overhauled": "最近大修日期",
}
COLLEAGUE = "{name}（{duties}）"
NEVER_OVERHAULED = "从未大修"
