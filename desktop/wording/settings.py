"""Words of the settings page."""

TABS = {
    "office": "办公室",
    "hours": "办公时间",
    "organs": "各局",
    "officers": "人员与职责",
    "people": "人员与设备",
    "access": "登录与代理",
    "duties": "职责表",
    "approval": "审批部门",
    "waiver": "容缺目录",
    "look": "显示与操作",
    "backup": "备份与检查",
    "changes": "变更记录",
}
TABS_NAME = "设置"
KEYS = (("Ctrl S", "保存设置"), ("Esc", "放弃未保存的更改"))
SAVE = "保存"
SAVE_KEY = "Ctrl+S"
DISCARD = "放弃更改"
UNSAVED = "有 {count} 项更改未保存"
ALL_SAVED = "没有未保存的更改"
SAVED = "设置已保存，立即生效"
LEAVE_TITLE = "设置有 {count} 项更改未保存"
LEAVE_NOTE = "保存后立即生效；放弃则各项恢复为现在生效的值。"
LEAVE_SAVE = "保存并离开"
LEAVE_STAY = "留在本页"
RESTORED = "已恢复上次未保存的更改"
RESTORED_NOTE = "核对后保存，或放弃更改。"
NOT_SAVED = "尚不能保存"
READ_ONLY = "只有系统管理员可以更改设置"
DISCARD_TITLE = "放弃 {count} 项未保存的更改？"
DISCARD_NOTE = "各项恢复为现在生效的值。"
WARNINGS = "有环节无人可办，或者职责应当分开"

SECTIONS = {
    "name": "名称与收文单位",
    "policy": "依据文件",
    "time": "时限与环节",
    "letter": "容缺受理函",
    "fixed": "建立时确定，不能更改",
}
NOTES = {
    "office.name": "用于督办单、通知书的署名",
    "office.district": "用于文书编号，如（示范区）收字〔2026〕1号",
    "office.addressee": "容缺受理函的主送机关",
    "office.copied_to": "容缺受理函的抄送机关",
    "office.case_prefix": "只影响以后的案号",
    "office.stage_profile": "补齐节点随环节方案",
    "office.long_stop_days": "函件最迟期限的常用天数，按自然日",
    "office.one_late_paper_lapses_letter": "勾选后，一项材料逾期则全函失效",
    "office.lock_minutes": "无操作多少分钟后锁定窗口，1 至 60",
    "office.has_head_paper": "勾选后，打印时默认不印红头（套印）",
    "office.permit_days": "本机加密后，多少天须连接办公室一次",
    "office.backup_days": "没有服务器的办公室，上次备份早于此天数时在开窗时提醒；0 为不提醒",
    "office.daily_copies": "每台终端每天在数据文件夹旁留一份核验过的副本；0 为不留",
    "office.connection_goal_days": "受理至接电的目标",
    "office.policy_name": "函件与决定书引用",
    "office.policy_number": "如 示范联席〔2026〕1号",
    "organ.number_prefix": "只影响以后的发文字号",
    "organ.full_name": "发文机关标志与落款",
    "organ.short_name": "页面与表格中使用",
    "organ.seal_mm": "公章直径，通常 42",
    "organ.separation": "起草、核稿、签发是否须三人",
    "organ.contact": "印在函件附注中",
    "organ.telephone": "印在函件附注中",
}
SCOPE_LINE = "数据范围 {scope}　·　发文机关 {issuer}　·　{demo}"
DEMO = {True: "模拟数据，文书印有“样张”", False: "正式数据"}
LETTERHEAD = "函件样式"
LETTERHEAD_NONE = "各项填写妥当后显示函件样式"
LETTERHEAD_NAME = "{organ}的函件样式"
SAMPLE_TITLE = "{organ}关于函件样式的函"
SAMPLE_BODY = "本页用于核对发文机关标志、发文字号、主送机关、落款与印章大小，不具有任何效力。"
SAMPLE_CONTACT = "联系人：{contact}，联系电话：{telephone}"

OFFICERS = "人员"
ADD_OFFICER = "增加人员"
NEW_OFFICER = "新增人员"
OFFICER_ID_HOLDER = "如 zhangsan，保存后不能更改"
NEW_KEY = "新{number}"
OFFICER_NOTE = "人员只停用、不删除：记录中的签名始终可查。"
OFFICER_LINE = "{bureau} · {duties}"
OFFICER_SENTENCE = "{name}，{bureau}，{duties}，{state}"
NO_DUTIES = "没有职责"
DUTIES_TITLE = "职责"
DUTY_ACTS = "可办理：{acts}"
DUTY_ACTS_NONE = "不办理案件事项"
ACTIVE = "在岗"
INACTIVE = "已停用"
CHANGED = "未保存"
CHOOSE_OFFICER = "选择一名人员，查看单位与职责"

DUTY_ACT = "办理动作"
DUTY_PEOPLE = "可办理的人员"
DUTY_NOBODY = "无人可办"
DUTY_MARK = "●"
DUTY_FILTER = "按动作、职责、人员筛选"
DUTY_FILTER_NONE = "没有符合“{text}”的动作"
DUTY_NOTE = "办理动作须具备所标的任一职责；人员只列在岗的，所属单位、事项分工等限制另行核对。"
DUTY_SENTENCE = "{act}，须有{duties}职责，{people}"

REQUIRED = "外线工程须会办的单位"
REQUIRED_NOTE = "需审批的外线工程，由下列单位各自在两个工作日内办理；只影响以后受理的事项。"
GRANTED = "作出决定的单位"
GRANTED_NOTE = "各事项的准予、不予决定由该单位签发。"
WAIVER_NOTE = "佐证、核实单位与补齐节点由规则确定；本办公室可以更严，不能更宽。"
NOT_WAIVED = "本办公室不容缺“{paper}”"
WAIVER_FIELDS = {
    "supporting": "佐证（任一）",
    "certified": "核实单位",
    "anchors": "补齐节点",
    "source": "出处",
}
CHANGES_EMPTY = "还没有更改过设置"
CHANGES_NONE = "没有符合“{text}”的变更"
CHANGES_FILTER = "按字筛选变更"
CHANGE_COLUMNS = {"at": "时间", "who": "更改人", "what": "设置", "before": "原值", "after": "新值"}
CHANGE_SENTENCE = "{at}，{who}将{what}由“{before}”改为“{after}”"
BY_COMMAND = "命令行"
