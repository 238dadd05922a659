"""Words of a rule table's versions on the screen: read in, looked at, proposed, published."""

LIST = "规则表"
LIST_NOTE = "第 {number} 版　{since} 起有效"
WAITING = "待发布"
SENTENCE = "{title}，{note}{waiting}"
EXPORT = "导出 xlsx"
IMPORT = "导入修改稿"
IMPORT_KINDS = "规则表 (*.xlsx *.json)"
IMPORT_ONE = "一次只读入一份修改稿。请逐份导入。"
IMPORT_BAD = "修改稿没有读成，没有写入任何内容"
FILE_NAME = "{title}第{number}版.xlsx"
CHOOSE = "选择一张规则表，查看其版本"
HEAD = "{body}{document}　第 {number} 版　{digest}"
DOCUMENT = "　{number}"
HOW = (
    "在表中修改，或者导出工作簿修改后导入：先列出与现行版本的不同和受影响的案件，"
    "一人提交，另一人核对后发布。旧案仍按其判定时的版本。"
)
VERSIONS_NOTE = "已发布的不再更改，只由下一版接替。"
VALID = "第 {number} 版　{since} 起有效{until}　{known} 起知悉　{digest}"
UNTIL = "至 {until}"
PROPOSED_VALID = "{since} 起有效{until}　{digest}"
REASON_SAID = "理由：{reason}"
PREVIEW = {
    "": "{title}：修改稿，尚未提交",
    "open": "{title}：待发布，请逐项核对",
    "published": "{title}：已发布的版本",
    "dropped": "{title}：已退回的版本",
}
DIFFERENCES = "与现行版本相比，有 {count} 处不同"
NO_DIFFERENCES = "与现行版本逐行相同"
KINDS = {"added": "增加", "removed": "删去", "changed": "修改"}
TONES = {"added": "green", "removed": "red", "changed": "amber"}
LINE = "{what}：{text}"
FROM_TO = "{before} → {after}"
NOTHING = "（无）"
ROW = "行“{title}”{part}"
HEAD_PART = "表头·{part}"
ROW_PARTS = {
    "title": "情形",
    "when": "条件",
    "then": "结果",
    "basis": "依据",
    "source": "出处",
    "note": "备注",
    "asks": "须重填",
}
INPUT = "事实“{title}”"
CASE = "案例“{name}”"
NAMES = {"roads": "道路", "unknown": "不明", "none": "没有"}
CASE_PART = "{part} {text}"
REASON = "修改理由（选填）"
DROP_REASON = "退回的理由"
PROPOSE = "提交发布"
PUBLISH = "核对无误，发布"
DROP = "退回"
WITHDRAW = "撤回"
IMPACT = "受影响案件"
CLOSE = "关闭"
NOT_SEEN = "先看完受影响的案件"
COUNTING = "正在逐件试算受影响的案件"
IMPACT_TITLE = "结果会改变的案件"
IMPACT_HEAD = ("案号", "企业", "现行结果", "按此版本", "还须查明")
IMPACT_SENTENCE = "{number}，{enterprise}，{before} 变为 {after}{asks}"
IMPACT_ASKS = "，还须查明{asks}"
IMPACT_NONE = "试算了 {cases} 件案件，结果都不变"
IMPACT_SOME = "试算了 {cases} 件案件，其中 {count} 件结果会改变"
IMPACT_APART = "没有以本表为依据的案件；发布后新发生的事项按新版本办理"
IMPACT_AND = "；"
IMPACT_PART = "{what}：{text}"
OPEN_OUTCOME = "待查明"
NOBODY = "无须会签"
NO_SUPPORTING = "没有佐证"
PAPER_BY = "{paper}（{supporting}）"
DAYS = "{count} 个{unit}"
NOT_SAID = "（不再涉及）"
GONE = "该版本已不在记录中"
PROPOSED_DONE = "已提交“{title}”的修改稿，待另一名管理员或负责人发布"
PUBLISHED_DONE = "已发布“{title}”的新版本"
DROPPED_DONE = "已退回“{title}”的修改稿"

READING = "正在读取规则表 {name}"
