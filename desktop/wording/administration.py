"""Words of the office's settings and officers: their names, what stands against a change."""

from collections.abc import Mapping
from typing import Any

from desktop.wording.hours import FIELDS as HOURS_FIELDS
from desktop.wording.rules import PAPERS
from desktop.wording.values import BUREAUS, DUTIES, MATTERS, SEPARATIONS

OFFICE_FIELDS = {
    "scope": "数据范围",
    "name": "办公室名称",
    "district": "行政区",
    "is_demo": "模拟数据",
    "issuer": "容缺受理函发文机关",
    "addressee": "主送机关",
    "copied_to": "抄送",
    "case_prefix": "案号字头",
    "closing": "下班时间",
    "stage_profile": "报装环节",
    "required_bureaus": "会办单位",
    "long_stop_days": "最迟期限（自然日）",
    "one_late_paper_lapses_letter": "一项逾期全函失效",
    "has_head_paper": "使用印好红头的函件用纸",
    "permit_days": "离线许可（自然日）",
    "stand_ins": "代理",
    "backup_days": "备份提醒（天）",
    "daily_copies": "每日副本保留（天）",
    "lock_minutes": "锁定窗口（分钟）",
    "policy_name": "依据文件名称",
    "policy_number": "依据文件文号",
    "connection_goal_days": "接电目标（工作日）",
    "not_waived": "本办公室不容缺的材料",
}
ORGAN_FIELDS = {
    "bureau": "单位",
    "full_name": "全称",
    "short_name": "简称",
    "number_prefix": "机关代字",
    "contact": "联系科室（窗口）",
    "telephone": "联系电话",
    "seal_mm": "印章直径（毫米）",
    "separation": "拟签分离",
}
OFFICER_FIELDS = {
    "id": "编号",
    "name": "姓名",
    "bureau": "单位",
    "duties": "职责",
    "is_active": "在岗",
}
STAGE_PROFILES = {
    "three_stage": "三环节（受理申请、答复签约、竣工接电）",
    "huangpu_two_stage": "两环节（申请签约、竣工接电）",
}
FINDINGS = {
    "setting_unknown": ("没有“{given}”这一设置", "用 settings show 查看全部设置"),
    "setting_unfit": ("“{given}”不能作为这一设置的值", "按现有值的样式填写"),
    "setting_locked": ("建立办公室时已确定，不能更改", "如需不同的值，另建办公室"),
    "setting_changed_meanwhile": ("其他管理员刚刚更改了这一项", "查看现在的值后再改"),
    "setting_signs": ("含有换行、控制符或首尾空格", "删去这些字符"),
    "setting_too_long": ("有{given}个字，最多{longest}个字", "缩短文字"),
    "case_prefix_unfit": ("“{given}”不能作为案号字头", "填写1至6个大写拉丁字母，如 HP"),
    "closing_unfit": ("“{given}”不能作为下班时间", "填写 12:00 至 23:59 之间的时间"),
    "idle_unfit": (
        "{given}分钟不能作为锁定窗口的时间",
        "填写 1 至 60；演示办公室可填 0",
    ),
    "copy_days_unfit": ("{given}天不在范围内", "填写 0 至 {most} 之间的整数，0 为不启用"),
    "days_unfit": ("{given}天不在范围内", "填写 1 至 {most} 之间的整数"),
    "stage_profile_unknown": ("没有“{given}”这一环节方案", "选择规则中已有的方案"),
    "bureaus_missing": ("没有会办单位", "至少选择一个审批部门"),
    "bureau_approves_nothing": ("{bureau}不是审批部门", "选择政府审批部门"),
    "bureau_twice": ("同一单位选择了两次", "每个单位只选一次"),
    "granted_by_unfit": ("“{matter}”须有且只有一个作出决定的单位", "选择一个审批部门"),
    "paper_never_waivable": ("“{paper}”本来就不可容缺", "只需列出规则允许容缺的材料"),
    "organ_missing": ("缺少{bureau}，或者重复", "每个单位保留一行"),
    "organ_alike": ("与{bureau}相同：“{given}”", "各单位不得相同，以免文号混淆"),
    "number_prefix_unfit": ("“{given}”不能作为机关代字", "填写2至12个汉字，如 示范企服函"),
    "telephone_unfit": ("“{given}”不像电话号码", "填写如 020-00000001 的号码，没有可留空"),
    "seal_unfit": ("{given}毫米不在范围内", "填写 {least} 至 {most} 毫米"),
    "proposal_changes_nothing": ("与现行版本完全相同", "无需发布"),
    "proposal_missing": ("没有这个拟发布的版本", "刷新后再看"),
    "proposal_decided": ("“{title}”已经发布或者放弃", "刷新后再看"),
    "proposal_outdated": (
        "“{title}”拟定之后，另一个版本已经发布",
        "放弃后按现行版本重新拟定，核对影响再发布",
    ),
    "second_officer_needed": (
        "{officer}拟定的版本，不能由本人发布",
        "由另一名管理员或者负责人核对后发布",
    ),
    "notice_leaves_gap": ("{given}年之前还缺{year}年的放假安排", "先导入{year}年"),
    "officer_id_unfit": ("“{given}”不能作为人员编号", "填写2至32位小写拉丁字母和数字，字母开头"),
    "officer_twice": ("人员编号“{given}”已经存在", "换一个编号；离岗人员可重新启用"),
    "duties_missing": ("没有职责", "至少选择一项职责，或将其停用"),
    "duties_apart": (
        "{name}的“{held}”不得由一人兼任",
        "“系统管理”“审计”各由专人担任，不兼任其他职责；请另设一人",
    ),
    "administrator_missing": ("没有在岗的系统管理员", "至少保留一名在岗的系统管理员"),
    "nobody_charged": ("{bureau}没有在岗人员具有“{wanted}”职责", "指定人员，否则该环节无人可办"),
}
"""Reason and remedy of what can stand against a change, by its code."""


def setting_name(path: str) -> str:
    """Return the name of a setting by its key, blank where the key is of no setting."""
    group, _, rest = path.partition(".")
    match group:
        case "office":
            return OFFICE_FIELDS.get(rest, "")
        case "organ" | "officer":
            return _of_one(group, rest)
        case "granted_by":
            return GRANTED.format(matter=_MATTERS.get(rest, rest))
        case "hours":
            return HOURS_FIELDS.get(rest, "")
        case "calendar":
            return CALENDAR.format(year=rest)
        case _:
            return ""


GRANTED = "{matter}的决定单位"
CALENDAR = "{year}年工作日历"
OFFICER = "人员"
_MATTERS = {matter.value: said for matter, said in MATTERS.items()}
_BUREAUS = {bureau.value: said for bureau, said in BUREAUS.items()}


def _of_one(group: str, rest: str) -> str:
    """Return the name of a field of one organ or one officer."""
    one, _, field = rest.partition(".")
    is_organ = group == "organ"
    head = _BUREAUS.get(one, one) if is_organ else f"{OFFICER} {one}".strip()
    names = ORGAN_FIELDS if is_organ else OFFICER_FIELDS
    return f"{head}·{names.get(field, field)}" if field else head


NONE = "（无）"
WHOLE = "整套设置（由共享的办公室带来）"
STAND_IN = "{since}至{until}，{delegate}代{officer}"
TELEPHONE_SIGNS = "（）、转"
YES_NO = {True: "是", False: "否"}
ACTIVE = {True: "在岗", False: "已停用"}
_WORDS: dict[str, str] = {
    **{str(code): said for code, said in _BUREAUS.items()},
    **{paper.value: said for paper, said in PAPERS.items()},
    **{separation.value: said for separation, said in SEPARATIONS.items()},
    **STAGE_PROFILES,
}


def value_text(key: str, value: Any) -> str:
    """Return a setting's value as an officer reads it; of an officer, who they are."""
    match value:
        case None | "" | []:
            return NONE
        case bool():
            return YES_NO[value]
        case list():
            return _list_text(value)
        case Mapping():
            return officer_text(value) if "duties" in value else WHOLE
        case str():
            is_word = not key.endswith((".name", ".full_name"))
            return _WORDS.get(value, value) if is_word else value
        case _:
            return f"{value:g}" if isinstance(value, float) else str(value)


def _list_text(values: list[Any]) -> str:
    if isinstance(values[0], Mapping):
        return "；".join(STAND_IN.format_map(one) for one in values)
    return "、".join(_WORDS.get(str(part), str(part)) for part in values)


def officer_text(value: Mapping[str, Any]) -> str:
    """Return an officer in one line: name, bureau, duties, and whether they are active."""
    duties = "、".join(said for duty, said in DUTIES.items() if duty.value in value["duties"])
    bureau = _BUREAUS.get(value["bureau"], value["bureau"])
    parts = (value["name"], bureau, duties, "" if value["is_active"] else ACTIVE[False])
    return "，".join(part for part in parts if part)
