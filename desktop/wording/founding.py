"""What is said while an office is set up, and what follows from the name of a district."""

from desktop.domain.values import Bureau

TITLE = "设置空白办公室"
STEPS = ("办公室与区划", "各局名称与机关代字", "人员与职责", "核对并建立")
STEP_NOTES = (
    "这些文字会印在函件、回执和通知书上。",
    "全称用作函件抬头和署名，机关代字用作发文字号，如“黄企服函”。",
    "每人至少一项职责；同一份函的拟稿、核稿、签发必须是三个人；系统管理、审计各由专人担任。",
    "确认后一次写入；之后可以由系统管理员在“设置”里修改。",
)
BACK = "上一步"
NEXT = "下一步"
LEAVE = "稍后继续"
FOUND = "建立办公室"
KEPT = "草稿已保存在本机，关机也不会丢"
REPLACED, PUT_BACK = "文件里的内容换掉了此前填到一半的", "改回此前填的"
NOT_KEPT = "草稿没有存下来：请检查磁盘空间和权限"
ADD = "添加人员"
REMOVE = "移除"
PERSON = "人员 {number}"
PERSON_NAME = "姓名"
PERSON_ID = "编号（小写字母和数字，如 liming）"
PERSON_BUREAU = "单位"
NOBODY = "还没有人员。至少需要：窗口受理、审批、拟稿、核稿、签发、用印、系统管理。"
LACKING = "还没有人担任"
LACKING_NOTE = "不妨碍建立；没有人担任的工作办不了，之后可以补上。"
TO_MEND = "还有 {count} 处需要修改"
MEND = "去修改"
NOTHING_TO_MEND = "没有问题，可以建立"
PEOPLE_COUNT = "{count} 人"
CHECKING = "正在核对…"
HOLDERS = {
    "name": "如：黄埔区政企联席办公室",
    "district": "如：黄埔区",
    "addressee": "供电企业全称，函件的主送机关",
    "copied_to": "如：黄埔区政企联席办公室成员单位",
    "policy_name": "容缺受理所依据的文件名称",
    "policy_number": "如：埔联席〔2026〕1号",
    "case_prefix": "如：HP",
    "closing": "如：17:30",
    "full_name": "全称",
    "short_name": "简称",
    "number_prefix": "机关代字",
    "contact": "联系科室（可不填）",
    "telephone": "电话（可不填）",
}
ORGAN_HEADS = ("单位", "全称", "简称", "机关代字", "联系科室", "电话")
NAMES = {"name": "{district}政企联席办公室"}
COPIED_TO = "{name}成员单位"
ORGAN = {
    Bureau.ENTERPRISE_SERVICE: ("{district}企业服务局", "区企业服务局"),
    Bureau.COMMERCE: ("{district}商务局", "区商务局"),
    Bureau.PLANNING: ("{district}规划和自然资源局", "区规划和自然资源局"),
    Bureau.HOUSING: ("{district}住房和城乡建设局", "区住房和城乡建设局"),
    Bureau.URBAN_RENEWAL: ("{district}城市更新局", "区城市更新局"),
    Bureau.POWER_SUPPLY: ("{district}供电局", "供电局"),
    Bureau.JOINT_OFFICE: ("{district}政企联席办公室", "联席办"),
}
SUMMARY = {
    "name": "办公室",
    "district": "区划",
    "addressee": "主送机关",
    "case_prefix": "案号字头",
    "closing": "下班时间",
    "people": "人员",
}
